// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/prompts/questions.h"
#include "tests/gui/shell/demo.h"
#include "ui/models/plaintext.h"
#include "ui/profile/ftpselftest.h"
#include "ui/profile/profileeditor.h"
#include "ui/profile/ruleeditor.h"
#include "ui/profile/teststeps.h"
#include "ui/prompts/promptdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/problemstrip.h"
#include "ui/widgets/unsavedquestion.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QTabBar>
#include <QTest>
#include <QTextDocument>

using namespace sallyport;
using namespace sallyport::testing;
using namespace sallyport::ui;
using profile::Profile;
using tunnel::TunnelState;

/// Texts of servers, files and people are never taken for HTML, wherever they are shown.
class TestPlainText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tips_data();
    void tips();
    void theDesktopGetsNoMarkup();
    void linksAreOurs();
    void theWindow();
    void theEditors();
    void theQuestions_data();
    void theQuestions();
    void otherWidgets();
};

static const QString kEvil =
    QStringLiteral("<img src=\"file:///etc/passwd\"><b>evil</b><a href=\"file:///x\">x</a>");

/// Shown as it is, or as rich text in which nothing of it is left unescaped.
static bool isHarmless(const QString& text)
{
    return !Qt::mightBeRichText(text)
        || !(text.contains(QLatin1String("<img")) || text.contains(QLatin1String("<b>"))
            || text.contains(QLatin1String("href=\"file:")));
}

static void judgeIndexes(const QAbstractItemModel& model, const QModelIndex& parent,
    const QString& where, QStringList& found, int& seen)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            const QString tip = index.data(Qt::ToolTipRole).toString();
            seen += index.data().toString().contains(QLatin1String("<img"))
                    || tip.contains(QLatin1String("img"))
                ? 1
                : 0;
            for (const int role :
                { int(Qt::ToolTipRole), int(Qt::WhatsThisRole), int(Qt::StatusTipRole) }) {
                if (!isHarmless(index.data(role).toString())) {
                    found.append(QStringLiteral("%1: role %2: %3")
                                     .arg(where)
                                     .arg(role)
                                     .arg(index.data(role).toString()));
                }
            }
        }
        judgeIndexes(model, model.index(row, 0, parent), where, found, seen);
    }
}

/// What of a window, and of all that its models hold, would be taken for HTML; seen counts the
/// foreign texts that were met, so that a window that shows none passes nothing.
static QStringList richTexts(const QWidget& window, int& seen)
{
    QStringList found;
    QList<const QWidget*> widgets{ &window };
    const auto children = window.findChildren<QWidget*>();
    std::copy(children.cbegin(), children.cend(), std::back_inserter(widgets));
    for (const QWidget* widget : std::as_const(widgets)) {
        const QString where = QStringLiteral("%1 %2").arg(
            QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
        for (const QString& tip : { widget->toolTip(), widget->whatsThis(), widget->statusTip() }) {
            seen += tip.contains(QLatin1String("img")) ? 1 : 0;
            if (!isHarmless(tip)) {
                found.append(where + QStringLiteral(": tip: ") + tip);
            }
        }
        const auto actions = widget->actions();
        for (const QAction* action : actions) {
            if (!isHarmless(action->toolTip())) {
                found.append(where + QStringLiteral(": action: ") + action->toolTip());
            }
        }
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            seen += label->text().contains(QLatin1String("img")) ? 1 : 0;
            // Labels of ours say what they are; inside of Qt's own widgets they may guess about
            // Qt's own texts.
            const bool guesses = label->textFormat() == Qt::AutoText;
            if (label->openExternalLinks()
                || (label->textFormat() == Qt::RichText && !isHarmless(label->text()))
                || (guesses && (!isHarmless(label->text()) || label->parentWidget() == &window))) {
                found.append(where + QStringLiteral(": label: ") + label->text());
            }
        }
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget);
            view && view->model()) {
            judgeIndexes(*view->model(), {}, where, found, seen);
        }
        if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
            judgeIndexes(*box->model(), {}, where, found, seen);
        }
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                if (!isHarmless(tabs->tabToolTip(i))) {
                    found.append(where + QStringLiteral(": tab: ") + tabs->tabToolTip(i));
                }
            }
        }
    }
    return found;
}

static Profile evilProfile()
{
    Profile profile;
    profile.label.name = kEvil;
    profile.label.folder = kEvil;
    profile.label.tags = { kEvil };
    profile.label.notes = kEvil;
    profile.connection.server.user = kEvil;
    profile.connection.server.address = { kEvil, 22 };
    profile::Server hop = profile.connection.server;
    profile.connection.hops = { hop };
    for (const auto kind :
        { profile::RuleKind::Tcp, profile::RuleKind::Ftp, profile::RuleKind::Socks }) {
        profile::Rule rule;
        rule.kind = kind;
        rule.name = kEvil;
        rule.listen = { kEvil, std::uint16_t(2000 + int(kind)) };
        rule.destination = { kEvil, 80 };
        rule.allowedSources = { kEvil };
        profile.rules.append(rule);
    }
    return profile;
}

void TestPlainText::tips_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << kEvil;
    QTest::newRow("markup behind a word") << QStringLiteral("word ") + kEvil;
    QTest::newRow("markup on the second line") << QStringLiteral("word\n") + kEvil;
    QTest::newRow("an entity") << QStringLiteral("a &lt;img src=x&gt;");
    QTest::newRow("a document") << QStringLiteral("<!DOCTYPE html><p>x");
    QTest::newRow("XML") << QStringLiteral("<?xml version=\"1.0\"?><p>") + kEvil;
    QTest::newRow("blanks before it") << QStringLiteral(" \t\n ") + kEvil;
    QTest::newRow("plain") << QStringLiteral("a < b & c > d");
}

void TestPlainText::tips()
{
    QFETCH(QString, text);
    const QString tip = plainTip(text);
    QVERIFY2(isHarmless(tip), qPrintable(tip));
    if (!Qt::mightBeRichText(tip)) {
        QCOMPARE(tip, text);
        return;
    }
    QTextDocument document;
    document.setHtml(tip);
    QCOMPARE(document.toPlainText().simplified(), text.simplified());
}

void TestPlainText::theDesktopGetsNoMarkup()
{
    const QString shown = withoutMarkup(kEvil);
    QVERIFY(
        !shown.contains(u'<') && !shown.contains(u'>') && shown.contains(QLatin1String("evil")));
}

void TestPlainText::linksAreOurs()
{
    const std::unique_ptr<QLabel> label(linkLabel(nullptr));
    label->setText(withLink(kEvil, QStringLiteral("page\"><img src=x"), kEvil, kEvil));
    QVERIFY(isHarmless(label->text()));
    QCOMPARE(label->text().count(QLatin1String("<a ")), 1);
    QVERIFY(!label->text().contains(QLatin1String("<img")));
    QVERIFY(!label->openExternalLinks());
}

void TestPlainText::theWindow()
{
    Demo demo;
    Settings settings(demo.folder.path());
    MainWindow window(demo.workbench, settings);
    window.setKeyStore(kEvil, {});
    window.show();
    QTRY_VERIFY(demo.catalog.isLoaded());
    const QString id = demo.add(evilProfile());
    QVERIFY(!id.isEmpty());
    demo.writeFile(QStringLiteral("damaged"), "{ \"<img src='x'><b>evil</b>");
    window.selectProfile(id);
    const Error error{ Code::ConnectionLost, kEvil, kEvil };
    tunnel::TunnelStatus status;
    status.profileId = id;
    status.serverIdentification = kEvil;
    status.algorithms = kEvil;
    int number = 0;
    const auto rules = evilProfile().rules;
    for (const profile::Rule& rule : rules) {
        tunnel::ForwardStatus forward;
        forward.rule = ++number;
        forward.wish = rule;
        forward.state =
            number == 1 ? tunnel::ForwardState::Failed : tunnel::ForwardState::Listening;
        forward.listening = { kEvil, kEvil };
        forward.note = kEvil;
        forward.error = number == 1 ? std::optional<Error>(error) : std::nullopt;
        status.forwards.append(forward);
    }
    tunnel::TunnelSnapshot snapshot;
    tunnel::FtpDataStatus data;
    data.rule = 2;
    data.mode = data.verb = data.file = kEvil;
    tunnel::ConnectionStatus connection;
    connection.rule = 1;
    connection.peer = connection.to = kEvil;
    int seen = 0;
    for (const TunnelState state : { TunnelState::Connecting, TunnelState::Up,
             TunnelState::Degraded, TunnelState::Reconnecting, TunnelState::Failed }) {
        status.state = state;
        status.reason = error;
        Q_EMIT demo.manager.statusChanged(status);
        Q_EMIT demo.manager.news(id, ssh::ServerMessage{ kEvil });
        Q_EMIT demo.manager.news(id, ssh::LoginNotice{ kEvil });
        Q_EMIT demo.manager.ftpNotice(id, { Code::FtpDataRefused, kEvil, 1, 2 });
        Q_EMIT demo.manager.hostKeyJudged(id,
            { { kEvil, 22 }, 0, kEvil, kEvil, tunnel::HostKeyDecision::Verdict::AcceptedNew, {},
                kEvil, { kEvil } });
        ++connection.id;
        snapshot.connections.append(connection);
        Q_EMIT demo.manager.snapshotTaken(id, snapshot);
        ++data.id;
        data.open = true;
        Q_EMIT demo.manager.ftpDataChanged(id, data);
        data.open = state == TunnelState::Up;
        data.error = error;
        Q_EMIT demo.manager.ftpDataChanged(id, data);
        demo.workbench.setQuestion(id, kEvil);
        QCoreApplication::processEvents();
        const QStringList found = richTexts(window, seen);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
    window.setKeyStore({}, kEvil);
    const QStringList found = richTexts(window, seen);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY2(seen > 50, qPrintable(QString::number(seen)));
}

void TestPlainText::theEditors()
{
    int seen = 0;
    const Profile evil = evilProfile();
    ProfileEditor profile(evil, { evil }, nullptr);
    profile.show();
    QStringList found = richTexts(profile, seen);
    Profile follower = evil;
    follower.connection.follows = { kEvil, kEvil, {} };
    ProfileEditor following(follower, {}, nullptr);
    following.show();
    const auto* state = following.findChild<QLabel*>(QStringLiteral("followedState"));
    QTRY_VERIFY(state->text().contains(QLatin1String("<img"))); // no such file
    found += richTexts(following, seen);
    for (const profile::Rule& rule : evil.rules) {
        RuleEditor editor(rule, evil, nullptr);
        editor.show();
        found += richTexts(editor, seen);
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY2(seen > 5, qPrintable(QString::number(seen)));
}

void TestPlainText::theQuestions_data()
{
    QTest::addColumn<Question>("question");
    for (const auto& [tag, question] : test::oneOfEachKind()) {
        QTest::newRow(tag) << question;
    }
}

void TestPlainText::theQuestions()
{
    QFETCH(Question, question);
    for (QString* field : { &question.user, &question.profileName, &question.subject,
             &question.title, &question.instruction, &question.keyType, &question.fingerprint,
             &question.randomArt, &question.storeIn, &question.host.host }) {
        *field = kEvil;
    }
    question.note = Sentence::foreign(kEvil);
    for (Question::Item& item : question.items) {
        item.text = kEvil;
    }
    question.knownFingerprints = { kEvil };
    question.knownAt = { kEvil };
    for (const KeyStore& store : { KeyStore(), KeyStore{ true, kEvil }, KeyStore{ false, {} } }) {
        const std::unique_ptr<PromptDialog> dialog(PromptDialog::make(question, store, nullptr));
        int seen = 0;
        const QStringList found = richTexts(*dialog, seen);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QVERIFY(seen > 0);
    }
}

void TestPlainText::otherWidgets()
{
    int seen = 0;
    ProblemStrip strip;
    strip.showError({ Code::ConnectionLost, kEvil, kEvil }, kEvil);
    QStringList found = richTexts(strip, seen);
    strip.showText(kEvil, kEvil, kEvil);
    found += richTexts(strip, seen);
    const Finding finding{ 1, kEvil, TestState::Failed, kEvil, kEvil, kEvil, true };
    TestSteps steps([](const QString& path) { return path; }, nullptr);
    steps.showFinding(finding);
    found += richTexts(steps, seen);
    FtpSelfTest selfTest(nullptr);
    selfTest.showFindings({ finding });
    found += richTexts(selfTest, seen);
    QWidget parent;
    ConfirmDialog confirm(kEvil, kEvil, kEvil, &parent);
    found += richTexts(confirm, seen);
    UnsavedQuestion unsaved(kEvil, kEvil, kEvil, &parent);
    found += richTexts(unsaved, seen);
    found += richTexts(PlainLabel(kEvil), seen);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY2(seen > 8, qPrintable(QString::number(seen)));
}

QTEST_MAIN(TestPlainText)
#include "testplaintext.moc"
