// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace sallyport::platform {

/// Windows' word that the computer goes to sleep or wakes up. Says nothing at all where Windows
/// will not tell. Signals come on this object's thread.
class PowerMonitor final : public QObject {
    Q_OBJECT

public:
    explicit PowerMonitor(QObject* parent = nullptr);
    ~PowerMonitor() override;

    [[nodiscard]] bool isActive() const { return m_registration != nullptr; }
    /// An event of Windows by its number (PBT_…).
    void tell(unsigned long event);

Q_SIGNALS:
    void aboutToSleep();
    void wokeUp();

private:
    void* m_registration = nullptr;
};

} // namespace sallyport::platform
