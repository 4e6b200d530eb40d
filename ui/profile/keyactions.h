// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QWidget>

#include <map>

class QPlainTextEdit;
class QPushButton;

namespace sallyport::ui {

/// What can be done about the key files of a profile beside naming them: make a new key, which is
/// named there then, and have one installed on the server.
class KeyActions final : public QWidget {
    Q_OBJECT

public:
    using Passphrases = std::map<QString, KeptSecret>; ///< By the path of the key.

    /// files: the field with the key files, one a line.
    KeyActions(QPlainTextEdit* files, QWidget* parent);

    /// What a key made here is for: a server's or a profile's name.
    void setPurpose(const QString& purpose) { m_purpose = purpose; }
    /// There is a key store that may keep the passphrases of new keys.
    void setKeyStore(const QString& name) { m_keyStore = name; }
    /// There is a server to install keys on. isPossible: now, as the profile stands.
    void offerInstalling(bool isPossible);

    /// Those that the user wants to be kept, once.
    [[nodiscard]] Passphrases takePassphrases();

Q_SIGNALS:
    void installWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeKey();

    QPlainTextEdit* m_files;
    QPushButton* m_new;
    QPushButton* m_install;
    QString m_purpose;
    QString m_keyStore;
    bool m_mayInstall = false;
    Passphrases m_passphrases;
};

} // namespace sallyport::ui
