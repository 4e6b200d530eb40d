// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace sallyport::platform {

/// The kernel's word that something about interfaces, addresses or routes has changed
/// (rtnetlink(7)). Says nothing at all where the kernel will not talk to this process.
class NetlinkMonitor final : public QObject {
    Q_OBJECT

public:
    explicit NetlinkMonitor(QObject* parent = nullptr);
    ~NetlinkMonitor() override;

    [[nodiscard]] bool isActive() const { return m_notifier != nullptr; }

Q_SIGNALS:
    void activity();

private:
    void drain();

    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace sallyport::platform
