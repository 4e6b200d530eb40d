// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/portholder.h"
#include "core/profile/rule.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <optional>

namespace sallyport::ui {

/// Whether this computer can listen somewhere now.
struct PortProbeResult {
    enum class Verdict {
        Free,
        Taken,
        NotAllowed, ///< A privileged port.
        NoSuchAddress, ///< Not an address of this computer.
        Unknown,
    };

    Verdict verdict = Verdict::Unknown;
    std::optional<net::PortHolder> holder; ///< Of a taken port, where the system tells.
    std::uint16_t freePort = 0; ///< One that could be taken instead; 0: none was found.
};

/// Tries a listener, as the tunnel would open it. Blocks for some milliseconds.
[[nodiscard]] PortProbeResult probePort(const HostPort& where, profile::AddressFamily family);

/// The same on another thread, some moments after the last request.
class PortProbe final : public QObject {
    Q_OBJECT

public:
    explicit PortProbe(QObject* parent = nullptr);
    ~PortProbe() override;

    void check(const HostPort& where, profile::AddressFamily family);
    /// No answer is wanted any more.
    void cancel();

Q_SIGNALS:
    void finished(const sallyport::HostPort& where, const sallyport::ui::PortProbeResult& result);

private:
    void start();

    QTimer m_pause;
    QFutureWatcher<PortProbeResult> m_watcher;
    HostPort m_where;
    profile::AddressFamily m_family = profile::AddressFamily::Any;
};

} // namespace sallyport::ui
