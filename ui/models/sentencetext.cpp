// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sentencetext.h"

#include "ui/models/plaintext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace sallyport::ui {

static QString translatedText(const char* text)
{
    return QCoreApplication::translate("Sentence", text);
}

QString translated(const Sentence& sentence)
{
    return sentence.in(translatedText);
}

/// What others said stays as it is, even at the start.
static QString capitalized(const Sentence& sentence)
{
    bool isOutermost = true;
    return sentence.in([&isOutermost](const char* text) {
        QString shown = translatedText(text);
        if (std::exchange(isOutermost, false) && !shown.isEmpty()) {
            shown[0] = shown.at(0).toUpper();
        }
        return shown;
    });
}

static QString fullStop()
{
    const QString whole = withoutIsolates(
        QCoreApplication::translate("Sentence", "%1.", "a sentence that lacks its full stop"));
    return whole.section(QLatin1String("%1"), 1);
}

QString wholeSentence(const QList<Sentence>& sentences)
{
    QStringList parts;
    for (const Sentence& sentence : sentences) {
        parts.append(parts.isEmpty() ? capitalized(sentence) : translated(sentence));
        parts.removeAll(QString());
    }
    const QString text = parts.join(QLatin1String("; "));
    const bool areNames = std::all_of(sentences.cbegin(), sentences.cend(),
        [](const Sentence& sentence) { return sentence.isForeign(); });
    const QString stop = fullStop();
    return areNames || text.endsWith(stop) ? text : text + stop;
}

QString translated(const QList<Sentence>& sentences)
{
    QStringList parts;
    for (const Sentence& sentence : sentences) {
        parts.append(translated(sentence));
    }
    parts.removeAll(QString());
    return parts.join(QLatin1String("; "));
}

QString wholeSentence(const Sentence& sentence)
{
    return wholeSentence(QList<Sentence>{ sentence });
}

} // namespace sallyport::ui
