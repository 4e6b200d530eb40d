// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace sallyport::ui {

class ProfileCatalog;

/// A file that cannot be used: where it is, and what can be read of it, to look at and to copy.
class DamagedPage final : public QWidget {
    Q_OBJECT

public:
    /// The catalog outlives it.
    explicit DamagedPage(ProfileCatalog& catalog, QWidget* parent = nullptr);

    /// Reads it anew; an empty path: nothing.
    void setFile(const QString& path);

private:
    /// What was read of a file.
    struct Reading {
        QByteArray text;
        bool isCut = false; ///< There is more.
        QString whyNot; ///< The system's words; empty: it was read.
    };

    [[nodiscard]] static Reading read(const QString& path);
    void show(const Reading& reading);

    ProfileCatalog& m_catalog;
    QString m_file;
    QString m_content; ///< Of it, as it is.
    QLineEdit* m_path;
    QPlainTextEdit* m_text;
    QLabel* m_note;
    QPushButton* m_copy;
};

} // namespace sallyport::ui
