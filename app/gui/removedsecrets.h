// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace sallyport::ui {
class ProfileCatalog;
class Settings;
} // namespace sallyport::ui

namespace sallyport::gui {

class SecretKeeper;

/// What is in the key store of profiles that were removed. It stays there for as long as the
/// removal can be undone, and goes when the program ends. Which profiles these are is written down
/// before they are removed: what the program could not do any more, the next start does.
class RemovedSecrets final : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    RemovedSecrets(SecretKeeper& keeper, const ui::ProfileCatalog& catalog, ui::Settings& settings,
        QObject* parent = nullptr);

    /// These are about to be removed.
    void note(const QStringList& ids);
    /// The profiles are read: does what was left to do when the program ended last.
    void start();
    /// The program ends: empties the key store of those that are not there any more.
    void purge();
    /// The key store has not answered yet.
    [[nodiscard]] bool isBusy() const { return m_open > 0; }

Q_SIGNALS:
    /// The key store has answered.
    void purged();

private:
    void forget(const QString& id);

    SecretKeeper& m_keeper;
    const ui::ProfileCatalog& m_catalog;
    ui::Settings& m_settings;
    int m_open = 0;
};

} // namespace sallyport::gui
