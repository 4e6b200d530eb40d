// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

#include <optional>

class QApplication;
class QWidget;

namespace sallyport::testing {

/// Where the pictures of a program go, and how they are taken: the words of its command line are
/// FOLDER [dark | contrast] [small] [language=CODE] [rtl | ltr], in this order.
/// QT_SCALE_FACTOR scales as a screen would. Single-threaded.
class Shots {
public:
    /// Makes the application look as the words say; without a folder, or with a word that is
    /// none, it says on standard error what is wanted.
    [[nodiscard]] static std::optional<Shots> fromArguments(QApplication& app);

    /// Shows the widget, lets what is read in the background arrive, and writes NAME.png.
    void take(QWidget& widget, const QString& name);

    [[nodiscard]] bool isSmall() const { return m_isSmall; }
    /// Every picture could be written.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

private:
    Shots() = default;

    [[nodiscard]] bool apply(QApplication& app, const QString& word);

    QDir m_folder;
    bool m_isSmall = false;
    bool m_isComplete = true;
};

} // namespace sallyport::testing
