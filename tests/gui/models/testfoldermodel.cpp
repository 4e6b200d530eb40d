// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/foldermodel.h"
#include "ui/models/foldertext.h"
#include "ui/models/workbench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;
using namespace sallyport::ui;
using profile::Profile;

static Profile made(const QString& name, const QString& folder, const QString& listen = {})
{
    Profile profile;
    profile.id = name;
    profile.label.name = name;
    profile.label.folder = folder;
    profile.connection.server.address = { name + QStringLiteral(".example"), 22 };
    if (!listen.isEmpty()) {
        profile.rules.append(*profile::parseForward(
            profile::ForwardOption::Local, listen + QStringLiteral(":web:80")));
    }
    return profile;
}

class TestFolderModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void itHasWhatIsInTheFolder();
    void rowsSayWhatTheTunnelsDo();
    void itFollowsWhatChanges();
    void whatAllShareIsSaid_data();
    void whatAllShareIsSaid();

private:
    void add(const Profile& profile) const
    {
        QVERIFY(profile::ProfileStore(m_folder->path()).save(profile, {}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileCatalog> m_catalog;
    std::unique_ptr<tunnel::TunnelManager> m_manager;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<FolderModel> m_model;
};

void TestFolderModel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    add(made(QStringLiteral("ant"), QStringLiteral("Work")));
    add(made(QStringLiteral("bee"), QStringLiteral("Work/Deep")));
    add(made(QStringLiteral("cat"), QStringLiteral("Workshop")));
    m_catalog = std::make_unique<ProfileCatalog>(m_folder->path());
    m_manager = std::make_unique<tunnel::TunnelManager>(nullptr, 1);
    m_workbench =
        std::make_unique<Workbench>(*m_catalog, *m_manager, profile::Environment::system());
    QSignalSpy loaded(m_catalog.get(), &ProfileCatalog::loaded);
    m_catalog->load();
    QVERIFY(loaded.wait());
    m_model = std::make_unique<FolderModel>(*m_workbench);
}

void TestFolderModel::cleanup()
{
    m_model.reset();
    m_workbench.reset();
    m_manager.reset();
    m_catalog.reset();
}

void TestFolderModel::itHasWhatIsInTheFolder()
{
    const QAbstractItemModelTester tester(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setFolder(QStringLiteral("Work"));
    QCOMPARE(m_model->ids(), QStringList({ QStringLiteral("bee"), QStringLiteral("ant") }));
    QCOMPARE(m_model->index(0, FolderModel::Name).data().toString(), QStringLiteral("Deep/bee"));
    m_model->setFolder(QStringLiteral("Work/Deep"));
    QCOMPARE(m_model->ids(), QStringList{ QStringLiteral("bee") });
    m_model->setFolder(QStringLiteral("nowhere"));
    QCOMPARE(m_model->rowCount(), 0);
}

void TestFolderModel::rowsSayWhatTheTunnelsDo()
{
    m_model->setFolder(QStringLiteral("Work"));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    tunnel::TunnelStatus status;
    status.profileId = QStringLiteral("ant");
    status.state = tunnel::TunnelState::Failed;
    status.reason = Error{ Code::ConnectionRefused, {}, {} };
    Q_EMIT m_manager->statusChanged(status);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(
        m_model->index(1, 0).data(ProfileTreeModel::ShapeRole).toInt(), int(StatusShape::Failed));
    const QString heard = m_model->index(1, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(heard.startsWith(QLatin1String("ant, failed, ")), qPrintable(heard));
    const Workbench::Summary summary = m_workbench->summary(m_model->ids());
    QCOMPARE(summary.profiles, 2);
    QCOMPARE(summary.problems, 1);
    QCOMPARE(m_workbench->summary().profiles, 3);
}

void TestFolderModel::itFollowsWhatChanges()
{
    const QAbstractItemModelTester tester(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setFolder(QStringLiteral("Work"));
    const QPersistentModelIndex ant(m_model->index(1, 0));
    add(made(QStringLiteral("aaa"), QStringLiteral("Work")));
    QTRY_COMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->idAt(ant), QStringLiteral("ant"));
    m_workbench->edits().rename(QStringLiteral("ant"), QStringLiteral("0"));
    QTRY_COMPARE(ant.row(), 1); // before aaa
    QCOMPARE(m_model->idAt(ant), QStringLiteral("ant"));
    m_workbench->removeProfiles({ QStringLiteral("bee") });
    QTRY_COMPARE(m_model->rowCount(), 2);
}

void TestFolderModel::whatAllShareIsSaid_data()
{
    QTest::addColumn<QList<Profile>>("profiles");
    QTest::addColumn<QStringList>("lines");
    Profile one = made(QStringLiteral("one"), {}, QStringLiteral("127.0.0.1:80"));
    Profile two = made(QStringLiteral("two"), {}, QStringLiteral("localhost:80"));
    Profile three = made(QStringLiteral("three"), {}, QStringLiteral("127.0.0.2:80"));
    QTest::newRow("one has nothing to share") << QList<Profile>{ one } << QStringList();
    QTest::newRow("nothing") << QList<Profile>{ one, three } << QStringList();
    QTest::newRow("a port that only one can have")
        << QList<Profile>{ one, three, two }
        << QStringList{ QStringLiteral(
               "“one” and “two” both want localhost:80 of this computer: only one of them gets "
               "it.") };
    Profile off = two;
    off.rules[0].enabled = false;
    QTest::newRow("a forward that is off wants none")
        << QList<Profile>{ one, off } << QStringList();
    for (Profile* profile : { &one, &three }) {
        profile->connection.server.user = QStringLiteral("anna");
        profile->label.tags = { profile->label.name, QStringLiteral("db") };
        profile::Server hop;
        hop.address = { QStringLiteral("gw"), 22 };
        profile->connection.hops = { hop };
    }
    QTest::newRow("user, way and a tag")
        << QList<Profile>{ one, three }
        << QStringList{ QStringLiteral("All log in as anna."),
               QStringLiteral("All go through gw:22."), QStringLiteral("Tags of all: db") };
    three.connection.hops.clear();
    QTest::newRow("one goes another way")
        << QList<Profile>{ one, three }
        << QStringList{ QStringLiteral("All log in as anna."), QStringLiteral("Tags of all: db") };
    Profile four = made(QStringLiteral("four"), {});
    Profile five = made(QStringLiteral("four"), {});
    four.connection.viaProfile = five.connection.viaProfile = QStringLiteral("id");
    QTest::newRow("a server, and the profile it is reached through")
        << QList<Profile>{ four, five }
        << QStringList{ QStringLiteral("All are on four.example:22."),
               QStringLiteral("All go through the profile “name of id”.") };
}

void TestFolderModel::whatAllShareIsSaid()
{
    QFETCH(QList<Profile>, profiles);
    QFETCH(QStringList, lines);
    QCOMPARE(FolderText::shared(
                 profiles, [](const QString& id) { return QStringLiteral("name of ") + id; }),
        lines);
}

QTEST_GUILESS_MAIN(TestFolderModel)
#include "testfoldermodel.moc"
