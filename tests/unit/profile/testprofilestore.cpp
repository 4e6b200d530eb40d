// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profilejson.h"
#include "core/profile/profilestore.h"
#include "core/profile/profilewatcher.h"
#include "tests/unit/profile/sampleprofile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QLockFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace sallyport;
using namespace sallyport::profile;

class TestProfileStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void savesAndLoads();
    void keepsThePreviousVersion();
    void filesAreForTheOwnerOnly();
    void anyUnicodeInNames();
    void findsByIdAndName();
    void duplicatesAndRenames();
    void removedProfilesCanComeBack();
    void whatIsBroughtBackIsTheSameFile_data();
    void whatIsBroughtBackIsTheSameFile();
    void idsNameNoOtherFiles_data();
    void idsNameNoOtherFiles();

    void damagedFilesAreShownAndNeverOverwritten_data();
    void damagedFilesAreShownAndNeverOverwritten();
    void newerFilesAreLeftAlone();
    void aPipeIsNotRead();
    void readOnlyFolder();
    void readOnlyFile();
    void fullDisk();
    void lockedByAnotherProgram();
    void symlinkedFile();
    void twoThousandRules();

    void independentEditsAreMerged();
    void conflictingEditsAreRefusedWithTheirVersion();
    void removedMeanwhileIsMadeAgain();
    void unknownKeysOfANewerCopySurvive();
    void twoProcessesLoseNothing();

    void defaultsAreInherited();
    void damagedDefaultsStopEverything();

    void watcherSeesEveryChange();

private:
    [[nodiscard]] ProfileStore store() const { return ProfileStore(m_folder->path()); }
    StoredProfile saved(const Profile& profile) const;
    void put(const QString& id, const QByteArray& content) const;
    [[nodiscard]] QByteArray get(const QString& file) const;
    [[nodiscard]] QStringList names() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

static Profile simple(const QString& name)
{
    Profile profile;
    profile.label.name = name;
    profile.connection.server.address.host = QStringLiteral("host");
    return profile;
}

void TestProfileStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestProfileStore::cleanup()
{
    m_folder.reset();
}

StoredProfile TestProfileStore::saved(const Profile& profile) const
{
    const auto result = store().save(profile, Revision());
    return result ? *result : StoredProfile();
}

void TestProfileStore::put(const QString& id, const QByteArray& content) const
{
    QDir().mkpath(store().folder());
    QFile file(store().fileOf(id));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray TestProfileStore::get(const QString& file) const
{
    QFile f(file);
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

QStringList TestProfileStore::names() const
{
    return QDir(store().folder()).entryList(QDir::Files | QDir::System);
}

void TestProfileStore::savesAndLoads()
{
    QVERIFY(store().list().isEmpty());
    const auto first = store().save(sampleProfile(), Revision());
    QVERIFY2(first.has_value(), first ? "" : qPrintable(first.error().error.detail.english()));
    const auto loaded = store().load(QStringLiteral("work"));
    QVERIFY(loaded.has_value());
    QVERIFY(loaded->revision == first->revision);
    Profile plain = loaded->profile;
    plain.book.overrides.clear();
    QVERIFY(plain == sampleProfile());
    QCOMPARE(store().list().size(), 1);
    QCOMPARE(names(), QStringList{ QStringLiteral("work.json") });
    QCOMPARE(loaded->revision.hash().size(), 64);
    QCOMPARE(store().load(QStringLiteral("other")).error().code, Code::ProfileNotFound);
    QVERIFY(ProfileStore::isId(saved(simple(QStringLiteral("x"))).profile.id));
}

void TestProfileStore::keepsThePreviousVersion()
{
    StoredProfile now = saved(sampleProfile());
    const QByteArray before = now.revision.content();
    now.profile.label.name = QStringLiteral("second");
    const auto again = store().save(now.profile, now.revision);
    QVERIFY(again.has_value());
    QCOMPARE(get(store().fileOf(QStringLiteral("work")) + QStringLiteral(".bak")), before);
    // Saving what is there already is no new version.
    QVERIFY(store().save(again->profile, again->revision).has_value());
    QCOMPARE(get(store().fileOf(QStringLiteral("work")) + QStringLiteral(".bak")), before);
    const auto restored = store().restorePrevious(QStringLiteral("work"));
    QVERIFY(restored.has_value());
    QCOMPARE(restored->profile.label.name, sampleProfile().label.name);
    QCOMPARE(store().restorePrevious(QStringLiteral("work"))->profile.label.name,
        QStringLiteral("second"));
}

void TestProfileStore::filesAreForTheOwnerOnly()
{
    const mode_t before = umask(0);
    StoredProfile now = saved(sampleProfile());
    now.profile.label.name = QStringLiteral("second");
    QVERIFY(store().save(now.profile, now.revision).has_value());
    umask(before);
    for (const QString& name : names()) {
        struct stat info = {};
        QCOMPARE(::stat(QFile::encodeName(store().folder() + u'/' + name).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777, mode_t(0600));
    }
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(store().folder()).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777, mode_t(0700));
}

void TestProfileStore::anyUnicodeInNames()
{
    const QStringList hard{ QStringLiteral("../../etc/passwd"), QStringLiteral("a/b\\c:*?\"<>|"),
        QStringLiteral("\u202eright to left"),
        QStringLiteral("\U0001F6F6 \u05e9\u05dc\u05d5\u05dd"), QStringLiteral("con"),
        QStringLiteral(" "), QString(QChar(0xd800)) };
    for (const QString& name : hard) {
        const StoredProfile now = saved(simple(name));
        QVERIFY(ProfileStore::isId(now.profile.id));
        // Half a surrogate pair has no UTF-8; everything else comes back as it was.
        if (!name.contains(QChar(0xd800))) {
            QCOMPARE(store().load(now.profile.id)->profile.label.name, name);
        }
    }
    QCOMPARE(store().list().size(), hard.size());
}

void TestProfileStore::findsByIdAndName()
{
    const StoredProfile one = saved(simple(QStringLiteral("Work")));
    saved(simple(QStringLiteral("Twice")));
    saved(simple(QStringLiteral("Twice")));
    QCOMPARE(store().find(one.profile.id)->profile.label.name, QStringLiteral("Work"));
    QCOMPARE(store().find(QStringLiteral("Work"))->profile.id, one.profile.id);
    QCOMPARE(store().find(QStringLiteral("wORK"))->profile.id, one.profile.id);
    QCOMPARE(store().find(QStringLiteral("Twice")).error().code, Code::InvalidArgument);
    QCOMPARE(store().find(QStringLiteral("nothing")).error().code, Code::ProfileNotFound);
    QCOMPARE(store().loadFile(store().fileOf(one.profile.id))->profile.id, one.profile.id);
    QFile::copy(
        store().fileOf(one.profile.id), m_folder->filePath(QStringLiteral("elsewhere.json")));
    QVERIFY(store().loadFile(m_folder->filePath(QStringLiteral("elsewhere.json"))).has_value());
}

void TestProfileStore::duplicatesAndRenames()
{
    saved(sampleProfile());
    const auto copy = store().duplicate(QStringLiteral("work"), QStringLiteral("copy"));
    QVERIFY(copy.has_value());
    QVERIFY(copy->profile.id != QLatin1String("work"));
    QCOMPARE(copy->profile.book.importedFrom, QString());
    QVERIFY(copy->profile.rules == sampleProfile().rules);
    QCOMPARE(store().rename(copy->profile.id, QStringLiteral("other"))->profile.label.name,
        QStringLiteral("other"));
    QCOMPARE(store().load(QStringLiteral("work"))->profile.label.name, sampleProfile().label.name);
}

void TestProfileStore::removedProfilesCanComeBack()
{
    saved(sampleProfile());
    QVERIFY(store().remove(QStringLiteral("work")).has_value());
    QVERIFY(store().list().isEmpty());
    QCOMPARE(store().remove(QStringLiteral("work")).error().code, Code::ProfileNotFound);
    QVERIFY(store().restorePrevious(QStringLiteral("work")).has_value());
    QCOMPARE(store().list().size(), 1);
}

void TestProfileStore::whatIsBroughtBackIsTheSameFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isThereAgain");
    const QByteArray good("{\"schemaVersion\": 1, \"name\": \"a\", \"unknown\": [1]}");
    QTest::newRow("a profile") << good << false;
    QTest::newRow("a damaged one") << QByteArray("{ \"na") << false;
    QTest::newRow("one of which there is another by now") << good << true;
}

void TestProfileStore::whatIsBroughtBackIsTheSameFile()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, isThereAgain);
    const QString file = store().fileOf(QStringLiteral("a"));
    put(QStringLiteral("a"), content);
    QVERIFY(store().remove(QStringLiteral("a")));
    QVERIFY(!QFileInfo::exists(file));
    if (isThereAgain) {
        put(QStringLiteral("a"), "{}");
    }
    QVERIFY(store().bringBack(QStringLiteral("a")));
    QCOMPARE(get(file), isThereAgain ? QByteArray("{}") : content);
    QVERIFY(QFile::remove(file));
    QFile::remove(file + QStringLiteral(".bak"));
    const auto gone = store().bringBack(QStringLiteral("a"));
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, Code::ProfileNotFound);
}

void TestProfileStore::idsNameNoOtherFiles_data()
{
    QTest::addColumn<QString>("id");
    for (const char* id : { "../defaults", "a/b", "", ".", "a.json", "a b" }) {
        QTest::addRow("'%s'", id) << QString::fromLatin1(id);
    }
    QTest::newRow("65 letters") << QString(65, u'x');
}

void TestProfileStore::idsNameNoOtherFiles()
{
    QFETCH(QString, id);
    QVERIFY(!ProfileStore::isId(id));
    QCOMPARE(store().load(id).error().code, Code::ProfileNotFound);
    QCOMPARE(store().remove(id).error().code, Code::ProfileNotFound);
    QCOMPARE(store().setAside(id).error().code, Code::ProfileNotFound);
    Profile profile = sampleProfile();
    profile.id = id;
    QCOMPARE(store().save(profile, Revision()).has_value(), id.isEmpty());
}

void TestProfileStore::damagedFilesAreShownAndNeverOverwritten_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray good = toJsonText(sampleProfile());
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("truncated") << good.left(good.size() / 2);
    QTest::newRow("not JSON") << QByteArray("<xml/>");
    QTest::newRow("of wrong types") << QByteArray("{\"schemaVersion\":1,\"rules\":5}");
    QTest::newRow("huge") << QByteArray(5 * 1024 * 1024, '[');
    QTest::newRow("NULs") << QByteArray(1000, '\0');
}

void TestProfileStore::damagedFilesAreShownAndNeverOverwritten()
{
    QFETCH(QByteArray, content);
    put(QStringLiteral("work"), content);
    const auto entries = store().list();
    QCOMPARE(entries.size(), 1);
    QVERIFY(!entries.first().stored);
    QCOMPARE(entries.first().error->code, Code::ProfileDamaged);
    QVERIFY(entries.first().error->context.endsWith(QLatin1String("work.json")));
    QCOMPARE(store().rename(QStringLiteral("work"), QStringLiteral("x")).error().code,
        Code::ProfileDamaged);
    QCOMPARE(get(store().fileOf(QStringLiteral("work"))), content);

    QVERIFY(store().save(sampleProfile(), Revision()).has_value());
    QVERIFY(store().load(QStringLiteral("work")).has_value());
    const QStringList aside =
        names().filter(QRegularExpression(QStringLiteral("^work\\.json\\.damaged-\\d{8}-\\d{6}$")));
    QCOMPARE(aside.size(), 1);
    QCOMPARE(get(store().folder() + u'/' + aside.first()), content);
    QCOMPARE(store().list().size(), 1);
}

void TestProfileStore::newerFilesAreLeftAlone()
{
    const QByteArray newer("{\"schemaVersion\":2,\"everything\":\"different\"}");
    put(QStringLiteral("work"), newer);
    QCOMPARE(store().list().first().error->code, Code::ProfileNewer);
    const auto result = store().save(sampleProfile(), Revision());
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().error.code, Code::ProfileNewer);
    QCOMPARE(get(store().fileOf(QStringLiteral("work"))), newer);
}

void TestProfileStore::aPipeIsNotRead()
{
    QDir().mkpath(store().folder());
    QCOMPARE(
        mkfifo(QFile::encodeName(store().fileOf(QStringLiteral("pipe"))).constData(), 0600), 0);
    QCOMPARE(store().load(QStringLiteral("pipe")).error().code, Code::FileUnreadable);
    QCOMPARE(store().list().first().error->code, Code::FileUnreadable);
}

void TestProfileStore::readOnlyFolder()
{
    StoredProfile now = saved(sampleProfile());
    // Made before, because it closes to others what is its user's.
    const ProfileStore store = this->store();
    QFile::setPermissions(m_folder->path(), QFileDevice::Permissions(0x5555));
    QFile::setPermissions(store.folder(), QFileDevice::Permissions(0x5555));
    QFile::setPermissions(store.fileOf(QStringLiteral("work")), QFileDevice::Permissions(0x4444));
    // Permissions do not stop root.
    const bool root = geteuid() == 0;
    QVERIFY(!root || seteuid(65534) == 0);
    now.profile.label.name = QStringLiteral("changed");
    const auto result = store.save(now.profile, now.revision);
    const auto removed = store.remove(QStringLiteral("work"));
    const auto readable = store.load(QStringLiteral("work"));
    QVERIFY(!root || seteuid(0) == 0);
    QFile::setPermissions(m_folder->path(), QFileDevice::Permissions(0x7777));
    QFile::setPermissions(store.folder(), QFileDevice::Permissions(0x7777));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().error.code, Code::FileUnwritable);
    QCOMPARE(removed.error().code, Code::FileUnwritable);
    QVERIFY(readable.has_value());
    QCOMPARE(get(store.fileOf(QStringLiteral("work"))), now.revision.content());
}

void TestProfileStore::readOnlyFile()
{
    StoredProfile now = saved(sampleProfile());
    const QString file = store().fileOf(QStringLiteral("work"));
    QFile::setPermissions(file, QFileDevice::Permissions(0x4444));
    now.profile.label.name = QStringLiteral("changed");
    const auto result = store().save(now.profile, now.revision);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().error.code, Code::FileUnwritable);
    QCOMPARE(result.error().error.context, file);
    QCOMPARE(get(file), now.revision.content());
}

void TestProfileStore::fullDisk()
{
    StoredProfile now = saved(sampleProfile());
    now.profile.label.notes = QString(20'000, u'x');
    rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{ 8192, before.rlim_max };
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto result = store().save(now.profile, now.revision);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, oldHandler);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().error.code, Code::FileUnwritable);
    QCOMPARE(get(store().fileOf(QStringLiteral("work"))), now.revision.content());
    QCOMPARE(names(), QStringList{ QStringLiteral("work.json") });
    QVERIFY(store().save(now.profile, now.revision).has_value());
}

void TestProfileStore::lockedByAnotherProgram()
{
    const StoredProfile now = saved(sampleProfile());
    QLockFile lock(store().folder() + QStringLiteral("/.lock"));
    QVERIFY(lock.lock());
    QCOMPARE(store().save(now.profile, now.revision).error().error.code, Code::ProfileBusy);
    QVERIFY(store().load(QStringLiteral("work")).has_value());
}

void TestProfileStore::symlinkedFile()
{
    const StoredProfile now = saved(sampleProfile());
    const QString target = m_folder->filePath(QStringLiteral("kept-elsewhere.json"));
    QVERIFY(QFile::rename(store().fileOf(QStringLiteral("work")), target));
    QVERIFY(QFile::link(target, store().fileOf(QStringLiteral("work"))));
    auto loaded = store().load(QStringLiteral("work"));
    QVERIFY(loaded.has_value());
    loaded->profile.label.name = QStringLiteral("through the link");
    QVERIFY(store().save(loaded->profile, loaded->revision).has_value());
    QVERIFY(QFileInfo(store().fileOf(QStringLiteral("work"))).isSymLink());
    QVERIFY(get(target).contains("through the link"));
    QVERIFY(QFile::remove(target));
    QCOMPARE(store().load(QStringLiteral("work")).error().code, Code::FileUnreadable);
}

void TestProfileStore::twoThousandRules()
{
    Profile profile = sampleProfile();
    profile.rules = QList<Rule>(2000, profile.rules.first());
    const auto result = store().save(profile, Revision());
    QVERIFY(result.has_value());
    QVERIFY(store().load(QStringLiteral("work"))->profile.rules == profile.rules);
}

void TestProfileStore::independentEditsAreMerged()
{
    const StoredProfile start = saved(sampleProfile());
    Profile ours = start.profile;
    ours.label.name = QStringLiteral("our name");
    ours.rules[0].enabled = true;
    Profile theirs = start.profile;
    theirs.connection.server.user = QStringLiteral("their-user");
    theirs.rules.append(*parseForward(ForwardOption::Dynamic, u"1080"));
    QVERIFY(store().save(theirs, start.revision).has_value());
    const auto merged = store().save(ours, start.revision);
    QVERIFY(merged.has_value());
    QCOMPARE(merged->profile.label.name, QStringLiteral("our name"));
    QCOMPARE(merged->profile.connection.server.user, QStringLiteral("their-user"));
    QCOMPARE(merged->profile.rules.size(), sampleProfile().rules.size() + 1);
    QVERIFY(merged->profile.rules.first().enabled);
    QVERIFY(store().load(QStringLiteral("work"))->profile == merged->profile);
}

void TestProfileStore::conflictingEditsAreRefusedWithTheirVersion()
{
    const StoredProfile start = saved(sampleProfile());
    Profile ours = start.profile;
    ours.label.name = QStringLiteral("our name");
    ours.rules[1].listen.port = 1;
    Profile theirs = start.profile;
    theirs.label.name = QStringLiteral("their name");
    theirs.rules[1].listen.port = 2;
    QVERIFY(store().save(theirs, start.revision).has_value());
    const auto refused = store().save(ours, start.revision);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().error.code, Code::ProfileBusy);
    QCOMPARE(refused.error().conflicts,
        QStringList({ QStringLiteral("name"), QStringLiteral("rules[1].listen.port") }));
    QCOMPARE(refused.error().theirs->profile.label.name, QStringLiteral("their name"));
    QCOMPARE(
        store().load(QStringLiteral("work"))->profile.label.name, QStringLiteral("their name"));
    QVERIFY(store().save(ours, refused.error().theirs->revision).has_value());
    QCOMPARE(store().load(QStringLiteral("work"))->profile.label.name, QStringLiteral("our name"));
}

void TestProfileStore::removedMeanwhileIsMadeAgain()
{
    StoredProfile now = saved(sampleProfile());
    QVERIFY(store().remove(QStringLiteral("work")).has_value());
    now.profile.label.name = QStringLiteral("still here");
    QVERIFY(store().save(now.profile, now.revision).has_value());
    QCOMPARE(
        store().load(QStringLiteral("work"))->profile.label.name, QStringLiteral("still here"));
}

void TestProfileStore::unknownKeysOfANewerCopySurvive()
{
    put(QStringLiteral("work"),
        "{\"schemaVersion\":1,\"name\":\"n\",\"later\":[1],\"rules\":[{\"later\":2}]}");
    auto now = store().load(QStringLiteral("work"));
    QVERIFY(now.has_value());
    now->profile.label.name = QStringLiteral("m");
    now->profile.rules[0].name = QStringLiteral("r");
    QVERIFY(store().save(now->profile, now->revision).has_value());
    const QJsonObject object = *jsonObjectFrom(get(store().fileOf(QStringLiteral("work"))));
    QVERIFY(object.contains(QLatin1String("later")));
    QCOMPARE(object.value(QLatin1String("rules"))
                 .toArray()
                 .first()
                 .toObject()
                 .value(QLatin1String("later"))
                 .toInt(),
        2);
}

/// The other copy of the program: appends rules one by one, as long as it takes.
static int appendRules(const QString& folder, int first, int count)
{
    const ProfileStore store(folder);
    for (int i = 0; i < count;) {
        auto now = store.load(QStringLiteral("work"));
        if (!now) {
            return 1;
        }
        const QString text = QStringLiteral("%1:web:80").arg(first + i);
        now->profile.rules.append(*parseForward(ForwardOption::Local, text));
        const auto result = store.save(now->profile, now->revision);
        if (result) {
            ++i;
        } else if (result.error().error.code != Code::ProfileBusy) {
            std::fprintf(stderr, "%s\n", qPrintable(result.error().error.detail.english()));
            return 2;
        }
    }
    return 0;
}

void TestProfileStore::twoProcessesLoseNothing()
{
    Profile profile = sampleProfile();
    profile.rules.clear();
    saved(profile);
    constexpr int kEach = 40;
    QProcess one;
    QProcess two;
    const QString program = QCoreApplication::applicationFilePath();
    one.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    two.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    one.start(program,
        { QStringLiteral("--append"), m_folder->path(), QStringLiteral("1000"),
            QString::number(kEach) });
    two.start(program,
        { QStringLiteral("--append"), m_folder->path(), QStringLiteral("2000"),
            QString::number(kEach) });
    QVERIFY(one.waitForFinished(60'000));
    QVERIFY(two.waitForFinished(60'000));
    QCOMPARE(one.exitCode(), 0);
    QCOMPARE(two.exitCode(), 0);
    QSet<int> ports;
    const Profile result = store().load(QStringLiteral("work"))->profile;
    for (const Rule& rule : result.rules) {
        ports.insert(rule.listen.port);
    }
    QCOMPARE(result.rules.size(), 2 * kEach);
    QCOMPARE(ports.size(), 2 * kEach);
    QVERIFY(ports.contains(1000) && ports.contains(2000 + kEach - 1));
}

void TestProfileStore::defaultsAreInherited()
{
    Profile defaults;
    defaults.connection.server.user = QStringLiteral("anna");
    defaults.policy.lazy = true;
    const auto first = store().saveDefaults(defaults, Revision());
    QVERIFY(first.has_value());
    StoredProfile now = saved(simple(QStringLiteral("n")));
    QVERIFY(!now.profile.policy.lazy); // said by the profile: it differs
    now.profile.policy.lazy = true;
    now.profile.connection.server.user = QStringLiteral("anna");
    now.profile.book.overrides.clear();
    const auto again = store().save(now.profile, now.revision);
    QVERIFY(again.has_value());
    QVERIFY(!again->revision.content().contains("anna"));
    Profile changed = first->profile;
    changed.connection.server.user = QStringLiteral("otto");
    QVERIFY(store().saveDefaults(changed, first->revision).has_value());
    QCOMPARE(store().load(now.profile.id)->profile.connection.server.user, QStringLiteral("otto"));
    QCOMPARE(store().list().size(), 1);
}

void TestProfileStore::damagedDefaultsStopEverything()
{
    const StoredProfile now = saved(sampleProfile());
    QFile file(store().defaultsFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    QCOMPARE(store().load(QStringLiteral("work")).error().code, Code::ProfileDamaged);
    QVERIFY(store()
                .load(QStringLiteral("work"))
                .error()
                .context.endsWith(QLatin1String("defaults.json")));
    QCOMPARE(store().save(now.profile, now.revision).error().error.code, Code::ProfileDamaged);
    QCOMPARE(get(store().fileOf(QStringLiteral("work"))), now.revision.content());
}

void TestProfileStore::watcherSeesEveryChange()
{
    ProfileWatcher watcher(store());
    QSignalSpy changed(&watcher, &ProfileWatcher::changed);
    QSignalSpy defaults(&watcher, &ProfileWatcher::defaultsChanged);
    const auto sees = [&changed](const char* what) {
        const bool seen = QTest::qWaitFor([&changed] { return !changed.isEmpty(); }, 5000)
            && changed.first().first().toString() == QLatin1String("work");
        changed.clear();
        if (!seen) {
            qWarning("%s was not seen", what);
        }
        return seen;
    };
    StoredProfile now = saved(sampleProfile());
    QVERIFY(sees("a new profile"));
    now.profile.label.name = QStringLiteral("x");
    QVERIFY(store().save(now.profile, now.revision).has_value());
    QVERIFY(sees("a save"));
    put(QStringLiteral("work"), "{}");
    QVERIFY(sees("an edit in place"));
    put(QStringLiteral("work"), "{ }");
    QVERIFY(sees("another edit in place"));
    QVERIFY(store().remove(QStringLiteral("work")).has_value());
    QVERIFY(sees("a removal"));
    QVERIFY(store().saveDefaults(Profile(), Revision()).has_value());
    QTRY_COMPARE(defaults.size(), 1);
}

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--append")) {
        return appendRules(
            arguments.value(2), arguments.value(3).toInt(), arguments.value(4).toInt());
    }
    TestProfileStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "testprofilestore.moc"
