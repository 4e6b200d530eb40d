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

void TestErrorText::exitCodes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("wasUp");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("a server that refuses connections") << int(Code::ConnectionRefused) << false << 3;
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
