// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "ui/widgets/wholedialog.h"

#include <QFutureWatcher>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace sallyport::ui {

class CopyText;
class SecretEdit;

/// Makes an Ed25519 key: asks for its file, its comment and its passphrase, makes it on a worker
/// thread, and then shows the public half. Shown with open().
class NewKeyDialog final : public WholeDialog {
    Q_OBJECT

public:
    /// purpose: what the key is for; its file is called after that. keyStore: the name of the key
    /// store that may keep its passphrase; empty: there is none. mayInstall: the key can be
    /// installed from here once it is made.
    NewKeyDialog(const QString& purpose, const QString& keyStore, bool mayInstall, QWidget* parent);
    ~NewKeyDialog() override;

    /// What is to be kept of a key that was made; once.
    [[nodiscard]] std::optional<KeptSecret> takePassphrase();

Q_SIGNALS:
    /// The key is there. file: as the user named it; path: where it is.
    void made(const QString& file, const QString& path);
    /// The user wants it to get onto the server; the dialog has closed.
    void installWanted();

private:
    struct Outcome {
        QByteArray publicLine;
        std::optional<Error> error;
    };

    [[nodiscard]] QWidget* makeForm(const QString& purpose, const QString& keyStore);
    [[nodiscard]] QWidget* makeResult(bool mayInstall);
    [[nodiscard]] QWidget* makeFileRow(const QString& purpose);
    void chooseFile();
    void refresh();
    void start();
    void finished();
    void showProblem(const QString& text);

    QStackedWidget* m_pages;
    QWidget* m_form = nullptr;
    QLineEdit* m_file = nullptr;
    QLineEdit* m_comment = nullptr;
    SecretEdit* m_passphrase = nullptr;
    SecretEdit* m_again = nullptr;
    QLabel* m_note = nullptr; ///< What the passphrase, or none, means.
    QCheckBox* m_remember = nullptr; ///< Null without a key store.
    QLabel* m_problem = nullptr;
    QPushButton* m_make = nullptr;
    QLabel* m_done = nullptr;
    CopyText* m_line = nullptr;
    QPushButton* m_install = nullptr; ///< Null where it cannot be installed.
    QPushButton* m_close = nullptr;
    QFutureWatcher<Outcome> m_watcher;
    QString m_path;
    std::optional<KeptSecret> m_kept;
};

} // namespace sallyport::ui
