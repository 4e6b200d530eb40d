// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/import/tectiaconfig.h"

#include "core/base/listenhost.h"
#include "core/base/servicename.h"
#include "core/profile/fields.h"
#include "core/profile/import/importfile.h"

#include <QHash>
#include <QXmlStreamReader>

#include <algorithm>
#include <utility>

namespace sallyport::profile {

namespace {

struct TectiaProfile {
    QString id;
    QString gateway;
    Imported imported;
    bool hasMoreKeys = false; ///< Than are taken.
};

class TectiaReader {
public:
    explicit TectiaReader(const QByteArray& xml)
        : m_xml(xml)
    {
    }

    Result<QList<Imported>> read();

private:
    void element();
    void profile();
    void tunnel(Imported& imported, RuleDirection direction);
    void staticTunnel();
    [[nodiscard]] QString attribute(const char* name) const;
    [[nodiscard]] TectiaProfile* find(const QString& idOrName);
    void addHops(TectiaProfile& profile);

    void add(const TectiaProfile& entry);

    QXmlStreamReader m_xml;
    QList<TectiaProfile> m_profiles;
    QHash<QString, qsizetype> m_byId; ///< Where the first one of each is.
    QHash<QString, qsizetype> m_byName;
    qsizetype m_current = -1; ///< The one whose element is open; none: -1.
    QStringList m_open;
    qsizetype m_dropped = 0; ///< Beyond what is taken.
};

} // namespace

static constexpr qsizetype kMaxDepth = 64;

QString TectiaReader::attribute(const char* name) const
{
    return m_xml.attributes().value(QLatin1String(name)).toString().trimmed();
}

TectiaProfile* TectiaReader::find(const QString& idOrName)
{
    const qsizetype at = m_byId.value(idOrName, m_byName.value(idOrName, -1));
    return at < 0 ? nullptr : &m_profiles[at];
}

void TectiaReader::add(const TectiaProfile& entry)
{
    const auto note = [at = m_profiles.size()](
                          QHash<QString, qsizetype>& index, const QString& key) {
        if (!index.contains(key)) {
            index.insert(key, at);
        }
    };
    note(m_byId, entry.id);
    note(m_byName, entry.imported.profile.label.name);
    m_profiles.append(entry);
}

void TectiaReader::profile()
{
    TectiaProfile entry;
    entry.id = attribute("id");
    entry.gateway = attribute("gateway-profile");
    Profile& profile = entry.imported.profile;
    profile.connection.server.address.host = attribute("host");
    profile.label.name =
        attribute("name").isEmpty() ? profile.connection.server.address.host : attribute("name");
    profile.book.importedFrom =
        QStringLiteral("tectia:") + (entry.id.isEmpty() ? profile.label.name : entry.id);
    if (const auto port = Port::parse(attribute("port"))) {
        profile.connection.server.address.port = port->value();
    }
    const QString user = attribute("user");
    // The name of the account here, in the ways it is written there; an empty user means the same.
    static const QStringList kOwnName{ QStringLiteral("%username%"), QStringLiteral("$(username)"),
        QStringLiteral("*") };
    profile.connection.server.user = kOwnName.contains(user.toLower()) ? QString() : user;
    profile.policy.connectAtStart = attribute("connect-on-startup") == QLatin1String("yes");
    m_current = -1;
    if (m_profiles.size() >= kMaxImported) {
        ++m_dropped;
        return;
    }
    add(entry);
    m_current = m_profiles.size() - 1;
}

void TectiaReader::tunnel(Imported& imported, RuleDirection direction)
{
    Rule rule;
    rule.direction = direction;
    const QString type = attribute("type").toLower();
    const auto warn = [&](const Sentence& what) {
        imported.warnings.append(
            Sentence(QT_TRANSLATE_NOOP("Sentence", "line %1: %2"), m_xml.lineNumber(), what));
    };
    if (type == QLatin1String("ftp")) {
        rule.kind = RuleKind::Ftp;
    } else if (type.startsWith(QLatin1String("socks"))) {
        rule.kind = RuleKind::Socks;
    } else if (!type.isEmpty() && type != QLatin1String("tcp")) {
        warn(Sentence(QT_TRANSLATE_NOOP("Sentence", "ignored: a tunnel of type %1"),
            printable(type.toUtf8(), 30)));
        return;
    }
    const auto portOf = [this](const char* name) { return parseServicePort(attribute(name)); };
    const auto listen = portOf("listen-port");
    const auto destination = portOf("dst-port");
    if (!listen || (rule.kind != RuleKind::Socks && !destination)) {
        warn(Sentence(QT_TRANSLATE_NOOP("Sentence", "ignored: a tunnel without its ports")));
        return;
    }
    const QString relay = attribute("allow-relay").toLower();
    const bool everybody = relay == QLatin1String("yes") || relay == QLatin1String("true");
    rule.listen = { attribute("listen-address"), listen->value() };
    if (rule.listen.host.isEmpty() || rule.listen.host == QLatin1String("any")) {
        rule.listen.host = !everybody            ? QStringLiteral("localhost")
            : direction == RuleDirection::Remote ? QString()
                                                 : ListenHost::every();
    }
    if (rule.kind != RuleKind::Socks) {
        const QString host = attribute("dst-host");
        rule.destination = { host.isEmpty() ? QStringLiteral("localhost") : host,
            destination->value() };
    }
    imported.profile.rules.append(rule);
}

void TectiaReader::staticTunnel()
{
    TectiaProfile* owner = find(attribute("profile"));
    if (!owner) {
        // One that names a host instead of a profile, or nothing that is there.
        TectiaProfile entry;
        entry.id = attribute("profile");
        entry.imported.profile.label.name = entry.id;
        entry.imported.profile.connection.server.address.host = entry.id.section(u'@', -1);
        entry.imported.profile.connection.server.user =
            entry.id.contains(u'@') ? entry.id.section(u'@', 0, -2) : QString();
        entry.imported.profile.book.importedFrom = QStringLiteral("tectia:") + entry.id;
        if (entry.id.isEmpty() || m_profiles.size() >= kMaxImported) {
            m_dropped += entry.id.isEmpty() ? 0 : 1;
            return;
        }
        entry.imported.warnings.append(Sentence(
            QT_TRANSLATE_NOOP("Sentence", "the profile of this tunnel is not in the file")));
        add(entry);
        owner = &m_profiles.last();
    }
    owner->imported.profile.policy.lazy = true;
    tunnel(owner->imported, RuleDirection::Local);
}

void TectiaReader::element()
{
    const QString name = m_xml.name().toString().toLower();
    const bool inProfile = m_current >= 0 && m_open.contains(QLatin1String("profile"));
    if (name == QLatin1String("profile") && m_open.contains(QLatin1String("profiles"))) {
        profile();
    } else if (m_open.contains(QLatin1String("static-tunnels"))
        && (name == QLatin1String("tunnel") || name == QLatin1String("local-tunnel"))) {
        staticTunnel();
    } else if (inProfile && name == QLatin1String("local-tunnel")) {
        tunnel(m_profiles[m_current].imported, RuleDirection::Local);
    } else if (inProfile && name == QLatin1String("remote-tunnel")) {
        tunnel(m_profiles[m_current].imported, RuleDirection::Remote);
    } else if (inProfile && name == QLatin1String("compression")) {
        const QString method = attribute("name");
        m_profiles[m_current].imported.profile.connection.compression =
            !method.isEmpty() && method != QLatin1String("none");
    } else if (inProfile && name == QLatin1String("identity")) {
        const QString file =
            attribute("identity-file").isEmpty() ? attribute("file") : attribute("identity-file");
        QStringList& files = m_profiles[m_current].imported.profile.connection.server.identityFiles;
        if (!file.isEmpty() && files.size() < kMaxImportedKeys) {
            files.append(file);
        } else if (!file.isEmpty() && !std::exchange(m_profiles[m_current].hasMoreKeys, true)) {
            m_profiles[m_current].imported.warnings.append(
                Sentence(QT_TRANSLATE_NOOP("Sentence", "ignored: more than %1 key files"),
                    kMaxImportedKeys));
        }
    } else if (inProfile && name == QLatin1String("keepalive-interval")) {
        bool ok = false;
        const int seconds = attribute("time").toInt(&ok);
        if (ok && rangeOf(&Connection::keepaliveInterval).holds(seconds)) {
            m_profiles[m_current].imported.profile.connection.keepaliveInterval =
                std::chrono::seconds(seconds);
        }
    } else if (inProfile && name == QLatin1String("proxy") && !attribute("ruleset").isEmpty()) {
        m_profiles[m_current].imported.warnings.append(
            Sentence(QT_TRANSLATE_NOOP("Sentence", "ignored: the proxy rules")));
    }
    m_open.append(name);
}

void TectiaReader::addHops(TectiaProfile& profile)
{
    QStringList visited{ profile.id };
    QList<Server> hops;
    QString gateway = profile.gateway;
    while (!gateway.isEmpty()) {
        const TectiaProfile* hop = find(gateway);
        if (!hop || visited.contains(hop->id) || hops.size() >= 16) {
            profile.imported.warnings.append(Sentence(
                QT_TRANSLATE_NOOP("Sentence", "ignored: the gateway profile %1"), gateway));
            break;
        }
        visited.append(hop->id);
        hops.prepend(hop->imported.profile.connection.server);
        gateway = hop->gateway;
    }
    profile.imported.profile.connection.hops = hops;
    limitJumpKeys(profile.imported);
}

Result<QList<Imported>> TectiaReader::read()
{
    while (!m_xml.atEnd()) {
        if (isImportCancelled()) {
            return fail(Code::Cancelled, {});
        }
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            element();
            if (m_open.size() > kMaxDepth) {
                m_xml.raiseError(QStringLiteral("nested too deep"));
            }
            break;
        case QXmlStreamReader::EndElement:
            if (!m_open.isEmpty() && m_open.takeLast() == QLatin1String("profile")) {
                m_current = -1;
            }
            break;
        default:
            break;
        }
    }
    if (m_xml.hasError()) {
        return fail(Code::InvalidArgument, m_xml.errorString(),
            QStringLiteral("line %1").arg(m_xml.lineNumber()));
    }
    if (m_dropped > 0) {
        return fail(Code::NotSupported,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "more than %1 profiles"), kMaxImported));
    }
    QList<Imported> all;
    for (TectiaProfile& profile : m_profiles) {
        if (profile.imported.profile.connection.server.address.host.isEmpty()) {
            continue;
        }
        addHops(profile);
        all.append(profile.imported);
    }
    return all;
}

Result<QList<Imported>> importTectiaConfig(const QByteArray& xml)
{
    if (xml.size() > kMaxImportBytes) {
        return fail(
            Code::InvalidArgument, Sentence(QT_TRANSLATE_NOOP("Sentence", "larger than 4 MiB")));
    }
    return TectiaReader(xml).read();
}

} // namespace sallyport::profile
