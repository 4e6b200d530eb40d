// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace sallyport::platform {

/// What the user has told the desktop about light and dark. Learned from the desktop's portal
/// (org.freedesktop.portal.Settings, "color-scheme" of org.freedesktop.appearance) on the session
/// bus, and followed; unknown where there is none. Never waits: the answer comes as a signal. Lives
/// on the main thread.
class DesktopColours final : public QObject {
    Q_OBJECT

public:
    enum class Wish { Unknown, Light, Dark };

    explicit DesktopColours(QObject* parent = nullptr);

    [[nodiscard]] Wish wish() const { return m_wish; }

Q_SIGNALS:
    void changed();

private:
    void set(Wish wish);

    Wish m_wish = Wish::Unknown;
};

} // namespace sallyport::platform
