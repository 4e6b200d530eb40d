// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/fields.h"
#include "core/profile/profilejson.h"
#include "core/profile/validation.h"
#include "tests/unit/profile/sampleprofile.h"

#include <QJsonArray>
#include <QTest>

using namespace sallyport;
using namespace sallyport::profile;

class TestFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileHoldsWhatTheTableNames();
    void numbersKeepToTheirRange_data();
    void numbersKeepToTheirRange();
    void inheritableOnesInherit_data();
    void inheritableOnesInherit();
};

static void collect(const QJsonValue& value, const QString& path, QSet<QString>& paths)
{
    const QJsonArray array = value.toArray();
    if (value.isArray() && array.first().isObject()) {
        for (const QJsonValue& item : array) {
            collect(item, path + QStringLiteral("[]"), paths);
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            collect(it.value(), path.isEmpty() ? it.key() : path + u'.' + it.key(), paths);
        }
    } else {
        paths.insert(path);
    }
}

void TestFields::aFileHoldsWhatTheTableNames()
{
    Profile all = sampleProfile();
    all.connection.hops = { all.connection.server };
    all.connection.follows = { QStringLiteral("work"), QStringLiteral("/etc/work"), {} };
    all.connection.viaProfile = QStringLiteral("other");
    all.rules[2].direction = RuleDirection::Remote;
    QJsonObject json = toJson(all);
    json.remove(QStringLiteral("schemaVersion"));
    QSet<QString> written;
    collect(json, QString(), written);
    const QStringList known = fieldPaths();
    QCOMPARE(QSet<QString>(known.cbegin(), known.cend()), written);
    QCOMPARE(known.size(), written.size()); // each of them once
    QVERIFY(*fromJson(toJson(all)) == *fromJson(toJson(*fromJson(toJson(all)))));
}

/// The object with that value at "a.b" or "rules[].c".
static QJsonObject with(QJsonObject object, const QString& path, const QJsonValue& value)
{
    const QString key = path.section(u'.', 0, 0);
    const QString rest = path.section(u'.', 1);
    if (rest.isEmpty()) {
        object[key] = value;
    } else if (key.endsWith(QLatin1String("[]"))) {
        const QString list = key.chopped(2);
        QJsonArray items = object.value(list).toArray();
        items[0] = with(items.at(0).toObject(), rest, value);
        object[list] = items;
    } else {
        object[key] = with(object.value(key).toObject(), rest, value);
    }
    return object;
}

static QJsonObject plain()
{
    Profile p;
    p.connection.server.address.host = QStringLiteral("server");
    p.policy.reconnect.maxDelay = std::chrono::seconds(86'400);
    p.rules = { *parseForward(ForwardOption::Local, u"ftp/2121:files:21") };
    return toJson(p);
}

static bool isFine(const QJsonObject& json)
{
    const auto read = fromJson(json);
    return read && validate(*read).isEmpty();
}

void TestFields::numbersKeepToTheirRange_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("value");
    QTest::addColumn<bool>("isFine");
    for (const FieldFacts& facts : allFields()) {
        const auto [least, most] = facts.range;
        if (most == 0) {
            continue;
        }
        const auto row = [&](int value, bool fine) {
            QTest::addRow("%s %d", qPrintable(facts.path), value) << facts.path << value << fine;
        };
        row(least - 1, false);
        row(least, true);
        row(most, true);
        row(most + 1, false);
    }
}

void TestFields::numbersKeepToTheirRange()
{
    QFETCH(QString, path);
    QFETCH(int, value);
    QFETCH(bool, isFine);
    // The two that are compared with each other.
    QJsonObject json = plain();
    if (path == QLatin1String("reconnect.maxDelay")) {
        json = with(json, QStringLiteral("reconnect.firstDelay"), 1);
    }
    QCOMPARE(::isFine(with(json, path, value)), isFine);
}

void TestFields::inheritableOnesInherit_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isInherited");
    for (const FieldFacts& facts : allFields()) {
        if (!facts.path.contains(QLatin1String("[]"))) {
            QTest::addRow("%s", qPrintable(facts.path)) << facts.path << facts.isInherited;
        }
    }
}

static QJsonValue valueAt(const QJsonObject& object, const QString& path)
{
    const QString rest = path.section(u'.', 1);
    const QJsonValue value = object.value(path.section(u'.', 0, 0));
    return rest.isEmpty() ? value : valueAt(value.toObject(), rest);
}

void TestFields::inheritableOnesInherit()
{
    QFETCH(QString, path);
    QFETCH(bool, isInherited);
    Profile defaults = sampleProfile();
    defaults.connection.follows = { QStringLiteral("work"), QStringLiteral("/etc/work"), {} };
    defaults.connection.viaProfile = QStringLiteral("other");
    const auto silent = fromJson({ { QStringLiteral("schemaVersion"), kSchemaVersion } }, defaults);
    QVERIFY(silent.has_value());
    const QJsonValue said = valueAt(toJson(defaults), path);
    QVERIFY2(!said.isUndefined(), "the sample says every field");
    QCOMPARE(valueAt(toJson(*silent), path) == said, isInherited);
}

QTEST_GUILESS_MAIN(TestFields)
#include "testfields.moc"
