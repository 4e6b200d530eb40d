// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/eventwriter.h"
#include "app/cli/hostkeyprompt.h"
#include "app/cli/questiontext.h"
#include "core/base/shown.h"

#include <QJsonDocument>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>

using namespace sallyport;
using namespace sallyport::cli;

/// Says one thing, with this text wherever somebody else's may stand.
using Event = std::function<void(EventWriter&, const QString&)>;
Q_DECLARE_METATYPE(Event)

/// Whatever somebody else's text holds: it does nothing to a terminal, and begins no line of ours.
class TestEventWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingReachesATerminal_data();
    void nothingReachesATerminal();
    void everyLineOfABannerSaysWhoseItIs();
    void aHostKeyIsToldFieldByField();
    void questions_data();
    void questions();
};

namespace {

/// Characters of every kind that may not be shown, and a line that would pass for one of ours.
QString hostile()
{
    QString text = QStringLiteral("x\nstate: up\r\nerror: forged\n");
    for (char32_t c = 1; c <= 0x10ffff; c += c < 0x2100 ? 1 : 0x1ef) {
        if (!isShowable(c)) {
            text += QChar::requiresSurrogates(c) ? QString::fromUcs4(&c, 1)
                                                 : QString(QChar(char16_t(c)));
        }
    }
    return text + QChar(0xfeff) + QChar(0xd800) + QStringLiteral("\U000e0041");
}

HostPort hostOf(const QString& text)
{
    return { text, 22 };
}

Error errorOf(Code code, const QString& text)
{
    return { code, text, text };
}

QByteArray written(bool json, const QString& text, const Event& event)
{
    QTemporaryFile file;
    if (!file.open()) {
        return {};
    }
    {
        Output output(file.handle(), file.handle());
        EventWriter writer(json, output);
        event(writer, text);
    }
    file.seek(0);
    return file.readAll();
}

Question questionOf(Question::Kind kind, const QString& text)
{
    Question question;
    question.kind = kind;
    question.host = hostOf(text);
    for (QString* field : { &question.user, &question.profileId, &question.profileName,
             &question.subject, &question.title, &question.instruction, &question.keyType,
             &question.fingerprint, &question.storeIn }) {
        *field = text;
    }
    question.note = Sentence::foreign(text);
    // Several lines of our own.
    question.randomArt = QStringLiteral("+--+\n|  |\n+--+");
    question.items = { { text, true }, { text, false } };
    question.knownFingerprints = { text };
    question.knownAt = { text };
    return question;
}

const QList<Question::Kind> kKinds{ Question::Kind::HostKeyUnknown, Question::Kind::HostKeyChanged,
    Question::Kind::Password, Question::Kind::Passphrase, Question::Kind::KeyboardInteractive,
    Question::Kind::NewPassword, Question::Kind::TouchKey, Question::Kind::ProxyPassword };

} // namespace

void TestEventWriter::nothingReachesATerminal_data()
{
    QTest::addColumn<bool>("json");
    QTest::addColumn<Event>("event");
    const auto row = [](const QByteArray& tag, const Event& event) {
        QTest::newRow(QByteArray(tag + ", for people").constData()) << false << event;
        QTest::newRow(QByteArray(tag + ", as JSON").constData()) << true << event;
    };
    for (int code = 0; code <= int(Code::Internal); ++code) {
        row("error " + QByteArray(codeName(Code(code)).data()),
            [code](EventWriter& w, const QString& t) { w.error(errorOf(Code(code), t)); });
    }
    for (int state = 0; state <= int(tunnel::TunnelState::Failed); ++state) {
        row("state " + QByteArray::number(state), [state](EventWriter& w, const QString& t) {
            w.state(tunnel::TunnelState(state), errorOf(Code::ConnectionLost, t),
                QDateTime::currentDateTimeUtc());
        });
    }
    using Verdict = tunnel::HostKeyDecision::Verdict;
    for (const Verdict verdict : { Verdict::Known, Verdict::Pinned, Verdict::AcceptedNew,
             Verdict::AcceptedOnce, Verdict::Refused }) {
        row("host key " + QByteArray::number(int(verdict)),
            [verdict](EventWriter& w, const QString& t) {
                w.hostKey(
                    { hostOf(t), 1, t, t, verdict, errorOf(Code::HostKeyChanged, t), t, { t } });
            });
    }
    for (const auto state : { tunnel::ForwardState::Listening, tunnel::ForwardState::Failed,
             tunnel::ForwardState::Stopped }) {
        for (const auto kind :
            { profile::RuleKind::Tcp, profile::RuleKind::Ftp, profile::RuleKind::Socks }) {
            for (const auto direction :
                { profile::RuleDirection::Local, profile::RuleDirection::Remote }) {
                row("forward " + QByteArray::number(int(state)) + QByteArray::number(int(kind))
                        + QByteArray::number(int(direction)),
                    [=](EventWriter& w, const QString& t) {
                        tunnel::ForwardStatus status;
                        status.state = state;
                        status.wish.kind = kind;
                        status.wish.direction = direction;
                        status.wish.name = t;
                        status.wish.listenPath = t;
                        status.wish.destination = hostOf(t);
                        status.listening = { t, t };
                        status.error = errorOf(Code::ListenFailed, t);
                        status.note = t;
                        w.forward(status);
                        status.listening.clear();
                        status.wish.listenPath.clear();
                        status.wish.listen.host = t;
                        status.wish.destinationPath = t;
                        w.forward(status);
                    });
            }
        }
    }
    for (const bool open : { true, false }) {
        row(open ? "connection open" : "connection closed",
            [open](EventWriter& w, const QString& t) {
                tunnel::ConnectionStatus status;
                status.peer = t;
                status.to = t;
                status.open = open;
                status.error = errorOf(Code::DestinationRefused, t);
                w.connection(status);
            });
        row(open ? "FTP data open" : "FTP data closed", [open](EventWriter& w, const QString& t) {
            tunnel::FtpDataStatus status;
            status.mode = t;
            status.verb = t;
            status.file = t;
            status.open = open;
            status.error = errorOf(Code::FtpDataFailed, t);
            w.ftpData(status);
        });
    }
    for (const Code code : { Code::FtpActiveConverted, Code::FtpDataRefused }) {
        row("FTP notice " + QByteArray(codeName(code).data()),
            [code](EventWriter& w, const QString& t) {
                w.ftpNotice({ code, t, 1, 1 });
            });
    }
    for (const Question::Kind kind : kKinds) {
        row("question " + QByteArray(kindName(kind).data()),
            [kind](EventWriter& w, const QString& t) { w.prompt(questionOf(kind, t), false); });
    }
    row("message", [](EventWriter& w, const QString& t) { w.message(t); });
    row("notice", [](EventWriter& w, const QString& t) { w.notice(t); });
    row("remark", [](EventWriter& w, const QString& t) { w.remark(t); });
    row("result", [](EventWriter& w, const QString& t) {
        w.result(QLatin1String("profile"), { { t, t } }, { t, t });
    });
    row("any event", [](EventWriter& w, const QString& t) {
        w.event(QLatin1String("x"), { { t, t } }, t);
    });
}

/// Shows nothing but characters that may be, and no line of the text as one of its own.
static void verifyHarmless(const QByteArray& bytes, bool json)
{
    QVERIFY(bytes.endsWith('\n'));
    const QList<QByteArray> lines = bytes.chopped(1).split('\n');
    for (const QByteArray& line : lines) {
        const QString text = QString::fromUtf8(line);
        QVERIFY2(!text.contains(QChar::ReplacementCharacter), line.constData());
        QVERIFY2(
            !line.startsWith("state: up") && !line.startsWith("error: forged"), line.constData());
        const auto characters = text.toUcs4();
        const auto bad = std::find_if_not(characters.cbegin(), characters.cend(), isShowable);
        QVERIFY2(bad == characters.cend(), line.constData());
        if (json && line.startsWith('{')) {
            QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
        }
    }
}

void TestEventWriter::nothingReachesATerminal()
{
    QFETCH(bool, json);
    QFETCH(Event, event);
    const QByteArray bytes = written(json, hostile(), event);
    verifyHarmless(bytes, json);
    // It was shown, and not just left out.
    const bool holdsNone = json && !bytes.contains("forged");
    QVERIFY2(holdsNone ? bytes.contains("\"event\":\"state\"") : bytes.contains("\\u202e"),
        bytes.constData());
}

void TestEventWriter::everyLineOfABannerSaysWhoseItIs()
{
    const Event event = [](EventWriter& w, const QString& t) { w.message(t); };
    QCOMPARE(written(false, QStringLiteral("one\nstate: up\n\ntwo"), event),
        QByteArray("server says: one\nserver says: state: up\nserver says: \nserver says: two\n"));
    const QJsonObject object =
        QJsonDocument::fromJson(written(true, QStringLiteral("one\ntwo"), event)).object();
    QCOMPARE(object.value(QLatin1String("text")).toString(), QStringLiteral("one\ntwo"));
    // A detail of several lines stays on the line that says what it is.
    const QByteArray error =
        written(false, QStringLiteral("one\ntwo"), [](EventWriter& w, const QString& t) {
            w.error({ Code::PasswordExpired, t, {} });
        });
    QVERIFY2(error.startsWith("error: ") && error.contains("(one / two)") && error.count('\n') == 1,
        error.constData());
}

void TestEventWriter::aHostKeyIsToldFieldByField()
{
    tunnel::HostKeyDecision decision;
    decision.host = hostOf(QStringLiteral("bastion"));
    decision.hop = 1;
    decision.keyType = QStringLiteral("ssh-ed25519");
    decision.fingerprint = QStringLiteral("SHA256:abc");
    decision.verdict = tunnel::HostKeyDecision::Verdict::AcceptedNew;
    decision.storedIn = QStringLiteral("/a/known_hosts");
    QJsonObject told =
        QJsonDocument::fromJson(written(true, {}, [&](EventWriter& w, const QString&) {
            w.hostKey(decision);
        })).object();
    told.remove(QLatin1String("time"));
    const QJsonObject expected{ { QStringLiteral("event"), QStringLiteral("host-key") },
        { QStringLiteral("host"), decision.host.toString() }, { QStringLiteral("hop"), 1 },
        { QStringLiteral("keyType"), decision.keyType },
        { QStringLiteral("fingerprint"), decision.fingerprint },
        { QStringLiteral("verdict"), QStringLiteral("accepted-new") },
        { QStringLiteral("file"), decision.storedIn } };
    QCOMPARE(told, expected);
}

void TestEventWriter::questions_data()
{
    QTest::addColumn<Question::Kind>("kind");
    for (const Question::Kind kind : kKinds) {
        QTest::newRow(kindName(kind).data()) << kind;
    }
}

void TestEventWriter::questions()
{
    QFETCH(Question::Kind, kind);
    Question question = questionOf(kind, hostile());
    const QString asked = hostKeyQuestionText(question);
    verifyHarmless(asked.toUtf8() + '\n', false);
    // Each line of the server's says who it is.
    question.host.host = QStringLiteral("bastion");
    question.user.clear();
    const QStringList lines = introduction(question);
    for (const QString& line : lines) {
        QVERIFY2(!line.startsWith(QLatin1String("state: up")), qPrintable(line));
    }
    if (kind == Question::Kind::KeyboardInteractive || kind == Question::Kind::NewPassword) {
        QVERIFY(lines.contains(QStringLiteral("(bastion) state: up\r")));
    }
}

QTEST_GUILESS_MAIN(TestEventWriter)
#include "testeventwriter.moc"
