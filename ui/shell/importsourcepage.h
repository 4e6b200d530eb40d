// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/importtext.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;

namespace sallyport::ui {

/// Where an import reads from: what kind of source, which file, folder or command, and in which
/// code page. Says what the user wants to be read, and reads nothing.
class ImportSourcePage final : public QWidget {
    Q_OBJECT

public:
    /// Nothing is shown before showKind(). To restore, there is one kind, and it is not asked for.
    ImportSourcePage(
        const profile::Environment& environment, ImportPurpose purpose, QWidget* parent);

    [[nodiscard]] ImportKind kind() const;
    /// Empty where something else is chosen.
    [[nodiscard]] QString command() const;
    /// Of what is read, or is to be. Until something has been chosen, names the usual place.
    void showKind(ImportKind kind);
    /// Reads it at once.
    void setSource(const ImportSource& source);
    /// The same for a file of any kind, or a folder of PuTTY's sessions.
    void setFile(const QString& path);
    /// What is on this computer. The first of it is read unless something has been chosen.
    void showFound(const QList<FoundSource>& sources);
    /// What PuTTY's sessions were read as by themselves; empty: nothing was.
    void showCodePage(const QString& page);
    /// Nothing can be changed while it is.
    void setBusy(bool busy);

public Q_SLOTS:
    /// Lets the user choose a file.
    void browse();

Q_SIGNALS:
    /// This is to be read.
    void wanted(const sallyport::ui::ImportSource& source);
    /// What was read is no longer wanted, and nothing else is yet. status: what the user can do
    /// about it; may be empty.
    void nothingWanted(const QString& status);
    /// This file is to be read, whatever kind it is of.
    void fileChosen(const QString& path);
    void kindShown(sallyport::ui::ImportKind kind);

private:
    [[nodiscard]] QWidget* buildInputs();
    void onKindChosen();
    void onTextEdited();
    void readNow();
    void showPath(const QString& path);
    [[nodiscard]] QString usualPath() const;

    profile::Environment m_environment;
    QList<FoundSource> m_found;
    QTimer m_typing;
    bool m_isChosen; ///< The user, or the caller, has said what to read.

    QFormLayout* m_form;
    QComboBox* m_kind;
    QStackedWidget* m_inputs = nullptr;
    QLabel* m_pathLabel;
    QLineEdit* m_path = nullptr;
    QPlainTextEdit* m_command = nullptr;
    QComboBox* m_codePage; ///< Of PuTTY's sessions; the first entry guesses.
};

} // namespace sallyport::ui
