// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sallyport::ui {

enum class TestState {
    Running,
    Passed,
    Warned, ///< It works, but not as one might think.
    Failed,
    Skipped,
};

/// What one step of a connection test has found, as it is shown. Foreign text is in all of it.
struct Finding {
    int id = 0; ///< The same in all reports of one step.
    QString step{};
    TestState state = TestState::Running;
    QString text{}; ///< What was found, and what to do when that is bad; may be empty.
    QString details{}; ///< The technical words, for whoever copies it; may be empty.
    QString mends{}; ///< The field to look at, as a profile::Problem names it; may be empty.
    bool isFtp = false; ///< About the FTP of a forward.

    /// Something for the user to look at.
    [[nodiscard]] bool isBad() const
    {
        return state == TestState::Failed || state == TestState::Warned;
    }
    /// For the clipboard: some lines.
    [[nodiscard]] QString toText() const;
};

/// "✕ failed"
[[nodiscard]] QString shownState(TestState state);

} // namespace sallyport::ui
