// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/desktopcolours.h"

#include <QFont>
#include <QObject>
#include <QPalette>

namespace sallyport::ui {

class Settings;

/// Gives the whole program the colours and the size of text that the user has chosen, at once and
/// again with each change of the choice or of the desktop. Where the system's own colours are what
/// is wanted they stay as they are, so that a desktop of high contrast keeps it. To be made before
/// the first window.
class Appearance final : public QObject {
    Q_OBJECT

public:
    /// The settings outlive it.
    explicit Appearance(Settings& settings, QObject* parent = nullptr);
    ~Appearance() override;

    /// Colours of our own, for a system that does not have them.
    [[nodiscard]] static QPalette lightPalette();
    [[nodiscard]] static QPalette darkPalette();

protected:
    /// The desktop's colours change.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void applyColours();
    void applyTextSize();

    Settings& m_settings;
    platform::DesktopColours m_desktop;
    QFont m_systemFont;
    QString m_systemStyle;
    int m_percent = 100;
    bool m_isOwn = false; ///< The palette is one of ours.
    bool m_isApplying = false;
};

} // namespace sallyport::ui
