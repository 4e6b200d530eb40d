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
/// Of ProxyCommand and ProxyJump the first one counts, as OpenSSH 9.2 has it: "ProxyJump none"
/// excludes jump hosts only, "ProxyCommand none" both. Values are quoted as in
/// ssh_config(5); a word that starts with # ends them.
///
/// Options that ssh knows but that mean nothing here become a warning, "ignored: …". Unknown names
/// and values fail with InvalidArgument, what would be dangerous to ignore with NotSupported.
class SshOptions {
public:
    /// CanonicalizeHostname and what belongs to it.
    struct Canonicalization {
        QString mode; ///< In lower case; empty: not set.
        QStringList domains;
        int maxDots = 1;
        bool fallbackLocal = true;

        [[nodiscard]] bool always() const { return mode == QLatin1String("always"); }
        [[nodiscard]] bool isOn() const
        {
            return always() || mode == QLatin1String("yes") || mode == QLatin1String("true");
        }
    };

    /// The profile outlives this, and has the host that was asked for in server.address already: %h
    /// and %n stand for it.
    explicit SshOptions(Profile& profile);

    [[nodiscard]] Result<void> apply(QStringView name, QStringView value);
    /// The same with a value as `ssh -G` prints it: without quotes.
    [[nodiscard]] Result<void> applyPlain(QStringView name, QStringView value);
    /// "Name=value" or "Name value".
    [[nodiscard]] Result<void> applyLine(QStringView line);
    /// As -L, -R and -D; counts for GatewayPorts and ClearAllForwardings too.
    [[nodiscard]] Result<void> addForward(ForwardOption option, QStringView text);
    void addJumps(const QList<ServerAddress>& jumps);
    /// Takes the host as settled: a HostName that comes later does not count.
    void settleHost(const QString& host);
    /// Once, at the end. Jump hosts are logged in to with what the server has by then; localUser is
    /// what %r stands for where no User is set.
    void finish(const QString& localUser = {});

    [[nodiscard]] const QList<Sentence>& warnings() const { return m_warnings; }
    /// Of the warnings, those that stand for a value ssh would not go on with.
    [[nodiscard]] const QList<Sentence>& doubts() const { return m_doubts; }
    /// The names of what was set, as ssh_config(5) writes them.
    [[nodiscard]] const QSet<QString>& said() const { return m_seen; }
    [[nodiscard]] bool isSet(QLatin1String name) const;
    /// BatchMode: nobody is there to answer questions.
    [[nodiscard]] bool batchMode() const { return m_batchMode; }
    [[nodiscard]] const Canonicalization& canonicalization() const { return m_canonical; }
    /// Neither a jump host nor a command is between here and there.
    [[nodiscard]] bool isDirect() const { return m_isDirect; }
    [[nodiscard]] const QString& tag() const { return m_tag; }
    /// RefuseConnection: why nobody is to connect.
    [[nodiscard]] const std::optional<Error>& refusal() const { return m_refusal; }
    /// The jump hosts as they were named, tokens replaced; after finish() one for each hop.
    [[nodiscard]] const QList<ServerAddress>& jumps() const { return m_jumps; }

private:
    struct Entry;
    struct Value;
    static const QList<Entry>& table();
    /// All but the fields that are read by their type alone.
    static QList<Entry> specialEntries();
    template <class S> static void addFields(QList<Entry>& all, S& (*part)(Profile&));
    static const Entry* find(QStringView name);

    Result<void> unknown(QStringView name) const;
    Result<void> applyValue(const Entry& entry, const Value& value);
    Result<void> addForwardWords(ForwardOption option, const QStringList& words);
    void addRule(const Rule& rule, bool namesAddress);
    Result<void> setProxyJump(QStringView value);
    Result<void> setProxyCommand(QStringView value);
    [[nodiscard]] Result<QString> jumpText(const QString& text, const QString& localUser) const;
    Result<void> setMethod(QLatin1String method, QStringView value);

    Profile& m_profile;
    QString m_alias; ///< The host as it was asked for.
    QSet<QString> m_seen;
    QList<Sentence> m_warnings;
    QList<Sentence> m_doubts;
    QStringList m_tolerated; ///< IgnoreUnknown
    QList<qsizetype> m_unbound; ///< Local rules without a listen address.
    QStringList m_refusedMethods;
    std::optional<QStringList> m_userKnownHosts;
    std::optional<QStringList> m_globalKnownHosts;
    std::optional<QStringList> m_permitted;
    QList<ServerAddress> m_jumps;
    Canonicalization m_canonical;
    QString m_tag;
    std::optional<Error> m_refusal;
    bool m_jumpIsSaid = false; ///< ProxyJump came, "none" included.
    bool m_commandIsSaid = false; ///< ProxyCommand came, "none" included.
    bool m_isDirect = true;
    bool m_gatewayPorts = false;
    bool m_clearForwards = false;
    bool m_batchMode = false;
};

/// One option alone, with finish(). Returns its warnings.
[[nodiscard]] Result<QList<Sentence>> applySshOption(
    Profile& profile, QStringView name, QStringView value);

/// ssh's "90", "1m30s", "2h".
[[nodiscard]] tl::expected<std::chrono::seconds, Sentence> parseSshTime(QStringView text);

} // namespace sallyport::profile
