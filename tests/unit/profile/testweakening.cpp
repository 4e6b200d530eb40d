// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/fields.h"
#include "core/profile/import/bundle.h"
#include "core/profile/weakening.h"

#include <QRegularExpression>
#include <QTest>

using namespace sallyport;
using namespace sallyport::profile;

class TestWeakening : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsJudged();
    void everyFieldThatCanWeakenDoes();
    void updates_data();
    void updates();
    void newOnes_data();
    void newOnes();
    void defaultsAreTheUsersChoice();
    void plansNameThem();
};

using Change = std::function<void(Profile&)>;

/// As careful as a profile can be.
static Profile careful()
{
    Profile p;
    p.id = QStringLiteral("p");
    p.label.name = QStringLiteral("p");
    p.connection.server.address = { QStringLiteral("server.example.org"), 22 };
    p.connection.server.user = QStringLiteral("anna");
    p.connection.server.identityFiles = { QStringLiteral("~/.ssh/id_work") };
    p.connection.server.useAgent = false;
    p.connection.server.identitiesOnly = true;
    p.connection.server.authentications = { QStringLiteral("publickey") };
    p.connection.server.hostKeyPolicy = HostKeyPolicy::Strict;
    p.connection.server.pinnedHostKey =
        QStringLiteral("SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    Server hop = p.connection.server;
    hop.address.host = QStringLiteral("gate.example.org");
    p.connection.hops = { hop };
    p.connection.proxy = { Proxy::Kind::Http, { QStringLiteral("proxy"), 3128 },
        QStringLiteral("me"), {} };
    p.connection.hashKnownHosts = true;
    p.connection.ciphers = { QStringLiteral("aes256-gcm@openssh.com") };
    p.connection.keyExchanges = { QStringLiteral("curve25519-sha256") };
    p.connection.macs = { QStringLiteral("hmac-sha2-512") };
    p.connection.hostKeyAlgorithms = { QStringLiteral("ssh-ed25519") };
    p.policy.onlyMyPrograms = true;
    p.connection.family = AddressFamily::Ipv4;
    Rule ftp = *parseForward(ForwardOption::Local, u"ftp/2121:files:21");
    ftp.enabled = false;
    ftp.family = AddressFamily::Ipv4;
    ftp.ftp.activeMode = FtpRuleOptions::ActiveMode::Reject;
    Rule socks = *parseForward(ForwardOption::Remote, u"localhost:1080");
    socks.permitted = { QStringLiteral("intranet:443") };
    p.rules = { ftp, socks, *parseForward(ForwardOption::Local, u"8080:web:80") };
    return p;
}

/// A change that weakens careful(), by the path of the field.
static QHash<QString, Change> weakeningChanges()
{
    using R = FtpRuleOptions;
    const auto text = [](const char* value) { return QString::fromLatin1(value); };
    QHash<QString, Change> all;
    const auto ofServer = [&all](const QString& prefix, auto pick) {
        const auto add = [&](const char* field, std::function<void(Server&)> change) {
            all[prefix + QLatin1String(field)] = [pick, change](Profile& p) { change(pick(p)); };
        };
        add("host", [](Server& s) { s.address.host = QStringLiteral("evil.example.org"); });
        add("port", [](Server& s) { s.address.port = 2222; });
        add("user", [](Server& s) { s.user = QStringLiteral("otto"); });
        add("identityFiles", [](Server& s) { s.identityFiles = { QStringLiteral("~/other") }; });
        add("certificateFiles", [](Server& s) { s.certificateFiles = { QStringLiteral("~/c") }; });
        add("useAgent", [](Server& s) { s.useAgent = true; });
        add("identitiesOnly", [](Server& s) { s.identitiesOnly = false; });
        add("agentPath", [](Server& s) { s.agentPath = QStringLiteral("/tmp/agent"); });
        add("authentications", [](Server& s) { s.authentications.clear(); });
        add("hostKeyPolicy", [](Server& s) { s.hostKeyPolicy = HostKeyPolicy::AcceptNew; });
        add("pinnedHostKey", [](Server& s) { s.pinnedHostKey.clear(); });
        add("hostKeyAlias", [](Server& s) { s.hostKeyAlias = QStringLiteral("evil"); });
    };
    ofServer(QStringLiteral("server."), [](Profile& p) -> Server& { return p.connection.server; });
    ofServer(QStringLiteral("hops[]."), [](Profile& p) -> Server& { return p.connection.hops[0]; });
    all[text("proxy.kind")] = [](Profile& p) { p.connection.proxy.kind = Proxy::Kind::None; };
    all[text("proxy.address.host")] = [](Profile& p) { p.connection.proxy.address.host = u'x'; };
    all[text("proxy.address.port")] = [](Profile& p) { p.connection.proxy.address.port = 1; };
    all[text("proxy.user")] = [](Profile& p) { p.connection.proxy.user = u'x'; };
    all[text("viaProfile")] = [](Profile& p) { p.connection.viaProfile = u'x'; };
    all[text("family")] = [](Profile& p) {
        p.rules[2].listen.host = u'*';
        p.connection.family = AddressFamily::Any;
    };
    all[text("bindAddress")] = [](Profile& p) {
        p.connection.bindAddress = QStringLiteral("wlan0");
    };
    all[text("knownHostsFiles")] = [](Profile& p) {
        p.connection.knownHostsFiles = { QStringLiteral("/x") };
    };
    all[text("follows.host")] = [](Profile& p) {
        p.connection.follows.host = QStringLiteral("evil");
    };
    all[text("follows.file")] = [](Profile& p) {
        p.connection.follows = { QStringLiteral("work"), QStringLiteral("/tmp/config") };
    };
    all[text("hashKnownHosts")] = [](Profile& p) { p.connection.hashKnownHosts = false; };
    all[text("ciphers")] = [](Profile& p) { p.connection.ciphers.clear(); };
    all[text("keyExchanges")] = [](Profile& p) {
        p.connection.keyExchanges.append(QStringLiteral("x"));
    };
    all[text("macs")] = [](Profile& p) { p.connection.macs = { QStringLiteral("+hmac-sha1") }; };
    all[text("hostKeyAlgorithms")] = [](Profile& p) {
        p.connection.hostKeyAlgorithms.append(QString(u'x'));
    };
    all[text("publicKeyAlgorithms")] = [](Profile& p) {
        p.connection.publicKeyAlgorithms = { QStringLiteral("+ssh-rsa") };
    };
    all[text("onlyMyPrograms")] = [](Profile& p) { p.policy.onlyMyPrograms = false; };
    all[text("connectAtStart")] = [](Profile& p) { p.policy.connectAtStart = true; };
    all[text("replaceUnixSockets")] = [](Profile& p) { p.policy.replaceUnixSockets = true; };
    const auto rule = [&](const char* field, qsizetype row, std::function<void(Rule&)> change) {
        all[QStringLiteral("rules[].") + QLatin1String(field)] = [row, change](Profile& p) {
            change(p.rules[row]);
        };
    };
    rule("enabled", 0, [](Rule& r) { r.enabled = true; });
    rule("kind", 2, [](Rule& r) { r.kind = RuleKind::Socks; });
    rule("direction", 2, [](Rule& r) { r.direction = RuleDirection::Remote; });
    rule("listen.host", 2, [](Rule& r) { r.listen.host = u'*'; });
    rule("destination.host", 2, [](Rule& r) { r.destination.host = QStringLiteral("evil"); });
    rule("destination.port", 2, [](Rule& r) { r.destination.port = 81; });
    rule("destinationPath", 2, [](Rule& r) { r.destinationPath = QStringLiteral("/run/x"); });
    rule("family", 0, [](Rule& r) {
        r.listen.host = u'*';
        r.family = AddressFamily::Any;
    });
    rule("allowedSources", 2, [](Rule& r) { r.allowedSources = { QStringLiteral("0.0.0.0/0") }; });
    rule("permitted", 1, [](Rule& r) { r.permitted.clear(); });
    rule("onlyMyPrograms", 2, [](Rule& r) { r.onlyMyPrograms = false; });
    rule("ftp.dataTarget", 0, [](Rule& r) { r.ftp.dataTarget = R::DataTarget::ReplyAddress; });
    rule("ftp.dataHosts", 0, [](Rule& r) {
        r.ftp.dataTarget = R::DataTarget::List;
        r.ftp.dataHosts = { QStringLiteral("0.0.0.0/0") };
    });
    rule("ftp.minDataPort", 0, [](Rule& r) { r.ftp.minDataPort = 1; });
    rule("ftp.minActivePort", 0, [](Rule& r) { r.ftp.minActivePort = 1; });
    rule("ftp.activeMode", 0, [](Rule& r) { r.ftp.activeMode = R::ActiveMode::Auto; });
    rule("ftp.advertise", 0, [](Rule& r) { r.ftp.advertise = { QStringLiteral("10.0.0.1") }; });
    rule("ftp.tls", 0, [](Rule& r) { r.ftp.tls = R::Tls::Transparent; });
    rule("ftp.verifyLocalUser", 0, [](Rule& r) { r.ftp.verifyLocalUser = false; });
    rule("ftp.announce", 0, [](Rule& r) { r.ftp.announce = QStringLiteral("10.0.0.1"); });
    return all;
}

/// "rules[0].x" is "rules[].x".
static QString withoutNumbers(QString path)
{
    static const QRegularExpression kNumber(QStringLiteral("\\[\\d+\\]"));
    return path.replace(kNumber, QStringLiteral("[]"));
}

static QStringList fieldsOf(const QList<Weakening>& weakenings)
{
    QStringList fields;
    for (const Weakening& weakening : weakenings) {
        fields.append(withoutNumbers(weakening.field));
    }
    return fields;
}

/// Fails for a field that is written to files and that nobody has thought about here.
void TestWeakening::everyFieldIsJudged()
{
    QStringList judged;
    for (const JudgedField& field : judgedFields()) {
        judged.append(field.path);
    }
    QStringList written = fieldPaths();
    judged.sort();
    written.sort();
    QCOMPARE(judged.join(u'\n'), written.join(u'\n'));
}

/// One field after the other, in every one of which something can get weaker.
void TestWeakening::everyFieldThatCanWeakenDoes()
{
    QVERIFY(weakenings(careful(), careful()).isEmpty());
    const QHash<QString, Change> changes = weakeningChanges();
    for (const JudgedField& field : judgedFields()) {
        QCOMPARE(std::pair(field.path, changes.contains(field.path)),
            std::pair(field.path, field.canWeaken));
        if (!field.canWeaken) {
            continue;
        }
        Profile after = careful();
        changes.value(field.path)(after);
        const QStringList found = fieldsOf(weakenings(careful(), after));
        // A jump host that is another one is named as the way.
        const bool isWay = found.contains(QLatin1String("hops"));
        QVERIFY2(found.contains(field.path)
                || (isWay && field.path.startsWith(QLatin1String("hops[]."))),
            qPrintable(field.path + QStringLiteral(" not in ") + found.join(u' ')));
    }
}

void TestWeakening::updates_data()
{
    QTest::addColumn<Change>("before");
    QTest::addColumn<Change>("after");
    QTest::addColumn<QString>("named"); // separated by blanks
    const Change nothing = [](Profile&) {};
    const auto row = [&](const char* tag, const Change& before, const Change& after,
                         const char* named) {
        QTest::newRow(tag) << before << after << QString::fromLatin1(named);
    };
    row("nothing changes", nothing, nothing, "");
    row(
        "labels", nothing,
        [](Profile& p) {
            p.label.name = p.label.folder = p.label.notes = QStringLiteral("x");
            p.label.tags = { QStringLiteral("x") };
            p.connection.compression = true;
            p.policy.lazy = true;
        },
        "");
    row(
        "everything gets stricter",
        [](Profile& p) { p.connection.server.hostKeyPolicy = HostKeyPolicy::AcceptNew; },
        [](Profile& p) { p.policy.connectAtStart = false; }, "");
    row(
        "from asking to accepting",
        [](Profile& p) { p.connection.server.hostKeyPolicy = HostKeyPolicy::Ask; },
        [](Profile& p) { p.connection.server.hostKeyPolicy = HostKeyPolicy::AcceptNew; },
        "server.hostKeyPolicy");
    row(
        "another pin", nothing,
        [](Profile& p) { p.connection.server.pinnedHostKey = QStringLiteral("SHA256:x"); },
        "server.pinnedHostKey");
    row(
        "a pin where known_hosts counted",
        [](Profile& p) { p.connection.server.pinnedHostKey.clear(); }, nothing,
        "server.pinnedHostKey");
    row(
        "a jump host more, which accepts", nothing,
        [](Profile& p) {
            Server evil;
            evil.address.host = QStringLiteral("evil");
            evil.hostKeyPolicy = HostKeyPolicy::AcceptNew;
            p.connection.hops.append(evil);
        },
        "hops hops[].hostKeyPolicy");
    row(
        "a jump host less", nothing, [](Profile& p) { p.connection.hops.clear(); }, "hops");
    row(
        "a proxy where there was none", [](Profile& p) { p.connection.proxy = {}; }, nothing,
        "proxy.kind proxy.address.host proxy.address.port proxy.user");
    row(
        "a user where there was none", [](Profile& p) { p.connection.server.user.clear(); },
        nothing, "server.user");
    row(
        "the name in other case", nothing,
        [](Profile& p) { p.connection.server.address.host = QStringLiteral("Server.Example.ORG"); },
        "");
    row(
        "one algorithm less",
        [](Profile& p) { p.connection.ciphers.append(QStringLiteral("aes128-ctr")); }, nothing, "");
    row(
        "a good algorithm where ours were", [](Profile& p) { p.connection.ciphers.clear(); },
        nothing, "");
    row(
        "a weak one added to ours", [](Profile& p) { p.connection.ciphers.clear(); },
        [](Profile& p) { p.connection.ciphers = { QStringLiteral("+3des-cbc") }; }, "ciphers");
    row(
        "a weak one in one word with others", [](Profile& p) { p.connection.macs.clear(); },
        [](Profile& p) { p.connection.macs = { QStringLiteral("^hmac-sha2-256,hmac-md5") }; },
        "macs");
    row(
        "SHA-1 signatures put first", [](Profile& p) { p.connection.hostKeyAlgorithms.clear(); },
        [](Profile& p) { p.connection.hostKeyAlgorithms = { QStringLiteral("^ssh-rsa") }; },
        "hostKeyAlgorithms");
    row(
        "what was taken out is back",
        [](Profile& p) { p.connection.ciphers = { QStringLiteral("-aes128-ctr") }; },
        [](Profile& p) { p.connection.ciphers.clear(); }, "ciphers");
    row(
        "less is taken out",
        [](Profile& p) {
            p.connection.ciphers = { QStringLiteral("-a"), QStringLiteral("b") };
        },
        [](Profile& p) { p.connection.ciphers = { QStringLiteral("-a") }; }, "ciphers");
    row(
        "a listener for everybody more", nothing,
        [](Profile& p) { p.rules.append(*parseForward(ForwardOption::Local, u"*:9000:web:80")); },
        "rules[].listen.host");
    row(
        "one on an address of the network", nothing,
        [](Profile& p) { p.rules[2].listen.host = QStringLiteral("192.168.1.1"); },
        "rules[].listen.host");
    row(
        "from one address to all",
        [](Profile& p) { p.rules[2].listen.host = QStringLiteral("10.0.0.1"); },
        [](Profile& p) { p.rules[2].listen.host.clear(); }, "rules[].listen.host");
    row(
        "fewer sources refused",
        [](Profile& p) {
            p.rules[2].listen.host = u'*';
            p.rules[2].allowedSources = { QStringLiteral("10.0.0.1") };
        },
        [](Profile& p) {
            p.rules[2].listen.host = u'*';
            p.rules[2].allowedSources.clear();
        },
        "rules[].allowedSources");
    row(
        "a local forward more", nothing,
        [](Profile& p) { p.rules.append(*parseForward(ForwardOption::Local, u"9000:web:80")); },
        "");
    row(
        "a way in more", nothing,
        [](Profile& p) {
            p.rules.append(*parseForward(ForwardOption::Remote, u"localhost:9000:localhost:22"));
        },
        "rules[].direction");
    row(
        "everything here reachable from there", nothing,
        [](Profile& p) { p.rules.append(*parseForward(ForwardOption::Remote, u"localhost:9000")); },
        "rules[].direction rules[].permitted");
    row(
        "rules in another order", nothing,
        [](Profile& p) { std::reverse(p.rules.begin(), p.rules.end()); }, "");
    row(
        "a Unix socket leads elsewhere",
        [](Profile& p) { p.rules.append(*parseForward(ForwardOption::Local, u"~/s:/run/db")); },
        [](Profile& p) { p.rules.append(*parseForward(ForwardOption::Local, u"~/s:/run/other")); },
        "rules[].destinationPath");
    row(
        "what this version does not know", nothing,
        [](Profile& p) { p.connection.server.extra[QStringLiteral("future")] = true; }, "server.?");
    row(
        "the same in a rule", nothing,
        [](Profile& p) { p.rules[0].ftp.extra[QStringLiteral("future")] = true; }, "rules[].ftp.?");
}

void TestWeakening::updates()
{
    QFETCH(Change, before);
    QFETCH(Change, after);
    QFETCH(QString, named);
    Profile was = careful();
    Profile is = careful();
    before(was);
    after(is);
    QStringList found = fieldsOf(weakenings(was, is));
    found.sort();
    QStringList expected = named.split(u' ', Qt::SkipEmptyParts);
    expected.sort();
    QCOMPARE(found, expected);
}

void TestWeakening::newOnes_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* tag, const Change& change, const char* named) {
        QTest::newRow(tag) << change << QString::fromLatin1(named);
    };
    row(
        "a usual one", [](Profile&) {}, "");
    row(
        "its way, account and keys are its own",
        [](Profile& p) {
            p.connection.hops = careful().connection.hops;
            p.connection.hops[0].pinnedHostKey.clear();
            p.connection.proxy = careful().connection.proxy;
            p.connection.server.user = QStringLiteral("x");
            p.connection.server.identityFiles = { QStringLiteral("x") };
            p.connection.server.hostKeyAlias = QStringLiteral("x");
        },
        "");
    row(
        "accepts", [](Profile& p) { p.connection.server.hostKeyPolicy = HostKeyPolicy::AcceptNew; },
        "server.hostKeyPolicy");
    row(
        "a jump host accepts",
        [](Profile& p) {
            p.connection.hops = { Server() };
            p.connection.hops[0].hostKeyPolicy = HostKeyPolicy::AcceptNew;
        },
        "hops[].hostKeyPolicy");
    row(
        "brings a key to trust", [](Profile& p) { p.connection.server.pinnedHostKey = u'x'; },
        "server.pinnedHostKey");
    row(
        "knows hosts of its own",
        [](Profile& p) { p.connection.knownHostsFiles = { QStringLiteral("/dev/null") }; },
        "knownHostsFiles");
    row(
        "connects by itself", [](Profile& p) { p.policy.connectAtStart = true; }, "connectAtStart");
    row(
        "removes files", [](Profile& p) { p.policy.replaceUnixSockets = true; },
        "replaceUnixSockets");
    row(
        "weak algorithms",
        [](Profile& p) {
            p.connection.keyExchanges = { QStringLiteral("+diffie-hellman-group1-sha1") };
        },
        "keyExchanges");
    row(
        "a hardened list",
        [](Profile& p) { p.connection.keyExchanges = { QStringLiteral("curve25519-sha256") }; },
        "");
    row(
        "a forward for here",
        [](Profile& p) { p.rules = { *parseForward(ForwardOption::Local, u"80:w:80") }; }, "");
    row(
        "a forward for everybody",
        [](Profile& p) { p.rules = { *parseForward(ForwardOption::Dynamic, u"*:1080") }; },
        "rules[].listen.host");
    row(
        "a remote one",
        [](Profile& p) { p.rules = { *parseForward(ForwardOption::Remote, u"80:w:80") }; }, "");
    row(
        "a remote one for everybody",
        [](Profile& p) { p.rules = { *parseForward(ForwardOption::Remote, u"*:80:w:80") }; },
        "rules[].listen.host");
    row(
        "everything here from there",
        [](Profile& p) { p.rules = { *parseForward(ForwardOption::Remote, u"1080") }; },
        "rules[].permitted");
    row(
        "FTP without its guards",
        [](Profile& p) {
            p.rules = { *parseForward(ForwardOption::Local, u"ftp/21:w:21") };
            p.rules[0].ftp.verifyLocalUser = false;
            p.rules[0].ftp.tls = FtpRuleOptions::Tls::Transparent;
            p.rules[0].ftp.dataTarget = FtpRuleOptions::DataTarget::ReplyAddress;
        },
        "rules[].ftp.verifyLocalUser rules[].ftp.tls rules[].ftp.dataTarget");
}

void TestWeakening::newOnes()
{
    QFETCH(Change, change);
    QFETCH(QString, named);
    Profile added;
    added.connection.server.address.host = QStringLiteral("h");
    change(added);
    QStringList found = fieldsOf(weakeningsOfNew(added));
    found.sort();
    QStringList expected = named.split(u' ', Qt::SkipEmptyParts);
    expected.sort();
    QCOMPARE(found, expected);
}

/// Neither what the user has chosen for all, nor what was so from the start.
void TestWeakening::defaultsAreTheUsersChoice()
{
    Profile loose;
    loose.connection.server.hostKeyPolicy = HostKeyPolicy::AcceptNew;
    Profile strict;
    strict.connection.server.hostKeyPolicy = HostKeyPolicy::Strict;
    QVERIFY(weakeningsOfNew(loose, loose).isEmpty());
    QVERIFY(weakeningsOfNew(Profile(), strict).isEmpty());
    QCOMPARE(fieldsOf(weakeningsOfNew(loose, strict)),
        QStringList(QStringLiteral("server.hostKeyPolicy")));
}

void TestWeakening::plansNameThem()
{
    ProfileStore::Entry entry{ QStringLiteral("p"), {}, StoredProfile{ careful(), {} }, {} };
    Profile update = careful();
    update.connection.server.hostKeyPolicy = HostKeyPolicy::AcceptNew;
    Profile added = update;
    added.id = QStringLiteral("q");
    const auto items = planImport({ { update, {} }, { added, {} } }, { entry });
    QCOMPARE(items.size(), 2);
    QCOMPARE(fieldsOf(items.at(0).weakenings), QStringList(QStringLiteral("server.hostKeyPolicy")));
    QVERIFY(fieldsOf(items.at(1).weakenings).contains(QLatin1String("server.hostKeyPolicy")));
    QCOMPARE(wordsOf(items.at(0).weakenings.constFirst()).english(),
        QStringLiteral("trusts other host keys (server.hostKeyPolicy: strict \u2192 accept-new)"));
}

QTEST_GUILESS_MAIN(TestWeakening)
#include "testweakening.moc"
