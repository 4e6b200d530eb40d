// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plainerror.h"

#include <QSet>
#include <QTest>

using namespace sallyport;
using namespace sallyport::cli;

class TestPlainError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasASentenceAndAHint();
    void nuanceAndContextTellMore_data();
    void nuanceAndContextTellMore();
    void exitCodes_data();
    void exitCodes();
};

void TestPlainError::everyCodeHasASentenceAndAHint()
{
    QSet<QString> sentences;
    for (int i = 0; i <= int(Code::Internal); ++i) {
        const PlainError text = plainError(Code(i));
        const QByteArray name = QString(codeName(Code(i))).toLatin1();
        QVERIFY2(text.sentence.endsWith(u'.'), name.constData());
        QVERIFY2(text.hint.endsWith(u'.'), name.constData());
        QVERIFY2(!text.sentence.contains(u'!'), name.constData());
        sentences.insert(text.sentence);
    }
    QCOMPARE(sentences.size(), int(Code::Internal) + 1);
}

void TestPlainError::nuanceAndContextTellMore_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Nuance>("nuance");
    QTest::addColumn<QString>("context");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("saysNot");
    const auto row = [](const char* what, Code code, Nuance nuance, const char* context,
                         const char* says, const char* saysNot) {
        QTest::newRow(what) << int(code) << nuance << QString::fromLatin1(context)
                            << QString::fromLatin1(says) << QString::fromLatin1(saysNot);
    };
    row("an SSH-1 server", Code::NotSsh, Nuance::Ssh1Only, "h:22", "SSH-1 only",
        "not an SSH server");
    row("a server of another kind", Code::NotSsh, Nuance::None, "h:22", "not an SSH server",
        "SSH-1");
    row("a host known under another key type", Code::HostKeyUnknown, Nuance::OtherKeyTypeKnown,
        "h:22", "hostkey accept", "--accept-new");
    row("a host that is not known", Code::HostKeyUnknown, Nuance::None, "h:22", "--accept-new",
        "known, but");
    row("a port of the server's choice", Code::RemoteListenRefused, Nuance::None, "localhost:0",
        "AllowTcpForwarding", "taken");
    row("a port of ours", Code::RemoteListenRefused, Nuance::None, "localhost:8080", "taken",
        "every port");
    row("a port that ends in 0", Code::RemoteListenRefused, Nuance::None, "localhost:8000", "taken",
        "every port");
    row("a Unix socket that is not there", Code::DestinationRefused, Nuance::None, "/run/x",
        "Unix socket", "port");
    row("a Unix socket that may not be", Code::DestinationProhibited, Nuance::None, "/run/x",
        "AllowStreamLocalForwarding", "AllowTcpForwarding");
    row("a Unix socket that is silent", Code::DestinationTimeout, Nuance::None, "/run/x",
        "Unix socket", "firewall");
    row("a host that refuses", Code::DestinationRefused, Nuance::None, "db:5432", "port", "Unix");
    row("a refused key", Code::KeyRejected, Nuance::None, "anna@h:22", "PermitRootLogin", "Unix");
}

void TestPlainError::nuanceAndContextTellMore()
{
    QFETCH(int, code);
    QFETCH(Nuance, nuance);
    QFETCH(QString, context);
    QFETCH(QString, says);
    QFETCH(QString, saysNot);
    const PlainError text = plainError(Error{ Code(code), {}, context, nuance });
    const QString all = text.sentence + u' ' + text.hint;
    QVERIFY2(all.contains(says), qPrintable(all));
    QVERIFY2(!all.contains(saysNot), qPrintable(all));
    QVERIFY(text.sentence.endsWith(u'.') && text.hint.endsWith(u'.'));
}

void TestPlainError::exitCodes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("wasUp");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("a server that refuses connections")
        << int(Code::ConnectionRefused) << false << 3;
    QTest::newRow("a peer that is no SSH server") << int(Code::NotSsh) << false << 3;
    QTest::newRow("a changed host key") << int(Code::HostKeyChanged) << false << 4;
    QTest::newRow("a refused password") << int(Code::PasswordRejected) << false << 5;
    QTest::newRow("a key in a foreign format") << int(Code::KeyFormatUnsupported) << false << 5;
    QTest::newRow("a listen port in use") << int(Code::ListenPortTaken) << false << 6;
    QTest::newRow("a connection lost while up") << int(Code::ConnectionLost) << true << 7;
    QTest::newRow("a connection lost before it was up") << int(Code::ConnectionLost) << false << 3;
    QTest::newRow("a malformed rule") << int(Code::InvalidRule) << false << 2;
    QTest::newRow("stopped by the user") << int(Code::Cancelled) << true << 0;
    QTest::newRow("a mistake of ours") << int(Code::Internal) << true << 70;
}

void TestPlainError::exitCodes()
{
    QFETCH(int, code);
    QFETCH(bool, wasUp);
    QTEST(exitCodeFor(Code(code), wasUp), "exitCode");
}

QTEST_GUILESS_MAIN(TestPlainError)
#include "testplainerror.moc"
