// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/profile/widgetchecks.h"
#include "tests/gui/shell/demo.h"
#include "tests/support/patience.h"
#include "ui/profile/pathpicture.h"
#include "ui/profile/profileeditor.h"
#include "ui/profile/ruleeditor.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pastedialog.h"
#include "ui/shell/settings.h"
#include "ui/widgets/unsavedquestion.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace sallyport;
using namespace sallyport::testing;
using namespace sallyport::ui;
using profile::Profile;
using profile::Rule;
using tunnel::TunnelState;

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theFirstRunTeaches();
    void theListHasTheKeyboard();
    void fromNothingToATunnelInEightClicks();
    void aPastedCommandBecomesAProfile();
    void aTypedCommandIsNotLostByAKey();
    void aPastedForwardToFtpBecomesOneOfFtp();
    void thePictureShowsWhatIs_data();
    void thePictureShowsWhatIs();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void tabReachesEverything_data();
    void tabReachesEverything();

    void theButtonFitsTheState_data();
    void theButtonFitsTheState();
    void theCountdownCounts();
    void whatIsAskedIsShown();
    void leadsToWhatHasFailed();
    void aFolderConnectsWhatIsInIt();
    void theFilterFindsAPort();
    void menusDoNotBlock();
    void keysWorkInTheTree();

    void absurdGeometryIsPutRight_data();
    void absurdGeometryIsPutRight();
    void anyNameIsShown_data();
    void anyNameIsShown();
    void twoThousandRulesShowQuickly();
    void filesThatCannotBeUsedSayWhatToDo_data();
    void filesThatCannotBeUsedSayWhatToDo();
    void aFolderThatCannotBeWrittenIsTold();
    void damagedDefaultsHaveAWayOut();
    void aConflictIsAsked_data();
    void aConflictIsAsked();
    void whatProfilesInheritIsEdited();
    void draggingGivesAnOrder();

    void connectionsKeepSelectionAndScroll();
    void connectionsOfAllProfiles();
    void aThousandConnectionsAreNotSluggish();
    void theLogPauses();
    void transfersSayWhatIsProtected();

private:
    template <class T = QWidget> T* child(const char* name)
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    void click(const char* name);
    void click(QWidget* parent, const char* name);
    void show();
    [[nodiscard]] QModelIndex row(const QString& name);
    [[nodiscard]] QAction* menuAction(const char* menu, const QString& text);

    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    int m_clicks = 0;
};

void TestMainWindow::init()
{
    m_clicks = 0;
    m_demo = std::make_unique<Demo>();
    m_settings = std::make_unique<Settings>(m_demo->folder.path());
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_settings.reset();
    QFile::setPermissions(m_demo->folder.filePath(QStringLiteral("profiles")),
        QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_demo.reset();
}

void TestMainWindow::show()
{
    m_window = std::make_unique<MainWindow>(m_demo->workbench, *m_settings);
    m_window->resize(1040, 680);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_demo->catalog.isLoaded());
}

void TestMainWindow::click(QWidget* parent, const char* name)
{
    auto* widget = parent->findChild<QWidget*>(QLatin1String(name));
    QVERIFY2(widget && widget->isVisible() && widget->isEnabled(), name);
    QTest::mouseClick(widget, Qt::LeftButton);
    ++m_clicks;
}

void TestMainWindow::click(const char* name)
{
    click(m_window.get(), name);
}

QModelIndex TestMainWindow::row(const QString& name)
{
    const QAbstractItemModel* model = child<QTreeView>("profileTree")->model();
    return model->match(model->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchRecursive).value(0);
}

QAction* TestMainWindow::menuAction(const char* menu, const QString& text)
{
    auto* found = m_window->findChild<QMenu*>(QLatin1String(menu));
    if (found) {
        for (QAction* action : found->actions()) {
            if (action->text().remove(u'&').startsWith(text)) {
                return action;
            }
        }
    }
    return nullptr;
}

void TestMainWindow::theFirstRunTeaches()
{
    show();
    QTRY_VERIFY(child("welcomePage") && child("welcomePage")->isVisible());
    for (const char* name : { "welcomeNew", "welcomeImport", "welcomePaste" }) {
        QVERIFY2(child(name)->isVisible() && child(name)->isEnabled(), name);
    }
    QVERIFY(child("profileFilter")->isEnabled()); // a server can be typed into it
    m_demo->addProfile(QStringLiteral("first"));
    QTRY_VERIFY(!child("welcomePage")->isVisible());
    QTRY_COMPARE(child<QLabel>("profileName")->text(), QStringLiteral("first"));
}

void TestMainWindow::theListHasTheKeyboard()
{
    m_demo->addProfile(QStringLiteral("one"));
    show();
    QTRY_VERIFY(child<QTreeView>("profileTree")->hasFocus());
    // Whoever types in the field above the list goes on there.
    auto* search = child<QLineEdit>("profileFilter");
    search->setFocus();
    m_demo->addProfile(QStringLiteral("two"));
    QVERIFY(search->hasFocus());
}

void TestMainWindow::fromNothingToATunnelInEightClicks()
{
    show();
    QTRY_VERIFY(child("welcomePage")->isVisible());
    click("welcomeNew");
    auto* editor = m_window->findChild<ProfileEditor*>();
    QVERIFY(editor);
    QTRY_VERIFY(editor->isVisible());
    const auto type = [](QWidget* parent, const char* field, const char* text) {
        auto* line = parent->findChild<QLineEdit*>(QLatin1String(field));
        line->selectAll();
        QTest::keyClicks(line, QLatin1String(text));
    };
    type(editor, "name", "work");
    type(editor, "server.host", "anna@127.0.0.1:9");
    click(editor, "saveButton");
    QTRY_COMPARE(child<QLabel>("profileName")->text(), QStringLiteral("work"));
    QTRY_VERIFY(child("addForward")->isVisible());
    click("addForward");
    QTRY_VERIFY(m_window->findChild<RuleEditor*>());
    auto* rule = m_window->findChild<RuleEditor*>();
    type(rule, "destinationPort", "5432");
    click(rule, "saveButton");
    QTRY_COMPARE(child<QTreeView>("forwards")->model()->rowCount(), 1);
    QCOMPARE(
        m_demo->catalog.profiles().constFirst()->connection.server.user, QStringLiteral("anna"));
    QSignalSpy states(&m_demo->manager, &tunnel::TunnelManager::statusChanged);
    click("stateAction");
    QTRY_VERIFY(!states.isEmpty()); // under way; a host key may cost one click more
    QVERIFY2(m_clicks + 1 <= 8, qPrintable(QString::number(m_clicks)));
}

void TestMainWindow::aPastedCommandBecomesAProfile()
{
    show();
    QTRY_VERIFY(child("welcomePage")->isVisible());
    QGuiApplication::clipboard()->setText(
        QStringLiteral("ssh -N -L 8080:web:80 anna@bastion.example.org"));
    click("welcomePaste");
    QTRY_VERIFY(m_window->findChild<PasteDialog*>());
    click(m_window->findChild<PasteDialog*>(), "pasteMake");
    QTRY_VERIFY(m_window->findChild<ProfileEditor*>());
    auto* editor = m_window->findChild<ProfileEditor*>();
    QCOMPARE(
        editor->profile().connection.server.address.host, QStringLiteral("bastion.example.org"));
    QCOMPARE(editor->profile().rules.size(), 1);
    QTRY_VERIFY(editor->isVisible());
    click(editor, "saveButton");
    QTRY_COMPARE(m_demo->catalog.profiles().size(), 1);
}

void TestMainWindow::aTypedCommandIsNotLostByAKey()
{
    show();
    QGuiApplication::clipboard()->setText(QStringLiteral("ssh anna@bastion.example.org"));
    m_window->pasteCommand();
    QTRY_VERIFY(m_window->findChild<PasteDialog*>());
    QPointer<PasteDialog> dialog = m_window->findChild<PasteDialog*>();
    QTRY_VERIFY(dialog->isVisible());
    QVERIFY(!dialog->hasChanges()); // it is in the clipboard still
    QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(), QStringLiteral(" -L 80:web:80"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(dialog->findChild<UnsavedQuestion*>());
    QVERIFY(dialog->isVisible());
    click(dialog, "unsavedDiscard");
    QTRY_VERIFY(!dialog);
}

void TestMainWindow::aPastedForwardToFtpBecomesOneOfFtp()
{
    show();
    QTRY_VERIFY(child("welcomePage")->isVisible());
    QGuiApplication::clipboard()->setText(
        QStringLiteral("ssh -N -L 2121:files:21 anna@bastion.example.org"));
    click("welcomePaste");
    QTRY_VERIFY(m_window->findChild<PasteDialog*>());
    auto* paste = m_window->findChild<PasteDialog*>();
    auto* box = paste->findChild<QCheckBox*>(QStringLiteral("pasteFtp"));
    QVERIFY(box->isVisible());
    box->click();
    click(paste, "pasteMake");
    QTRY_VERIFY(m_window->findChild<ProfileEditor*>());
    const auto rules = m_window->findChild<ProfileEditor*>()->profile().rules;
    QCOMPARE(rules.size(), 1);
    QCOMPARE(profile::toString(rules.constFirst()), QStringLiteral("ftp/localhost:2121:files:21"));
}

void TestMainWindow::thePictureShowsWhatIs_data()
{
    QTest::addColumn<TunnelState>("state");
    QTest::addColumn<bool>("isUp");
    QTest::newRow("off") << TunnelState::Idle << false;
    QTest::newRow("connecting") << TunnelState::Connecting << false;
    QTest::newRow("up") << TunnelState::Up << true;
    QTest::newRow("up, with a forward that is not") << TunnelState::Degraded << true;
    QTest::newRow("reconnecting") << TunnelState::Reconnecting << false;
    QTest::newRow("failed") << TunnelState::Failed << false;
}

void TestMainWindow::thePictureShowsWhatIs()
{
    QFETCH(TunnelState, state);
    QFETCH(bool, isUp);
    profile::Profile profile;
    profile.label.name = QStringLiteral("work");
    profile.connection.server.address.host = QStringLiteral("goal");
    profile::Server hop;
    hop.address.host = QStringLiteral("bastion");
    profile.connection.hops = { hop };
    m_demo->add(profile);
    show();
    std::optional<Error> reason;
    if (state == TunnelState::Reconnecting || state == TunnelState::Failed) {
        reason = Error{ Code::ConnectionRefused, {}, {} };
        reason->jumpHost = { 1, QStringLiteral("bastion:22") };
    }
    m_demo->setState(QStringLiteral("work"), state, reason);
    const auto* picture = child<PathPicture>("pathPicture");
    const auto says = [picture](const char* what) {
        return picture->accessibleDescription().contains(QLatin1String(what));
    };
    QTRY_COMPARE(says("through SSH to goal"), isUp);
    QCOMPARE(says("not connected to goal"), !isUp);
    QCOMPARE(says("bastion (no connection)"), reason.has_value());
}

static void rowsForEveryPart()
{
    QTest::addColumn<int>("part");
    const char* parts[] = { "the first run", "forwards", "connections", "transfers", "traffic",
        "log", "a profile that failed", "a profile that cannot be read" };
    int number = 0;
    for (const char* part : parts) {
        QTest::newRow(part) << number++;
    }
}

void TestMainWindow::everyControlHasAName_data()
{
    rowsForEveryPart();
}

void TestMainWindow::everyControlHasAName()
{
    QFETCH(int, part);
    show();
    if (part > 0) {
        m_demo->addProfiles();
        m_demo->play(1);
        QTRY_VERIFY(child("profileTabs")->isVisible());
    }
    QCOMPARE(ui::test::namelessControls(*m_window), QString());
}

void TestMainWindow::tabReachesEverything_data()
{
    rowsForEveryPart();
}

void TestMainWindow::tabReachesEverything()
{
    QFETCH(int, part);
    show();
    if (part > 0) {
        m_demo->addProfiles();
        m_demo->play(1);
        m_window->selectProfile(m_demo->idOf(QStringLiteral("bastion-prod")));
        if (part <= 5) {
            child<QTabWidget>("profileTabs")->setCurrentIndex(part - 1);
        } else if (part == 6) {
            m_window->selectProfile(m_demo->idOf(QStringLiteral("old-box")));
        } else {
            m_demo->writeFile(QStringLiteral("broken"), "{");
            QTRY_VERIFY(m_demo->catalog.entry(QStringLiteral("broken")));
            m_window->selectProfile(QStringLiteral("broken"));
        }
    }
    // Something has to have the focus for a Tab to move it.
    QWidget* start = part == 0 ? child("welcomeNew") : child("profileTree");
    QTRY_VERIFY(start->isVisible());
    start->setFocus();
    QCOMPARE(ui::test::unreachableControls(*m_window), QString());
}

void TestMainWindow::theButtonFitsTheState_data()
{
    QTest::addColumn<TunnelState>("state");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("off") << TunnelState::Idle << QStringLiteral("Connect") << QStringLiteral("Off");
    QTest::newRow("connecting") << TunnelState::Connecting << QStringLiteral("Cancel")
                                << QStringLiteral("Connecting to anna@one.example.org");
    QTest::newRow("up") << TunnelState::Up << QStringLiteral("Disconnect")
                        << QStringLiteral("Up for 2 h 14 min");
    QTest::newRow("waiting") << TunnelState::Waiting << QStringLiteral("Try now")
                             << QStringLiteral("Waiting for the network");
    QTest::newRow("reconnecting") << TunnelState::Reconnecting << QStringLiteral("Try now")
                                  << QStringLiteral("No connection yet; trying again in ");
    QTest::newRow("failed") << TunnelState::Failed << QStringLiteral("Connect")
                            << QStringLiteral("Not connected");
}

void TestMainWindow::theButtonFitsTheState()
{
    QFETCH(TunnelState, state);
    QFETCH(QString, word);
    QFETCH(QString, sentence);
    show();
    m_window->selectProfile(m_demo->addProfile(QStringLiteral("one")));
    m_demo->setState(QStringLiteral("one"), state,
        state == TunnelState::Failed
            ? std::optional<Error>(Error{ Code::ConnectionRefused, {}, {} })
            : std::nullopt);
    QCOMPARE(child<QPushButton>("stateAction")->text().remove(u'&'), word);
    const QString shown = child<QLabel>("stateSentence")->text();
    QVERIFY2(shown.startsWith(sentence), qPrintable(shown));
    QCOMPARE(child("stateProblem")->isVisible(), state == TunnelState::Failed);
}

void TestMainWindow::theCountdownCounts()
{
    show();
    m_window->selectProfile(m_demo->addProfile(QStringLiteral("one")));
    m_demo->setState(QStringLiteral("one"), TunnelState::Up);
    m_demo->setState(
        QStringLiteral("one"), TunnelState::Reconnecting, Error{ Code::LivenessLost, {}, {} });
    auto* label = child<QLabel>("stateSentence");
    const QString first = label->text();
    QVERIFY2(first.startsWith(QLatin1String("Lost the connection")), qPrintable(first));
    QTRY_VERIFY(label->text() != first);
}

/// From a notification: wherever one was, and whatever was looked for.
void TestMainWindow::leadsToWhatHasFailed()
{
    m_demo->addProfiles();
    show();
    const QString id = m_demo->idOf(QStringLiteral("bastion-prod"));
    m_demo->setState(QStringLiteral("bastion-prod"), TunnelState::Up);
    m_window->selectProfile(m_demo->idOf(QStringLiteral("db-staging")));
    auto* const tabs = child<QTabWidget>("profileTabs");
    tabs->setCurrentIndex(tabs->count() - 1);
    child<QLineEdit>("profileFilter")->setText(QStringLiteral("staging"));
    m_window->selectProfile(id);
    QCOMPARE(m_window->selectedProfile(), id);
    m_window->showFailedForward();
    QCOMPARE(tabs->currentIndex(), tabs->count() - 1); // none has
    m_demo->setState(QStringLiteral("bastion-prod"), TunnelState::Degraded);
    m_window->showFailedForward();
    QCOMPARE(tabs->currentIndex(), 0);
    const auto* const view = tabs->currentWidget()->findChild<QTreeView*>();
    QCOMPARE(view->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Web"));
}

void TestMainWindow::whatIsAskedIsShown()
{
    show();
    const QString id = m_demo->addProfile(QStringLiteral("one"));
    m_window->selectProfile(id);
    m_demo->setState(QStringLiteral("one"), TunnelState::Authenticating);
    m_demo->workbench.setQuestion(id, QStringLiteral("the server asks for a code."));
    QCOMPARE(child<QLabel>("stateSentence")->text(),
        QStringLiteral("Waiting for you: the server asks for a code."));
    QSignalSpy asked(m_window.get(), &MainWindow::answerRequested);
    click("stateAction");
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), id);
    click("problems"); // the first one that needs the user
    QCOMPARE(m_window->selectedProfile(), id);
}

void TestMainWindow::aFolderConnectsWhatIsInIt()
{
    show();
    m_demo->addProfiles();
    auto* tree = child<QTreeView>("profileTree");
    QTRY_VERIFY(row(QStringLiteral("Customers")).isValid());
    tree->setCurrentIndex(row(QStringLiteral("Customers")));
    Q_EMIT tree->customContextMenuRequested(
        tree->visualRect(row(QStringLiteral("Customers"))).center());
    QAction* connectAll = menuAction("profileMenu", QStringLiteral("Connect 3 profile(s)"));
    QVERIFY(connectAll && connectAll->isEnabled());
    QAction* disconnectAll = menuAction("profileMenu", QStringLiteral("Disconnect "));
    QVERIFY(disconnectAll && !disconnectAll->isVisible());
    QSignalSpy states(&m_demo->manager, &tunnel::TunnelManager::statusChanged);
    connectAll->trigger();
    const auto started = [&states] {
        QSet<QString> ids;
        for (const QVariantList& one : std::as_const(states)) {
            ids.insert(one.at(0).value<tunnel::TunnelStatus>().profileId);
        }
        return ids;
    };
    QTRY_COMPARE(started(),
        QSet<QString>({ m_demo->idOf(QStringLiteral("acme-ftp")),
            m_demo->idOf(QStringLiteral("beta-ftp")), m_demo->idOf(QStringLiteral("old-box")) }));
}

void TestMainWindow::theFilterFindsAPort()
{
    show();
    m_demo->addProfiles();
    QTRY_VERIFY(row(QStringLiteral("acme-ftp")).isValid());
    auto* filter = child<QLineEdit>("profileFilter");
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(filter->hasFocus());
    QTest::keyClicks(filter, QStringLiteral("2122"));
    QVERIFY(row(QStringLiteral("acme-ftp")).isValid());
    QVERIFY(!row(QStringLiteral("bastion-prod")).isValid());
    QVERIFY(!child("nothingFound")->isVisible());
    QTest::keyClicks(filter, QStringLiteral("nowhere"));
    QVERIFY(child("nothingFound")->isVisible());
    filter->clear();
    QVERIFY(row(QStringLiteral("bastion-prod")).isValid());
    QVERIFY(!child("nothingFound")->isVisible());
}

void TestMainWindow::menusDoNotBlock()
{
    show();
    m_window->selectProfile(m_demo->addProfile(QStringLiteral("one")));
    for (const char* name : { "profileTree", "forwards" }) {
        auto* view = child<QTreeView>(name);
        Q_EMIT view->customContextMenuRequested(QPoint(5, 5));
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY2(menu, name);
        QPointer<QMenu> watched(menu);
        menu->close();
        QTRY_VERIFY(!watched);
    }
}

void TestMainWindow::keysWorkInTheTree()
{
    show();
    m_window->selectProfile(m_demo->addProfile(QStringLiteral("one")));
    auto* tree = child<QTreeView>("profileTree");
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_F2);
    auto* line = tree->findChild<QLineEdit*>();
    QVERIFY(line);
    line->setText(QStringLiteral("renamed"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(child<QLabel>("profileName")->text(), QStringLiteral("renamed"));
    QTest::keyClick(tree, Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<ProfileEditor*>());
    m_window->findChild<ProfileEditor*>()->reject();
    QSignalSpy states(&m_demo->manager, &tunnel::TunnelManager::statusChanged);
    QTest::keyClick(tree, Qt::Key_Space);
    QTRY_VERIFY(!states.isEmpty());
    m_demo->setState(QStringLiteral("renamed"), TunnelState::Up);
    QTest::keyClick(tree, Qt::Key_Delete);
    QTRY_VERIFY(child("confirmYes"));
    QTRY_VERIFY(child("confirmYes")->isVisible());
    click("confirmYes");
    QTRY_VERIFY(child("welcomePage")->isVisible());
}

void TestMainWindow::absurdGeometryIsPutRight_data()
{
    QTest::addColumn<QRect>("rect");
    QTest::newRow("on a monitor that is gone") << QRect(9000, 4000, 800, 600);
    QTest::newRow("above everything") << QRect(10, -5000, 800, 600);
    QTest::newRow("without a size") << QRect(100, 100, 0, 0);
    QTest::newRow("turned inside out") << QRect(100, 100, -800, -600);
    QTest::newRow("larger than the sky") << QRect(-1, -1, 2'000'000'000, 2'000'000'000);
    QTest::newRow("never stored") << QRect();
}

void TestMainWindow::absurdGeometryIsPutRight()
{
    QFETCH(QRect, rect);
    m_settings->setWindow(rect, false);
    m_window = std::make_unique<MainWindow>(m_demo->workbench, *m_settings);
    m_window->present();
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    QVERIFY2(screen.intersects(m_window->geometry()), "out of sight");
    QVERIFY(m_window->width() >= 200 && m_window->height() >= 200);
    QVERIFY(m_window->geometry().top() >= screen.top());
}

void TestMainWindow::anyNameIsShown_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("letters of many scripts") << QStringLiteral("Büro Ωμέγα 東京 Москва");
    QTest::newRow("right to left") << QStringLiteral("مكتب העבודה");
    QTest::newRow("outside the first plane") << QStringLiteral("🛶🏴‍☠️ 𝔰𝔰𝔥");
    QTest::newRow("marks that pile up") << QStringLiteral("Z̸̡̢a̷l̵g̶o̴");
    QTest::newRow("what looks like markup") << QStringLiteral("<b>bold</b> &amp; & <img src=x>");
    QTest::newRow("what looks like a path") << QStringLiteral("../../etc/passwd");
    QTest::newRow("what looks like a format") << QStringLiteral("%1 %n %s");
    QTest::newRow("very long") << QString(200, u'W');
}

void TestMainWindow::anyNameIsShown()
{
    QFETCH(QString, name);
    show();
    const QString id = m_demo->addProfile(name);
    m_window->selectProfile(id);
    QTRY_COMPARE(child<QLabel>("profileName")->text(), name);
    QCOMPARE(child<QLabel>("profileName")->textFormat(), Qt::PlainText);
    QVERIFY(row(name).isValid());
    for (const TunnelState state :
        { TunnelState::Idle, TunnelState::Connecting, TunnelState::Failed,
            TunnelState::Reconnecting, TunnelState::Waiting, TunnelState::Up }) {
        m_demo->setState(name, state, Error{ Code::ConnectionRefused, name, name });
        QCoreApplication::processEvents(); // what a label needs becomes known to the window around
                                           // it
        const int width = m_window->minimumSizeHint().width();
        const QString said = child<QLabel>("stateSentence")->text();
        QVERIFY2(
            width < 1000, qPrintable(QStringLiteral("%1 pixels for: %2").arg(width).arg(said)));
    }
    QVERIFY(!m_window->grab().isNull());
}

void TestMainWindow::twoThousandRulesShowQuickly()
{
    show();
    Profile profile;
    profile.label.name = QStringLiteral("many");
    profile.connection.server.address = { QStringLiteral("many.example.org"), 22 };
    for (int i = 0; i < 2000; ++i) {
        Rule rule = *profile::parseForward(profile::ForwardOption::Local,
            QStringLiteral("127.0.0.1:%1:host%2:80").arg(10'000 + i).arg(i));
        rule.name = QStringLiteral("rule %1").arg(i);
        profile.rules.append(rule);
    }
    const QString id = m_demo->add(profile);
    QVERIFY(!id.isEmpty());
    QElapsedTimer timer;
    timer.start();
    m_window->selectProfile(id);
    m_demo->setState(QStringLiteral("many"), TunnelState::Up);
    QVERIFY(!m_window->grab().isNull());
    QVERIFY2(
        timer.elapsed() < testing::patience(1000), qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(child<QTreeView>("forwards")->model()->rowCount(), 2000);
    timer.start();
    Q_EMIT m_demo->workbench.ticked();
    QVERIFY2(timer.elapsed() < testing::patience(50), qPrintable(QString::number(timer.elapsed())));
}

void TestMainWindow::filesThatCannotBeUsedSayWhatToDo_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("button");
    QTest::newRow("a damaged one") << QByteArray("{ \"name\": \"x") << QStringLiteral("damaged")
                                   << QStringLiteral("Set it aside");
    QTest::newRow("an empty one") << QByteArray() << QStringLiteral("damaged")
                                  << QStringLiteral("Set it aside");
    QTest::newRow("one of a newer program")
        << QByteArray("{ \"schemaVersion\": 99 }") << QStringLiteral("newer") << QString();
    QTest::newRow("a huge one") << QByteArray(5 * 1024 * 1024, ' ') << QStringLiteral("damaged")
                                << QStringLiteral("Set it aside");
}

void TestMainWindow::filesThatCannotBeUsedSayWhatToDo()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    QFETCH(QString, button);
    show();
    m_demo->addProfile(QStringLiteral("good"));
    m_demo->writeFile(QStringLiteral("bad"), content);
    QTRY_VERIFY(m_demo->catalog.entry(QStringLiteral("bad")));
    m_window->selectProfile(QStringLiteral("bad"));
    QVERIFY(child("stateProblem")->isVisible());
    auto* strip = child("stateProblem");
    const QString sentence = strip->findChild<QLabel*>(QStringLiteral("problemSentence"))->text();
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
    QVERIFY(!strip->findChild<QLabel*>(QStringLiteral("problemHint"))->text().isEmpty());
    auto* action = strip->findChild<QPushButton*>(QStringLiteral("problemAction"));
    QCOMPARE(action->text().remove(u'&'), button);
    QVERIFY(!child("stateAction")->isVisible());
    QFile file(m_demo->folder.filePath(QStringLiteral("profiles/bad.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content); // untouched
    if (!button.isEmpty()) {
        click(strip, "problemAction");
        QTRY_VERIFY(!m_demo->catalog.entry(QStringLiteral("bad")));
        QTRY_COMPARE(child<QLabel>("profileName")->text(), QStringLiteral("good"));
    }
}

void TestMainWindow::aFolderThatCannotBeWrittenIsTold()
{
    show();
    m_window->selectProfile(m_demo->addProfile(QStringLiteral("one")));
    // Works for root, too: nothing can be put where a file's temporary sibling would go.
    const QString profiles = m_demo->folder.filePath(QStringLiteral("profiles"));
    QVERIFY(QDir().rename(profiles, profiles + QStringLiteral(".away")));
    QFile blocker(profiles);
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    blocker.close();
    Profile profile;
    profile.label.name = QStringLiteral("two");
    profile.connection.server.address = { QStringLiteral("two.example.org"), 22 };
    m_demo->catalog.save(profile, {});
    QTRY_VERIFY(child("notice")->isVisible());
    QVERIFY(!child("notice")->findChild<QLabel*>(QStringLiteral("problemHint"))->text().isEmpty());
    click(child("notice"), "problemAction");
    QVERIFY(!child("notice")->isVisible());
    QVERIFY(blocker.remove());
    QVERIFY(QDir().rename(profiles + QStringLiteral(".away"), profiles));
}

void TestMainWindow::damagedDefaultsHaveAWayOut()
{
    const QString id = m_demo->addProfile(QStringLiteral("one"));
    QFile defaults(m_demo->folder.filePath(QStringLiteral("defaults.json")));
    QVERIFY(defaults.open(QIODevice::WriteOnly));
    defaults.write("{ \"compress");
    defaults.close();
    show();
    m_window->selectProfile(id);
    QTRY_VERIFY(child("stateProblem")->isVisible());
    click(child("stateProblem"), "problemAction");
    auto* editor = m_window->findChild<ProfileEditor*>();
    QVERIFY(editor);
    QTRY_VERIFY(editor->isVisible());
    click(editor, "saveButton");
    QTRY_VERIFY(m_demo->catalog.profile(id));
}

void TestMainWindow::aConflictIsAsked_data()
{
    QTest::addColumn<bool>("mine");
    QTest::newRow("mine counts") << true;
    QTest::newRow("the other one stays") << false;
}

void TestMainWindow::aConflictIsAsked()
{
    QFETCH(bool, mine);
    show();
    const QString id = m_demo->addProfile(QStringLiteral("one"));
    m_window->selectProfile(id);
    click("editProfile");
    auto* editor = m_window->findChild<ProfileEditor*>();
    QVERIFY(editor);
    QTRY_VERIFY(editor->isVisible());
    editor->findChild<QLineEdit*>(QStringLiteral("name"))->setText(QStringLiteral("mine"));
    profile::ProfileStore other(m_demo->folder.path());
    QVERIFY(other.rename(id, QStringLiteral("theirs")));
    click(editor, "saveButton");
    QTRY_VERIFY(child("notice")->isVisible());
    const QString hint = child("notice")->findChild<QLabel*>(QStringLiteral("problemHint"))->text();
    QCOMPARE(hint, QStringLiteral("Both changed: name"));
    QTRY_COMPARE(m_demo->catalog.profile(id)->label.name, QStringLiteral("theirs"));
    click(child("notice"), mine ? "problemAction" : "problemSecondAction");
    QVERIFY(!child("notice")->isVisible());
    const QString expected = mine ? QStringLiteral("mine") : QStringLiteral("theirs");
    QTRY_COMPARE(child<QLabel>("profileName")->text(), expected);
    QCOMPARE(other.load(id)->profile.label.name, expected);
}

void TestMainWindow::whatProfilesInheritIsEdited()
{
    show();
    const QString id = m_demo->addProfile(QStringLiteral("one"));
    m_window->editDefaults();
    auto* editor = m_window->findChild<ProfileEditor*>();
    QVERIFY(editor);
    QTRY_VERIFY(editor->isVisible());
    QVERIFY(!editor->findChild<QWidget*>(QStringLiteral("name"))->isVisible());
    QVERIFY(editor->findChild<QWidget*>(QStringLiteral("saveButton"))->isEnabled());
    editor->findChild<QAbstractButton*>(QStringLiteral("compression"))->setChecked(true);
    click(editor, "saveButton");
    QTRY_VERIFY(m_demo->catalog.profile(id)->connection.compression);
    m_window->newProfile();
    const auto editors = m_window->findChildren<ProfileEditor*>();
    QVERIFY(editors.constLast()->profile().connection.compression);
    editors.constLast()->reject();
}

void TestMainWindow::draggingGivesAnOrder()
{
    show();
    for (const char* name : { "ant", "bee", "cat" }) {
        m_demo->addProfile(QLatin1String(name));
    }
    QTRY_VERIFY(row(QStringLiteral("cat")).isValid());
    QAbstractItemModel* model = child<QTreeView>("profileTree")->model();
    const std::unique_ptr<QMimeData> data(model->mimeData({ row(QStringLiteral("cat")) }));
    model->dropMimeData(data.get(), Qt::MoveAction, 0, 0, {});
    QTRY_COMPARE(row(QStringLiteral("cat")).row(), 0);
    QCOMPARE(row(QStringLiteral("ant")).row(), 1);
    QTRY_COMPARE(m_demo->catalog.profile(m_demo->idOf(QStringLiteral("bee")))->label.order, 3);
    auto* tree = child<QTreeView>("profileTree");
    Q_EMIT tree->customContextMenuRequested(QPoint(2, tree->viewport()->height() - 2));
    QAction* sort = menuAction("profileMenu", QStringLiteral("Sort by name"));
    QVERIFY(sort);
    sort->trigger();
    QTRY_COMPARE(row(QStringLiteral("cat")).row(), 2);
}

static tunnel::TunnelSnapshot snapshotOf(quint64 connections, quint64 bytes)
{
    tunnel::TunnelSnapshot snapshot;
    snapshot.rules = { { 1, int(connections), bytes, bytes } };
    for (quint64 i = 1; i <= connections; ++i) {
        tunnel::ConnectionStatus one;
        one.id = i;
        one.rule = 1;
        one.peer = QStringLiteral("127.0.0.1:%1").arg(20'000 + i);
        one.to = QStringLiteral("db1:5432");
        one.sent = one.received = bytes;
        snapshot.connections.append(one);
    }
    return snapshot;
}

void TestMainWindow::connectionsKeepSelectionAndScroll()
{
    show();
    m_demo->addProfiles();
    const QString id = m_demo->idOf(QStringLiteral("bastion-prod"));
    m_window->selectProfile(id);
    m_demo->setState(QStringLiteral("bastion-prod"), TunnelState::Up);
    child<QTabWidget>("profileTabs")->setCurrentIndex(1);
    Q_EMIT m_demo->manager.snapshotTaken(id, snapshotOf(200, 10));
    auto* view = child<QTreeView>("connections");
    const QPersistentModelIndex group = view->model()->index(0, 0, view->model()->index(0, 0));
    QCOMPARE(view->model()->rowCount(group), 200);
    QVERIFY(view->isExpanded(group));
    view->setCurrentIndex(view->model()->index(150, 0, group));
    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() / 2);
    const int scrolled = view->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    const QString peer = view->currentIndex().data().toString();
    QVERIFY(child("endConnection")->isEnabled());
    Q_EMIT m_demo->manager.snapshotTaken(id, snapshotOf(250, 2000));
    QCOMPARE(view->currentIndex().data().toString(), peer);
    QCOMPARE(view->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(view->verticalScrollBar()->value(), scrolled);
    QCOMPARE(view->model()->rowCount(group), 250);
}

void TestMainWindow::connectionsOfAllProfiles()
{
    show();
    m_demo->addProfiles();
    for (const char* name : { "bastion-prod", "db-staging" }) {
        m_demo->setState(QLatin1String(name), TunnelState::Up);
    }
    m_window->selectProfile(m_demo->idOf(QStringLiteral("bastion-prod")));
    child<QTabWidget>("profileTabs")->setCurrentIndex(1);
    auto* view = child<QTreeView>("connections");
    QCOMPARE(view->model()->rowCount(), 1);
    child<QComboBox>("whoseConnections")->setCurrentIndex(1);
    QCOMPARE(view->model()->rowCount(), 2);
    Q_EMIT m_demo->manager.snapshotTaken(
        m_demo->idOf(QStringLiteral("db-staging")), snapshotOf(3, 10));
    QTRY_COMPARE(view->model()->index(1, 0).data().toString(), QStringLiteral("db-staging (3)"));
    m_demo->setState(QStringLiteral("db-staging"), TunnelState::Idle);
    QCOMPARE(view->model()->rowCount(), 1);
}

void TestMainWindow::aThousandConnectionsAreNotSluggish()
{
    show();
    m_demo->addProfiles();
    const QString id = m_demo->idOf(QStringLiteral("bastion-prod"));
    m_window->selectProfile(id);
    m_demo->setState(QStringLiteral("bastion-prod"), TunnelState::Up);
    child<QTabWidget>("profileTabs")->setCurrentIndex(1);
    Q_EMIT m_demo->manager.snapshotTaken(id, snapshotOf(1000, 10));
    QElapsedTimer timer;
    timer.start();
    constexpr int kRounds = 5;
    for (quint64 i = 0; i < kRounds; ++i) {
        Q_EMIT m_demo->manager.snapshotTaken(id, snapshotOf(1000, 1000 * i));
        QCoreApplication::processEvents();
    }
    const qint64 each = timer.elapsed() / kRounds;
    QVERIFY2(each < testing::patience(100), qPrintable(QString::number(each)));
}

void TestMainWindow::theLogPauses()
{
    show();
    const QString id = m_demo->addProfile(QStringLiteral("one"));
    m_window->selectProfile(id);
    child<QTabWidget>("profileTabs")->setCurrentIndex(4);
    auto* view = child<QTreeView>("log");
    const auto say = [this, &id](const char* text) {
        m_demo->workbench.log().add(LogLevel::Notice, id, QLatin1String(text));
    };
    say("before");
    const int before = view->model()->rowCount();
    click("logPause");
    QTest::qWait(2); // the clock of the lines has milliseconds
    say("meanwhile");
    QCOMPARE(view->model()->rowCount(), before);
    click("logPause");
    QCOMPARE(view->model()->rowCount(), before + 1);
    child<QLineEdit>("logSearch")->setText(QStringLiteral("meanwhile"));
    QCOMPARE(view->model()->rowCount(), 1);
    click("logCopy");
    QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("meanwhile")));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(QLatin1String("before")));
}

void TestMainWindow::transfersSayWhatIsProtected()
{
    show();
    m_demo->addProfiles();
    m_demo->play(1);
    m_window->selectProfile(m_demo->idOf(QStringLiteral("bastion-prod")));
    child<QTabWidget>("profileTabs")->setCurrentIndex(2);
    auto* view = child<QTreeView>("transfers");
    QVERIFY(view->isVisible());
    QCOMPARE(view->model()->rowCount(), 4);
    QCOMPARE(view->model()->index(0, TransferModel::Protection).data().toString(),
        QStringLiteral("SSH to bastion.example.org; clear from there to ftp1"));
    click("clearTransfers");
    QCOMPARE(view->model()->rowCount(), 2);
    m_window->selectProfile(m_demo->idOf(QStringLiteral("db-staging"))); // without FTP
    QVERIFY(!child<QTabWidget>("profileTabs")->isTabVisible(2));
}

QTEST_MAIN(TestMainWindow)
#include "testmainwindow.moc"
