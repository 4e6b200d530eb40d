// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/secretkeeper.h"
#include "core/platform/memorysecretstore.h"
#include "core/platform/nullsecretstore.h"
#include "tests/gui/app/askeduser.h"
#include "tests/support/fakeclock.h"
#include "tests/unit/platform/storecall.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace sallyport;
using namespace sallyport::gui;
using namespace sallyport::gui::test;
using namespace sallyport::platform;

static const HostPort kServer{ QStringLiteral("server.example"), 22 };
static const QString kMe = QStringLiteral("me");
static const QString kProfile = QStringLiteral("profile");
static const QString kOther = QStringLiteral("other");

/// A key store in trouble: it answers when the test says so, and only what the test says.
class TroubledStore final : public SecretStore {
public:
    [[nodiscard]] bool isAvailable() const override { return true; }
    [[nodiscard]] QString name() const override { return QStringLiteral("trouble"); }
    [[nodiscard]] Sentence whyNot() const override { return {}; }

    void read(const QString&, const SecretKind&, ReadReply reply) override
    {
        m_reads.push_back(std::move(reply));
    }
    void write(const QString&, const SecretKind&, Secret, Reply reply) override
    {
        m_others.push_back(std::move(reply));
    }
    void remove(const QString&, const SecretKind&, Reply reply) override
    {
        m_others.push_back(std::move(reply));
    }
    void removeAll(const QString&, Reply reply) override { m_others.push_back(std::move(reply)); }
    void copy(const QString&, const QString&, Reply reply) override
    {
        m_others.push_back(std::move(reply));
    }
    void rename(const QString&, const QString&, Reply reply) override
    {
        m_others.push_back(std::move(reply));
    }

    void find(const QByteArray& secret)
    {
        for (const ReadReply& reply : std::exchange(m_reads, {})) {
            reply(std::make_optional<Secret>(QByteArray(secret)));
        }
    }
    void deny()
    {
        const auto denied = fail(Code::KeyStoreUnavailable, QStringLiteral("the user said no"), {});
        for (const ReadReply& reply : std::exchange(m_reads, {})) {
            reply(denied);
        }
        for (const Reply& reply : std::exchange(m_others, {})) {
            reply(denied);
        }
    }

private:
    std::vector<ReadReply> m_reads;
    std::vector<Reply> m_others;
};

class TestSecretKeeper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void givesWhatIsKept_data();
    void givesWhatIsKept();
    void keepsThePassphraseOfANewKey();
    void asksAgainBehindAnotherWay_data();
    void asksAgainBehindAnotherWay();
    void asksForWhatIsNotThere();
    void remembersOnlyWhatItIsToldTo();
    void aCancelledQuestionIsNotKept();
    void aRefusedSecretIsForgottenAndAskedFor();
    void aTypedSecretThatIsRefusedIsNotKept();
    void whatWasNotTriedIsNotForgotten();
    void aLoginThatFailsAltogetherAsksNextTime_data();
    void aLoginThatFailsAltogetherAsksNextTime();
    void doubtEndsWithAnAnswer();
    void aNewPasswordTakesThePlaceOfTheOldOne();
    void otherQuestionsPassThrough_data();
    void otherQuestionsPassThrough();
    void aProfileThatIsNotStoredKeepsNothing();
    void withdrawsWhileItReads();
    void withdrawsWhileItAsks();
    void aHangingStoreDoesNotHoldTheLogin();
    void aLateSecretSavesTheAnswer();
    void aLateNothingChangesNothing();
    void aLateSecretAfterTheAnswerIsNotUsed();
    void aStoreThatDeniesIsPassedOver();
    void whatCannotBeKeptIsSaid();
    void whatCannotBeForgottenIsNotGivenAgain();
    void withoutAStoreEverythingIsAsked();
    void aCopyHasTheSameSecrets();
    void aRemovedProfileHasNone();
    void nothingIsKeptForOneThatIsOnlyForNow();
    void endsWithOpenQuestions();

private:
    [[nodiscard]] static Question question(
        Question::Kind kind, int attempt = 1, const QString& profile = kProfile)
    {
        Question question;
        question.kind = kind;
        question.host = kServer;
        question.user = kMe;
        question.profileId = profile;
        question.subject = QStringLiteral("/home/me/.ssh/id");
        question.attempt = attempt;
        return question;
    }
    [[nodiscard]] static Question password(int attempt = 1, const QString& profile = kProfile)
    {
        return question(Question::Kind::Password, attempt, profile);
    }
    [[nodiscard]] static Question interactive(const QString& prompt)
    {
        Question asked = question(Question::Kind::KeyboardInteractive);
        asked.items = { { prompt, false } };
        return asked;
    }
    [[nodiscard]] static SecretKind kind() { return SecretKind::password(kServer, kMe); }
    [[nodiscard]] QByteArray kept(
        const QString& profile = kProfile, const SecretKind& which = kind())
    {
        StoreCall call(m_memory);
        call.read(profile, which);
        return call.waitForWord();
    }
    void keep(const QByteArray& secret, const SecretKind& which = kind())
    {
        StoreCall call(m_memory);
        call.write(kProfile, which, secret);
        QCOMPARE(call.waitForWord(), QByteArray("ok"));
    }
    /// Asks again, from the start of a login.
    [[nodiscard]] QByteArray login()
    {
        m_asker->ask(password());
        [[maybe_unused]] const bool done = QTest::qWaitFor(
            [this] { return !m_asker->word().isEmpty() || m_user.openCount() > 0; }, 5000);
        return m_asker->word();
    }
    void use(SecretStore& store)
    {
        m_keeper = std::make_unique<SecretKeeper>(store, m_user, m_clock);
        m_asker = std::make_unique<Asker>(*m_keeper);
    }

    FakeClock m_clock;
    MemorySecretStore m_memory;
    AskedUser m_user;
    std::unique_ptr<SecretKeeper> m_keeper;
    std::unique_ptr<Asker> m_asker;
};

void TestSecretKeeper::init()
{
    m_user = AskedUser();
    use(m_memory);
}

void TestSecretKeeper::cleanup()
{
    m_keeper.reset();
    for (const QString& profile : { kProfile, kOther }) {
        StoreCall call(m_memory);
        call.removeAll(profile);
        QCOMPARE(call.waitForWord(), QByteArray("ok"));
    }
}

void TestSecretKeeper::givesWhatIsKept_data()
{
    QTest::addColumn<Question>("asked");
    QTest::addColumn<QByteArray>("text");
    using Kind = Question::Kind;
    QTest::newRow("a password") << password() << kind().text();
    QTest::newRow("a key's passphrase") << question(
        Kind::Passphrase) << SecretKind::passphrase(QStringLiteral("/home/me/.ssh/id")).text();
    QTest::newRow("a proxy's password")
        << question(Kind::ProxyPassword) << SecretKind::proxyPassword(kServer, kMe).text();
    QTest::newRow("a password that is asked for interactively")
        << interactive(QStringLiteral("Password: ")) << kind().text();
}

void TestSecretKeeper::givesWhatIsKept()
{
    QFETCH(Question, asked);
    QFETCH(QByteArray, text);
    const auto which = SecretKind::of(asked);
    QVERIFY(which);
    QCOMPARE(which->text(), text);
    keep("secret", *which);
    m_asker->ask(asked);
    QVERIFY(m_asker->word().isEmpty()); // not from within ask()
    QTRY_COMPARE(m_asker->word(), QByteArray("[secret]"));
    QCOMPARE(m_user.openCount(), std::size_t(0));
}

void TestSecretKeeper::keepsThePassphraseOfANewKey()
{
    const Question asked = question(Question::Kind::Passphrase);
    QCOMPARE(m_keeper->keyStoreName(), m_memory.name());
    m_keeper->keepPassphrase(asked.profileId, asked.subject, Secret(QByteArray("new")));
    m_asker->ask(asked);
    QTRY_COMPARE(m_asker->word(), QByteArray("[new]"));
    QCOMPARE(m_user.openCount(), std::size_t(0));
}

/// What was kept for a server behind one way is not for the same name behind another.
void TestSecretKeeper::asksAgainBehindAnotherWay_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<Question>("asked");
    const QString none;
    const QString gate = QStringLiteral("otto@gate 22");
    const QString evil = QStringLiteral("otto@evil 22");
    const Question prompt = interactive(QStringLiteral("Password: "));
    QTest::newRow("another jump host") << gate << evil << password();
    QTest::newRow("a jump host where there was none") << none << gate << password();
    QTest::newRow("none where there was one") << gate << none << password();
    QTest::newRow("another account on the jump host")
        << gate << QStringLiteral("root@gate 22") << password();
    QTest::newRow("a jump host more") << gate << gate + u'\n' + evil << password();
    QTest::newRow("asked interactively") << gate << evil << prompt;
}

void TestSecretKeeper::asksAgainBehindAnotherWay()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(Question, asked);
    asked.way = before;
    keep("secret", *SecretKind::of(asked));
    Question other = asked;
    other.way = after;
    m_asker->ask(other);
    QTRY_COMPARE(m_user.openCount(), std::size_t(1));
    QCOMPARE(m_asker->word(), QByteArray());
    m_user.answer("typed", true);
    // By the way it was kept for, it is still given.
    m_asker->ask(asked);
    QTRY_COMPARE(m_asker->word(), QByteArray("[secret]"));
    QCOMPARE(kept(kProfile, *SecretKind::of(other)), QByteArray("[typed]"));
}

void TestSecretKeeper::asksForWhatIsNotThere()
{
    QCOMPARE(login(), QByteArray());
    QVERIFY(m_user.question().mayRemember);
    QVERIFY(m_user.question().note.english().isEmpty());
    m_user.answer("typed");
    QCOMPARE(m_asker->word(), QByteArray("[typed]"));
}

void TestSecretKeeper::remembersOnlyWhatItIsToldTo()
{
    QCOMPARE(login(), QByteArray());
    m_user.answer("once");
    QCOMPARE(kept(), QByteArray("none"));
    QCOMPARE(login(), QByteArray());
    m_user.answer("always", true);
    QCOMPARE(m_asker->word(), QByteArray("[always]"));
    QCOMPARE(kept(), QByteArray("[always]"));
    m_keeper->loginEnded(kProfile);
    QCOMPARE(login(), QByteArray("[always]"));
}

void TestSecretKeeper::aCancelledQuestionIsNotKept()
{
    QCOMPARE(login(), QByteArray());
    m_user.cancel();
    QCOMPARE(m_asker->word(), QByteArray("cancelled"));
    QCOMPARE(kept(), QByteArray("none"));
}

void TestSecretKeeper::aRefusedSecretIsForgottenAndAskedFor()
{
    keep("old");
    QCOMPARE(login(), QByteArray("[old]"));
    m_asker->ask(password(2));
    QCOMPARE(m_user.openCount(), std::size_t(1));
    QVERIFY2(m_user.question().note.english().contains(QLatin1String("no longer kept")),
        qPrintable(m_user.question().note.english()));
    QCOMPARE(kept(), QByteArray("none"));
    m_user.answer("new", true);
    QCOMPARE(kept(), QByteArray("[new]"));
    m_keeper->loginEnded(kProfile);
    QCOMPARE(login(), QByteArray("[new]"));
}

void TestSecretKeeper::aTypedSecretThatIsRefusedIsNotKept()
{
    QCOMPARE(login(), QByteArray());
    m_user.answer("wrong", true);
    m_asker->ask(password(2));
    QCOMPARE(kept(), QByteArray("none"));
    m_user.cancel();
    QCOMPARE(kept(), QByteArray("none"));
}

/// A code was wrong before the password's turn came.
void TestSecretKeeper::whatWasNotTriedIsNotForgotten()
{
    keep("good");
    m_asker->ask(password(2));
    QCOMPARE(m_user.openCount(), std::size_t(1));
    QVERIFY(m_user.question().note.english().isEmpty());
    m_user.cancel();
    QCOMPARE(kept(), QByteArray("[good]"));
}

void TestSecretKeeper::aLoginThatFailsAltogetherAsksNextTime_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("asks");
    QTest::newRow("the password was refused") << int(Code::PasswordRejected) << true;
    QTest::newRow("everything was refused") << int(Code::AuthenticationFailed) << true;
    QTest::newRow("the server hung up") << int(Code::ServerDisconnected) << true;
    QTest::newRow("the proxy refused it") << int(Code::ProxyLoginRefused) << true;
    QTest::newRow("the network went") << int(Code::ConnectionLost) << false;
    QTest::newRow("the user gave up") << int(Code::Cancelled) << false;
}

void TestSecretKeeper::aLoginThatFailsAltogetherAsksNextTime()
{
    QFETCH(int, code);
    QFETCH(bool, asks);
    keep("doubtful");
    QCOMPARE(login(), QByteArray("[doubtful]"));
    m_keeper->loginEnded(kProfile, Error{ Code(code), {}, {} });
    QCOMPARE(login(), asks ? QByteArray() : QByteArray("[doubtful]"));
    if (asks) {
        QVERIFY(m_user.question().note.english().contains(QLatin1String("last time")));
        // The server may have been wrong: until there is a better one, it stays.
        QCOMPARE(kept(), QByteArray("[doubtful]"));
        m_user.cancel();
        QCOMPARE(login(), QByteArray());
    }
}

void TestSecretKeeper::doubtEndsWithAnAnswer()
{
    const Error refused{ Code::PasswordRejected, {}, {} };
    keep("old");
    QCOMPARE(login(), QByteArray("[old]"));
    m_keeper->loginEnded(kProfile, refused);
    QCOMPARE(login(), QByteArray());
    m_user.answer("better", true);
    m_keeper->loginEnded(kProfile);
    QCOMPARE(login(), QByteArray("[better]"));
    m_keeper->loginEnded(kProfile, refused);
    QCOMPARE(login(), QByteArray());
    m_user.answer("not to be kept");
    QCOMPARE(kept(), QByteArray("none"));
}

void TestSecretKeeper::aNewPasswordTakesThePlaceOfTheOldOne()
{
    keep("expired");
    QCOMPARE(login(), QByteArray("[expired]"));
    m_asker->ask(question(Question::Kind::NewPassword));
    QCOMPARE(m_user.openCount(), std::size_t(1));
    QVERIFY(m_user.question().mayRemember);
    m_user.answer("fresh", true);
    QCOMPARE(m_asker->word(), QByteArray("[fresh]"));
    QCOMPARE(kept(), QByteArray("[fresh]"));
}

void TestSecretKeeper::otherQuestionsPassThrough_data()
{
    QTest::addColumn<Question>("asked");
    QTest::addColumn<bool>("mayRemember");
    using Kind = Question::Kind;
    QTest::newRow("a host key") << question(Kind::HostKeyUnknown) << true;
    QTest::newRow("a changed host key") << question(Kind::HostKeyChanged) << true;
    QTest::newRow("a touch") << question(Kind::TouchKey) << false;
    QTest::newRow("a one-time code") << interactive(QStringLiteral("Verification code: ")) << false;
    QTest::newRow("a new password, interactively")
        << interactive(QStringLiteral("New password: ")) << false;
    Question two = interactive(QStringLiteral("Password: "));
    two.items.append({ QStringLiteral("Code: "), false });
    QTest::newRow("two things at once") << two << false;
    Question shown = interactive(QStringLiteral("Password: "));
    shown.items[0].echo = true;
    QTest::newRow("what is shown while typed") << shown << false;
    Question notWorth = password();
    notWorth.mayRemember = false;
    QTest::newRow("what is not to be kept") << notWorth << false;
}

void TestSecretKeeper::otherQuestionsPassThrough()
{
    QFETCH(Question, asked);
    QFETCH(bool, mayRemember);
    keep("must not be told");
    m_asker->ask(asked);
    QCOMPARE(m_user.openCount(), std::size_t(1));
    QCOMPARE(m_user.question().mayRemember, mayRemember);
    m_user.answer("said", true);
    QCOMPARE(m_asker->word(), QByteArray("[said]"));
    QCOMPARE(kept(), QByteArray("[must not be told]"));
}

void TestSecretKeeper::aProfileThatIsNotStoredKeepsNothing()
{
    m_asker->ask(password(1, {}));
    QCOMPARE(m_user.openCount(), std::size_t(1));
    QVERIFY(!m_user.question().mayRemember);
    m_user.answer("typed", true);
    QCOMPARE(m_asker->word(), QByteArray("[typed]"));
    QCOMPARE(kept(QString()), QByteArray("none"));
}

void TestSecretKeeper::withdrawsWhileItReads()
{
    keep("secret");
    m_asker->ask(password());
    m_asker->withdraw();
    QCOMPARE(kept(), QByteArray("[secret]")); // read after the first one
    QCOMPARE(m_asker->word(), QByteArray());
    m_clock.advance(SecretKeeper::kPatience);
    QCOMPARE(m_user.openCount(), std::size_t(0));
    m_asker->withdraw();
}

void TestSecretKeeper::withdrawsWhileItAsks()
{
    QCOMPARE(login(), QByteArray());
    m_asker->withdraw();
    QCOMPARE(m_user.withdrawn(), 1);
    QCOMPARE(m_user.openCount(), std::size_t(0));
    m_asker->withdraw();
    QCOMPARE(m_user.withdrawn(), 1);
}

void TestSecretKeeper::aHangingStoreDoesNotHoldTheLogin()
{
    TroubledStore store;
    use(store);
    m_asker->ask(password());
    m_clock.advance(SecretKeeper::kPatience - Milliseconds(1));
    QCOMPARE(m_user.openCount(), std::size_t(0));
    m_clock.advance(Milliseconds(1));
    QCOMPARE(m_user.openCount(), std::size_t(1));
    // Nor does it when there is something to write.
    m_user.answer("typed", true);
    QCOMPARE(m_asker->word(), QByteArray("[typed]"));
    m_keeper.reset();
}

/// The user unlocked the key store in the desktop's own dialog.
void TestSecretKeeper::aLateSecretSavesTheAnswer()
{
    TroubledStore store;
    use(store);
    m_asker->ask(password());
    m_clock.advance(SecretKeeper::kPatience);
    QCOMPARE(m_user.openCount(), std::size_t(1));
    store.find("unlocked");
    QCOMPARE(m_asker->word(), QByteArray("[unlocked]"));
    QCOMPARE(m_user.withdrawn(), 1);
    m_keeper.reset();
}

void TestSecretKeeper::aLateNothingChangesNothing()
{
    TroubledStore store;
    use(store);
    m_asker->ask(password());
    m_clock.advance(SecretKeeper::kPatience);
    store.deny();
    QCOMPARE(m_user.openCount(), std::size_t(1));
    m_user.answer("typed");
    QCOMPARE(m_asker->word(), QByteArray("[typed]"));
    m_keeper.reset();
}

void TestSecretKeeper::aLateSecretAfterTheAnswerIsNotUsed()
{
    TroubledStore store;
    use(store);
    m_asker->ask(password());
    m_clock.advance(SecretKeeper::kPatience);
    m_user.answer("typed");
    store.find("late");
    QCOMPARE(m_asker->word(), QByteArray("[typed]"));
    m_keeper.reset();
}

void TestSecretKeeper::aStoreThatDeniesIsPassedOver()
{
    TroubledStore store;
    use(store);
    QSignalSpy notKept(m_keeper.get(), &SecretKeeper::notKept);
    m_asker->ask(password());
    store.deny();
    QCOMPARE(m_user.openCount(), std::size_t(1));
    QVERIFY(m_user.question().mayRemember);
    m_user.cancel();
    QCOMPARE(notKept.size(), 0);
    m_keeper.reset();
}

void TestSecretKeeper::whatCannotBeKeptIsSaid()
{
    TroubledStore store;
    use(store);
    QSignalSpy notKept(m_keeper.get(), &SecretKeeper::notKept);
    m_asker->ask(password());
    store.deny();
    m_user.answer("typed", true);
    QCOMPARE(m_asker->word(), QByteArray("[typed]")); // the login goes on
    store.deny();
    QCOMPARE(notKept.size(), 1);
    QCOMPARE(notKept.at(0).at(0).toString(), kProfile);
    QCOMPARE(notKept.at(0).at(1).value<Error>().code, Code::KeyStoreUnavailable);
    m_keeper.reset();
}

void TestSecretKeeper::whatCannotBeForgottenIsNotGivenAgain()
{
    TroubledStore store;
    use(store);
    QSignalSpy notRemoved(m_keeper.get(), &SecretKeeper::notRemoved);
    m_asker->ask(password());
    store.find("old");
    m_asker->ask(password(2));
    store.deny();
    QCOMPARE(notRemoved.size(), 1);
    m_user.cancel();
    m_keeper->loginEnded(kProfile);
    m_asker->ask(password());
    QCOMPARE(m_user.openCount(), std::size_t(1)); // without reading it first
    m_keeper.reset();
}

void TestSecretKeeper::withoutAStoreEverythingIsAsked()
{
    NullSecretStore store(QStringLiteral("none here"));
    use(store);
    QSignalSpy notKept(m_keeper.get(), &SecretKeeper::notKept);
    QSignalSpy notRemoved(m_keeper.get(), &SecretKeeper::notRemoved);
    QCOMPARE(login(), QByteArray());
    m_user.answer("typed", true);
    QTRY_COMPARE(notKept.size(), 1);
    m_keeper->removed(kProfile);
    m_keeper->copied(kProfile, kOther);
    StoreCall after(store);
    after.removeAll(kProfile);
    QCOMPARE(after.waitForWord(), QByteArray("ok"));
    QCOMPARE(notKept.size(), 1);
    QCOMPARE(notRemoved.size(), 0);
    m_keeper.reset();
}

void TestSecretKeeper::aCopyHasTheSameSecrets()
{
    keep("secret");
    m_keeper->copied(kProfile, kOther);
    m_asker->ask(password(1, kOther));
    QTRY_COMPARE(m_asker->word(), QByteArray("[secret]"));
    QCOMPARE(kept(), QByteArray("[secret]"));
}

void TestSecretKeeper::aRemovedProfileHasNone()
{
    const Error refused{ Code::PasswordRejected, {}, {} };
    keep("secret");
    QCOMPARE(login(), QByteArray("[secret]"));
    m_keeper->loginEnded(kProfile, refused);
    m_keeper->removed(kProfile);
    QCOMPARE(kept(), QByteArray("none"));
    // It came back, and starts anew.
    keep("again");
    QCOMPARE(login(), QByteArray("[again]"));
}

void TestSecretKeeper::nothingIsKeptForOneThatIsOnlyForNow()
{
    bool isTemporary = true;
    m_keeper->setTemporary([&](const QString& id) { return isTemporary && id == kProfile; });
    QCOMPARE(login(), QByteArray());
    QVERIFY(!m_user.question().mayRemember);
    m_user.answer("typed", true);
    QCOMPARE(kept(), QByteArray("none"));
    isTemporary = false; // it was stored meanwhile
    m_asker->ask(password());
    QTRY_COMPARE(m_user.openCount(), std::size_t(1));
    QVERIFY(m_user.question().mayRemember);
    m_user.cancel();
}

void TestSecretKeeper::endsWithOpenQuestions()
{
    keep("secret");
    m_asker->ask(password());
    Asker other(*m_keeper);
    other.ask(question(Question::Kind::HostKeyUnknown));
    QCOMPARE(m_user.openCount(), std::size_t(1));
    m_keeper.reset();
    QCOMPARE(m_user.withdrawn(), 1);
    QCOMPARE(kept(), QByteArray("[secret]"));
    QCOMPARE(m_asker->word(), QByteArray());
}

QTEST_GUILESS_MAIN(TestSecretKeeper)
#include "testsecretkeeper.moc"
