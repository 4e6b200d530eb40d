// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordinghost.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace sallyport::ftp;

/// Every case of ftp-vectors.json, with its input delivered whole, byte by byte and in random
/// pieces: nothing that goes out may differ.
class TestFtpVectors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void vectors_data();
    void vectors();

private:
    QJsonArray m_vectors;
};

namespace {

enum Delivery { Whole, ByteByByte, RandomPieces };

Options optionsOf(const QJsonObject& json)
{
    Options options;
    options.active = ActiveMode::Forward;
    options.advertise = { *Address::parse("127.0.0.1") };
    const QString target = json[QLatin1String("data_target")].toString();
    options.dataTarget = target == QLatin1String("list") ? DataTarget::List
        : target == QLatin1String("reply")               ? DataTarget::ReplyAddress
                                                         : DataTarget::ControlHost;
    const QJsonArray hosts = json[QLatin1String("data_hosts")].toArray();
    for (const auto& host : hosts) {
        options.dataHosts.append(*Cidr::parse(host.toString().toLatin1()));
    }
    const QString active = json[QLatin1String("active")].toString();
    if (!active.isEmpty()) {
        options.active = active == QLatin1String("auto") ? ActiveMode::Auto
            : active == QLatin1String("convert")         ? ActiveMode::Convert
            : active == QLatin1String("reject")          ? ActiveMode::Reject
                                                         : ActiveMode::Forward;
    }
    if (json.contains(QLatin1String("advert"))) {
        options.advertise.clear();
        const QJsonArray advert = json[QLatin1String("advert")].toArray();
        for (const auto& address : advert) {
            options.advertise.append(*Address::parse(address.toString().toLatin1()));
        }
    }
    if (json[QLatin1String("tls")].toString() == QLatin1String("transparent")) {
        options.tls = ControlTls::Transparent;
    }
    return options;
}

void deliver(Delivery delivery, const QByteArray& bytes, QRandomGenerator& random,
    const std::function<void(QByteArrayView)>& sink)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype left = bytes.size() - at;
        const qsizetype n = delivery == Whole ? left
            : delivery == ByteByByte          ? 1
                                              : std::min<qsizetype>(left, random.bounded(1, 8));
        sink(QByteArrayView(bytes).sliced(at, n));
        at += n;
    }
}

void play(Engine& engine, const RecordingHost& host, const QString& event, const QJsonArray& args)
{
    if (event == QLatin1String("watchdog")) {
        engine.timeout(TimerKind::Watchdog);
    } else if (event == QLatin1String("gate_timeout")) {
        engine.timeout(TimerKind::Gate);
    } else if (event == QLatin1String("upload_aborted")) {
        engine.dataEnded(host.serverId, DataEnd{ true, false, false });
    } else if (event == QLatin1String("data_accepted")) {
        QVERIFY(engine.clientArrived(host.listenerId));
    } else if (event == QLatin1String("rfwd_ok")) {
        engine.remoteForwardGranted(host.forwardId, std::uint16_t(args[0].toInt()));
    } else if (event == QLatin1String("rfwd_fail")) {
        engine.remoteForwardRefused(host.forwardId);
    } else if (event == QLatin1String("rfwd_channel")) {
        QVERIFY(engine.serverArrived(host.forwardId));
    } else if (event == QLatin1String("data_connected")) {
        engine.clientConnected(host.clientId);
    } else if (event == QLatin1String("server_eof")) {
        engine.serverEof();
    } else if (event == QLatin1String("client_eof")) {
        engine.clientEof();
    } else {
        QFAIL(qPrintable(event));
    }
}

} // namespace

void TestFtpVectors::initTestCase()
{
    QFile file(QFINDTESTDATA("ftp-vectors.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_vectors = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(m_vectors.size(), 133);
}

void TestFtpVectors::vectors_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("delivery");
    const char* const how[] = { "whole", "byte by byte", "in random pieces" };
    for (qsizetype i = 0; i < m_vectors.size(); ++i) {
        const QJsonObject vector = m_vectors[i].toObject();
        for (int delivery = Whole; delivery <= RandomPieces; ++delivery) {
            QTest::addRow("%s %s, %s", qPrintable(vector[QLatin1String("id")].toString()),
                qPrintable(vector[QLatin1String("title")].toString()), how[delivery])
                << int(i) << delivery;
        }
    }
}

void TestFtpVectors::vectors()
{
    QFETCH(int, index);
    QFETCH(int, delivery);
    const QJsonObject vector = m_vectors[index].toObject();
    const QJsonObject set = vector[QLatin1String("engine")].toObject();
    const auto address = [&set](QLatin1String key) {
        return *Address::parse(set.contains(key) ? set[key].toString().toLatin1() : "127.0.0.1");
    };
    QRandomGenerator random(quint32(index + 1));
    RecordingHost host;
    host.refuseListeners = set.contains(QLatin1String("alloc"));
    Engine engine(host, optionsOf(vector[QLatin1String("options")].toObject()),
        address(QLatin1String("local")), address(QLatin1String("peer")),
        set[QLatin1String("host")].toString(QStringLiteral("ftp.example")).toLatin1());

    // Every channel to the server opens, once a step is over.
    const auto openChannels = [&] {
        while (!host.opening.isEmpty()) {
            engine.serverOpened(host.opening.takeFirst());
        }
    };
    const QJsonArray steps = vector[QLatin1String("steps")].toArray();
    for (const auto& value : steps) {
        const QJsonObject step = value.toObject();
        if (step.contains(QLatin1String("side"))) {
            const bool client = step[QLatin1String("side")].toString() == QLatin1String("client");
            deliver(Delivery(delivery), step[QLatin1String("bytes")].toString().toLatin1(), random,
                [&](QByteArrayView bytes) {
                    client ? engine.fromClient(bytes) : engine.fromServer(bytes);
                });
            openChannels();
        } else if (step.contains(QLatin1String("event"))) {
            play(engine, host, step[QLatin1String("event")].toString(),
                step[QLatin1String("args")].toArray());
            openChannels();
        } else {
            const QJsonObject check = step[QLatin1String("check")].toObject();
            if (!check[QLatin1String("to_client")].isNull()) {
                QCOMPARE(
                    host.toClientBytes, check[QLatin1String("to_client")].toString().toLatin1());
            }
            if (!check[QLatin1String("to_server")].isNull()) {
                QCOMPARE(
                    host.toServerBytes, check[QLatin1String("to_server")].toString().toLatin1());
            }
        }
    }
    const QJsonObject expect = vector[QLatin1String("expect")].toObject();
    QCOMPARE(host.toClientBytes, expect[QLatin1String("to_client")].toString().toLatin1());
    QCOMPARE(host.toServerBytes, expect[QLatin1String("to_server")].toString().toLatin1());
    QJsonArray actions;
    const QJsonArray wanted = expect[QLatin1String("actions")].toArray();
    for (const auto& action : wanted) {
        if (action.toArray()[0].toString() != QLatin1String("log")) {
            actions.append(action);
        }
    }
    QCOMPARE(QString::fromUtf8(QJsonDocument(host.actions).toJson(QJsonDocument::Compact)),
        QString::fromUtf8(QJsonDocument(actions).toJson(QJsonDocument::Compact)));
    // One command, one write: never a partial line.
    for (const QByteArray& write : std::as_const(host.serverWrites)) {
        QVERIFY(engine.isOpaque() || (write.endsWith("\r\n") && write.count('\n') == 1));
    }
}

QTEST_GUILESS_MAIN(TestFtpVectors)
#include "testftpvectors.moc"
