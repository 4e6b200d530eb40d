// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/fields.h"
#include "core/profile/profilejson.h"
#include "tests/unit/profile/sampleprofile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sallyport;
using namespace sallyport::profile;

class TestProfileJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldRoundTrips();
    void defaultsAreNotWritten();
    void unknownKeysAreKept();
    void refuses_data();
    void refuses();
    void migrationsRunInOrder();
    void inherits();
    void whatIsSaidStaysSaid();
    void inheritedFollowsTheDefaults();
    void rulesAndNamesAreNotInherited();
    void twoThousandRules();
};

static Profile withoutOverrides(Profile profile)
{
    profile.book.overrides.clear();
    return profile;
}

static QJsonObject parsed(const char* text)
{
    return QJsonDocument::fromJson(QByteArray(text).replace('\'', '"')).object();
}

void TestProfileJson::everyFieldRoundTrips()
{
    const Profile sample = sampleProfile();
    const QByteArray text = toJsonText(sample);
    const auto read = fromJsonText(text);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail.english()));
    QVERIFY(withoutOverrides(*read) == sample);
    QCOMPARE(toJsonText(*read), text);
    // Every key that can be written is: a field that was forgotten in the sample shows up here.
    const QJsonObject object = toJson(sample);
    for (const QString& path : inheritablePaths()) {
        QJsonValue value = object;
        const QStringList keys = path.split(u'.');
        for (const QString& key : keys) {
            value = value.toObject().value(key);
        }
        QVERIFY2(!value.isUndefined(), qPrintable(path));
    }
}

void TestProfileJson::defaultsAreNotWritten()
{
    QCOMPARE(toJson(Profile()), parsed("{'schemaVersion':1}"));
    Profile profile;
    profile.connection.server.address.host = QStringLiteral("h");
    profile.rules = { *parseForward(ForwardOption::Local, u"8080:web:80") };
    QCOMPARE(toJson(profile),
        parsed("{'schemaVersion':1,'server':{'host':'h'},'rules':[{'listen':{'host':'localhost','"
               "port':8080},"
               "'destination':{'host':'web','port':80}}]}"));
}

void TestProfileJson::unknownKeysAreKept()
{
    const QJsonObject object = parsed(
        "{'schemaVersion':1,'name':'n','future':{'a':[1,2]},'server':{'host':'h','sauce':'x'},"
        "'hops':[{'host':'j','more':true}],'proxy':{'x':1},'reconnect':{'y':2},'rules':[{'z':null,'"
        "ftp':{'w':'v'}}]}");
    const auto profile = fromJson(object);
    QVERIFY2(profile.has_value(), profile ? "" : qPrintable(profile.error().detail.english()));
    QCOMPARE(toJson(*profile), object);
    Profile edited = *profile;
    edited.label.name = QStringLiteral("m");
    edited.rules[0].enabled = false;
    QCOMPARE(toJson(edited).value(QLatin1String("future")), object.value(QLatin1String("future")));
    QVERIFY(toJson(edited)
                .value(QLatin1String("rules"))
                .toArray()
                .first()
                .toObject()
                .contains(QLatin1String("z")));
}

void TestProfileJson::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* tag, const QByteArray& text, const char* says,
                         Code code = Code::ProfileDamaged) {
        QTest::newRow(tag) << QByteArray(text).replace('\'', '"') << int(code)
                           << QString::fromLatin1(says);
    };
    row("nothing", "", "at byte");
    row("half a file", "{'schemaVersion':1,'name':'wo", "at byte");
    row("binary",
        QByteArray("\x7f"
                   "ELF\0\0\1",
            7),
        "at byte");
    row("a list", "[]", "an object");
    row("no version", "{}", "schemaVersion");
    row("a version that is a text", "{'schemaVersion':'1'}", "schemaVersion");
    row("version 0", "{'schemaVersion':0}", "schemaVersion");
    row("a version of the future", "{'schemaVersion':2,'name':5}", "version 2", Code::ProfileNewer);
    row("a name that is a number", "{'schemaVersion':1,'name':5}", "name: a text");
    row("a port that is a text", "{'schemaVersion':1,'server':{'port':'22'}}",
        "server.port: a whole number from 0 to 65535");
    row("a port with a fraction", "{'schemaVersion':1,'server':{'port':22.5}}", "server.port");
    row("a port too large", "{'schemaVersion':1,'server':{'port':65536}}", "server.port");
    row("a time below zero", "{'schemaVersion':1,'connectTimeout':-1}", "connectTimeout");
    row("a flag that is a number", "{'schemaVersion':1,'lazy':1}", "lazy: true or false");
    row("a list that is a text", "{'schemaVersion':1,'tags':'a'}", "tags: a list of texts");
    row("a place that is negative", "{'schemaVersion':1,'order':-1}", "order: a whole number");
    row("a list of numbers", "{'schemaVersion':1,'tags':[1]}", "tags: a list of texts");
    row("a server that is a text", "{'schemaVersion':1,'server':'h'}", "server: an object");
    row("rules that are an object", "{'schemaVersion':1,'rules':{}}", "rules: a list");
    row("a rule that is a text", "{'schemaVersion':1,'rules':[{},'8080']}", "rules[1]: an object");
    row("an unknown kind", "{'schemaVersion':1,'rules':[{'kind':'udp'}]}",
        "rules[0].kind: tcp, ftp or socks");
    row("null", "{'schemaVersion':1,'name':null}", "name: a text");
    row("a password", "{'schemaVersion':1,'server':{'password':'x'}}", "server.password: a secret");
    row("a passphrase in a rule", "{'schemaVersion':1,'rules':[{'Passphrase':'x'}]}",
        "rules[0].Passphrase");
    row("nested too deep", QByteArray("{\"schemaVersion\":1,\"x\":") + QByteArray(100'000, '['),
        "nested too deep");
    row("too large", QByteArray(5 * 1024 * 1024, ' '), "larger than 4 MiB");
}

void TestProfileJson::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const auto profile = fromJsonText(text);
    QVERIFY(!profile.has_value());
    QTEST(int(profile.error().code), "code");
    QVERIFY2(profile.error().detail.english().contains(says),
        qPrintable(profile.error().detail.english()));
}

void TestProfileJson::migrationsRunInOrder()
{
    const Migration first = [](QJsonObject object) {
        object[QLatin1String("name")] = object.take(QLatin1String("title")).toString() + u'1';
        return object;
    };
    const Migration second = [](QJsonObject object) {
        object[QLatin1String("name")] = object.value(QLatin1String("name")).toString() + u'2';
        return object;
    };
    const std::array<Migration, 2> both{ first, second };
    QCOMPARE(*migrated(parsed("{'schemaVersion':1,'title':'a'}"), both),
        parsed("{'schemaVersion':3,'name':'a12'}"));
    QCOMPARE(*migrated(parsed("{'schemaVersion':2,'name':'a'}"), both),
        parsed("{'schemaVersion':3,'name':'a2'}"));
    QCOMPARE(*migrated(parsed("{'schemaVersion':3,'name':'a'}"), both),
        parsed("{'schemaVersion':3,'name':'a'}"));
    QCOMPARE(migrated(parsed("{'schemaVersion':4}"), both).error().code, Code::ProfileNewer);
}

static Profile someDefaults()
{
    Profile defaults;
    defaults.connection.server.user = QStringLiteral("anna");
    defaults.connection.compression = true;
    defaults.policy.reconnect.maxAttempts = 5;
    return defaults;
}

void TestProfileJson::inherits()
{
    const auto profile = fromJson(
        parsed("{'schemaVersion':1,'server':{'host':'h'},'compression':false}"), someDefaults());
    QVERIFY(profile.has_value());
    QCOMPARE(profile->connection.server.user, QStringLiteral("anna"));
    QCOMPARE(profile->policy.reconnect.maxAttempts, 5);
    QVERIFY(!profile->connection.compression);
    const QStringList inherited = inheritedFields(*profile, someDefaults());
    QVERIFY(inherited.contains(QLatin1String("server.user")));
    QVERIFY(inherited.contains(QLatin1String("lazy")));
    QVERIFY(!inherited.contains(QLatin1String("compression")));
    QVERIFY(!inherited.contains(QLatin1String("server.host")));
}

/// What a profile says explicitly stays so, though the defaults say the same today.
void TestProfileJson::whatIsSaidStaysSaid()
{
    const QJsonObject object =
        parsed("{'schemaVersion':1,'server':{'host':'h','user':'anna'},'lazy':false}");
    const auto profile = fromJson(object, someDefaults());
    QVERIFY(profile.has_value());
    QCOMPARE(toJson(*profile, someDefaults()), object);
    QVERIFY(!inheritedFields(*profile, someDefaults()).contains(QLatin1String("server.user")));
    Profile released = *profile;
    released.book.overrides.remove(QStringLiteral("server.user"));
    QVERIFY(!toJson(released, someDefaults())
                 .value(QLatin1String("server"))
                 .toObject()
                 .contains(QLatin1String("user")));
}

void TestProfileJson::inheritedFollowsTheDefaults()
{
    const auto profile = fromJson(
        parsed("{'schemaVersion':1,'server':{'host':'h'},'keepaliveCount':4}"), someDefaults());
    Profile changed = someDefaults();
    changed.connection.server.user = QStringLiteral("otto");
    changed.connection.keepaliveCount = 9;
    const Profile moved = rebased(*profile, someDefaults(), changed);
    QCOMPARE(moved.connection.server.user, QStringLiteral("otto"));
    QCOMPARE(moved.connection.keepaliveCount, 4);
}

void TestProfileJson::rulesAndNamesAreNotInherited()
{
    const auto profile = fromJson(parsed("{'schemaVersion':1}"), sampleProfile());
    QVERIFY(profile.has_value());
    QVERIFY(profile->rules.isEmpty() && profile->connection.hops.isEmpty()
        && profile->label.name.isEmpty());
    QVERIFY(profile->connection.server.address.host.isEmpty()
        && profile->connection.server.pinnedHostKey.isEmpty());
    QCOMPARE(profile->connection.server.user, QStringLiteral("anna"));
    QCOMPARE(profile->connection.proxy.address.host, QStringLiteral("proxy"));
}

void TestProfileJson::twoThousandRules()
{
    Profile profile = sampleProfile();
    while (profile.rules.size() < 2000) {
        profile.rules.append(
            *parseForward(ForwardOption::Local, u"8080:a-long-name.of-a.server.example.org:80"));
    }
    const QByteArray text = toJsonText(profile);
    QVERIFY(text.size() < kMaxProfileBytes / 2);
    const auto read = fromJsonText(text);
    QVERIFY(read.has_value());
    QVERIFY(withoutOverrides(*read) == profile);
}

QTEST_GUILESS_MAIN(TestProfileJson)
#include "testprofilejson.moc"
