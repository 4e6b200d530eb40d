// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QString>

namespace sallyport::tunnel {

/// Whom to log in to FTP servers as, to try transfers.
struct FtpLogin {
    QString user;
    Secret password;

    [[nodiscard]] FtpLogin clone() const { return { user, password.clone() }; }
    /// Who needs no password.
    [[nodiscard]] static bool isAnonymousUser(const QString& user)
    {
        return user.compare(QLatin1String("anonymous"), Qt::CaseInsensitive) == 0
            || user.compare(QLatin1String("ftp"), Qt::CaseInsensitive) == 0;
    }
    [[nodiscard]] static FtpLogin anonymous()
    {
        // As RFC 1635 asks for; some servers look for the @.
        return { QStringLiteral("anonymous"), Secret(QByteArray("guest@")) };
    }
};

} // namespace sallyport::tunnel
