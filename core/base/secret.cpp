// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

namespace sallyport {

void wipe(void* memory, std::size_t size)
{
    volatile auto* bytes = static_cast<volatile unsigned char*>(memory);
    for (std::size_t i = 0; i < size; ++i) {
        bytes[i] = 0;
    }
}

Secret::Secret(QByteArray&& bytes)
    // A deep copy, so that the bytes wiped later are ours alone.
    : m_bytes(bytes.constData(), bytes.size())
{
    if (!bytes.isEmpty() && bytes.isDetached()) {
        wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    }
    bytes.clear();
}

Secret::Secret(Secret&& other) noexcept
    : m_bytes(std::move(other.m_bytes))
{
    other.m_bytes = QByteArray();
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        clear();
        m_bytes = std::move(other.m_bytes);
        other.m_bytes = QByteArray();
    }
    return *this;
}

Secret::~Secret()
{
    clear();
}

Secret Secret::clone() const
{
    return Secret(QByteArray(m_bytes.constData(), m_bytes.size()));
}

void Secret::clear()
{
    if (!m_bytes.isEmpty()) {
        wipe(m_bytes.data(), static_cast<std::size_t>(m_bytes.size()));
    }
    m_bytes.clear();
}

} // namespace sallyport
