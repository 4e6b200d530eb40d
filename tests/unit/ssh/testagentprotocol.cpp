// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/auth/agentprotocol.h"
#include "core/ssh/wire.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::ssh;

namespace {

QByteArray framed(const QByteArray& message)
{
    return WireWriter().string(message).bytes();
}

QByteArray identitiesAnswer()
{
    return WireWriter()
        .byte(12)
        .uint32(2)
        .string(WireWriter().string("ssh-ed25519").string("k").bytes())
        .string("me@here")
        .string(WireWriter().string("ssh-rsa").bytes())
        .string("esc\x1b[2J")
        .bytes();
}

QByteArray signAnswer(const QByteArray& signature)
{
    return WireWriter().byte(14).string(signature).bytes();
}

} // namespace

class TestAgentProtocol : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestsAreSpeltAsInTheDraft();
    void signFlags_data();
    void signFlags();
    void identitiesAreRead();
    void signatureIsRead_data();
    void signatureIsRead();
    void refusals_data();
    void refusals();
    void truncationsAndTrailersFail();
    void absurdCountsFail();
    void anySplitGivesTheSameMessages();
    void absurdLengthsFailAtOnce_data();
    void absurdLengthsFailAtOnce();
};

void TestAgentProtocol::requestsAreSpeltAsInTheDraft()
{
    QCOMPARE(agentIdentitiesRequest(), QByteArray::fromHex("000000010b"));
    QCOMPARE(agentSignRequest("k", "data", 4),
        QByteArray::fromHex("00000012"
                            "0d"
                            "000000016b"
                            "0000000464617461"
                            "00000004"));
}

void TestAgentProtocol::signFlags_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<int>("flags");
    QTest::newRow("rsa-sha2-256") << QByteArray("rsa-sha2-256") << 2;
    QTest::newRow("rsa-sha2-512") << QByteArray("rsa-sha2-512") << 4;
    QTest::newRow("a certificate with rsa-sha2-256")
        << QByteArray("rsa-sha2-256-cert-v01@openssh.com") << 2;
    QTest::newRow("a certificate with rsa-sha2-512")
        << QByteArray("rsa-sha2-512-cert-v01@openssh.com") << 4;
    QTest::newRow("ssh-rsa") << QByteArray("ssh-rsa") << 0;
    QTest::newRow("ssh-ed25519") << QByteArray("ssh-ed25519") << 0;
}

void TestAgentProtocol::signFlags()
{
    QFETCH(QByteArray, algorithm);
    QTEST(int(agentSignFlags(algorithm)), "flags");
}

void TestAgentProtocol::identitiesAreRead()
{
    const auto identities = identitiesFromAgentReply(identitiesAnswer());
    QVERIFY(identities.has_value());
    QCOMPARE(identities->size(), 2);
    QCOMPARE(identities->at(0).type, QByteArray("ssh-ed25519"));
    QCOMPARE(identities->at(0).comment, QStringLiteral("me@here"));
    QCOMPARE(identities->at(1).blob, WireWriter().string("ssh-rsa").bytes());
    QVERIFY(!identities->at(1).comment.contains(QChar(0x1b)));
    const auto none = identitiesFromAgentReply(WireWriter().byte(12).uint32(0).bytes());
    QVERIFY(none.has_value());
    QVERIFY(none->isEmpty());
}

void TestAgentProtocol::signatureIsRead_data()
{
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<QByteArray>("blob");
    QTest::newRow("Ed25519")
        << WireWriter().string("ssh-ed25519").string(QByteArray(64, 's')).bytes()
        << QByteArray("ssh-ed25519") << QByteArray(64, 's');
    QTest::newRow("RSA with SHA-512")
        << WireWriter().string("rsa-sha2-512").string(QByteArray(256, 's')).bytes()
        << QByteArray("rsa-sha2-512") << QByteArray(256, 's');
    const QByteArray sk = WireWriter().string(QByteArray(64, 's')).byte(1).uint32(77).bytes();
    QTest::newRow("a security key keeps flags and counter")
        << WireWriter().string("sk-ssh-ed25519@openssh.com").raw(sk).bytes()
        << QByteArray("sk-ssh-ed25519@openssh.com") << sk;
}

void TestAgentProtocol::signatureIsRead()
{
    QFETCH(QByteArray, signature);
    const auto read = signatureFromAgentReply(signAnswer(signature));
    QVERIFY(read.has_value());
    QTEST(read->algorithm, "algorithm");
    QTEST(read->blob, "blob");
    for (qsizetype length = 0; length < signature.size(); ++length) {
        QVERIFY(!signatureFromAgentReply(signAnswer(signature.left(length))));
    }
    QVERIFY(!signatureFromAgentReply(signAnswer(signature + QByteArray("x"))));
}

void TestAgentProtocol::refusals_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("SSH_AGENT_FAILURE") << QByteArray("\x05");
    QTest::newRow("SSH_AGENT_EXTENSION_FAILURE") << QByteArray("\x1c");
    QTest::newRow("an old commercial agent's failure") << QByteArray("\x66");
    QTest::newRow("success where an answer was due") << QByteArray("\x06");
    QTest::newRow("an unknown message") << QByteArray("\xff rest");
    QTest::newRow("nothing") << QByteArray();
}

void TestAgentProtocol::refusals()
{
    QFETCH(QByteArray, message);
    const auto identities = identitiesFromAgentReply(message);
    QVERIFY(!identities);
    QCOMPARE(identities.error().code, Code::AgentFailed);
    const auto signature = signatureFromAgentReply(message);
    QVERIFY(!signature);
    QCOMPARE(signature.error().code, Code::AgentFailed);
}

void TestAgentProtocol::truncationsAndTrailersFail()
{
    const QByteArray whole = identitiesAnswer();
    for (qsizetype length = 0; length < whole.size(); ++length) {
        QVERIFY2(
            !identitiesFromAgentReply(whole.left(length)), QByteArray::number(length).constData());
    }
    QVERIFY(!identitiesFromAgentReply(QByteArray(whole + 'x')));
}

void TestAgentProtocol::absurdCountsFail()
{
    for (const std::uint32_t count : { 3U, 2049U, 0xffffffffU }) {
        QByteArray answer = identitiesAnswer();
        answer.replace(1, 4, WireWriter().uint32(count).bytes());
        QVERIFY(!identitiesFromAgentReply(answer));
    }
}

void TestAgentProtocol::anySplitGivesTheSameMessages()
{
    const QByteArray first = identitiesAnswer();
    const QByteArray second = signAnswer("x");
    const QByteArray stream = framed(first) + framed(second);
    for (qsizetype split = 0; split <= stream.size(); ++split) {
        AgentReplyReader reader;
        QByteArrayList messages;
        for (const QByteArray& part : { stream.left(split), stream.mid(split) }) {
            QVERIFY(reader.feed(part).has_value());
            while (reader.hasMessage()) {
                messages.append(reader.takeMessage());
            }
        }
        QCOMPARE(messages, (QByteArrayList{ first, second }));
        QVERIFY(reader.isEmpty());
    }
}

void TestAgentProtocol::absurdLengthsFailAtOnce_data()
{
    QTest::addColumn<quint32>("length");
    QTest::addColumn<bool>("ok");
    QTest::newRow("an empty message") << quint32(0) << false;
    QTest::newRow("the longest") << AgentReplyReader::kMaxMessage << true;
    QTest::newRow("one byte more") << AgentReplyReader::kMaxMessage + 1 << false;
    QTest::newRow("four gigabytes") << quint32(0xffffffff) << false;
}

void TestAgentProtocol::absurdLengthsFailAtOnce()
{
    QFETCH(quint32, length);
    AgentReplyReader reader;
    const QByteArray head = WireWriter().uint32(length).bytes();
    QVERIFY(reader.feed(head.left(3)).has_value());
    const auto fed = reader.feed(head.mid(3));
    QTEST(fed.has_value(), "ok");
    if (!fed) {
        QCOMPARE(fed.error().code, Code::AgentFailed);
    }
    QVERIFY(!reader.hasMessage());

    // Behind a good message it is no message either.
    AgentReplyReader behind;
    QVERIFY(behind.feed(framed("good") + head).has_value());
    QVERIFY(behind.hasMessage());
    QCOMPARE(behind.takeMessage(), QByteArray("good"));
    QVERIFY(!behind.hasMessage());
    QTEST(behind.feed({}).has_value(), "ok");
}

QTEST_APPLESS_MAIN(TestAgentProtocol)
#include "testagentprotocol.moc"
