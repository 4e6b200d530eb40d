// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ftp/address.h"

#include <QByteArrayList>

namespace sallyport::ftp {

/// What a passive reply announces.
struct PassiveReply {
    Address address; ///< Null when the reply names none that counts.
    unsigned port = 0; ///< 0–65535, not judged.
};

/// A 227 reply (RFC 959) in every form servers are known to send. lines: the text after the code of
/// each line, the final one last. Nothing when it is missing or ambiguous.
[[nodiscard]] std::optional<PassiveReply> parse227(const QByteArrayList& lines);
/// A 229 reply (RFC 2428), lines as above.
[[nodiscard]] std::optional<PassiveReply> parse229(const QByteArrayList& lines);

struct ActiveTarget {
    Address address;
    unsigned port = 0;
};

enum class ActiveError { Syntax, Family };

[[nodiscard]] std::optional<ActiveTarget> parsePort(QByteArrayView argument);
/// Empty with error set: Family for an address family nobody knows.
[[nodiscard]] std::optional<ActiveTarget> parseEprt(QByteArrayView argument, ActiveError& error);

// Canonical forms, the only ones that every client and server reads alike. With CRLF.
[[nodiscard]] QByteArray format227(const Address& address, unsigned port);
[[nodiscard]] QByteArray format229(unsigned port);
[[nodiscard]] QByteArray formatPort(const Address& address, unsigned port);
[[nodiscard]] QByteArray formatEprt(const Address& address, unsigned port);

} // namespace sallyport::ftp
