// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/profilecatalog.h"
#include "ui/models/removals.h"

#include "core/base/error.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace sallyport;
using namespace sallyport::ui;
using profile::Profile;
using profile::ProfileStore;
using profile::Rule;

class TestRemovals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aProfileComesBackAsItWas_data();
    void aProfileComesBackAsItWas();
    void forwardsComeBackWhereTheyWere();
    void onlyTheForwardsThatAreThereAreRemoved();
    void theLastOneComesBackFirst();
    void anUndoAtOnceIsOfTheRemovalBefore();
    void whatIsGoneIsSaid();
    void whatFailsCanBeTriedAgain();
    void aSequenceLeadsWhereAPlainModelLeads_data();
    void aSequenceLeadsWhereAPlainModelLeads();

private:
    [[nodiscard]] ProfileStore store() const { return ProfileStore(m_folder->path()); }
    [[nodiscard]] QByteArray fileOf(const QString& id) const
    {
        QFile file(store().fileOf(id));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QString& id, const QByteArray& content) const
    {
        QFile file(store().fileOf(id));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    void add(const QString& id, const QStringList& rules) const;
    [[nodiscard]] QStringList rulesOf(const QString& id) const;
    void edit(const QString& id, std::function<void(Profile&)> change);
    /// Everything that was asked for is done.
    void settle();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileCatalog> m_catalog;
    std::unique_ptr<Removals> m_removals;
};

static Rule ruleNamed(const QString& name)
{
    Rule rule = *profile::parseForward(profile::ForwardOption::Dynamic, QStringLiteral("1080"));
    rule.name = name;
    return rule;
}

void TestRemovals::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_catalog = std::make_unique<ProfileCatalog>(m_folder->path());
    m_removals = std::make_unique<Removals>(*m_catalog);
    QSignalSpy loaded(m_catalog.get(), &ProfileCatalog::loaded);
    m_catalog->load();
    QVERIFY(loaded.wait());
}

void TestRemovals::cleanup()
{
    m_removals.reset();
    m_catalog.reset();
}

void TestRemovals::add(const QString& id, const QStringList& rules) const
{
    Profile profile;
    profile.id = id;
    profile.label.name = QStringLiteral("name of ") + id;
    profile.label.folder = QStringLiteral("Work/") + id;
    profile.label.order = 3;
    profile.connection.server.address = { QStringLiteral("host"), 22 };
    for (const QString& name : rules) {
        profile.rules.append(ruleNamed(name));
    }
    QVERIFY(store().save(profile, {}));
}

QStringList TestRemovals::rulesOf(const QString& id) const
{
    QStringList names;
    if (const auto stored = store().load(id)) {
        for (const Rule& rule : stored->profile.rules) {
            names.append(rule.name);
        }
    }
    return names;
}

void TestRemovals::edit(const QString& id, std::function<void(Profile&)> change)
{
    m_catalog->edit(id, std::move(change));
}

void TestRemovals::settle()
{
    bool done = false;
    m_catalog->with(
        this, [](const ProfileStore&) { return true; }, [&done](bool) { done = true; });
    QTRY_VERIFY(done);
}

void TestRemovals::aProfileComesBackAsItWas_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("one that this program has written") << QByteArray();
    QTest::newRow("one with keys of a newer program")
        << QByteArray("{\"schemaVersion\":1,\"name\":\"a\",\"folder\":\"x\",\"later\":{\"a\":1}}");
    QTest::newRow("a damaged one") << QByteArray("{ \"name\": \"x");
}

void TestRemovals::aProfileComesBackAsItWas()
{
    QFETCH(QByteArray, content);
    const QString id = QStringLiteral("a");
    add(id, { QStringLiteral("one") });
    if (!content.isEmpty()) {
        put(id, content);
    }
    const QByteArray before = fileOf(id);
    QTRY_VERIFY(m_catalog->entry(id));
    QSignalSpy begun(m_removals.get(), &Removals::begun);
    QSignalSpy removed(m_removals.get(), &Removals::removed);
    QSignalSpy undone(m_removals.get(), &Removals::undone);
    m_removals->removeProfiles({ id }, { id });
    QCOMPARE(begun.size(), 1); // before anything is done
    QVERIFY(removed.wait());
    QVERIFY(!m_catalog->entry(id));
    QVERIFY(m_removals->last());
    m_removals->undo();
    QVERIFY(undone.wait());
    QCOMPARE(fileOf(id), before);
    QVERIFY(m_catalog->entry(id));
    QVERIFY(!m_removals->last());
    const auto back = undone.at(0).at(0).value<Removal>();
    QCOMPARE(back.ids, QStringList{ id });
    QCOMPARE(back.ran, QStringList{ id });
}

void TestRemovals::forwardsComeBackWhereTheyWere()
{
    const QString id = QStringLiteral("a");
    add(id, { QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4") });
    m_removals->removeRules(id, { ruleNamed(QStringLiteral("4")), ruleNamed(QStringLiteral("2")) });
    settle();
    QCOMPARE(rulesOf(id), QStringList({ QStringLiteral("1"), QStringLiteral("3") }));
    QCOMPARE(m_removals->last()->count(), 2);
    m_removals->undo();
    settle();
    QCOMPARE(rulesOf(id),
        QStringList({ QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
            QStringLiteral("4") }));
    // What was changed meanwhile stays.
    m_removals->removeRules(id, { ruleNamed(QStringLiteral("4")) });
    edit(id, [](Profile& profile) { profile.rules.resize(1); });
    m_removals->undo();
    settle();
    QCOMPARE(rulesOf(id), QStringList({ QStringLiteral("1"), QStringLiteral("4") }));
}

void TestRemovals::onlyTheForwardsThatAreThereAreRemoved()
{
    const QString id = QStringLiteral("a");
    add(id, { QStringLiteral("same"), QStringLiteral("same"), QStringLiteral("other") });
    QSignalSpy removed(m_removals.get(), &Removals::removed);
    m_removals->removeRules(
        id, { ruleNamed(QStringLiteral("gone")), ruleNamed(QStringLiteral("same")) });
    settle();
    QCOMPARE(rulesOf(id), QStringList({ QStringLiteral("same"), QStringLiteral("other") }));
    QCOMPARE(m_removals->last()->count(), 1);
    m_removals->removeRules(id, { ruleNamed(QStringLiteral("gone")) });
    settle();
    QCOMPARE(removed.size(), 1); // nothing happened, nothing to undo
}

void TestRemovals::theLastOneComesBackFirst()
{
    for (const char* id : { "a", "b", "c" }) {
        add(QLatin1String(id), {});
    }
    QTRY_COMPARE(m_catalog->entries().size(), 3);
    m_removals->removeProfiles({ QStringLiteral("a") }, {});
    m_removals->removeProfiles(
        { QStringLiteral("b"), QStringLiteral("c") }, {}, QStringLiteral("Work"));
    settle();
    QCOMPARE(m_removals->last()->folder, QStringLiteral("Work"));
    QVERIFY(m_catalog->entries().isEmpty());
    m_removals->undo();
    settle();
    QVERIFY(!m_catalog->entry(QStringLiteral("a")));
    QVERIFY(m_catalog->entry(QStringLiteral("b")) && m_catalog->entry(QStringLiteral("c")));
    QCOMPARE(m_removals->last()->name, QStringLiteral("name of a"));
    m_removals->undo();
    m_removals->undo(); // there is no more
    settle();
    QCOMPARE(m_catalog->entries().size(), 3);
}

void TestRemovals::anUndoAtOnceIsOfTheRemovalBefore()
{
    add(QStringLiteral("a"), {});
    add(QStringLiteral("b"), {});
    QTRY_COMPARE(m_catalog->entries().size(), 2);
    m_removals->removeProfiles({ QStringLiteral("a") }, {});
    settle();
    m_removals->removeProfiles({ QStringLiteral("b") }, {});
    m_removals->undo(); // means b, not a
    settle();
    QVERIFY(m_catalog->entry(QStringLiteral("b")));
    QVERIFY(!m_catalog->entry(QStringLiteral("a")));
}

void TestRemovals::whatIsGoneIsSaid()
{
    add(QStringLiteral("a"), {});
    QTRY_VERIFY(m_catalog->entry(QStringLiteral("a")));
    QSignalSpy failed(m_removals.get(), &Removals::failed);
    QSignalSpy undone(m_removals.get(), &Removals::undone);
    m_removals->removeProfiles({ QStringLiteral("a"), QStringLiteral("never") }, {});
    settle();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).toString(), QStringLiteral("never"));
    QCOMPARE(m_removals->last()->ids, QStringList{ QStringLiteral("a") });
    QVERIFY(QFile::remove(store().fileOf(QStringLiteral("a")) + QStringLiteral(".bak")));
    m_removals->undo();
    settle();
    QCOMPARE(failed.size(), 2);
    QCOMPARE(failed.at(1).at(1).value<Error>().code, Code::ProfileNotFound);
    QCOMPARE(undone.size(), 0);
    QVERIFY(!m_removals->last()); // it would fail for ever
}

void TestRemovals::whatFailsCanBeTriedAgain()
{
    const QString id = QStringLiteral("a");
    add(id, { QStringLiteral("1") });
    QTRY_VERIFY(m_catalog->entry(id));
    m_removals->removeRules(id, { ruleNamed(QStringLiteral("1")) });
    settle();
    const QByteArray good = fileOf(id);
    put(id, "{");
    QSignalSpy failed(m_removals.get(), &Removals::failed);
    m_removals->undo();
    settle();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(1).value<Error>().code, Code::ProfileDamaged);
    QVERIFY(m_removals->last());
    put(id, good);
    m_removals->undo();
    settle();
    QCOMPARE(rulesOf(id), QStringList{ QStringLiteral("1") });
}

namespace {

/// What must come of a sequence, in the simplest way it can be said.
struct PlainModel {
    using State = std::map<QString, QStringList>; ///< Forwards by profile.

    struct Step {
        QStringList profiles;
        QString rulesOf;
        std::map<qsizetype, QString> rules;
        State before;
    };

    State now;
    std::vector<Step> steps;

    void removeProfiles(const QStringList& ids)
    {
        Step step;
        for (const QString& id : ids) {
            if (now.contains(id)) {
                step.profiles.append(id);
                step.before[id] = now[id];
                now.erase(id);
            }
        }
        if (!step.profiles.isEmpty()) {
            steps.push_back(step);
        }
    }
    void removeRule(const QString& id, const QString& name)
    {
        const qsizetype at = now.contains(id) ? now[id].indexOf(name) : -1;
        if (at >= 0) {
            now[id].removeAt(at);
            steps.push_back({ {}, id, { { at, name } }, {} });
        }
    }
    void undo()
    {
        if (steps.empty()) {
            return;
        }
        const Step step = steps.back();
        steps.pop_back();
        for (const QString& id : step.profiles) {
            now[id] = step.before.at(id);
        }
        for (const auto& [at, name] : step.rules) {
            if (now.contains(step.rulesOf)) {
                now[step.rulesOf].insert(std::min(at, now[step.rulesOf].size()), name);
            }
        }
    }
};

} // namespace

void TestRemovals::aSequenceLeadsWhereAPlainModelLeads_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 8; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestRemovals::aSequenceLeadsWhereAPlainModelLeads()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const auto below = [&random](int end) { return int(random() % unsigned(end)); };
    const QStringList ids{ QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c") };
    PlainModel model;
    for (const QString& id : ids) {
        QStringList rules;
        for (int i = 0; i < 4; ++i) {
            rules.append(QStringLiteral("%1%2").arg(id).arg(i));
        }
        add(id, rules);
        model.now[id] = rules;
    }
    QTRY_COMPARE(m_catalog->entries().size(), 3);
    int made = 0;
    for (int step = 0; step < 30; ++step) {
        const QString id = ids.at(below(3));
        switch (below(6)) {
        case 0: {
            const QStringList some = below(2) == 0 ? QStringList{ id } : ids;
            m_removals->removeProfiles(some, {});
            model.removeProfiles(some);
            break;
        }
        case 1:
        case 2: {
            const QString name = QStringLiteral("%1%2").arg(id).arg(below(4));
            m_removals->removeRules(id, { ruleNamed(name) });
            model.removeRule(id, name);
            break;
        }
        case 3: {
            const QString name = QStringLiteral("new %1").arg(++made);
            edit(id, [name](Profile& profile) { profile.rules.prepend(ruleNamed(name)); });
            if (model.now.contains(id)) {
                model.now[id].prepend(name);
            }
            break;
        }
        default:
            m_removals->undo();
            model.undo();
            break;
        }
        // Most are asked for while the ones before are still under way.
        if (below(4) == 0) {
            settle();
            for (const QString& one : ids) {
                QCOMPARE(store().load(one).has_value(), model.now.contains(one));
                QCOMPARE(rulesOf(one), model.now.contains(one) ? model.now[one] : QStringList());
            }
        }
    }
    while (!model.steps.empty()) {
        m_removals->undo();
        model.undo();
        settle();
    }
    settle();
    for (const QString& one : ids) {
        QCOMPARE(rulesOf(one), model.now[one]);
    }
    QVERIFY(!m_removals->last());
}

QTEST_GUILESS_MAIN(TestRemovals)
#include "testremovals.moc"
