// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTreeWidget;

namespace sallyport::ui {

enum class TestState {
    Running,
    Passed,
    Warned, ///< It works, but not as one might think.
    Failed,
    Skipped,
};

/// The steps of a connection test, each with its state as shape, colour and word, and what was
/// found.
class TestSteps final : public QWidget {
    Q_OBJECT

public:
    explicit TestSteps(QWidget* parent = nullptr);

    void clear();
    /// A step of the same id is updated in its place. All text is shown as it is.
    void showStep(int id, const QString& step, TestState state, const QString& detail);

private:
    QTreeWidget* m_list;
};

} // namespace sallyport::ui
