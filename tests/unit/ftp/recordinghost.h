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
    QByteArrayList transfers;
    bool refuseListeners = false;
    std::uint16_t nextPort = 40000;
    bool countPorts = false; ///< Each listener gets a port of its own.

    // What is open, for the leak and containment tests.
    std::optional<std::pair<Address, std::uint16_t>> listener;
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
    Result<std::uint16_t> openListener(
        const Address& address, const QByteArray& host, std::uint16_t port, DataMode) override
    {
        if (refuseListeners) {
            return fail(Code::ListenFailed);
        }
        const std::uint16_t own = countPorts ? nextPort++ : nextPort;
        actions.append(QJsonArray{
            QStringLiteral("listen"), text(address), own, QString::fromLatin1(host), port });
        listener = { address, own };
        ++opened;
        return own;
    }
    void closeListener(Reason reason) override
    {
        actions.append(QJsonArray{ QStringLiteral("listen_close"),
            QJsonArray{ text(listener->first), listener->second }, QString::fromLatin1(reason) });
        listener.reset();
        ++closed;
    }
    void requestRemoteForward(const Address& address) override
    {
        actions.append(QJsonArray{ QStringLiteral("rfwd_request"), text(address), 0 });
        ++requested;
    }
    void mapRemoteForward(const Address& address, std::uint16_t port, const Address& client,
        std::uint16_t clientPort, DataMode) override
    {
        actions.append(QJsonArray{
            QStringLiteral("rfwd_map"), text(address), port, text(client), clientPort });
    }
    void cancelRemoteForward(const Address& address, std::uint16_t port, Reason reason) override
    {
        actions.append(QJsonArray{ QStringLiteral("rfwd_cancel"), QJsonArray{ text(address), port },
            QString::fromLatin1(reason) });
        ++cancelled;
    }
    void openConverted(const QByteArray& host, std::uint16_t port, const Address& client,
        std::uint16_t clientPort, DataMode) override
    {
        actions.append(QJsonArray{ QStringLiteral("conv_open"), QString::fromLatin1(host), port,
            text(client), clientPort });
    }
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
    void transferStarted(const QByteArray& verb, const QByteArray&) override
    {
        transfers.append(verb);
    }
    void transferPreliminary() override { transfers.append("1"); }
    void transferFinished(int code) override { transfers.append(QByteArray::number(code)); }
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
    void log(const QByteArray& line) override { logs.append(line); }

private:
    static QString text(const Address& address) { return QString::fromLatin1(address.toText()); }
};

} // namespace sallyport::ftp
