// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/finding.h"

#include <QCoreApplication>
#include <QStringList>

namespace sallyport::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sallyport::ui::TestSteps)
};

} // namespace

QString shownState(TestState state)
{
    switch (state) {
    case TestState::Running:
        return Words::tr("… trying");
    case TestState::Passed:
        return Words::tr("✓ good");
    case TestState::Warned:
        return Words::tr("! look");
    case TestState::Failed:
        return Words::tr("✕ failed");
    case TestState::Skipped:
        return Words::tr("– not tried");
    }
    return {};
}

QString Finding::toText() const
{
    QStringList lines{ shownState(state) + QStringLiteral("  ") + step };
    for (const QString& line : { text, details }) {
        if (!line.isEmpty()) {
            lines.append(QStringLiteral("    ") + line);
        }
    }
    return lines.join(u'\n');
}

} // namespace sallyport::ui
