// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/forwardstab.h"

#include "ui/models/ruletext.h"
#include "ui/models/sentencetext.h"
#include "ui/profile/pastedforwards.h"
#include "ui/profile/portprobe.h"
#include "ui/shell/clearnote.h"
#include "ui/shell/editors.h"
#include "ui/shell/settings.h"
#include "ui/shell/shortcuts.h"
#include "ui/shell/tables.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/problemstrip.h"
#include "ui/widgets/profiledelegate.h"
#include "ui/widgets/symbolicicon.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>

namespace sallyport::ui {

using profile::Profile;
using profile::Rule;

static QPushButton* makeButton(
    const QString& text, const QString& icon, const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(symbolicIcon(icon), text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

static QList<TableColumn> columns()
{
    // The sentence takes what room there is, figures stand at the end.
    return {
        { ForwardModel::What, QStringLiteral("what"), 21, 40, false, false, true },
        { ForwardModel::Kind, QStringLiteral("type"), 9, 12 },
        { ForwardModel::Listens, QStringLiteral("listens"), 16, 36 },
        { ForwardModel::Reaches, QStringLiteral("reaches"), 14, 36 },
        { ForwardModel::State, QStringLiteral("state"), 30, 44, true, true },
        { ForwardModel::Now, QStringLiteral("now"), 6, 6 },
        { ForwardModel::Rate, QStringLiteral("rate"), 13, 13 },
    };
}

ForwardsTab::ForwardsTab(Workbench& workbench, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_settings(settings)
    , m_view(makeTable(&m_model, columns(), QStringLiteral("forwards"), settings, this))
    , m_remark(new PlainLabel(this))
    , m_problem(new ProblemStrip(this))
    , m_clearNote(new ClearNote(workbench, settings, this))
    , m_probe(new PortProbe(this))
{
    m_remark->setObjectName(QStringLiteral("forwardsRemark"));
    m_remark->setWordWrap(true);
    m_remark->hide();
    setEmptyText(*m_view,
        tr("Nothing is forwarded yet. Add a forward, or paste a line like\n"
           "ssh -L 8080:web:80 server"));
    m_view->setAccessibleName(tr("Forwards"));
    m_view->setItemDelegateForColumn(ForwardModel::What, new RuleDelegate(m_view));
    m_view->installEventFilter(this);
    m_problem->setObjectName(QStringLiteral("forwardProblem"));
    m_problem->hide();
    QPushButton* add =
        makeButton(tr("&Add forward …"), QStringLiteral("add"), QStringLiteral("addForward"), this);
    m_edit = makeButton(tr("&Edit …"), QStringLiteral("edit"), QStringLiteral("editForward"), this);
    m_remove =
        makeButton(tr("Re&move"), QStringLiteral("remove"), QStringLiteral("removeForward"), this);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_remark);
    layout->addWidget(m_problem);
    layout->addWidget(m_clearNote);
    layout->addLayout(buttons);

    const auto updateButtons = [this] {
        const bool has = currentRow() >= 0;
        m_edit->setEnabled(has);
        m_remove->setEnabled(has);
    };
    updateButtons();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, updateButtons);
    connect(&m_model, &QAbstractItemModel::modelReset, this, updateButtons);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &ForwardsTab::updateProblem);
    connect(add, &QPushButton::clicked, this, &ForwardsTab::addRule);
    connect(m_edit, &QPushButton::clicked, this, [this] { editRule(currentRow()); });
    connect(m_remove, &QPushButton::clicked, this, &ForwardsTab::removeRules);
    connect(m_view, &QTreeView::doubleClicked, this,
        [this](const QModelIndex& index) { editRule(index.row()); });
    connect(m_view, &QTreeView::customContextMenuRequested, this, &ForwardsTab::showMenu);
    connect(m_problem, &ProblemStrip::actionTriggered, this, &ForwardsTab::mendProblem);
    connect(m_probe, &PortProbe::finished, this, &ForwardsTab::offerPort);
    connect(&m_model, &ForwardModel::switchRequested, this, &ForwardsTab::switchRule);
}

int ForwardsTab::currentRow() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? current.row() : -1;
}

void ForwardsTab::setProfile(const QString& id)
{
    if (id != m_id) {
        remark({});
        m_problemRule.reset();
    }
    m_id = id;
    const Profile* profile = m_workbench.catalog().profile(id);
    m_model.setProfile(profile ? *profile : Profile());
    setEnabled(profile != nullptr);
    m_clearNote->setProfile(id);
    updateState();
    updateFigures();
}

void ForwardsTab::updateState()
{
    m_model.setStatus(m_workbench.state(m_id).status);
    updateProblem();
}

void ForwardsTab::updateFigures()
{
    m_model.setFigures(m_workbench.activity(m_id));
}

/// The current one's where it has one, else the first: the strip is there in both cases, so that
/// nothing moves when another one is chosen.
int ForwardsTab::problemRow() const
{
    const auto hasProblem = [this](int row) {
        const tunnel::ForwardStatus* status = m_model.statusOf(row);
        return status && status->state == tunnel::ForwardState::Failed && status->error;
    };
    if (const int current = currentRow(); current >= 0 && hasProblem(current)) {
        return current;
    }
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (hasProblem(row)) {
            return row;
        }
    }
    return -1;
}

bool ForwardsTab::chooseFailed()
{
    const int row = problemRow();
    if (row >= 0) {
        m_view->setCurrentIndex(m_view->model()->index(row, 0));
    }
    return row >= 0;
}

void ForwardsTab::updateProblem()
{
    const int row = problemRow();
    const bool has = row >= 0;
    m_problem->setVisible(has);
    if (!has) {
        m_problemRule.reset();
        return;
    }
    const Rule& rule = m_model.rule(row);
    const Error& error = *m_model.statusOf(row)->error;
    if (m_problemRule == rule && m_problemError == error) {
        return; // told already, and its port is being looked at
    }
    m_problemRule = rule;
    m_problemError = error;
    m_problem->showError(error, RuleText::name(rule));
    m_problem->setActionText(tr("&Edit …"));
    m_offeredPort = 0;
    m_portIsFree = false;
    m_probe->cancel();
    if (error.code == Code::ListenPortTaken && rule.direction == profile::RuleDirection::Local) {
        m_probe->check(rule.listen, rule.family);
    }
}

void ForwardsTab::offerPort(const HostPort& where, const PortProbeResult& result)
{
    if (!m_problemRule || m_problemRule->listen != where) {
        return;
    }
    m_offeredPort = result.freePort;
    m_portIsFree = result.verdict == PortProbeResult::Verdict::Free;
    if (m_portIsFree) {
        m_problem->setActionText(tr("&Try port %1 again").arg(where.port));
    } else if (m_offeredPort != 0) {
        m_problem->setActionText(tr("&Use port %1").arg(m_offeredPort));
    }
    if (result.verdict == PortProbeResult::Verdict::Taken && result.holder
        && !result.holder->program.isEmpty()) {
        m_problem->setSentence(
            tr("%1: Port %2 is taken by %3 (PID %4).")
                .arg(RuleText::name(*m_problemRule), QString::number(where.port),
                    result.holder->program, QString::number(result.holder->pid)));
    }
}

void ForwardsTab::mendProblem()
{
    if (!m_problemRule) {
        return;
    }
    const Rule before = *m_problemRule;
    if (m_portIsFree) {
        m_workbench.retryRule(m_id, before);
    } else if (m_offeredPort != 0) {
        Rule rule = before;
        rule.listen.port = m_offeredPort;
        m_workbench.edits().setRule(m_id, before, rule);
    } else if (const Profile* profile = m_workbench.catalog().profile(m_id)) {
        editRule(int(profile->rules.indexOf(before)));
    }
}

void ForwardsTab::addRule()
{
    const Profile* profile = m_workbench.catalog().profile(m_id);
    if (!profile) {
        return;
    }
    ui::editRule(m_workbench, {}, *profile, window(),
        [this, id = m_id](const Rule& made) { m_workbench.edits().addRules(id, { made }); });
}

void ForwardsTab::editRule(int row)
{
    const Profile* profile = m_workbench.catalog().profile(m_id);
    if (!profile || row < 0 || row >= profile->rules.size()) {
        return;
    }
    const Rule before = profile->rules.at(row);
    ui::editRule(
        m_workbench, before, *profile, window(), [this, id = m_id, before](const Rule& changed) {
            m_workbench.edits().setRule(id, before, changed);
        });
}

void ForwardsTab::duplicateRule(int row)
{
    Rule rule = m_model.rule(row);
    const Profile* profile = m_workbench.catalog().profile(m_id);
    if (!profile) {
        return;
    }
    rule.listen.port = 0; // two cannot listen on one port
    ui::editRule(m_workbench, rule, *profile, window(),
        [this, id = m_id](const Rule& made) { m_workbench.edits().addRules(id, { made }); });
}

QList<Rule> ForwardsTab::selectedRules() const
{
    QList<Rule> rules;
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    for (const QModelIndex& index : selected) {
        rules.append(m_model.rule(index.row()));
    }
    return rules;
}

void ForwardsTab::removeRules()
{
    const QList<Rule> rules = selectedRules();
    if (rules.isEmpty()) {
        return;
    }
    const auto remove = [this, id = m_id, rules] { m_workbench.removals().removeRules(id, rules); };
    int live = 0;
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    for (const QModelIndex& index : selected) {
        live += m_workbench.activity(m_id).rule(index.row() + 1).connections;
    }
    if (live == 0) {
        remove(); // nothing that Undo does not bring back
        return;
    }
    const QString question = rules.size() == 1
        ? tr("Remove the forward “%1”?").arg(RuleText::name(rules.constFirst()))
        : tr("Remove %n forwards?", nullptr, int(rules.size()));
    ConfirmDialog::ask(question, tr("%n open connection(s) through it are cut.", nullptr, live),
        tr("&Remove"), window(), remove);
}

void ForwardsTab::switchRule(int row, bool on)
{
    const Rule before = m_model.rule(row);
    Rule rule = before;
    rule.enabled = on;
    m_workbench.edits().setRule(m_id, before, rule);
}

void ForwardsTab::pasteRules()
{
    const auto rules = forwardsIn(QGuiApplication::clipboard()->text());
    if (rules) {
        m_workbench.edits().addRules(m_id, *rules);
        remark(tr("%n forward(s) added.", nullptr, int(rules->size())));
    } else if (rules.error().code == Code::InvalidArgument) {
        remark(tr("There is no ssh -L, -R or -D command in the clipboard."));
    } else {
        remark(tr("Nothing was added: %1.").arg(translated(rules.error().detail)));
    }
}

void ForwardsTab::remark(const QString& text)
{
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
}

/// Remembers the program, apart for FTP and for everything else.
void ForwardsTab::chooseProgram(profile::RuleKind kind, const QUrl& url)
{
    auto* dialog = new QFileDialog(window(), tr("Open with which program"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, kind, url](const QString& program) {
        m_settings.setProgramFor(kind == profile::RuleKind::Ftp, program);
        openWith(program, url);
    });
    dialog->open();
}

void ForwardsTab::openWith(const QString& program, const QUrl& url)
{
    remark(QProcess::startDetached(program, { url.toString() })
            ? QString()
            : tr("%1 cannot be started.").arg(program));
}

bool ForwardsTab::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (Shortcuts::pressed(Command::PasteForward, key)) {
        pasteRules();
        return true;
    }
    if (Shortcuts::pressed(Command::ToggleForward, key) && currentRow() >= 0) {
        switchRule(currentRow(), !m_model.rule(currentRow()).enabled);
        return true;
    }
    if (Shortcuts::pressed(Command::CopyForward, key)) {
        QGuiApplication::clipboard()->setText(selectedText(*m_view));
        return true;
    }
    if (Shortcuts::pressed(Command::RemoveForward, key)) {
        removeRules();
        return true;
    }
    if (Shortcuts::pressed(Command::EditForward, key) && currentRow() >= 0) {
        editRule(currentRow());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

static QString escaped(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

void ForwardsTab::fillOpenActions(QMenu& menu, const Rule& rule, const QUrl& url)
{
    const bool isFtp = rule.kind == profile::RuleKind::Ftp;
    const bool isUp = !url.isEmpty();
    menu.addAction(symbolicIcon(QStringLiteral("open")),
            isFtp ? tr("&Open in the FTP client") : tr("&Open in the browser"), this,
            [url] { QDesktopServices::openUrl(url); })
        ->setEnabled(isUp);
    const QString program = m_settings.programFor(isFtp);
    if (!program.isEmpty()) {
        menu.addAction(tr("Open &with %1").arg(escaped(QFileInfo(program).completeBaseName())),
                this, [this, program, url] { openWith(program, url); })
            ->setEnabled(isUp);
    }
    menu.addAction(tr("Open with &another program …"), this,
            [this, kind = rule.kind, url] { chooseProgram(kind, url); })
        ->setEnabled(isUp);
}

void ForwardsTab::fillRuleMenu(QMenu& menu, const Profile& profile, const QModelIndex& index)
{
    const int row = index.row();
    const Rule& rule = m_model.rule(row);
    const QString address = RuleText::address(rule, m_model.statusOf(row));
    const auto copy = [](const QString& text) { QGuiApplication::clipboard()->setText(text); };
    menu.addAction(symbolicIcon(QStringLiteral("copy")),
            tr("&Copy address %1").arg(escaped(address)), this, [copy, address] { copy(address); })
        ->setEnabled(!address.isEmpty());
    fillOpenActions(menu, rule, RuleText::url(rule, m_model.statusOf(row)));
    menu.addAction(tr("Copy as &ssh command"), this,
        [copy, command = RuleText::sshCommand(profile, rule)] { copy(command); });
    const QString error = index.data(ForwardModel::ErrorRole).toString();
    if (!error.isEmpty()) {
        menu.addAction(tr("Copy the e&rror"), this, [copy, error] { copy(error); });
    }
    menu.addSeparator();
    menu.addAction(rule.enabled ? tr("Switch o&ff") : tr("Switch o&n"), this,
        [this, id = m_id, before = rule] {
            Rule rule = before;
            rule.enabled = !before.enabled;
            m_workbench.edits().setRule(id, before, rule);
        });
    menu.addAction(
        symbolicIcon(QStringLiteral("edit")), tr("&Edit …"), this, [this, row] { editRule(row); });
    menu.addAction(symbolicIcon(QStringLiteral("duplicate")), tr("&Duplicate …"), this,
        [this, row] { duplicateRule(row); });
    menu.addAction(
        symbolicIcon(QStringLiteral("remove")), tr("Re&move"), this, &ForwardsTab::removeRules);
    menu.addSeparator();
}

void ForwardsTab::showMenu(const QPoint& position)
{
    const Profile* profile = m_workbench.catalog().profile(m_id);
    const QModelIndex index = m_view->indexAt(position);
    if (!profile) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("forwardMenu"));
    if (index.isValid()) {
        fillRuleMenu(*menu, *profile, index);
    }
    menu->addAction(
        symbolicIcon(QStringLiteral("add")), tr("Add &forward …"), this, &ForwardsTab::addRule);
    menu->addAction(symbolicIcon(QStringLiteral("paste")), tr("&Paste -L, -R or -D"), this,
            &ForwardsTab::pasteRules)
        ->setEnabled(forwardsIn(QGuiApplication::clipboard()->text()).has_value());
    menu->addSeparator();
    TableColumns::of(*m_view).addMenu(*menu);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

} // namespace sallyport::ui
