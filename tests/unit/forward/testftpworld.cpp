// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ftpworld/ftpworld.h"

#include <QLoggingCategory>
#include <QTest>

using namespace sallyport;
using namespace sallyport::ftpworld;
using namespace std::chrono_literals;

/// FTP sessions with servers, clients and sequences that people have reported: real sessions,
/// engine and pipes over a network in memory. Each row runs straight and through the tunnel;
/// whatever works straight has to work through it. SALLYPORT_TRACE shows what is said.
class TestFtpWorld : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyServerWorksStraight_data();
    void everyServerWorksStraight();
    void sequences_data();
    void sequences();
};

namespace {

const auto kLocal = Address::v4(127, 0, 0, 1);

/// A row: a sequence, in a scene.
struct Row {
    Scene scene;
    std::vector<Step> steps;
    /// Steps, by their number, that may fail although they work straight: what is needed to find
    /// out.
    std::set<std::size_t> mayFail;
    /// What else has to be true of what came through.
    std::function<QByteArray(const Report&, const Report&)> also;
};

} // namespace

Q_DECLARE_METATYPE(Row)

namespace {

struct Mode {
    const char* name;
    bool remote;
    ftp::ActiveMode active;
    Place place;
};

const std::vector<Mode> kModes{
    { "auto", false, ftp::ActiveMode::Auto, Place::Here },
    { "forward", false, ftp::ActiveMode::Forward, Place::Here },
    { "convert", false, ftp::ActiveMode::Convert, Place::Here },
    { "auto, server elsewhere", false, ftp::ActiveMode::Auto, Place::Elsewhere },
    { "remote rule", true, ftp::ActiveMode::Auto, Place::Here },
    { "remote rule, convert", true, ftp::ActiveMode::Convert, Place::Here },
};

const std::vector<std::pair<const char*, Way>> kWays{
    { "PASV", Way::Pasv },
    { "EPSV", Way::Epsv },
    { "PORT", Way::Port },
    { "EPRT", Way::Eprt },
};
const std::vector<std::pair<const char*, Way>> kActiveWays{ { "PORT", Way::Port },
    { "EPRT", Way::Eprt } };

Scene in(const Mode& mode, const Habits& habits = {})
{
    Scene scene;
    scene.habits = habits;
    scene.remoteRule = mode.remote;
    scene.options.active = mode.active;
    scene.place = mode.place;
    return scene;
}

Habits like(const char* name)
{
    for (const Habits& habits : knownHabits()) {
        if (qstrcmp(habits.name, name) == 0) {
            return habits;
        }
    }
    qFatal("no server is called %s", name);
}

void add(const QByteArray& what, const Scene& scene, std::vector<Step> steps,
    std::set<std::size_t> mayFail = {},
    std::function<QByteArray(const Report&, const Report&)> also = {})
{
    steps.insert(steps.begin(), Step::login());
    steps.push_back(Step::command("QUIT"));
    QTest::newRow((what + " [" + scene.toText() + ']').constData())
        << Row{ scene, std::move(steps), std::move(mayFail), std::move(also) };
}

/// The session is still good for every way of transfer.
void thenEverything(std::vector<Step>& steps)
{
    for (const auto& [name, way] : kWays) {
        steps.push_back(Step::get(way, "small"));
    }
    steps.push_back(Step::put(Way::Pasv, "after", 3000));
}

// Point 1
void deafClients()
{
    for (const Mode& mode : kModes) {
        for (const char* server : { "vsftpd", "ProFTPD", "Pure-FTPd", "pyftpdlib", "IIS", "AIX" }) {
            for (const auto& [name, way] : kActiveWays) {
                std::vector<Step> steps{
                    Step::get(way, "small").with(Mishap::DeafPort),
                    Step::put(way, "up", 12).with(Mishap::DeafPort),
                    Step::put(way, "up0", 0).with(Mishap::DeafPort),
                    Step::get(way, "", "LIST").with(Mishap::DeafPort),
                };
                thenEverything(steps);
                add(QByteArray("nobody listens where ") + name + " says: no success is reported",
                    in(mode, like(server)), steps);
            }
        }
    }
}

// Points 1, 2
void brokenUploads()
{
    for (const Mode& mode : kModes) {
        for (const char* server : { "vsftpd", "ProFTPD", "Pure-FTPd", "pyftpdlib", "IIS" }) {
            for (const auto& [name, way] : kWays) {
                for (const int noops : { 0, 1, 2 }) {
                    std::vector<Step> steps{
                        Step::put(way, "up", 40'000).with(Mishap::ResetMidway).withNoops(noops),
                    };
                    thenEverything(steps);
                    add(QByteArray("an upload by ") + name + " is reset after "
                            + QByteArray::number(noops) + " NOOPs",
                        in(mode, like(server)), steps);
                }
            }
        }
    }
    for (const char* reply : { "500 ?\r\n", "501 ?\r\n", "502 ?\r\n", "503 ?\r\n", "504 ?\r\n",
             "200 noop\r\n", "220 noop\r\n", "211 all well\r\n", "214 what\r\n", "257 \"/\"\r\n",
             "331 name\r\n", "350 on\r\n", "500-what\r\n500 ?\r\n", "202 no\r\n", "215 UNIX\r\n",
             "421-no\r\n421 no\r\n" }) {
        for (const auto& [name, way] : kWays) {
            for (const Mishap mishap : { Mishap::None, Mishap::ResetMidway }) {
                if (QByteArray(reply).startsWith("421")) {
                    continue;
                }
                Habits habits = like("Pure-FTPd");
                habits.midReply = reply;
                std::vector<Step> steps{ Step::put(way, "up", 40'000).with(mishap).withNoops(1) };
                thenEverything(steps);
                add(QByteArray("a NOOP during STOR by ") + name + " is answered "
                        + QByteArray(reply).left(3)
                        + (mishap == Mishap::None ? "" : ", and the upload is reset"),
                    in(kModes[0], habits), steps);
            }
        }
    }
}

// Point 3
void unusedOffers()
{
    for (const Mode& mode : kModes) {
        for (const char* server : { "vsftpd", "ProFTPD", "pyftpdlib" }) {
            for (const auto& [unusedName, unusedWay] : kWays) {
                for (const auto& [name, way] : kWays) {
                    std::vector<Step> steps{ Step::unused(unusedWay), Step::get(way, "small") };
                    add(QByteArray(unusedName) + " that is not used, then " + name,
                        in(mode, like(server)), steps);
                    steps = { Step::unused(unusedWay), Step::unused(unusedWay), Step::unused(way),
                        Step::unused(way), Step::get(way, "big") };
                    add(QByteArray(unusedName) + " and " + name
                            + " twice each, and only the last is used",
                        in(mode, like(server)), steps);
                    for (const char* missing : { "missing", "err-425", "err-426", "err-450",
                             "err-451", "err-452", "err-501", "err-504", "err-530", "err-532",
                             "err-551", "err-552", "err-553" }) {
                        if (mode.active != ftp::ActiveMode::Auto
                            && qstrcmp(missing, "missing") != 0) {
                            continue;
                        }
                        steps = { Step::get(unusedWay, missing), Step::get(way, "small"),
                            Step::get(unusedWay, missing), Step::put(way, "up", 30) };
                        add(QByteArray(unusedName) + " for " + missing + ", then " + name,
                            in(mode, like(server)), steps);
                    }
                }
            }
        }
    }
}

// Point 4
void strangeLineEnds()
{
    for (const Mode& mode : kModes) {
        for (const LineEnd end : { LineEnd::NulAfter, LineEnd::CrAfterLf, LineEnd::ZeroPadded }) {
            for (const Reading reading : { Reading::FileZilla, Reading::Ncftp }) {
                for (const bool first : { true, false }) {
                    Habits habits = like("vsftpd");
                    habits.name = "a clumsy server";
                    habits.preliminaryFirst = first;
                    habits.lineEnd = end;
                    Scene scene = in(mode, habits);
                    scene.manners.reading = reading;
                    scene.manners.obeysAnnounced = true;
                    std::vector<Step> steps;
                    thenEverything(steps);
                    steps.push_back(Step::get(Way::Port, "missing"));
                    thenEverything(steps);
                    static const char* ends[] = { "", "CR LF NUL", "LF CR", "zero-padded" };
                    add(QByteArray("replies that end in ") + ends[int(end)], scene, steps);
                }
            }
        }
    }
    for (const char* message : { "250 hello\r227 Entering Passive Mode (127,0,0,1,200,10)\r\n",
             "250 hello\x01"
             "227 Entering Passive Mode (127,0,0,1,200,10)\r\n",
             "250-hello\r250 ok\r227 Entering Passive Mode (127,0,0,1,200,10)\r\n250 ok\r\n",
             "250-hello\r\n250-x\r229 Entering Extended Passive Mode (|||51210|)\r\n250 ok\r\n",
             "250-hello\r\n227 Entering Passive Mode (127,0,0,1,200,10)\r\n250 ok\r\n",
             "250-hello\r\n\r227 Entering Passive Mode (127,0,0,1,200,10)\r\n250 ok\r\n" }) {
        for (const Reading reading :
            { Reading::Curl, Reading::FileZilla, Reading::Ftplib, Reading::Ncftp }) {
            for (const bool padding : { true, false }) {
                Habits habits;
                habits.name = "a server with a forged message";
                habits.enters = message;
                habits.enters.replace('\x01', '\0');
                Scene scene = in(kModes[0], habits);
                scene.manners.reading = reading;
                scene.manners.obeysAnnounced = true;
                scene.options.padMultiline = padding;
                add(QByteArray("a message that contains a passive reply (")
                        + QByteArray::number(qstrlen(message)) + " bytes, padding "
                        + (padding ? "on" : "off") + ')',
                    scene,
                    { Step::command("CWD pub"), Step::get(Way::Pasv, "small"),
                        Step::get(Way::Epsv, "small") },
                    { 1, 2, 3, 4 });
            }
        }
    }
}

// Point 5
void commandsThatAreNeverAnswered()
{
    for (const Mode& mode : kModes) {
        for (const char* server : { "IIS", "Pure-FTPd", "pyftpdlib" }) {
            for (const auto& [name, way] : kWays) {
                for (const auto& [nextName, nextWay] : kWays) {
                    for (const int noops : { 1, 2, 3 }) {
                        for (const Offer epsv : { Offer::Works, Offer::Unknown }) {
                            if (epsv == Offer::Unknown
                                && (way == Way::Epsv || nextWay == Way::Epsv)) {
                                continue;
                            }
                            Habits habits = like(server);
                            habits.epsv = epsv;
                            Scene scene = in(mode, habits);
                            std::vector<Step> steps{ Step::get(way, "big").withNoops(noops, 0ms),
                                Step::get(nextWay, "small") };
                            add(QByteArray::number(noops) + " NOOPs during RETR by " + name
                                    + ", then " + nextName
                                    + (epsv == Offer::Works ? "" : ", without EPSV"),
                                scene, steps);
                            steps = { Step::put(way, "up", 40'000).withNoops(noops, 0ms),
                                Step::put(nextWay, "up2", 40),
                                Step::get(nextWay, "small").withNoops(0) };
                            add(QByteArray::number(noops) + " NOOPs during STOR by " + name
                                    + ", then " + nextName
                                    + (epsv == Offer::Works ? "" : ", without EPSV"),
                                scene, steps);
                        }
                    }
                }
            }
        }
    }
}

// Point 6
void multilineRepliesOfTwoCodes()
{
    for (const Mode& mode : kModes) {
        for (const auto& [name, way] : kWays) {
            std::vector<Step> steps{ Step::put(way, "up", 30), Step::put(way, "up2", 30'000),
                Step::get(way, "small"), Step::put(way, "up3", 0) };
            thenEverything(steps);
            add(QByteArray("553- … 150 before an upload by ") + name, in(mode, like("glftpd")),
                steps);
        }
    }
}

const std::vector<std::pair<const char*, Offer>> kOffers{ { "500", Offer::Unknown },
    { "a dead port", Offer::DeadPort }, { "silence", Offer::Silent }, { "garbage", Offer::Garbled },
    { "200", Offer::Ok }, { "202", Offer::Superfluous }, { "425", Offer::NoConnection },
    { "450", Offer::NotNow }, { "530", Offer::NotAllowed }, { "421 and the end", Offer::Closes },
    { "the end", Offer::HangsUp } };

// Points 7, 8
void serversWithHalfOfThePassiveCommands()
{
    for (const Mode& mode : kModes) {
        for (const auto& [name, offer] : kOffers) {
            for (const bool first : { false, true }) {
                Habits habits;
                habits.name = "a server with a bad EPSV";
                habits.epsv = offer;
                habits.preliminaryFirst = first;
                add(QByteArray("active, EPSV leads to ") + name, in(mode, habits),
                    { Step::get(Way::Port, "small"), Step::get(Way::Eprt, "big"),
                        Step::put(Way::Port, "up", 40'000), Step::put(Way::Port, "up0", 0),
                        Step::get(Way::Port, "missing"), Step::get(Way::Port, "empty"),
                        Step::get(Way::Port, "", "LIST") });
                add(QByteArray("passive with a client that falls back, EPSV leads to ") + name,
                    in(mode, habits),
                    { Step::get(Way::EpsvThenPasv, "small"), Step::get(Way::EpsvThenPasv, "big"),
                        Step::put(Way::EpsvThenPasv, "up", 40'000),
                        Step::get(Way::Pasv, "small") });
                // Nothing but EPSV works there: conversions have to find that out.
                const bool gone = offer == Offer::Closes || offer == Offer::HangsUp;
                if (mode.active == ftp::ActiveMode::Convert && !gone) {
                    habits.name = "a server with a bad PASV";
                    habits.epsv = Offer::Works;
                    habits.pasv = offer;
                    add(QByteArray("active, PASV leads to ") + name, in(mode, habits),
                        { Step::get(Way::Port, "small"), Step::get(Way::Port, "small"),
                            Step::put(Way::Eprt, "up", 40'000) },
                        { 1 });
                }
            }
        }
    }
    for (const Mode& mode : kModes) {
        Habits habits;
        habits.name = "a server that hangs up after ten errors";
        habits.epsv = Offer::Unknown;
        habits.errorsAllowed = 10;
        std::vector<Step> steps;
        for (int i = 0; i < 15; ++i) {
            steps.push_back(Step::get(i % 2 == 0 ? Way::Port : Way::Eprt, "small"));
        }
        add("fifteen active transfers without an EPSV", in(mode, habits), steps);
        steps.clear();
        for (int i = 0; i < 15; ++i) {
            steps.push_back(Step::get(Way::EpsvThenPasv, "small"));
        }
        add("fifteen passive transfers without an EPSV", in(mode, habits), steps);
    }
}

// Point 9
void otherAddressesOfThisComputer()
{
    for (const Mode& mode : kModes) {
        if (mode.remote) {
            continue;
        }
        Habits habits;
        habits.name = "a server that allows any PORT";
        habits.checksActiveAddress = false;
        for (const auto& [name, way] : kActiveWays) {
            add(QByteArray(name) + " names the LAN address of this computer", in(mode, habits),
                { Step::get(way, "small").naming(*Address::parse("192.168.7.2")),
                    Step::put(way, "up", 40'000).naming(*Address::parse("192.168.7.2")),
                    Step::get(way, "small").naming(Address::v4(127, 0, 1, 1)) });
        }
    }
}

// Point 10
void dataConnectionsThatAreNeverClosed()
{
    for (const Mode& mode : kModes) {
        for (const auto& [name, way] : kWays) {
            std::vector<Step> steps;
            for (int i = 0; i < 14; ++i) {
                steps.push_back(Step::get(way, "missing"));
            }
            thenEverything(steps);
            Habits habits = like("ELKS");
            habits.epsv = Offer::Works;
            add(QByteArray("fourteen misses by ") + name + " whose connections the server keeps",
                in(mode, habits), steps);
        }
    }
}

// Point 11
void serversWhoseLoopbackIsAnother()
{
    for (const bool checks : { true, false }) {
        for (const char* server : { "vsftpd", "ProFTPD", "pyftpdlib" }) {
            for (const auto& [name, way] : kActiveWays) {
                Habits habits = like(server);
                habits.checksActiveAddress = checks;
                Scene scene = in(kModes[0], habits);
                scene.place = Place::Container;
                add(QByteArray(name) + " to a server in a container"
                        + (checks ? " that refuses the address" : ""),
                    scene,
                    { Step::get(way, "small"), Step::get(way, "small"),
                        Step::put(way, "up", 40'000), Step::get(way, "", "LIST"),
                        Step::get(Way::Pasv, "small") },
                    { 1 });
                scene = in(kModes[3], habits);
                scene.options.advertise = { *Address::parse("10.0.0.1") };
                scene.ssh.gatewayPorts = false;
                add(QByteArray(name) + " through an advertised address that sshd binds to loopback"
                        + (checks ? ", checked" : ""),
                    scene,
                    { Step::get(way, "small"), Step::get(way, "small"),
                        Step::put(way, "up", 40'000) },
                    { 1 });
                scene.ssh.gatewayPorts = true;
                scene.options.active = ftp::ActiveMode::Forward;
                add(QByteArray(name) + " through an advertised address"
                        + (checks ? ", checked" : ""),
                    scene,
                    { Step::get(way, "small"), Step::get(way, "missing"),
                        Step::put(way, "up", 40'000) });
            }
        }
    }
    for (const auto& [name, way] : kActiveWays) {
        Scene scene = in(kModes[0]);
        scene.ssh.mayForward = false;
        add(QByteArray(name) + " with AllowTcpForwarding no for remote forwards", scene,
            { Step::get(way, "small"), Step::put(way, "up", 40'000) });
    }
}

// Point 14
void emptyListsWithoutData()
{
    for (const Mode& mode : kModes) {
        for (const auto& [name, way] : kWays) {
            if (way == Way::Epsv) {
                continue;
            }
            add(QByteArray("226 without a data connection, ") + name, in(mode, like("AIX")),
                { Step::get(way, "empty", "NLST"), Step::get(way, "empty", "NLST"),
                    Step::get(way, "small"), Step::get(way, "empty", "NLST") },
                {}, [](const Report& straight, const Report& through) {
                    return through.lasted > straight.lasted + 1s ? "it takes "
                            + QByteArray::number(qlonglong(through.lasted.count())) + " ms"
                                                                 : QByteArray();
                });
        }
    }
}

// Point 17
void eagerClients()
{
    for (const Mode& mode : kModes) {
        for (const char* server : { "vsftpd", "aioftp", "pyftpdlib" }) {
            for (const auto& [name, way] :
                { std::pair("PASV", Way::Pasv), std::pair("EPSV", Way::Epsv) }) {
                for (const qsizetype size : { 0, 12, 3000, 12'000 }) {
                    Habits habits = like(server);
                    habits.dropsEarlyUploads = false;
                    add(QByteArray("an upload of ") + QByteArray::number(size) + " bytes by " + name
                            + " that has ended before the command is sent",
                        in(mode, habits),
                        { Step::put(way, "up", size).with(Mishap::HastyUpload),
                            Step::get(way, "small") });
                }
            }
        }
        for (const auto& [name, way] : kActiveWays) {
            Habits habits;
            habits.name = "a server that keeps the target";
            habits.keepsTarget = true;
            add(QByteArray("several transfers on one ") + name, in(mode, habits),
                { Step::get(way, "small"), Step::get(Way::Same, "small"),
                    Step::put(Way::Same, "up", 30'000), Step::get(Way::Same, "", "LIST"),
                    Step::get(way, "small") });
        }
    }
}

// Point 18
void completionsThatOvertakeTheirData()
{
    for (const char* server : { "Pure-FTPd", "vsftpd", "pyftpdlib", "aioftp" }) {
        for (const Mode& mode : kModes) {
            for (int seed = 1; seed <= 12; ++seed) {
                Scene scene = in(mode, like(server));
                scene.seed = std::uint64_t(seed);
                scene.ssh.most = seed % 5;
                scene.slowestTurns = seed % 7;
                for (int at = 60; seed % 3 == 0 && at < 3000; at += 97) {
                    scene.frozenAt.push_back(at);
                }
                std::vector<Step> steps;
                for (int i = 0; i < 6; ++i) {
                    steps.push_back(Step::get(Way::Port, "small"));
                    steps.push_back(Step::get(Way::Eprt, "", "LIST"));
                    steps.push_back(Step::get(Way::Port, "empty"));
                }
                add("small active downloads", scene, steps);
            }
        }
    }
}

// Point 19
void uploadsThatAreRefusedMidway()
{
    for (const Mode& mode : kModes) {
        for (const auto& [name, way] : kWays) {
            for (const bool headDown : { false, true }) {
                Habits habits;
                habits.name = "a full server";
                habits.quota = 20'000;
                Step upload = Step::put(way, "up", 600'000);
                upload.headDown = headDown;
                add(QByteArray("552 in the middle of an upload by ") + name
                        + (headDown ? ", to a client that only writes" : ""),
                    in(mode, habits),
                    { upload, Step::get(way, "small"), Step::put(way, "up2", 100) }, {},
                    [](const Report& straight, const Report& through) {
                        if (through.lasted > straight.lasted + 5s) {
                            return "it takes "
                                + QByteArray::number(qlonglong(through.lasted.count())) + " ms";
                        }
                        const qsizetype sent =
                            through.outcomes.size() > 1 ? through.outcomes[1].sent : 0;
                        return sent > 300'000
                            ? QByteArray::number(sent) + " bytes were taken from the client"
                            : QByteArray();
                    });
            }
        }
    }
}

// Point 20, and the ordinary
void aborts()
{
    for (const Mode& mode : kModes) {
        for (const Habits& habits : knownHabits()) {
            Scene scene = in(mode, habits);
            if (habits.lineEnd != LineEnd::Plain) {
                scene.manners.reading = Reading::FileZilla;
            }
            for (const auto& [name, way] : kWays) {
                if (way == Way::Epsv && habits.epsv != Offer::Works) {
                    continue;
                }
                std::vector<Step> steps{ Step::get(way, "big").withAbort() };
                steps.push_back(Step::get(way, "small"));
                steps.push_back(Step::put(way, "up", 40'000).withAbort());
                steps.push_back(Step::get(way, "small"));
                add(QByteArray("ABOR during a transfer by ") + name, scene, steps);
                steps = { Step::unused(way), Step::command("ABOR"), Step::get(way, "small"),
                    Step::command("ABOR"), Step::put(way, "up", 30) };
                add(QByteArray("ABOR between transfers by ") + name, scene, steps);
                steps = { Step::get(way, "big").with(Mishap::ClosedMidway), Step::get(way, "small"),
                    Step::get(way, "big").with(Mishap::ResetMidway), Step::get(way, "small") };
                add(QByteArray("a download by ") + name + " that the client ends", scene, steps);
            }
            std::vector<Step> steps{ Step::command("STOU"), Step::command("RETR small"),
                Step::get(Way::Port, "small"), Step::get(Way::Same, "small"),
                Step::get(Way::Pasv, "small") };
            if (!habits.oddMultiline) {
                add("transfer commands before PORT", scene, steps);
            }
            steps = { Step::together({ "TYPE I", "SIZE small", "NOOP", "PWD" }),
                Step::get(Way::Port, "small"), Step::together({ "PASV", "PASV", "RETR missing" }),
                Step::get(Way::Pasv, "small"), Step::together({ "NOOP", "PASV", "NOOP" }),
                Step::get(Way::Eprt, "small") };
            add("several commands in one piece", scene, steps);
        }
    }
}

} // namespace

void TestFtpWorld::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("sallyport.*=false"));
}

void TestFtpWorld::everyServerWorksStraight_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < knownHabits().size(); ++i) {
        QTest::newRow(knownHabits()[i].name) << int(i);
    }
}

void TestFtpWorld::everyServerWorksStraight()
{
    // Otherwise the comparison means nothing.
    QFETCH(int, index);
    Scene scene;
    scene.habits = knownHabits()[std::size_t(index)];
    scene.manners.reading =
        scene.habits.lineEnd == LineEnd::Plain ? Reading::Curl : Reading::FileZilla;
    std::vector<Step> steps{ Step::login() };
    for (const Way way : { Way::Pasv, Way::EpsvThenPasv, Way::Port, Way::EprtThenPort }) {
        for (const char* file : { "small", "big", "empty" }) {
            steps.push_back(Step::get(way, file));
        }
        steps.push_back(Step::put(way, "up", 40'000));
        steps.push_back(Step::get(way, "", "LIST"));
        steps.push_back(Step::get(way, "big").withNoops(1));
    }
    steps.push_back(Step::command("QUIT"));
    const Report report = runStraight(scene, steps);
    QCOMPARE(report.faults, QByteArrayList());
    QCOMPARE(report.outcomes.size(), steps.size());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        QVERIFY2(report.outcomes[i].success,
            (steps[i].toText() + ": " + report.outcomes[i].trouble).constData());
        if (steps[i].text == "RETR") {
            QCOMPARE(report.outcomes[i].data, worldFiles().at(steps[i].name));
        }
    }
    QCOMPARE(report.stored.at("up"), Step::put(Way::Pasv, "up", 40'000).content);
}

void TestFtpWorld::sequences_data()
{
    QTest::addColumn<Row>("row");
    deafClients();
    brokenUploads();
    unusedOffers();
    strangeLineEnds();
    commandsThatAreNeverAnswered();
    multilineRepliesOfTwoCodes();
    serversWithHalfOfThePassiveCommands();
    otherAddressesOfThisComputer();
    dataConnectionsThatAreNeverClosed();
    serversWhoseLoopbackIsAnother();
    emptyListsWithoutData();
    eagerClients();
    completionsThatOvertakeTheirData();
    uploadsThatAreRefusedMidway();
    aborts();
}

void TestFtpWorld::sequences()
{
    QFETCH(Row, row);
    const Report straight = runStraight(row.scene, row.steps);
    if (qEnvironmentVariableIsSet("SALLYPORT_TRACE")) {
        QLoggingCategory::setFilterRules(QStringLiteral("sallyport.*=true"));
    }
    const Report through = runThrough(row.scene, row.steps);
    QLoggingCategory::setFilterRules(QStringLiteral("sallyport.*=false"));
    QByteArrayList faults;
    for (const QByteArray& fault : compare(row.steps, straight, through)) {
        const bool forgiven =
            std::any_of(row.mayFail.begin(), row.mayFail.end(), [&](std::size_t step) {
                return fault.startsWith("step " + QByteArray::number(qulonglong(step + 1)) + " ")
                    && !fault.contains("was told of a success") && !fault.contains("hangs");
            });
        if (!forgiven) {
            faults << fault;
        }
    }
    if (row.also) {
        if (const QByteArray fault = row.also(straight, through); !fault.isEmpty()) {
            faults << fault;
        }
    }
    QVERIFY2(faults.isEmpty(), ('\n' + faults.join("\n")).constData());
}

QTEST_GUILESS_MAIN(TestFtpWorld)
#include "testftpworld.moc"
