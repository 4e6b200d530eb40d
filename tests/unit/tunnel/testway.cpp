// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/way.h"

#include <QTest>

using namespace sallyport;
using profile::Profile;
using profile::Server;
using tunnel::WayPrompt;

using Edit = std::function<void(Profile&)>;
Q_DECLARE_METATYPE(Edit)

/// Somebody who is asked and answers when the test says so.
struct ScriptedPrompt final : UserPrompt {
    [[nodiscard]] Ticket ask(const Question& question, Reply reply) override
    {
        asked = question;
        answer = std::move(reply);
        return 17;
    }
    void withdraw(Ticket ticket) override { withdrawn = ticket; }

    Question asked;
    Reply answer;
    Ticket withdrawn = 0;
};

/// What stands between this computer and a server: kept secrets are given by it.
class TestWay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void differsWhereItMatters_data();
    void differsWhereItMatters();
    void eachHopHasItsOwn();
    void isWrittenIntoQuestions_data();
    void isWrittenIntoQuestions();
    void isThatOfTheMomentOfTheQuestion();
    void typedAnswersAreNoticed_data();
    void typedAnswersAreNoticed();
    void withoutAnybodyNobodyIsAsked();

private:
    [[nodiscard]] static Server server(const char* user, const char* host)
    {
        Server made;
        made.user = QString::fromLatin1(user);
        made.address = { QString::fromLatin1(host), 22 };
        return made;
    }
    /// Through two jump hosts.
    [[nodiscard]] static Profile usual()
    {
        Profile profile;
        profile.connection.server = server("me", "inner.example");
        profile.connection.hops = { server("one", "first.example"),
            server("two", "second.example") };
        return profile;
    }
};

void TestWay::differsWhereItMatters_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<bool>("to"); // the server is reached another way
    QTest::addColumn<bool>("through"); // so is what goes on from there
    const auto row = [](const char* name, bool to, bool through, const Edit& edit) {
        QTest::newRow(name) << edit << to << through;
    };
    row("nothing", false, false, [](Profile&) {});
    row("its name", false, false,
        [](Profile& profile) { profile.label.name = QStringLiteral("new"); });
    row("the spelling of a host", false, false, [](Profile& profile) {
        profile.connection.hops.first().address.host = QStringLiteral("FIRST.example");
    });
    row("the keys of a jump host", false, false, [](Profile& profile) {
        profile.connection.hops.first().identityFiles = { QStringLiteral("key") };
    });
    row("the server", false, true, [](Profile& profile) {
        profile.connection.server.address.host = QStringLiteral("other.example");
    });
    row("its port", false, true,
        [](Profile& profile) { profile.connection.server.address.port = 23; });
    row("its user", false, true,
        [](Profile& profile) { profile.connection.server.user = QStringLiteral("root"); });
    row("a jump host", true, true, [](Profile& profile) {
        profile.connection.hops.first().address.host = QStringLiteral("other.example");
    });
    row("its user", true, true,
        [](Profile& profile) { profile.connection.hops.last().user = QStringLiteral("root"); });
    row("its port", true, true,
        [](Profile& profile) { profile.connection.hops.last().address.port = 23; });
    row("their order", true, true,
        [](Profile& profile) { profile.connection.hops.swapItemsAt(0, 1); });
    row("one less", true, true, [](Profile& profile) { profile.connection.hops.removeFirst(); });
    row("none", true, true, [](Profile& profile) { profile.connection.hops.clear(); });
    row("a proxy", true, true,
        [](Profile& profile) { profile.connection.proxy.kind = profile::Proxy::Kind::Socks5; });
    row("a tunnel", true, true,
        [](Profile& profile) { profile.connection.viaProfile = QStringLiteral("gate"); });
}

void TestWay::differsWhereItMatters()
{
    QFETCH(const Edit, edit);
    QFETCH(const bool, to);
    QFETCH(const bool, through);
    const Profile before = usual();
    Profile after = before;
    edit(after);
    QCOMPARE(tunnel::wayTo(after, 0, {}) != tunnel::wayTo(before, 0, {}), to);
    QCOMPARE(tunnel::wayThrough(after, {}) != tunnel::wayThrough(before, {}), through);
}

void TestWay::eachHopHasItsOwn()
{
    Profile profile = usual();
    QCOMPARE(tunnel::wayTo(profile, 1, {}), QString()); // nothing is before it
    const QString second = tunnel::wayTo(profile, 2, {});
    const QString inner = tunnel::wayTo(profile, 0, {});
    QVERIFY(second.contains(QLatin1String("first.example")));
    QVERIFY(!second.contains(QLatin1String("second.example")));
    QVERIFY(inner.startsWith(second) && inner != second);
    // A proxy, and a carrier by its own way, are before all of them.
    profile.connection.proxy = { profile::Proxy::Kind::Http, { QStringLiteral("proxy"), 8080 }, {},
        {} };
    QVERIFY(tunnel::wayTo(profile, 1, {}).contains(QLatin1String("proxy 8080")));
    profile.connection.proxy = {};
    profile.connection.viaProfile = QStringLiteral("gate");
    QVERIFY(tunnel::wayTo(profile, 1, QStringLiteral("a"))
        != tunnel::wayTo(profile, 1, QStringLiteral("b")));
    // What is said of a carrier counts only where there is one.
    profile.connection.viaProfile.clear();
    QCOMPARE(tunnel::wayTo(profile, 1, QStringLiteral("a")), QString());
}

// ---- The prompt

void TestWay::isWrittenIntoQuestions_data()
{
    QTest::addColumn<Question::Kind>("kind");
    QTest::addColumn<int>("hop");
    QTest::addColumn<bool>("hasWay");
    using Kind = Question::Kind;
    QTest::newRow("the server's password") << Kind::Password << 0 << true;
    QTest::newRow("the second jump host's") << Kind::Password << 2 << true;
    QTest::newRow("the first one's") << Kind::Password << 1 << false;
    QTest::newRow("a host key") << Kind::HostKeyUnknown << 0 << true;
    QTest::newRow("the proxy's password") << Kind::ProxyPassword << 0 << false;
}

void TestWay::isWrittenIntoQuestions()
{
    QFETCH(const Question::Kind, kind);
    QFETCH(const int, hop);
    QFETCH(const bool, hasWay);
    ScriptedPrompt user;
    const Profile profile = usual();
    WayPrompt prompt(&user, profile);
    Question question;
    question.kind = kind;
    question.hop = hop;
    question.subject = QStringLiteral("as it is");
    QCOMPARE(prompt.ask(question, [](Answer) {}), UserPrompt::Ticket(17));
    QCOMPARE(user.asked.way, hasWay ? tunnel::wayTo(profile, hop, {}) : QString());
    QCOMPARE(user.asked.way.isEmpty(), !hasWay);
    QCOMPARE(user.asked.subject, question.subject);
    prompt.withdraw(17);
    QCOMPARE(user.withdrawn, UserPrompt::Ticket(17));
}

void TestWay::isThatOfTheMomentOfTheQuestion()
{
    ScriptedPrompt user;
    Profile profile = usual();
    WayPrompt prompt(&user, profile);
    profile.connection.hops.clear();
    profile.connection.viaProfile = QStringLiteral("gate");
    prompt.setCarrierWay(QStringLiteral("its way"));
    (void)prompt.ask({}, [](Answer) {});
    QCOMPARE(user.asked.way, tunnel::wayTo(profile, 0, QStringLiteral("its way")));
    QVERIFY(user.asked.way.contains(QLatin1String("its way")));
}

void TestWay::typedAnswersAreNoticed_data()
{
    QTest::addColumn<Question::Kind>("kind");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<bool>("kept");
    QTest::addColumn<bool>("typed");
    using Kind = Question::Kind;
    QTest::newRow("typed") << Kind::Password << true << false << true;
    QTest::newRow("from the key store") << Kind::Password << true << true << false;
    QTest::newRow("not given") << Kind::Password << false << false << false;
    QTest::newRow("a touch of a key") << Kind::TouchKey << true << false << false;
}

void TestWay::typedAnswersAreNoticed()
{
    QFETCH(const Question::Kind, kind);
    QFETCH(const bool, accepted);
    QFETCH(const bool, kept);
    QFETCH(const bool, typed);
    ScriptedPrompt user;
    const Profile profile = usual();
    WayPrompt prompt(&user, profile);
    Question question;
    question.kind = kind;
    int answers = 0;
    (void)prompt.ask(question, [&](Answer answer) {
        ++answers;
        QCOMPARE(answer.accepted, accepted);
        QCOMPARE(answer.kept, kept);
    });
    QVERIFY(!prompt.wasTyped());
    Answer answer;
    answer.accepted = accepted;
    answer.kept = kept;
    user.answer(std::move(answer));
    QCOMPARE(answers, 1);
    QCOMPARE(prompt.wasTyped(), typed);
    prompt.clearTyped();
    QVERIFY(!prompt.wasTyped());
}

void TestWay::withoutAnybodyNobodyIsAsked()
{
    const Profile profile = usual();
    ScriptedPrompt user;
    WayPrompt nobody(nullptr, profile);
    WayPrompt somebody(&user, profile);
    QVERIFY(!nobody.prompt());
    QCOMPARE(somebody.prompt(), &somebody);
}

QTEST_GUILESS_MAIN(TestWay)
#include "testway.moc"
