// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/update/updatesource.h"

#include "core/base/log.h"

namespace sallyport::update {

std::optional<UpdateSource> builtInUpdateSource()
{
    const QUrl url(QStringLiteral(SALLYPORT_UPDATE_URL), QUrl::StrictMode);
    if (url.isEmpty()) {
        return std::nullopt;
    }
    const auto key = NoticeKey::read(QByteArrayLiteral(SALLYPORT_UPDATE_KEY));
    if (!key) {
        qCWarning(logUpdate).noquote() << key.error().detail;
        return std::nullopt;
    }
    return UpdateSource{ url, *key };
}

} // namespace sallyport::update
