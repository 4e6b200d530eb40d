// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/diagnosisstep.h"
#include "core/diagnosis/diagnosistext.h"
#include "tests/support/fakeclock.h"

#include <QSet>
#include <QTest>

using namespace sallyport;
using namespace sallyport::tunnel;

Q_DECLARE_METATYPE(sallyport::tunnel::ListenFindings)

class TestDiagnosisText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void products_data();
    void products();
    void destinations_data();
    void destinations();
    void listening_data();
    void listening();
    void logins_data();
    void logins();
    void rootIsToldOfPermitRootLoginFirst();
    void stepsKeepOrderAndTime();
    void anEndedStepStaysAsItIs();
    void everyKindHasAName();
};

void TestDiagnosisText::products_data()
{
    QTest::addColumn<QString>("identification");
    QTest::addColumn<QString>("product");
    const auto row = [](const char* tag, const char* identification, const char* product) {
        QTest::newRow(tag) << QString::fromLatin1(identification) << QString::fromLatin1(product);
    };
    row("OpenSSH with the distribution behind it", "SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3",
        "OpenSSH 9.2p1");
    row("OpenSSH on Windows", "SSH-2.0-OpenSSH_for_Windows_8.1", "OpenSSH for Windows 8.1");
    row("Dropbear", "SSH-2.0-dropbear_2022.83", "dropbear 2022.83");
    row("AsyncSSH", "SSH-2.0-AsyncSSH_2.10.1", "AsyncSSH 2.10.1");
    row("a version with a dash", "SSH-1.99-Cisco-1.25", "Cisco-1.25");
    row("a name without a version", "SSH-2.0-OpenSSH", "OpenSSH");
    row("Go's default", "SSH-2.0-Go", "Go");
    row("nothing but blanks", "SSH-2.0- ", "");
    row("nothing", "", "");
}

void TestDiagnosisText::products()
{
    QFETCH(QString, identification);
    QTEST(serverProduct(identification), "product");
}

void TestDiagnosisText::destinations_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("destination");
    QTest::addColumn<bool>("othersAllowed");
    QTest::addColumn<QStringList>("says");
    QTest::addColumn<QStringList>("saysNot");
    const auto row = [](const char* tag, Code code, const char* words, const char* destination,
                         bool othersAllowed, const QStringList& says,
                         const QStringList& saysNot = {}) {
        QTest::newRow(tag) << int(code) << QString::fromLatin1(words)
                           << QString::fromLatin1(destination) << othersAllowed << says << saysNot;
    };
    const QString allow = QStringLiteral("AllowTcpForwarding");
    const QString permit = QStringLiteral("PermitOpen");
    const QString resolve = QStringLiteral("cannot resolve");
    const QString nothing = QStringLiteral("nothing listens");
    const QString silent = QStringLiteral("does not answer");
    row("prohibited, and nothing else was let through", Code::DestinationProhibited, "open failed",
        "db:5432", false, { allow, permit, QStringLiteral("db:5432") });
    row("prohibited while another was let through", Code::DestinationProhibited, "open failed",
        "db:5432", true, { permit, QStringLiteral("db:5432") }, { allow });
    row("a prohibited Unix socket", Code::DestinationProhibited, "open failed", "/run/app.sock",
        false, { QStringLiteral("AllowStreamLocalForwarding") }, { allow, permit });
    row("a Unix socket, where OpenSSH gives no reason", Code::DestinationRefused, "open failed",
        "/run/app.sock", false,
        { QStringLiteral("AllowStreamLocalForwarding"), QStringLiteral("nothing listens") },
        { resolve });
    row("refused", Code::DestinationRefused, "Connection refused", "db:5432", false,
        { nothing, QStringLiteral("as seen from the SSH server"),
            QStringLiteral("Connection refused") },
        { resolve });
    row("not resolved, as glibc says it", Code::DestinationRefused, "Name or service not known",
        "db:5432", false, { resolve, QStringLiteral("not on this computer") }, { nothing });
    row("not resolved for now", Code::DestinationRefused, "Temporary failure in name resolution",
        "db:5432", false, { resolve }, { nothing });
    row("not resolved, as musl says it", Code::DestinationRefused, "Name does not resolve",
        "db:5432", false, { resolve }, { nothing });
    row("not resolved, as the BSDs say it", Code::DestinationRefused,
        "nodename nor servname provided, or not known", "db:5432", false, { resolve });
    row("not resolved, as Go says it", Code::DestinationRefused,
        "dial tcp: lookup db: no such host", "db:5432", false, { resolve });
    row("a time limit of the server's", Code::DestinationRefused, "Connection timed out", "db:5432",
        false, { silent }, { nothing });
    row("no way there", Code::DestinationRefused, "No route to host", "db:5432", false,
        { QStringLiteral("no way") }, { nothing });
    row("a library that keeps the server's words to itself", Code::DestinationRefused,
        "connect failed", "db:5432", false,
        { QStringLiteral("may refuse"), QStringLiteral("mean nothing there") });
    row("our own time limit", Code::DestinationTimeout, "whatever", "db:5432", false,
        { silent, QStringLiteral("as seen from the SSH server") });
    row("anything else is shown as it came", Code::ServerOutOfResources, "no more channels",
        "db:5432", false, { QStringLiteral("no more channels") });
}

void TestDiagnosisText::destinations()
{
    QFETCH(int, code);
    QFETCH(QString, words);
    QFETCH(QString, destination);
    QFETCH(bool, othersAllowed);
    QFETCH(QStringList, says);
    QFETCH(QStringList, saysNot);
    const QString text =
        destinationTrouble({ Code(code), words, {} }, destination, othersAllowed).english();
    for (const QString& part : says) {
        QVERIFY2(text.contains(part), qPrintable(text));
    }
    for (const QString& part : saysNot) {
        QVERIFY2(!text.contains(part), qPrintable(text));
    }
}

void TestDiagnosisText::listening_data()
{
    QTest::addColumn<ListenFindings>("findings");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("saysNot");
    QTest::newRow("something is there already")
        << ListenFindings{ 8080, true, true } << QStringLiteral("listens on port 8080 already")
        << QStringLiteral("PermitListen");
    QTest::newRow("other ports are given")
        << ListenFindings{ 8080, true, false } << QStringLiteral("PermitListen")
        << QStringLiteral("AllowTcpForwarding");
    QTest::newRow("other ports are given, and this is a low one") << ListenFindings{ 80, true,
        false } << QStringLiteral("only root") << QStringLiteral("AllowTcpForwarding");
    QTest::newRow("a low port, but none is given at all") << ListenFindings{ 80, false,
        false } << QStringLiteral("AllowTcpForwarding") << QStringLiteral("only root");
    QTest::newRow("the host has to be named, too")
        << ListenFindings{ 8080, true, false, QStringLiteral("127.0.0.1") }
        << QStringLiteral("127.0.0.1:8080") << QStringLiteral("AllowTcpForwarding");
    QTest::newRow("every address") << ListenFindings{ 8080, false, false, {} }
                                   << QStringLiteral("*:8080") << QStringLiteral("busy");
    QTest::newRow("a port of the server's choice is not busy")
        << ListenFindings{ 0, false, false, QStringLiteral("localhost") }
        << QStringLiteral("localhost:*") << QStringLiteral("free");
    QTest::newRow("not even a port of the server's choice") << ListenFindings{ 0, false,
        false } << QStringLiteral("AllowTcpForwarding") << QStringLiteral("port 0");
}

void TestDiagnosisText::listening()
{
    QFETCH(ListenFindings, findings);
    QFETCH(QString, says);
    QFETCH(QString, saysNot);
    const QString text = listenTrouble(findings).english();
    QVERIFY2(text.contains(says), qPrintable(text));
    QVERIFY2(!text.contains(saysNot), qPrintable(text));
}

void TestDiagnosisText::logins_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("says");
    QTest::newRow("too many tries")
        << int(Code::AuthenticationFailed)
        << QStringLiteral("Too many authentication failures (reason 2)")
        << QStringLiteral("publickey") << QStringLiteral("MaxAuthTries");
    QTest::newRow("a code that was refused")
        << int(Code::PasswordRejected) << QStringLiteral("the server refused the password")
        << QStringLiteral("keyboard-interactive") << QStringLiteral("clocks");
    QTest::newRow("a password that was refused is nothing to explain")
        << int(Code::PasswordRejected) << QStringLiteral("the server refused the password")
        << QStringLiteral("password") << QString();
    QTest::newRow("a key that was refused")
        << int(Code::KeyRejected) << QStringLiteral("no") << QStringLiteral("publickey")
        << QStringLiteral("AllowUsers");
    QTest::newRow("a key may come from elsewhere, or too late")
        << int(Code::KeyRejected) << QStringLiteral("no") << QStringLiteral("publickey")
        << QStringLiteral("from= or expiry-time=");
}

void TestDiagnosisText::logins()
{
    QFETCH(int, code);
    QFETCH(QString, words);
    QFETCH(QString, method);
    QFETCH(QString, says);
    const QString text = loginTrouble({ Code(code), words, {} }, method).english();
    QVERIFY2(says.isEmpty() ? text.isEmpty() : text.contains(says), qPrintable(text));
}

void TestDiagnosisText::rootIsToldOfPermitRootLoginFirst()
{
    const Error refused{ Code::KeyRejected, QStringLiteral("no"), {} };
    const QString forRoot =
        loginTrouble(refused, QStringLiteral("publickey"), QStringLiteral("root")).english();
    QVERIFY(forRoot.indexOf(QLatin1String("PermitRootLogin")) >= 0);
    QVERIFY(forRoot.indexOf(QLatin1String("PermitRootLogin"))
        < forRoot.indexOf(QLatin1String("AllowUsers")));
    QVERIFY(!loginTrouble(refused, QStringLiteral("publickey"), QStringLiteral("anna"))
                 .english()
                 .contains(QLatin1String("PermitRootLogin")));
}

void TestDiagnosisText::stepsKeepOrderAndTime()
{
    FakeClock clock;
    QList<DiagnosisStep> told;
    DiagnosisSteps steps(clock, [&told](const DiagnosisStep& step) { told.append(step); });
    DiagnosisStep wish;
    wish.kind = DiagnosisStep::Kind::Connect;
    wish.subject = QStringLiteral("a:22");
    const int first = steps.begin(wish);
    clock.advance(Milliseconds(40));
    wish.kind = DiagnosisStep::Kind::Login;
    steps.settle(wish, DiagnosisStep::State::Failed, { Sentence::foreign(QStringLiteral("no")) },
        Error{ Code::KeyRejected, {}, {} });
    clock.advance(Milliseconds(2));
    steps.end(first, DiagnosisStep::State::Failed, { Sentence::foreign(QStringLiteral("late")) });
    QCOMPARE(told.size(), 3);
    QCOMPARE(told[0].state, DiagnosisStep::State::Running);
    QCOMPARE(told[1].id, 2);
    QCOMPARE(told[2].id, first);
    QCOMPARE(told[2].durationMs, 42);
    QCOMPARE(told[2].subject, QStringLiteral("a:22"));
    // First is what came first on the way, not what ended first.
    QCOMPARE(steps.firstFailure()->id, first);
}

void TestDiagnosisText::anEndedStepStaysAsItIs()
{
    FakeClock clock;
    int told = 0;
    DiagnosisSteps steps(clock, [&told](const DiagnosisStep&) { ++told; });
    const int id = steps.begin({});
    steps.end(id, DiagnosisStep::State::Passed, { Sentence::foreign(QStringLiteral("fine")) });
    steps.end(id, DiagnosisStep::State::Failed, { Sentence::foreign(QStringLiteral("not")) });
    steps.end(0, DiagnosisStep::State::Failed, {});
    steps.end(99, DiagnosisStep::State::Failed, {});
    QCOMPARE(told, 2);
    QCOMPARE(english(steps.all().first().findings), QStringLiteral("fine"));
    QVERIFY(!steps.firstFailure());
}

void TestDiagnosisText::everyKindHasAName()
{
    QSet<QString> names;
    for (int kind = 0; kind <= int(DiagnosisStep::Kind::FtpClient); ++kind) {
        names.insert(kindName(DiagnosisStep::Kind(kind)));
    }
    QCOMPARE(names.size(), int(DiagnosisStep::Kind::FtpClient) + 1);
    names.clear();
    for (int state = 0; state <= int(DiagnosisStep::State::Skipped); ++state) {
        names.insert(stateName(DiagnosisStep::State(state)));
    }
    QCOMPARE(names.size(), int(DiagnosisStep::State::Skipped) + 1);
}

QTEST_GUILESS_MAIN(TestDiagnosisText)
#include "testdiagnosistext.moc"
