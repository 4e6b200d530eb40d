// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/weakalgorithms.h"

namespace sallyport::ssh {

// The place of the methods in Link::algorithms().
static constexpr qsizetype kCipher = 2;
static constexpr qsizetype kMac = 3;

QString weaknessOf(QStringView algorithm)
{
    // What begins or ends a name, or the whole of it.
    static constexpr struct {
        const char* part;
        const char* weakness;
    } kStarts[] = {
        { "diffie-hellman-group1-", "1024-bit group, SHA-1" },
        { "rsa1024-", "1024-bit RSA" },
        { "arcfour", "RC4" },
        { "3des-", "64-bit blocks" },
        { "blowfish-", "64-bit blocks" },
        { "cast128-", "64-bit blocks" },
        { "idea-", "64-bit blocks" },
        { "hmac-md5", "MD5" },
        { "hmac-sha1", "SHA-1" },
        { "hmac-ripemd160", "RIPEMD-160" },
        { "umac-64", "64-bit tags" },
        { "ssh-dss", "DSA, SHA-1" },
    };
    static constexpr struct {
        const char* part;
        const char* weakness;
    } kEnds[] = {
        { "-sha1", "SHA-1" },
        { "-cbc", "CBC mode" },
        { "-cbc@lysator.liu.se", "CBC mode" },
    };
    if (algorithm == QLatin1String("ssh-rsa")
        || algorithm == QLatin1String("ssh-rsa-cert-v01@openssh.com")) {
        return QStringLiteral("SHA-1 signatures");
    }
    for (const auto& start : kStarts) {
        if (algorithm.startsWith(QLatin1String(start.part))) {
            return QLatin1String(start.weakness);
        }
    }
    for (const auto& end : kEnds) {
        if (algorithm.endsWith(QLatin1String(end.part))) {
            return QLatin1String(end.weakness);
        }
    }
    return {};
}

QStringList weakAlgorithms(const QString& negotiated)
{
    const QStringList names = negotiated.split(QStringLiteral(", "));
    const QString cipher = names.value(kCipher);
    const bool authenticates =
        cipher.contains(QLatin1String("-gcm")) || cipher.contains(QLatin1String("-poly1305"));
    QStringList weak;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString weakness = i == kMac && authenticates ? QString() : weaknessOf(names.at(i));
        if (!weakness.isEmpty()) {
            weak.append(names.at(i) + QStringLiteral(" (") + weakness + u')');
        }
    }
    return weak;
}

} // namespace sallyport::ssh
