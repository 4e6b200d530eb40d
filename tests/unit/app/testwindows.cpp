// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ownfolder.h"
#include "core/base/windowsaccount.h"
#include "core/net/localstream.h"
#include "core/net/portholder.h"
#include "core/net/socketops.h"
#include "core/net/unixsocket.h"
#include "core/platform/autostart.h"
#include "core/platform/instancesocket.h"
#include "core/platform/powermonitor.h"
#include "core/platform/routemonitor.h"
#include "core/profile/import/puttysessions.h"
#include "core/profile/profilestore.h"
#include "core/profile/rule.h"
#include "core/ssh/auth/agentclient.h"
#include "core/ssh/hostkey/knownhostsfile.h"
#include "tests/support/fakeclock.h"

#include <QCoreApplication>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <windows.h>
// After it:
#include <aclapi.h>

using namespace sallyport;

/// Wine is not all of Windows: what it lacks is left out there, each with its name.
static bool isWine()
{
    return ::GetProcAddress(::GetModuleHandleW(L"ntdll.dll"), "wine_get_version") != nullptr;
}

/// What is only for Windows, by asking Windows.
class TestWindows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weAreNumberZero();
    void ownFoldersHaveNobodyElse();
    void foldersOfAllAreClosed();
    void foldersWithMoreInThemStay();
    void aFileIsOurs();
    void filesThatOthersMayWrite();
    void longPathsAreMade();
    void namesOfDevices();
    void drivesInForwards();
    void whoListens();
    void whoseConnection();
    void noOneAtAnEndThatIsNotThere();
    void unixSocketsOrAPlainRefusal();
    void theAgentsPipe();
    void pageantsPipes();
    void pipesOfOurOwn();
    void autostart();
    void autostartSwitchedOff();
    void powerEvents();
    void routes();
    void puttysRegistry();
};

void TestWindows::weAreNumberZero()
{
    QVERIFY(!windows::ownSid().isEmpty());
    QCOMPARE(windows::userNumber(windows::ownSid()), 0U);
    QCOMPARE(windows::sidOfProcess(::GetCurrentProcessId()), windows::ownSid());
    QVERIFY(windows::sidOfProcess(0xFFFFFFF0U).isEmpty());
    QVERIFY(windows::userNumber({}) != 0U);
    QVERIFY(!net::userText(0).isEmpty());
    QCOMPARE(net::ownUser(), 0U);
}

void TestWindows::ownFoldersHaveNobodyElse()
{
    const QTemporaryDir place;
    const QString inner = place.filePath(QStringLiteral("one/two"));
    QVERIFY(makeOwnFolder(inner));
    for (const char* folder : { "one", "one/two" }) {
        QVERIFY2(!windows::isOpenToOthers(place.filePath(QLatin1String(folder))), folder);
    }
    // What is made inside has the same rights.
    QFile file(inner + QStringLiteral("/file"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    if (isWine()) {
        QSKIP("Wine hands no rights down to what is made in a folder");
    }
    QVERIFY(!windows::isOpenToOthers(file.fileName()));
}

/// A folder in which everybody may do everything.
static void open(const QString& path)
{
    QDir().mkdir(path); // in a test, whose folder it is
    const QString command = QStringLiteral("icacls \"%1\" /grant *S-1-1-0:(OI)(CI)F >NUL 2>&1")
                                .arg(QDir::toNativeSeparators(path));
    (void)std::system(command.toLocal8Bit().constData());
}

void TestWindows::foldersOfAllAreClosed()
{
    const QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("all"));
    open(folder);
    if (!windows::isOpenToOthers(folder)) {
        QSKIP("this system has no icacls that opens a folder");
    }
    closeToOthers(folder);
    QVERIFY(!windows::isOpenToOthers(folder));
}

void TestWindows::foldersWithMoreInThemStay()
{
    const QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("all"));
    open(folder);
    if (!windows::isOpenToOthers(folder)) {
        QSKIP("this system has no icacls that opens a folder");
    }
    QFile other(folder + QStringLiteral("/something else"));
    QVERIFY(other.open(QIODevice::WriteOnly));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("other users can look")));
    closeToOthers(folder, { QStringLiteral("profiles") });
    QVERIFY(windows::isOpenToOthers(folder));
}

void TestWindows::aFileIsOurs()
{
    const QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("file"));
    makeOwnFile(path);
    QVERIFY(QFileInfo(path).isFile());
    QVERIFY(!windows::isOpenToOthers(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("kept"), 4);
    file.close();
    makeOwnFile(path);
    QCOMPARE(QFileInfo(path).size(), 4);
}

/// Also what all users' known_hosts must not be: in a folder that any user can make.
void TestWindows::filesThatOthersMayWrite()
{
    const QTemporaryDir place;
    const QByteArray before = qgetenv("ProgramData");
    qputenv("ProgramData", place.path().toUtf8());
    const QString path = systemSshFolder() + QStringLiteral("/ssh_known_hosts");
    QVERIFY(makeOwnFolder(systemSshFolder()));
    makeOwnFile(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!othersMayWrite(file));
    QVERIFY(ssh::loadKnownHosts({ path }, {}));

    // No list of rights: everybody may do everything.
    QString name = QDir::toNativeSeparators(path);
    QCOMPARE(::SetNamedSecurityInfoW(reinterpret_cast<wchar_t*>(name.data()), SE_FILE_OBJECT,
                 DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION, nullptr, nullptr,
                 nullptr, nullptr),
        DWORD(ERROR_SUCCESS));
    if (!windows::isOpenToOthers(path)) {
        qputenv("ProgramData", before);
        QSKIP("this system does not keep lists of rights");
    }
    QVERIFY(othersMayWrite(file));
    const auto read = ssh::loadKnownHosts({ path }, {});
    qputenv("ProgramData", before);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Code::KnownHostsUnreadable);
    QCOMPARE(read.error().context, path);
}

void TestWindows::longPathsAreMade()
{
    const QTemporaryDir place;
    QString path = place.path();
    for (int i = 0; i < 5; ++i) {
        path += u'/' + QString(80, QLatin1Char('x'));
    }
    QVERIFY(makeOwnFolder(path));
    QVERIFY(QFileInfo(path).isDir());
}

void TestWindows::namesOfDevices()
{
    for (const char* name : { "con", "NUL", "Com1", "lpt9.json", "aux.tar.gz" }) {
        QVERIFY2(isDeviceName(QLatin1String(name)), name);
    }
    for (const char* name : { "console", "com", "com10", "nullify", "" }) {
        QVERIFY2(!isDeviceName(QLatin1String(name)), name);
    }
    QVERIFY(!profile::ProfileStore::isId(QStringLiteral("con")));
    QVERIFY(profile::ProfileStore::isId(QStringLiteral("console")));
}

void TestWindows::drivesInForwards()
{
    const auto rule = profile::parseForward(
        profile::ForwardOption::Local, QStringLiteral("C:\\sockets\\db.sock:db:5432"));
    QVERIFY2(rule, rule ? "" : qPrintable(rule.error().detail.english()));
    QCOMPARE(rule->listenPath, QStringLiteral("C:\\sockets\\db.sock"));
    QCOMPARE(rule->destination.toString(), QStringLiteral("db:5432"));
}

void TestWindows::whoListens()
{
    if (isWine()) {
        QSKIP("Wine's table of connections says process 0 of each");
    }
    for (const char* address : { "127.0.0.1", "::1", "0.0.0.0" }) {
        const auto listener = net::openListener({ QHostAddress(QLatin1String(address)), 0 }, 1);
        if (!listener && QLatin1String(address) == QLatin1String("::1")) {
            continue; // no IPv6 here
        }
        QVERIFY2(listener, address);
        const auto holder = net::findPortHolder(net::localEndpoint(*listener));
        net::closeSocket(*listener);
        QVERIFY2(holder, address);
        QCOMPARE(holder->pid, QCoreApplication::applicationPid());
        QVERIFY2(
            holder->program.startsWith(QLatin1String("testwindows")), qPrintable(holder->program));
        QCOMPARE(holder->user, net::ownUser());
    }
}

void TestWindows::whoseConnection()
{
    const auto listener = net::openListener({ QHostAddress(QHostAddress::LocalHost), 0 }, 1);
    QVERIFY(listener);
    const auto client = net::startConnecting(net::localEndpoint(*listener), {});
    QVERIFY(client);
    net::SocketResult<net::AcceptedSocket> accepted = tl::unexpected(net::SocketError());
    QTRY_VERIFY(accepted || (accepted = net::acceptSocket(*listener)));
    const net::ConnectionEnds ends{ net::localEndpoint(accepted->descriptor), accepted->peer };
    if (isWine()) {
        // Its table says process 0: whose that is cannot be known, which is nobody of ours.
        QVERIFY(!net::ownerOf(ends.ours, ends.peer));
        QSKIP("Wine's table of connections says process 0 of each");
    }
    QCOMPARE(net::ownerOf(ends.ours, ends.peer), std::optional(net::ownUser()));
    const auto programs = net::programsAt({ ends });
    QVERIFY(programs.constFirst());
    QCOMPARE(programs.constFirst()->pid, QCoreApplication::applicationPid());
    net::closeSocket(*client);
    net::closeSocket(accepted->descriptor);
    net::closeSocket(*listener);
    QTRY_VERIFY(!net::ownerOf(ends.ours, ends.peer));
}

void TestWindows::noOneAtAnEndThatIsNotThere()
{
    const net::Endpoint ours{ QHostAddress(QHostAddress::LocalHost), 1 };
    QVERIFY(!net::ownerOf(ours, { QHostAddress(QHostAddress::LocalHost), 2 }));
    QVERIFY(!net::findPortHolder(ours));
    QVERIFY(!net::programsAt({ { ours, ours } }).constFirst());
}

void TestWindows::unixSocketsOrAPlainRefusal()
{
    const QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("socket"));
    const auto listener = net::openUnixListener(path, 4);
    if (!listener) {
        QCOMPARE(listener.error().code, Code::NotSupported);
        QVERIFY(listener.error().detail.english().contains(QLatin1String("no Unix sockets")));
        QSKIP("this Windows has none; it is said plainly");
    }
    QVERIFY(!windows::isOpenToOthers(path));
    const auto client = net::connectToPath(path);
    QVERIFY(client);
    // Somebody listens there.
    const auto second = net::openUnixListener(path, 4);
    QVERIFY(!second);
    QCOMPARE(second.error().code, Code::ListenPortTaken);
    net::closeSocket(*client);
    net::closeSocket(listener->descriptor);
    net::removeSocketFile(listener->file);
    QVERIFY(!QFileInfo::exists(path));
}

void TestWindows::theAgentsPipe()
{
    QLocalServer agent;
    agent.setSocketOptions(QLocalServer::UserAccessOption);
    const QString path = QStringLiteral("\\\\.\\pipe\\sallyport-test-agent-%1")
                             .arg(QCoreApplication::applicationPid());
    QVERIFY2(agent.listen(path), qPrintable(agent.errorString()));
    connect(&agent, &QLocalServer::newConnection, &agent, [&agent] {
        QLocalSocket* socket = agent.nextPendingConnection();
        // Whatever is asked: no identities (draft-miller-ssh-agent).
        connect(socket, &QLocalSocket::readyRead, socket, [socket] {
            socket->readAll();
            socket->write(QByteArray::fromHex("000000050c00000000"));
        });
    });
    FakeClock clock;
    // The first is not there: the next one is asked.
    ssh::AgentClient client(clock, { QStringLiteral("\\\\.\\pipe\\sallyport-test-none"), path });
    QSignalSpy listed(&client, &ssh::AgentClient::identitiesListed);
    QSignalSpy failed(&client, &ssh::AgentClient::requestFailed);
    client.listIdentities();
    QTRY_VERIFY(listed.size() + failed.size() == 1);
    QCOMPARE(listed.size(), 1);
}

void TestWindows::pageantsPipes()
{
    const QString hash(64, QLatin1Char('a'));
    const QString mine = QStringLiteral("pageant.anna.") + hash;
    QCOMPARE(ssh::windowsAgentPaths(QStringLiteral("Anna"),
                 { mine, QStringLiteral("pageant.bob.") + hash, QStringLiteral("pageant.anna.x") }),
        (QStringList{ QStringLiteral("\\\\.\\pipe\\") + mine,
            QStringLiteral("\\\\.\\pipe\\openssh-ssh-agent") }));
}

void TestWindows::pipesOfOurOwn()
{
    QLocalServer server;
    server.setSocketOptions(QLocalServer::UserAccessOption);
    QVERIFY(
        server.listen(QStringLiteral("sallyport-test-%1").arg(QCoreApplication::applicationPid())));
    QLocalSocket client;
    client.connectToServer(server.serverName());
    QTRY_VERIFY(server.hasPendingConnections());
    QLocalSocket* accepted = server.nextPendingConnection();
    QVERIFY(platform::isOwnPeer(client));
    QVERIFY(platform::isOwnPeer(*accepted));
    QVERIFY(!platform::isOwnPeer(QLocalSocket()));
}

static const QString kRun =
    QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run");

void TestWindows::autostart()
{
    platform::Autostart autostart(QStringLiteral("C:/Program Files/Sallyport/sallyport.exe"),
        { QStringLiteral("--minimised"), QStringLiteral("a \"b\" \\") });
    QVERIFY(autostart.enable());
    QVERIFY(autostart.isEnabled());
    QCOMPARE(QSettings(kRun, QSettings::NativeFormat).value(QStringLiteral("Sallyport")).toString(),
        QStringLiteral("\"C:\\Program Files\\Sallyport\\sallyport.exe\" \"--minimised\" "
                       "\"a \\\"b\\\" \\\\\""));
    QVERIFY(autostart.disable());
    QVERIFY(!autostart.isEnabled());
}

void TestWindows::autostartSwitchedOff()
{
    platform::Autostart autostart(QStringLiteral("C:/sallyport.exe"));
    QVERIFY(autostart.enable());
    HKEY key = nullptr;
    QCOMPARE(::RegCreateKeyExW(HKEY_CURRENT_USER,
                 L"Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\StartupApproved\\Run", 0,
                 nullptr, 0, KEY_SET_VALUE, nullptr, &key, nullptr),
        LONG(ERROR_SUCCESS));
    const auto set = [key](BYTE state) {
        const BYTE bytes[12] = { state };
        ::RegSetValueExW(key, L"Sallyport", 0, REG_BINARY, bytes, sizeof bytes);
        ::RegFlushKey(key);
    };
    set(3);
    QVERIFY(!autostart.isEnabled());
    set(2);
    QVERIFY(autostart.isEnabled());
    set(3);
    QVERIFY(autostart.enable()); // the user wants it again
    QVERIFY(autostart.isEnabled());
    ::RegCloseKey(key);
    QVERIFY(autostart.disable());
}

void TestWindows::powerEvents()
{
    platform::PowerMonitor monitor;
    QSignalSpy sleeps(&monitor, &platform::PowerMonitor::aboutToSleep);
    QSignalSpy wakes(&monitor, &platform::PowerMonitor::wokeUp);
    monitor.tell(PBT_APMPOWERSTATUSCHANGE);
    monitor.tell(PBT_APMRESUMESUSPEND);
    QCOMPARE(sleeps.size() + wakes.size(), 0);
    monitor.tell(PBT_APMSUSPEND);
    monitor.tell(PBT_APMRESUMEAUTOMATIC);
    QCOMPARE(sleeps.size(), 1);
    QCOMPARE(wakes.size(), 1);
}

void TestWindows::routes()
{
    const platform::RouteMonitor monitor;
    if (isWine()) {
        QSKIP("Wine tells of no changes of routes");
    }
    QVERIFY(monitor.isActive());
    QCOMPARE(platform::defaultRoutes(), platform::defaultRoutes());
}

void TestWindows::puttysRegistry()
{
    const QString sessions =
        QStringLiteral("HKEY_CURRENT_USER\\Software\\SimonTatham\\PuTTY\\Sessions");
    {
        QSettings registry(sessions, QSettings::NativeFormat);
        registry.beginGroup(QStringLiteral("sallyport%20test"));
        registry.setValue(QStringLiteral("HostName"), QStringLiteral("db.example.org"));
        registry.setValue(QStringLiteral("PortNumber"), 2222);
        registry.setValue(QStringLiteral("Protocol"), QStringLiteral("ssh"));
        registry.setValue(
            QStringLiteral("PortForwardings"), QStringLiteral("L5432=localhost:5432"));
    }
    const auto set = profile::importPuttyRegistry({});
    QSettings(sessions, QSettings::NativeFormat).remove(QStringLiteral("sallyport%20test"));
    const auto found = std::find_if(set.profiles.cbegin(), set.profiles.cend(),
        [](const auto& one) { return one.profile.label.name == QLatin1String("sallyport test"); });
    QVERIFY(found != set.profiles.cend());
    QCOMPARE(int(found->profile.connection.server.address.port), 2222);
    QCOMPARE(found->profile.rules.size(), 1);
}

QTEST_GUILESS_MAIN(TestWindows)
#include "testwindows.moc"
