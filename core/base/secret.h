// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sallyport {

/// While there is one, on any thread, the process is not dumpable. Linux: PR_SET_DUMPABLE, so that
/// neither a core file nor a debugger of the same user gets at a secret; other Unix: no core files;
/// Windows: nothing, for error reports are the system's business. For a secret that is coming to be
/// where it cannot be a Secret yet.
class DumpGuard {
public:
    DumpGuard();
    ~DumpGuard();
    DumpGuard(const DumpGuard&) = delete;
    DumpGuard& operator=(const DumpGuard&) = delete;
};

/// Bytes that must not leak: no stream operator, no conversion to QString, no implicit sharing,
/// wiped when destroyed, moved from or cleared. Move-only; copy with clone() where it must be.
///
/// While any is held, the process is not dumpable, as with a DumpGuard.
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

/// A secret that is kept for later, such as the next login: its bytes stand nowhere in memory as
/// they are, but masked with a random pad that stands elsewhere. What reads memory at random, a
/// core file or a page that was swapped out gives nothing away.
class KeptSecret {
public:
    KeptSecret(const Secret&
            secret); // NOLINT(google-explicit-constructor): a Secret is meant to become one
    KeptSecret(KeptSecret&&) noexcept = default;
    KeptSecret& operator=(KeptSecret&&) noexcept = default;

    [[nodiscard]] bool isEmpty() const { return m_masked.isEmpty(); }
    /// For the moment in which it is needed.
    [[nodiscard]] Secret open() const;

private:
    Secret m_masked;
    Secret m_pad;
};

/// Overwrites memory in a way the compiler does not remove.
void wipe(void* memory, std::size_t size);
/// The same for a text that some library has to have as such, with every copy that shares its
/// characters.
void wipeShared(QString& text);

} // namespace sallyport
