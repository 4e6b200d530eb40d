// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/proxyrequest.h"

#include "core/base/shown.h"

#include <QHostAddress>

namespace sallyport::net {

Result<QString> checkedProxyHost(const QByteArray& bytes)
{
    const QString name = QString::fromUtf8(bytes);
    if (printable(bytes, name.size()) != name) {
        return fail(Code::InvalidArgument,
            Sentence(
                QT_TRANSLATE_NOOP("Sentence", "'%1' is not a host name"), printable(bytes, 80)));
    }
    const bool literal = name.contains(u':');
    if (literal ? QHostAddress(name).isNull() : name.contains(u'%')) {
        return fail(Code::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "'%1' is not a host name or address"), name));
    }
    return checkedHost(name);
}

} // namespace sallyport::net
