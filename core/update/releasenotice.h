// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/update/releaseversion.h"

#include <QByteArray>
#include <QDate>
#include <QUrl>

namespace sallyport::update {

/// Whose signature a notice has to have: an Ed25519 public key (RFC 8032).
class NoticeKey {
public:
    /// base64: of the 32 bytes, as the build option SALLYPORT_UPDATE_KEY has them. NotSupported for
    /// anything else.
    [[nodiscard]] static Result<NoticeKey> read(const QByteArray& base64);

    /// 32 bytes.
    [[nodiscard]] const QByteArray& raw() const { return m_raw; }

private:
    QByteArray m_raw;
};

/// What the newest release is, as those who make it say.
struct ReleaseNotice {
    ReleaseVersion version;
    QDate date;
    QUrl page; ///< To be opened in a browser; https, nothing but printable ASCII, no user in it.
};

/// A longer file is none, in bytes.
inline constexpr qsizetype kMostNotice = 16 * 1024;

/// Reads the file of a notice, which comes from anywhere:
///
///     88 characters: the signature (64 bytes) in base64, and a line feed
///     all that follows, byte by byte what was signed: a JSON object with
///       "program": "sallyport", "version": "1.10.0", "date": "2026-05-28", "page": "https://…"
///
/// Nothing behind the signature is looked at before that fits; other members are for later
/// versions. Written by packaging/release.sh. UpdateNoticeInvalid says what is wrong; NotSupported
/// where OpenSSL cannot check such a signature.
[[nodiscard]] Result<ReleaseNotice> readReleaseNotice(const QByteArray& file, const NoticeKey& key);

} // namespace sallyport::update
