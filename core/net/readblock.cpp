// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/readblock.h"

#include <vector>

namespace sallyport::net {

namespace {

/// Blocks kept for the next reader; more than a few are only needed when many readers are held up.
constexpr std::size_t kSpareBlocks = 4;
thread_local std::vector<std::unique_ptr<char[]>> t_spare;

} // namespace

ReadBlock ReadBlock::take()
{
    if (t_spare.empty()) {
        return ReadBlock(std::make_unique_for_overwrite<char[]>(kSize));
    }
    ReadBlock block(std::move(t_spare.back()));
    t_spare.pop_back();
    return block;
}

ReadBlock& ReadBlock::operator=(ReadBlock&& other) noexcept
{
    std::swap(m_data, other.m_data);
    other.giveBack();
    return *this;
}

ReadBlock::~ReadBlock()
{
    giveBack();
}

void ReadBlock::giveBack() noexcept
{
    if (m_data && t_spare.size() < kSpareBlocks) {
        t_spare.push_back(std::move(m_data));
    }
    m_data.reset();
}

} // namespace sallyport::net
