// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profile/teststeps.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace sallyport::ui {

/// An editor's page about a test: what came of it in a sentence, its findings, and buttons that
/// copy them. A button of the editor's starts and stops it.
class TestPanel final : public QWidget {
    Q_OBJECT

public:
    /// The button keeps its text for starting.
    TestPanel(QPushButton* button, TestSteps::PlaceName placeName, QWidget* parent);

    /// Whether there is anything to test as it stands.
    void setAvailable(bool available);
    [[nodiscard]] bool isAvailable() const { return m_available && !m_running; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// What a click on the button does.
    void start();
    void showFinding(const Finding& finding);
    /// Nothing of it follows.
    void finish();
    /// What was tested is no longer what the editor holds.
    void setOutdated(bool outdated);
    [[nodiscard]] int failures() const { return m_steps->count(TestState::Failed); }
    [[nodiscard]] QList<Finding> findings() const { return m_steps->findings(); }

Q_SIGNALS:
    void availableChanged(bool available);
    void startRequested();
    void stopRequested();
    /// The user wants to see the field that path names.
    void mendWanted(const QString& path);
    /// findings() are different, or complete.
    void changed();

private:
    void onClicked();
    void updateButton();
    void updateSummary();
    void copyAll() const;

    QPushButton* m_button;
    QString m_startText;
    TestSteps* m_steps;
    QLabel* m_summary;
    QLabel* m_outdated;
    bool m_available = true;
    bool m_running = false;
    bool m_isStopped = false;
};

} // namespace sallyport::ui
