// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "core/profile/fields.h"
#include "core/profile/import/sshcommand.h"
#include "core/profile/profilejson.h"
#include "core/profile/sshoptions.h"
#include "core/profile/validation.h"
#include "tests/unit/profile/fieldvalues.h"
#include "tests/unit/profile/sampleprofile.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace sallyport;
using namespace sallyport::profile;

class TestFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileHoldsWhatTheTableNames();
    void numbersKeepToTheirRange_data();
    void numbersKeepToTheirRange();
    void whatSshKnowsGoesOutAndIn_data();
    void whatSshKnowsGoesOutAndIn();
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

namespace {

/// How a field that has a range is typed, %1 being the number.
struct Spelling {
    const char* path;
    const char* option; ///< Null: the command line has none.
};

} // namespace

static constexpr Spelling kSpellings[] = {
    { "connectTimeout", "--connect-timeout=%1" },
    { "keepaliveInterval", "--keepalive=%1" },
    { "keepaliveCount", "--keepalive=15x%1" },
    { "reconnect.firstDelay", nullptr },
    { "reconnect.maxDelay", nullptr },
    { "reconnect.maxAttempts", "--max-attempts=%1" },
    { "reconnect.gateTime", "--gate-time=%1" },
    { "reconnect.holdConnections", "--hold=%1" },
    { "idleClose", "--idle-close=%1 --lazy" },
    { "rules[].maxConnections", "--max-connections=%1" },
    { "rules[].ftp.minDataPort", "--ftp-option=min-data-port=%1" },
    { "rules[].ftp.minActivePort", "--ftp-option=min-active-port=%1" },
};

void TestFields::numbersKeepToTheirRange_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("sshOption");
    QTest::addColumn<int>("value");
    QTest::addColumn<bool>("isFine");
    for (const FieldFacts& facts : allFields()) {
        const auto [least, most] = facts.range;
        if (most == 0) {
            continue;
        }
        const auto* spelling = std::find_if(std::begin(kSpellings), std::end(kSpellings),
            [&facts](const Spelling& one) { return facts.path == QLatin1String(one.path); });
        QVERIFY2(spelling != std::end(kSpellings), qPrintable(facts.path));
        const auto row = [&](int value, bool fine) {
            QTest::addRow("%s %d", qPrintable(facts.path), value)
                << facts.path << QString::fromLatin1(spelling->option)
                << QString::fromLatin1(facts.ssh) << value << fine;
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
    QFETCH(QString, option);
    QFETCH(QString, sshOption);
    QFETCH(int, value);
    QFETCH(bool, isFine);
    // The two that are compared with each other.
    QJsonObject json = plain();
    if (path == QLatin1String("reconnect.maxDelay")) {
        json = with(json, QStringLiteral("reconnect.firstDelay"), 1);
    }
    QCOMPARE(::isFine(with(json, path, value)), isFine);
    const int expected = isFine ? value : -1;
    if (!option.isEmpty()) {
        const QStringList words{ QStringLiteral("connect"), QStringLiteral("a@b"),
            QStringLiteral("-L"), QStringLiteral("ftp/2121:files:21") };
        const auto typed = cli::parseArguments(words + option.arg(value).split(u' '));
        QCOMPARE(typed ? numberAt(typed->profile, path) : -1, expected);
    }
    if (!sshOption.isEmpty()) {
        Profile profile;
        const auto set = applySshOption(profile, sshOption, QString::number(value));
        QCOMPARE(set ? numberAt(profile, path) : -1, expected);
    }
}

void TestFields::whatSshKnowsGoesOutAndIn_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    Profile sample = sampleProfile();
    sample.connection.keepaliveInterval = std::chrono::seconds(20); // 0 is what ssh does anyway
    const QJsonObject json = toJson(sample);
    for (const FieldFacts& facts : allFields()) {
        if (facts.ssh && !facts.path.contains(QLatin1String("[]"))) {
            QTest::addRow("%s %s", qPrintable(facts.path), facts.ssh)
                << facts.path << valueAt(json, facts.path);
        }
    }
    const QString files = QStringLiteral("knownHostsFiles");
    QTest::newRow("several files, one of them with a blank")
        << files << QJsonValue(QJsonArray{ QStringLiteral("~/a b"), QStringLiteral("/c\\d\"e") });
    QTest::newRow("probes that are as usual here, but not with ssh")
        << QStringLiteral("keepaliveCount") << QJsonValue(4);
}

/// `profile show --ssh` says it, and an import of that command makes the same of it.
void TestFields::whatSshKnowsGoesOutAndIn()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QVERIFY2(!value.isUndefined(), "the sample says every field");
    const auto profile = fromJson(with(plain(), path, value));
    QVERIFY(profile.has_value());
    const QString command = sshCommand(*profile);
    const auto back = importSshCommand(command);
    QVERIFY2(back.has_value(), qPrintable(command));
    QVERIFY2(back->warnings.isEmpty(), qPrintable(command));
    QVERIFY2(valueAt(toJson(back->profile), path) == value, qPrintable(command));
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
