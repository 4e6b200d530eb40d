// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/instancelistener.h"

#include "core/base/exhaustion.h"
#include "core/base/log.h"

#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace sallyport::platform {

InstanceListener::InstanceListener(Clock& clock, Handler handler)
    : m_handler(std::move(handler))
    , m_retryTimer(clock.makeTimer([this] {
        m_notifier->setEnabled(true);
        accept();
    }))
{
}

InstanceListener::~InstanceListener()
{
    close();
}

#ifdef Q_OS_UNIX

static constexpr int kBacklog = 50;

static bool prepare(int descriptor)
{
    const int flags = ::fcntl(descriptor, F_GETFL);
    return flags != -1 && ::fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) == 0
        && ::fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0;
}

Result<void> InstanceListener::listen(const QString& path)
{
    const QByteArray file = QFile::encodeName(path);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (file.size() >= qsizetype(sizeof address.sun_path)) {
        return fail(Code::ListenFailed,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the path is too long for a socket")), path);
    }
    std::memcpy(address.sun_path, file.constData(), std::size_t(file.size()));
    const auto failed = [&] {
        const int why = errno;
        close();
        return tl::unexpected(systemError(why, { Code::ListenFailed, qt_error_string(why), path }));
    };
    m_descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
    if (m_descriptor < 0 || !prepare(m_descriptor)) {
        return failed();
    }
    ::unlink(file.constData());
    // Linux gives the file the mode of the socket. Nobody can connect before listen().
    constexpr mode_t kOnlyUs = S_IRUSR | S_IWUSR;
    (void)::fchmod(m_descriptor, kOnlyUs);
    if (::bind(m_descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        return failed();
    }
    m_file = file;
    if (::chmod(file.constData(), kOnlyUs) != 0 || ::listen(m_descriptor, kBacklog) != 0) {
        return failed();
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &InstanceListener::accept);
    return {};
}

void InstanceListener::accept()
{
    while (true) {
        const int descriptor = ::accept(m_descriptor, nullptr, nullptr);
        if (descriptor >= 0) {
            m_told = false;
            auto socket = std::make_unique<QLocalSocket>();
            if (!prepare(descriptor) || !socket->setSocketDescriptor(descriptor)) {
                ::close(descriptor);
                continue;
            }
            m_handler(socket.release());
            continue;
        }
        if (errno == EINTR || errno == ECONNABORTED) {
            continue;
        }
        if (errno != EAGAIN && errno != EWOULDBLOCK) {
            // It stays in the backlog, and the notifier would fire for it without end.
            if (!std::exchange(m_told, true)) {
                qCWarning(logPlatform) << "cannot accept a request:"
                                       << exhaustion(errno).value_or(qt_error_string(errno));
            }
            m_notifier->setEnabled(false);
            m_retryTimer->start(kStarvedRetry);
        }
        return;
    }
}

void InstanceListener::close()
{
    m_notifier.reset();
    if (m_descriptor >= 0) {
        ::close(std::exchange(m_descriptor, -1));
    }
    if (!m_file.isEmpty()) {
        ::unlink(std::exchange(m_file, {}).constData());
    }
}

#else

Result<void> InstanceListener::listen(const QString& path)
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &InstanceListener::accept);
    if (!m_server->listen(path)) {
        const QString why = m_server->errorString();
        m_server.reset();
        return fail(Code::ListenFailed, why, path);
    }
    return {};
}

void InstanceListener::accept()
{
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        socket->setParent(nullptr);
        m_handler(socket);
    }
}

void InstanceListener::close()
{
    m_server.reset();
}

#endif

} // namespace sallyport::platform
