// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/diagnostics.h"

#include "core/base/hostport.h"
#include "core/profile/expansion.h"
#include "core/profile/import/windowsettings.h"
#include "core/profile/profilejson.h"
#include "core/tunnel/tunnelstate.h"
#include "ui/models/errortext.h"
#include "ui/models/logmodel.h"
#include "ui/models/workbench.h"
#include "ui/shell/programfacts.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <optional>

namespace sallyport::ui {

using profile::Profile;
using profile::Rule;
using profile::Server;

/// What is off says little; this many of it will do.
static constexpr int kMostIdle = 20;
static constexpr int kMostLines = 400;

static QLatin1String prefixOf(NameMask::Kind kind)
{
    switch (kind) {
    case NameMask::Kind::Host:
        return QLatin1String("host");
    case NameMask::Kind::User:
        return QLatin1String("user");
    case NameMask::Kind::Profile:
        return QLatin1String("profile");
    case NameMask::Kind::Folder:
        return QLatin1String("folder");
    case NameMask::Kind::Forward:
        return QLatin1String("forward");
    case NameMask::Kind::File:
        return QLatin1String("file");
    }
    return {};
}

/// Says nothing about anybody.
static bool isCommon(const QString& name)
{
    const QHostAddress address(name);
    return name.isEmpty() || name == QLatin1String("root") || name == QLatin1String("*")
        || isLocalhostName(name) || address.isLoopback() || address == QHostAddress::AnyIPv4
        || address == QHostAddress::AnyIPv6;
}

/// Ends of names of algorithms, which look like an account at a host.
static bool isAlgorithmDomain(const QString& host)
{
    return host == QLatin1String("openssh.com") || host == QLatin1String("libssh.org")
        || host == QLatin1String("libssh2.org") || host == QLatin1String("ssh.com")
        || host == QLatin1String("lysator.liu.se");
}

/// The text with each match replaced by what WORD makes of it; nothing: left as it is.
static QString replaced(const QString& text, const QRegularExpression& pattern,
    const std::function<std::optional<QString>(const QRegularExpressionMatch&)>& word)
{
    QString result;
    qsizetype done = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const auto instead = word(match);
        if (!instead) {
            continue;
        }
        result += QStringView(text).mid(done, match.capturedStart() - done);
        result += *instead;
        done = match.capturedEnd();
    }
    result += QStringView(text).mid(done);
    return result;
}

NameMask::NameMask(const profile::Environment& environment)
    : m_home(environment.home)
{
    add(Kind::User, environment.userName);
    add(Kind::Host, environment.hostName);
}

QString NameMask::wordFor(Kind kind, const QString& name)
{
    QString& word = m_words[name.toLower()];
    if (word.isEmpty()) {
        word = QStringLiteral("%1-%2").arg(prefixOf(kind)).arg(++m_counts[int(kind)]);
    }
    return word;
}

void NameMask::add(Kind kind, const QString& name)
{
    static const QRegularExpression oneWord(QStringLiteral("^[\\w.-]+$"));
    if (isCommon(name) || m_words.contains(name.toLower())) {
        return;
    }
    (void)wordFor(kind, name);
    if (!oneWord.match(name).hasMatch()) {
        const auto place = std::lower_bound(m_phrases.begin(), m_phrases.end(), name,
            [](const QString& a, const QString& b) { return a.size() > b.size(); });
        m_phrases.insert(place, name);
    }
}

void NameMask::add(const Profile& profile)
{
    const auto addServer = [this](const Server& server) {
        add(Kind::Host, server.address.host);
        add(Kind::Host, server.hostKeyAlias);
        add(Kind::User, server.user);
        for (const QString& file : server.identityFiles + server.certificateFiles) {
            add(Kind::File, QFileInfo(file).fileName());
        }
    };
    add(Kind::Profile, profile.label.name);
    add(Kind::Folder, profile.label.folder);
    const profile::Connection& connection = profile.connection;
    addServer(connection.server);
    std::for_each(connection.hops.begin(), connection.hops.end(), addServer);
    add(Kind::Host, connection.proxy.address.host);
    add(Kind::User, connection.proxy.user);
    add(Kind::Host, connection.follows.host);
    add(Kind::Host, connection.bindAddress);
    for (const Rule& rule : profile.rules) {
        add(Kind::Forward, rule.name);
        add(Kind::Host, rule.listen.host);
        add(Kind::Host, rule.destination.host);
        add(Kind::Host, rule.ftp.announce);
    }
}

QString NameMask::maskedPatterns(const QString& text)
{
    static const QRegularExpression account(QStringLiteral("([\\w.-]+)@([\\w-]+(?:\\.[\\w-]+)*)"));
    static const QRegularExpression place(
        QStringLiteral("(?<![\\w.-])([A-Za-z][\\w.-]*):(\\d{1,5})\\b"));
    static const QRegularExpression address(QStringLiteral(
        "(?<![\\w.:])(?:\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,"
        "4}){2,7})(?![\\w])"));
    static const QRegularExpression ours(QStringLiteral("^[a-z]+-\\d+$"));
    QString result = replaced(text, account, [this](const auto& match) -> std::optional<QString> {
        if (isAlgorithmDomain(match.captured(2)) || ours.match(match.captured(2)).hasMatch()) {
            return std::nullopt;
        }
        return wordFor(Kind::User, match.captured(1)) + u'@'
            + wordFor(Kind::Host, match.captured(2));
    });
    result = replaced(result, place, [this](const auto& match) -> std::optional<QString> {
        if (isCommon(match.captured(1)) || ours.match(match.captured(1)).hasMatch()) {
            return std::nullopt;
        }
        return wordFor(Kind::Host, match.captured(1)) + u':' + match.captured(2);
    });
    return replaced(result, address, [this](const auto& match) -> std::optional<QString> {
        const QString shown = match.captured();
        if (QHostAddress(shown).isNull() || isCommon(shown)) {
            return std::nullopt;
        }
        return wordFor(Kind::Host, shown);
    });
}

QString NameMask::masked(const QString& text)
{
    QString result = text;
    if (m_home.size() > 1) {
        result.replace(m_home, QStringLiteral("~"));
    }
    for (const QString& phrase : std::as_const(m_phrases)) {
        result.replace(phrase, m_words.value(phrase.toLower()), Qt::CaseInsensitive);
    }
    static const QRegularExpression word(QStringLiteral("[\\w][\\w.-]*"));
    result = replaced(result, word, [this](const auto& match) -> std::optional<QString> {
        QString name = match.captured().toLower();
        QString end;
        while (name.endsWith(u'.') || name.endsWith(u'-')) {
            end.prepend(name.back());
            name.chop(1);
        }
        const auto known = m_words.constFind(name);
        return known == m_words.cend() ? std::nullopt : std::optional(*known + end);
    });
    return maskedPatterns(result);
}

QJsonObject NameMask::masked(const QJsonObject& object)
{
    const std::function<QJsonValue(const QJsonValue&)> value =
        [this, &value](const QJsonValue& given) -> QJsonValue {
        if (given.isString()) {
            return masked(given.toString());
        }
        if (given.isArray()) {
            QJsonArray result;
            for (const QJsonValue each : given.toArray()) {
                result.append(value(each));
            }
            return result;
        }
        return given.isObject() ? QJsonValue(masked(given.toObject())) : given;
    };
    QJsonObject result;
    for (auto each = object.begin(); each != object.end(); ++each) {
        result.insert(each.key(), value(each.value()));
    }
    return result;
}

/// Without what people write for themselves, and without what this program does not understand.
static Profile told(Profile profile)
{
    profile.label.notes.clear();
    profile.label.tags.clear();
    profile.book = {};
    profile.connection.follows.extra = {};
    profile.connection.server.extra = {};
    profile.connection.proxy.extra = {};
    profile.policy.reconnect.extra = {};
    for (Server& hop : profile.connection.hops) {
        hop.extra = {};
    }
    for (Rule& rule : profile.rules) {
        rule.extra = {};
        rule.ftp.extra = {};
    }
    return profile;
}

static QString stateOf(const StateView& view)
{
    const tunnel::TunnelStatus& status = view.status;
    QString text = tunnel::stateName(status.state);
    if (status.upSince.isValid()) {
        text += QStringLiteral(", since ") + status.upSince.toString(Qt::ISODate);
    }
    if (status.reason) {
        text += QStringLiteral(", ") + ErrorText::details(*status.reason);
    }
    if (!view.question.isEmpty()) {
        text += QStringLiteral(", waits for the user");
    }
    return text;
}

namespace {

/// The parts of the text, one after the other.
class Report {
public:
    Report(Workbench& workbench, const ProgramFacts& facts, bool replaceNames)
        : m_workbench(workbench)
        , m_facts(facts)
    {
        if (replaceNames) {
            m_mask.emplace(facts.environment);
            for (const Profile* profile : workbench.catalog().profiles()) {
                m_mask->add(*profile);
            }
        }
    }

    QString text()
    {
        addSystem();
        addProfiles();
        addLog();
        return m_lines.join(u'\n') + u'\n';
    }

private:
    void add(const QString& line) { m_lines.append(m_mask ? m_mask->masked(line) : line); }
    void addHeading(const QString& heading)
    {
        m_lines.append({ QString(), heading, QString(heading.size(), u'-') });
    }

    void addSystem()
    {
        m_lines.append(QStringLiteral("Sallyport diagnostics, %1")
                           .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate)));
        m_lines.append(m_mask ? QStringLiteral("Names of hosts, users and profiles are replaced.")
                              : QStringLiteral("Names are as they are."));
        addHeading(QStringLiteral("System"));
        m_lines.append(systemLines(m_facts));
        add(QStringLiteral("Folder: ") + m_facts.environment.configFolder);
        addHeading(QStringLiteral("Settings"));
        const QJsonObject settings = profile::windowSettings(m_facts.environment.configFolder);
        for (auto each = settings.begin(); each != settings.end(); ++each) {
            m_lines.append(each.key() + QStringLiteral(": ") + each.value().toVariant().toString());
        }
    }

    void addProfiles()
    {
        addHeading(QStringLiteral("Profiles"));
        int idle = 0;
        for (const ProfileCatalog::Entry& entry : m_workbench.catalog().entries()) {
            if (!entry.stored) {
                m_lines.append(QStringLiteral("A file that cannot be used"));
                add(entry.error ? ErrorText::details(*entry.error) : QString());
                continue;
            }
            const StateView view = m_workbench.state(entry.id);
            if (view.status.state == tunnel::TunnelState::Idle && ++idle > kMostIdle) {
                continue;
            }
            addProfile(entry.stored->profile, view);
        }
        if (idle > kMostIdle) {
            m_lines.append(QStringLiteral("%1 more that are off").arg(idle - kMostIdle));
        }
    }

    void addProfile(const Profile& profile, const StateView& view)
    {
        add(QStringLiteral("%1: %2").arg(profile.label.name, stateOf(view)));
        if (!view.status.serverIdentification.isEmpty()) {
            add(QStringLiteral("server: %1; %2")
                    .arg(view.status.serverIdentification, view.status.algorithms));
        }
        for (const tunnel::ForwardStatus& forward : view.status.forwards) {
            if (forward.error) {
                add(QStringLiteral("forward %1: %2")
                        .arg(forward.rule)
                        .arg(ErrorText::details(*forward.error)));
            }
        }
        const QJsonObject object = profile::toJson(told(profile));
        m_lines.append(
            QString::fromUtf8(QJsonDocument(m_mask ? m_mask->masked(object) : object).toJson()));
    }

    void addLog()
    {
        addHeading(QStringLiteral("Log"));
        const LogModel& log = m_workbench.log().lines();
        for (int row = std::max(0, log.rowCount() - kMostLines); row < log.rowCount(); ++row) {
            add(log.index(row, 0).data(LogModel::LineRole).toString());
        }
    }

    Workbench& m_workbench;
    const ProgramFacts& m_facts;
    std::optional<NameMask> m_mask;
    QStringList m_lines;
};

} // namespace

QString diagnosticsText(Workbench& workbench, const ProgramFacts& facts, bool replaceNames)
{
    return Report(workbench, facts, replaceNames).text();
}

} // namespace sallyport::ui
