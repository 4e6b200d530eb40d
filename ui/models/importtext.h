// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/importmodel.h"
#include "ui/models/importreader.h"

#include <QCoreApplication>

#include <optional>

namespace sallyport::ui {

enum class ImportPurpose {
    Import,
    Restore, ///< Of a backup: a file of our own, with the defaults and settings in it.
};

/// An import in words. What is of the file is shown as it is: plain text.
class ImportText {
    Q_DECLARE_TR_FUNCTIONS(sallyport::ui::ImportText)

public:
    /// For a ProblemStrip: what is wrong, what to do about it, and the technical text.
    struct Problem {
        QString sentence;
        QString hint;
        QString details{}; ///< May be empty.
    };

    [[nodiscard]] static QString nameOf(ImportKind kind);
    /// "PuTTY sessions – ~/.putty/sessions, 3 profiles"
    [[nodiscard]] static QString found(const FoundSource& source, const QString& home);
    /// With "~" for the home folder, where people know it as that.
    [[nodiscard]] static QString shownPath(const QString& path, const QString& home);
    /// The path that was meant by what was typed.
    [[nodiscard]] static QString typedPath(const QString& text, const QString& home);
    /// What to do where nothing is named yet.
    [[nodiscard]] static QString invitation(ImportKind kind);
    /// Of the list of code pages: what reads it as the bytes say. page: what they said; empty:
    /// nothing.
    [[nodiscard]] static QString automatic(const QString& page);

    /// Why a source cannot be read.
    [[nodiscard]] static Problem failure(
        const ImportSource& source, const Error& error, const QString& home);
    /// What of a source as a whole was left out; nothing: all of it was read.
    [[nodiscard]] static std::optional<Problem> leftOut(const ImportContent& content);
    /// What a plan comes to. codePage: what names and fields were read as by themselves.
    [[nodiscard]] static QString summary(
        const ImportModel::Counts& counts, const QString& codePage);
    /// On the button that does it, with its mnemonic. chosen: so many profiles.
    [[nodiscard]] static QString button(ImportPurpose purpose, int chosen);
    /// How an import ended that has an error.
    [[nodiscard]] static Problem unfinished(const profile::ImportReport& report);

    /// For the box that chooses those that would trust more, so many.
    [[nodiscard]] static QString weaker(int count);
    /// In what defaults would trust more than those that are here; empty: in nothing.
    [[nodiscard]] static QString weakerDefaults(const QList<profile::Weakening>& weakenings);

    /// Whether the question shows all of the commands. What nobody could see in it is not asked
    /// about, nor where no shell reads it as ssh's.
    [[nodiscard]] static bool canBeShown(const QStringList& commands);
    /// What stands under the question whether these commands are to be run.
    [[nodiscard]] static QString commands(const QStringList& commands);
};

} // namespace sallyport::ui
