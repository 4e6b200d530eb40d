// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profilejson.h"

#include "core/profile/ftplimittable.h"
#include "core/profile/names.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <limits>

namespace sallyport::profile {

using std::chrono::seconds;

namespace {

/// What is carried along while writing.
struct Writer {
    const QSet<QString>* always = nullptr; ///< Paths to write though they equal the base.
    bool everything = false;
};

/// What is carried along while reading.
struct Reader {
    QSet<QString>* seen = nullptr; ///< Takes the path of every field that was there.
};

/// How one member of S is written and read.
template <class S> struct Field {
    const char* key;
    std::function<std::optional<QJsonValue>(
        const S& value, const S& base, const QString& path, const Writer& writer)>
        write;
    std::function<Result<void>(
        S& value, const QJsonValue& json, const QString& path, const Reader& reader)>
        read;
};

} // namespace

template <class S> static const QList<Field<S>>& fieldsOf();

static tl::unexpected<Error> damaged(const QString& path, const QString& expected)
{
    return fail(Code::ProfileDamaged, path + QStringLiteral(": ") + expected);
}

static QString below(const QString& path, const QString& key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

// Scalars

static QJsonValue encode(const QString& value)
{
    return value;
}

static QJsonValue encode(bool value)
{
    return value;
}

/// Null: not said, so that what stands elsewhere counts.
static QJsonValue encode(std::optional<bool> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

static QJsonValue encode(int value)
{
    return value;
}

static QJsonValue encode(std::uint16_t value)
{
    return int(value);
}

static QJsonValue encode(seconds value)
{
    return qint64(value.count());
}

static QJsonValue encode(const QStringList& value)
{
    return QJsonArray::fromStringList(value);
}

template <class E>
requires std::is_enum_v<E>
static QJsonValue encode(E value)
{
    return QString(nameOf(value));
}

static Result<void> decode(QString& value, const QJsonValue& json, const QString& path)
{
    if (!json.isString()) {
        return damaged(path, QStringLiteral("a text is expected"));
    }
    value = json.toString();
    return {};
}

static Result<void> decode(bool& value, const QJsonValue& json, const QString& path)
{
    if (!json.isBool()) {
        return damaged(path, QStringLiteral("true or false is expected"));
    }
    value = json.toBool();
    return {};
}

static Result<void> decode(std::optional<bool>& value, const QJsonValue& json, const QString& path)
{
    value.reset();
    return json.isNull() ? Result<void>() : decode(value.emplace(), json, path);
}

static Result<long long> wholeNumber(
    const QJsonValue& json, const QString& path, long long least, long long most)
{
    const double number = json.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!json.isDouble() || number != std::floor(number) || number < double(least)
        || number > double(most)) {
        return damaged(
            path, QStringLiteral("a whole number from %1 to %2 is expected").arg(least).arg(most));
    }
    return static_cast<long long>(number);
}

static Result<void> decode(int& value, const QJsonValue& json, const QString& path)
{
    const auto number = wholeNumber(json, path, 0, 1'000'000'000);
    if (!number) {
        return tl::unexpected(number.error());
    }
    value = int(*number);
    return {};
}

static Result<void> decode(std::uint16_t& value, const QJsonValue& json, const QString& path)
{
    const auto number = wholeNumber(json, path, 0, 65535);
    if (!number) {
        return tl::unexpected(number.error());
    }
    value = std::uint16_t(*number);
    return {};
}

static Result<void> decode(seconds& value, const QJsonValue& json, const QString& path)
{
    const auto number = wholeNumber(json, path, 0, 1'000'000'000);
    if (!number) {
        return tl::unexpected(number.error());
    }
    value = seconds(*number);
    return {};
}

static Result<void> decode(QStringList& value, const QJsonValue& json, const QString& path)
{
    const QString expected = QStringLiteral("a list of texts is expected");
    if (!json.isArray()) {
        return damaged(path, expected);
    }
    QStringList list;
    const QJsonArray array = json.toArray();
    for (const QJsonValue& item : array) {
        if (!item.isString()) {
            return damaged(path, expected);
        }
        list.append(item.toString());
    }
    value = list;
    return {};
}

template <class E>
requires std::is_enum_v<E>
static Result<void> decode(E& value, const QJsonValue& json, const QString& path)
{
    const auto named = fromName<E>(json.toString());
    if (!json.isString() || !named) {
        return damaged(path, choicesOf<E>() + QStringLiteral(" is expected"));
    }
    value = *named;
    return {};
}

// Objects

template <class S>
static QJsonObject encodeObject(
    const S& value, const S& base, const QString& path, const Writer& writer)
{
    QJsonObject object;
    if constexpr (requires { extraOf(value); }) {
        object = extraOf(value);
    }
    for (const Field<S>& field : fieldsOf<S>()) {
        const QString key = QLatin1String(field.key);
        if (const auto json = field.write(value, base, below(path, key), writer)) {
            object[key] = *json;
        }
    }
    return object;
}

/// Keys that somebody wrote a secret under by hand: keeping them would be wrong, dropping them
/// silently too.
static bool namesSecret(const QString& key)
{
    const QString lower = key.toLower();
    return lower == QLatin1String("password") || lower == QLatin1String("passphrase")
        || lower == QLatin1String("secret") || lower == QLatin1String("proxypassword");
}

template <class S>
static Result<void> decodeObject(
    S& value, const QJsonValue& json, const QString& path, const Reader& reader)
{
    if (!json.isObject()) {
        return damaged(path, QStringLiteral("an object is expected"));
    }
    QJsonObject rest = json.toObject();
    for (const Field<S>& field : fieldsOf<S>()) {
        const QString key = QLatin1String(field.key);
        const auto found = rest.find(key);
        if (found == rest.end()) {
            continue;
        }
        const QJsonValue member = *found;
        rest.erase(found);
        const QString memberPath = below(path, key);
        if (const auto read = field.read(value, member, memberPath, reader); !read) {
            return read;
        }
        if (reader.seen) {
            reader.seen->insert(memberPath);
        }
    }
    const QStringList unknown = rest.keys();
    for (const QString& key : unknown) {
        if (namesSecret(key)) {
            return damaged(below(path, key),
                QStringLiteral("a secret has no place in a profile; take it out"));
        }
    }
    if constexpr (requires { extraOf(value); }) {
        extraOf(value) = rest;
    }
    return {};
}

// How members become fields

template <class S, class Get> static Field<S> scalar(const char* key, Get get)
{
    return { key,
        [get](const S& value, const S& base, const QString& path,
            const Writer& writer) -> std::optional<QJsonValue> {
            const bool wanted =
                writer.everything || (writer.always && writer.always->contains(path));
            if (!wanted && get(value) == get(base)) {
                return std::nullopt;
            }
            return encode(get(value));
        },
        [get](S& value, const QJsonValue& json, const QString& path, const Reader&) {
            return decode(get(value), json, path);
        } };
}

template <class S, class Get> static Field<S> object(const char* key, Get get)
{
    return { key,
        [get](const S& value, const S& base, const QString& path,
            const Writer& writer) -> std::optional<QJsonValue> {
            const QJsonObject json = encodeObject(get(value), get(base), path, writer);
            return json.isEmpty() ? std::nullopt : std::optional<QJsonValue>(json);
        },
        [get](S& value, const QJsonValue& json, const QString& path, const Reader& reader) {
            return decodeObject(get(value), json, path, reader);
        } };
}

template <class S, class Get> static Field<S> objects(const char* key, Get get)
{
    return { key,
        [get](const S& value, const S&, const QString& path,
            const Writer&) -> std::optional<QJsonValue> {
            const auto& list = get(value);
            using Item = typename std::decay_t<decltype(list)>::value_type;
            QJsonArray array;
            for (const Item& item : list) {
                array.append(encodeObject(item, Item(), path, Writer()));
            }
            return array.isEmpty() ? std::nullopt : std::optional<QJsonValue>(array);
        },
        [get](
            S& value, const QJsonValue& json, const QString& path, const Reader&) -> Result<void> {
            auto& list = get(value);
            using Item = typename std::decay_t<decltype(list)>::value_type;
            if (!json.isArray()) {
                return damaged(path, QStringLiteral("a list is expected"));
            }
            const QJsonArray array = json.toArray();
            list.clear();
            for (qsizetype i = 0; i < array.size(); ++i) {
                Item item;
                const auto read = decodeObject(
                    item, array.at(i), path + u'[' + QString::number(i) + u']', Reader());
                if (!read) {
                    return read;
                }
                list.append(item);
            }
            return {};
        } };
}

#define SALLYPORT_GET(member)                                                                      \
    [](auto& s) -> auto&                                                                           \
    {                                                                                              \
        return s.member;                                                                           \
    }

template <> const QList<Field<HostPort>>& fieldsOf()
{
    using S = HostPort;
    static const QList<Field<S>> fields{ scalar<S>("host", SALLYPORT_GET(host)),
        scalar<S>("port", SALLYPORT_GET(port)) };
    return fields;
}

template <> const QList<Field<Server>>& fieldsOf()
{
    using S = Server;
    static const QList<Field<S>> fields{
        scalar<S>("host", SALLYPORT_GET(address.host)),
        scalar<S>("port", SALLYPORT_GET(address.port)),
        scalar<S>("user", SALLYPORT_GET(user)),
        scalar<S>("identityFiles", SALLYPORT_GET(identityFiles)),
        scalar<S>("certificateFiles", SALLYPORT_GET(certificateFiles)),
        scalar<S>("useAgent", SALLYPORT_GET(useAgent)),
        scalar<S>("identitiesOnly", SALLYPORT_GET(identitiesOnly)),
        scalar<S>("agentPath", SALLYPORT_GET(agentPath)),
        scalar<S>("authentications", SALLYPORT_GET(authentications)),
        scalar<S>("hostKeyPolicy", SALLYPORT_GET(hostKeyPolicy)),
        scalar<S>("pinnedHostKey", SALLYPORT_GET(pinnedHostKey)),
        scalar<S>("hostKeyAlias", SALLYPORT_GET(hostKeyAlias)),
    };
    return fields;
}

template <> const QList<Field<Proxy>>& fieldsOf()
{
    using S = Proxy;
    static const QList<Field<S>> fields{ scalar<S>("kind", SALLYPORT_GET(kind)),
        object<S>("address", SALLYPORT_GET(address)), scalar<S>("user", SALLYPORT_GET(user)) };
    return fields;
}

template <> const QList<Field<Follows>>& fieldsOf()
{
    using S = Follows;
    static const QList<Field<S>> fields{ scalar<S>("host", SALLYPORT_GET(host)),
        scalar<S>("file", SALLYPORT_GET(file)) };
    return fields;
}

template <> const QList<Field<ReconnectPolicy>>& fieldsOf()
{
    using S = ReconnectPolicy;
    static const QList<Field<S>> fields{
        scalar<S>("enabled", SALLYPORT_GET(enabled)),
        scalar<S>("firstDelay", SALLYPORT_GET(firstDelay)),
        scalar<S>("maxDelay", SALLYPORT_GET(maxDelay)),
        scalar<S>("maxAttempts", SALLYPORT_GET(maxAttempts)),
        scalar<S>("gateTime", SALLYPORT_GET(gateTime)),
        scalar<S>("holdConnections", SALLYPORT_GET(holdConnections)),
    };
    return fields;
}

static QJsonValue encodeLimit(const FtpLimit& limit, long long value)
{
    if (limit.unit != FtpLimit::Unit::Time) {
        return qint64(value);
    }
    // Whole seconds as every other time in a profile.
    return value % 1000 == 0 ? QJsonValue(qint64(value / 1000)) : QJsonValue(limit.text(value));
}

static Result<long long> decodeLimit(
    const FtpLimit& limit, const QJsonValue& json, const QString& path)
{
    const bool isTime = limit.unit == FtpLimit::Unit::Time;
    if (!isTime || json.isDouble()) {
        const auto number = wholeNumber(json, path, 0, 1'000'000'000);
        return number && isTime ? Result<long long>(*number * 1000) : number;
    }
    const auto parsed = limit.parse(json.toString());
    if (!json.isString() || !parsed) {
        return damaged(
            path, QStringLiteral("a number of seconds, or a text as 500ms, is expected"));
    }
    return *parsed;
}

static Field<FtpRuleOptions> limitField(const FtpLimit& limit)
{
    using S = FtpRuleOptions;
    return { limit.key,
        [&limit](const S& value, const S& base, const QString&,
            const Writer& writer) -> std::optional<QJsonValue> {
            const long long own = limit.of(value.limits);
            return writer.everything || own != limit.of(base.limits)
                ? std::optional<QJsonValue>(encodeLimit(limit, own))
                : std::nullopt;
        },
        [&limit](
            S& value, const QJsonValue& json, const QString& path, const Reader&) -> Result<void> {
            const auto decoded = decodeLimit(limit, json, path);
            if (!decoded) {
                return tl::unexpected(decoded.error());
            }
            limit.set(value.limits, *decoded);
            return {};
        } };
}

static QList<Field<FtpRuleOptions>> ftpFields()
{
    using S = FtpRuleOptions;
    QList<Field<S>> fields{
        scalar<S>("dataTarget", SALLYPORT_GET(dataTarget)),
        scalar<S>("dataHosts", SALLYPORT_GET(dataHosts)),
        scalar<S>("minDataPort", SALLYPORT_GET(minDataPort)),
        scalar<S>("minActivePort", SALLYPORT_GET(minActivePort)),
        scalar<S>("activeMode", SALLYPORT_GET(activeMode)),
        scalar<S>("advertise", SALLYPORT_GET(advertise)),
        scalar<S>("upstreamFallback", SALLYPORT_GET(upstreamFallback)),
        scalar<S>("tls", SALLYPORT_GET(tls)),
        scalar<S>("filterFeat", SALLYPORT_GET(filterFeat)),
        scalar<S>("padMultiline", SALLYPORT_GET(padMultiline)),
        scalar<S>("firstDataPort", SALLYPORT_GET(firstDataPort)),
        scalar<S>("lastDataPort", SALLYPORT_GET(lastDataPort)),
        scalar<S>("verifyLocalUser", SALLYPORT_GET(verifyLocalUser)),
        scalar<S>("announce", SALLYPORT_GET(announce)),
    };
    for (const FtpLimit& limit : ftpLimits()) {
        fields.append(limitField(limit));
    }
    return fields;
}

template <> const QList<Field<FtpRuleOptions>>& fieldsOf()
{
    static const QList<Field<FtpRuleOptions>> fields = ftpFields();
    return fields;
}

template <> const QList<Field<Rule>>& fieldsOf()
{
    using S = Rule;
    static const QList<Field<S>> fields{
        scalar<S>("name", SALLYPORT_GET(name)),
        scalar<S>("enabled", SALLYPORT_GET(enabled)),
        scalar<S>("kind", SALLYPORT_GET(kind)),
        scalar<S>("direction", SALLYPORT_GET(direction)),
        object<S>("listen", SALLYPORT_GET(listen)),
        scalar<S>("listenPath", SALLYPORT_GET(listenPath)),
        object<S>("destination", SALLYPORT_GET(destination)),
        scalar<S>("destinationPath", SALLYPORT_GET(destinationPath)),
        scalar<S>("family", SALLYPORT_GET(family)),
        scalar<S>("allowedSources", SALLYPORT_GET(allowedSources)),
        scalar<S>("onlyMyPrograms", SALLYPORT_GET(onlyMyPrograms)),
        scalar<S>("permitted", SALLYPORT_GET(permitted)),
        scalar<S>("maxConnections", SALLYPORT_GET(maxConnections)),
        object<S>("ftp", SALLYPORT_GET(ftp)),
    };
    return fields;
}

template <> const QList<Field<Profile>>& fieldsOf()
{
    using S = Profile;
    static const QList<Field<S>> fields{
        scalar<S>("id", SALLYPORT_GET(id)),
        scalar<S>("name", SALLYPORT_GET(label.name)),
        scalar<S>("folder", SALLYPORT_GET(label.folder)),
        scalar<S>("tags", SALLYPORT_GET(label.tags)),
        scalar<S>("notes", SALLYPORT_GET(label.notes)),
        scalar<S>("colour", SALLYPORT_GET(label.colour)),
        scalar<S>("order", SALLYPORT_GET(label.order)),
        object<S>("follows", SALLYPORT_GET(connection.follows)),
        object<S>("server", SALLYPORT_GET(connection.server)),
        objects<S>("hops", SALLYPORT_GET(connection.hops)),
        object<S>("proxy", SALLYPORT_GET(connection.proxy)),
        scalar<S>("viaProfile", SALLYPORT_GET(connection.viaProfile)),
        scalar<S>("family", SALLYPORT_GET(connection.family)),
        scalar<S>("bindAddress", SALLYPORT_GET(connection.bindAddress)),
        scalar<S>("knownHostsFiles", SALLYPORT_GET(connection.knownHostsFiles)),
        scalar<S>("hashKnownHosts", SALLYPORT_GET(connection.hashKnownHosts)),
        scalar<S>("ciphers", SALLYPORT_GET(connection.ciphers)),
        scalar<S>("keyExchanges", SALLYPORT_GET(connection.keyExchanges)),
        scalar<S>("macs", SALLYPORT_GET(connection.macs)),
        scalar<S>("hostKeyAlgorithms", SALLYPORT_GET(connection.hostKeyAlgorithms)),
        scalar<S>("publicKeyAlgorithms", SALLYPORT_GET(connection.publicKeyAlgorithms)),
        scalar<S>("compression", SALLYPORT_GET(connection.compression)),
        scalar<S>("connectTimeout", SALLYPORT_GET(connection.connectTimeout)),
        scalar<S>("keepaliveInterval", SALLYPORT_GET(connection.keepaliveInterval)),
        scalar<S>("keepaliveCount", SALLYPORT_GET(connection.keepaliveCount)),
        scalar<S>("rekeyLimit", SALLYPORT_GET(connection.rekeyLimit)),
        object<S>("reconnect", SALLYPORT_GET(policy.reconnect)),
        scalar<S>("lazy", SALLYPORT_GET(policy.lazy)),
        scalar<S>("idleClose", SALLYPORT_GET(policy.idleClose)),
        scalar<S>("exitOnForwardFailure", SALLYPORT_GET(policy.exitOnForwardFailure)),
        scalar<S>("connectAtStart", SALLYPORT_GET(policy.connectAtStart)),
        scalar<S>("replaceUnixSockets", SALLYPORT_GET(policy.replaceUnixSockets)),
        scalar<S>("onlyMyPrograms", SALLYPORT_GET(policy.onlyMyPrograms)),
        objects<S>("rules", SALLYPORT_GET(rules)),
        scalar<S>("importedFrom", SALLYPORT_GET(book.importedFrom)),
    };
    return fields;
}

#undef SALLYPORT_GET

const QStringList& inheritablePaths()
{
    static const QStringList paths = [] {
        static const QStringList kOwn{ QStringLiteral("id"), QStringLiteral("name"),
            QStringLiteral("folder"), QStringLiteral("tags"), QStringLiteral("notes"),
            QStringLiteral("colour"), QStringLiteral("order"), QStringLiteral("hops"),
            QStringLiteral("viaProfile"), QStringLiteral("connectAtStart"), QStringLiteral("rules"),
            QStringLiteral("importedFrom"), QStringLiteral("follows"),
            QStringLiteral("server.host"), QStringLiteral("server.pinnedHostKey"),
            QStringLiteral("server.hostKeyAlias") };
        QStringList list;
        const auto add = [&list](const QString& path) {
            if (!kOwn.contains(path)) {
                list.append(path);
            }
        };
        for (const Field<Profile>& field : fieldsOf<Profile>()) {
            const QString key = QLatin1String(field.key);
            if (key == QLatin1String("server")) {
                for (const auto& sub : fieldsOf<Server>()) {
                    add(below(key, QLatin1String(sub.key)));
                }
            } else if (key == QLatin1String("reconnect")) {
                for (const auto& sub : fieldsOf<ReconnectPolicy>()) {
                    add(below(key, QLatin1String(sub.key)));
                }
            } else if (key == QLatin1String("proxy")) {
                for (const char* sub : { "kind", "address.host", "address.port", "user" }) {
                    add(below(key, QLatin1String(sub)));
                }
            } else {
                add(key);
            }
        }
        return list;
    }();
    return paths;
}

template <class S> static void addPaths(QStringList& paths, const QString& prefix)
{
    for (const Field<S>& field : fieldsOf<S>()) {
        const QString path = prefix + QLatin1String(field.key);
        if (path == QLatin1String("follows")) {
            addPaths<Follows>(paths, path + u'.');
        } else if (path == QLatin1String("server")) {
            addPaths<Server>(paths, path + u'.');
        } else if (path == QLatin1String("hops")) {
            addPaths<Server>(paths, path + QStringLiteral("[]."));
        } else if (path == QLatin1String("proxy")) {
            addPaths<Proxy>(paths, path + u'.');
        } else if (path == QLatin1String("reconnect")) {
            addPaths<ReconnectPolicy>(paths, path + u'.');
        } else if (path == QLatin1String("rules")) {
            addPaths<Rule>(paths, path + QStringLiteral("[]."));
        } else if (path == QLatin1String("rules[].ftp")) {
            addPaths<FtpRuleOptions>(paths, path + u'.');
        } else if (path == QLatin1String("proxy.address") || path == QLatin1String("rules[].listen")
            || path == QLatin1String("rules[].destination")) {
            addPaths<HostPort>(paths, path + u'.');
        } else {
            paths.append(path);
        }
    }
}

QStringList fieldPaths()
{
    QStringList paths;
    addPaths<Profile>(paths, QString());
    return paths;
}

/// The value at "a.b.c".
static QJsonValue valueAt(const QJsonObject& object, const QString& path)
{
    const qsizetype dot = path.indexOf(u'.');
    return dot < 0 ? object.value(path)
                   : valueAt(object.value(path.left(dot)).toObject(), path.mid(dot + 1));
}

static QJsonObject withValueAt(QJsonObject object, const QString& path, const QJsonValue& value)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0) {
        object[path] = value;
    } else {
        const QString key = path.left(dot);
        object[key] = withValueAt(object.value(key).toObject(), path.mid(dot + 1), value);
    }
    return object;
}

static QJsonObject everythingOf(const Profile& profile)
{
    return encodeObject(profile, Profile(), QString(), Writer{ nullptr, true });
}

/// A profile that says nothing itself.
static Profile inheritedBase(const Profile& defaults)
{
    const QJsonObject all = everythingOf(defaults);
    QJsonObject inherited;
    for (const QString& path : inheritablePaths()) {
        inherited = withValueAt(inherited, path, valueAt(all, path));
    }
    Profile base;
    // Written a moment ago by the same table, so it reads back.
    (void)decodeObject(base, inherited, QString(), Reader());
    return base;
}

QJsonObject toJson(const Profile& profile, const Profile& defaults)
{
    QJsonObject object = encodeObject(
        profile, inheritedBase(defaults), QString(), Writer{ &profile.book.overrides, false });
    object[QLatin1String("schemaVersion")] = kSchemaVersion;
    return object;
}

QByteArray toJsonText(const Profile& profile, const Profile& defaults)
{
    return QJsonDocument(toJson(profile, defaults)).toJson(QJsonDocument::Indented);
}

Result<QJsonObject> migrated(QJsonObject object, std::span<const Migration> migrations)
{
    const QJsonValue stored = object.value(QLatin1String("schemaVersion"));
    const auto version = wholeNumber(stored, QStringLiteral("schemaVersion"), 1, 1'000'000);
    if (!version) {
        return tl::unexpected(version.error());
    }
    const auto current = static_cast<long long>(migrations.size()) + 1;
    if (*version > current) {
        return fail(Code::ProfileNewer,
            QStringLiteral("schema version %1; this program knows %2").arg(*version).arg(current));
    }
    for (auto step = std::size_t(*version - 1); step < migrations.size(); ++step) {
        object = migrations[step](object);
        object[QLatin1String("schemaVersion")] = qint64(step + 2);
    }
    return object;
}

Result<Profile> fromJson(QJsonObject object, const Profile& defaults)
{
    static constexpr std::span<const Migration> kMigrations{};
    static_assert(kMigrations.size() + 1 == std::size_t(kSchemaVersion));
    const auto current = migrated(std::move(object), kMigrations);
    if (!current) {
        return tl::unexpected(current.error());
    }
    QJsonObject fields = *current;
    fields.remove(QStringLiteral("schemaVersion"));
    Profile profile = inheritedBase(defaults);
    QSet<QString> seen;
    if (const auto read = decodeObject(profile, fields, QString(), Reader{ &seen }); !read) {
        return tl::unexpected(read.error());
    }
    for (const QString& path : inheritablePaths()) {
        if (seen.contains(path)) {
            profile.book.overrides.insert(path);
        }
    }
    return profile;
}

/// How deep brackets nest, strings left out.
static bool nestsTooDeep(const QByteArray& text)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (inString) {
            if (c == '\\') {
                ++i;
            } else if (c == '"') {
                inString = false;
            }
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > kMaxJsonDepth) {
                return true;
            }
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

Result<QJsonObject> jsonObjectFrom(const QByteArray& text, qsizetype maxBytes)
{
    if (text.size() > maxBytes) {
        return fail(
            Code::ProfileDamaged, QStringLiteral("larger than %1 MiB").arg(maxBytes / 1024 / 1024));
    }
    if (nestsTooDeep(text)) {
        return fail(Code::ProfileDamaged, QStringLiteral("nested too deep"));
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        return fail(Code::ProfileDamaged,
            QStringLiteral("%1 at byte %2").arg(error.errorString()).arg(error.offset));
    }
    if (!document.isObject()) {
        return fail(Code::ProfileDamaged, QStringLiteral("an object is expected"));
    }
    return document.object();
}

Result<Profile> fromJsonText(const QByteArray& text, const Profile& defaults)
{
    auto object = jsonObjectFrom(text);
    if (!object) {
        return tl::unexpected(object.error());
    }
    return fromJson(std::move(*object), defaults);
}

QStringList inheritedFields(const Profile& profile, const Profile& defaults)
{
    const QJsonObject own = everythingOf(profile);
    const QJsonObject inherited = everythingOf(defaults);
    QStringList paths;
    for (const QString& path : inheritablePaths()) {
        if (!profile.book.overrides.contains(path)
            && valueAt(own, path) == valueAt(inherited, path)) {
            paths.append(path);
        }
    }
    return paths;
}

Profile rebased(const Profile& profile, const Profile& oldDefaults, const Profile& newDefaults)
{
    auto moved = fromJson(toJson(profile, oldDefaults), newDefaults);
    // Only a secret under an unknown key fails, and then the profile could not have been read.
    return moved ? *moved : profile;
}

} // namespace sallyport::profile
