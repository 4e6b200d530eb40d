// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ftplimits.h"
#include "core/base/result.h"
#include "core/base/sentence.h"

#include <QString>

#include <optional>
#include <span>
#include <variant>

namespace sallyport::profile {

/// One limit or time-out of an FTP rule as users know it. The file format, --ftp-option, the
/// judgement, the editor, the help and the manual all go by the table of these.
///
/// A value is a whole number, of milliseconds for a time. As text, a time is "30s" or "500ms"; in
/// a file it is a number of seconds, or that text. No value is 0: nothing here can be switched off.
struct FtpLimit {
    enum class Unit { Number, Bytes, Time };
    using Member = std::variant<int FtpLimits::*, std::chrono::milliseconds FtpLimits::*>;

    const char* key; ///< Below "ftp" in a file.
    Member member;
    Unit unit;
    long long least;
    long long most;
    const char* meaning; ///< One line, for translation in the context kFtpLimitContext.

    [[nodiscard]] long long of(const FtpLimits& limits) const;
    void set(FtpLimits& limits, long long value) const;
    /// "max-data-per-session", as --ftp-option has it.
    [[nodiscard]] QString optionName() const;
    [[nodiscard]] QString text(long long value) const;
    /// Takes any value that can be written, in range or not. Fails with InvalidArgument that says
    /// how it is written.
    [[nodiscard]] Result<long long> parse(QStringView text) const;
    /// What is wrong with a value; nothing when it is in range.
    [[nodiscard]] std::optional<Sentence> problemWith(long long value) const;
};

inline constexpr const char* kFtpLimitContext = "sallyport::profile::FtpLimit";

/// In the order in which they are shown: the limits, then the times.
[[nodiscard]] std::span<const FtpLimit> ftpLimits();

} // namespace sallyport::profile
