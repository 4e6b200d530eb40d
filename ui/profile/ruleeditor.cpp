// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/ruleeditor.h"

#include "core/profile/fields.h"
#include "core/profile/ftpoffer.h"
#include "core/profile/validation.h"
#include "ui/models/sentencetext.h"
#include "ui/profile/clienthintspage.h"
#include "ui/profile/fieldlabel.h"
#include "ui/profile/fieldnotes.h"
#include "ui/profile/ftplogindialog.h"
#include "ui/profile/ftpoptionspage.h"
#include "ui/profile/listenerform.h"
#include "ui/profile/listtext.h"
#include "ui/profile/pastedforwards.h"
#include "ui/profile/pathpicture.h"
#include "ui/profile/portedit.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/plainlabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>

namespace sallyport::ui {

using profile::AddressFamily;
using profile::Rule;
using profile::RuleDirection;
using profile::RuleKind;

namespace {

constexpr std::uint16_t kFtpListenPort = 2121;
constexpr std::uint16_t kSocksPort = 1080;

/// What a new rule starts from.
Rule started(const Rule& rule)
{
    if (rule != Rule{}) {
        return rule;
    }
    Rule fresh;
    fresh.listen.host = QStringLiteral("localhost");
    fresh.destination.host = QStringLiteral("localhost");
    return fresh;
}

/// A page that scrolls rather than making the dialog taller than a small screen.
QWidget* scrolled(QWidget* page)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(page);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    return area;
}

} // namespace

RuleEditor::RuleEditor(const Rule& rule, const profile::Profile& context, QWidget* parent)
    : EditorDialog(parent)
    , m_loaded(started(rule))
    , m_context(context)
    , m_isNew(rule == Rule{})
    , m_notes(new FieldNotes(this))
    , m_tabs(new QTabWidget(this))
    , m_picture(new PathPicture(this))
    , m_remark(new PlainLabel(this))
    , m_summary(linkLabel(this))
{
    m_context.rules.removeOne(rule);
    setWindowTitle(m_isNew ? tr("New forward") : tr("Forward"));
    m_tabs->setObjectName(QStringLiteral("pages"));
    m_tabs->setAccessibleName(tr("Pages"));
    addForwardPage();
    m_ftp = new FtpOptionsPage(*m_notes, this);
    m_tabs->addTab(scrolled(m_ftp), tr("FTP"));
    m_hints = new ClientHintsPage(this);
    m_tabs->addTab(m_hints, tr("FTP clients"));
    addMorePage();
    m_picture->setObjectName(QStringLiteral("picture"));
    m_remark->setObjectName(QStringLiteral("remark"));
    m_remark->setWordWrap(true);
    m_remark->hide();

    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setWordWrap(true);
    m_summary->setAccessibleName(tr("What is wrong"));
    connect(m_summary, &QLabel::linkActivated, this, &RuleEditor::goToProblem);

    QLayout* buttons = makeButtons();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_picture);
    layout->addWidget(m_remark);
    layout->addWidget(m_test);
    layout->addWidget(m_summary);
    layout->addLayout(buttons);

    resize(QSize(52 * fontMetrics().height(), 0).expandedTo(sizeHint()));
    load(m_loaded);
    m_unchanged = this->rule();
    connect(m_ftp, &FtpOptionsPage::changed, this, &RuleEditor::refresh);
    for (QWidget* widget : findChildren<QWidget*>()) {
        widget->installEventFilter(this);
    }
    m_name->setFocus();
}

QLayout* RuleEditor::makeButtons()
{
    auto* test = new QPushButton(tr("T&est"), this);
    test->setObjectName(QStringLiteral("testButton"));
    test->setAutoDefault(false);
    test->setToolTip(tr("Connects to the server and tries this forward"));
    m_test = new TestPanel(test, this);
    m_ftpTest = new QPushButton(tr("Test FTP tran&sfers…"), this);
    m_ftpTest->setObjectName(QStringLiteral("ftpTestButton"));
    m_ftpTest->setAutoDefault(false);
    m_ftpTest->setToolTip(tr("Also logs in to the FTP server and tries each kind of transfer"));
    connect(m_ftpTest, &QPushButton::clicked, this, &RuleEditor::askFtpLogin);
    connect(m_test, &TestPanel::availableChanged, m_ftpTest, &QWidget::setEnabled);
    auto* buttons = new DialogButtons(tr("Save"), this);
    m_save = buttons->accept();
    m_save->setObjectName(QStringLiteral("saveButton"));
    setAcceptButton(m_save);
    connect(m_test, &TestPanel::startRequested, this, [this] {
        profile::Profile alone = m_context;
        alone.rules = { rule() };
        alone.rules[0].enabled = true;
        Q_EMIT testRequested(alone);
    });
    connect(m_test, &TestPanel::stopRequested, this, &RuleEditor::testCancelled);
    auto* row = new QHBoxLayout;
    row->addWidget(test);
    row->addWidget(m_ftpTest);
    row->addWidget(buttons, 1);
    return row;
}

void RuleEditor::askFtpLogin()
{
    auto* dialog = new FtpLoginDialog(rule().destination.toString(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_ftpLogin = dialog->takeLogin();
        m_test->start();
    });
    dialog->open();
}

void RuleEditor::addForwardPage()
{
    auto* page = new QWidget(this);
    m_form = new QFormLayout(page);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_name = new QLineEdit(page);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setPlaceholderText(tr("a word for yourself"));
    connect(m_name, &QLineEdit::textChanged, this, &RuleEditor::refresh);
    auto* nameLabel = fieldLabel(tr("Display &name"), m_name);
    m_form->addRow(nameLabel, m_notes->framed(QStringLiteral("name"), m_name));
    addKindAndDirection(*m_form);
    m_listener = new ListenerForm(*m_notes, page);
    auto* listenLabel = new PlainLabel(tr("&Listen"), page);
    listenLabel->setBuddy(m_listener->firstField());
    m_form->addRow(listenLabel, m_listener);
    connect(m_listener, &ListenerForm::changed, this, &RuleEditor::refresh);
    addDestination(*m_form);
    m_tabs->addTab(scrolled(page), tr("Forward"));
}

void RuleEditor::addKindAndDirection(QFormLayout& form)
{
    QWidget* page = form.parentWidget();
    const auto row = [page](QButtonGroup* group, QBoxLayout* layout, int id, const char* name,
                         const QString& text) {
        auto* button = new QRadioButton(text, page);
        button->setObjectName(QLatin1String(name));
        group->addButton(button, id);
        layout->addWidget(button);
    };
    m_kind = new QButtonGroup(this);
    auto* kinds = new QHBoxLayout;
    row(m_kind, kinds, int(RuleKind::Tcp), "kindTcp", tr("&TCP"));
    row(m_kind, kinds, int(RuleKind::Ftp), "kindFtp", tr("&FTP"));
    row(m_kind, kinds, int(RuleKind::Socks), "kindSocks", tr("SOC&KS and HTTP proxy"));
    kinds->addStretch();
    auto* kindRows = new QVBoxLayout;
    kindRows->addLayout(kinds);
    kindRows->addWidget(m_notes->add(QStringLiteral("kind"), m_kind->button(int(RuleKind::Tcp))));
    form.addRow(tr("Type"), kindRows);
    connect(m_kind, &QButtonGroup::idToggled, this, &RuleEditor::refresh);
    connect(m_kind, &QButtonGroup::idClicked, this, &RuleEditor::onKindChosen);

    m_direction = new QButtonGroup(this);
    auto* directions = new QVBoxLayout;
    row(m_direction, directions, int(RuleDirection::Local), "directionLocal",
        tr("&Outgoing: from this computer, through the server"));
    row(m_direction, directions, int(RuleDirection::Remote), "directionRemote",
        tr("&Incoming: from the server, through this computer"));
    form.addRow(tr("Direction"), directions);
    connect(m_direction, &QButtonGroup::idToggled, this, [this] {
        m_listener->setDirection(direction());
        refresh();
    });
}

void RuleEditor::addDestination(QFormLayout& form)
{
    m_destinationRow = new QWidget(form.parentWidget());
    m_destination = new QLineEdit(m_destinationRow);
    m_destination->setObjectName(QStringLiteral("destinationHost"));
    m_destination->setToolTip(tr("A host, or the path of a Unix socket"));
    m_destinationColon = new PlainLabel(QStringLiteral(":"), m_destinationRow);
    m_destinationPort = new PortEdit(m_destinationRow);
    m_destinationPort->setObjectName(QStringLiteral("destinationPort"));
    m_destinationPort->setAccessibleName(tr("Destination port"));
    m_destinationPort->setPlaceholderText(tr("port"));
    m_destinationText = new PlainLabel(m_destinationRow);
    m_destinationText->setObjectName(QStringLiteral("destinationText"));
    m_destinationText->setWordWrap(true);
    m_ftpOffer = linkLabel(m_destinationRow);
    m_ftpOffer->setObjectName(QStringLiteral("ftpOffer"));
    m_ftpOffer->setWordWrap(true);
    m_ftpOffer->setAccessibleName(tr("Port 21 is that of FTP"));
    m_ftpOffer->setText(withLink(
        tr("Port 21 is that of FTP: as TCP, its listings and files do not come through.") + u' ',
        QStringLiteral("ftp"), tr("Make it an FTP forward")));
    auto* line = new QHBoxLayout;
    line->addWidget(m_destination, 1);
    line->addWidget(m_destinationColon);
    line->addWidget(m_destinationPort);
    auto* rows = new QVBoxLayout(m_destinationRow);
    rows->setContentsMargins({});
    rows->addLayout(line);
    rows->addWidget(m_notes->add(QStringLiteral("destination"), m_destination));
    rows->addWidget(m_notes->add(QStringLiteral("destinationPath"), m_destination));
    rows->addWidget(m_notes->add(QStringLiteral("destination.port"), m_destinationPort));
    rows->addWidget(m_ftpOffer);
    rows->addWidget(m_destinationText);
    form.addRow(fieldLabel(tr("&Destination"), m_destination), m_destinationRow);
    connect(m_destination, &QLineEdit::textChanged, this, &RuleEditor::refresh);
    connect(m_destinationPort, &QLineEdit::textChanged, this, &RuleEditor::refresh);
    // It hides the label, whose own event has to be over.
    connect(
        m_ftpOffer, &QLabel::linkActivated, this, &RuleEditor::takeFtpOffer, Qt::QueuedConnection);
}

void RuleEditor::addMorePage()
{
    auto* page = new QWidget(this);
    auto* form = new QFormLayout(page);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_enabled = new QCheckBox(tr("This forward is s&witched on"), page);
    m_enabled->setObjectName(QStringLiteral("enabled"));
    m_family = new QComboBox(page);
    m_family->setObjectName(QStringLiteral("family"));
    m_family->addItem(tr("IPv4 and IPv6"), int(AddressFamily::Any));
    m_family->addItem(tr("IPv4 only"), int(AddressFamily::Ipv4));
    m_family->addItem(tr("IPv6 only"), int(AddressFamily::Ipv6));
    m_maxConnections = new QSpinBox(page);
    m_maxConnections->setObjectName(QStringLiteral("maxConnections"));
    constexpr auto kRange = profile::rangeOf(&Rule::maxConnections);
    m_maxConnections->setRange(kRange.least, kRange.most);
    m_maxConnections->setSpecialValueText(tr("the usual limit"));
    m_maxConnections->setToolTip(tr("With FTP these are the sessions, not their data connections"));
    m_permitted = new QPlainTextEdit(page);
    m_permitted->setObjectName(QStringLiteral("permitted"));
    m_permitted->setTabChangesFocus(true);
    m_permitted->setPlaceholderText(tr("Everything this computer reaches, itself left out.\nOr one "
                                       "entry a line: web:80, *:443, 10.0.0.0/8:*"));
    m_permittedLabel = fieldLabel(tr("May &reach only"), m_permitted);
    form->addRow(QString(), m_enabled);
    form->addRow(fieldLabel(tr("&Addresses"), m_family), m_family);
    auto* mostLabel = fieldLabel(tr("&Connections at a time"), m_maxConnections);
    form->addRow(mostLabel, m_notes->framed(QStringLiteral("maxConnections"), m_maxConnections));
    form->addRow(m_permittedLabel, m_notes->framed(QStringLiteral("permitted"), m_permitted));
    m_tabs->addTab(page, tr("More"));
    connect(m_enabled, &QCheckBox::toggled, this, &RuleEditor::refresh);
    connect(m_family, &QComboBox::currentIndexChanged, this, [this] {
        m_listener->setFamily(AddressFamily(m_family->currentData().toInt()));
        refresh();
    });
    connect(m_maxConnections, &QSpinBox::valueChanged, this, &RuleEditor::refresh);
    connect(m_permitted, &QPlainTextEdit::textChanged, this, &RuleEditor::refresh);
}

RuleKind RuleEditor::kind() const
{
    return RuleKind(m_kind->checkedId());
}

RuleDirection RuleEditor::direction() const
{
    return RuleDirection(m_direction->checkedId());
}

bool RuleEditor::isDestinationPath() const
{
    return m_destination->text().contains(u'/');
}

void RuleEditor::load(const Rule& rule)
{
    m_loading = true;
    m_name->setText(rule.name);
    m_kind->button(int(rule.kind))->setChecked(true);
    m_direction->button(int(rule.direction))->setChecked(true);
    m_listener->load(rule);
    m_destination->setText(
        rule.destinationPath.isEmpty() ? rule.destination.host : rule.destinationPath);
    m_destinationPort->setPort(rule.destination.port);
    m_ftp->load(rule.ftp);
    m_enabled->setChecked(rule.enabled);
    m_family->setCurrentIndex(m_family->findData(int(rule.family)));
    m_maxConnections->setValue(rule.maxConnections);
    m_permitted->setPlainText(rule.permitted.join(u'\n'));
    m_loading = false;
    refresh();
}

Rule RuleEditor::rule() const
{
    Rule rule = m_loaded;
    rule.name = m_name->text().trimmed();
    rule.enabled = m_enabled->isChecked();
    rule.kind = kind();
    rule.direction = direction();
    m_listener->store(rule);
    if (rule.kind == RuleKind::Socks) {
        rule.destination = {};
        rule.destinationPath.clear();
    } else if (isDestinationPath()) {
        rule.destinationPath = m_destination->text().trimmed();
    } else {
        rule.destinationPath.clear();
        rule.destination = { m_destination->text().trimmed(), m_destinationPort->port() };
    }
    rule.family = AddressFamily(m_family->currentData().toInt());
    rule.permitted = listFromLines(m_permitted->toPlainText());
    rule.maxConnections = m_maxConnections->value();
    m_ftp->store(rule.ftp);
    return rule;
}

void RuleEditor::onKindChosen()
{
    if (kind() == RuleKind::Ftp) {
        m_listener->suggestPort(kFtpListenPort);
        if (m_destinationPort->text().isEmpty()) {
            m_destinationPort->setPort(profile::kFtpPort);
        }
    } else if (kind() == RuleKind::Socks) {
        m_listener->suggestPort(kSocksPort);
    }
}

void RuleEditor::takeFtpOffer()
{
    QAbstractButton* ftp = m_kind->button(int(RuleKind::Ftp));
    ftp->setFocus(); // the link is about to go
    ftp->click();
}

void RuleEditor::refresh()
{
    if (m_loading) {
        return;
    }
    const Rule rule = this->rule();
    const bool ftp = rule.kind == RuleKind::Ftp;
    const bool remote = rule.direction == RuleDirection::Remote;
    m_tabs->setTabVisible(1, ftp);
    m_tabs->setTabVisible(2, ftp);
    m_ftpTest->setVisible(ftp);
    m_ftpOffer->setVisible(profile::leadsToFtp(rule));
    m_form->setRowVisible(m_destinationRow, rule.kind != RuleKind::Socks);
    m_destinationColon->setVisible(!isDestinationPath());
    m_destinationPort->setVisible(!isDestinationPath());
    const QString& server = m_context.connection.server.address.host;
    m_destinationText->setText(remote ? tr("As this computer sees it: localhost is this computer.")
            : server.isEmpty()
            ? tr("As the SSH server sees it: localhost is the server itself.")
            : tr("As the SSH server sees it: localhost is %1 itself.").arg(server));
    const bool permits = rule.kind == RuleKind::Socks && remote;
    m_permitted->parentWidget()->setVisible(permits);
    m_permittedLabel->setVisible(permits);
    m_ftp->setDirection(rule.direction);
    m_maxConnections->setSpecialValueText(ftp ? tr("the usual limit (64)") : tr("the usual limit"));
    m_hints->setRule(rule);
    m_picture->setRule(m_context, rule);
    showProblems(rule);
}

void RuleEditor::showProblems(const Rule& rule)
{
    QList<profile::Problem> problems = profile::validate(rule);
    // Last, so that a clash with another rule is said of this one.
    profile::Profile whole = m_context;
    whole.rules.append(rule);
    const QString clash = QStringLiteral("rules[%1].listen").arg(whole.rules.size() - 1);
    for (profile::Problem problem : profile::validate(whole)) {
        if (problem.path == clash) {
            problem.path = QStringLiteral("listen");
            problem.what =
                Sentence::foreign(tr("Another forward of this profile listens there already."));
            problems.append(problem);
        }
    }
    m_save->setEnabled(problems.isEmpty());
    m_notes->show(problems);
    showSummary(problems);
    profile::Profile way = m_context;
    way.rules.clear();
    m_test->setAvailable(problems.isEmpty() && !m_context.connection.server.address.host.isEmpty()
        && profile::validate(way).isEmpty());
}

/// Save is off for a reason that may stand on another page.
void RuleEditor::showSummary(const QList<profile::Problem>& problems)
{
    m_summary->setVisible(!problems.isEmpty());
    m_summary->setFocusPolicy(problems.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    if (problems.isEmpty()) {
        return;
    }
    m_problemPath = problems.first().path;
    const QWidget* field = m_notes->widgetFor(m_problemPath);
    const QString text = wholeSentence(problems.first().what);
    if (!field) {
        m_problemText = text;
        m_summary->setText(withLink(text));
        return;
    }
    const QString what = QStringLiteral(": ") + text;
    m_problemText = field->accessibleName() + what;
    m_summary->setText(withLink({}, QStringLiteral("field"), field->accessibleName(), what));
}

QString RuleEditor::unsavedText() const
{
    return m_isNew ? tr("The new forward is not saved.")
                   : tr("The changes to this forward are not saved.");
}

void RuleEditor::goToProblem()
{
    QWidget* field = m_notes->widgetFor(m_problemPath);
    for (int page = 0; field && page < m_tabs->count(); ++page) {
        if (m_tabs->widget(page)->isAncestorOf(field)) {
            m_tabs->setCurrentIndex(page);
            m_ftp->reveal(field);
            field->setFocus();
            if (auto* area = qobject_cast<QScrollArea*>(m_tabs->widget(page))) {
                // What was just opened has its place from the event loop on.
                const auto show = [area, field] { area->ensureWidgetVisible(field); };
                QMetaObject::invokeMethod(area, show, Qt::QueuedConnection);
            }
        }
    }
}

void RuleEditor::showTestStep(int id, const QString& step, TestState state, const QString& detail)
{
    m_test->showStep(id, step, state, detail);
}

void RuleEditor::finishTest()
{
    m_test->finish();
}

bool RuleEditor::fillFrom(const QString& text)
{
    if (!looksLikeForwards(text)) {
        return false;
    }
    const auto rules = forwardsIn(text);
    if (!rules) {
        m_remark->setText(
            tr("The pasted line was not taken over: %1.").arg(translated(rules.error().detail)));
        m_remark->show();
        return true;
    }
    Rule filled = rules->first();
    filled.name = m_name->text().trimmed();
    filled.enabled = m_enabled->isChecked();
    filled.ftp = rule().ftp;
    load(filled);
    m_remark->setText(rules->size() == 1
            ? tr("Filled in from the pasted line.")
            : tr("Filled in from the first of %n forward(s) in the pasted line.", nullptr,
                int(rules->size())));
    m_remark->show();
    return true;
}

/// A pasted command is meant for the whole dialog, whatever field has the focus.
bool RuleEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste)
        && fillFrom(QGuiApplication::clipboard()->text())) {
        return true;
    }
    return EditorDialog::eventFilter(watched, event);
}

} // namespace sallyport::ui
