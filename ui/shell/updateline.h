// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/update/releasenotice.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace sallyport::ui {

class Settings;

/// A quiet line about a newer version, with a button that opens its page in the browser and one
/// that silences that version. Also what an asking by a click comes to. Hidden until there is
/// something to tell; never in front of anything.
class UpdateLine final : public QFrame {
    Q_OBJECT

public:
    /// The settings outlive it.
    explicit UpdateLine(Settings& settings, QWidget* parent = nullptr);

    /// Unless the user wants to hear no more of that version, and has not just asked.
    void tellOf(const update::ReleaseNotice& notice, bool isAsked);
    /// In one sentence, without the buttons.
    void tell(const QString& sentence);

Q_SIGNALS:
    /// The desktop has no browser for it.
    void notOpened(const QString& page);

private:
    void say(const QString& sentence);
    void openPage();
    void dismiss();

    Settings& m_settings;
    QString m_version; ///< That it tells of; empty: none.
    QUrl m_page;
    QLabel* m_text;
    QPushButton* m_open;
    QPushButton* m_dismiss;
};

} // namespace sallyport::ui
