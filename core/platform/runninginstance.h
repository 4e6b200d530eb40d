// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <memory>

class QLocalSocket;

namespace sallyport::platform {

/// The copy of the program that runs already, as another one sees it. One request each; it may be
/// destroyed at any time, and says nothing more then.
class RunningInstance final : public QObject {
    Q_OBJECT

public:
    enum class End {
        Answered, ///< The other one has said all it had to say.
        NotRunning,
        Silent, ///< No answer in time.
        Broken, ///< Not an answer or half of one, or from another user's program.
    };
    using Line = std::function<void(const QJsonObject&)>;
    using Done = std::function<void(End)>;

    static constexpr Milliseconds kPatience{ 10'000 };

    /// path: from instanceSocketPath(). The clock outlives it.
    RunningInstance(Clock& clock, QString path, QObject* parent = nullptr);
    ~RunningInstance() override;

    /// line: for each line of the answer. done: once, never from within this call. patience: how
    /// long it may take to each line and to the end; zero: any time, once it is connected.
    void request(
        const QJsonObject& request, Line line, Done done, Milliseconds patience = kPatience);

private:
    void connected(const QJsonObject& request);
    void read();
    void disconnected();
    void end(End end);

    QString m_path;
    Line m_line;
    Done m_done;
    Milliseconds m_patience{ 0 };
    QByteArray m_buffer;
    std::unique_ptr<Timer> m_limit;
    std::unique_ptr<QLocalSocket> m_socket;
};

} // namespace sallyport::platform
