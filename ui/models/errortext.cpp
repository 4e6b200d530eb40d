// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/errortext.h"

#include "core/base/errorwords.h"
#include "ui/models/sentencetext.h"

#include <QStringList>

namespace sallyport::ui {

static ErrorText textOf(const ErrorWords& words)
{
    return { translated(words.summary), translated(words.hint) };
}

ErrorText ErrorText::of(Code code)
{
    return textOf(errorWords(code));
}

ErrorText ErrorText::of(const Error& error)
{
    return textOf(errorWords(error));
}

QString ErrorText::details(const Error& error)
{
    QStringList parts{ QString(codeName(error.code)) };
    if (const Sentence place = placeOf(error); !place.isEmpty()) {
        parts.append(translated(place));
    }
    if (!error.detail.isEmpty()) {
        parts.append(translated(error.detail));
    }
    return parts.join(QLatin1String(": "));
}

} // namespace sallyport::ui
