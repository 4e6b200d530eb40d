// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/jsonmerge.h"
#include "tests/support/patience.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sallyport::profile;

class TestJsonMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void merges_data();
    void merges();
    void longListsStayQuick();
};

static QJsonObject parsed(const QByteArray& text)
{
    return QJsonDocument::fromJson(QByteArray(text).replace('\'', '"')).object();
}

void TestJsonMerge::merges_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("ours");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QByteArray>("merged");
    QTest::addColumn<QString>("conflicts");
    const auto row = [](const char* tag, const char* base, const char* ours, const char* theirs,
                         const char* merged, const char* conflicts = "") {
        QTest::newRow(tag) << QByteArray(base) << QByteArray(ours) << QByteArray(theirs)
                           << QByteArray(merged) << QString::fromLatin1(conflicts);
    };
    row("nothing changed", "{'a':1}", "{'a':1}", "{'a':1}", "{'a':1}");
    row("different keys", "{'a':1,'b':1}", "{'a':2,'b':1}", "{'a':1,'b':2}", "{'a':2,'b':2}");
    row("the same change", "{'a':1}", "{'a':2}", "{'a':2}", "{'a':2}");
    row("the same key differently", "{'a':1}", "{'a':2}", "{'a':3}", "{'a':2}", "a");
    row("a key added on each side", "{}", "{'a':1}", "{'b':1}", "{'a':1,'b':1}");
    row("removed there, untouched here", "{'a':1}", "{'a':1}", "{}", "{}");
    row("removed there, changed here", "{'a':1}", "{'a':2}", "{}", "{'a':2}", "a");
    row("inside an object", "{'s':{'h':1,'p':1}}", "{'s':{'h':2,'p':1}}", "{'s':{'h':1,'p':2}}",
        "{'s':{'h':2,'p':2}}");
    row("an object new on both sides", "{}", "{'s':{'h':1}}", "{'s':{'p':1}}",
        "{'s':{'h':1,'p':1}}");
    row("a conflict inside an object", "{'s':{'h':1}}", "{'s':{'h':2}}", "{'s':{'h':3}}",
        "{'s':{'h':2}}", "s.h");
    row("items appended on both sides", "{'r':[1]}", "{'r':[1,2]}", "{'r':[1,3]}", "{'r':[1,3,2]}");
    row("the same item appended on both sides", "{'r':[1]}", "{'r':[1,2]}", "{'r':[1,2]}",
        "{'r':[1,2]}");
    row("lists new on both sides", "{}", "{'r':[2]}", "{'r':[3]}", "{'r':[3,2]}");
    row("an item removed here, another added there", "{'r':[1,2,3]}", "{'r':[1,3]}",
        "{'r':[1,2,3,4]}", "{'r':[1,3,4]}");
    row("different items removed", "{'r':[1,2,3,4]}", "{'r':[2,3,4]}", "{'r':[1,2,3]}",
        "{'r':[2,3]}");
    row("different items edited", "{'r':[{'x':1},{'x':2},{'x':3}]}",
        "{'r':[{'x':9},{'x':2},{'x':3}]}", "{'r':[{'x':1},{'x':2},{'x':8}]}",
        "{'r':[{'x':9},{'x':2},{'x':8}]}");
    row("different fields of one item", "{'r':[{'x':1,'y':1}]}", "{'r':[{'x':2,'y':1}]}",
        "{'r':[{'x':1,'y':2}]}", "{'r':[{'x':2,'y':2}]}");
    row("the same field of one item", "{'r':[0,{'x':1}]}", "{'r':[0,{'x':2}]}", "{'r':[0,{'x':3}]}",
        "{'r':[0,{'x':2}]}", "r[1].x");
    row("an item edited here and removed there", "{'r':[1,2]}", "{'r':[1,3]}", "{'r':[1]}",
        "{'r':[1,3]}", "r");
}

void TestJsonMerge::merges()
{
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, ours);
    QFETCH(QByteArray, theirs);
    QFETCH(QByteArray, merged);
    const JsonMerge result = mergedJson(parsed(base), parsed(ours), parsed(theirs));
    QCOMPARE(result.merged, parsed(merged));
    QTEST(result.conflicts.join(u' '), "conflicts");
}

void TestJsonMerge::longListsStayQuick()
{
    QJsonArray base;
    QJsonArray ours;
    QJsonArray theirs;
    for (int i = 0; i < 2000; ++i) {
        base.append(i);
        ours.append(i + 10'000);
        theirs.append(i == 1999 ? QJsonValue(-1) : QJsonValue(i));
    }
    QElapsedTimer timer;
    timer.start();
    const JsonMerge result = mergedJson({ { QStringLiteral("r"), base } },
        { { QStringLiteral("r"), ours } }, { { QStringLiteral("r"), theirs } });
    QVERIFY(timer.elapsed() < sallyport::testing::patience(2000));
    QCOMPARE(result.conflicts, QStringList{ QStringLiteral("r[1999]") });
}

QTEST_GUILESS_MAIN(TestJsonMerge)
#include "testjsonmerge.moc"
