// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/diagnosistext.h"
#include "ui/profile/fieldnotes.h"
#include "ui/profile/profileeditor.h"
#include "ui/profile/ruleeditor.h"
#include "ui/profile/teststeps.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include <memory>

using namespace sallyport;
using namespace sallyport::ui;
using profile::ForwardOption;
using profile::Profile;
using profile::Rule;
using tunnel::DiagnosisStep;

/// What the editors make of the findings of a connection test.
class TestFindings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theirPageTakesNoRoomFromOthers();
    void longOnesWrap();
    void areCopied();
    void areCounted();
    void areOfWhatWasTested();
    void leadToTheFieldThatMendsThem_data();
    void leadToTheFieldThatMendsThem();
    void leadToTheForward();
    void onlyBadOnesLeadSomewhere();
    void enterLeadsThereToo();
    void whatWentWrongSaysWhere_data();
    void whatWentWrongSaysWhere();
    void everyPlaceIsInTheEditor();
    void aRuleLeadsToItsPages_data();
    void aRuleLeadsToItsPages();
    void thoseOfFtpStandWhereItIsSetUp();
    void aPlainTestOffersTheTransfers();
};

namespace {

Profile sample()
{
    Profile profile;
    profile.id = QStringLiteral("0123");
    profile.label.name = QStringLiteral("work");
    profile.connection.server.address = { QStringLiteral("bastion.example.org"), 22 };
    profile.connection.hops.resize(2);
    profile.connection.hops[0].address = { QStringLiteral("gw1"), 22 };
    profile.connection.hops[1].address = { QStringLiteral("gw2"), 22 };
    profile.rules = { *profile::parseForward(ForwardOption::Local, u"127.0.0.1:0:web:80"),
        *profile::parseForward(ForwardOption::Local, u"ftp/127.0.0.1:0:files:21") };
    return profile;
}

template <class Editor> struct Shown {
    template <class... Args>
    explicit Shown(const Args&... args)
        : editor(args..., nullptr)
    {
        editor.show();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
    }
    template <class T> T* child(const char* name) const
    {
        return editor.template findChild<T*>(QLatin1String(name));
    }
    void test() { child<QPushButton>("testButton")->click(); }
    /// The buttons that lead somewhere.
    [[nodiscard]] QStringList places() const
    {
        QStringList texts;
        const auto buttons = steps()->template findChildren<QPushButton*>(QStringLiteral("mend"));
        for (const QPushButton* button : buttons) {
            texts.append(button->text());
        }
        return texts;
    }
    [[nodiscard]] TestSteps* steps() const { return child<TestSteps>("testSteps"); }

    Editor editor;
};

Finding finding(int id, TestState state, const QString& mends = {}, const QString& text = {})
{
    Finding made;
    made.id = id;
    made.step = QStringLiteral("Step %1").arg(id);
    made.state = state;
    made.text = text;
    made.mends = mends;
    return made;
}

} // namespace

void TestFindings::theirPageTakesNoRoomFromOthers()
{
    Shown<ProfileEditor> shown(sample(), QList<OtherProfile>());
    auto* pages = shown.child<QListWidget>("pageIndex");
    QVERIFY(pages->item(ProfileEditor::Test)->isHidden());
    shown.editor.showPage(ProfileEditor::Forwards);
    auto* rules = shown.child<QWidget>("rules");
    const QSize before = rules->size();
    shown.test();
    QCOMPARE(pages->currentRow(), int(ProfileEditor::Test));
    for (int id = 1; id <= 30; ++id) {
        shown.editor.showFinding(finding(id, TestState::Failed, {}, QString(300, u'x')));
    }
    QVERIFY(shown.steps()->isVisible());
    QVERIFY(!rules->isVisible());
    shown.editor.finishTest();
    shown.editor.showPage(ProfileEditor::Forwards);
    QCOMPARE(rules->size(), before);
    QVERIFY(!pages->item(ProfileEditor::Test)->isHidden()); // it can be looked at again
}

void TestFindings::longOnesWrap()
{
    Shown<ProfileEditor> shown(sample(), QList<OtherProfile>());
    shown.test();
    const QString text = QStringLiteral("the server answers with words ").repeated(20).trimmed();
    shown.editor.showFinding(finding(1, TestState::Failed, QStringLiteral("server.host"), text));
    shown.editor.showFinding(finding(2, TestState::Passed));
    TestSteps* steps = shown.steps();
    const auto rect = [steps](int row) { return steps->visualItemRect(steps->topLevelItem(row)); };
    for (const int width : { 1000, 520 }) {
        shown.editor.resize(width, 500);
        const QFontMetrics metrics(steps->font());
        const int room = steps->columnWidth(0);
        QTRY_VERIFY2(rect(0).height() >= metrics.height()
                    + metrics.boundingRect(QRect(0, 0, room, 9999), Qt::TextWordWrap, text)
                          .height(),
            qPrintable(QString::number(rect(0).height())));
        QVERIFY(rect(1).height() < 3 * metrics.height());
        QVERIFY(rect(1).width() > room); // where there is no button, there is room
        // The button beside it is whole.
        const auto* button = steps->findChild<QPushButton*>(QStringLiteral("mend"));
        QTRY_VERIFY(button->width() >= button->sizeHint().width());
        QVERIFY(steps->viewport()->rect().contains(
            QRect(button->mapTo(steps->viewport(), QPoint()), button->size())));
    }
}

void TestFindings::areCopied()
{
    Shown<ProfileEditor> shown(sample(), QList<OtherProfile>());
    shown.test();
    shown.editor.showFinding(finding(1, TestState::Passed, {}, QStringLiteral("192.0.2.1")));
    Finding failed = finding(2, TestState::Failed, {}, QStringLiteral("<b>refused</b>"));
    failed.details = QStringLiteral("connection-refused: 192.0.2.1:22");
    shown.editor.showFinding(finding(3, TestState::Warned));
    shown.editor.showFinding(failed);
    shown.editor.finishTest();
    shown.child<QPushButton>("copyFindings")->click();
    QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(QLatin1String("Step 1\n    192.0.2.1\n")), qPrintable(copied));
    QVERIFY2(copied.endsWith(
                 QLatin1String("Step 2\n    <b>refused</b>\n    connection-refused: 192.0.2.1:22")),
        qPrintable(copied));
    // The worst one is chosen by itself.
    TestSteps* steps = shown.steps();
    QCOMPARE(steps->currentItem(), steps->topLevelItem(2));
    shown.child<QPushButton>("copyFinding")->click();
    copied = QGuiApplication::clipboard()->text();
    QVERIFY2(!copied.contains(QLatin1String("Step 1")), qPrintable(copied));
    QVERIFY2(copied.contains(QLatin1String("<b>refused</b>")), qPrintable(copied));
    steps->setCurrentItem(steps->topLevelItem(0));
    steps->setFocus();
    QTest::keySequence(steps, QKeySequence::Copy);
    copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(QLatin1String("192.0.2.1")), qPrintable(copied));
    QVERIFY2(!copied.contains(QLatin1String("refused")), qPrintable(copied));
}

void TestFindings::areCounted()
{
    Shown<ProfileEditor> shown(sample(), QList<OtherProfile>());
    auto* summary = shown.child<QLabel>("testSummary");
    auto* page = shown.child<QListWidget>("pageIndex")->item(ProfileEditor::Test);
    shown.test();
    QCOMPARE(summary->text(), QStringLiteral("The test is under way."));
    shown.editor.showFinding(finding(1, TestState::Running));
    shown.editor.showFinding(finding(1, TestState::Failed));
    shown.editor.showFinding(finding(2, TestState::Warned));
    QVERIFY(!page->data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    shown.editor.finishTest();
    QVERIFY2(!summary->text().contains(QLatin1String("under way")), qPrintable(summary->text()));
    QVERIFY2(summary->text().contains(u'1'), qPrintable(summary->text()));
    shown.test();
    QVERIFY(page->data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    shown.editor.showFinding(finding(1, TestState::Passed));
    shown.editor.finishTest();
    QCOMPARE(summary->text(), QStringLiteral("Everything that was tried is good."));
    shown.test();
    shown.test();
    QCOMPARE(summary->text(), QStringLiteral("The test was stopped."));
}

void TestFindings::areOfWhatWasTested()
{
    Shown<ProfileEditor> shown(sample(), QList<OtherProfile>());
    auto* outdated = shown.child<QLabel>("testOutdated");
    shown.test();
    shown.editor.showFinding(finding(1, TestState::Passed));
    QVERIFY(!outdated->isVisible());
    auto* user = shown.child<QLineEdit>("server.user");
    user->setText(QStringLiteral("anna"));
    QVERIFY(outdated->isVisible());
    user->clear();
    QVERIFY(!outdated->isVisible());
}

void TestFindings::leadToTheFieldThatMendsThem_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* path, const char* place, ProfileEditor::Page page,
                         const char* field) {
        QTest::newRow(path) << QString::fromLatin1(path) << QString::fromUtf8(place) << int(page)
                            << QString::fromLatin1(field);
    };
    row("server.host", "Open “Connection”", ProfileEditor::Connection, "server.host");
    row("server.identityFiles", "Open “Login”", ProfileEditor::Login, "server.identityFiles");
    row("server.hostKeyPolicy", "Open “Host key”", ProfileEditor::HostKey, "server.hostKeyPolicy");
    row("hops[1].host", "Open “Hops and proxy”", ProfileEditor::Route, "hops");
    row("ciphers", "Open “Advanced”", ProfileEditor::Advanced, "ciphers");
}

void TestFindings::leadToTheFieldThatMendsThem()
{
    QFETCH(QString, path);
    QFETCH(QString, place);
    Shown<ProfileEditor> shown(sample(), QList<OtherProfile>());
    shown.test();
    shown.editor.showFinding(finding(1, TestState::Failed, path));
    QCOMPARE(shown.places(), QStringList(place));
    auto* button = shown.child<QPushButton>("mend");
    QVERIFY(button->accessibleName().contains(QLatin1String("Step 1")));
    button->click();
    QTEST(shown.child<QListWidget>("pageIndex")->currentRow(), "page");
    QFETCH(QString, field);
    QTRY_VERIFY(shown.editor.findChild<QWidget*>(field)->hasFocus());
    if (field == QLatin1String("hops")) {
        QCOMPARE(shown.child<QListWidget>("hops")->currentRow(), 1);
    }
}

void TestFindings::leadToTheForward()
{
    Shown<ProfileEditor> shown(sample(), QList<OtherProfile>());
    shown.test();
    shown.editor.showFinding(finding(1, TestState::Failed, QStringLiteral("rules[1].destination")));
    shown.child<QPushButton>("mend")->click();
    auto* rule = shown.editor.findChild<RuleEditor*>();
    QVERIFY(rule);
    QVERIFY(rule->rule() == sample().rules.at(1));
    QTRY_VERIFY(rule->findChild<QLineEdit*>(QStringLiteral("destinationHost"))->hasFocus());
    rule->reject();
    QCOMPARE(shown.child<QListWidget>("pageIndex")->currentRow(), int(ProfileEditor::Forwards));
}

void TestFindings::onlyBadOnesLeadSomewhere()
{
    Shown<ProfileEditor> shown(sample(), QList<OtherProfile>());
    shown.test();
    const QString path = QStringLiteral("server.host");
    shown.editor.showFinding(finding(1, TestState::Running, path));
    shown.editor.showFinding(finding(2, TestState::Passed, path));
    shown.editor.showFinding(finding(3, TestState::Failed, {}));
    QCOMPARE(shown.places(), QStringList());
    shown.editor.showFinding(finding(1, TestState::Warned, path));
    QCOMPARE(shown.places().size(), 1);
    shown.editor.showFinding(finding(1, TestState::Passed, path));
    QTRY_COMPARE(shown.places(), QStringList());
}

void TestFindings::enterLeadsThereToo()
{
    Shown<ProfileEditor> shown(sample(), QList<OtherProfile>());
    shown.test();
    shown.editor.showFinding(finding(1, TestState::Passed));
    shown.editor.showFinding(finding(2, TestState::Failed, QStringLiteral("server.host")));
    shown.editor.finishTest();
    shown.steps()->setFocus();
    QTest::keyClick(shown.steps(), Qt::Key_Return);
    QVERIFY(shown.editor.isVisible()); // and nothing is saved by it
    QCOMPARE(shown.child<QListWidget>("pageIndex")->currentRow(), int(ProfileEditor::Connection));
    QTRY_VERIFY(shown.child<QLineEdit>("server.host")->hasFocus());
}

void TestFindings::whatWentWrongSaysWhere_data()
{
    using Kind = DiagnosisStep::Kind;
    QTest::addColumn<DiagnosisStep>("step");
    QTest::addColumn<QString>("path");
    const auto row = [](const char* tag, Kind kind, Code code, const char* path, int hop = 0,
                         int rule = 0, const char* mode = "") {
        DiagnosisStep step;
        step.kind = kind;
        step.hop = hop;
        step.rule = rule;
        step.mode = QLatin1String(mode);
        step.error = Error{ code, {}, {} };
        QTest::newRow(tag) << step << QString::fromLatin1(path);
    };
    row("no such name", Kind::Resolve, Code::HostNotFound, "server.host");
    row("a jump host's port", Kind::Identification, Code::NotSsh, "hops[1].port", 2);
    row("the proxy", Kind::Connect, Code::ProxyUnreachable, "proxy.address.host");
    row("no cipher of both", Kind::Algorithms, Code::NoCommonAlgorithm, "ciphers");
    row("not the key that is wanted", Kind::HostKey, Code::HostKeyMismatch, "server.pinnedHostKey");
    row("a changed key", Kind::HostKey, Code::HostKeyChanged, "server.hostKeyPolicy");
    row("a key nobody takes", Kind::Login, Code::KeyRejected, "server.identityFiles");
    row("a wrong password", Kind::Login, Code::PasswordRejected, "server.user");
    row("no agent", Kind::Login, Code::AgentUnavailable, "server.useAgent");
    row("a taken port", Kind::Listen, Code::ListenPortTaken, "rules[1].listen", 0, 2);
    row("nobody there", Kind::Destination, Code::DestinationRefused, "rules[0].destination", 0, 1);
    row("active FTP", Kind::FtpTransfer, Code::FtpDataFailed, "rules[0].ftp.activeMode", 0, 1,
        "PORT");
    row("passive FTP", Kind::FtpTransfer, Code::FtpDataRefused, "rules[0].ftp.dataTarget", 0, 1,
        "EPSV");
    row("FTP with TLS only", Kind::FtpLogin, Code::FtpServerWantsTls, "rules[0].ftp.tls", 0, 1);
    row("nobody's fault", Kind::Stay, Code::ServerDisconnected, "");
}

void TestFindings::whatWentWrongSaysWhere()
{
    QFETCH(DiagnosisStep, step);
    QTEST(DiagnosisText::mends(step), "path");
}

/// Nothing that can be found leads to a field that is not there.
void TestFindings::everyPlaceIsInTheEditor()
{
    Shown<ProfileEditor> shown(sample(), QList<OtherProfile>());
    shown.test();
    QStringList paths;
    for (int kind = 0; kind <= int(DiagnosisStep::Kind::Stay); ++kind) {
        for (int code = 0; code <= int(Code::Internal); ++code) {
            for (const int place : { 0, 1, 2 }) {
                DiagnosisStep step;
                step.kind = DiagnosisStep::Kind(kind);
                step.hop = place == 1 ? 1 : 0;
                step.rule = place == 2 ? 1 : 0;
                step.error = Error{ Code(code), {}, {} };
                const QString path = DiagnosisText::mends(step);
                if (!path.isEmpty() && !paths.contains(path)) {
                    paths.append(path);
                }
            }
        }
    }
    QVERIFY(paths.size() > 20);
    RuleEditor rule(sample().rules.at(1), sample(), nullptr);
    for (const QString& path : std::as_const(paths)) {
        shown.editor.showFinding(finding(int(paths.indexOf(path)), TestState::Failed, path));
        QCOMPARE(shown.places().size(), paths.indexOf(path) + 1);
        if (placeIn(QStringLiteral("rules"), path)) {
            rule.showFinding(finding(1, TestState::Failed, path));
            QVERIFY2(rule.findChild<QPushButton*>(QStringLiteral("mend")), qPrintable(path));
        }
    }
}

void TestFindings::aRuleLeadsToItsPages_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("field");
    QTest::newRow("its port") << QStringLiteral("rules[0].listen") << 0
                              << QStringLiteral("listenHost");
    QTest::newRow("active mode") << QStringLiteral("rules[0].ftp.activeMode") << 1
                                 << QStringLiteral("activeMode");
    QTest::newRow("TLS") << QStringLiteral("rules[0].ftp.tls") << 1 << QStringLiteral("tls");
    QTest::newRow("clients") << QStringLiteral("rules[0].ftpClients") << 2
                             << QStringLiteral("ftpClient");
}

void TestFindings::aRuleLeadsToItsPages()
{
    QFETCH(QString, path);
    Shown<RuleEditor> shown(sample().rules.at(1), sample());
    shown.test();
    auto* pages = shown.child<QTabWidget>("pages");
    QCOMPARE(pages->currentIndex(), 4);
    shown.editor.showFinding(finding(1, TestState::Warned, path));
    shown.editor.showFinding(finding(2, TestState::Failed, QStringLiteral("server.host")));
    QCOMPARE(shown.places().size(), 1); // the profile is not to be mended here
    shown.child<QPushButton>("mend")->click();
    QTEST(pages->currentIndex(), "page");
    QFETCH(QString, field);
    QTRY_VERIFY(shown.editor.findChild<QWidget*>(field)->hasFocus());
}

void TestFindings::thoseOfFtpStandWhereItIsSetUp()
{
    Shown<RuleEditor> shown(sample().rules.at(1), sample());
    auto* pages = shown.child<QTabWidget>("pages");
    pages->setCurrentIndex(1);
    auto* found = shown.child<QLabel>("ftpFindings");
    QVERIFY(!found->isVisible());
    shown.child<QPushButton>("ftpTestButton")->click();
    shown.editor.findChild<QDialog*>()->accept();
    QCOMPARE(pages->currentIndex(), 1);
    shown.editor.showFinding(finding(1, TestState::Passed));
    Finding ftp = finding(2, TestState::Passed, {}, QStringLiteral("<i>works</i>"));
    ftp.isFtp = true;
    shown.editor.showFinding(ftp);
    shown.editor.showFinding(finding(3, TestState::Failed, {}, QStringLiteral("taken")));
    shown.editor.finishTest();
    QVERIFY(found->isVisible());
    QCOMPARE(found->text().count(QLatin1String("Step")), 2);
    QVERIFY2(
        found->text().contains(QLatin1String("Step 2: <i>works</i>")), qPrintable(found->text()));
    QVERIFY2(found->text().contains(QLatin1String("Step 3: taken")), qPrintable(found->text()));
    Q_EMIT shown.child<QLabel>("allFindings")->linkActivated({});
    QCOMPARE(pages->currentIndex(), 4);
    QCOMPARE(shown.steps()->topLevelItemCount(), 3);
    // Another test, without them, has nothing to say of them.
    shown.test();
    QVERIFY(!found->isVisibleTo(&shown.editor));
}

void TestFindings::aPlainTestOffersTheTransfers()
{
    Shown<RuleEditor> shown(sample().rules.at(1), sample());
    shown.test();
    shown.editor.showFinding(finding(1, TestState::Passed));
    shown.editor.finishTest();
    QCOMPARE(shown.places(), QStringList(QStringLiteral("Open “FTP”")));
    shown.child<QPushButton>("mend")->click();
    QTRY_VERIFY(shown.child<QPushButton>("ftpTestButton")->hasFocus());
    // Not after a failure, which comes first, and not for what is no FTP.
    shown.test();
    shown.editor.showFinding(finding(1, TestState::Failed));
    shown.editor.finishTest();
    QCOMPARE(shown.steps()->topLevelItemCount(), 1);
    Shown<RuleEditor> other(sample().rules.at(0), sample());
    other.test();
    other.editor.showFinding(finding(1, TestState::Passed));
    other.editor.finishTest();
    QCOMPARE(other.steps()->topLevelItemCount(), 1);
}

QTEST_MAIN(TestFindings)
#include "testfindings.moc"
