// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/fields.h"

#include <QString>
#include <QTest>

namespace sallyport::ui::test {

/// Rows of a test that types numbers into an editor, with the columns path, value and isFine: the
/// ends of each field's range, and what is just beyond them.
inline void addRangeRows(bool (*isEdited)(const QString& path))
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("value");
    QTest::addColumn<bool>("isFine");
    for (const profile::FieldFacts& facts : profile::allFields()) {
        const auto [least, most] = facts.range;
        if (most == 0 || !isEdited(facts.path)) {
            continue;
        }
        const auto row = [&](int value, bool fine) {
            QTest::addRow("%s %d", qPrintable(facts.path), value) << facts.path << value << fine;
        };
        row(least - 1, false);
        row(least, true);
        row(most, true);
        row(most + 1, false);
    }
}

} // namespace sallyport::ui::test
