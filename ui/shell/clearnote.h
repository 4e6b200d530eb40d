// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workbench.h"

#include <QWidget>

class QLabel;

namespace sallyport::ui {

class Settings;

/// One quiet sentence beneath the forwards: that what an FTP forward has transferred was in clear
/// past the end of SSH. Of each forward it is said until it is dismissed, and then never again.
class ClearNote final : public QWidget {
    Q_OBJECT

public:
    ClearNote(Workbench& workbench, Settings& settings, QWidget* parent = nullptr);

    void setProfile(const QString& id);

private:
    void updateText();
    void dismiss();

    Workbench& m_workbench;
    Settings& m_settings;
    QString m_id;
    QString m_shown; ///< What the settings know it by.
    QLabel* m_sentence;
};

} // namespace sallyport::ui
