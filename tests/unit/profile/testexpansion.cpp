// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/expansion.h"
#include "core/profile/fields.h"

#include <QRegularExpression>
#include <QTest>

using namespace sallyport;
using namespace sallyport::profile;

class TestExpansion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void variables_data();
    void variables();
    void paths_data();
    void paths();
    void profileFields();
    void errorsNameTheField_data();
    void errorsNameTheField();
    void theUsualFilesAreFilledIn();
    void theProcessHasAnEnvironment();
};

static Environment environment()
{
    Environment e;
    e.variable = [](const QString& name) -> std::optional<QString> {
        if (name == QLatin1String("DB")) {
            return QStringLiteral("db1");
        }
        if (name == QLatin1String("EMPTY")) {
            return QString();
        }
        if (name == QLatin1String("ODD")) {
            return QStringLiteral("$DB %h a b");
        }
        return std::nullopt;
    };
    e.home = QStringLiteral("/home/50%$DB");
    e.userName = QStringLiteral("anna");
    e.hostName = QStringLiteral("desk.example.org");
    e.userId = QStringLiteral("1000");
    e.configFolder = QStringLiteral("/config");
    return e;
}

void TestExpansion::variables_data()
{
    QTest::addColumn<QString>("result"); // "!" and what the error says
    const auto row = [](const char* text, const char* result) {
        QTest::newRow(text) << QString::fromLatin1(result);
    };
    row("plain", "plain");
    row("${DB}.example.org", "db1.example.org");
    row("$DB.example.org", "db1.example.org");
    row("a$DB$DB", "adb1db1");
    row("x${EMPTY}y", "xy");
    row("corp\\machine$", "corp\\machine$");
    row("$1", "$1");
    row("$$DB", "$DB");
    row("$ODD", "$DB %h a b");
    row("$UNSET", "!UNSET");
    row("${UNSET}", "!UNSET");
    row("${DB", "!${NAME}");
    row("${}", "!${NAME}");
    row("${1A}", "!${NAME}");
    row("", "");
}

static QString shown(const Result<QString>& result, const QString& expected)
{
    if (result) {
        return *result;
    }
    return expected.startsWith(u'!') && result.error().detail.english().contains(expected.mid(1))
        ? expected
        : result.error().detail.english();
}

void TestExpansion::variables()
{
    QFETCH(QString, result);
    QCOMPARE(
        shown(expandVariables(QString::fromLatin1(QTest::currentDataTag()), environment()), result),
        result);
}

void TestExpansion::paths_data()
{
    QTest::addColumn<QString>("result");
    const auto row = [](const char* text, const char* result) {
        QTest::newRow(text) << QString::fromLatin1(result);
    };
    row("~/.ssh/id_%h", "/home/50%$DB/.ssh/id_bastion");
    row("~", "/home/50%$DB");
    row("/k/%r@%h:%p", "/k/root@bastion:2222");
    row("/k/%n-%u-%L-%l-%i-%k", "/k/bastion-anna-desk-desk.example.org-1000-alias");
    row("%C", "3b53bec0da6371dd50169eacd9a873f516c4a4cb");
    row("%d/x", "/home/50%$DB/x");
    row("100%%", "100%");
    row("${DB}/%h", "db1/bastion");
    row("$ODD", "$DB %h a b");
    row("%x", "!%x");
    row("a%", "!none of");
    row("~otto/x", "!home folder");
    row("$UNSET/x", "!UNSET");
}

void TestExpansion::paths()
{
    QFETCH(QString, result);
    const Tokens tokens{ QStringLiteral("bastion"), 2222, QStringLiteral("root"),
        QStringLiteral("alias") };
    QCOMPARE(shown(expandPath(QString::fromLatin1(QTest::currentDataTag()), environment(), tokens),
                 result),
        result);
}

void TestExpansion::profileFields()
{
    Profile profile;
    profile.label.name = QStringLiteral("$DB stays");
    profile.connection.server.user = QStringLiteral("u$DB");
    profile.connection.server.address.host = QStringLiteral("${DB}.example.org");
    profile.connection.server.identityFiles = { QStringLiteral("/k/%r@%h") };
    profile.connection.hops.append(Server{});
    profile.connection.hops[0].address.host = QStringLiteral("hop");
    profile.connection.hops[0].certificateFiles = { QStringLiteral("%h-cert.pub") };
    profile.connection.proxy.kind = Proxy::Kind::Http;
    profile.connection.proxy.address = { QStringLiteral("$DB"), 3128 };
    profile.connection.knownHostsFiles = { QStringLiteral("$DB/known") };
    Rule rule;
    rule.listenPath = QStringLiteral("/run/%u");
    rule.destination = { QStringLiteral("$DB"), 5432 };
    profile.rules.append(rule);
    const auto out = expanded(profile, environment());
    QVERIFY2(out.has_value(), out ? "" : qPrintable(out.error().detail.english()));
    QCOMPARE(out->label.name, profile.label.name);
    QCOMPARE(out->connection.server.user, QStringLiteral("udb1"));
    QCOMPARE(out->connection.server.address.host, QStringLiteral("db1.example.org"));
    QCOMPARE(out->connection.server.identityFiles,
        QStringList{ QStringLiteral("/k/udb1@db1.example.org") });
    QVERIFY(out->connection.server.defaultIdentityFiles.isEmpty());
    QCOMPARE(out->connection.hops.first().user, QStringLiteral("anna"));
    QCOMPARE(out->connection.hops.first().certificateFiles,
        QStringList{ QStringLiteral("hop-cert.pub") });
    QCOMPARE(out->connection.proxy.address.host, QStringLiteral("db1"));
    QCOMPARE(out->connection.knownHostsFiles, QStringList{ QStringLiteral("db1/known") });
    QCOMPARE(out->rules.first().listenPath, QStringLiteral("/run/anna"));
    QCOMPARE(out->rules.first().destination.host, QStringLiteral("db1"));
}

void TestExpansion::errorsNameTheField_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<QString>("where");
    const auto row = [](const char* where, auto change) {
        Profile profile;
        profile.connection.server.address.host = QStringLiteral("h");
        profile.connection.hops.append(Server{});
        profile.rules = { Rule{}, Rule{} };
        change(profile);
        QTest::newRow(where) << profile << QString::fromLatin1(where);
    };
    row("server.host",
        [](Profile& p) { p.connection.server.address.host = QStringLiteral("$UNSET"); });
    row("server.identityFiles[1]", [](Profile& p) {
        p.connection.server.identityFiles = { QStringLiteral("a"), QStringLiteral("%z") };
    });
    row("server.user", [](Profile& p) { p.connection.server.user = QStringLiteral("$UNSET"); });
    row("server.hostKeyAlias",
        [](Profile& p) { p.connection.server.hostKeyAlias = QStringLiteral("$UNSET"); });
    row("server.agentPath",
        [](Profile& p) { p.connection.server.agentPath = QStringLiteral("$UNSET"); });
    row("hops[0].user", [](Profile& p) { p.connection.hops[0].user = QStringLiteral("${"); });
    row("hops[0].certificateFiles[0]",
        [](Profile& p) { p.connection.hops[0].certificateFiles = { QStringLiteral("$UNSET") }; });
    row("proxy.address.host", [](Profile& p) {
        p.connection.proxy = { Proxy::Kind::Http, { QStringLiteral("$UNSET"), 1 }, {}, {} };
    });
    row("proxy.user", [](Profile& p) {
        p.connection.proxy = { Proxy::Kind::Http, { {}, 1 }, QStringLiteral("$UNSET"), {} };
    });
    row("knownHostsFiles[0]",
        [](Profile& p) { p.connection.knownHostsFiles = { QStringLiteral("$UNSET") }; });
    row("rules[0].listen.host",
        [](Profile& p) { p.rules[0].listen.host = QStringLiteral("$UNSET"); });
    row("rules[0].listenPath", [](Profile& p) { p.rules[0].listenPath = QStringLiteral("%z"); });
    row("rules[1].destination.host",
        [](Profile& p) { p.rules[1].destination.host = QStringLiteral("$ODD"); });
    row("rules[1].destinationPath",
        [](Profile& p) { p.rules[1].destinationPath = QStringLiteral("%z"); });
    row("bindAddress", [](Profile& p) { p.connection.bindAddress = QStringLiteral("$UNSET"); });
}

void TestExpansion::errorsNameTheField()
{
    QFETCH(Profile, profile);
    QFETCH(QString, where);
    const auto out = expanded(profile, environment());
    QVERIFY(!out.has_value());
    QCOMPARE(out.error().code, Code::InvalidArgument);
    const QString named = out.error().context.section(u':', 0, 0);
    QCOMPARE(named, where);
    // As files and what is judged name it.
    static const QRegularExpression kIndex(QStringLiteral("\\[\\d+\\]"));
    QString path = named;
    path.replace(kIndex, QStringLiteral("[]"));
    QVERIFY(fieldPaths().contains(path.endsWith(QLatin1String("[]")) ? path.chopped(2) : path));
}

void TestExpansion::theUsualFilesAreFilledIn()
{
    Environment e = environment();
    e.home = QStringLiteral("/home/anna");
    Profile profile;
    profile.connection.server.address.host = QStringLiteral("h");
    const auto out = expanded(profile, e);
    QVERIFY(out.has_value());
    QCOMPARE(out->connection.server.user, QStringLiteral("anna"));
    QCOMPARE(out->connection.server.defaultIdentityFiles.first(),
        QStringLiteral("/home/anna/.ssh/id_ed25519"));
    QCOMPARE(out->connection.knownHostsFiles.size(), 3);
    QCOMPARE(out->connection.knownHostsFiles.first(), QStringLiteral("/config/known_hosts"));
    e.configFolderOnly = true;
    QCOMPARE(expanded(profile, e)->connection.knownHostsFiles,
        QStringList{ QStringLiteral("/config/known_hosts") });
}

void TestExpansion::theProcessHasAnEnvironment()
{
    qputenv("SALLYPORT_TEST_VARIABLE", "value");
    const Environment e = Environment::system();
    QCOMPARE(
        *expandVariables(QStringLiteral("${SALLYPORT_TEST_VARIABLE}"), e), QStringLiteral("value"));
    QVERIFY(!e.home.isEmpty());
    QVERIFY(!e.hostName.isEmpty());
}

QTEST_GUILESS_MAIN(TestExpansion)
#include "testexpansion.moc"
