// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace sallyport::ui {

/// A library this program runs on.
struct LibraryVersion {
    QString name;
    QString version; ///< As it is at run time, where that is known; may be empty.
    QString licence; ///< SPDX
    QString home{}; ///< An address; may be empty.
    QString text{}; ///< The address of the licence's text; may be empty.
};

/// Qt, libssh2, OpenSSL, and what else this build has: packaging/components.json, as far as it is
/// linked.
[[nodiscard]] QList<LibraryVersion> libraryVersions();

/// What a bill of materials (CycloneDX, as packaging/sbom.py writes it) lists, by name. Empty where
/// there is no such file, or it is none.
[[nodiscard]] QList<LibraryVersion> libraryVersionsIn(const QString& billOfMaterials);

/// Where packages put licences: what of it lies beside a program in that folder.
struct PackagedLicences {
    QString billOfMaterials; ///< Empty: there is none.
    QStringList places; ///< Folders and files with the texts.
};
[[nodiscard]] PackagedLicences packagedLicences(const QString& programFolder);

/// The licence of the program itself, word by word.
[[nodiscard]] QString programLicence();

} // namespace sallyport::ui
