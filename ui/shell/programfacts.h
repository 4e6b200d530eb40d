// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/expansion.h"
#include "ui/shell/components.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace sallyport::ui {

/// What the help, the box about the program and the diagnostics say of it.
struct ProgramFacts {
    QString version;
    profile::Environment environment;
    QString keyStore; ///< Its name.
    QString whyNoKeyStore; ///< Translated; empty: secrets can be kept in it.
    QList<LibraryVersion> libraries;
    QString logFile;
};

/// Where something of the program is kept.
struct Place {
    QString what; ///< Translated.
    QString path;
};

class Places {
    Q_DECLARE_TR_FUNCTIONS(sallyport::ui::Places)

public:
    /// Profiles, settings, known hosts (several), log.
    [[nodiscard]] static QList<Place> of(const ProgramFacts& facts);
    /// One sentence about where secrets are kept.
    [[nodiscard]] static QString ofSecrets(const ProgramFacts& facts);
};

/// Versions and system, a line each, untranslated; nothing about profiles.
[[nodiscard]] QStringList systemLines(const ProgramFacts& facts);

} // namespace sallyport::ui
