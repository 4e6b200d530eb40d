// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QStringList>

#include <memory>

class QJsonObject;

namespace sallyport {

/// Standard output and standard error: the one place that prints to them. Whatever a text holds,
/// what reaches a terminal is what core/base/shown.h lets through, and only what is named a line
/// ends one.
///
/// A write waits for its reader at first, as with every program. After neverBlock() it does not:
/// what the reader has not taken is held, up to kMostHeld, on a thread of its own, because a
/// descriptor that is shared with other programs cannot be made non-blocking; beyond that the
/// oldest lines are left out, and their number is told in their place, as a line or as the event
/// "dropped". Two descriptors that lead to the same file keep the order of what is written to them;
/// others do not wait for one another. A file on a disk that is full is a reader that stalls: it is
/// tried again until there is room. Before neverBlock(), what finds no room is lost.
///
/// Thread-safe but for construction, neverBlock() and finish().
class Output {
public:
    enum class To { Out, Err };

    /// In bytes.
    static constexpr qsizetype kMostHeld = 1024 * 1024;

    /// Does not own the descriptors. A standard descriptor that is closed becomes /dev/null, so
    /// that no connection is taken for one.
    explicit Output(int out = 1, int err = 2);
    /// Does not wait.
    ~Output();
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    void line(To to, const QString& text);
    void lines(To to, const QStringList& texts);
    /// Of our own, of several lines.
    void text(To to, const QString& text);
    /// On one line of standard output.
    void object(const QJsonObject& object);
    /// A JSON text for standard output, laid out as it is.
    void jsonText(const QByteArray& json);

    /// What Qt and the logging categories say goes to standard error, too. One at a time.
    void takeMessages();

    /// A program with a window that was started in a console, with nothing to write to, writes
    /// there from now on. Windows only; Ctrl+C in that console then is meant for us, too.
    static void useParentConsole();

    /// From now on. json: standard output is one JSON object a line.
    void neverBlock(bool json);
    /// Waits, after neverBlock(), until all is written: as long as the reader takes something
    /// within each `pause`, and `most` altogether.
    void finish(Milliseconds pause, Milliseconds most);
    /// Like finish(), however long it takes; but not for a disk that is full.
    void finish();

private:
    class Lane;

    void put(To to, QByteArray bytes);

    int m_descriptors[2];
    std::shared_ptr<Lane> m_lanes[2]; ///< By To; none as long as writes wait.
};

} // namespace sallyport
