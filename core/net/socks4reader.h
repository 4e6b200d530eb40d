// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/proxyrequest.h"

namespace sallyport::net {

/// SOCKS 4 and 4a, byte by byte from the version on; as ProxyNegotiator says.
class Socks4Reader {
public:
    static constexpr qsizetype kMaxName = 255; ///< Of a SOCKS 4a host.
    static constexpr qsizetype kMaxUserId = 255; ///< What it says is ignored.

    /// Not after an outcome.
    [[nodiscard]] ProxyVerdict take(char byte);
    [[nodiscard]] static QByteArray success();
    [[nodiscard]] static QByteArray failure();

private:
    enum class Stage { Head, UserId, Host };

    [[nodiscard]] ProxyVerdict takeHead();
    [[nodiscard]] ProxyVerdict takeText(char byte);
    [[nodiscard]] ProxyVerdict finish(ProxyProtocol protocol, const Result<QString>& host) const;
    ProxyVerdict enter(Stage stage);

    Stage m_stage = Stage::Head;
    QByteArray m_part; ///< What has come of the field that is being read.
    int m_command = 0;
    std::uint16_t m_port = 0;
    quint32 m_address = 0;
};

} // namespace sallyport::net
