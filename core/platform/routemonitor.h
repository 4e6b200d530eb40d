// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QObject>

namespace sallyport::platform {

/// Windows' word that something about addresses or routes has changed. Says nothing at all where
/// Windows will not tell. The signal comes on this object's thread.
class RouteMonitor final : public QObject {
    Q_OBJECT

public:
    explicit RouteMonitor(QObject* parent = nullptr);
    ~RouteMonitor() override;

    [[nodiscard]] bool isActive() const { return m_routes || m_addresses; }

Q_SIGNALS:
    void activity();

private:
    void* m_routes = nullptr;
    void* m_addresses = nullptr;
};

/// The default routes of both families as one text each, sorted.
[[nodiscard]] QByteArrayList defaultRoutes();

} // namespace sallyport::platform
