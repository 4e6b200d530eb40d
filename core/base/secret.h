// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sallyport {

/// Bytes that must not leak: no stream operator, no conversion to QString, no implicit sharing,
/// wiped when destroyed, moved from or cleared. Move-only; copy with clone() where it must be.
class Secret {
public:
    Secret() = default;
    /// Takes the bytes and wipes the argument's own copy when it is not shared.
    explicit Secret(QByteArray&& bytes);
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    /// Valid until the secret changes. Never store or print what it points to.
    [[nodiscard]] const char* data() const { return m_bytes.constData(); }
    [[nodiscard]] Secret clone() const;

    void clear();

private:
    QByteArray m_bytes;
};

/// Overwrites memory in a way the compiler does not remove.
void wipe(void* memory, std::size_t size);

} // namespace sallyport
