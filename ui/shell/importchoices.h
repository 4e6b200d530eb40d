// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/importtext.h"

#include <QJsonObject>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;

namespace sallyport::ui {

class ProfileCatalog;

/// How what was read is to be imported: into which folder, followed or not, with what else the file
/// holds, and what the user agrees to, which nothing is without a click.
class ImportChoices final : public QWidget {
    Q_OBJECT

public:
    /// Catalog and model outlive it.
    ImportChoices(
        const ProfileCatalog& catalog, ImportModel& model, ImportPurpose purpose, QWidget* parent);

    void showKind(ImportKind kind);
    /// Offers what there is to choose about this.
    void offer(const ImportContent& content);
    /// Nothing has been read: nothing is offered, and no answer to an older question counts.
    void clear();
    /// Nothing can be changed while it is.
    void setBusy(bool busy);

    /// For new profiles; empty: their own.
    [[nodiscard]] QString folder() const;
    /// The file that the profiles are to follow, if they are.
    [[nodiscard]] std::optional<QString> followed() const;
    /// Whether forwards that lead to FTP are to become FTP forwards.
    [[nodiscard]] bool makesFtp() const;
    /// What new profiles start from, if the user wants that of the file.
    [[nodiscard]] std::optional<profile::Profile> defaults() const;
    /// Empty: the user wants none, or there are none.
    [[nodiscard]] QJsonObject settings() const;

Q_SIGNALS:
    /// followed() or makesFtp() is different.
    void wishesChanged();
    /// defaults() or settings() are different.
    void extrasChanged();
    /// The file is to be read again, with other commands agreed to than before.
    void wanted(const sallyport::ui::ImportSource& source);

private:
    void build();
    [[nodiscard]] QCheckBox* makeBox(const char* name, const QString& text);
    void onFollowWanted(bool follow);
    /// The box for the file's commands was clicked.
    void onCommandsWanted(bool run);
    void showCommands();
    void showFtp(QList<profile::Imported> profiles);
    void showDefaults();
    void showWeaker();

    const ProfileCatalog& m_catalog;
    ImportModel& m_model;
    ImportPurpose m_purpose;
    ImportSource m_source;
    QStringList m_fileCommands; ///< Of Match exec, as the file has them.
    profile::Bundle m_bundle;

    QComboBox* m_folder = nullptr;
    QCheckBox* m_follow = nullptr; ///< For configurations of OpenSSH.
    QCheckBox* m_ftp = nullptr; ///< Shown when a TCP forward leads to FTP.
    QCheckBox* m_commands = nullptr; ///< Shown when the file has commands to run.
    QCheckBox* m_weaker = nullptr; ///< Shown when something would protect less than now.
    QCheckBox* m_defaults = nullptr;
    QLabel* m_defaultsWeaker = nullptr; ///< In what the defaults would protect less.
    QCheckBox* m_settings = nullptr;
};

} // namespace sallyport::ui
