// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/errortext.h"

#include <QSet>
#include <QTest>

using namespace sallyport;
using namespace sallyport::cli;

class TestErrorText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasASentenceAndAHint();
    void detailAndContextTellMore_data();
    void detailAndContextTellMore();
    void exitCodes_data();
    void exitCodes();
};

void TestErrorText::everyCodeHasASentenceAndAHint()
{
    QSet<QString> sentences;
    for (int i = 0; i <= int(Code::Internal); ++i) {
        const ErrorText text = errorText(Code(i));
        const QByteArray name = QString(codeName(Code(i))).toLatin1();
        QVERIFY2(text.sentence.endsWith(u'.'), name.constData());
        QVERIFY2(text.hint.endsWith(u'.'), name.constData());
        QVERIFY2(!text.sentence.contains(u'!'), name.constData());
        sentences.insert(text.sentence);
    }
    QCOMPARE(sentences.size(), int(Code::Internal) + 1);
}

void TestErrorText::detailAndContextTellMore_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("context");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("saysNot");
    const auto row = [](const char* what, Code code, const char* detail, const char* context,
                         const char* says, const char* saysNot) {
        QTest::newRow(what) << int(code) << QString::fromLatin1(detail)
                            << QString::fromLatin1(context) << QString::fromLatin1(says)
                            << QString::fromLatin1(saysNot);
    };
    row("an SSH-1 server", Code::NotSsh,
        "the server speaks SSH-1, an older SSH protocol, and nothing else: \"SSH-1.5-x\"", "h:22",
        "SSH-1 only", "not an SSH server");
    row("a server of another kind", Code::NotSsh, "the server sent \"220 FTP\"", "h:22",
        "not an SSH server", "SSH-1");
    row("a host known under another key type", Code::HostKeyUnknown,
        "the server shows x; it is known here only under another key type: y", "h:22",
        "hostkey accept", "--accept-new");
    row("a host that is not known", Code::HostKeyUnknown, "the server shows x", "h:22",
        "--accept-new", "known, but");
    row("a port of the server's choice", Code::RemoteListenRefused,
        "the SSH server refused to listen", "localhost:0", "AllowTcpForwarding", "taken");
    row("a port of ours", Code::RemoteListenRefused, "the SSH server refused to listen",
        "localhost:8080", "taken", "every port");
    row("a port that ends in 0", Code::RemoteListenRefused, "the SSH server refused to listen",
        "localhost:8000", "taken", "every port");
    row("a Unix socket that is not there", Code::DestinationRefused, "no", "/run/x", "Unix socket",
        "port");
    row("a Unix socket that may not be", Code::DestinationProhibited, "no", "/run/x",
        "AllowStreamLocalForwarding", "AllowTcpForwarding");
    row("a Unix socket that is silent", Code::DestinationTimeout, "no", "/run/x", "Unix socket",
        "firewall");
    row("a host that refuses", Code::DestinationRefused, "no", "db:5432", "port", "Unix");
    row("a refused key", Code::KeyRejected, "no", "anna@h:22", "PermitRootLogin", "Unix");
}

void TestErrorText::detailAndContextTellMore()
{
    QFETCH(int, code);
    QFETCH(QString, detail);
    QFETCH(QString, context);
    QFETCH(QString, says);
    QFETCH(QString, saysNot);
    const ErrorText text = errorText(Error{ Code(code), detail, context });
    const QString all = text.sentence + u' ' + text.hint;
    QVERIFY2(all.contains(says), qPrintable(all));
    QVERIFY2(!all.contains(saysNot), qPrintable(all));
    QVERIFY(text.sentence.endsWith(u'.') && text.hint.endsWith(u'.'));
}

void TestErrorText::exitCodes_data()
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

void TestErrorText::exitCodes()
{
    QFETCH(int, code);
    QFETCH(bool, wasUp);
    QTEST(exitCodeFor(Code(code), wasUp), "exitCode");
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "testerrortext.moc"
