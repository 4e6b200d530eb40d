// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/readblock.h"

#include "core/base/perthread.h"

#include <vector>

namespace sallyport::net {

namespace {

/// Blocks kept for the next reader; more than a few are only needed when many readers are held up.
constexpr std::size_t kSpareBlocks = 4;
struct Spare {
    std::vector<std::unique_ptr<char[]>> blocks;
};

} // namespace

ReadBlock ReadBlock::take()
{
    auto& blocks = perThread<Spare>().blocks;
    if (blocks.empty()) {
        return ReadBlock(std::make_unique_for_overwrite<char[]>(kSize));
    }
    ReadBlock block(std::move(blocks.back()));
    blocks.pop_back();
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
    if (!m_data) {
        return;
    }
    if (auto& blocks = perThread<Spare>().blocks; blocks.size() < kSpareBlocks) {
        blocks.push_back(std::move(m_data));
    }
    m_data.reset();
}

} // namespace sallyport::net
