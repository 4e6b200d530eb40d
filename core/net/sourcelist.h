// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"
#include "core/net/endpoint.h"

#include <QList>
#include <QStringList>

namespace sallyport::net {

/// Who may connect to a listener: addresses and CIDR blocks of either family. An IPv4 peer is
/// measured by the IPv4 entries however its address is spelled; scope ids count nowhere. An empty
/// list lets everybody in.
class SourceList {
public:
    SourceList() = default;

    /// Names are not looked up. Fails with InvalidArgument; the context is the entry.
    [[nodiscard]] static Result<SourceList> parse(const QStringList& entries);

    [[nodiscard]] bool isEmpty() const { return m_blocks.isEmpty(); }
    [[nodiscard]] bool allows(const Endpoint& peer) const;

    friend bool operator==(const SourceList&, const SourceList&) = default;

private:
    QList<Cidr> m_blocks;
};

} // namespace sallyport::net
