// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hostport.h"

namespace sallyport::profile {

enum class RuleKind { Tcp, Ftp };

/// One wish: listen here, reach there. What ssh_config(5) calls LocalForward.
struct Rule {
    RuleKind kind = RuleKind::Tcp;
    /// "localhost" listens on both loopback addresses, "*" or an empty host on every address; port
    /// 0 takes a free one.
    HostPort listen;
    /// As the SSH server resolves it.
    HostPort destination;

    friend bool operator==(const Rule&, const Rule&) = default;
};

/// "[ftp/|tcp/][bind:]port:host:hostport" as after -L; IPv6 addresses in brackets. Fails with
/// InvalidRule that says which part is wrong.
[[nodiscard]] Result<Rule> parseLocalForward(QStringView text);

/// The same text back, in its canonical form.
[[nodiscard]] QString toString(const Rule& rule);

/// True when other machines could connect to it.
[[nodiscard]] bool listensBeyondLoopback(const Rule& rule);

} // namespace sallyport::profile
