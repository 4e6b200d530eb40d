// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace sallyport::ui {

/// Stands in for a language that needs more room than English: "&Save" becomes "[&Save ~~]".
/// Places for numbers and names, mnemonics, HTML and file filters stay what they are.
class PseudoTranslator final : public QTranslator {
public:
    using QTranslator::QTranslator;

    [[nodiscard]] static QString lengthened(const QString& text);

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source,
        const char* disambiguation = nullptr, int n = -1) const override;
};

} // namespace sallyport::ui
