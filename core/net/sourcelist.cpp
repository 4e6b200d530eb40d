// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/sourcelist.h"

#include <algorithm>

namespace sallyport::net {

Result<SourceList> SourceList::parse(const QStringList& entries)
{
    SourceList list;
    for (const QString& entry : entries) {
        auto block = checkedCidr(entry.trimmed());
        if (!block) {
            block.error().context = printable(entry.toUtf8(), 80);
            return tl::unexpected(block.error());
        }
        list.m_blocks.append(*block);
    }
    return list;
}

bool SourceList::allows(const Endpoint& peer) const
{
    const Address address = toAddress(peer.address);
    return m_blocks.isEmpty()
        || std::any_of(m_blocks.begin(), m_blocks.end(),
            [&address](const Cidr& block) { return block.contains(address); });
}

} // namespace sallyport::net
