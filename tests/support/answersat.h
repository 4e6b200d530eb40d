// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <algorithm>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace sallyport::testing {

/// Whether a program listens at the Unix socket PATH: that the file is there says only that it is
/// bound.
[[nodiscard]] inline bool answersAt(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::copy_n(name.constData(), std::min<std::size_t>(name.size(), sizeof address.sun_path - 1),
        address.sun_path);
    const int one = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool answers =
        ::connect(one, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(one);
    return answers;
}

} // namespace sallyport::testing
