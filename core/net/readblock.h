// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>

namespace sallyport::net {

/// 64 KiB to read into, borrowed from the thread and given back on destruction. A stream holds one
/// only while it has bytes that nobody has consumed, so an idle connection costs no buffer and a
/// busy thread needs few.
class ReadBlock {
public:
    static constexpr qsizetype kSize = 64 * 1024;

    [[nodiscard]] static ReadBlock take();

    ReadBlock() = default;
    ReadBlock(ReadBlock&&) noexcept = default;
    ReadBlock& operator=(ReadBlock&& other) noexcept;
    ~ReadBlock();

    [[nodiscard]] char* data() const { return m_data.get(); }

private:
    explicit ReadBlock(std::unique_ptr<char[]> data)
        : m_data(std::move(data))
    {
    }

    void giveBack() noexcept;

    std::unique_ptr<char[]> m_data;
};

} // namespace sallyport::net
