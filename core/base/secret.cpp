// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <QRandomGenerator>

#include <mutex>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#elif defined(Q_OS_UNIX)
#include <sys/resource.h>
#elif defined(Q_OS_WIN)
#include <windows.h>
#endif

namespace sallyport {

namespace {

/// How many secrets there are, and what the process was like before the first.
class Dumping {
public:
    void hold()
    {
        const std::lock_guard lock(m_mutex);
        if (m_held++ == 0) {
            forbid();
        }
    }

    void release()
    {
        const std::lock_guard lock(m_mutex);
        if (--m_held == 0) {
            restore();
        }
    }

private:
#if defined(Q_OS_LINUX)
    void forbid()
    {
        // Anything but 1 is a wish of somebody else's, and stays.
        m_was = ::prctl(PR_GET_DUMPABLE) == 1;
        if (m_was) {
            ::prctl(PR_SET_DUMPABLE, 0);
        }
    }
    void restore()
    {
        if (m_was) {
            ::prctl(PR_SET_DUMPABLE, 1);
        }
    }
    bool m_was = false;
#elif defined(Q_OS_UNIX)
    void forbid()
    {
        m_was = ::getrlimit(RLIMIT_CORE, &m_limit) == 0;
        const rlimit none{ 0, m_limit.rlim_max };
        m_was = m_was && ::setrlimit(RLIMIT_CORE, &none) == 0;
    }
    void restore()
    {
        if (m_was) {
            ::setrlimit(RLIMIT_CORE, &m_limit);
        }
    }
    bool m_was = false;
    rlimit m_limit = {};
#elif defined(Q_OS_WIN)
    // Without the box about a crash there is no report, and so no picture of the memory in it.
    void forbid()
    {
        m_was = ::GetErrorMode();
        ::SetErrorMode(m_was | SEM_NOGPFAULTERRORBOX);
    }
    void restore()
    {
        ::SetErrorMode(m_was);
    }
    UINT m_was = 0;
#else
    void forbid() { }
    void restore() { }
#endif

    std::mutex m_mutex;
    int m_held = 0;
};

/// Never destroyed: secrets of static life outlive everything.
Dumping& dumping()
{
    static auto* const state = new Dumping;
    return *state;
}

} // namespace

DumpGuard::DumpGuard()
{
    dumping().hold();
}

DumpGuard::~DumpGuard()
{
    dumping().release();
}

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
    if (!isEmpty()) {
        dumping().hold();
    }
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
        m_bytes.clear();
        dumping().release();
    }
}

static QByteArray masked(const Secret& bytes, const Secret& pad)
{
    QByteArray result(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < result.size(); ++i) {
        result[i] = char(bytes.data()[i] ^ pad.data()[i]);
    }
    return result;
}

static Secret randomPad(qsizetype size)
{
    QByteArray pad(size, Qt::Uninitialized);
    QRandomGenerator::system()->generate(pad.begin(), pad.end());
    return Secret(std::move(pad));
}

KeptSecret::KeptSecret(const Secret& secret)
    : m_pad(randomPad(secret.size()))
{
    m_masked = Secret(masked(secret, m_pad));
}

Secret KeptSecret::open() const
{
    return Secret(masked(m_masked, m_pad));
}

void wipeShared(QString& text)
{
    wipe(const_cast<QChar*>(text.constData()),
        static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace sallyport
