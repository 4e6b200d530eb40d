// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/ruleeditor.h"

#include "core/profile/validation.h"
#include "ui/models/sentencetext.h"
#include "ui/profile/clienthintspage.h"
#include "ui/profile/fieldnotes.h"
#include "ui/profile/ftpoptionspage.h"
#include "ui/profile/ftpselftest.h"
#include "ui/profile/pastedforwards.h"
#include "ui/profile/pathpicture.h"
#include "ui/profile/rulebasicspage.h"
#include "ui/profile/rulelimitspage.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace sallyport::ui {

using profile::Rule;
using profile::RuleDirection;
using profile::RuleKind;

namespace {

enum Page { kForward, kFtp, kFtpClients, kMore, kTest };

/// A field of the page that tells how to set up FTP clients; see DiagnosisText::mends().
const QString kClientsField = QStringLiteral("ftpClients");
/// One of the page that tries transfers.
const QString kTransfersField = QStringLiteral("ftpTransfers");
/// Of a finding that no test reports.
constexpr int kOwnFinding = -1;

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
    m_basics = new RuleBasicsPage(*m_notes, this);
    connect(m_basics, &RuleBasicsPage::changed, this, &RuleEditor::refresh);
    m_tabs->addTab(scrolled(m_basics), tr("Forward"));
    addFtpPages();
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
    layout->addWidget(m_summary);
    layout->addLayout(buttons);

    resize(QSize(52 * fontMetrics().height(), 0).expandedTo(sizeHint()));
    load(m_loaded);
    m_unchanged = this->rule();
    for (QWidget* widget : findChildren<QWidget*>()) {
        widget->installEventFilter(this);
    }
    m_basics->focusFirst();
}

QLayout* RuleEditor::makeButtons()
{
    auto* test = new QPushButton(tr("T&est"), this);
    test->setObjectName(QStringLiteral("testButton"));
    test->setAutoDefault(false);
    test->setToolTip(tr("Connects to the server and tries this forward"));
    m_test = new TestPanel(
        test, [this](const QString& path) { return placeName(path); }, this);
    m_tabs->addTab(m_test, tr("Test"));
    m_tabs->setTabVisible(kTest, false);
    connect(m_test, &TestPanel::availableChanged, m_selfTest, &FtpSelfTest::setAvailable);
    connect(m_test, &TestPanel::changed, this, [this] {
        m_selfTest->showFindings(m_triesTransfers ? m_test->findings() : QList<Finding>());
    });
    connect(m_test, &TestPanel::mendWanted, this,
        [this](const QString& path) { showField(path.section(u'.', 1)); });
    connect(m_test, &TestPanel::startRequested, this, &RuleEditor::startTest);
    auto* buttons = new DialogButtons(tr("Save"), this);
    m_save = buttons->accept();
    m_save->setObjectName(QStringLiteral("saveButton"));
    setAcceptButton(m_save);
    connect(m_test, &TestPanel::stopRequested, this, &RuleEditor::testCancelled);
    auto* row = new QHBoxLayout;
    row->addWidget(test);
    row->addWidget(buttons, 1);
    return row;
}

void RuleEditor::startTest()
{
    m_tested = rule();
    m_triesTransfers = m_selfTest->hasLogin();
    m_tabs->setTabVisible(kTest, true);
    if (!m_triesTransfers) {
        m_tabs->setCurrentIndex(kTest);
    }
    profile::Profile alone = m_context;
    alone.rules = { *m_tested };
    alone.rules[0].enabled = true;
    Q_EMIT testRequested(alone);
}

std::optional<tunnel::FtpLogin> RuleEditor::takeFtpLogin()
{
    return m_selfTest->takeLogin();
}

void RuleEditor::addFtpPages()
{
    auto* page = new QWidget(this);
    m_selfTest = new FtpSelfTest(page);
    m_ftp = new FtpOptionsPage(*m_notes, page);
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(m_selfTest);
    layout->addWidget(m_ftp, 1);
    m_tabs->addTab(scrolled(page), tr("FTP"));
    m_hints = new ClientHintsPage(this);
    m_tabs->addTab(m_hints, tr("FTP clients"));
    connect(m_ftp, &FtpOptionsPage::changed, this, &RuleEditor::refresh);
    connect(m_selfTest, &FtpSelfTest::startWanted, this, [this] { m_test->start(); });
    connect(m_selfTest, &FtpSelfTest::allWanted, this, [this] { m_tabs->setCurrentIndex(kTest); });
}

void RuleEditor::addMorePage()
{
    m_limits = new RuleLimitsPage(*m_notes, this);
    m_tabs->addTab(m_limits, tr("More"));
    connect(m_limits, &RuleLimitsPage::changed, this, [this] {
        m_basics->setFamily(m_limits->family());
        refresh();
    });
}

void RuleEditor::load(const Rule& rule)
{
    m_loading = true;
    m_basics->load(rule);
    m_ftp->load(rule.ftp);
    m_limits->load(rule);
    m_loading = false;
    refresh();
}

Rule RuleEditor::rule() const
{
    Rule rule = m_loaded;
    m_basics->store(rule);
    m_limits->store(rule);
    m_ftp->store(rule.ftp);
    return rule;
}

void RuleEditor::refresh()
{
    if (m_loading) {
        return;
    }
    const Rule rule = this->rule();
    const bool ftp = rule.kind == RuleKind::Ftp;
    m_tabs->setTabVisible(kFtp, ftp);
    m_tabs->setTabVisible(kFtpClients, ftp);
    m_basics->fitTo(rule, m_context.connection.server.address.host);
    m_limits->fitTo(rule);
    m_ftp->setDirection(rule.direction);
    m_selfTest->setServer(rule.destination.toString());
    m_test->setOutdated(m_tested && rule != *m_tested);
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
    showField(m_problemPath);
}

void RuleEditor::turnPage(int by)
{
    turnTab(*m_tabs, by);
}

QWidget* RuleEditor::fieldFor(const QString& path) const
{
    if (path == kClientsField) {
        return m_hints;
    }
    if (path == kTransfersField) {
        return m_selfTest;
    }
    QWidget* field = m_notes->widgetFor(path);
    return field || !path.startsWith(QLatin1String("ftp.")) ? field : m_ftp->fieldFor(path.mid(4));
}

int RuleEditor::pageOf(const QWidget* widget) const
{
    for (int page = 0; widget && page < m_tabs->count(); ++page) {
        if (m_tabs->widget(page) == widget || m_tabs->widget(page)->isAncestorOf(widget)) {
            return page;
        }
    }
    return -1;
}

/// What is not about the rule is not to be mended here.
QString RuleEditor::placeName(const QString& path) const
{
    const int page =
        placeIn(QStringLiteral("rules"), path) ? pageOf(fieldFor(path.section(u'.', 1))) : -1;
    return page < 0 ? QString() : tr("Open “%1”").arg(m_tabs->tabText(page));
}

void RuleEditor::showField(const QString& path)
{
    QWidget* field = fieldFor(path);
    const int page = pageOf(field);
    if (page < 0) {
        return;
    }
    m_tabs->setCurrentIndex(page);
    m_ftp->reveal(field);
    field->setFocus();
    if (auto* area = qobject_cast<QScrollArea*>(m_tabs->widget(page))) {
        // What was just opened has its place from the event loop on.
        const auto show = [area, field] { area->ensureWidgetVisible(field); };
        QMetaObject::invokeMethod(area, show, Qt::QueuedConnection);
    }
}

void RuleEditor::showFinding(const Finding& finding)
{
    m_test->showFinding(finding);
}

/// Only somebody can log in to the FTP server.
void RuleEditor::offerTransfers()
{
    if (m_triesTransfers || !m_tested || m_tested->kind != RuleKind::Ftp
        || m_test->failures() > 0) {
        return;
    }
    Finding offer;
    offer.id = kOwnFinding;
    offer.step = tr("FTP transfers");
    offer.state = TestState::Skipped;
    offer.text = tr("To try them takes a login to the FTP server.");
    offer.mends = QStringLiteral("rules[0].") + kTransfersField;
    m_test->showFinding(offer);
}

void RuleEditor::finishTest()
{
    offerTransfers();
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
    const Rule before = rule();
    filled.name = before.name;
    filled.enabled = before.enabled;
    filled.ftp = before.ftp;
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
