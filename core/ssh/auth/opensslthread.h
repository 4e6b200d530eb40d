// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/crypto.h>

namespace sallyport::ssh {

/// Lets go, at its end, of what OpenSSL keeps for this thread: its errors, its random generators. A
/// thread of a pool may end when nobody does that any more. Any thread; it may use OpenSSL again.
class OpensslThread {
public:
    OpensslThread() = default;
    OpensslThread(const OpensslThread&) = delete;
    OpensslThread& operator=(const OpensslThread&) = delete;
    ~OpensslThread() { OPENSSL_thread_stop(); }
};

} // namespace sallyport::ssh
