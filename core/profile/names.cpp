// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/names.h"

#include <array>

namespace sallyport::profile {

template <> std::span<const EnumName<RuleKind>> namesOf()
{
    static constexpr std::array<EnumName<RuleKind>, 3> kNames{ { { RuleKind::Tcp, "tcp" },
        { RuleKind::Ftp, "ftp" }, { RuleKind::Socks, "socks" } } };
    return kNames;
}

template <> std::span<const EnumName<RuleDirection>> namesOf()
{
    static constexpr std::array<EnumName<RuleDirection>, 2> kNames{
        { { RuleDirection::Local, "local" }, { RuleDirection::Remote, "remote" } }
    };
    return kNames;
}

template <> std::span<const EnumName<AddressFamily>> namesOf()
{
    static constexpr std::array<EnumName<AddressFamily>, 3> kNames{ { { AddressFamily::Any, "any" },
        { AddressFamily::Ipv4, "ipv4" }, { AddressFamily::Ipv6, "ipv6" } } };
    return kNames;
}

template <> std::span<const EnumName<HostKeyPolicy>> namesOf()
{
    static constexpr std::array<EnumName<HostKeyPolicy>, 3> kNames{ { { HostKeyPolicy::Ask, "ask" },
        { HostKeyPolicy::AcceptNew, "accept-new" }, { HostKeyPolicy::Strict, "strict" } } };
    return kNames;
}

template <> std::span<const EnumName<Proxy::Kind>> namesOf()
{
    static constexpr std::array<EnumName<Proxy::Kind>, 5> kNames{ { { Proxy::Kind::None, "none" },
        { Proxy::Kind::Socks4, "socks4" }, { Proxy::Kind::Socks4a, "socks4a" },
        { Proxy::Kind::Socks5, "socks5" }, { Proxy::Kind::Http, "http" } } };
    return kNames;
}

template <> std::span<const EnumName<FtpRuleOptions::DataTarget>> namesOf()
{
    using T = FtpRuleOptions::DataTarget;
    static constexpr std::array<EnumName<T>, 3> kNames{ { { T::ControlHost, "control-host" },
        { T::List, "list" }, { T::ReplyAddress, "reply-address" } } };
    return kNames;
}

template <> std::span<const EnumName<FtpRuleOptions::ActiveMode>> namesOf()
{
    using M = FtpRuleOptions::ActiveMode;
    static constexpr std::array<EnumName<M>, 4> kNames{ { { M::Auto, "auto" },
        { M::Forward, "forward" }, { M::Convert, "convert" }, { M::Reject, "reject" } } };
    return kNames;
}

template <> std::span<const EnumName<FtpRuleOptions::Tls>> namesOf()
{
    using T = FtpRuleOptions::Tls;
    static constexpr std::array<EnumName<T>, 2> kNames{ { { T::Block, "block" },
        { T::Transparent, "transparent" } } };
    return kNames;
}

} // namespace sallyport::profile
