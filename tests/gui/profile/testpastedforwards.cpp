// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/pastedforwards.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::ui;

class TestPastedForwards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsForwards_data();
    void findsForwards();
    void refuses_data();
    void refuses();
    void tellsWordsApart_data();
    void tellsWordsApart();
};

static QString shown(const QList<profile::Rule>& rules)
{
    QStringList texts;
    for (const profile::Rule& rule : rules) {
        const char* letters[] = { "L", "R", "D" };
        texts.append(QLatin1String(letters[int(profile::forwardOption(rule))]) + u' '
            + profile::toString(rule));
    }
    return texts.join(QLatin1String("; "));
}

void TestPastedForwards::findsForwards_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rules");
    const auto row = [](const char* tag, const char* text, const char* rules) {
        QTest::newRow(tag) << QString::fromLatin1(text) << QString::fromLatin1(rules);
    };
    row("a whole command", "ssh -N -L 127.0.0.1:8080:web:80 anna@bastion",
        "L 127.0.0.1:8080:web:80");
    row("several forwards", "ssh -L 127.0.0.1:1:a:2 -R localhost:3:b:4 -D 127.0.0.1:5 bastion",
        "L 127.0.0.1:1:a:2; R localhost:3:b:4; D 127.0.0.1:5");
    row("options run together", "ssh -fNL127.0.0.1:1:a:2 bastion", "L 127.0.0.1:1:a:2");
    row("values of other options are no options", "ssh -i -L -p 22 -L 127.0.0.1:1:a:2 bastion",
        "L 127.0.0.1:1:a:2");
    row("the option alone", "-L 127.0.0.1:1:a:2", "L 127.0.0.1:1:a:2");
    row("lines of a configuration file",
        "  LocalForward 127.0.0.1:1 a:2\n  DynamicForward 127.0.0.1:3\nUser anna\n",
        "L 127.0.0.1:1:a:2; D 127.0.0.1:3");
    row("as -o", "ssh -o 'LocalForward=127.0.0.1:1 a:2' bastion", "L 127.0.0.1:1:a:2");
    row("copied with the prompt", "$ ssh -L 127.0.0.1:1:a:2 h", "L 127.0.0.1:1:a:2");
    row("an FTP rule", "-L ftp/127.0.0.1:2121:f:21", "L ftp/127.0.0.1:2121:f:21");
    row("a command over two lines", "ssh -L 127.0.0.1:1:a:2 \\\n  -L 127.0.0.1:3:b:4 h",
        "L 127.0.0.1:1:a:2; L 127.0.0.1:3:b:4");
}

void TestPastedForwards::findsForwards()
{
    QFETCH(QString, text);
    QVERIFY(looksLikeForwards(text));
    const auto rules = forwardsIn(text);
    QVERIFY2(rules, rules ? "" : qPrintable(rules.error().detail.english()));
    QTEST(shown(*rules), "rules");
}

void TestPastedForwards::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Code>("code");
    QTest::newRow("a command without a forward")
        << QStringLiteral("ssh -v bastion") << Code::InvalidArgument;
    QTest::newRow("a wrong forward") << QStringLiteral("ssh -L 8080 h") << Code::InvalidRule;
    QTest::newRow("one good, one wrong")
        << QStringLiteral("ssh -L 1:a:2 -L x:y:z:0:0 h") << Code::InvalidRule;
    QTest::newRow("a quote that is not closed")
        << QStringLiteral("ssh -L '1:a:2 h") << Code::InvalidArgument;
    QTest::newRow("an option at the end")
        << QStringLiteral("ssh h -L 1:a:2 -L") << Code::InvalidArgument;
    QTest::newRow("far too much") << QString(100'000, u'x') << Code::InvalidArgument;
}

void TestPastedForwards::refuses()
{
    QFETCH(QString, text);
    const auto rules = forwardsIn(text);
    QVERIFY(!rules);
    QTEST(rules.error().code, "code");
}

void TestPastedForwards::tellsWordsApart_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : { "", "web", "localhost", "8080", "my-Laptop", "-", "ssh", "10.0.0.0/8",
             "ssh is a protocol", "/usr/bin/ssh" }) {
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
    }
}

void TestPastedForwards::tellsWordsApart()
{
    QFETCH(QString, text);
    QVERIFY(!looksLikeForwards(text));
}

QTEST_MAIN(TestPastedForwards)
#include "testpastedforwards.moc"
