// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/profilefilter.h"
#include "ui/models/profiletreemodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace sallyport;
using namespace sallyport::ui;
using Entry = profile::ProfileStore::Entry;

static Entry entry(
    const QString& id, const QString& name, const QString& folder = {}, const QString& rule = {})
{
    profile::Profile profile;
    profile.id = id;
    profile.label.name = name;
    profile.label.folder = folder;
    profile.connection.server.address = { name + QStringLiteral(".example.org"), 22 };
    if (!rule.isEmpty()) {
        profile.rules.append(*profile::parseForward(profile::ForwardOption::Local, rule));
    }
    return { id, id + QStringLiteral(".json"), profile::StoredProfile{ profile, {} }, {} };
}

class TestProfileTreeModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void foldersComeFirst();
    void rowsKeepTheirPlaceThroughChanges();
    void aFolderShowsTheWorstInIt();
    void aFileThatCannotBeUsedIsARow_data();
    void aFileThatCannotBeUsedIsARow();
    void theFilterFinds_data();
    void thousandsComeAFolderAtATime();
    void aChangedProfileTouchesItsRowAlone();
    void theFilterFinds();
    void aDropAsksForAMove();
    void aDropBetweenRowsAsksForAnOrder();
    void aPlaceComesBeforeTheName();
    void aNewNameAsksForARename();

private:
    std::unique_ptr<ProfileTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestProfileTreeModel::init()
{
    m_model = std::make_unique<ProfileTreeModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setEntries({ entry(QStringLiteral("1"), QStringLiteral("zebra")),
        entry(QStringLiteral("2"), QStringLiteral("bastion"), QStringLiteral("Work"),
            QStringLiteral("2121:ftp1:21")),
        entry(QStringLiteral("3"), QStringLiteral("db"), QStringLiteral("Work/Databases"),
            QStringLiteral("5432:db1:5432")) });
}

void TestProfileTreeModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestProfileTreeModel::foldersComeFirst()
{
    QCOMPARE(m_model->rowCount(), 2);
    const QModelIndex work = m_model->index(0, 0);
    QCOMPARE(work.data().toString(), QStringLiteral("Work"));
    QCOMPARE(m_model->index(0, 0, work).data().toString(), QStringLiteral("Databases"));
    QCOMPARE(m_model->idsBelow(work), QStringList({ QStringLiteral("3"), QStringLiteral("2") }));
    QCOMPARE(m_model->folders(),
        QStringList({ QStringLiteral("Work"), QStringLiteral("Work/Databases") }));
}

void TestProfileTreeModel::rowsKeepTheirPlaceThroughChanges()
{
    const QPersistentModelIndex bastion(m_model->indexOf(QStringLiteral("2")));
    m_model->setEntries({ entry(QStringLiteral("1"), QStringLiteral("ant")),
        entry(QStringLiteral("4"), QStringLiteral("new")),
        entry(QStringLiteral("5"), QStringLiteral("abc"), QStringLiteral("Work")),
        entry(QStringLiteral("2"), QStringLiteral("zz"), QStringLiteral("Work")) });
    QVERIFY(bastion.isValid());
    QCOMPARE(bastion.data().toString(), QStringLiteral("zz"));
    QCOMPARE(bastion.row(), 1);
    QCOMPARE(m_model->rowCount(bastion.parent()), 2);
    QVERIFY(!m_model->indexOf(QStringLiteral("3")).isValid());
    m_model->setEntries({});
    QCOMPARE(m_model->rowCount(), 0);
}

void TestProfileTreeModel::thousandsComeAFolderAtATime()
{
    constexpr int kFolders = 12;
    constexpr int kProfiles = 2000;
    QList<Entry> entries;
    for (int i = 0; i < kProfiles; ++i) {
        entries.append(entry(QStringLiteral("many-%1").arg(i), QStringLiteral("Name %1").arg(i),
            QStringLiteral("Folder %1").arg(i % kFolders)));
    }
    ProfileTreeModel model;
    ProfileFilter filter;
    filter.setSourceModel(&model);
    QSignalSpy inserted(&model, &ProfileTreeModel::rowsInserted);
    model.setEntries(entries);
    QCOMPARE(inserted.size(), 1 + kFolders);
    QCOMPARE(model.idsBelow({}).size(), kProfiles);
    // One among them is new: it alone comes.
    inserted.clear();
    QSignalSpy changed(&model, &ProfileTreeModel::dataChanged);
    entries.append(
        entry(QStringLiteral("new"), QStringLiteral("Name 7"), QStringLiteral("Folder 1")));
    model.update(entries, { QStringLiteral("new") });
    QCOMPARE(inserted.size(), 1);
    QVERIFY2(changed.size() <= kFolders, qPrintable(QString::number(changed.size())));
    QCOMPARE(filter.mapFromSource(model.indexOf(QStringLiteral("new"))).data().toString(),
        QStringLiteral("Name 7"));
}

void TestProfileTreeModel::aChangedProfileTouchesItsRowAlone()
{
    const auto first = entry(QStringLiteral("1"), QStringLiteral("zebra"));
    const auto third = entry(QStringLiteral("3"), QStringLiteral("db"),
        QStringLiteral("Work/Databases"), QStringLiteral("5432:db1:5432"));
    const auto secondAs = [](const QString& name, const QString& folder) {
        return entry(QStringLiteral("2"), name, folder, QStringLiteral("2222:other:22"));
    };
    ProfileFilter filter;
    filter.setSourceModel(m_model.get());
    filter.setText(QStringLiteral("OTHER"));
    QCOMPARE(filter.rowCount(), 0);
    QSignalSpy changed(m_model.get(), &ProfileTreeModel::dataChanged);
    QSignalSpy inserted(m_model.get(), &ProfileTreeModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &ProfileTreeModel::rowsRemoved);
    const QSet<QString> second{ QStringLiteral("2") };
    m_model->update(
        { first, secondAs(QStringLiteral("bastion"), QStringLiteral("Work")), third }, second);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), m_model->indexOf(QStringLiteral("2")));
    QVERIFY(inserted.isEmpty() && removed.isEmpty());
    QCOMPARE(filter.rowCount(), 1); // what it is found by is new, too
    // What has to move moves.
    m_model->update({ first, secondAs(QStringLiteral("zz"), {}), third }, second);
    QCOMPARE(m_model->indexOf(QStringLiteral("2")).row(), 2);
    QVERIFY(!m_model->indexOf(QStringLiteral("2")).parent().isValid());
    m_model->update({ first, third }, second);
    QVERIFY(!m_model->indexOf(QStringLiteral("2")).isValid());
}

void TestProfileTreeModel::aFolderShowsTheWorstInIt()
{
    const QModelIndex work = m_model->index(0, 0);
    QCOMPARE(work.data(ProfileTreeModel::ShapeRole).toInt(), int(StatusShape::Off));
    StateView view;
    view.status.state = tunnel::TunnelState::Up;
    m_model->setState(QStringLiteral("2"), view);
    view.status.state = tunnel::TunnelState::Failed;
    m_model->setState(QStringLiteral("3"), view);
    QCOMPARE(work.data(ProfileTreeModel::ShapeRole).toInt(), int(StatusShape::Failed));
    QCOMPARE(m_model->indexOf(QStringLiteral("3")).data(ProfileTreeModel::WordRole).toString(),
        QStringLiteral("failed"));
    QCOMPARE(m_model->indexOf(QStringLiteral("2")).data(ProfileTreeModel::WordRole).toString(),
        QString());
}

void TestProfileTreeModel::aFileThatCannotBeUsedIsARow_data()
{
    QTest::addColumn<Code>("code");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("said");
    QTest::newRow("damaged") << Code::ProfileDamaged << QStringLiteral("damaged")
                             << QStringLiteral("damaged");
    QTest::newRow("of a newer version")
        << Code::ProfileNewer << QStringLiteral("newer") << QStringLiteral("newer version");
    QTest::newRow("unreadable") << Code::FileUnreadable << QStringLiteral("unreadable")
                                << QStringLiteral("cannot be read");
}

void TestProfileTreeModel::aFileThatCannotBeUsedIsARow()
{
    QFETCH(Code, code);
    QFETCH(QString, word);
    QFETCH(QString, said);
    m_model->setEntries(
        { { QStringLiteral("9"), QStringLiteral("/x/9.json"), {}, Error{ code, {}, {} } } });
    const QModelIndex row = m_model->indexOf(QStringLiteral("9"));
    QVERIFY(row.data(ProfileTreeModel::DamagedRole).toBool());
    QCOMPARE(row.data(ProfileTreeModel::WordRole).toString(), word);
    const QString spoken = row.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(said), qPrintable(spoken));
}

void TestProfileTreeModel::theFilterFinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("by name") << QStringLiteral("BAST") << QStringList{ QStringLiteral("2") };
    QTest::newRow("by listen port") << QStringLiteral("2121") << QStringList{ QStringLiteral("2") };
    QTest::newRow("by destination") << QStringLiteral("db1") << QStringList{ QStringLiteral("3") };
    QTest::newRow("by folder") << QStringLiteral("work")
                               << QStringList{ QStringLiteral("3"), QStringLiteral("2") };
    QTest::newRow("by every word")
        << QStringLiteral("work 5432") << QStringList{ QStringLiteral("3") };
    QTest::newRow("nothing") << QStringLiteral("nowhere") << QStringList();
}

static QStringList idsIn(const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString id = index.data(ProfileTreeModel::IdRole).toString();
        ids += id.isEmpty() ? idsIn(model, index) : QStringList{ id };
    }
    return ids;
}

void TestProfileTreeModel::theFilterFinds()
{
    QFETCH(QString, text);
    ProfileFilter filter;
    filter.setSourceModel(m_model.get());
    filter.setText(text);
    QTEST(idsIn(filter), "ids");
    filter.setText({});
    QCOMPARE(idsIn(filter).size(), 3);
}

void TestProfileTreeModel::aDropAsksForAMove()
{
    QSignalSpy asked(m_model.get(), &ProfileTreeModel::moveRequested);
    const std::unique_ptr<QMimeData> data(
        m_model->mimeData({ m_model->indexOf(QStringLiteral("1")) }));
    const QModelIndex work = m_model->index(0, 0);
    QVERIFY(m_model->canDropMimeData(data.get(), Qt::MoveAction, -1, 0, work));
    m_model->dropMimeData(data.get(), Qt::MoveAction, -1, 0, work);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toStringList(), QStringList{ QStringLiteral("1") });
    QCOMPARE(asked.at(0).at(1).toString(), QStringLiteral("Work"));
    m_model->dropMimeData(data.get(), Qt::MoveAction, -1, 0, {});
    QCOMPARE(asked.size(), 1);
}

void TestProfileTreeModel::aDropBetweenRowsAsksForAnOrder()
{
    m_model->setEntries({ entry(QStringLiteral("1"), QStringLiteral("ant")),
        entry(QStringLiteral("2"), QStringLiteral("bee"), QStringLiteral("Work")),
        entry(QStringLiteral("3"), QStringLiteral("cat"), QStringLiteral("Work")),
        entry(QStringLiteral("4"), QStringLiteral("dog"), QStringLiteral("Work")) });
    QSignalSpy moved(m_model.get(), &ProfileTreeModel::moveRequested);
    QSignalSpy arranged(m_model.get(), &ProfileTreeModel::arrangeRequested);
    const std::unique_ptr<QMimeData> data(m_model->mimeData(
        { m_model->indexOf(QStringLiteral("4")), m_model->indexOf(QStringLiteral("1")) }));
    m_model->dropMimeData(data.get(), Qt::MoveAction, 1, 0, m_model->index(0, 0));
    QCOMPARE(moved.size(), 0);
    QCOMPARE(arranged.size(), 1);
    QCOMPARE(arranged.at(0).at(0).toStringList(),
        QStringList({ QStringLiteral("2"), QStringLiteral("4"), QStringLiteral("1"),
            QStringLiteral("3") }));
    QCOMPARE(arranged.at(0).at(1).toString(), QStringLiteral("Work"));
}

void TestProfileTreeModel::aPlaceComesBeforeTheName()
{
    auto first = entry(QStringLiteral("1"), QStringLiteral("zebra"));
    first.stored->profile.label.order = 1;
    auto second = entry(QStringLiteral("2"), QStringLiteral("yak"));
    second.stored->profile.label.order = 2;
    QVERIFY(!m_model->isArranged({}));
    m_model->setEntries({ entry(QStringLiteral("3"), QStringLiteral("ant")), second, first });
    QVERIFY(m_model->isArranged({}));
    QCOMPARE(m_model->idsBelow({}),
        QStringList({ QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3") }));
}

void TestProfileTreeModel::aNewNameAsksForARename()
{
    QSignalSpy renamed(m_model.get(), &ProfileTreeModel::renameRequested);
    QSignalSpy folder(m_model.get(), &ProfileTreeModel::folderRenameRequested);
    QVERIFY(m_model->setData(
        m_model->indexOf(QStringLiteral("1")), QStringLiteral(" ant "), Qt::EditRole));
    QCOMPARE(renamed.at(0).at(1).toString(), QStringLiteral("ant"));
    QVERIFY(m_model->setData(
        m_model->index(0, 0, m_model->index(0, 0)), QStringLiteral("DB"), Qt::EditRole));
    QCOMPARE(folder.at(0).at(1).toString(), QStringLiteral("Work/DB"));
    QVERIFY(!m_model->setData(m_model->index(0, 0), QStringLiteral("  "), Qt::EditRole));
}

QTEST_GUILESS_MAIN(TestProfileTreeModel)
#include "testprofiletreemodel.moc"
