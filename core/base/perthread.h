// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#ifdef Q_OS_WIN
#include <QThreadStorage>
#endif

namespace sallyport {

/// The T of this thread: made when it is first asked for, gone with the thread. One for each type,
/// so let T be a type of its own.
template <typename T> [[nodiscard]] T& perThread()
{
#ifdef Q_OS_WIN
    // MinGW may free what is thread_local before its destructor runs (GCC's bug 83562).
    static auto* const all = new QThreadStorage<T>;
    return all->localData();
#else
    thread_local T mine;
    return mine;
#endif
}

} // namespace sallyport
