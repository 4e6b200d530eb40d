// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fairturns.h"

#include <QAbstractEventDispatcher>

namespace sallyport {

void giveOthersATurn()
{
#ifdef Q_OS_WIN
    // It begins its next round sooner, and each begins with what was posted.
    if (auto* dispatcher = QAbstractEventDispatcher::instance()) {
        dispatcher->interrupt();
    }
#endif
}

} // namespace sallyport
