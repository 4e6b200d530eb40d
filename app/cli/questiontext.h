// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/userprompt.h"

namespace sallyport::cli {

/// How a question is put on a terminal: an introduction of whole lines, then one line to type per
/// field, and what the typed lines mean. Every question says who asks. Pure.
struct QuestionField {
    QString text; ///< Ends in a blank; the cursor stays behind it.
    bool echo = false;
};

/// One word for scripts: "password", "keyboard-interactive", "host-key-unknown", …
[[nodiscard]] QLatin1String kindName(Question::Kind kind);
/// "anna@bastion:2222", with the jump host's number; the port only where it is not 22.
[[nodiscard]] QString asker(const Question& question);
/// What is asked, in one line.
[[nodiscard]] QString summary(const Question& question);
/// Whole lines before the fields; may be empty. Words of the server are named as such, each line.
[[nodiscard]] QStringList introduction(const Question& question);
/// Empty for what is only shown: a notice, or something that is never accepted on a terminal.
[[nodiscard]] QList<QuestionField> fields(const Question& question);

/// The typed lines as an answer; nothing when they have to be typed again, with `complaint` to say
/// why.
[[nodiscard]] std::optional<Answer> answerFrom(
    const Question& question, std::vector<Secret> lines, QString& complaint);

} // namespace sallyport::cli
