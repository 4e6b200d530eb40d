// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/readblock.h"

#include <QtGlobal>
#ifdef Q_OS_WIN
#include <QThreadStorage>
#endif

#include <vector>

namespace sallyport::net {

namespace {

/// Blocks kept for the next reader; more than a few are only needed when many readers are held up.
constexpr std::size_t kSpareBlocks = 4;
using Blocks = std::vector<std::unique_ptr<char[]>>;

/// Of this thread.
Blocks& spare()
{
#ifdef Q_OS_WIN
    // MinGW may free what is thread_local before its destructor runs (GCC's bug 83562).
    static auto* const all = new QThreadStorage<Blocks>;
    return all->localData();
#else
    thread_local Blocks blocks;
    return blocks;
#endif
}

} // namespace

ReadBlock ReadBlock::take()
{
    Blocks& blocks = spare();
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
    if (Blocks& blocks = spare(); blocks.size() < kSpareBlocks) {
        blocks.push_back(std::move(m_data));
    }
    m_data.reset();
}

} // namespace sallyport::net
