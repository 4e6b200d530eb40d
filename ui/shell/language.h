// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QCoreApplication;

namespace sallyport::ui {

struct Language {
    /// As in "sallyport --language": "de"; empty stands for the system's.
    QString code;
    /// In the language itself, as a list shows it.
    QString name;
};

/// Not in the list: right to left, with every text 40 % longer and in brackets. It shows what of
/// the window does not fit, does not turn round, or cannot be translated.
inline constexpr QLatin1StringView kPseudoLanguage("x-rtl");

/// What there is to choose from, the system's first.
[[nodiscard]] QList<Language> availableLanguages();

/// Makes the program speak a language from now on: our texts, Qt's own, the numbers and the
/// direction of reading. To be called before the first text is made; a later call replaces the
/// texts of an earlier one, and what is on the screen then changes only where it listens for
/// QEvent::LanguageChange.
///
/// An empty or unknown code is the first language of the system's list that there is, else
/// English. Returns the code of the language that is spoken now.
QString installLanguage(QCoreApplication& app, const QString& code);

} // namespace sallyport::ui
