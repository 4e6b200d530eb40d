// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profilejson.h"

#include "core/base/perthread.h"
#include "core/profile/fields.h"
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

} // namespace

static tl::unexpected<Error> damaged(const QString& path, const Sentence& expected)
{
    return fail(Code::ProfileDamaged, Sentence::placed(path, expected));
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
        return damaged(path, Sentence(QT_TRANSLATE_NOOP("Sentence", "a text is expected")));
    }
    value = json.toString();
    return {};
}

static Result<void> decode(bool& value, const QJsonValue& json, const QString& path)
{
    if (!json.isBool()) {
        return damaged(path, Sentence(QT_TRANSLATE_NOOP("Sentence", "true or false is expected")));
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
        return damaged(path,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "a whole number from %1 to %2 is expected"),
                least, most));
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
    const Sentence expected(QT_TRANSLATE_NOOP("Sentence", "a list of texts is expected"));
    if (!json.isArray()) {
        return damaged(path, expected);
    }
    QStringList list;
    const QJsonArray array = json.toArray();
    for (const QJsonValue item : array) {
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
        return damaged(
            path, Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 is expected"), choicesOf<E>()));
    }
    value = *named;
    return {};
}

// Limits of FTP rules

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
        return damaged(path,
            Sentence(QT_TRANSLATE_NOOP(
                "Sentence", "a number of seconds, or a text as 500ms, is expected")));
    }
    return *parsed;
}

// Objects

template <class S>
static QJsonObject encodeObject(
    const S& value, const S& base, const QString& path, const Writer& writer);

static void encodeInto(QJsonObject& object, const FtpLimits& value, const FtpLimits& base,
    const QString&, const Writer& writer)
{
    for (const FtpLimit& limit : ftpLimits()) {
        const long long own = limit.of(value);
        if (writer.everything || own != limit.of(base)) {
            object[QLatin1String(limit.key)] = encodeLimit(limit, own);
        }
    }
}

template <HasFields S>
static void encodeInto(
    QJsonObject& object, const S& value, const S& base, const QString& path, const Writer& writer)
{
    eachField<S>([&](const auto& field) {
        const auto& own = value.*field.member;
        const auto& usual = base.*field.member;
        using T = std::remove_cvref_t<decltype(own)>;
        const QString key = QLatin1String(field.key ? field.key : "");
        const QString here = below(path, key);
        if constexpr (HasFields<T> || std::same_as<T, FtpLimits>) {
            if (!field.key) {
                encodeInto(object, own, usual, path, writer);
                return;
            }
        }
        if constexpr (HasFields<T>) {
            const QJsonObject json = encodeObject(own, usual, here, writer);
            if (!json.isEmpty()) {
                object[key] = json;
            }
        } else if constexpr (kIsListOfFields<T>) {
            using Item = typename T::value_type;
            QJsonArray array;
            for (const Item& item : own) {
                array.append(encodeObject(item, Item(), here, Writer()));
            }
            if (!array.isEmpty()) {
                object[key] = array;
            }
        } else if constexpr (!std::same_as<T, FtpLimits>) {
            const bool wanted =
                writer.everything || (writer.always && writer.always->contains(here));
            if (wanted || own != usual) {
                object[key] = encode(own);
            }
        }
    });
}

template <class S>
static QJsonObject encodeObject(
    const S& value, const S& base, const QString& path, const Writer& writer)
{
    QJsonObject object;
    if constexpr (requires { extraOf(value); }) {
        object = extraOf(value);
    }
    encodeInto(object, value, base, path, writer);
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
    S& value, const QJsonValue& json, const QString& path, const Reader& reader);

template <HasFields Item>
static Result<void> decode(QList<Item>& list, const QJsonValue& json, const QString& path)
{
    if (!json.isArray()) {
        return damaged(path, Sentence(QT_TRANSLATE_NOOP("Sentence", "a list is expected")));
    }
    const QJsonArray array = json.toArray();
    list.clear();
    for (qsizetype i = 0; i < array.size(); ++i) {
        Item item;
        const auto read =
            decodeObject(item, array.at(i), path + u'[' + QString::number(i) + u']', Reader());
        if (!read) {
            return read;
        }
        list.append(item);
    }
    return {};
}

/// Takes the value of that name out of an object.
static std::optional<QJsonValue> taken(QJsonObject& from, const QString& key)
{
    const auto found = from.find(key);
    if (found == from.end()) {
        return std::nullopt;
    }
    const QJsonValue value = *found;
    from.erase(found);
    return value;
}

static Result<void> decodeFrom(
    QJsonObject& rest, FtpLimits& limits, const QString& path, const Reader&)
{
    for (const FtpLimit& limit : ftpLimits()) {
        const QString key = QLatin1String(limit.key);
        if (const auto json = taken(rest, key)) {
            const auto decoded = decodeLimit(limit, *json, below(path, key));
            if (!decoded) {
                return tl::unexpected(decoded.error());
            }
            limit.set(limits, *decoded);
        }
    }
    return {};
}

/// Takes what it knows out of the object.
template <HasFields S>
static Result<void> decodeFrom(
    QJsonObject& rest, S& value, const QString& path, const Reader& reader)
{
    Result<void> result;
    eachField<S>([&](const auto& field) {
        if (!result) {
            return;
        }
        auto& member = value.*field.member;
        using T = std::remove_cvref_t<decltype(member)>;
        if constexpr (HasFields<T> || std::same_as<T, FtpLimits>) {
            if (!field.key) {
                result = decodeFrom(rest, member, path, reader);
                return;
            }
        }
        const QString key = QLatin1String(field.key ? field.key : "");
        const auto json = taken(rest, key);
        if (!json) {
            return;
        }
        const QString here = below(path, key);
        if constexpr (HasFields<T>) {
            result = decodeObject(member, *json, here, reader);
        } else if constexpr (!std::same_as<T, FtpLimits>) {
            result = decode(member, *json, here);
        }
        if (result && reader.seen) {
            reader.seen->insert(here);
        }
    });
    return result;
}

template <class S>
static Result<void> decodeObject(
    S& value, const QJsonValue& json, const QString& path, const Reader& reader)
{
    if (!json.isObject()) {
        return damaged(path, Sentence(QT_TRANSLATE_NOOP("Sentence", "an object is expected")));
    }
    QJsonObject rest = json.toObject();
    if (const auto read = decodeFrom(rest, value, path, reader); !read) {
        return read;
    }
    const QStringList unknown = rest.keys();
    for (const QString& key : unknown) {
        if (namesSecret(key)) {
            return damaged(below(path, key),
                Sentence(QT_TRANSLATE_NOOP(
                    "Sentence", "a secret has no place in a profile; take it out")));
        }
    }
    if constexpr (requires { extraOf(value); }) {
        extraOf(value) = rest;
    }
    return {};
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

static Profile madeInheritedBase(const Profile& defaults)
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

/// A profile that says nothing itself. The last one is kept: thousands of files are read with the
/// same defaults, and making it takes as long as reading one of them.
static Profile inheritedBase(const Profile& defaults)
{
    struct Made {
        Profile defaults;
        Profile base = madeInheritedBase(defaults);
    };
    auto& last = perThread<Made>();
    if (!(last.defaults == defaults)) {
        last = { defaults, madeInheritedBase(defaults) };
    }
    return last.base;
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
            Sentence(QT_TRANSLATE_NOOP("Sentence", "schema version %1; this program knows %2"),
                *version, current));
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
        return fail(Code::ProfileDamaged,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "larger than %1 MiB"), maxBytes / 1024 / 1024));
    }
    if (nestsTooDeep(text)) {
        return fail(
            Code::ProfileDamaged, Sentence(QT_TRANSLATE_NOOP("Sentence", "nested too deep")));
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        return fail(Code::ProfileDamaged,
            Sentence(
                QT_TRANSLATE_NOOP("Sentence", "%1 at byte %2"), error.errorString(), error.offset));
    }
    if (!document.isObject()) {
        return fail(
            Code::ProfileDamaged, Sentence(QT_TRANSLATE_NOOP("Sentence", "an object is expected")));
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
