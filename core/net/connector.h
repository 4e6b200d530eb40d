// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/net/localstream.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

class QHostInfo;

namespace sallyport::net {

/// One connection from this computer to a host or to a Unix socket, for remote forwards.
///
/// A name is resolved without blocking and its addresses are tried in the order the system prefers,
/// the families in turns, each kStagger after the one before it or as soon as that failed; the
/// first to connect is taken (after RFC 8305). "localhost" and names below it are the loopback
/// addresses, without asking anybody.
///
/// Owned by its forward; one connection each. The handler is called once, from the event loop, and
/// may destroy the connector. Destroying it before gives up, silently.
///
/// Errors, all with the destination as context: DestinationRefused when the name does not resolve
/// or no address connects (the detail says for each why), DestinationTimeout,
/// DestinationNotPermitted when the filter leaves no address, OutOfResources when this computer has
/// run out of something, for the filter too, InvalidArgument for port 0.
class Connector final : public QObject {
    Q_OBJECT

public:
    static constexpr Milliseconds kStagger{ 250 };
    static constexpr Milliseconds kTimeout = std::chrono::seconds(30);
    static constexpr std::size_t kMaxAddresses = 16; ///< Of one name; the rest is not tried.

    /// The stream is open.
    using Handler = std::function<void(Result<std::unique_ptr<LocalStream>>)>;
    /// Says whether the connection may go to an address: DestinationNotPermitted if not,
    /// OutOfResources if that cannot be told for the moment.
    using AddressFilter = std::function<Result<void>(const QHostAddress&)>;

    /// The clock has to outlive the connector.
    Connector(Clock& clock, Handler handler, QObject* parent = nullptr);
    ~Connector() override;

    /// The time limit is for everything together. A null filter permits every address.
    void connectTo(const HostPort& destination, Family family = Family::Any,
        AddressFilter permits = {}, Milliseconds timeout = kTimeout);
    /// Waits, up to the time limit, while the listener there is too busy to accept.
    void connectToPath(const QString& path, Milliseconds timeout = kTimeout);

private:
    void begin(const QString& destination, Milliseconds timeout);
    void onLookedUp(const QHostInfo& info);
    void tryAddresses(const QList<QHostAddress>& addresses);
    void tryNext();
    void onAttemptOpened(LocalStream* stream);
    void onAttemptFailed(LocalStream* stream, const Error& error);
    void tryPath();
    std::unique_ptr<LocalStream> takeAttempt(LocalStream* stream);
    void failLater(Error error);
    void finish(Result<std::unique_ptr<LocalStream>> result);

    Clock& m_clock;
    Handler m_handler;
    QString m_destination;
    QString m_path;
    std::uint16_t m_port = 0;
    Family m_family = Family::Any;
    AddressFilter m_permits;
    Milliseconds m_timeout = kTimeout;
    int m_lookup = -1;
    std::vector<Endpoint> m_candidates; ///< Not tried yet, the next one last.
    std::vector<std::unique_ptr<LocalStream>> m_attempts;
    QList<Sentence> m_problems;
    std::unique_ptr<Timer> m_deadline;
    std::unique_ptr<Timer> m_next;
};

} // namespace sallyport::net
