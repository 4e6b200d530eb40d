// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/errortext.h"

#include <QSet>
#include <QTest>

using namespace sallyport;
using namespace sallyport::ui;

class TestWindowErrorText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasASentenceAndAHint();
    void noTextSpeaksOfTheCommandLine();
    void detailsHoldAllThatIsKnown();
};

void TestWindowErrorText::everyCodeHasASentenceAndAHint()
{
    QSet<QString> sentences;
    for (int i = 0; i <= int(Code::Internal); ++i) {
        const ErrorText text = ErrorText::of(Code(i));
        const QByteArray name = QString(codeName(Code(i))).toLatin1();
        QVERIFY2(text.sentence.endsWith(u'.'), name.constData());
        QVERIFY2(text.hint.endsWith(u'.'), name.constData());
        QVERIFY2(!(text.sentence + text.hint).contains(u'!'), name.constData());
        sentences.insert(text.sentence);
    }
    QCOMPARE(sentences.size(), int(Code::Internal) + 1);
}

void TestWindowErrorText::noTextSpeaksOfTheCommandLine()
{
    for (int i = 0; i <= int(Code::Internal); ++i) {
        const ErrorText text = ErrorText::of(Code(i));
        const QString all = text.sentence + text.hint;
        const QByteArray name = QString(codeName(Code(i))).toLatin1();
        QVERIFY2(
            !all.contains(QLatin1String("--")) && !all.contains(QLatin1String("sallyport-cli")),
            name.constData());
    }
}

void TestWindowErrorText::detailsHoldAllThatIsKnown()
{
    const Error error{ Code::ListenPortTaken, QStringLiteral("in use by nginx (PID 812)"),
        QStringLiteral("127.0.0.1:80") };
    QCOMPARE(ErrorText::details(error),
        QStringLiteral("listen-port-taken: 127.0.0.1:80: in use by nginx (PID 812)"));
    QCOMPARE(ErrorText::details({ Code::Internal, {}, {} }), QStringLiteral("internal"));

    Error atHop{ Code::KeyFileMissing, QStringLiteral("no such file"), QStringLiteral("/k/id") };
    atHop.jumpHost = { 2, QStringLiteral("bastion:2222") };
    QCOMPARE(ErrorText::details(atHop),
        QStringLiteral("key-file-missing: jump host 2 (bastion:2222): /k/id: no such file"));
    atHop.context.clear();
    QCOMPARE(ErrorText::details(atHop),
        QStringLiteral("key-file-missing: jump host 2 (bastion:2222): no such file"));
}

QTEST_GUILESS_MAIN(TestWindowErrorText)
#include "testwindowerrortext.moc"
