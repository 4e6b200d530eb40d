// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace sallyport::cli {

/// What is worth knowing about an error code beyond its sentence and hint. Each list holds one
/// entry a line.
struct Topic {
    Code code;
    const char* causes; ///< Likeliest first.
    const char* checks; ///< Commands, each with what it shows behind " # "; or what to look at.
    const char*
        server; ///< Settings there: names of sshd_config(5), with their meaning; may be empty.
};

/// In the order of Code; one for each.
[[nodiscard]] const Topic* findTopic(Code code);

/// The page that `--explain CODE` prints, or with "list" all the names with their sentences.
/// InvalidArgument for anything else, with names that are nearly the same.
[[nodiscard]] Result<QString> explain(const QString& name);

/// What a code means, what to do, and the usual causes: the beginning of its page, for showing
/// beside a failure.
[[nodiscard]] QString explainShortly(Code code);

} // namespace sallyport::cli
