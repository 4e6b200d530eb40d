// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ownfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace sallyport;

namespace {

int modeOf(const QString& path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777)
                                                                     : -1;
}

void setMode(const QString& path, mode_t mode)
{
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
}

void touch(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

} // namespace

/// Folders and files that are nobody else's, whatever the umask.
class TestOwnFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ::umask(0); }
    void init();
    void everyFolderOnTheWayIsOurs();
    void whatStandsInTheWayIsTold();
    void oursIsClosed_data();
    void oursIsClosed();
    void aFileIsOurs();

private:
    [[nodiscard]] QString in(const char* name) const
    {
        return m_folder->filePath(QLatin1String(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOwnFolder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestOwnFolder::everyFolderOnTheWayIsOurs()
{
    setMode(m_folder->path(), 0755);
    QVERIFY(makeOwnFolder(in("a/b/../b/c")));
    for (const char* made : { "a", "a/b", "a/b/c" }) {
        QCOMPARE(modeOf(in(made)), 0700);
    }
    // What was there stays as it was.
    QCOMPARE(modeOf(m_folder->path()), 0755);
    setMode(in("a"), 0750);
    QVERIFY(makeOwnFolder(in("a/b")));
    QVERIFY(makeOwnFolder(in("a/d")));
    QCOMPARE(modeOf(in("a")), 0750);
    QCOMPARE(modeOf(in("a/d")), 0700);
}

void TestOwnFolder::whatStandsInTheWayIsTold()
{
    touch(in("file"));
    const auto made = makeOwnFolder(in("file/below"));
    QVERIFY(!made);
    QCOMPARE(made.error().code, Code::FileUnwritable);
    QCOMPARE(made.error().context, in("file"));
}

void TestOwnFolder::oursIsClosed_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<QStringList>("entries");
    QTest::addColumn<bool>("named");
    QTest::addColumn<int>("after");
    const auto row = [](const char* tag, int before, const QStringList& entries, bool named,
                         int after) { QTest::newRow(tag) << before << entries << named << after; };
    const QStringList ours{ QStringLiteral("profiles"), QStringLiteral("profiles.bak"),
        QStringLiteral(".lock") };
    const QStringList mixed = ours + QStringList{ QStringLiteral("holiday.jpg") };
    row("others could read", 0755, ours, true, 0700);
    row("others could write", 0777, ours, true, 0700);
    row("the group could look", 0710, {}, true, 0700);
    row("it was closed", 0700, ours, true, 0700);
    row("read-only stays so", 0555, {}, true, 0500);
    row("it holds other things too", 0755, mixed, true, 0755);
    row("and is ours all the same", 0755, mixed, false, 0700);
    row("everybody may write there", 01777, ours, false, 01777);
}

void TestOwnFolder::oursIsClosed()
{
    QFETCH(int, before);
    QFETCH(QStringList, entries);
    QFETCH(bool, named);
    const QString folder = in("folder");
    QVERIFY(makeOwnFolder(folder));
    for (const QString& entry : entries) {
        touch(folder + u'/' + entry);
    }
    setMode(folder, mode_t(before));
    for (int i = 0; i < 2; ++i) {
        closeToOthers(folder, named ? QStringList{ QStringLiteral("profiles") } : QStringList());
        QTEST(modeOf(folder), "after");
    }
    setMode(folder, 0700);
    // Nothing to do, and nothing to fall over.
    closeToOthers(in("none"));
    closeToOthers(folder + QStringLiteral("/profiles"));
}

void TestOwnFolder::aFileIsOurs()
{
    makeOwnFile(in("new"));
    QCOMPARE(modeOf(in("new")), 0600);
    touch(in("old"));
    setMode(in("old"), 0644);
    makeOwnFile(in("old"));
    QCOMPARE(modeOf(in("old")), 0600);
    QVERIFY(QFile::link(in("old"), in("link")));
    setMode(in("old"), 0644);
    makeOwnFile(in("link"));
    QCOMPARE(modeOf(in("old")), 0644);
    makeOwnFile(in("none/there"));
    QVERIFY(!QFileInfo::exists(in("none/there")));
}

QTEST_GUILESS_MAIN(TestOwnFolder)
#include "testownfolder.moc"
