// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"

#include <concepts>
#include <cstddef>
#include <tuple>
#include <type_traits>
#include <utility>

/// The one table of what a profile is made of: how files and ssh_config(5) name it, what is
/// inherited, what numbers may be. A struct whose members are not all in it does not compile.
namespace sallyport::profile {

/// What a number may be. Where 0 is allowed, the member says what it stands for.
struct Range {
    int least = 0;
    int most = 0;

    [[nodiscard]] constexpr bool holds(long long number) const
    {
        return number >= least && number <= most;
    }

    friend bool operator==(const Range&, const Range&) = default;
};

/// Whether a profile takes the value from the defaults profile when it says nothing itself.
enum class Inherited {
    Yes,
    No,
    PortOnly, ///< Of a host and a port.
};

/// One member of S.
template <class S, class T> struct Field {
    /// Its name in files; null: what it is made of stands among the members of S.
    const char* key;
    T S::*member;
    Range range; ///< Of a number; 0 to 0: any.
    Inherited inherited;
    const char* ssh = nullptr; ///< Its name in ssh_config(5); null: it has none.

    [[nodiscard]] constexpr Field inSsh(const char* name) const
    {
        Field named = *this;
        named.ssh = name;
        return named;
    }
};

/// A member that stands in no file under a name of its own.
template <class S, class T> struct Unnamed {
    T S::*member;
};

template <class S, class T>
[[nodiscard]] constexpr Field<S, T> field(
    const char* key, T S::*member, Inherited inherited = Inherited::Yes)
{
    return { key, member, {}, inherited };
}

template <class S, class T>
[[nodiscard]] constexpr Field<S, T> field(const char* key, T S::*member, Range range)
{
    return { key, member, range, Inherited::Yes };
}

template <class S, class T> [[nodiscard]] constexpr Unnamed<S, T> unnamed(T S::*member)
{
    return { member };
}

/// The members of S, in the order in which they are read and judged.
template <class S> inline constexpr auto kFields = nullptr;

template <>
inline constexpr auto kFields<HostPort> =
    std::tuple{ field("host", &HostPort::host), field("port", &HostPort::port) };

template <>
inline constexpr auto kFields<Server> = std::tuple{
    field(nullptr, &Server::address, Inherited::PortOnly),
    field("user", &Server::user).inSsh("User"),
    field("identityFiles", &Server::identityFiles).inSsh("IdentityFile"),
    unnamed(&Server::defaultIdentityFiles),
    field("certificateFiles", &Server::certificateFiles).inSsh("CertificateFile"),
    field("useAgent", &Server::useAgent),
    field("identitiesOnly", &Server::identitiesOnly).inSsh("IdentitiesOnly"),
    field("agentPath", &Server::agentPath).inSsh("IdentityAgent"),
    field("authentications", &Server::authentications).inSsh("PreferredAuthentications"),
    field("hostKeyPolicy", &Server::hostKeyPolicy).inSsh("StrictHostKeyChecking"),
    field("pinnedHostKey", &Server::pinnedHostKey, Inherited::No),
    field("hostKeyAlias", &Server::hostKeyAlias, Inherited::No).inSsh("HostKeyAlias"),
    unnamed(&Server::extra),
};

template <>
inline constexpr auto kFields<Proxy> = std::tuple{
    field("kind", &Proxy::kind),
    field("address", &Proxy::address),
    field("user", &Proxy::user),
    unnamed(&Proxy::extra),
};

template <>
inline constexpr auto kFields<Follows> = std::tuple{
    field("host", &Follows::host),
    field("file", &Follows::file),
    unnamed(&Follows::extra),
};

template <>
inline constexpr auto kFields<ReconnectPolicy> = std::tuple{
    field("enabled", &ReconnectPolicy::enabled),
    field("firstDelay", &ReconnectPolicy::firstDelay, { 1, 3600 }),
    field("maxDelay", &ReconnectPolicy::maxDelay, { 1, 86'400 }),
    field("maxAttempts", &ReconnectPolicy::maxAttempts, { 0, 1'000'000 }),
    field("gateTime", &ReconnectPolicy::gateTime, { 0, 86'400 }),
    field("holdConnections", &ReconnectPolicy::holdConnections, { 0, 3600 }),
    unnamed(&ReconnectPolicy::extra),
};

template <>
inline constexpr auto kFields<FtpRuleOptions> = std::tuple{
    field("dataTarget", &FtpRuleOptions::dataTarget),
    field("dataHosts", &FtpRuleOptions::dataHosts),
    field("minDataPort", &FtpRuleOptions::minDataPort, { 1, 65'535 }),
    field("minActivePort", &FtpRuleOptions::minActivePort, { 1, 65'535 }),
    field("activeMode", &FtpRuleOptions::activeMode),
    field("advertise", &FtpRuleOptions::advertise),
    field("upstreamFallback", &FtpRuleOptions::upstreamFallback),
    field("tls", &FtpRuleOptions::tls),
    field("filterFeat", &FtpRuleOptions::filterFeat),
    field("padMultiline", &FtpRuleOptions::padMultiline),
    field("firstDataPort", &FtpRuleOptions::firstDataPort),
    field("lastDataPort", &FtpRuleOptions::lastDataPort),
    field("verifyLocalUser", &FtpRuleOptions::verifyLocalUser),
    field("announce", &FtpRuleOptions::announce),
    field(nullptr, &FtpRuleOptions::limits), // what is in there: ftplimittable.h
    unnamed(&FtpRuleOptions::extra),
};

template <>
inline constexpr auto kFields<Rule> = std::tuple{
    field("name", &Rule::name),
    field("enabled", &Rule::enabled),
    field("kind", &Rule::kind),
    field("direction", &Rule::direction),
    field("listen", &Rule::listen),
    field("listenPath", &Rule::listenPath),
    field("destination", &Rule::destination),
    field("destinationPath", &Rule::destinationPath),
    field("family", &Rule::family),
    field("allowedSources", &Rule::allowedSources),
    field("onlyMyPrograms", &Rule::onlyMyPrograms),
    field("permitted", &Rule::permitted),
    field("maxConnections", &Rule::maxConnections, { 0, 100'000 }),
    field("ftp", &Rule::ftp),
    unnamed(&Rule::extra),
};

template <>
inline constexpr auto kFields<Label> = std::tuple{
    field("name", &Label::name),
    field("folder", &Label::folder),
    field("tags", &Label::tags),
    field("notes", &Label::notes),
    field("colour", &Label::colour),
    field("order", &Label::order),
};

template <>
inline constexpr auto kFields<Connection> = std::tuple{
    field("follows", &Connection::follows, Inherited::No),
    field("server", &Connection::server),
    field("hops", &Connection::hops, Inherited::No),
    field("proxy", &Connection::proxy),
    field("viaProfile", &Connection::viaProfile, Inherited::No),
    field("family", &Connection::family).inSsh("AddressFamily"),
    field("bindAddress", &Connection::bindAddress).inSsh("BindAddress"),
    field("knownHostsFiles", &Connection::knownHostsFiles).inSsh("UserKnownHostsFile"),
    field("hashKnownHosts", &Connection::hashKnownHosts).inSsh("HashKnownHosts"),
    field("ciphers", &Connection::ciphers).inSsh("Ciphers"),
    field("keyExchanges", &Connection::keyExchanges).inSsh("KexAlgorithms"),
    field("macs", &Connection::macs).inSsh("MACs"),
    field("hostKeyAlgorithms", &Connection::hostKeyAlgorithms).inSsh("HostKeyAlgorithms"),
    field("publicKeyAlgorithms", &Connection::publicKeyAlgorithms)
        .inSsh("PubkeyAcceptedAlgorithms"),
    field("compression", &Connection::compression).inSsh("Compression"),
    field("connectTimeout", &Connection::connectTimeout, { 1, 3600 }).inSsh("ConnectTimeout"),
    field("keepaliveInterval", &Connection::keepaliveInterval, { 0, 86'400 })
        .inSsh("ServerAliveInterval"),
    field("keepaliveCount", &Connection::keepaliveCount, { 1, 1000 }).inSsh("ServerAliveCountMax"),
    field("rekeyLimit", &Connection::rekeyLimit).inSsh("RekeyLimit"),
};

template <>
inline constexpr auto kFields<Policy> = std::tuple{
    field("reconnect", &Policy::reconnect),
    field("lazy", &Policy::lazy),
    field("idleClose", &Policy::idleClose, { 0, 604'800 }),
    field("exitOnForwardFailure", &Policy::exitOnForwardFailure).inSsh("ExitOnForwardFailure"),
    field("connectAtStart", &Policy::connectAtStart, Inherited::No),
    field("replaceUnixSockets", &Policy::replaceUnixSockets).inSsh("StreamLocalBindUnlink"),
    field("onlyMyPrograms", &Policy::onlyMyPrograms),
};

template <>
inline constexpr auto kFields<Bookkeeping> = std::tuple{
    field("importedFrom", &Bookkeeping::importedFrom),
    unnamed(&Bookkeeping::overrides),
    unnamed(&Bookkeeping::extra),
};

template <>
inline constexpr auto kFields<Profile> = std::tuple{
    field("id", &Profile::id, Inherited::No),
    field(nullptr, &Profile::label, Inherited::No),
    field(nullptr, &Profile::connection),
    field(nullptr, &Profile::policy),
    field("rules", &Profile::rules, Inherited::No),
    field(nullptr, &Profile::book, Inherited::No),
};

template <class S>
concept HasFields = !std::same_as<std::remove_cv_t<decltype(kFields<S>)>, std::nullptr_t>;

/// A list of what has fields itself.
template <class T> inline constexpr bool kIsListOfFields = false;
template <HasFields T> inline constexpr bool kIsListOfFields<QList<T>> = true;

namespace detail {

struct AnyClass {
    template <class T>
    requires std::is_class_v<T>
    operator T() const; // NOLINT(google-explicit-constructor)
};

struct AnyScalar {
    template <class T>
    requires(!std::is_class_v<T>) operator T() const; // NOLINT(google-explicit-constructor)
};

template <class S, class... Members> consteval std::size_t memberCount()
{
    if constexpr (requires { S{ std::declval<Members>()..., AnyClass() }; }) {
        return memberCount<S, Members..., AnyClass>();
    } else if constexpr (requires { S{ std::declval<Members>()..., AnyScalar() }; }) {
        return memberCount<S, Members..., AnyScalar>();
    } else {
        return sizeof...(Members);
    }
}

template <class Entry> inline constexpr bool kIsField = false;
template <class S, class T> inline constexpr bool kIsField<Field<S, T>> = true;

} // namespace detail

/// Calls `visit(field)` for each field of S; those of a member without a key are its own affair.
template <HasFields S, class Visit> constexpr void eachField(Visit&& visit)
{
    static_assert(
        std::tuple_size_v<std::remove_cv_t<decltype(kFields<S>)>> == detail::memberCount<S>(),
        "a member of this struct is not in the table of fields");
    const auto one = [&visit](const auto& entry) {
        if constexpr (detail::kIsField<std::remove_cvref_t<decltype(entry)>>) {
            visit(entry);
        }
    };
    std::apply([&one](const auto&... entries) { (one(entries), ...); }, kFields<S>);
}

namespace detail {

void noRangeInTheTable(); // not defined: that it is called does not compile

} // namespace detail

/// What a number that has a range may be, as in rangeOf(&Policy::idleClose).
template <HasFields S, class T> [[nodiscard]] consteval Range rangeOf(T S::*member)
{
    Range range;
    eachField<S>([&](const auto& field) {
        if constexpr (std::same_as<decltype(field.member), T S::*>) {
            range = field.member == member ? field.range : range;
        }
    });
    if (range == Range()) {
        detail::noRangeInTheTable();
    }
    return range;
}

/// The path of a member of what stands at `where`, which is empty for the profile itself: "server"
/// and &Server::user are "server.user".
template <HasFields S, class T> [[nodiscard]] QString pathTo(const QString& where, T S::*member)
{
    const char* key = nullptr;
    eachField<S>([&](const auto& field) {
        if constexpr (std::same_as<decltype(field.member), T S::*>) {
            key = field.member == member ? field.key : key;
        }
    });
    if (!key) {
        return where;
    }
    return where.isEmpty() ? QString(QLatin1String(key)) : where + u'.' + QLatin1String(key);
}

/// One field as everybody knows it.
struct FieldFacts {
    QString path; ///< Those of list items with "[]": "rules[].listen.host".
    Range range; ///< 0 to 0: any, or not a number.
    const char* ssh = nullptr; ///< Its name in ssh_config(5); null: it has none.
    bool isInherited = false;
};

/// All of them, in the order of the table.
[[nodiscard]] const QList<FieldFacts>& allFields();

/// Of the field with that path.
[[nodiscard]] Range rangeAt(QStringView path);

/// Paths of all fields of a profile.
[[nodiscard]] QStringList fieldPaths();

/// Paths of the fields that can be inherited from the defaults profile: not names, hosts or rules.
[[nodiscard]] const QStringList& inheritablePaths();

} // namespace sallyport::profile
