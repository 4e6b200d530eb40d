// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/errortext.h"

#include "core/base/errorwords.h"
#include "ui/models/sentencetext.h"

#include <QStringList>

namespace sallyport::ui {

ErrorText ErrorText::of(Code code)
{
    const ErrorWords words = errorWords(code);
    return { translated(words.summary), translated(words.hint) };
}

QString ErrorText::details(const Error& error)
{
    QStringList parts{ QString(codeName(error.code)) };
    if (!error.context.isEmpty()) {
        parts.append(error.context);
    }
    if (!error.detail.isEmpty()) {
        parts.append(error.detail);
    }
    return parts.join(QLatin1String(": "));
}

} // namespace sallyport::ui
