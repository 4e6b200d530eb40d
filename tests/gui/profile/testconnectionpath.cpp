// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/connectionpath.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::ui;
using profile::ForwardOption;
using profile::parseForward;
using profile::Profile;
using profile::Rule;

class TestConnectionPath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsOneRule_data();
    void showsOneRule();
    void showsAProfile_data();
    void showsAProfile();
    void showsWhatTransfersShowed_data();
    void showsWhatTransfersShowed();
    void hopsBecomeOne_data();
    void hopsBecomeOne();
    void readsInTheDirectionOfTheConnections();
    void readsBothLines();
};

static Profile through(const QStringList& hops)
{
    Profile profile;
    profile.connection.server.address.host = QStringLiteral("bastion");
    for (const QString& hop : hops) {
        profile::Server server;
        server.address.host = hop;
        profile.connection.hops.append(server);
    }
    return profile;
}

static QString drawn(PathLeg leg)
{
    return leg == PathLeg::Ssh  ? QStringLiteral("=")
        : leg == PathLeg::Clear ? QStringLiteral("~")
                                : QStringLiteral("-");
}

static QString drawn(const PathStation& station)
{
    const bool isMore = station.kind == PathStation::Kind::Destination
        && (station.detail.startsWith(QLatin1String("and "))
            || station.detail.startsWith(QLatin1String("FTP data")));
    return isMore ? QStringLiteral("%1 [%2]").arg(station.title, station.detail) : station.title;
}

/// "a = b - c ~ d": = is SSH, - the same host, ~ clear; "<" in front when it goes backwards. In
/// brackets what else is in a box of destinations, behind "/" the second line from the last but
/// one.
static QString drawn(const ConnectionPath& path)
{
    QString text = path.backwards ? QStringLiteral("< ") : QString();
    for (qsizetype i = 0; i < path.stations.size(); ++i) {
        if (i > 0) {
            text += QStringLiteral(" %1 ").arg(drawn(path.legs.at(i - 1)));
        }
        text += drawn(path.stations.at(i));
    }
    if (path.branch) {
        text +=
            QStringLiteral(" / %1 %2").arg(drawn(path.branch->leg), drawn(path.branch->station));
    }
    return text;
}

void TestConnectionPath::showsOneRule_data()
{
    using enum ForwardOption;
    QTest::addColumn<ForwardOption>("option");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QStringList>("sources");
    QTest::addColumn<QString>("path");
    const auto row = [](const char* tag, ForwardOption option, const char* rule, const char* path,
                         const QStringList& sources = {}) {
        QTest::newRow(tag) << option << QString::fromLatin1(rule) << sources
                           << QString::fromLatin1(path);
    };
    row("a destination beside the server is clear from there", Local, "127.0.0.1:80:web:8080",
        "your programs - Sallyport = gw = bastion ~ web:8080");
    row("localhost is the server itself", Local, "localhost:80:localhost:8080",
        "your programs - Sallyport = gw = bastion - localhost:8080");
    row("so is a Unix socket there", Local, "localhost:80:/run/db",
        "your programs - Sallyport = gw = bastion - /run/db");
    row("so is the server by its own name", Local, "localhost:80:Bastion:8080",
        "your programs - Sallyport = gw = bastion - Bastion:8080");
    row("but not from here", Remote, "localhost:80:bastion:8080",
        "< bastion:8080 ~ You = gw = bastion - programs there");
    row("other computers come in the clear", Local, "*:80:localhost:8080",
        "any computer ~ Sallyport = gw = bastion - localhost:8080");
    row("so do those on a list", Local, "192.0.2.1:80:localhost:8080",
        "listed computers ~ Sallyport = gw = bastion - localhost:8080",
        { QStringLiteral("192.0.2.0/24") });
    row("programs name the destination of a dynamic forward", Dynamic, "127.0.0.1:1080",
        "your programs - Sallyport = gw = bastion ~ all the server reaches");
    row("an incoming rule goes the other way", Remote, "localhost:80:web:8080",
        "< web:8080 ~ You = gw = bastion - programs there");
    row("an incoming rule can be open to the world", Remote, "0.0.0.0:80:localhost:8080",
        "< localhost:8080 - You = gw = bastion ~ whoever reaches the server");
    row("a reverse dynamic one reaches what this computer reaches", Remote, "localhost:1080",
        "< all this computer reaches ~ You = gw = bastion - programs there");
}

void TestConnectionPath::showsOneRule()
{
    QFETCH(ForwardOption, option);
    QFETCH(QString, rule);
    QFETCH(QStringList, sources);
    Rule parsed = *parseForward(option, rule);
    parsed.allowedSources = sources;
    QTEST(drawn(pathOf(through({ QStringLiteral("gw") }), parsed)), "path");
}

void TestConnectionPath::showsAProfile_data()
{
    QTest::addColumn<QStringList>("rules");
    QTest::addColumn<QString>("path");
    QTest::newRow("without rules it ends at the server")
        << QStringList() << QStringLiteral("You = bastion");
    QTest::newRow("destinations on the server itself are protected all the way")
        << QStringList{ QStringLiteral("1:localhost:2"), QStringLiteral("3:127.0.0.1:4") }
        << QStringLiteral("You = bastion - localhost:2, 127.0.0.1:4");
    QTest::newRow("what is clear is apart from what is on the server") << QStringList{
        QStringLiteral("1:localhost:2"), QStringLiteral("3:web:4"), QStringLiteral("5:db:6")
    } << QStringLiteral("You = bastion - localhost:2 / ~ web:4, db:6");
    QTest::newRow("the server's own name is on the server") << QStringList{
        QStringLiteral("1:bastion:2"), QStringLiteral("3:/run/db"), QStringLiteral("ftp/5:ftp1:21")
    } << QStringLiteral("You = bastion - bastion:2, /run/db / ~ ftp1:21");
    QTest::newRow("clear alone") << QStringList{ QStringLiteral("1:web:2") }
                                 << QStringLiteral("You = bastion ~ web:2");
    QTest::newRow("much of both")
        << QStringList{ QStringLiteral("1:localhost:2"), QStringLiteral("3:localhost:4"),
               QStringLiteral("5:localhost:6"), QStringLiteral("7:a:8"), QStringLiteral("9:b:10"),
               QStringLiteral("11:c:12") }
        << QStringLiteral(
               "You = bastion - localhost:2, localhost:4 [and 1 more] / ~ a:8, b:10 [and 1 more]");
}

void TestConnectionPath::showsAProfile()
{
    QFETCH(QStringList, rules);
    Profile profile = through({});
    for (const QString& rule : rules) {
        profile.rules.append(*parseForward(ForwardOption::Local, rule));
    }
    Rule off = *parseForward(ForwardOption::Local, u"7:elsewhere:8");
    off.enabled = false;
    profile.rules.append(off);
    profile.rules.append(*parseForward(ForwardOption::Remote, u"9:incoming:10"));
    QTEST(drawn(pathOf(profile)), "path");
}

void TestConnectionPath::showsWhatTransfersShowed_data()
{
    QTest::addColumn<QStringList>("rules");
    QTest::addColumn<QStringList>("seen"); ///< Of the first rule.
    QTest::addColumn<QString>("path");
    const auto row = [](const char* tag, const QStringList& rules, const QStringList& seen,
                         const char* path) {
        QTest::newRow(tag) << rules << seen << QString::fromLatin1(path);
    };
    const QString there = QStringLiteral("ftp/1:localhost:21");
    const QString beyond = QStringLiteral("ftp/1:ftp1:21");
    const QString loopback = QStringLiteral("127.0.0.1");
    row("nothing yet", { there }, {}, "You = bastion - localhost:21");
    row("all the way", { there }, { loopback },
        "You = bastion - localhost:21 [FTP data: SSH all the way]");
    row("in clear from the server", { beyond }, { QStringLiteral("ftp1") },
        "You = bastion ~ ftp1:21 [FTP data: clear]");
    row("the data goes elsewhere than the control connection", { there },
        { QStringLiteral("10.0.0.9") },
        "You = bastion - localhost:21 / ~ 10.0.0.9 (FTP data) [FTP data: clear]");
    row("the other way round", { beyond }, { loopback },
        "You = bastion - 127.0.0.1 (FTP data) [FTP data: SSH all the way] / ~ ftp1:21");
    row("both were seen", { there }, { loopback, QStringLiteral("10.0.0.9") },
        "You = bastion - localhost:21 [FTP data: SSH all the way] / ~ 10.0.0.9 (FTP data) [FTP "
        "data: "
        "clear]");
    row("beside other rules",
        { beyond, QStringLiteral("2:localhost:80"), QStringLiteral("3:db:5"),
            QStringLiteral("4:web:80") },
        { QStringLiteral("ftp1") }, "You = bastion - localhost:80 / ~ ftp1:21, db:5 [and 1 more]");
    row("a rule of another kind that leads there shows nothing of it",
        { beyond, QStringLiteral("2:localhost:21") }, { loopback },
        "You = bastion - 127.0.0.1 (FTP data), localhost:21 [FTP data: SSH all the way] / ~ "
        "ftp1:21");
}

void TestConnectionPath::showsWhatTransfersShowed()
{
    QFETCH(QStringList, rules);
    QFETCH(QStringList, seen);
    Profile profile = through({});
    for (const QString& rule : rules) {
        profile.rules.append(*parseForward(ForwardOption::Local, rule));
    }
    FtpSights sights;
    for (const QString& host : seen) {
        QVERIFY(sights.add(profile.rules.constFirst(), host));
        QVERIFY(!sights.add(profile.rules.constFirst(), host));
    }
    QTEST(drawn(pathOf(profile, sights)), "path");
    // It is that rule's: one that leads elsewhere shows nothing of it.
    profile.rules.first().destination.host = QStringLiteral("elsewhere");
    QVERIFY(!drawn(pathOf(profile, sights)).contains(QLatin1String("FTP data")));
}

void TestConnectionPath::hopsBecomeOne_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("path");
    QTest::newRow("all fit") << 6 << QStringLiteral("You = a = b = c = d = bastion");
    QTest::newRow("one too many") << 5 << QStringLiteral("You = a = b = … = bastion");
    QTest::newRow("room for one") << 3 << QStringLiteral("You = … = bastion");
    QTest::newRow("room for less than that") << 2 << QStringLiteral("You = … = bastion");
}

void TestConnectionPath::hopsBecomeOne()
{
    QFETCH(int, most);
    const QStringList hops{ QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
        QStringLiteral("d") };
    const ConnectionPath path = shortened(pathOf(through(hops)), most);
    QTEST(drawn(path), "path");
    QCOMPARE(path.legs.size(), path.stations.size() - 1);
}

void TestConnectionPath::readsInTheDirectionOfTheConnections()
{
    const Rule rule = *parseForward(ForwardOption::Remote, u"*:80:web:8080");
    const QString sentence = toSentence(pathOf(through({}), rule));
    QCOMPARE(sentence,
        QStringLiteral("whoever reaches the server, not protected by SSH to bastion (:80), through "
                       "SSH to You, not protected by SSH to web:8080"));
}

void TestConnectionPath::readsBothLines()
{
    Profile profile = through({});
    profile.rules = { *parseForward(ForwardOption::Local, u"1:localhost:2"),
        *parseForward(ForwardOption::Local, u"3:web:4") };
    QCOMPARE(toSentence(pathOf(profile)),
        QStringLiteral("You, through SSH to bastion (SSH server), within the same computer to "
                       "localhost:2; from bastion, not protected by SSH to web:4"));
}

QTEST_MAIN(TestConnectionPath)
#include "testconnectionpath.moc"
