// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/import/bundle.h"
#include "core/profile/import/puttysession.h"
#include "core/profile/import/puttysessions.h"
#include "core/profile/validation.h"
#include "tests/unit/profile/described.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;
using namespace sallyport::profile;

class TestPutty : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void session();
    void forwards();
    void oddities();
    void hosts_data();
    void hosts();
    void asPlinkGoes_data();
    void asPlinkGoes();
    void ways_data();
    void ways();
    void waysThatEndNowhere_data();
    void waysThatEndNowhere();
    void keysAreAskedForAsOften_data();
    void keysAreAskedForAsOften();
    void whatIsIgnoredIsSaid_data();
    void whatIsIgnoredIsSaid();
    void gssapiIsSaidOnce();

    void registryFile();
    void registryForms_data();
    void registryForms();
    void fileThatIsNone_data();
    void fileThatIsNone();
    void kittyInTheRegistry();
    void kittyInAFolder();

    void codePages_data();
    void codePages();
    void codePageNames_data();
    void codePageNames();
    void codePageIsGuessed_data();
    void codePageIsGuessed();
    void namesNeverCollide();
    void bytesAreNotLost();
    void strayBytesCostNoTime();

private:
    void write(const QString& name, const QByteArray& content) const;
    /// "name: lines" for each session.
    [[nodiscard]] Result<ImportSet> sessions(
        const QByteArray& text, const std::optional<CodePage>& page = {}) const;

    std::unique_ptr<QTemporaryDir> m_home;
};

static QString latin(const char* text)
{
    return QString::fromLatin1(text);
}

static QByteArray registry(const QByteArray& sessions, const char* program = "SimonTatham\\PuTTY")
{
    QByteArray text = "REGEDIT4\r\n";
    for (const QByteArray& session : sessions.split('|')) {
        const qsizetype colon = session.indexOf(": ");
        text += QByteArray("\r\n[HKEY_CURRENT_USER\\Software\\") + program + "\\Sessions\\"
            + session.left(colon) + "]\r\n";
        for (const QByteArray& setting : session.mid(colon + 2).split(' ')) {
            const qsizetype equals = setting.indexOf('=');
            text += '"' + setting.left(equals) + "\"=\"" + setting.mid(equals + 1) + "\"\r\n";
        }
    }
    return text;
}

void TestPutty::init()
{
    m_home = std::make_unique<QTemporaryDir>();
}

void TestPutty::write(const QString& name, const QByteArray& content) const
{
    const QString path = m_home->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

Result<ImportSet> TestPutty::sessions(
    const QByteArray& text, const std::optional<CodePage>& page) const
{
    for (const QByteArray& session : text.split('|')) {
        const qsizetype colon = session.indexOf(": ");
        write(QStringLiteral(".putty/sessions/") + QString::fromUtf8(session.left(colon)),
            session.mid(colon + 2).replace(' ', '\n') + '\n');
    }
    return importPuttyFolder(m_home->filePath(QStringLiteral(".putty/sessions")), page);
}

static const Imported* named(const ImportSet& set, const QString& name)
{
    for (const Imported& imported : set.profiles) {
        if (imported.profile.label.name == name) {
            return &imported;
        }
    }
    return nullptr;
}

static QStringList namesIn(const ImportSet& set)
{
    QStringList names;
    for (const Imported& imported : set.profiles) {
        names.append(imported.profile.label.name);
    }
    return names;
}

static QString unusableIn(const ImportSet& set)
{
    QStringList out;
    for (const Error& error : set.unusable) {
        out.append(error.context + QStringLiteral(": ") + error.detail.english());
    }
    return out.join(u'|');
}

void TestPutty::session()
{
    const auto set = importPuttyFile(
        "PuTTY session=1\nHostName=anna@bastion\nPortNumber=2222\nProtocol=ssh\n"
        "UserName=ignored\nCompression=1\nPublicKeyFile=/k/id.ppk\nDetachedCertificate=/k/c.pub\n"
        "TryAgent=0\nAddressFamily=2\nPingInterval=1\nPingIntervalSecs=30\nProxyMethod=3\n"
        "ProxyHost=proxy\nProxyPort=3128\nProxyUsername=me\nProxyPassword=secret\nAuthKI=0\n"
        "LogHost=known\n"
        "SSHManualHostKeys=SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\r\n",
        QStringLiteral("My%20b%C3%BCro"));
    QVERIFY(set.has_value());
    QCOMPARE(set->profiles.size(), 1);
    const Profile& p = set->profiles.first().profile;
    QCOMPARE(p.label.name, QStringLiteral("My büro"));
    QCOMPARE(p.book.importedFrom, QStringLiteral("putty:My büro"));
    QCOMPARE(described(p), QStringLiteral("anna@bastion:2222 keys=/k/id.ppk C 6"));
    QCOMPARE(p.connection.server.certificateFiles, QStringList{ QStringLiteral("/k/c.pub") });
    QCOMPARE(p.connection.server.hostKeyAlias, QStringLiteral("known"));
    QCOMPARE(p.connection.server.authentications.join(u','), QStringLiteral("publickey,password"));
    QCOMPARE(p.connection.keepaliveInterval, std::chrono::seconds(90));
    QVERIFY(!p.connection.server.useAgent);
    QVERIFY(!p.connection.server.pinnedHostKey.isEmpty());
    QCOMPARE(p.connection.proxy.kind, Proxy::Kind::Http);
    QCOMPARE(p.connection.proxy.user, QStringLiteral("me"));
    QCOMPARE(englishLines(set->profiles.first().warnings).join(u'|'),
        QStringLiteral("ProxyPassword: the proxy's password is not taken over"));
    QVERIFY(validate(p).isEmpty());
}

void TestPutty::forwards()
{
    PuttySession session{ QStringLiteral("s"), QStringLiteral("putty:s"),
        { { QStringLiteral("HostName"), QStringLiteral("h") },
            { QStringLiteral("PortForwardings"),
                QStringLiteral(
                    "L8080=web:80,4L127.0.0.1:81=host:80,D1080=,L1081=D,6R9000=[::1]:80,R10."
                    "0.0.1:9001=a:1,Lnonsense,X1=a:1") } } };
    const auto imported = importPuttySession(session, PuttySessions());
    QCOMPARE(described(imported->profile),
        QStringLiteral("h:22 -Llocalhost:8080:web:80 -L127.0.0.1:81:host:80 -Dlocalhost:1080 "
                       "-Dlocalhost:1081 -Rlocalhost:9000:[::1]:80 "
                       "-R10.0.0.1:9001:a:1"));
    QCOMPARE(imported->profile.rules.at(1).family, AddressFamily::Ipv4);
    QCOMPARE(imported->profile.rules.at(4).family, AddressFamily::Ipv6);
    QCOMPARE(imported->warnings.size(), 2);
    session.settings.insert(QStringLiteral("LocalPortAcceptAll"), QStringLiteral("1"));
    session.settings.insert(QStringLiteral("PortForwardings"),
        QStringLiteral("L8080=web:80,L127.0.0.1:81=a:1,R9000=a:1"));
    QCOMPARE(described(importPuttySession(session, PuttySessions())->profile),
        QStringLiteral("h:22 -L*:8080:web:80 -L127.0.0.1:81:a:1 -Rlocalhost:9000:a:1"));
}

void TestPutty::oddities()
{
    write(QStringLiteral(".putty/sessions/binary"), QByteArray(1000, '\0'));
    const auto all =
        sessions("Default%20Settings: Protocol=ssh HostName=|"
                 "serial: Protocol=serial HostName=h|telnet: Protocol=telnet HostName=h|"
                 "jump: Protocol=ssh HostName=h ProxyMethod=6 ProxyHost=j ProxyPort=22 "
                 "ProxyUsername=u");
    QVERIFY(all.has_value());
    QCOMPARE(all->profiles.size(), 1);
    QCOMPARE(described(all->profiles.first().profile), QStringLiteral("h:22 via=u@j:22"));
    QCOMPARE(unusableIn(*all),
        QStringLiteral("binary: no host is saved in it|serial: not an SSH session but serial|"
                       "telnet: not an SSH session but telnet"));
    QCOMPARE(importPuttyFolder(m_home->filePath(QStringLiteral("none"))).error().code,
        Code::FileUnreadable);
}

// What plink 0.78 does with each of them is asPlinkGoes().
void TestPutty::hosts_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("goesTo");
    const auto row = [](const char* lines, const char* goesTo) {
        QTest::newRow(lines) << QByteArray(lines) << latin(goesTo);
    };
    row("HostName=127.0.0.1:2299|Protocol=ssh|PortNumber=22", "127.0.0.1:22");
    row("HostName=127.0.0.1:2299|Protocol=ssh", "127.0.0.1:22");
    row("HostName=127.0.0.1:|Protocol=ssh|PortNumber=2298", "127.0.0.1:2298");
    row("HostName=127.0.0.1:x|Protocol=ssh|PortNumber=2298", "127.0.0.1:2298");
    row("HostName=u@127.0.0.1|UserName=z|Protocol=ssh|PortNumber=2298", "u@127.0.0.1:2298");
    row("HostName=a@b@127.0.0.1:2299|Protocol=ssh|PortNumber=2298", "a@b@127.0.0.1:2298");
    row("HostName=@127.0.0.1|UserName=z|Protocol=ssh|PortNumber=2298", "127.0.0.1:2298");
    row("HostName=127.0.0.1|UserName=z|Protocol=ssh|PortNumber=2298", "z@127.0.0.1:2298");
    row("HostName=[::1]:2297|Protocol=ssh|PortNumber=2298", "[::1]:2298");
    row("HostName=[::1]|Protocol=ssh|PortNumber=2298", "[::1]:2298");
    row("HostName=::1|Protocol=ssh|PortNumber=2298", "[::1]:2298");
    row("HostName= 127.0.0.1 |Protocol=ssh|PortNumber=2298", "127.0.0.1:2298");
    row("HostName=\tu@127.0. 0.1:2299 |Protocol=ssh", "u@127.0.0.1:22");
    row("HostName=127.0.0.1|Protocol=ssh", "127.0.0.1:22");
}

void TestPutty::hosts()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, goesTo);
    const auto set = importPuttyFile(lines.replace('|', '\n'), QStringLiteral("s"));
    QVERIFY(set.has_value());
    QCOMPARE(described(set->profiles.value(0).profile), goesTo);
    // Whoever wrote a port there is told that it means nothing.
    const bool saysPort = lines.contains(":22") || lines.contains(":x");
    QCOMPARE(englishLines(set->profiles.first().warnings)
                 .join(u'|')
                 .contains(QLatin1String("PortNumber")),
        saysPort);
}

/// PuTTY's own words on where it connects to and as whom.
void TestPutty::asPlinkGoes_data()
{
    hosts_data();
}

void TestPutty::asPlinkGoes()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, goesTo);
    const QString plink = QStandardPaths::findExecutable(QStringLiteral("plink"));
    if (plink.isEmpty()) {
        QVERIFY2(!qEnvironmentVariableIsSet("CI"), "plink is missing");
        QSKIP("plink is not here");
    }
    write(QStringLiteral(".putty/sessions/s"), lines.replace('|', '\n') + '\n');
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), m_home->path());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(plink,
        { QStringLiteral("-v"), QStringLiteral("-batch"), QStringLiteral("-load"),
            QStringLiteral("s"), QStringLiteral("true") });
    QVERIFY(process.waitForFinished(20'000));
    static const QRegularExpression kWhere(QStringLiteral("Connecting to (\\S+) port (\\d+)"));
    const auto where = kWhere.match(QString::fromUtf8(process.readAll()));
    QVERIFY(where.hasMatch());
    const HostPort address{ where.captured(1), where.captured(2).toUShort() };
    QCOMPARE(goesTo.section(u'@', -1), address.toString());
}

void TestPutty::ways_data()
{
    QTest::addColumn<QByteArray>("saved");
    QTest::addColumn<QString>("way");
    const auto row = [](const char* what, const char* saved, const char* way) {
        QTest::newRow(what) << QByteArray(saved) << latin(way);
    };
    row("a session is gone through with its host, port, user and key",
        "s: HostName=h Protocol=ssh ProxyMethod=6 ProxyHost=jump ProxyPort=80|"
        "jump: HostName=j.example.org PortNumber=2222 Protocol=ssh UserName=anna PublicKeyFile=/k",
        "h:22 via=anna@j.example.org:2222 /k");
    row("the key of the session is not used for the jump host",
        "s: HostName=h Protocol=ssh PublicKeyFile=/mine ProxyMethod=6 ProxyHost=jump|"
        "jump: HostName=j Protocol=ssh",
        "h:22 keys=/mine via=j:22");
    row("the proxy of the proxy's session comes before it",
        "s: HostName=h Protocol=ssh ProxyMethod=6 ProxyHost=b|"
        "b: HostName=hb Protocol=ssh ProxyMethod=6 ProxyHost=a|a: HostName=ha Protocol=ssh",
        "h:22 via=ha:22 via=hb:22");
    row("the proxy's session has a SOCKS proxy",
        "s: HostName=h Protocol=ssh ProxyMethod=6 ProxyHost=b|"
        "b: HostName=hb Protocol=ssh ProxyMethod=2 ProxyHost=socks ProxyPort=1080",
        "h:22 via=hb:22 proxy=socks:1080");
    row("ProxyUsername counts more than the session's",
        "s: HostName=h Protocol=ssh ProxyMethod=6 ProxyHost=b ProxyUsername=me|"
        "b: HostName=hb UserName=other Protocol=ssh",
        "h:22 via=me@hb:22");
    row("but not more than one in its host name",
        "s: HostName=h Protocol=ssh ProxyMethod=6 ProxyHost=b ProxyUsername=me|"
        "b: HostName=jo@hb UserName=other Protocol=ssh",
        "h:22 via=jo@hb:22");
    row("no session of that name: a host, at PuTTY's port 80",
        "s: HostName=h Protocol=ssh ProxyMethod=6 ProxyHost=b", "h:22 via=b:80");
    row("names of sessions differ in case",
        "s: HostName=h Protocol=ssh ProxyMethod=6 ProxyHost=B ProxyPort=22|b: HostName=hb",
        "h:22 via=B:22");
    row("a host is logged in to with the default settings",
        "s: HostName=h Protocol=ssh PublicKeyFile=/mine ProxyMethod=6 ProxyHost=b ProxyPort=22|"
        "Default%20Settings: HostName= Protocol=ssh UserName=anna PublicKeyFile=/k",
        "h:22 keys=/mine via=anna@b:22 /k");
    row("a user in the name of a host that is no session",
        "s: HostName=h Protocol=ssh ProxyMethod=6 ProxyHost=u@b ProxyPort=23", "h:22 via=u@b:23");
    row("the family of the first connection is that of the first session",
        "s: HostName=h Protocol=ssh AddressFamily=1 ProxyMethod=6 ProxyHost=b|"
        "b: HostName=hb Protocol=ssh AddressFamily=2",
        "h:22 via=hb:22 6");
    row("not to this computer", "s: HostName=localhost Protocol=ssh ProxyMethod=6 ProxyHost=b",
        "localhost:22");
    row("to this computer where that is said",
        "s: HostName=localhost Protocol=ssh ProxyMethod=6 ProxyHost=b ProxyLocalhost=1",
        "localhost:22 via=b:80");
    row("not to what is excluded by its start",
        "s: HostName=10.1.2.3 Protocol=ssh ProxyMethod=6 ProxyHost=b ProxyExcludeList=a,10.*",
        "10.1.2.3:22");
    row("not to what is excluded by its end",
        "s: HostName=x.Local Protocol=ssh ProxyMethod=2 ProxyHost=b ProxyExcludeList=*.local",
        "x.Local:22");
    row("what is excluded is another host",
        "s: HostName=x Protocol=ssh ProxyMethod=6 ProxyHost=b ProxyExcludeList=y,*.x",
        "x:22 via=b:80");
    row("the numbers of old versions: HTTP",
        "s: HostName=x Protocol=ssh ProxyType=1 ProxyHost=b ProxyPort=3128", "x:22 proxy=b:3128");
    row("the numbers of old versions: SOCKS 4",
        "s: HostName=x Protocol=ssh ProxyType=2 ProxySOCKSVersion=4 ProxyHost=b ProxyPort=1",
        "x:22 proxy=b:1");
    row("a proxy without a port is at 80", "s: HostName=x Protocol=ssh ProxyMethod=2 ProxyHost=b",
        "x:22 proxy=b:80");
}

static QString wayOf(const Profile& profile)
{
    QString way = described(profile);
    for (const Server& hop : profile.connection.hops) {
        way += hop.identityFiles.isEmpty() ? QString() : u' ' + hop.identityFiles.join(u',');
    }
    return profile.connection.proxy.kind == Proxy::Kind::None
        ? way
        : way + QStringLiteral(" proxy=") + profile.connection.proxy.address.toString();
}

void TestPutty::ways()
{
    QFETCH(QByteArray, saved);
    QFETCH(QString, way);
    const auto set = sessions(saved);
    QVERIFY(set.has_value());
    const Imported* imported = named(*set, QStringLiteral("s"));
    QVERIFY(imported);
    QCOMPARE(wayOf(imported->profile), way);
    QCOMPARE(englishLines(imported->warnings), QStringList());

    // The registry does not tell A from a.
    const auto exported = importPuttyFile(registry(saved), QStringLiteral("all.reg"));
    QVERIFY(exported.has_value());
    const bool isCase = saved.contains("ProxyHost=B");
    QCOMPARE(wayOf(named(*exported, QStringLiteral("s"))->profile),
        isCase ? QStringLiteral("h:22 via=hb:22") : way);
}

void TestPutty::waysThatEndNowhere_data()
{
    QTest::addColumn<QByteArray>("saved");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* what, const char* saved, const char* says) {
        QTest::newRow(what) << QByteArray(saved) << QString::fromUtf8(says);
    };
    row("a session through itself", "s: HostName=h Protocol=ssh ProxyMethod=6 ProxyHost=s",
        "s: ProxyHost: the proxies lead in a circle: s → s");
    row("two sessions through each other",
        "s: HostName=h Protocol=ssh ProxyMethod=6 ProxyHost=t|"
        "t: HostName=i Protocol=ssh ProxyMethod=6 ProxyHost=s",
        "s: ProxyHost: the proxies lead in a circle: s → t → s|"
        "t: ProxyHost: the proxies lead in a circle: t → s → t");
    row("a circle further on",
        "s: HostName=h Protocol=ssh ProxyMethod=6 ProxyHost=t|"
        "t: HostName=i Protocol=ssh ProxyMethod=6 ProxyHost=t",
        "s: ProxyHost: the proxies lead in a circle: s → t → t|"
        "t: ProxyHost: the proxies lead in a circle: t → t");
    row("the default settings lead to a host, which is reached with the default settings",
        "s: HostName=h Protocol=ssh ProxyMethod=6 ProxyHost=b|"
        "Default%20Settings: HostName= Protocol=ssh ProxyMethod=6 ProxyHost=c",
        "s: ProxyHost: the proxies lead in a circle: s → Default Settings → Default Settings");
    row("a session of another protocol",
        "s: HostName=h Protocol=ssh ProxyMethod=6 ProxyHost=t|t: HostName=i Protocol=telnet",
        "s: ProxyHost names the session “t”: not an SSH session but telnet|"
        "t: not an SSH session but telnet");
    row("a session without a host",
        "s: HostName=h Protocol=ssh ProxyMethod=6 ProxyHost=t|t: HostName= Protocol=ssh",
        "s: ProxyHost names the session “t”: no host is saved in it|t: no host is saved in it");
}

void TestPutty::waysThatEndNowhere()
{
    QFETCH(QByteArray, saved);
    QFETCH(QString, says);
    const auto set = sessions(saved);
    QVERIFY(set.has_value());
    QCOMPARE(namesIn(*set), QStringList());
    QCOMPARE(unusableIn(*set), says);
}

void TestPutty::keysAreAskedForAsOften_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QString>("limit");
    const auto row = [](const char* settings, const char* limit) {
        QTest::newRow(settings) << QByteArray(settings).replace('|', '\n') << latin(limit);
    };
    row("RekeyBytes=1G|RekeyTime=60", "");
    row("RekeyTime=60", "");
    row("RekeyBytes=500M", "500M 60m");
    row("RekeyTime=0", "1G none");
    row("RekeyBytes=0|RekeyTime=30", "0 30m");
}

void TestPutty::keysAreAskedForAsOften()
{
    QFETCH(QByteArray, settings);
    QFETCH(QString, limit);
    const auto set = importPuttyFile("HostName=h\nProtocol=ssh\n" + settings + '\n', latin("s"));
    QCOMPARE(set->profiles.value(0).profile.connection.rekeyLimit, limit);
    QCOMPARE(englishLines(set->profiles.first().warnings), QStringList());
    QVERIFY(validate(set->profiles.first().profile).isEmpty());
}

void TestPutty::whatIsIgnoredIsSaid_data()
{
    QTest::addColumn<QByteArray>("setting");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* setting, const char* says) {
        QTest::newRow(setting) << QByteArray(setting) << latin(says);
    };
    row("RemoteCommand=ls", "ignored: RemoteCommand: no command is run on the server");
    row("X11Forward=1", "ignored: X11Forward: X11 is not forwarded");
    row("X11Forward=0", "");
    row("AgentFwd=1", "ignored: AgentFwd: the agent is not forwarded");
    row("GssapiFwd=1", "GssapiFwd");
    row("Environment=LANG=C", "Environment");
    row("AuthPlugin=x", "AuthPlugin");
    row("ConnectionSharing=1", "ConnectionSharing");
    row("SshNoAuth=1", "SshNoAuth");
    row("SshProt=0", "SSH-1 is not spoken here");
    row("SSHManualHostKeys=aa:bb,SHA256:c", "SSHManualHostKeys");
    row("LogHost=a:22", "LogHost");
    row("PortForwardings=L1", "PortForwardings: L1: ");
    row("PortNumber=x", "PortNumber: x is no port; 22 is used");
    row("ProxyMethod=4", "ignored: ProxyTelnetCommand");
    row("ProxyMethod=5", "ignored: ProxyTelnetCommand");
    row("ProxyMethod=7", "ignored: ProxyMethod");
    row("ProxyMethod=8", "ignored: ProxyMethod");
    row("ProxyType=3", "ignored: ProxyTelnetCommand");
    row("Autocommand=x", "Autocommand");
    row("RekeyBytes=much", "ignored: RekeyBytes and RekeyTime");
    row("Password=x", "a stored password is not taken over");
    row("PortKnocking=1:tcp", "PortKnocking");
}

void TestPutty::whatIsIgnoredIsSaid()
{
    QFETCH(QByteArray, setting);
    QFETCH(QString, says);
    const auto set =
        importPuttyFile("HostName=h\nProtocol=ssh\n" + setting + '\n', QStringLiteral("s"));
    QVERIFY(set.has_value());
    const QStringList warnings = englishLines(set->profiles.value(0).warnings);
    QCOMPARE(warnings.size(), says.isEmpty() ? 0 : 1);
    QVERIFY2(says.isEmpty() || warnings.first().contains(says), qPrintable(warnings.join(u'|')));
}

/// PuTTY saves it with every session.
void TestPutty::gssapiIsSaidOnce()
{
    const auto set = sessions("a: HostName=h Protocol=ssh AuthGSSAPI=1|"
                              "b: HostName=h Protocol=ssh AuthGSSAPI=1|c: HostName=h AuthGSSAPI=0");
    QCOMPARE(englishLines(set->warnings),
        QStringList{ latin("ignored: AuthGSSAPI, in 2 session(s): there is no GSSAPI login") });
    QCOMPARE(englishLines(set->profiles.first().warnings), QStringList());
}

void TestPutty::registryFile()
{
    const QString text = QStringLiteral(
        "Windows Registry Editor Version 5.00\r\n\r\n"
        "[HKEY_CURRENT_USER\\Software\\SimonTatham\\PuTTY\\Sessions]\r\n\r\n"
        "[HKEY_CURRENT_USER\\Software\\SimonTatham\\PuTTY\\Sessions\\Default%20Settings]\r\n"
        "\"HostName\"=\"\"\r\n\r\n"
        "[-HKEY_CURRENT_USER\\Software\\SimonTatham\\PuTTY\\Sessions\\Gone]\r\n"
        "\"HostName\"=\"gone\"\r\n\r\n"
        "[HKEY_CURRENT_USER\\Software\\SimonTatham\\PuTTY\\Sessions\\B%C3%BCro%20%E6%9D%B1]\r\n"
        "\"HostName\"=\"büro.example.org\"\r\n\"PortNumber\"=dword:000008ae\r\n"
        "\"Protocol\"=\"ssh\"\r\n\"PublicKeyFile\"=\"C:\\\\keys\\\\my \\\"id\\\"\"\r\n"
        "\"Font\"=hex(2):43,00,\\\r\n  6f,00\r\n\"Unclosed\"=\"x\r\n"
        "\"PortForwardings\"=\"L8080=web:80\"\r\n\r\n"
        "[HKEY_CURRENT_USER\\Software\\SimonTatham\\PuTTY\\SshHostKeys]\r\n"
        "\"HostName\"=\"not a session\"\r\n");
    const QByteArray wide = QStringEncoder(QStringEncoder::Utf16LE)(text);
    for (const QByteArray& content : { QByteArray("\xff\xfe") + wide, wide, text.toUtf8(),
             QByteArray("\xef\xbb\xbf") + text.toUtf8(),
             QByteArray("\xfe\xff") + QByteArray(QStringEncoder(QStringEncoder::Utf16BE)(text)) }) {
        const auto set = importPuttyFile(content, QStringLiteral("putty.reg"));
        QVERIFY2(set.has_value(), set ? "" : qPrintable(set.error().detail.english()));
        QCOMPARE(set->unusable.size(), 0);
        QCOMPARE(set->profiles.size(), 1);
        const Profile& profile = set->profiles.first().profile;
        QCOMPARE(profile.label.name, QStringLiteral("Büro 東"));
        QCOMPARE(described(profile),
            QStringLiteral("büro.example.org:2222 keys=C:\\keys\\my \"id\" "
                           "-Llocalhost:8080:web:80"));
    }
}

/// "plink … -nc %host:%port" is how PuTTY went through a jump host before it could itself.
void TestPutty::registryForms_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("way");
    const auto row = [](const char* command, const char* way) {
        QTest::newRow(command) << latin(command) << latin(way);
    };
    row("plink -load jump -nc %host:%port", "h:22 via=anna@j:2222 /k");
    row("plink.exe jump -batch -nc %host:%port", "h:22 via=anna@j:2222 /k");
    row("\"C:\\\\Program Files\\\\PuTTY\\\\plink.exe\" -agent -nc %host:%port -load \"jump\"",
        "h:22 via=anna@j:2222 /k");
    row("plink -l otto -P 24 -i /x -nc %host:%port jump", "h:22 via=otto@j:24 /x");
    row("plink -nc %host:%port %user@%proxyhost -P %proxyport", "h:22 via=me@px:8022");
    row("plink -ssh a@b -nc %host:%port", "h:22 via=a@b:22");
    row("plink -load none -nc %host:%port", "h:22 ignored");
    row("plink -load jump -nc other:22", "h:22 ignored");
    row("plink -load jump -nc %host:%port -proxycmd x", "h:22 ignored");
    row("nc %host %port", "h:22 ignored");
    row("", "h:22 ignored");
}

void TestPutty::registryForms()
{
    QFETCH(QString, command);
    QFETCH(QString, way);
    PuttySessions all;
    const auto setting = [](const char* name, const QString& value) {
        return std::pair(latin(name), value);
    };
    const PuttySession session{ latin("s"), latin("putty:s"),
        { setting("HostName", latin("h")), setting("ProxyMethod", latin("5")),
            setting("ProxyHost", latin("px")), setting("ProxyPort", latin("8022")),
            setting("ProxyUsername", latin("me")), setting("ProxyTelnetCommand", command) } };
    all.add(session);
    all.add({ latin("jump"), latin("putty:jump"),
        { setting("HostName", latin("j")), setting("PortNumber", latin("2222")),
            setting("Protocol", latin("ssh")), setting("UserName", latin("anna")),
            setting("PublicKeyFile", latin("/k")) } });
    const auto imported = importPuttySession(session, all);
    QVERIFY(imported.has_value());
    const bool isIgnored =
        englishLines(imported->warnings).join(u'|').contains(QLatin1String("ignored: Proxy"));
    QCOMPARE(wayOf(imported->profile) + (isIgnored ? QStringLiteral(" ignored") : QString()), way);
}

void TestPutty::fileThatIsNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QTest::newRow("half a character of a registry file") << QByteArray("\xff\xfe\x57");
    QTest::newRow("another kind of file") << QByteArray("Host a\n HostName b\n");
    QTest::newRow("too large") << QByteArray(5 * 1024 * 1024, 'x');
}

void TestPutty::fileThatIsNone()
{
    QFETCH(QByteArray, content);
    const auto set = importPuttyFile(content, QStringLiteral("x"));
    QVERIFY(!set.has_value());
    QCOMPARE(set.error().code, Code::InvalidArgument);
}

void TestPutty::kittyInTheRegistry()
{
    const QByteArray kitty =
        registry("one: HostName=kh Folder=Work/EU|two: HostName=h Protocol=ssh "
                 "ProxyMethod=6 ProxyHost=one ProxyPort=22 Folder=Default",
            "9bis.com\\KiTTY");
    const QByteArray both = registry("one: HostName=ph") + kitty.mid(kitty.indexOf('['));
    const auto set = importPuttyFile(both, QStringLiteral("all.reg"));
    QVERIFY(set.has_value());
    QCOMPARE(namesIn(*set).join(u','), QStringLiteral("one,one,two"));
    // The same name in both programs is two sessions.
    QCOMPARE(set->profiles.at(0).profile.book.importedFrom, QStringLiteral("putty:one"));
    QCOMPARE(set->profiles.at(1).profile.book.importedFrom, QStringLiteral("kitty:one"));
    QCOMPARE(set->profiles.at(1).profile.label.folder, QStringLiteral("Work/EU"));
    QCOMPARE(described(set->profiles.at(2).profile), QStringLiteral("h:22 via=kh:22"));
    QCOMPARE(set->profiles.at(2).profile.label.folder, QString());
}

void TestPutty::kittyInAFolder()
{
    write(QStringLiteral("KiTTY/kitty.ini"), "[KiTTY]\nsavemode=dir\n");
    write(QStringLiteral("KiTTY/Sessions/Caf%E9%20a"),
        "HostName\\h%E9.example.org\\\r\nPortNumber\\2222\\\r\nProtocol\\ssh\\\r\n"
        "PublicKeyFile\\C:%5Ckeys%5Cid.ppk\\\r\n");
    for (const char* folder : { "KiTTY", "KiTTY/Sessions" }) {
        const auto set = importPuttyFolder(m_home->filePath(latin(folder)));
        QVERIFY(set.has_value());
        QCOMPARE(namesIn(*set), QStringList{ QStringLiteral("Café a") });
        QCOMPARE(described(set->profiles.first().profile),
            QStringLiteral("hé.example.org:2222 keys=C:\\keys\\id.ppk"));
        QCOMPARE(set->codePage, QStringLiteral("windows-1252"));
    }
}

void TestPutty::codePages_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* page, const char* key, const char* user, const char* text) {
        QTest::newRow(page) << latin(page) << QByteArray(key) << QByteArray(user)
                            << QString::fromUtf8(text);
    };
    row("windows-1252", "Caf%E9%80", "Caf\xe9\x80", "Café€");
    row("windows-1250", "%8Aumava", "\x8aumava", "Šumava");
    row("windows-1251", "%CC%EE%F1%EA%E2%E0", "\xcc\xee\xf1\xea\xe2\xe0", "Москва");
    row("windows-1253", "%C1%E8%DE%ED%E1", "\xc1\xe8\xde\xed\xe1", "Αθήνα");
    row("windows-1254", "%DDzmir%FD", "\xddzmir\xfd", "İzmirı");
    row("windows-1255", "%E0%E1", "\xe0\xe1", "אב");
    row("windows-1256", "%C8%C7%C8", "\xc8\xc7\xc8", "باب");
    row("windows-1257", "R%EEga", "R\xeega", "Rīga");
    // The second byte of these letters is a letter, or the backslash, by itself.
    row("932", "%95%5C%83A%93%8C", "\x95\\\x83\x41\x93\x8c", "表ア東");
    row("cp936", "%B1%B1%BE%A9", "\xb1\xb1\xbe\xa9", "北京");
    row("949", "%BC%AD%BF%EF", "\xbc\xad\xbf\xef", "서울");
    row("950", "%A5x%A5_", "\xa5x\xa5_", "台北");
    row("UTF-8", "B%C3%BCro", "B\xc3\xbcro", "Büro");
}

void TestPutty::codePages()
{
    QFETCH(QString, page);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, user);
    QFETCH(QString, text);
    const auto known = CodePage::named(page);
    QVERIFY(known.has_value());
    const QByteArray saved = "HostName=h Protocol=ssh UserName=" + user;
    const auto checked = [&](const Result<ImportSet>& set) {
        QVERIFY(set.has_value());
        QCOMPARE(namesIn(*set), QStringList{ text });
        QCOMPARE(set->profiles.first().profile.connection.server.user, text);
        QCOMPARE(englishLines(set->profiles.first().warnings), QStringList());
        QCOMPARE(set->codePage, QString());
    };
    checked(sessions(key + ": " + saved, *known));
    checked(importPuttyFile(registry(key + ": " + saved), latin("a.reg"), *known));
    // The newer form has Unicode in the fields, but not in the names.
    QString wide =
        QStringLiteral("Windows Registry Editor Version 5.00\r\n\r\n"
                       "[HKEY_CURRENT_USER\\Software\\SimonTatham\\PuTTY\\Sessions\\%1]\r\n"
                       "\"HostName\"=\"h\"\r\n\"UserName\"=\"%2\"\r\n")
            .arg(QString::fromLatin1(key), text);
    checked(importPuttyFile(
        QByteArray("\xff\xfe") + QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(wide)),
        latin("b.reg"), *known));
}

void TestPutty::codePageNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("known");
    const auto row = [](const char* name, const char* known) {
        QTest::newRow(name) << latin(name) << latin(known);
    };
    row("windows-1252", "windows-1252");
    row("1252", "windows-1252");
    row(" cp1251 ", "cp1251");
    row("utf8", "UTF-8");
    row("UTF-8", "UTF-8");
    row("65001", "UTF-8");
    row("850", "windows-850");
    row("", "");
    row("nonsense", "");
    row("UTF-16", "");
    row("99999", "");
}

void TestPutty::codePageNames()
{
    QFETCH(QString, name);
    QFETCH(QString, known);
    const auto page = CodePage::named(name);
    QCOMPARE(page.has_value(), !known.isEmpty());
    if (page) {
        QCOMPARE(page->name(), known);
    } else {
        QCOMPARE(page.error().code, Code::InvalidArgument);
    }
    for (const QString& usual : CodePage::usual()) {
        QVERIFY2(CodePage::named(usual).has_value(), qPrintable(usual));
    }
}

void TestPutty::codePageIsGuessed_data()
{
    QTest::addColumn<QByteArray>("saved");
    QTest::addColumn<QString>("page");
    const auto row = [](const char* what, const char* saved, const char* page) {
        QTest::newRow(what) << QByteArray(saved) << latin(page);
    };
    row("nothing but ASCII", "a%20b: HostName=h", "");
    row("UTF-8 in a name", "b%C3%BCro: HostName=h", "UTF-8");
    row("UTF-8 in a field", "b: HostName=b\xc3\xbcro", "UTF-8");
    row("no UTF-8 in a name", "caf%E9: HostName=h", "windows-1252");
    row("no UTF-8 in a field", "b: HostName=caf\xe9", "windows-1252");
    row("UTF-8 in one, none in another", "b%C3%BCro: HostName=h|caf%E9: HostName=h",
        "windows-1252");
}

void TestPutty::codePageIsGuessed()
{
    QFETCH(QByteArray, saved);
    QFETCH(QString, page);
    QCOMPARE(sessions(saved)->codePage, page);
    QCOMPARE(importPuttyFile(registry(saved), latin("a.reg"))->codePage, page);
}

void TestPutty::namesNeverCollide()
{
    // 81 and 8D are no letters in windows-1252; the last is a name that looks like the first.
    const QByteArray saved = "n%81: HostName=a|n%8D: HostName=b|n%2581: HostName=c|n%C3%A9: "
                             "HostName=d|n%E9: HostName=e";
    for (const char* name : { "windows-1252", "UTF-8", "windows-1251", "932" }) {
        init();
        const auto page = CodePage::named(latin(name));
        const auto set = sessions(saved, *page);
        QCOMPARE(set->profiles.size(), 5);
        QSet<QString> sources;
        QSet<QString> stored;
        for (const ImportItem& item : planImport(set->profiles, {})) {
            QCOMPARE(item.action, ImportItem::Action::Add);
            sources.insert(item.imported.profile.book.importedFrom);
            stored.insert(item.imported.profile.label.name);
        }
        QCOMPARE(sources.size(), 5);
        QCOMPARE(stored.size(), 5);
    }
    // Importing again with the right code page finds the same profiles.
    const auto first = sessions(saved, *CodePage::named(latin("1252")));
    const auto second = sessions(saved, *CodePage::named(latin("1251")));
    for (qsizetype i = 0; i < first->profiles.size(); ++i) {
        QCOMPARE(first->profiles.at(i).profile.book.importedFrom,
            second->profiles.at(i).profile.book.importedFrom);
    }
    // A proxy finds its session by such a name, too.
    init();
    const auto way = sessions("n%81: HostName=a|s: HostName=h ProxyMethod=6 ProxyHost=n\x81",
        *CodePage::named(latin("1252")));
    QCOMPARE(described(named(*way, latin("s"))->profile), latin("h:22 via=a:22"));
}

void TestPutty::bytesAreNotLost()
{
    const CodePage page = *CodePage::named(latin("windows-1252"));
    const QString text = page.decoded("a\x81\xe9\n\x8d%41\x1a");
    QVERIFY(hasStrays(text));
    QCOMPARE(withoutStrays(text), QStringLiteral("a%81é\n%8D%41\x1a"));
    // Half a letter at the end of a line, and of everything.
    const CodePage japanese = *CodePage::named(latin("932"));
    QCOMPARE(withoutStrays(japanese.decoded("\x95\\\x95\n\x93\x8c\x95")),
        QStringLiteral("表%95\n東%95"));
    QCOMPARE(withoutStrays(CodePage::guessed({}).decoded("\xf0\x9f\x9b\xb6\xc3")),
        QStringLiteral("🛶%C3"));
    const auto set = importPuttyFile("HostName=h\nUserName=a\x81\nProtocol=ssh\n", latin("s"));
    QCOMPARE(set->profiles.first().profile.connection.server.user, latin("a%81"));
    QCOMPARE(englishLines(set->profiles.first().warnings),
        QStringList{ latin("UserName: some bytes are no letters of the code page") });
}

/// A line of 1 MiB in which nothing is a letter.
void TestPutty::strayBytesCostNoTime()
{
    QByteArray bytes(1024 * 1024, '\0');
    quint32 state = 1;
    for (char& byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = char((state >> 24) | 0x80);
    }
    for (const char* name : { "UTF-8", "windows-1252", "932" }) {
        QElapsedTimer timer;
        timer.start();
        const QString text = CodePage::named(latin(name))->decoded(bytes);
        QVERIFY(hasStrays(text));
        QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
    }
}

QTEST_GUILESS_MAIN(TestPutty)
#include "testputty.moc"
