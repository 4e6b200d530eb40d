// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/proxyrequest.h"

#include <QByteArrayView>

namespace sallyport::net {

/// HTTP CONNECT (RFC 9110 9.3.6), byte by byte from the method on; as ProxyNegotiator says.
class HttpConnectReader {
public:
    static constexpr qsizetype kMaxHead = 8 * 1024; ///< Request line and headers.

    /// Whether a request can begin with it.
    [[nodiscard]] static bool canBegin(char byte);
    /// Not after an outcome.
    [[nodiscard]] ProxyVerdict take(char byte);
    [[nodiscard]] static QByteArray success();
    [[nodiscard]] QByteArray failure(Code cause) const;

private:
    [[nodiscard]] ProxyVerdict takeLine(QByteArrayView line);
    [[nodiscard]] ProxyVerdict takeRequestLine(QByteArrayView line);
    [[nodiscard]] ProxyVerdict takeHeader(QByteArrayView line);
    [[nodiscard]] ProxyVerdict refused(int status, const Sentence& why) const;
    [[nodiscard]] QByteArray reply(int status, const Sentence& why) const;

    bool m_requestLineRead = false;
    QByteArray m_part; ///< What has come of the line that is being read.
    qsizetype m_headBytes = 0;
    int m_status = 0; ///< The verdict on the request line; 200 so far.
    Sentence m_problem;
    bool m_withoutBody = false; ///< The reply to HEAD has none (RFC 9110 9.3.2).
    HostPort m_destination;
};

} // namespace sallyport::net
