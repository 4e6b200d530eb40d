// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"
#include "core/profile/serveraddress.h"

#include <QSet>

#include <optional>

namespace sallyport::profile {

/// Fills a profile from ssh_config(5) options, as `-o Name=value` and configuration files give
/// them: names in any case, the first value of each name counts, those that may be given several
/// times add up. What concerns several options at once (GatewayPorts, ClearAllForwardings,
/// PermitRemoteOpen, known_hosts lists, login methods, jump hosts) takes effect in finish(), so the
/// order does not matter.
///
/// Options that ssh knows but that mean nothing here become a warning, "ignored: …". Unknown names
/// and values fail with InvalidArgument, what would be dangerous to ignore with NotSupported.
class SshOptions {
public:
    /// The profile outlives this, and has the host that was asked for in server.address already: %h
    /// and %n stand for it.
    explicit SshOptions(Profile& profile);

    [[nodiscard]] Result<void> apply(QStringView name, QStringView value);
    /// "Name=value" or "Name value".
    [[nodiscard]] Result<void> applyLine(QStringView line);
    /// As -L, -R and -D; counts for GatewayPorts and ClearAllForwardings too.
    [[nodiscard]] Result<void> addForward(ForwardOption option, QStringView text);
    void addJumps(const QList<ServerAddress>& jumps);
    /// Once, at the end. Jump hosts are logged in to with what the server has by then.
    void finish();

    [[nodiscard]] const QStringList& warnings() const { return m_warnings; }
    [[nodiscard]] bool isSet(QLatin1String name) const;
    /// BatchMode: nobody is there to answer questions.
    [[nodiscard]] bool batchMode() const { return m_batchMode; }

private:
    struct Entry;
    static const QList<Entry>& table();
    static const Entry* find(QStringView name);

    Result<void> unknown(QStringView name) const;
    Result<void> addForwardWords(ForwardOption option, QStringView value);
    void addRule(const Rule& rule, bool namesAddress);
    Result<void> setProxyCommand(QStringView value);
    Result<void> setMethod(QLatin1String method, QStringView value);

    Profile& m_profile;
    QString m_alias; ///< The host as it was asked for.
    QSet<QString> m_seen;
    QStringList m_warnings;
    QStringList m_tolerated; ///< IgnoreUnknown
    QList<qsizetype> m_unbound; ///< Local rules without a listen address.
    QStringList m_refusedMethods;
    std::optional<QStringList> m_userKnownHosts;
    std::optional<QStringList> m_globalKnownHosts;
    QStringList m_permitted;
    QList<ServerAddress> m_jumps;
    bool m_gatewayPorts = false;
    bool m_clearForwards = false;
    bool m_batchMode = false;
};

/// One option alone, with finish(). Returns its warnings.
[[nodiscard]] Result<QStringList> applySshOption(
    Profile& profile, QStringView name, QStringView value);

/// ssh's "90", "1m30s", "2h".
[[nodiscard]] Result<std::chrono::seconds> parseSshTime(QStringView text);

} // namespace sallyport::profile
