// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "core/forward/ftp/ftpoptions.h"
#include "core/profile/fields.h"
#include "core/profile/ftplimittable.h"
#include "core/profile/ftpoption.h"
#include "core/profile/profilejson.h"
#include "core/profile/validation.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace sallyport;
using namespace sallyport::profile;
using Unit = FtpLimit::Unit;

/// Every limit of an FTP rule in every place where it can be set or is told.
class TestFtpLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachMemberHasOneEntry();
    void survivesTheFile_data();
    void survivesTheFile();
    void theFileTakesTimesInBothForms();
    void theFileRefuses_data();
    void theFileRefuses();
    void isSetByItsOption_data();
    void isSetByItsOption();
    void optionsTakeTimesInAnyUnit_data();
    void optionsTakeTimesInAnyUnit();
    void isJudgedAlikeEverywhere_data();
    void isJudgedAlikeEverywhere();
    void reachesTheEngine_data();
    void reachesTheEngine();
    void everyOptionReachesTheEngine();
    void maxConnectionsAreTheSessions();
    void isInManualHelpAndCompletion_data();
    void isInManualHelpAndCompletion();
};

static void eachLimit()
{
    QTest::addColumn<int>("index");
    for (qsizetype i = 0; i < qsizetype(ftpLimits().size()); ++i) {
        QTest::newRow(ftpLimits()[std::size_t(i)].key) << int(i);
    }
}

/// Of the row that runs.
static const FtpLimit& limit()
{
    QFETCH(int, index);
    return ftpLimits()[std::size_t(index)];
}

static long long standard(const FtpLimit& limit)
{
    return limit.of(FtpLimits());
}

/// One that is allowed, is not the default and is no whole second.
static long long another(const FtpLimit& limit)
{
    return standard(limit) + (limit.unit == Unit::Time ? 250 : 1);
}

static Profile profileWith(const FtpLimits& limits)
{
    Profile profile;
    profile.connection.server.address.host = QStringLiteral("h");
    profile.rules = { *parseForward(ForwardOption::Local, u"ftp/2121:files:21") };
    profile.rules[0].ftp.limits = limits;
    return profile;
}

static QString option(const FtpLimit& limit, const QString& value)
{
    return limit.optionName() + u'=' + value;
}

void TestFtpLimits::eachMemberHasOneEntry()
{
    // As many names as there are members, or this does not compile.
    [[maybe_unused]] const auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] = FtpLimits();
    QCOMPARE(int(ftpLimits().size()), 16);
    FtpLimits all;
    for (const FtpLimit& limit : ftpLimits()) {
        const FtpLimits before = all;
        limit.set(all, another(limit));
        QVERIFY2(!(before == all), limit.key);
        QCOMPARE(limit.of(all), another(limit));
    }
    for (const FtpLimit& limit : ftpLimits()) {
        QCOMPARE(limit.of(all), another(limit));
        QVERIFY2(!limit.problemWith(standard(limit)), limit.key);
        QVERIFY2(limit.least > 0 && limit.least < limit.most, limit.key);
    }
}

void TestFtpLimits::survivesTheFile_data()
{
    eachLimit();
}

void TestFtpLimits::survivesTheFile()
{
    for (const long long value : { another(limit()), limit().least, limit().most }) {
        FtpLimits limits;
        limit().set(limits, value);
        const QByteArray text = toJsonText(profileWith(limits));
        const auto read = fromJsonText(text);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail.english()));
        QVERIFY(read->rules.at(0).ftp.limits == limits);
        const QJsonObject ftp = toJson(*read)
                                    .value(QLatin1String("rules"))
                                    .toArray()
                                    .at(0)
                                    .toObject()
                                    .value(QLatin1String("ftp"))
                                    .toObject();
        QCOMPARE(ftp.keys(), QStringList(QString::fromLatin1(limit().key)));
    }
}

static Result<Profile> readWith(const QByteArray& member)
{
    return fromJsonText(
        "{\"schemaVersion\":1,\"rules\":[{\"kind\":\"ftp\",\"ftp\":{" + member + "}}]}");
}

void TestFtpLimits::theFileTakesTimesInBothForms()
{
    using std::chrono::milliseconds;
    const auto gate = [](const char* json) {
        return readWith(QByteArray("\"gateTimeout\":") + json)->rules.at(0).ftp.limits.gateTimeout;
    };
    QCOMPARE(gate("7"), milliseconds(7000));
    QCOMPARE(gate("\"7s\""), milliseconds(7000));
    QCOMPARE(gate("\"250ms\""), milliseconds(250));
    QCOMPARE(gate("\"7\""), milliseconds(7000));
}

void TestFtpLimits::theFileRefuses_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* member, const char* says) {
        QTest::newRow(member) << QByteArray(member) << QString::fromLatin1(says);
    };
    row("\"gateTimeout\":\"soon\"", "rules[0].ftp.gateTimeout: a number of seconds, or a text");
    row("\"gateTimeout\":\"\"", "a number of seconds, or a text");
    row("\"gateTimeout\":true", "a number of seconds, or a text");
    row("\"gateTimeout\":null", "a number of seconds, or a text");
    row("\"gateTimeout\":0.5", "a whole number");
    row("\"gateTimeout\":-1", "a whole number");
    row("\"gateTimeout\":1e12", "a whole number");
    row("\"maxCommandLine\":\"512\"", "rules[0].ftp.maxCommandLine: a whole number");
    row("\"maxCommandLine\":512.5", "a whole number");
    row("\"verifyLocalUser\":\"no\"", "true or false");
    row("\"announce\":[]", "a text");
}

void TestFtpLimits::theFileRefuses()
{
    QFETCH(QByteArray, member);
    QFETCH(QString, says);
    const auto read = readWith(member);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Code::ProfileDamaged);
    QVERIFY2(
        read.error().detail.english().contains(says), qPrintable(read.error().detail.english()));
}

void TestFtpLimits::isSetByItsOption_data()
{
    eachLimit();
}

void TestFtpLimits::isSetByItsOption()
{
    FtpLimits expected;
    limit().set(expected, another(limit()));
    const auto arguments = cli::parseArguments({ QStringLiteral("connect"), QStringLiteral("a@b"),
        QStringLiteral("-L"), QStringLiteral("ftp/0:files:21"), QStringLiteral("--ftp-option"),
        option(limit(), limit().text(another(limit()))) });
    QVERIFY2(
        arguments.has_value(), arguments ? "" : qPrintable(arguments.error().detail.english()));
    QVERIFY(arguments->profile.rules.at(0).ftp.limits == expected);
}

void TestFtpLimits::optionsTakeTimesInAnyUnit_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("milliseconds"); // -1: refused
    const auto row = [](const char* value, int milliseconds) {
        QTest::newRow(value) << QString::fromLatin1(value) << milliseconds;
    };
    row("30s", 30'000);
    row("30", 30'000);
    row("500ms", 500);
    row("1500ms", 1500);
    row("0030s", 30'000);
    row("", -1);
    row("s", -1);
    row("ms", -1);
    row("1m", -1);
    row("1.5s", -1);
    row("-1s", -1);
    row("+1s", -1);
    row("1 s", -1);
    row("1S", -1);
    row("0x10", -1);
    row("9999999999999999999999", -1);
    row("\xd9\xa3s", -1); // Arabic 3
}

void TestFtpLimits::optionsTakeTimesInAnyUnit()
{
    QFETCH(QString, value);
    QFETCH(int, milliseconds);
    FtpRuleOptions options;
    const auto set = applyFtpOption(options, QStringLiteral("hold-timeout=") + value);
    if (milliseconds < 0) {
        QVERIFY(!set);
        QCOMPARE(set.error().code, Code::InvalidArgument);
        QCOMPARE(set.error().detail.english(), QStringLiteral("a time is written 30s or 500ms"));
        QVERIFY(set.error().context.startsWith(QLatin1String("hold-timeout=")));
        QVERIFY(options == FtpRuleOptions());
    } else if (milliseconds < 1000) {
        QVERIFY(!set);
        QCOMPARE(set.error().detail.english(), QStringLiteral("has to be from 1s to 600s"));
    } else {
        QVERIFY2(set.has_value(), set ? "" : qPrintable(set.error().detail.english()));
        QCOMPARE(options.limits.holdTimeout, std::chrono::milliseconds(milliseconds));
    }
}

void TestFtpLimits::isJudgedAlikeEverywhere_data()
{
    eachLimit();
}

void TestFtpLimits::isJudgedAlikeEverywhere()
{
    const QString said = QStringLiteral("has to be from %1 to %2")
                             .arg(limit().text(limit().least), limit().text(limit().most));
    for (const long long value : { 0LL, limit().least - 1, limit().most + 1 }) {
        FtpLimits limits;
        limit().set(limits, value);
        // The file, the editor and whatever else makes a profile.
        const auto read = fromJsonText(toJsonText(profileWith(limits)));
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail.english()));
        const QList<Problem> problems = validate(*read);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().path,
            QStringLiteral("rules[0].ftp.") + QString::fromLatin1(limit().key));
        QCOMPARE(problems.first().what.english(), said);
        // The command line.
        FtpRuleOptions options;
        const auto set = applyFtpOption(options, option(limit(), limit().text(value)));
        QVERIFY(!set);
        QCOMPARE(set.error().detail.english(), said);
        QVERIFY(options == FtpRuleOptions());
    }
    for (const long long value : { limit().least, limit().most }) {
        FtpLimits limits;
        limit().set(limits, value);
        QVERIFY(validate(profileWith(limits)).isEmpty());
        FtpRuleOptions options;
        QVERIFY(applyFtpOption(options, option(limit(), limit().text(value))));
    }
}

void TestFtpLimits::reachesTheEngine_data()
{
    eachLimit();
}

void TestFtpLimits::reachesTheEngine()
{
    FtpLimits limits;
    limit().set(limits, another(limit()));
    const auto options = tunnel::toFtpOptions(profileWith(limits).rules.at(0));
    QVERIFY(options.has_value());
    QCOMPARE(limit().of(*options), another(limit()));
    QVERIFY(static_cast<const FtpLimits&>(*options) == limits);
}

void TestFtpLimits::everyOptionReachesTheEngine()
{
    Rule rule = *parseForward(ForwardOption::Remote, u"ftp/2121:files:21");
    auto options = tunnel::toFtpOptions(rule);
    QVERIFY(options.has_value());
    QVERIFY(options->verifyLocalUser);
    QVERIFY(options->announce.isNull());
    for (const char* set : { "verify-local-user=no", "announce=192.0.2.7", "active-mode=reject",
             "data-target=list", "data-hosts=10.0.0.0/8", "tls=transparent", "min-data-port=2000",
             "min-active-port=3000", "advertise=192.0.2.8", "upstream-fallback=no",
             "filter-feat=no" }) {
        QVERIFY2(applyFtpOption(rule.ftp, QString::fromLatin1(set)), set);
    }
    options = tunnel::toFtpOptions(rule);
    QVERIFY(options.has_value());
    QVERIFY(!options->verifyLocalUser);
    QCOMPARE(options->announce.toText(), QByteArray("192.0.2.7"));
    QCOMPARE(options->active, ftp::ActiveMode::Reject);
    QCOMPARE(options->dataTarget, ftp::DataTarget::List);
    QCOMPARE(options->dataHosts.size(), 1);
    QCOMPARE(options->tls, ftp::ControlTls::Transparent);
    QCOMPARE(int(options->minDataPort), 2000);
    QCOMPARE(int(options->minActivePort), 3000);
    QCOMPARE(options->advertise.size(), 1);
    QVERIFY(!options->upstreamFallback);
    QVERIFY(!options->filterFeat);
    rule.ftp.announce = QStringLiteral("gateway");
    QCOMPARE(tunnel::toFtpOptions(rule).error().code, Code::InvalidRule);
}

void TestFtpLimits::maxConnectionsAreTheSessions()
{
    Rule rule = *parseForward(ForwardOption::Local, u"ftp/2121:files:21");
    QCOMPARE(tunnel::toFtpOptions(rule)->maxSessions, 64);
    rule.maxConnections = 2;
    QCOMPARE(tunnel::toFtpOptions(rule)->maxSessions, 2);
    rule.maxConnections = rangeOf(&Rule::maxConnections).most;
    QCOMPARE(tunnel::toFtpOptions(rule)->maxSessions, rule.maxConnections);
    // There is no second knob.
    QVERIFY(!ftpOptionNames().contains(QStringLiteral("max-sessions")));
}

static QString fileText(const char* name)
{
    QFile file(QStringLiteral(SALLYPORT_SOURCE_DIR "/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

static QString manualEntry(const FtpLimit& limit)
{
    const char* const value = limit.unit == Unit::Time ? "time"
        : limit.unit == Unit::Bytes                    ? "bytes"
                                                       : "number";
    return QStringLiteral(".TP\n.BI %1= %2\n%3; %4 to %5, default %6.\n")
        .arg(limit.optionName().replace(u'-', QLatin1String("\\-")), QLatin1String(value),
            QLatin1String(limit.meaning), limit.text(limit.least), limit.text(limit.most),
            limit.text(standard(limit)));
}

void TestFtpLimits::isInManualHelpAndCompletion_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("help");
    const auto find = [](const QString& name) {
        return std::find_if(ftpLimits().begin(), ftpLimits().end(),
            [&name](const FtpLimit& limit) { return limit.optionName() == name; });
    };
    for (const QString& name : ftpOptionNames()) {
        const auto found = find(name);
        const bool isLimit = found != ftpLimits().end();
        QString written = name;
        written.replace(u'-', QLatin1String("\\-"));
        QTest::newRow(qPrintable(name))
            << name << (isLimit ? manualEntry(*found) : u' ' + written + u'=')
            << (isLimit ? name + u'=' + found->text(standard(*found)) : name);
    }
}

void TestFtpLimits::isInManualHelpAndCompletion()
{
    QFETCH(QString, name);
    QFETCH(QString, entry);
    QFETCH(QString, help);
    QString manual = fileText("packaging/linux/man/sallyport-cli.1");
    // Fixed values stand apart from the name.
    manual.replace(QLatin1String(" = "), QLatin1String("= "));
    QVERIFY2(manual.contains(entry), qPrintable(entry));
    const auto wordsOf = [](const QString& text) {
        QSet<QString> words;
        for (QString word : text.simplified().split(u' ')) {
            if (word.endsWith(u',') || word.endsWith(u';')) {
                word.chop(1);
            }
            words.insert(word.remove(u'"'));
        }
        return words;
    };
    QVERIFY2(wordsOf(cli::helpText()).contains(help), qPrintable(help));
    const QString completion = fileText("packaging/linux/completion/sallyport-cli.bash");
    QVERIFY(wordsOf(completion.section(QStringLiteral("ftp_options=\""), 1).section(u'"', 0, 0))
                .contains(name));
}

QTEST_GUILESS_MAIN(TestFtpLimits)
#include "testftplimits.moc"
