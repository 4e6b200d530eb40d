// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

namespace sallyport::ui {

/// A library this program runs on.
struct LibraryVersion {
    QString name;
    QString version; ///< As it is at run time.
    QString licence; ///< SPDX
};

/// Qt, libssh2, OpenSSL, and what else this build has.
[[nodiscard]] QList<LibraryVersion> libraryVersions();

/// What this program is and what it is made of, with a text to copy into bug reports.
class AboutDialog final : public QDialog {
    Q_OBJECT

public:
    AboutDialog(const QString& version, const QString& configFolder,
        const QList<LibraryVersion>& libraries, QWidget* parent);

    /// What Copy puts on the clipboard: versions and system, nothing about profiles. Untranslated.
    [[nodiscard]] const QString& report() const { return m_report; }

private:
    QString m_report;
};

} // namespace sallyport::ui
