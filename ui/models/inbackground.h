// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <utility>

namespace sallyport::ui {

/// Does something with files on another thread, and answers on the interface thread unless `home`
/// is gone by then.
template <class Answer>
void inBackground(
    QObject* home, std::function<Answer()> work, std::function<void(const Answer&)> done)
{
    QThreadPool::globalInstance()->start([home = QPointer<QObject>(home), app = qApp,
                                             work = std::move(work), done = std::move(done)] {
        QMetaObject::invokeMethod(
            app,
            [home, answer = work(), done] {
                if (home) {
                    done(answer);
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace sallyport::ui
