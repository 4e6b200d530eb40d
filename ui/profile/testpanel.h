// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profile/teststeps.h"

class QPushButton;

namespace sallyport::ui {

/// What an editor shows of a test: the steps, once there are any, and a button of the editor's that
/// starts and stops it.
class TestPanel final : public QWidget {
    Q_OBJECT

public:
    /// The button keeps its text for starting.
    TestPanel(QPushButton* button, QWidget* parent);

    /// Whether there is anything to test as it stands.
    void setAvailable(bool available);
    [[nodiscard]] bool isAvailable() const { return m_available && !m_running; }
    /// What a click on the button does.
    void start();
    void showStep(int id, const QString& step, TestState state, const QString& detail);
    /// Nothing of it follows.
    void finish();

Q_SIGNALS:
    void availableChanged(bool available);
    void startRequested();
    void stopRequested();

private:
    void onClicked();
    void updateButton();

    QPushButton* m_button;
    QString m_startText;
    TestSteps* m_steps;
    bool m_available = true;
    bool m_running = false;
};

} // namespace sallyport::ui
