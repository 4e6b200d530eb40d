// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/shell/demo.h"
#include "ui/profile/ruleeditor.h"
#include "ui/shell/forwardstab.h"
#include "ui/shell/settings.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTcpServer>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace sallyport;
using namespace sallyport::testing;
using namespace sallyport::ui;
using profile::Rule;
using tunnel::TunnelState;

class TestForwardsTab : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aPastedLineAddsItsForwards_data();
    void aPastedLineAddsItsForwards();
    void whatIsNoForwardIsSaid();
    void theSwitchSwitches();
    void spaceSwitches();
    void menuActionsCopy_data();
    void menuActionsCopy();
    void openingNeedsAnAddress();
    void aChosenProgramIsOffered();
    void anEditorChangesTheRuleItShowed();
    void removingRemovesWhatWasAskedAbout();
    void aTakenPortNamesItsHolder();
    void aPortThatIsFreeAgainIsTriedAgain();
    void theStripTellsOfTheChosenOne();
    void anEmptyListTeaches();
    void whatWentInClearIsSaidOnce_data();
    void whatWentInClearIsSaidOnce();
    void whatStaysInsideSshIsNotSaid();

private:
    /// A transfer of bastion-prod that went to that host.
    void transfer(int rule, const char* server)
    {
        tunnel::FtpDataStatus data;
        data.id = ++m_transfers;
        data.rule = rule;
        data.verb = QStringLiteral("RETR");
        data.server = QLatin1String(server);
        data.bytes = 100;
        data.open = false;
        Q_EMIT m_demo->manager.ftpDataChanged(m_id, data);
    }
    [[nodiscard]] QList<Rule> rules() const;
    [[nodiscard]] QAction* action(int row, const QString& text);
    template <class T> T* child(const char* name)
    {
        return m_tab->window()->findChild<T*>(QLatin1String(name));
    }

    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ForwardsTab> m_tab;
    QString m_id;
    quint64 m_transfers = 100;
};

void TestForwardsTab::init()
{
    m_demo = std::make_unique<Demo>();
    m_settings = std::make_unique<Settings>(m_demo->folder.path());
    m_demo->addProfiles();
    m_id = m_demo->idOf(QStringLiteral("bastion-prod"));
    m_tab = std::make_unique<ForwardsTab>(m_demo->workbench, *m_settings);
    m_tab->setProfile(m_id);
    connect(&m_demo->workbench, &Workbench::profilesChanged, m_tab.get(),
        [this] { m_tab->setProfile(m_id); });
    connect(&m_demo->workbench, &Workbench::stateChanged, m_tab.get(),
        [this] { m_tab->updateState(); });
    m_tab->resize(900, 400);
    m_tab->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_tab.get()));
}

void TestForwardsTab::cleanup()
{
    m_tab.reset();
    m_settings.reset();
    m_demo.reset();
}

QList<Rule> TestForwardsTab::rules() const
{
    return m_demo->catalog.profile(m_id)->rules;
}

QAction* TestForwardsTab::action(int row, const QString& text)
{
    QTreeView* view = m_tab->view();
    const QModelIndex index = view->model()->index(row, 0);
    view->setCurrentIndex(index);
    Q_EMIT view->customContextMenuRequested(view->visualRect(index).center());
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    if (menu) {
        for (QAction* one : menu->actions()) {
            if (one->text().remove(u'&').startsWith(text)) {
                return one;
            }
        }
    }
    return nullptr;
}

void TestForwardsTab::aPastedLineAddsItsForwards_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("count");
    QTest::newRow("a whole command") << QStringLiteral("ssh -L 9001:a:1 -D 9002 anna@host") << 2;
    QTest::newRow("an option alone") << QStringLiteral("-R 9003:localhost:80") << 1;
    QTest::newRow("an FTP one") << QStringLiteral("-L ftp/9004:ftp1:21") << 1;
    QTest::newRow("a line of ssh_config") << QStringLiteral("LocalForward 9005 web:80") << 1;
}

void TestForwardsTab::aPastedLineAddsItsForwards()
{
    QFETCH(QString, line);
    QFETCH(int, count);
    QGuiApplication::clipboard()->setText(line);
    m_tab->view()->setFocus();
    QTest::keyClick(m_tab->view(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(rules().size(), 5 + count);
    QTRY_COMPARE(m_tab->view()->model()->rowCount(), 5 + count);
    QVERIFY(child<QLabel>("forwardsRemark")->isVisible());
}

void TestForwardsTab::whatIsNoForwardIsSaid()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("good morning"));
    QTest::keyClick(m_tab->view(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(child<QLabel>("forwardsRemark")->text(),
        QStringLiteral("There is no ssh -L, -R or -D command in the clipboard."));
    QCOMPARE(rules().size(), 5);
    m_tab->setProfile(m_demo->idOf(QStringLiteral("acme-ftp")));
    QVERIFY(!child<QLabel>("forwardsRemark")->isVisible());
}

void TestForwardsTab::theSwitchSwitches()
{
    QAbstractItemModel* model = m_tab->view()->model();
    model->setData(model->index(1, 0), Qt::Unchecked, Qt::CheckStateRole);
    QTRY_VERIFY(!rules().at(1).enabled);
    QTRY_COMPARE(model->index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(rules().at(0).enabled);
}

void TestForwardsTab::spaceSwitches()
{
    m_tab->view()->setCurrentIndex(m_tab->view()->model()->index(2, 3));
    QTest::keyClick(m_tab->view(), Qt::Key_Space);
    QTRY_VERIFY(!rules().at(2).enabled);
}

void TestForwardsTab::menuActionsCopy_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("copied");
    QTest::newRow("the address") << 0 << QStringLiteral("Copy address")
                                 << QStringLiteral("127.0.0.1:5432");
    QTest::newRow("the command") << 0 << QStringLiteral("Copy as ssh command")
                                 << QStringLiteral("-L 127.0.0.1:5432:db1:5432");
}

void TestForwardsTab::menuActionsCopy()
{
    QFETCH(int, row);
    QFETCH(QString, action);
    QFETCH(QString, copied);
    QAction* found = this->action(row, action);
    QVERIFY(found && found->isEnabled());
    found->trigger();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(copied), qPrintable(text));
}

void TestForwardsTab::openingNeedsAnAddress()
{
    QAction* web = action(3, QStringLiteral("Open in the browser"));
    QVERIFY(web && web->isEnabled());
    QApplication::activePopupWidget()->close();
    QAction* ftp = action(1, QStringLiteral("Open in the FTP client"));
    QVERIFY(ftp && ftp->isEnabled());
    QApplication::activePopupWidget()->close();
    QAction* socks = action(2, QStringLiteral("Open in the browser"));
    QVERIFY(socks && !socks->isEnabled());
    QApplication::activePopupWidget()->close();
}

void TestForwardsTab::aChosenProgramIsOffered()
{
    QVERIFY(!action(1, QStringLiteral("Open with nothing")));
    QApplication::activePopupWidget()->close();
    m_settings->setProgramFor(true, QStringLiteral("/no/such/ftp & co"));
    QAction* with = action(1, QStringLiteral("Open with ftp"));
    QVERIFY(with);
    with->trigger();
    const QString remark = child<QLabel>("forwardsRemark")->text();
    QCOMPARE(remark, QStringLiteral("/no/such/ftp & co cannot be started."));
    QVERIFY(!action(3, QStringLiteral("Open with ftp"))); // not for the web
    QApplication::activePopupWidget()->close();
}

void TestForwardsTab::anEditorChangesTheRuleItShowed()
{
    m_tab->view()->setCurrentIndex(m_tab->view()->model()->index(1, 0));
    QTest::keyClick(m_tab->view(), Qt::Key_Return);
    QTRY_VERIFY(child<QPushButton>("saveButton"));
    auto* editor = m_tab->findChild<RuleEditor*>();
    QVERIFY(editor);
    // Meanwhile another copy of the program removes the rule before it.
    m_demo->catalog.edit(m_id, [](profile::Profile& profile) { profile.rules.removeFirst(); });
    QTRY_COMPARE(rules().size(), 4);
    editor->findChild<QLineEdit*>(QStringLiteral("name"))->setText(QStringLiteral("Archive"));
    editor->accept();
    QTRY_COMPARE(rules().at(0).name, QStringLiteral("Archive"));
    QCOMPARE(rules().at(1).name, QStringLiteral("Browse"));
}

void TestForwardsTab::removingRemovesWhatWasAskedAbout()
{
    m_demo->play(1);
    m_tab->view()->setCurrentIndex(m_tab->view()->model()->index(2, 0)); // with a connection
    QTest::keyClick(m_tab->view(), Qt::Key_Delete);
    QTRY_VERIFY(child<QPushButton>("confirmYes"));
    m_demo->catalog.edit(m_id, [](profile::Profile& profile) { profile.rules.removeFirst(); });
    QTRY_COMPARE(rules().size(), 4);
    child<QPushButton>("confirmYes")->click();
    QTRY_COMPARE(rules().size(), 3);
    QCOMPARE(rules().at(0).name, QStringLiteral("Files"));
    QCOMPARE(rules().at(1).name, QStringLiteral("Web"));
}

void TestForwardsTab::aTakenPortNamesItsHolder()
{
    QTcpServer holder;
    QVERIFY(holder.listen(QHostAddress::LocalHost));
    m_demo->catalog.edit(m_id, [port = holder.serverPort()](profile::Profile& profile) {
        profile.rules[3].listen.port = port;
    });
    QTRY_COMPARE(rules().at(3).listen.port, holder.serverPort());
    m_demo->setState(QStringLiteral("bastion-prod"), TunnelState::Degraded);
    QTRY_VERIFY(child<QPushButton>("problemAction")->text().contains(QLatin1String("se port")));
    const QString sentence = child<QLabel>("problemSentence")->text();
    const QString pid = QString::number(QCoreApplication::applicationPid());
    QVERIFY2(sentence.contains(pid), qPrintable(sentence));
    child<QPushButton>("problemAction")->click();
    QTRY_VERIFY(rules().at(3).listen.port != holder.serverPort());
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, rules().at(3).listen.port));
}

void TestForwardsTab::aPortThatIsFreeAgainIsTriedAgain()
{
    QTcpServer finder;
    QVERIFY(finder.listen(QHostAddress::LocalHost));
    const quint16 port = finder.serverPort();
    finder.close();
    m_demo->catalog.edit(
        m_id, [port](profile::Profile& profile) { profile.rules[3].listen.port = port; });
    QTRY_COMPARE(rules().at(3).listen.port, port);
    m_demo->setState(QStringLiteral("bastion-prod"), TunnelState::Degraded);
    QTRY_COMPARE(child<QPushButton>("problemAction")->text().remove(u'&'),
        QStringLiteral("Try port %1 again").arg(port));
}

void TestForwardsTab::theStripTellsOfTheChosenOne()
{
    tunnel::TunnelStatus status;
    status.profileId = m_id;
    status.state = TunnelState::Degraded;
    for (int number = 1; number <= 5; ++number) {
        tunnel::ForwardStatus forward;
        forward.rule = number;
        forward.wish = rules().at(number - 1);
        const bool isFailed = number == 1 || number == 4;
        forward.state = isFailed ? tunnel::ForwardState::Failed : tunnel::ForwardState::Listening;
        if (isFailed) {
            forward.error = Error{ Code::ListenFailed, {}, {} };
        }
        status.forwards.append(forward);
    }
    Q_EMIT m_demo->manager.statusChanged(status);
    const auto tellsOf = [this](const char* name) {
        return child<QLabel>("problemSentence")->text().startsWith(QLatin1String(name));
    };
    QTRY_VERIFY(tellsOf("Postgres"));
    const auto choose = [this](int row) {
        m_tab->view()->setCurrentIndex(m_tab->view()->model()->index(row, 0));
    };
    choose(3);
    QVERIFY(tellsOf("Web"));
    choose(1); // is well: the first that is not
    QVERIFY(tellsOf("Postgres"));
}

void TestForwardsTab::anEmptyListTeaches()
{
    auto* label = child<QLabel>("forwardsEmpty");
    QVERIFY(!label->isVisible());
    m_demo->catalog.edit(m_id, [](profile::Profile& profile) { profile.rules.clear(); });
    QTRY_VERIFY(label->isVisible());
    QVERIFY(label->text().contains(QLatin1String("ssh -L")));
}

void TestForwardsTab::whatWentInClearIsSaidOnce_data()
{
    QTest::addColumn<QString>("destination");
    QTest::addColumn<bool>("fromServer");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("beyond the server")
        << "ftp1" << true
        << "“Files” is in clear between bastion.example.org and ftp1, its FTP password too.";
    QTest::newRow("the data alone")
        << "localhost" << true
        << "Files and lists of “Files” are in clear between bastion.example.org and ftp1.";
    QTest::newRow("from here on, for a server on this side")
        << "ftp1" << false
        << "“Files” is in clear between this computer and ftp1, its FTP password too.";
    QTest::newRow("the data alone, on this side")
        << "localhost" << false
        << "Files and lists of “Files” are in clear between this computer and ftp1.";
}

void TestForwardsTab::whatWentInClearIsSaidOnce()
{
    QFETCH(QString, destination);
    QFETCH(bool, fromServer);
    Rule rule = rules().at(1);
    QCOMPARE(rule.kind, profile::RuleKind::Ftp);
    rule.destination.host = destination;
    rule.direction = fromServer ? profile::RuleDirection::Local : profile::RuleDirection::Remote;
    m_demo->workbench.edits().setRule(m_id, rules().at(1), rule);
    QTRY_VERIFY(rules().at(1) == rule);
    auto* note = child<QWidget>("clearNote");
    QVERIFY(!note->isVisible());
    transfer(2, "ftp1");
    QVERIFY(note->isVisible());
    QTEST(child<QLabel>("clearSentence")->text(), "sentence");
    QTEST(note->accessibleName(), "sentence");
    // It stays until it is read, whatever is looked at meanwhile, and is not said again.
    m_tab->setProfile(m_demo->idOf(QStringLiteral("db-staging")));
    QVERIFY(!note->isVisible());
    m_tab->setProfile(m_id);
    QVERIFY(note->isVisible());
    child<QToolButton>("dismissClearNote")->click();
    QVERIFY(!note->isVisible());
    transfer(2, "ftp1");
    transfer(2, "10.0.0.9");
    QVERIFY(!note->isVisible());
    // Nor when the program is started again.
    Settings later(m_demo->folder.path());
    ForwardsTab another(m_demo->workbench, later);
    another.setProfile(m_id);
    QVERIFY(!another.findChild<QWidget*>(QStringLiteral("clearNote"))->isVisibleTo(&another));
    // Of another destination it is.
    Rule moved = rule;
    moved.destination.host = destination == QLatin1String("localhost") ? QStringLiteral("127.0.0.2")
                                                                       : QStringLiteral("ftp2");
    m_demo->workbench.edits().setRule(m_id, rule, moved);
    QTRY_VERIFY(rules().at(1) == moved);
    QVERIFY(!note->isVisible());
    transfer(2, "ftp2");
    QVERIFY(note->isVisible());
}

void TestForwardsTab::whatStaysInsideSshIsNotSaid()
{
    Rule rule = rules().at(1);
    rule.destination.host = QStringLiteral("localhost");
    m_demo->workbench.edits().setRule(m_id, rules().at(1), rule);
    QTRY_VERIFY(rules().at(1) == rule);
    transfer(2, "127.0.0.1");
    QVERIFY(!child<QWidget>("clearNote")->isVisible());
    // Nothing went anywhere.
    transfer(2, "");
    QVERIFY(!child<QWidget>("clearNote")->isVisible());
}

QTEST_MAIN(TestForwardsTab)
#include "testforwardstab.moc"
