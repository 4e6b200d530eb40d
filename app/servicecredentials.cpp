// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/servicecredentials.h"

#include "core/base/exhaustion.h"

#include <QFile>
#include <QFileInfo>

namespace sallyport {

static constexpr qsizetype kLongest = 4096;

static Result<Secret> readCredential(const QString& path)
{
    if (!QFileInfo(path).isFile()) {
        return fail(Code::FileUnreadable, QStringLiteral("not a regular file"), path);
    }
    QFile file(path);
    // Unbuffered, so that Qt keeps no second copy.
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return tl::unexpected(fileError(file, Code::FileUnreadable, path));
    }
    QByteArray bytes = file.read(kLongest + 1);
    if (bytes.size() > kLongest) {
        (void)Secret(std::move(bytes));
        return fail(Code::FileUnreadable,
            QStringLiteral("the credential is longer than %1 bytes").arg(kLongest), path);
    }
    if (const qsizetype end = bytes.indexOf('\n'); end >= 0) {
        bytes.truncate(end);
    }
    if (bytes.endsWith('\r')) {
        bytes.chop(1);
    }
    if (bytes.isEmpty()) {
        return fail(Code::FileUnreadable, QStringLiteral("the credential is empty"), path);
    }
    return Secret(std::move(bytes));
}

Result<void> addServiceCredentials(tunnel::TunnelSecrets& secrets)
{
    const QString folder = QFile::decodeName(qgetenv("CREDENTIALS_DIRECTORY"));
    if (folder.isEmpty()) {
        return {};
    }
    const struct {
        QString name;
        std::optional<KeptSecret>& secret;
    } credentials[] = {
        { QStringLiteral("password"), secrets.password },
        { QStringLiteral("passphrase"), secrets.passphrase },
        { QStringLiteral("proxy-password"), secrets.proxyPassword },
    };
    for (const auto& credential : credentials) {
        const QString path = folder + u'/' + credential.name;
        if (credential.secret || !QFileInfo::exists(path)) {
            continue;
        }
        auto read = readCredential(path);
        if (!read) {
            return tl::unexpected(read.error());
        }
        credential.secret = std::move(*read);
    }
    return {};
}

} // namespace sallyport
