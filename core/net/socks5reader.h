// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/proxyrequest.h"

namespace sallyport::net {

/// SOCKS 5 without login (RFC 1928), byte by byte from the version on; as ProxyNegotiator says.
class Socks5Reader {
public:
    /// Not after an outcome.
    [[nodiscard]] ProxyVerdict take(char byte);
    [[nodiscard]] static QByteArray success();
    /// In the middle of a negotiation: as that stage has it.
    [[nodiscard]] QByteArray failure(Code cause) const;

private:
    [[nodiscard]] ProxyVerdict takeMethods();
    [[nodiscard]] ProxyVerdict takeRequest() const;
    [[nodiscard]] ProxyVerdict finish() const;
    [[nodiscard]] Result<QString> host() const;

    bool m_methodsRead = false;
    QByteArray m_part; ///< What has come of the message that is being read.
};

} // namespace sallyport::net
