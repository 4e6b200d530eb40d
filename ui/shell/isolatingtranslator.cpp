// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/isolatingtranslator.h"

#include "ui/models/plaintext.h"

namespace sallyport::ui {

QString IsolatingTranslator::translate(
    const char* context, const char* source, const char* disambiguation, int n) const
{
    // Qt's own texts are not only shown, but some are read back.
    const QByteArrayView where(context);
    if (!where.startsWith("sallyport::") && where != QByteArrayView("Sentence")) {
        return {};
    }
    QString text;
    for (auto other = m_others.crbegin(); other != m_others.crend() && text.isNull(); ++other) {
        text = (*other)->translate(context, source, disambiguation, n);
    }
    return withIsolatedPlaces(withIsolatedWords(text.isNull() ? QString::fromUtf8(source) : text));
}

} // namespace sallyport::ui
