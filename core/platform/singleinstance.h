// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QObject>

#include <memory>
#include <set>

class QLocalSocket;
class QLockFile;

namespace sallyport::platform {

class InstanceListener;

/// What another copy of the program asks of this one. Belongs to the SingleInstance and is deleted
/// once it is finished, or when the other one hangs up; whoever answers later keeps a QPointer.
class InstanceRequest final : public QObject {
    Q_OBJECT

public:
    ~InstanceRequest() override;

    [[nodiscard]] const QJsonObject& message() const { return m_message; }

    /// One line of the answer. Of no effect after finish().
    void answer(const QJsonObject& line);
    /// There is no more to say.
    void finish();

Q_SIGNALS:
    void arrived();
    /// The connection is over.
    void ended();

private:
    friend class SingleInstance;
    InstanceRequest(QLocalSocket* socket, Clock& clock, QObject* parent);

    void read();
    void refuse(const QString& why);

    QLocalSocket* m_socket;
    QByteArray m_buffer;
    QJsonObject m_message;
    bool m_complete = false;
    bool m_finished = false;
    std::unique_ptr<Timer>
        m_limit; ///< For the request to arrive, and for the rest of the answer to leave.
};

/// At most one window of a user and a configuration runs; the next one asks the first to show
/// itself and ends. Also what the command line talks to (RunningInstance).
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    /// path: from instanceSocketPath(). The clock outlives it.
    SingleInstance(Clock& clock, QString path, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// True: this is the first one, and requests come from now on. False: another one runs. An
    /// error: there is no telling; go on alone.
    [[nodiscard]] Result<bool> claim();

Q_SIGNALS:
    /// A complete request of a program of the same user. Answer it now or later.
    void requested(sallyport::platform::InstanceRequest* request);

private:
    void accept(QLocalSocket* socket);

    Clock& m_clock;
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<InstanceListener> m_listener;
    std::set<InstanceRequest*> m_requests;
};

} // namespace sallyport::platform
