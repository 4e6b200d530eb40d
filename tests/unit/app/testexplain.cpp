// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explain.h"
#include "app/cli/plainerror.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace sallyport;
using namespace sallyport::cli;

class TestExplain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasAPage_data();
    void everyCodeHasAPage();
    void theListNamesEveryCode();
    void namesAreForgiving_data();
    void namesAreForgiving();
    void unknownCodesAreRefused_data();
    void unknownCodesAreRefused();
    void settingsOfTheServerAreNamed_data();
    void settingsOfTheServerAreNamed();
};

void TestExplain::everyCodeHasAPage_data()
{
    QTest::addColumn<int>("code");
    for (int i = 0; i <= int(Code::Internal); ++i) {
        QTest::newRow(codeName(Code(i)).data()) << i;
    }
}

void TestExplain::everyCodeHasAPage()
{
    QFETCH(int, code);
    const Topic* topic = findTopic(Code(code));
    QVERIFY(topic);
    QVERIFY(*topic->causes != '\0');
    QVERIFY(*topic->checks != '\0');
    const auto page = explain(codeName(Code(code)));
    QVERIFY(page.has_value());
    QVERIFY(page->startsWith(codeName(Code(code)) + QStringLiteral("\n\n")));
    QVERIFY(page->contains(plainError(Code(code)).sentence));
    QVERIFY(page->contains(plainError(Code(code)).hint));
    QVERIFY(page->contains(
        QStringLiteral("Exit code of sallyport-cli: %1").arg(exitCodeFor(Code(code), false))));
    QVERIFY(page->endsWith(QStringLiteral(".\n")));
    // Fit for any terminal and font.
    for (const QString& line : page->split(u'\n')) {
        QVERIFY2(line.size() <= 140, qPrintable(line));
        QCOMPARE(line.toLatin1(), line.toUtf8());
        QVERIFY2(!line.endsWith(u' '), qPrintable(line));
    }
}

void TestExplain::theListNamesEveryCode()
{
    const auto list = explain(QStringLiteral("list"));
    QVERIFY(list.has_value());
    const QStringList lines = list->split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), int(Code::Internal) + 1);
    for (int i = 0; i <= int(Code::Internal); ++i) {
        QVERIFY(lines.at(i).startsWith(codeName(Code(i)) + QStringLiteral("  ")));
        QVERIFY(lines.at(i).endsWith(plainError(Code(i)).sentence));
    }
}

void TestExplain::namesAreForgiving_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("in capitals") << QStringLiteral("Host-Key-Changed");
    QTest::newRow("with underlines") << QStringLiteral("host_key_changed");
    QTest::newRow("with blanks round it") << QStringLiteral(" host-key-changed ");
}

void TestExplain::namesAreForgiving()
{
    QFETCH(QString, name);
    const auto page = explain(name);
    QVERIFY(page && page->startsWith(QStringLiteral("host-key-changed\n")));
}

void TestExplain::unknownCodesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing like it")
        << QStringLiteral("frobnicate") << QStringLiteral("--explain list");
    QTest::newRow("empty") << QString() << QStringLiteral("--explain list");
    QTest::newRow("a letter missing")
        << QStringLiteral("host-key-chaned") << QStringLiteral("host-key-changed");
    QTest::newRow("two letters exchanged")
        << QStringLiteral("hots-not-found") << QStringLiteral("host-not-found");
    QTest::newRow("a part of several")
        << QStringLiteral("listen") << QStringLiteral("remote-listen-refused");
    QTest::newRow("very long") << QString(5000, u'x') << QStringLiteral("--explain list");
}

void TestExplain::unknownCodesAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, says);
    const auto page = explain(name);
    QVERIFY(!page);
    QCOMPARE(page.error().code, Code::InvalidArgument);
    QVERIFY2(
        page.error().detail.english().contains(says), qPrintable(page.error().detail.english()));
    QVERIFY(page.error().context.size() <= 100);
}

void TestExplain::settingsOfTheServerAreNamed_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("settings");
    const auto row = [](const char* code, const QStringList& settings) {
        QTest::newRow(code) << QString::fromLatin1(code) << settings;
    };
    row("destination-prohibited",
        { QStringLiteral("AllowTcpForwarding"), QStringLiteral("PermitOpen"),
            QStringLiteral("DisableForwarding"), QStringLiteral("authorized_keys") });
    row("remote-listen-refused",
        { QStringLiteral("PermitListen"), QStringLiteral("GatewayPorts") });
    row("key-rejected",
        { QStringLiteral("AuthorizedKeysFile"), QStringLiteral("PubkeyAcceptedAlgorithms") });
    row("password-rejected",
        { QStringLiteral("PasswordAuthentication"), QStringLiteral("PermitRootLogin") });
    row("authentication-failed", { QStringLiteral("MaxAuthTries"), QStringLiteral("AllowUsers") });
    row("no-common-algorithm", { QStringLiteral("Ciphers"), QStringLiteral("KexAlgorithms") });
    row("handshake-failed",
        { QStringLiteral("MaxStartups"), QStringLiteral("PerSourcePenalties") });
}

void TestExplain::settingsOfTheServerAreNamed()
{
    QFETCH(QString, code);
    QFETCH(QStringList, settings);
    const auto page = explain(code);
    QVERIFY(page.has_value());
    const QString server = page->mid(page->indexOf(QStringLiteral("On the server:")));
    for (const QString& setting : settings) {
        QVERIFY2(server.contains(setting), qPrintable(setting));
    }
}

QTEST_GUILESS_MAIN(TestExplain)
#include "testexplain.moc"
