// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ftp/engine.h"

#include <QJsonArray>
#include <QMap>

namespace sallyport::ftp {

/// An EngineHost that writes down what it is told, in the words of ftp-vectors.json.
class RecordingHost : public EngineHost {
public:
    QByteArray toClientBytes;
    QByteArray toServerBytes;
    QByteArrayList serverWrites;
    QJsonArray actions; ///< Without "log", whose text is only informative.
    QByteArrayList logs;
    QMap<TimerKind, std::chrono::milliseconds> timers;
    QByteArrayList transfers; ///< What was said of data connections: "RETR", "150", "226", …
    bool refuseListeners = false;
    bool refuseData = false; ///< The limits are reached.
    QList<Address> ownAddresses;
    QList<DataId> moving; ///< Data connections that are in the middle of it.
    QList<DataId> dropped;
    QByteArrayList notices;
    int catchUps = 0;
    QList<DataId> asked; ///< Forwards that are not answered yet.
    QList<DataId> connecting; ///< Connections to the client that are not answered yet.
    QList<DataId> up; ///< With both sides, or so the host thinks.
    QList<DataId> opening; ///< Channels to the server that are not answered yet.
    std::uint16_t nextPort = 40000;
    bool countPorts = false; ///< Each listener gets a port of its own.

    // What is open, for the leak and containment tests.
    std::optional<std::pair<Address, std::uint16_t>> listener;
    DataId listenerId = 0; ///< The last of its kind, also after it has gone.
    DataId forwardId = 0;
    DataId serverId = 0; ///< Asked to connect to the server.
    DataId clientId = 0; ///< Asked to connect to the client.
    int opened = 0;
    int closed = 0;
    int requested = 0;
    int granted = 0;
    int cancelled = 0;
    int claimed = 0;
    bool over = false;

    void sendToClient(const QByteArray& bytes) override { toClientBytes += bytes; }
    void sendToServer(const QByteArray& bytes) override
    {
        toServerBytes += bytes;
        serverWrites.append(bytes);
    }
    bool mayOpenData() const override { return !refuseData; }
    bool canListen() const override { return true; }
    bool isOwnAddress(const Address& address) const override
    {
        return ownAddresses.contains(address);
    }
    Result<std::uint16_t> openListener(DataId id, const Address& address, const QByteArray& host,
        std::uint16_t port, DataMode) override
    {
        if (refuseListeners) {
            return fail(Code::ListenFailed);
        }
        const std::uint16_t own = countPorts ? nextPort++ : nextPort;
        actions.append(QJsonArray{
            QStringLiteral("listen"), text(address), own, QString::fromLatin1(host), port });
        listener = { address, own };
        listenerId = id;
        ++opened;
        return own;
    }
    void closeListener(DataId, Reason reason) override
    {
        actions.append(QJsonArray{ QStringLiteral("listen_close"),
            QJsonArray{ text(listener->first), listener->second }, QString::fromLatin1(reason) });
        listener.reset();
        ++closed;
    }
    void requestRemoteForward(DataId id, const Address& address) override
    {
        forwardId = id;
        asked.append(id);
        actions.append(QJsonArray{ QStringLiteral("rfwd_request"), text(address), 0 });
        ++requested;
    }
    void mapRemoteForward(DataId, const Address& address, std::uint16_t port, const Address& client,
        std::uint16_t clientPort, DataMode) override
    {
        actions.append(QJsonArray{
            QStringLiteral("rfwd_map"), text(address), port, text(client), clientPort });
    }
    void cancelRemoteForward(
        DataId, const Address& address, std::uint16_t port, Reason reason) override
    {
        actions.append(QJsonArray{ QStringLiteral("rfwd_cancel"), QJsonArray{ text(address), port },
            QString::fromLatin1(reason) });
        ++cancelled;
    }
    void connectToServer(
        DataId id, const QByteArray& host, std::uint16_t port, DataMode mode) override
    {
        serverId = id;
        opening.append(id);
        // For a passive transfer the listener says it already.
        if (mode == DataMode::Port || mode == DataMode::Eprt) {
            actions.append(
                QJsonArray{ QStringLiteral("conv_open"), QString::fromLatin1(host), port });
        }
    }
    void connectToClient(DataId id, const Address& client, std::uint16_t port, DataMode) override
    {
        clientId = id;
        connecting.append(id);
        // For a forward the map says it already.
        if (id != forwardId) {
            actions.append(QJsonArray{ QStringLiteral("conv_connect"), text(client), port });
        }
    }
    void dropData(DataId id, Reason) override
    {
        dropped.append(id);
        for (QList<DataId>* list : { &opening, &connecting, &up }) {
            list->removeAll(id);
        }
    }
    bool isDataMoving(DataId id) const override { return moving.contains(id); }
    void nameData(DataId, const QByteArray& verb, const QByteArray&) override
    {
        transfers.append(verb);
    }
    void transferAnswered(DataId, int code) override { transfers.append(QByteArray::number(code)); }
    void catchUp() override { ++catchUps; }
    void startTimer(TimerKind kind, std::chrono::milliseconds after) override
    {
        timers[kind] = after;
    }
    void stopTimer(TimerKind kind) override { timers.remove(kind); }
    void gateChanged(bool shut, Reason reason) override
    {
        actions.append(
            QJsonArray{ shut ? QStringLiteral("gate_closed") : QStringLiteral("gate_open"),
                QString::fromLatin1(reason) });
    }
    void endServerDirection() override
    {
        actions.append(QJsonArray{ QStringLiteral("server_eof") });
    }
    void endClientDirection() override
    {
        actions.append(QJsonArray{ QStringLiteral("client_shutdown") });
    }
    void closeSession(Reason reason) override
    {
        actions.append(QJsonArray{ QStringLiteral("close"), QString::fromLatin1(reason) });
        over = true;
    }
    void becameOpaque() override { actions.append(QJsonArray{ QStringLiteral("opaque") }); }
    void notice(Notice notice, const Sentence& detail) override
    {
        notices.append(QByteArray::number(int(notice)) + ' ' + detail.english().toLatin1());
    }
    void log(const QByteArray& line) override { logs.append(line); }

private:
    static QString text(const Address& address) { return QString::fromLatin1(address.toText()); }
};

} // namespace sallyport::ftp
