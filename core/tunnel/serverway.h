// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/forward/status.h"
#include "core/ssh/link/farside.h"
#include "core/ssh/link/linknews.h"

#include <optional>

namespace sallyport::tunnel {

/// The way to a profile's server, as its tunnel sees it: made for one try, breaks as a whole. A
/// LinkChain is the real one; tests have others. Not to be destroyed from one of its signals; use
/// deleteLater().
///
/// Order: open() → keyOffered() → trusted(), once more for each jump host → ready() → … → closed(),
/// which may come at any point and is the last signal.
class ServerWay : public QObject {
    Q_OBJECT

public:
    /// What the server offers, from ready() on until something breaks; null otherwise.
    [[nodiscard]] virtual ssh::FarSide* farSide() const = 0;
    /// How long it had proof of the server, counted from ready(): its time up, less the silence at
    /// its end where the server did not even answer probes. Right until this is destroyed; nothing
    /// when it never was ready.
    [[nodiscard]] virtual std::optional<Milliseconds> lasted() const = 0;
    /// The address that the first connection went to, when it was not a proxy's; empty otherwise.
    [[nodiscard]] virtual QString firstAddress() const = 0;
    /// "SSH-2.0-…" and the negotiated methods of the link at work, once known.
    [[nodiscard]] virtual QString serverIdentification() const = 0;
    [[nodiscard]] virtual QString algorithms() const = 0;

    virtual void open() = 0;
    /// closed() follows.
    virtual void close() = 0;
    /// As ssh::Link::checkAlive().
    virtual void checkAlive() = 0;

Q_SIGNALS:
    void keyOffered();
    void trusted();
    void hostKeyJudged(const sallyport::tunnel::HostKeyDecision& decision);
    /// Of each of its links.
    void news(const sallyport::ssh::LinkNews& news);
    void ready();
    /// Every link is gone. The error is that of the link that broke first.
    void closed(const sallyport::Error& error);
};

} // namespace sallyport::tunnel
