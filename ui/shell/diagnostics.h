// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace sallyport::profile {
struct Environment;
struct Profile;
} // namespace sallyport::profile

namespace sallyport::ui {

struct ProgramFacts;
class Workbench;

/// Puts "host-1" and the like in place of names that say whose computers they are: the same word
/// for the same name, so that a text still tells what belongs together.
class NameMask {
public:
    enum class Kind { Host, User, Profile, Folder, Forward, File };

    /// Home folder, account and name of this computer.
    explicit NameMask(const profile::Environment& environment);
    void add(Kind kind, const QString& name);
    /// Everything in a profile that is a name of something.
    void add(const profile::Profile& profile);

    /// Names that were added, and addresses, host:port and user@host even where they were not.
    [[nodiscard]] QString masked(const QString& text);
    /// The values of an object.
    [[nodiscard]] QJsonObject masked(const QJsonObject& object);

private:
    [[nodiscard]] QString wordFor(Kind kind, const QString& name);
    [[nodiscard]] QString maskedPatterns(const QString& text);

    QString m_home;
    QHash<QString, QString> m_words; ///< By the name in lower case.
    QStringList m_phrases; ///< Names of several words, longest first.
    QHash<int, int> m_counts;
};

/// What somebody who is asked for help wants to know, as a text: versions and system, settings,
/// profiles without notes, states, and the end of the log. English, without a secret: nothing but
/// what is told here goes in, and what a newer program may have left in a profile does not.
[[nodiscard]] QString diagnosticsText(
    Workbench& workbench, const ProgramFacts& facts, bool replaceNames);

} // namespace sallyport::ui
