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
    void hopsBecomeOne_data();
    void hopsBecomeOne();
    void readsInTheDirectionOfTheConnections();
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

/// "a = b - c ~ d": = is SSH, - the same host, ~ clear; "<" in front when it goes backwards. In
/// brackets what else is in a box of destinations.
static QString drawn(const ConnectionPath& path)
{
    QString text = path.backwards ? QStringLiteral("< ") : QString();
    for (qsizetype i = 0; i < path.stations.size(); ++i) {
        if (i > 0) {
            const PathLeg leg = path.legs.at(i - 1);
            text += leg == PathLeg::Ssh ? QStringLiteral(" = ")
                : leg == PathLeg::Clear ? QStringLiteral(" ~ ")
                                        : QStringLiteral(" - ");
        }
        const PathStation& station = path.stations.at(i);
        text += station.title;
        if (station.detail.startsWith(QLatin1String("SSH server: "))
            || station.detail.startsWith(QLatin1String("and "))) {
            text += QStringLiteral(" [%1]").arg(station.detail);
        }
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
    } << QStringLiteral("You = bastion [SSH server: localhost:2] ~ web:4, db:6");
    QTest::newRow("much of both")
        << QStringList{ QStringLiteral("1:localhost:2"), QStringLiteral("3:localhost:4"),
               QStringLiteral("5:localhost:6"), QStringLiteral("7:a:8"), QStringLiteral("9:b:10"),
               QStringLiteral("11:c:12") }
        << QStringLiteral(
               "You = bastion [SSH server: localhost:2, localhost:4, …] ~ a:8, b:10 [and 1 more]");
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

QTEST_MAIN(TestConnectionPath)
#include "testconnectionpath.moc"
