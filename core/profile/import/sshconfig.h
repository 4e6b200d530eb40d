// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/expansion.h"
#include "core/profile/import/imported.h"

#include <functional>

namespace sallyport::profile {

/// An ssh_config(5) file with what it includes, read here without ssh. "Match exec" is never run:
/// its block counts as not matching, with a warning. Limits: 4 MiB and 500 files in all, 16 levels
/// of Include.
class SshConfig {
public:
    /// Fails with FileUnreadable when the file itself cannot be read.
    [[nodiscard]] static Result<SshConfig> read(
        const QString& path, const Environment& environment);

    /// Every host that is named without wildcards, in order.
    [[nodiscard]] QStringList hosts() const;
    /// What ssh would do for "ssh alias". Jump hosts are looked up too. What cannot be taken over
    /// is a warning with file and line.
    [[nodiscard]] Imported resolve(const QString& alias) const;
    /// The same with jump hosts as they are named.
    [[nodiscard]] Imported resolveAlone(const QString& alias) const;
    /// Every host of hosts().
    [[nodiscard]] QList<Imported> resolveAll() const;
    /// A "Match exec" is somewhere in it: asking ssh itself about this file would run a command.
    [[nodiscard]] bool hasCommands() const;
    /// From reading: files that could not be, malformed lines.
    [[nodiscard]] const QStringList& warnings() const { return m_warnings; }

private:
    struct Condition {
        bool match = false; ///< Match instead of Host.
        QStringList words;
        QString where;
    };
    struct Line {
        QString name;
        QString value;
        QString where;
        QList<qsizetype> conditions; ///< All have to hold.
    };
    class Reader;

    [[nodiscard]] bool holds(const Condition& condition, const QString& alias, const Profile& soFar,
        bool secondPass, QStringList& warnings) const;

    QList<Condition> m_conditions;
    QList<Line> m_lines;
    QStringList m_warnings;
    QString m_localUser;
};

/// From what `ssh -G alias` printed. baseline is the output of `ssh -F none -G alias`: what stands
/// in both is a default of ssh, not a wish.
[[nodiscard]] Imported importSshG(
    const QString& alias, const QString& output, const QString& baseline);

/// What ssh says of an alias, without looking its jump hosts up.
using AliasLookup = std::function<Imported(const QString& alias)>;

/// The same profile with jump hosts as the lookup knows them, theirs too; what was said where they
/// were named counts more.
[[nodiscard]] Imported withJumpHosts(
    const QString& alias, Imported imported, const AliasLookup& lookup);

} // namespace sallyport::profile
