// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sallyport::net {

/// Asks the system for names and waits for the answer: for threads that nobody waits for.
class NameServer {
public:
    /// Whether the name has an address.
    [[nodiscard]] bool knows(const QString& name);
    /// Some question had no answer, neither yes nor no.
    [[nodiscard]] bool isSilent() const { return m_isSilent; }

private:
    bool m_isSilent = false;
};

} // namespace sallyport::net
