// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/expansion.h"
#include "core/profile/import/imported.h"

#include <QHash>

#include <functional>
#include <utility>

namespace sallyport::profile {

/// What is asked about the world outside the files. What is missing is taken as no, with a warning.
struct SshConfigQueries {
    /// Runs the command of a "Match exec", tokens replaced, in the user's shell: whether it exits
    /// with zero. It is the user who says that commands may be run.
    std::function<bool(const QString& command)> runs{};
    /// Whether the name server knows a name, for CanonicalizeHostname.
    std::function<bool(const QString& name)> resolves{};
};

/// An ssh_config(5) file with what it includes, read here without ssh, as OpenSSH reads it: a Host
/// or Match is judged once, at its line; "Match final" or CanonicalizeHostname ask for a second
/// pass with the final name. Without SshConfigQueries "Match exec" is never run: its block counts
/// as not matching, with a warning. Limits: 4 MiB and 500 files in all, 16 levels of Include.
class SshConfig {
public:
    /// Fails with FileUnreadable when the file itself cannot be read.
    [[nodiscard]] static Result<SshConfig> read(
        const QString& path, const Environment& environment, const SshConfigQueries& queries = {});

    /// Every host that is named without wildcards, in order; at most kMaxImported.
    [[nodiscard]] const QStringList& hosts() const { return m_hosts; }
    /// What ssh would do for "ssh alias". Jump hosts are looked up too. What cannot be taken over
    /// is a warning with file and line. The name is the alias as it is given.
    [[nodiscard]] Imported resolve(const QString& alias) const;
    /// The same with jump hosts as they are named.
    [[nodiscard]] Imported resolveAlone(const QString& alias) const;
    /// Every host of hosts().
    [[nodiscard]] QList<Imported> resolveAll() const;
    /// A "Match exec" is somewhere in it: asking ssh itself about this file would run a command.
    [[nodiscard]] bool hasCommands() const { return !commands().isEmpty(); }
    /// Those of "Match exec", as they stand in the files, in order and once each.
    [[nodiscard]] QStringList commands() const;
    /// As SshConfigQueries::runs, for whoever has looked at commands() first.
    void letRun(std::function<bool(const QString& command)> runs)
    {
        m_queries.runs = std::move(runs);
    }
    /// From reading: files that could not be, malformed lines. ssh goes on with none of them.
    [[nodiscard]] const QList<Sentence>& warnings() const { return m_warnings; }
    /// Whether a Host or Match names the host, by a pattern that not every name matches.
    [[nodiscard]] bool names(const QString& alias) const;
    /// Everything that was read, itself first.
    [[nodiscard]] const QStringList& files() const { return m_files; }
    /// Those of them that others than the user and root could have written.
    [[nodiscard]] const QStringList& exposedFiles() const { return m_exposedFiles; }

private:
    struct Criterion {
        QString name; ///< In lower case.
        QString argument;
        bool negated = false;
    };
    /// A Host or Match line.
    struct Condition {
        QStringList patterns; ///< Of a Host.
        QList<Criterion> criteria; ///< Of a Match.
        QString where;
        qsizetype outer = -1; ///< What the file it stands in is included under.
        bool broken = false; ///< It cannot be read, and never holds.
    };
    struct Line {
        QString name;
        QString value;
        QString where;
    };
    /// Lines that stand under one condition.
    struct Section {
        qsizetype condition = -1; ///< -1: always.
        QList<Line> lines;
    };
    class Reader;
    class Pass;

    void makeIndex();
    [[nodiscard]] QList<qsizetype> sectionsFor(const QString& host) const;

    QList<Condition> m_conditions;
    QList<Section> m_sections;
    QHash<QString, QList<qsizetype>> m_byHost; ///< Sections that only hosts named so can meet.
    QList<qsizetype> m_general; ///< The others.
    bool m_asksForFinal = false;
    QStringList m_hosts;
    QList<Sentence> m_warnings;
    QStringList m_exposedFiles;
    QStringList m_files;
    Environment m_environment;
    SshConfigQueries m_queries;
};

/// Runs a command in the user's shell, as "Match exec" wants: whether it exits with zero. It reads
/// nothing, and what it says goes to standard error. Waits for it, however long that takes.
[[nodiscard]] bool runsWell(const QString& command);

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
