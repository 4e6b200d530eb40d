// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/forwardstab.h"

#include "core/profile/words.h"
#include "ui/models/freeport.h"
#include "ui/models/ruletext.h"
#include "ui/shell/editors.h"
#include "ui/shell/tables.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/problemstrip.h"
#include "ui/widgets/profiledelegate.h"
#include "ui/widgets/symbolicicon.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>

namespace sallyport::ui {

using profile::ForwardOption;
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

/// The forwards in "ssh -L 8080:web:80 …", or in "-L 8080:web:80" alone.
static QList<Rule> rulesIn(const QString& text)
{
    const auto words = profile::splitShellWords(text);
    if (!words) {
        return {};
    }
    QList<Rule> rules;
    for (qsizetype i = 0; i < words->size(); ++i) {
        const QString& word = words->at(i);
        if (word.size() < 2 || word.at(0) != u'-') {
            continue;
        }
        ForwardOption option = ForwardOption::Local;
        switch (word.at(1).unicode()) {
        case 'L':
            break;
        case 'R':
            option = ForwardOption::Remote;
            break;
        case 'D':
            option = ForwardOption::Dynamic;
            break;
        default:
            continue;
        }
        const QString value = word.size() > 2 ? word.mid(2) : words->value(++i);
        if (const auto rule = profile::parseForward(option, value)) {
            rules.append(*rule);
        }
    }
    return rules;
}

ForwardsTab::ForwardsTab(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_view(makeTable(&m_model, { 26, 8, 22, 24, 6, 12 }, QStringLiteral("forwards"), this))
    , m_problem(new ProblemStrip(this))
{
    m_view->setAccessibleName(tr("Forwards"));
    m_view->setItemDelegateForColumn(ForwardModel::What, new RuleDelegate(m_view));
    m_view->installEventFilter(this);
    m_problem->setObjectName(QStringLiteral("forwardProblem"));
    m_problem->hide();
    QPushButton* add =
        makeButton(tr("&Add forward …"), QStringLiteral("add"), QStringLiteral("addForward"), this);
    m_edit = makeButton(tr("&Edit …"), QStringLiteral("edit"), QStringLiteral("editForward"), this);
    m_remove = makeButton(
        tr("&Remove …"), QStringLiteral("remove"), QStringLiteral("removeForward"), this);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);

    const auto updateButtons = [this] {
        const bool has = currentRow() >= 0;
        m_edit->setEnabled(has);
        m_remove->setEnabled(has);
    };
    updateButtons();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, updateButtons);
    connect(&m_model, &QAbstractItemModel::modelReset, this, updateButtons);
    connect(add, &QPushButton::clicked, this, &ForwardsTab::addRule);
    connect(m_edit, &QPushButton::clicked, this, [this] { editRule(currentRow()); });
    connect(m_remove, &QPushButton::clicked, this, &ForwardsTab::removeRules);
    connect(m_view, &QTreeView::doubleClicked, this,
        [this](const QModelIndex& index) { editRule(index.row()); });
    connect(m_view, &QTreeView::customContextMenuRequested, this, &ForwardsTab::showMenu);
    connect(m_problem, &ProblemStrip::actionTriggered, this, &ForwardsTab::useFreePort);
    connect(&m_model, &ForwardModel::switchRequested, this,
        [this](int row, bool on) { m_workbench.setRuleEnabled(m_id, row, on); });
}

int ForwardsTab::currentRow() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? current.row() : -1;
}

void ForwardsTab::setProfile(const QString& id)
{
    m_id = id;
    const Profile* profile = m_workbench.catalog().profile(id);
    m_model.setProfile(profile ? *profile : Profile());
    setEnabled(profile != nullptr);
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

void ForwardsTab::updateProblem()
{
    m_problemRow = -1;
    for (int row = 0; row < m_model.rowCount() && m_problemRow < 0; ++row) {
        const tunnel::ForwardStatus* status = m_model.statusOf(row);
        if (status && status->state == tunnel::ForwardState::Failed && status->error) {
            m_problemRow = row;
        }
    }
    m_problem->setVisible(m_problemRow >= 0);
    if (m_problemRow < 0) {
        return;
    }
    const Rule& rule = m_model.rule(m_problemRow);
    const Error& error = *m_model.statusOf(m_problemRow)->error;
    m_problem->showError(error, RuleText::name(rule));
    m_offeredPort = 0;
    if (error.code == Code::ListenPortTaken && rule.direction == profile::RuleDirection::Local) {
        m_offeredPort = freePortAbove(rule.listen.host, rule.listen.port).value_or(0);
    }
    m_problem->setActionText(
        m_offeredPort == 0 ? QString() : tr("&Use port %1").arg(m_offeredPort));
}

void ForwardsTab::useFreePort()
{
    if (m_problemRow < 0 || m_problemRow >= m_model.rowCount() || m_offeredPort == 0) {
        return;
    }
    Rule rule = m_model.rule(m_problemRow);
    rule.listen.port = m_offeredPort;
    m_workbench.setRule(m_id, m_problemRow, rule);
}

void ForwardsTab::addRule()
{
    const Profile* profile = m_workbench.catalog().profile(m_id);
    if (!profile) {
        return;
    }
    Rule rule;
    rule.listen.host = QStringLiteral("127.0.0.1");
    rule.destination.host = QStringLiteral("localhost");
    ui::editRule(rule, *profile, window(),
        [this, id = m_id](const Rule& made) { m_workbench.addRule(id, made); });
}

void ForwardsTab::editRule(int row)
{
    const Profile* profile = m_workbench.catalog().profile(m_id);
    if (!profile || row < 0 || row >= profile->rules.size()) {
        return;
    }
    ui::editRule(profile->rules.at(row), *profile, window(),
        [this, id = m_id, row](const Rule& changed) { m_workbench.setRule(id, row, changed); });
}

void ForwardsTab::duplicateRule(int row)
{
    Rule rule = m_model.rule(row);
    if (rule.listen.port != 0) {
        rule.listen.port = freePortAbove(rule.listen.host, rule.listen.port).value_or(0);
    }
    m_workbench.addRule(m_id, rule);
}

void ForwardsTab::removeRules()
{
    QList<int> rows;
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    for (const QModelIndex& index : selected) {
        rows.append(index.row());
    }
    if (rows.isEmpty()) {
        return;
    }
    std::sort(rows.begin(), rows.end(), std::greater<>());
    const QString question = rows.size() == 1
        ? tr("Remove the forward “%1”?").arg(RuleText::name(m_model.rule(rows.constFirst())))
        : tr("Remove %n forwards?", nullptr, int(rows.size()));
    ConfirmDialog::ask(question, tr("Connections through it end at once."), tr("&Remove"), window(),
        [this, id = m_id, rows] {
            for (const int row : rows) {
                m_workbench.removeRule(id, row);
            }
        });
}

void ForwardsTab::pasteRules()
{
    const QList<Rule> rules = rulesIn(QGuiApplication::clipboard()->text());
    for (const Rule& rule : rules) {
        m_workbench.addRule(m_id, rule);
    }
}

bool ForwardsTab::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Paste)) {
        pasteRules();
        return true;
    }
    if (key->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectedText(*m_view));
        return true;
    }
    if (key->matches(QKeySequence::Delete)) {
        removeRules();
        return true;
    }
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && currentRow() >= 0) {
        editRule(currentRow());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ForwardsTab::showMenu(const QPoint& position)
{
    const Profile* profile = m_workbench.catalog().profile(m_id);
    const QModelIndex index = m_view->indexAt(position);
    if (!profile) {
        return;
    }
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("forwardMenu"));
    if (index.isValid()) {
        const int row = index.row();
        const Rule& rule = m_model.rule(row);
        const QString address = RuleText::address(rule, m_model.statusOf(row));
        const QUrl url = RuleText::url(rule, m_model.statusOf(row));
        const auto copy = [](const QString& text) { QGuiApplication::clipboard()->setText(text); };
        menu.addAction(symbolicIcon(QStringLiteral("copy")), tr("&Copy address %1").arg(address),
                this, [copy, address] { copy(address); })
            ->setEnabled(!address.isEmpty());
        const QString open = rule.kind == profile::RuleKind::Ftp ? tr("&Open in the FTP client")
                                                                 : tr("&Open in the browser");
        menu.addAction(symbolicIcon(QStringLiteral("open")), open, this,
                [url] { QDesktopServices::openUrl(url); })
            ->setEnabled(!url.isEmpty());
        menu.addAction(tr("Copy as &ssh command"), this,
            [copy, command = RuleText::sshCommand(*profile, rule)] { copy(command); });
        const QString error = index.data(ForwardModel::ErrorRole).toString();
        if (!error.isEmpty()) {
            menu.addAction(tr("Copy the &error"), this, [copy, error] { copy(error); });
        }
        menu.addSeparator();
        menu.addAction(rule.enabled ? tr("Switch &off") : tr("Switch &on"), this,
            [this, row, on = !rule.enabled] { m_workbench.setRuleEnabled(m_id, row, on); });
        menu.addAction(symbolicIcon(QStringLiteral("edit")), tr("&Edit …"), this,
            [this, row] { editRule(row); });
        menu.addAction(symbolicIcon(QStringLiteral("duplicate")), tr("&Duplicate"), this,
            [this, row] { duplicateRule(row); });
        menu.addAction(symbolicIcon(QStringLiteral("remove")), tr("&Remove …"), this,
            &ForwardsTab::removeRules);
        menu.addSeparator();
    }
    menu.addAction(
        symbolicIcon(QStringLiteral("add")), tr("&Add forward …"), this, &ForwardsTab::addRule);
    menu.addAction(symbolicIcon(QStringLiteral("paste")), tr("&Paste -L, -R or -D"), this,
            &ForwardsTab::pasteRules)
        ->setEnabled(!rulesIn(QGuiApplication::clipboard()->text()).isEmpty());
    menu.exec(m_view->viewport()->mapToGlobal(position));
}

} // namespace sallyport::ui
