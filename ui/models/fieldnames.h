// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace sallyport::ui {

/// The fields of a profile in words.
class FieldNames {
    Q_DECLARE_TR_FUNCTIONS(sallyport::ui::FieldNames)

public:
    /// Paths of fields, in the words of the editor where it is about the common ones.
    [[nodiscard]] static QStringList of(const QStringList& paths);
};

} // namespace sallyport::ui
