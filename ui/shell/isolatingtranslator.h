// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTranslator>

namespace sallyport::ui {

/// Isolates whatever is put into the places of our texts (%1 and the like), in windows that are
/// read from right to left: the one spot that all sentences come by, those of tr() and those of
/// core. It is asked first, and gives what the others say.
class IsolatingTranslator final : public QTranslator {
public:
    /// others: in the order in which they were installed; they have to outlive it.
    explicit IsolatingTranslator(const QList<QTranslator*>& others)
        : m_others(others)
    {
    }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source,
        const char* disambiguation = nullptr, int n = -1) const override;

private:
    QList<QTranslator*> m_others;
};

} // namespace sallyport::ui
