// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profilejson.h"
#include "tests/gui/profile/rangerows.h"
#include "tests/gui/profile/widgetchecks.h"
#include "tests/support/patience.h"
#include "tests/unit/profile/fieldvalues.h"
#include "tests/unit/profile/sampleprofile.h"
#include "ui/profile/hopeditor.h"
#include "ui/profile/profileeditor.h"
#include "ui/profile/ruleeditor.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <functional>
#include <memory>

using namespace sallyport;
using namespace sallyport::ui;
using namespace sallyport::ui::test;
using profile::Profile;
using std::chrono::seconds;

using Change = std::function<void(Profile&)>;

class TestProfileEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsEveryField();
    void takesEveryField_data();
    void takesEveryField();
    void numbersKeepToTheirRange_data();
    void numbersKeepToTheirRange();
    void saveWaitsForWhatIsWrong_data();
    void saveWaitsForWhatIsWrong();
    void leadsToTheProblem();
    void remarksOnATakenName();
    void splitsAPastedAddress();
    void keepsNotesNobodyTouched();

    void showsWhatIsInherited();
    void touchingMakesItsOwn();
    void theLinkInheritsAgain();
    void ownValuesLikeTheDefaultStayOwn();

    void keepsAProfileThatIsGone();
    void hopsAreEdited();
    void hopsAreMoved();
    void forwardsAreAddedAndEdited();
    void forwardsAreSwitchedMovedAndRemoved();
    void pastedCommandsBecomeForwards();
    void aPasteAnywhereElseCountsToo();
    void twoThousandForwards();

    void aFollowedHostIsShownAsItIsNow();
    void aFollowedHostBecomesIndependent();
    void offersToFollowAHostOfTheFile();
    void aFileThatCannotBeFollowedIsNamed();

    void testsTheConnection();
    void everyControlHasAName();
    void tabReachesEverything_data();
    void tabReachesEverything();

private:
    template <class T> T* child(const char* name) const
    {
        return m_editor->findChild<T*>(QLatin1String(name));
    }
    void open(const Profile& profile, const QList<OtherProfile>& others = {},
        const Profile* defaults = nullptr)
    {
        m_editor = std::make_unique<ProfileEditor>(profile, others, nullptr);
        if (defaults) {
            m_editor->setDefaults(*defaults);
        }
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    }
    void set(const char* name, const QVariant& value)
    {
        auto* widget = child<QWidget>(name);
        QVERIFY2(widget, name);
        if (auto* line = qobject_cast<QLineEdit*>(widget)) {
            line->setText(value.toString());
        } else if (auto* text = qobject_cast<QPlainTextEdit*>(widget)) {
            text->setPlainText(value.toString());
            text->document()->setModified(true);
        } else if (auto* box = qobject_cast<QCheckBox*>(widget)) {
            box->setChecked(value.toBool());
        } else if (auto* spin = qobject_cast<QSpinBox*>(widget)) {
            spin->setValue(value.toInt());
        } else if (auto* combo = qobject_cast<QComboBox*>(widget)) {
            combo->setCurrentIndex(value.toInt());
        } else {
            QFAIL(name);
        }
    }
    void click(const char* name) { child<QAbstractButton>(name)->click(); }
    /// The dialog that is open over the editor.
    template <class Dialog> Dialog* over() const
    {
        for (Dialog* dialog : m_editor->template findChildren<Dialog*>()) {
            if (dialog->isVisible()) {
                return dialog;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QString note(const char* path) const
    {
        const auto* label = child<QLabel>((QByteArray("note:") + path).constData());
        return label ? label->text() : QString();
    }
    [[nodiscard]] QString origin(const char* path) const
    {
        return child<QLabel>((QByteArray("origin:") + path).constData())->text();
    }
    [[nodiscard]] bool maySave() const { return child<QPushButton>("saveButton")->isEnabled(); }
    [[nodiscard]] QStringList rules() const
    {
        QStringList texts;
        for (const profile::Rule& rule : m_editor->profile().rules) {
            texts.append(profile::toString(rule));
        }
        return texts;
    }

    /// A profile that follows the host "work" of a file with this in it.
    [[nodiscard]] Profile follower(const QByteArray& text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileEditor> m_editor;
};

static Profile plain()
{
    Profile profile;
    profile.id = QStringLiteral("id");
    profile.label.name = QStringLiteral("plain");
    profile.connection.server.address.host = QStringLiteral("bastion");
    return profile;
}

static QByteArray json(const Profile& profile)
{
    return profile::toJsonText(profile);
}

void TestProfileEditor::init()
{
    m_editor.reset();
}

void TestProfileEditor::keepsEveryField()
{
    const Profile sample = profile::sampleProfile();
    open(sample);
    QCOMPARE(json(m_editor->profile()), json(sample));
    QVERIFY(m_editor->profile() == sample);
    open(plain());
    QVERIFY(m_editor->profile() == plain());
    QVERIFY(maySave());
}

void TestProfileEditor::takesEveryField_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<Change>("change");
    const auto text = [](const char* latin1) { return QString::fromLatin1(latin1); };
    const auto row = [](const char* path, const QVariant& value, const Change& change) {
        QTest::newRow(path) << value << change;
    };
    row("name", text("new"), [=](Profile& p) { p.label.name = text("new"); });
    row("server.host", text("h"),
        [=](Profile& p) { p.connection.server.address.host = text("h"); });
    row("server.port", text("2222"), [](Profile& p) { p.connection.server.address.port = 2222; });
    row("server.user", text("anna"), [=](Profile& p) { p.connection.server.user = text("anna"); });
    row("connectTimeout", 5, [](Profile& p) { p.connection.connectTimeout = seconds(5); });
    row("connectAtStart", true, [](Profile& p) { p.policy.connectAtStart = true; });
    row("lazy", true, [](Profile& p) { p.policy.lazy = true; });
    row("idleClose", 600, [](Profile& p) { p.policy.idleClose = seconds(600); });
    row("server.useAgent", false, [](Profile& p) { p.connection.server.useAgent = false; });
    row("server.agentPath", text("/run/a"),
        [=](Profile& p) { p.connection.server.agentPath = text("/run/a"); });
    row("server.identityFiles", text("~/.ssh/a b\n\n ~/.ssh/c "), [=](Profile& p) {
        p.connection.server.identityFiles = { text("~/.ssh/a b"), text("~/.ssh/c") };
    });
    row("server.identitiesOnly", true,
        [](Profile& p) { p.connection.server.identitiesOnly = true; });
    row("server.certificateFiles", text("/c"),
        [=](Profile& p) { p.connection.server.certificateFiles = { text("/c") }; });
    row("server.authentications", text("password,publickey"), [=](Profile& p) {
        p.connection.server.authentications = { text("password"), text("publickey") };
    });
    row("server.hostKeyPolicy", 2,
        [](Profile& p) { p.connection.server.hostKeyPolicy = profile::HostKeyPolicy::Strict; });
    const QString pin = text("SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    row("server.pinnedHostKey", pin, [=](Profile& p) { p.connection.server.pinnedHostKey = pin; });
    row("server.hostKeyAlias", text("a"),
        [=](Profile& p) { p.connection.server.hostKeyAlias = text("a"); });
    row("knownHostsFiles", text("/k\n~/l"), [=](Profile& p) {
        p.connection.knownHostsFiles = { text("/k"), text("~/l") };
    });
    row("hashKnownHosts", true, [](Profile& p) { p.connection.hashKnownHosts = true; });
    row("viaProfile", 1, [=](Profile& p) { p.connection.viaProfile = text("other"); });
    row("reconnect.enabled", false, [](Profile& p) { p.policy.reconnect.enabled = false; });
    row("reconnect.firstDelay", 3, [](Profile& p) { p.policy.reconnect.firstDelay = seconds(3); });
    row("reconnect.maxDelay", 90, [](Profile& p) { p.policy.reconnect.maxDelay = seconds(90); });
    row("reconnect.maxAttempts", 4, [](Profile& p) { p.policy.reconnect.maxAttempts = 4; });
    row("reconnect.gateTime", 5, [](Profile& p) { p.policy.reconnect.gateTime = seconds(5); });
    row("reconnect.holdConnections", 0,
        [](Profile& p) { p.policy.reconnect.holdConnections = seconds(0); });
    row("keepaliveInterval", 0, [](Profile& p) { p.connection.keepaliveInterval = seconds(0); });
    row("keepaliveCount", 9, [](Profile& p) { p.connection.keepaliveCount = 9; });
    row("exitOnForwardFailure", true, [](Profile& p) { p.policy.exitOnForwardFailure = true; });
    row("family", 1, [](Profile& p) { p.connection.family = profile::AddressFamily::Ipv4; });
    row("bindAddress", text("eth0"), [=](Profile& p) { p.connection.bindAddress = text("eth0"); });
    row("compression", true, [](Profile& p) { p.connection.compression = true; });
    row("replaceUnixSockets", true, [](Profile& p) { p.policy.replaceUnixSockets = true; });
    row("onlyMyPrograms", true, [](Profile& p) { p.policy.onlyMyPrograms = true; });
    row("ciphers", text("+a, b"), [=](Profile& p) {
        p.connection.ciphers = { text("+a"), text("b") };
    });
    row("keyExchanges", text("curve25519-sha256"),
        [=](Profile& p) { p.connection.keyExchanges = { text("curve25519-sha256") }; });
    row("macs", text("hmac-sha2-256"),
        [=](Profile& p) { p.connection.macs = { text("hmac-sha2-256") }; });
    row("hostKeyAlgorithms", text("^h"),
        [=](Profile& p) { p.connection.hostKeyAlgorithms = { text("^h") }; });
    row("folder", text("A/B"), [=](Profile& p) { p.label.folder = text("A/B"); });
    row("tags", text("one two, three"), [=](Profile& p) {
        p.label.tags = { text("one two"), text("three") };
    });
    row("colour", text("#102030"), [=](Profile& p) { p.label.colour = text("#102030"); });
    row("notes", text("1\n2"), [=](Profile& p) { p.label.notes = text("1\n2"); });
}

void TestProfileEditor::takesEveryField()
{
    QFETCH(QVariant, value);
    QFETCH(Change, change);
    Profile other = plain();
    other.id = QStringLiteral("other");
    open(plain(), { other });
    set(QTest::currentDataTag(), value);
    Profile expected = plain();
    change(expected);
    QCOMPARE(json(m_editor->profile()), json(expected));
    QVERIFY(m_editor->profile() == expected);
    QVERIFY(maySave());
    // The proxy is one matter of three fields.
    set("proxy.kind", 2);
    QVERIFY(!maySave());
    set("proxy.address.host", QStringLiteral("proxy"));
    set("proxy.address.port", QStringLiteral("3128"));
    set("proxy.user", QStringLiteral("me"));
    expected.connection.proxy = { profile::Proxy::Kind::Http, { QStringLiteral("proxy"), 3128 },
        QStringLiteral("me"), {} };
    QVERIFY(m_editor->profile() == expected);
}

void TestProfileEditor::numbersKeepToTheirRange_data()
{
    test::addRangeRows([](const QString& path) { return !path.contains(QLatin1String("[]")); });
}

/// As testfields has it of files and options.
void TestProfileEditor::numbersKeepToTheirRange()
{
    QFETCH(QString, path);
    QFETCH(int, value);
    open(plain());
    set(qPrintable(path), value);
    QTEST(profile::numberAt(m_editor->profile(), path) == value, "isFine");
}

void TestProfileEditor::saveWaitsForWhatIsWrong_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("page");
    const auto row = [](const char* path, const char* value, int page) {
        QTest::newRow(path) << QString::fromLatin1(value) << page;
    };
    row("name", "", ProfileEditor::Connection);
    row("server.host", "a b", ProfileEditor::Connection);
    row("server.port", "", ProfileEditor::Connection);
    row("server.identityFiles", "~otto/key", ProfileEditor::Login);
    row("server.authentications", "guessing", ProfileEditor::Login);
    row("server.pinnedHostKey", "MD5:00", ProfileEditor::HostKey);
    row("knownHostsFiles", "%z", ProfileEditor::HostKey);
    row("bindAddress", "a b", ProfileEditor::Advanced);
    row("ciphers", "a!b", ProfileEditor::Advanced);
    row("macs", "hmac-of-tomorrow", ProfileEditor::Advanced);
    row("folder", "A//B", ProfileEditor::Notes);
    row("colour", "blue", ProfileEditor::Notes);
}

void TestProfileEditor::saveWaitsForWhatIsWrong()
{
    QFETCH(QString, value);
    QFETCH(int, page);
    const char* path = QTest::currentDataTag();
    open(plain());
    const auto* index = child<QListWidget>("pageIndex");
    QVERIFY(!child<QLabel>("summary")->isVisible());
    set(path, value);
    QVERIFY(!maySave());
    QVERIFY(!note(path).isEmpty());
    QVERIFY(child<QLabel>("summary")->text().contains(index->item(page)->text()));
    QVERIFY(!index->item(page)->data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    m_editor->showPage(ProfileEditor::Page(page));
    QVERIFY(child<QLabel>((QByteArray("note:") + path).constData())->isVisible());
}

void TestProfileEditor::leadsToTheProblem()
{
    open(plain());
    set("macs", QStringLiteral("a!b"));
    Q_EMIT child<QLabel>("summary")->linkActivated(QStringLiteral("page"));
    QCOMPARE(child<QStackedWidget>("pageStack")->currentIndex(), int(ProfileEditor::Advanced));
}

void TestProfileEditor::remarksOnATakenName()
{
    Profile other = plain();
    other.id = QStringLiteral("other");
    other.label.name = QStringLiteral("Taken");
    open(plain(), { other });
    QCOMPARE(note("name"), QString());
    set("name", QStringLiteral("taken"));
    QVERIFY(!note("name").isEmpty());
    QVERIFY(maySave());
}

void TestProfileEditor::splitsAPastedAddress()
{
    open({});
    auto* host = child<QLineEdit>("server.host");
    host->setFocus();
    QTest::keyClicks(host, QStringLiteral("anna@bastion:2222"));
    QTest::keyClick(host, Qt::Key_Tab);
    const Profile profile = m_editor->profile();
    QCOMPARE(profile.connection.server.address.toString(), QStringLiteral("bastion:2222"));
    QCOMPARE(profile.connection.server.user, QStringLiteral("anna"));
}

void TestProfileEditor::keepsNotesNobodyTouched()
{
    Profile profile = plain();
    profile.label.notes = QStringLiteral("a\r\nb\u00a0c");
    open(profile);
    QCOMPARE(m_editor->profile().label.notes, profile.label.notes);
}

static Profile defaults()
{
    Profile profile;
    profile.connection.server.user = QStringLiteral("otto");
    profile.connection.keepaliveInterval = seconds(40);
    profile.connection.compression = true;
    profile.connection.ciphers = { QStringLiteral("aes128-ctr") };
    profile.connection.server.identityFiles = { QStringLiteral("~/.ssh/default") };
    return profile;
}

/// plain() as it is read from a file that says only what plain() says.
static Profile inheriting()
{
    return *profile::fromJson(profile::toJson(plain()), defaults());
}

void TestProfileEditor::showsWhatIsInherited()
{
    const Profile base = defaults();
    const Profile profile = inheriting();
    QCOMPARE(profile.connection.server.user, QStringLiteral("otto"));
    open(profile, {}, &base);
    QVERIFY(m_editor->profile() == profile);
    const auto* user = child<QLineEdit>("server.user");
    QCOMPARE(user->text(), QString());
    QCOMPARE(user->placeholderText(), QStringLiteral("otto"));
    QCOMPARE(child<QPlainTextEdit>("server.identityFiles")->placeholderText(),
        QStringLiteral("~/.ssh/default"));
    QVERIFY(child<QCheckBox>("compression")->isChecked());
    QCOMPARE(child<QSpinBox>("keepaliveInterval")->value(), 40);
    QVERIFY(child<QLabel>("origin:server.user")->isVisible());
    // What cannot be inherited says nothing about it.
    QVERIFY(!child<QLabel>("origin:name")->isVisibleTo(m_editor.get()));
}

void TestProfileEditor::touchingMakesItsOwn()
{
    const Profile base = defaults();
    open(inheriting(), {}, &base);
    set("server.user", QStringLiteral("anna"));
    set("compression", false);
    QCOMPARE(m_editor->profile().connection.server.user, QStringLiteral("anna"));
    QVERIFY(!m_editor->profile().connection.compression);
    QVERIFY(origin("server.user").contains(QLatin1String("href")));
    // Emptied is a value, too: the account's name and not what the defaults say.
    set("server.user", QString());
    QCOMPARE(m_editor->profile().connection.server.user, QString());
    QVERIFY(child<QLineEdit>("server.user")->placeholderText() != QStringLiteral("otto"));
}

void TestProfileEditor::theLinkInheritsAgain()
{
    const Profile base = defaults();
    open(inheriting(), {}, &base);
    set("server.user", QStringLiteral("anna"));
    set("keepaliveInterval", 7);
    set("ciphers", QStringLiteral("x"));
    for (const char* path : { "server.user", "keepaliveInterval", "ciphers" }) {
        Q_EMIT child<QLabel>((QByteArray("origin:") + path).constData())
            ->linkActivated(QStringLiteral("default"));
    }
    QCOMPARE(json(m_editor->profile()), json(inheriting()));
    QVERIFY(m_editor->profile() == inheriting());
}

void TestProfileEditor::ownValuesLikeTheDefaultStayOwn()
{
    const Profile base = defaults();
    open(inheriting(), {}, &base);
    set("server.user", QStringLiteral("otto"));
    const Profile profile = m_editor->profile();
    QVERIFY(profile.book.overrides.contains(QStringLiteral("server.user")));
    open(profile, {}, &base);
    QCOMPARE(child<QLineEdit>("server.user")->text(), QStringLiteral("otto"));
    QVERIFY(m_editor->profile() == profile);
}

void TestProfileEditor::keepsAProfileThatIsGone()
{
    Profile profile = plain();
    profile.connection.viaProfile = QStringLiteral("gone");
    open(profile);
    QVERIFY(m_editor->profile() == profile);
    set("viaProfile", 0);
    QCOMPARE(m_editor->profile().connection.viaProfile, QString());
}

void TestProfileEditor::hopsAreEdited()
{
    open(plain());
    m_editor->showPage(ProfileEditor::Route);
    click("addHop");
    auto* hop = over<HopEditor>();
    QVERIFY(hop);
    auto* save = hop->findChild<QPushButton*>(QStringLiteral("hopSaveButton"));
    QVERIFY(!save->isEnabled());
    hop->findChild<QLineEdit*>(QStringLiteral("server.host"))->setText(QStringLiteral("gw"));
    hop->findChild<QLineEdit*>(QStringLiteral("server.user"))->setText(QStringLiteral("otto"));
    hop->findChild<QCheckBox*>(QStringLiteral("server.useAgent"))->setChecked(false);
    QVERIFY(save->isEnabled());
    QCOMPARE(namelessControls(*hop), QString());
    save->click();
    Profile expected = plain();
    profile::Server server;
    server.address.host = QStringLiteral("gw");
    server.user = QStringLiteral("otto");
    server.useAgent = false;
    expected.connection.hops = { server };
    QVERIFY(m_editor->profile() == expected);
    click("editHop");
    QTRY_VERIFY(over<HopEditor>());
    hop = over<HopEditor>();
    QCOMPARE(hop->server().user, QStringLiteral("otto"));
    QTest::keyClick(hop, Qt::Key_Escape);
    QVERIFY(m_editor->profile() == expected);
    click("removeHop");
    QVERIFY(m_editor->profile() == plain());
}

void TestProfileEditor::hopsAreMoved()
{
    Profile profile = plain();
    for (const char* host : { "a", "b", "c" }) {
        profile::Server server;
        server.address.host = QString::fromLatin1(host);
        profile.connection.hops.append(server);
    }
    open(profile);
    m_editor->showPage(ProfileEditor::Route);
    child<QListWidget>("hops")->setCurrentRow(0);
    QVERIFY(!child<QPushButton>("hopUp")->isEnabled());
    click("hopDown");
    click("hopDown");
    QVERIFY(!child<QPushButton>("hopDown")->isEnabled());
    QCOMPARE(m_editor->profile().connection.hops.last().address.host, QStringLiteral("a"));
    click("hopUp");
    QCOMPARE(m_editor->profile().connection.hops.at(1).address.host, QStringLiteral("a"));
}

void TestProfileEditor::forwardsAreAddedAndEdited()
{
    open(plain());
    m_editor->showPage(ProfileEditor::Forwards);
    click("addRule");
    auto* editor = over<RuleEditor>();
    QVERIFY(editor);
    QVERIFY(editor->fillFrom(QStringLiteral("-L 127.0.0.1:18080:web:80")));
    editor->accept();
    QCOMPARE(rules(), QStringList{ QStringLiteral("127.0.0.1:18080:web:80") });
    QTest::keyClick(child<QTreeView>("rules"), Qt::Key_Return);
    QTRY_VERIFY(over<RuleEditor>());
    editor = over<RuleEditor>();
    editor->findChild<QLineEdit*>(QStringLiteral("destinationPort"))->setText(QStringLiteral("81"));
    editor->accept();
    QCOMPARE(rules(), QStringList{ QStringLiteral("127.0.0.1:18080:web:81") });
    click("duplicateRule");
    QCOMPARE(rules().size(), 2);
    QVERIFY(maySave());
}

void TestProfileEditor::forwardsAreSwitchedMovedAndRemoved()
{
    Profile profile = plain();
    profile.rules = { *profile::parseForward(profile::ForwardOption::Local, u"127.0.0.1:1:a:1"),
        *profile::parseForward(profile::ForwardOption::Local, u"127.0.0.1:2:b:2") };
    open(profile);
    m_editor->showPage(ProfileEditor::Forwards);
    auto* list = child<QTreeView>("rules");
    const auto second = [list] { return list->model()->index(1, 0); };
    QVERIFY(list->model()->setData(second(), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!m_editor->profile().rules.at(1).enabled);
    list->setCurrentIndex(second());
    click("ruleUp");
    QCOMPARE(rules().first(), QStringLiteral("127.0.0.1:2:b:2"));
    QVERIFY(!m_editor->profile().rules.at(0).enabled);
    click("removeRule");
    QCOMPARE(rules(), QStringList{ QStringLiteral("127.0.0.1:1:a:1") });
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(rules(), QStringList());
    QVERIFY(!child<QPushButton>("removeRule")->isEnabled());
}

void TestProfileEditor::pastedCommandsBecomeForwards()
{
    open(plain());
    m_editor->showPage(ProfileEditor::Forwards);
    QGuiApplication::clipboard()->setText(
        QStringLiteral("ssh -L 127.0.0.1:1:a:2 -D 127.0.0.1:3 h\n"));
    auto* list = child<QTreeView>("rules");
    QTest::keyClick(list, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_editor->profile().rules.size(), 2);
    const auto* remark = child<QLabel>("forwardsRemark");
    const QString added = remark->text();
    QGuiApplication::clipboard()->setText(QStringLiteral("ssh -L 8080 h"));
    QTest::keyClick(list, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_editor->profile().rules.size(), 2);
    QVERIFY(remark->text() != added);
}

void TestProfileEditor::aPasteAnywhereElseCountsToo()
{
    open(plain());
    QGuiApplication::clipboard()->setText(QStringLiteral("ssh -L 127.0.0.1:1:a:2 h"));
    QTest::keyClick(child<QListWidget>("pageIndex"), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_editor->profile().rules.size(), 1);
    QCOMPARE(child<QStackedWidget>("pageStack")->currentIndex(), int(ProfileEditor::Forwards));
}

void TestProfileEditor::twoThousandForwards()
{
    Profile profile = plain();
    for (int i = 0; i < 2000; ++i) {
        profile.rules.append(*profile::parseForward(
            profile::ForwardOption::Local, QStringLiteral("127.0.0.1:%1:web:80").arg(20'000 + i)));
    }
    open(profile);
    QVERIFY(m_editor->profile() == profile);
    QElapsedTimer timer;
    timer.start();
    set("name", QStringLiteral("typed"));
    QVERIFY2(
        timer.elapsed() < testing::patience(500), qPrintable(QString::number(timer.elapsed())));
}

Profile TestProfileEditor::follower(const QByteArray& text)
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(m_folder->filePath(QStringLiteral("config")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        qFatal("cannot write");
    }
    Profile profile;
    profile.id = QStringLiteral("w");
    profile.label.name = QStringLiteral("Work");
    profile.connection.server.address.host = QStringLiteral("work");
    profile.connection.follows = { QStringLiteral("work"), file.fileName(), {} };
    return profile;
}

static const QByteArray kWork(
    "Host work\nHostName w.example\nPort 2222\nUser anna\nIdentityFile /k\n"
    "ProxyJump gate\nCompression yes\n");

void TestProfileEditor::aFollowedHostIsShownAsItIsNow()
{
    const Profile stored = follower(kWork);
    Profile defaults;
    defaults.connection.compression = false;
    open(stored, {}, &defaults);
    QTRY_COMPARE(child<QLineEdit>("server.host")->text(), QStringLiteral("w.example"));
    QVERIFY(child<QLabel>("follows")->isVisible());
    QVERIFY(child<QLabel>("follows")->text().contains(QLatin1String("work")));
    QVERIFY(child<QLabel>("follows")->text().contains(stored.connection.follows.file));
    QCOMPARE(child<QLineEdit>("server.port")->text(), QStringLiteral("2222"));
    QCOMPARE(child<QLineEdit>("server.user")->text(), QStringLiteral("anna"));
    QCOMPARE(child<QListWidget>("hops")->count(), 1);
    QVERIFY(child<QCheckBox>("compression")->isChecked());
    for (const char* name : { "server.host", "server.port", "server.user", "server.identityFiles",
             "add:server.identityFiles", "hops", "addHop", "editHop", "removeHop", "compression",
             "ciphers", "knownHostsFiles", "keepaliveInterval", "connectTimeout" }) {
        QVERIFY2(!child<QWidget>(name)->isEnabled(), name);
    }
    for (const char* name : { "name", "viaProfile", "proxy.kind", "reconnect.enabled", "lazy",
             "exitOnForwardFailure", "server.pinnedHostKey", "makeIndependent" }) {
        QVERIFY2(child<QWidget>(name)->isEnabled(), name);
    }
    // What is shown is not taken into the profile; what may be changed is.
    QVERIFY(m_editor->profile() == stored);
    set("name", QStringLiteral("Other"));
    Profile renamed = stored;
    renamed.label.name = QStringLiteral("Other");
    QVERIFY(m_editor->profile() == renamed);
    QVERIFY(maySave());
}

void TestProfileEditor::aFollowedHostBecomesIndependent()
{
    open(follower(kWork));
    QTRY_VERIFY(child<QWidget>("makeIndependent")->isEnabled());
    set("name", QStringLiteral("Other"));
    click("makeIndependent");
    QVERIFY(!child<QLabel>("follows")->isVisible());
    const Profile own = m_editor->profile();
    QVERIFY(!own.connection.follows.isOn());
    QCOMPARE(own.connection.follows.file, QString());
    QCOMPARE(own.label.name, QStringLiteral("Other"));
    QCOMPARE(own.connection.server.address.toString(), QStringLiteral("w.example:2222"));
    QCOMPARE(own.connection.server.user, QStringLiteral("anna"));
    QCOMPARE(own.connection.server.identityFiles, QStringList{ QStringLiteral("/k") });
    QCOMPARE(own.connection.hops.value(0).address.host, QStringLiteral("gate"));
    QVERIFY(own.connection.compression);
    for (const char* name : { "server.host", "add:server.identityFiles", "hops", "addHop" }) {
        QVERIFY2(child<QWidget>(name)->isEnabled(), name);
    }
    set("server.host", QStringLiteral("elsewhere"));
    QCOMPARE(m_editor->profile().connection.server.address.host, QStringLiteral("elsewhere"));
}

void TestProfileEditor::offersToFollowAHostOfTheFile()
{
    const QTemporaryDir home;
    const QByteArray before = qgetenv("HOME");
    qputenv("HOME", home.path().toUtf8());
    QVERIFY(QDir(home.path()).mkdir(QStringLiteral(".ssh")));
    QFile config(home.filePath(QStringLiteral(".ssh/config")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("Host work\n HostName work.example.org\n User anna\n Port 2222\n");
    config.close();
    open({});
    qputenv("HOME", before);
    const auto* offer = child<QWidget>("followButton");
    set("server.host", QStringLiteral("somewhere"));
    set("server.host", QStringLiteral("work"));
    QTRY_VERIFY(offer->isVisible());
    const QString text = child<QLabel>("followOffer")->text();
    QVERIFY2(text.startsWith(QLatin1String("~/.ssh/config says how work is reached.")),
        qPrintable(text));
    set("server.host", QStringLiteral("elsewhere"));
    QVERIFY(!offer->isVisible());
    set("server.host", QStringLiteral("work"));
    QTRY_VERIFY(offer->isVisible());
    click("followButton");
    QVERIFY(!offer->isVisible());
    QTRY_COMPARE(child<QLineEdit>("server.host")->text(), QStringLiteral("work.example.org"));
    QCOMPARE(child<QLineEdit>("server.port")->text(), QStringLiteral("2222"));
    QVERIFY(!child<QLineEdit>("server.host")->isEnabled());
    const Profile following = m_editor->profile();
    QCOMPARE(following.connection.follows.host, QStringLiteral("work"));
    QCOMPARE(following.label.name, QStringLiteral("work"));
    QVERIFY(maySave());
}

void TestProfileEditor::aFileThatCannotBeFollowedIsNamed()
{
    const Profile stored = follower("Host work\nProxyCommand nc %h %p\n");
    open(stored);
    QTRY_VERIFY(child<QLabel>("followedState")->text().contains(QLatin1String("config:2")));
    QVERIFY(!child<QWidget>("makeIndependent")->isEnabled());
    QVERIFY(!child<QWidget>("server.host")->isEnabled());
    QVERIFY(m_editor->profile() == stored);
    open(Profile());
    QVERIFY(!child<QLabel>("follows")->isVisible());
    QVERIFY(child<QWidget>("server.host")->isEnabled());
}

void TestProfileEditor::testsTheConnection()
{
    open(plain());
    QSignalSpy requested(m_editor.get(), &ProfileEditor::testRequested);
    QSignalSpy cancelled(m_editor.get(), &ProfileEditor::testCancelled);
    auto* steps = child<QTreeWidget>("testSteps");
    QVERIFY(!steps->isVisible());
    set("name", QStringLiteral("tested"));
    click("testButton");
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.at(0).at(0).value<Profile>().label.name, QStringLiteral("tested"));
    m_editor->showFinding({ 1, QStringLiteral("Name"), TestState::Running });
    m_editor->showFinding(
        { 1, QStringLiteral("Name"), TestState::Passed, QStringLiteral("192.0.2.1") });
    m_editor->showFinding(
        { 2, QStringLiteral("Login"), TestState::Failed, QStringLiteral("<b>refused</b>") });
    QVERIFY(steps->isVisible());
    QCOMPARE(steps->topLevelItemCount(), 2);
    const auto spoken = [steps](int row) {
        return steps->topLevelItem(row)->data(0, Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(0), QStringLiteral("Name: ✓ good. 192.0.2.1"));
    QCOMPARE(spoken(1), QStringLiteral("Login: ✕ failed. <b>refused</b>"));
    click("testButton");
    QCOMPARE(cancelled.size(), 1);
    click("testButton");
    QCOMPARE(requested.size(), 2);
    QCOMPARE(steps->topLevelItemCount(), 0);
    m_editor->finishTest();
    click("testButton");
    QCOMPARE(requested.size(), 3);
}

void TestProfileEditor::everyControlHasAName()
{
    const Profile base = defaults();
    open(profile::sampleProfile(), { plain() }, &base);
    QCOMPARE(namelessControls(*m_editor), QString());
}

void TestProfileEditor::tabReachesEverything_data()
{
    QTest::addColumn<int>("page");
    for (int page = ProfileEditor::Connection; page <= ProfileEditor::Notes; ++page) {
        QTest::addRow("page %d", page + 1) << page;
    }
}

void TestProfileEditor::tabReachesEverything()
{
    QFETCH(int, page);
    open(profile::sampleProfile());
    m_editor->showPage(ProfileEditor::Page(page));
    QCOMPARE(unreachableControls(*m_editor), QString());
}

QTEST_MAIN(TestProfileEditor)
#include "testprofileeditor.moc"
