// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/auth/newkey.h"
#include "tests/gui/profile/widgetchecks.h"
#include "ui/profile/hopeditor.h"
#include "ui/profile/installkeydialog.h"
#include "ui/profile/newkeydialog.h"
#include "ui/profile/profileeditor.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace sallyport;
using namespace sallyport::ui;
using namespace sallyport::ui::test;
using profile::Profile;
using tunnel::KeyInstallation;
using Outcome = KeyInstallation::Outcome;

/// Making a key, and having it installed, in dialogs over the profile's editor.
class TestKeyDialogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aKeyIsMadeAndNamed();
    void makingItWaitsForWhatIsWrong_data();
    void makingItWaitsForWhatIsWrong();
    void saysWhatNoPassphraseMeans();
    void aFileThatIsThereIsNotWrittenOver();
    void theFolderOfTheHomeIsMeant();
    void thePassphraseIsKeptIfWished_data();
    void thePassphraseIsKeptIfWished();
    void cancellingMakesNothing();
    void aHopMakesKeysToo();
    void aFollowedProfileTakesNone();

    void showsWhatIsDoneBeforeItIsDone();
    void theNewestKeyIsChosen();
    void aKeyThatCannotBeReadSaysWhy();
    void saysWhatCameOfIt_data();
    void saysWhatCameOfIt();
    void itCanBeStopped();
    void closingStopsIt();
    void notThroughAnotherTunnel();
    void theWholeWayByKeyboard();

    void everyControlHasAName();

private:
    template <class T> static T* child(const QWidget& parent, const char* name)
    {
        return parent.findChild<T*>(QLatin1String(name));
    }
    template <class Dialog> static Dialog* over(const QWidget& parent)
    {
        for (Dialog* dialog : parent.findChildren<Dialog*>()) {
            if (dialog->isVisible()) {
                return dialog;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QString at(const char* name) const
    {
        return m_folder->filePath(QLatin1String(name));
    }
    [[nodiscard]] Profile profile(const QStringList& keys = {}) const
    {
        Profile profile;
        profile.id = profile.label.name = QStringLiteral("acme ftp");
        profile.connection.server.address = { QStringLiteral("bastion.example.org"), 22 };
        profile.connection.server.user = QStringLiteral("anna");
        profile.connection.server.identityFiles = keys;
        return profile;
    }
    void open(const Profile& profile)
    {
        m_editor = std::make_unique<ProfileEditor>(profile, QList<OtherProfile>(), nullptr);
        m_editor->showPage(ProfileEditor::Login);
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    }
    /// The dialog for a new key, over the editor.
    [[nodiscard]] NewKeyDialog* openNewKey()
    {
        child<QPushButton>(*m_editor, "newKey")->click();
        auto* dialog = over<NewKeyDialog>(*m_editor);
        child<QLineEdit>(*dialog, "keyFile")->setText(at("key"));
        return dialog;
    }
    [[nodiscard]] static bool mayMake(const NewKeyDialog& dialog)
    {
        return child<QPushButton>(dialog, "makeKey")->isEnabled();
    }
    [[nodiscard]] static bool make(NewKeyDialog& dialog)
    {
        QSignalSpy made(&dialog, &NewKeyDialog::made);
        child<QPushButton>(dialog, "makeKey")->click();
        return made.count() > 0 || made.wait(20'000);
    }
    [[nodiscard]] static QString shown(const QWidget& parent, const char* name)
    {
        const auto* label = child<QLabel>(parent, name);
        return label->isVisibleTo(&parent) ? label->text() : QString();
    }
    [[nodiscard]] static QString line(const QWidget& dialog)
    {
        return child<QPlainTextEdit>(*child<QWidget>(dialog, "installLine"), "copyText")
            ->toPlainText();
    }
    [[nodiscard]] QString writeKey(const char* name) const
    {
        const auto key = ssh::makeEd25519Key(QString::fromLatin1(name), {});
        const QString path = at(name);
        return key && ssh::writeNewKey(*key, path) ? QString::fromUtf8(key->publicLine) : QString();
    }
    [[nodiscard]] std::unique_ptr<InstallKeyDialog> openInstall(const Profile& profile) const
    {
        auto dialog = std::make_unique<InstallKeyDialog>(profile, profile, nullptr);
        dialog->show();
        return dialog;
    }
    [[nodiscard]] static bool mayInstall(const QWidget& dialog)
    {
        return child<QPushButton>(dialog, "installButton")->isEnabled();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileEditor> m_editor;
};

void TestKeyDialogs::init()
{
    m_editor.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestKeyDialogs::aKeyIsMadeAndNamed()
{
    open(profile({ QStringLiteral("~/.ssh/old") }));
    child<QPushButton>(*m_editor, "newKey")->click();
    auto* dialog = over<NewKeyDialog>(*m_editor);
    QVERIFY(dialog);
    // Called after what it is for.
    QCOMPARE(
        child<QLineEdit>(*dialog, "keyFile")->text(), QStringLiteral("~/.ssh/id_ed25519_acme-ftp"));
    child<QLineEdit>(*dialog, "keyFile")->setText(at("key"));
    child<QLineEdit>(*dialog, "keyComment")->setText(QStringLiteral("anna at work"));
    QVERIFY(make(*dialog));
    QVERIFY(QFile::exists(at("key")));
    QFile publicHalf(at("key.pub"));
    QVERIFY(publicHalf.open(QIODevice::ReadOnly));
    const QString line = QString::fromUtf8(publicHalf.readAll()).trimmed();
    QVERIFY(line.endsWith(QLatin1String(" anna at work")));
    QCOMPARE(child<QPlainTextEdit>(*dialog, "copyText")->toPlainText(), line);
    child<QPushButton>(*dialog, "copyTextButton")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), line);
    QCOMPARE(m_editor->profile().connection.server.identityFiles,
        (QStringList{ QStringLiteral("~/.ssh/old"), at("key") }));
    child<QPushButton>(*dialog, "closeNewKey")->click();
    QTRY_VERIFY(!over<NewKeyDialog>(*m_editor));
}

void TestKeyDialogs::makingItWaitsForWhatIsWrong_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("better");
    QTest::newRow("no file") << "keyFile"
                             << " "
                             << "/tmp/key";
    QTest::newRow("a comment that cannot be seen")
        << "keyComment" << QString(QStringLiteral("a") + QChar(0x202e)) << "a";
    QTest::newRow("a passphrase once") << "keyPassphrase"
                                       << "secret"
                                       << "";
    QTest::newRow("another the second time") << "keyPassphraseAgain"
                                             << "secret"
                                             << "";
}

void TestKeyDialogs::makingItWaitsForWhatIsWrong()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, better);
    open(profile());
    auto* dialog = openNewKey();
    QVERIFY(mayMake(*dialog));
    auto* line = dialog->findChild<QLineEdit*>(field);
    line->setText(text);
    QVERIFY(!mayMake(*dialog));
    line->setText(better);
    QVERIFY(mayMake(*dialog));
}

void TestKeyDialogs::saysWhatNoPassphraseMeans()
{
    open(profile());
    auto* dialog = openNewKey();
    const QString without = shown(*dialog, "passphraseNote");
    QVERIFY(without.startsWith(QLatin1String("Without a passphrase")));
    child<QLineEdit>(*dialog, "keyPassphrase")->setText(QStringLiteral("a"));
    QCOMPARE(shown(*dialog, "passphraseNote"), QStringLiteral("The two are not the same yet."));
    child<QLineEdit>(*dialog, "keyPassphraseAgain")->setText(QStringLiteral("a"));
    QVERIFY(shown(*dialog, "passphraseNote").startsWith(QLatin1String("The passphrase is asked")));
}

void TestKeyDialogs::aFileThatIsThereIsNotWrittenOver()
{
    QFile file(at("key"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    open(profile());
    auto* dialog = openNewKey();
    child<QLineEdit>(*dialog, "keyPassphrase")->setText(QStringLiteral("secret"));
    child<QLineEdit>(*dialog, "keyPassphraseAgain")->setText(QStringLiteral("secret"));
    child<QPushButton>(*dialog, "makeKey")->click();
    QTRY_VERIFY(shown(*dialog, "keyProblem").contains(at("key")));
    QCOMPARE(QFileInfo(at("key")).size(), 0);
    QVERIFY(m_editor->profile().connection.server.identityFiles.isEmpty());
    // Nothing has to be typed again but the name.
    child<QLineEdit>(*dialog, "keyFile")->setText(at("other"));
    QCOMPARE(shown(*dialog, "keyProblem"), QString());
    QVERIFY(make(*dialog));
    QVERIFY(QFile::exists(at("other")));
}

void TestKeyDialogs::theFolderOfTheHomeIsMeant()
{
    const QByteArray home = qgetenv("HOME");
    qputenv("HOME", m_folder->path().toUtf8());
    open(profile());
    auto* dialog = openNewKey();
    child<QLineEdit>(*dialog, "keyFile")->setText(QStringLiteral("~/.ssh/id_new"));
    const bool made = make(*dialog);
    qputenv("HOME", home);
    QVERIFY(made);
    QVERIFY(QFile::exists(at(".ssh/id_new")));
    QCOMPARE(m_editor->profile().connection.server.identityFiles,
        QStringList(QStringLiteral("~/.ssh/id_new")));
}

void TestKeyDialogs::thePassphraseIsKeptIfWished_data()
{
    QTest::addColumn<QString>("store");
    QTest::addColumn<bool>("wished");
    QTest::newRow("no key store") << "" << false;
    QTest::newRow("not wished") << "KWallet" << false;
    QTest::newRow("wished") << "KWallet" << true;
}

void TestKeyDialogs::thePassphraseIsKeptIfWished()
{
    QFETCH(QString, store);
    QFETCH(bool, wished);
    open(profile());
    m_editor->setKeyStore(store);
    auto* dialog = openNewKey();
    auto* remember = child<QCheckBox>(*dialog, "rememberPassphrase");
    QCOMPARE(remember != nullptr, !store.isEmpty());
    if (remember) {
        QVERIFY(remember->text().contains(store));
        QVERIFY(!remember->isEnabled());
    }
    child<QLineEdit>(*dialog, "keyPassphrase")->setText(QStringLiteral("secret"));
    child<QLineEdit>(*dialog, "keyPassphraseAgain")->setText(QStringLiteral("secret"));
    if (remember) {
        QVERIFY(remember->isEnabled());
        remember->setChecked(wished);
    }
    QVERIFY(make(*dialog));
    QCOMPARE(child<QLineEdit>(*dialog, "keyPassphrase")->text(), QString());
    QCOMPARE(child<QLineEdit>(*dialog, "keyPassphraseAgain")->text(), QString());
    const auto kept = m_editor->takePassphrases();
    QCOMPARE(kept.size(), std::size_t(wished ? 1 : 0));
    if (wished) {
        QCOMPARE(kept.begin()->first, at("key"));
        const Secret passphrase = kept.begin()->second.open();
        QCOMPARE(QByteArray(passphrase.data(), passphrase.size()), QByteArray("secret"));
    }
    QVERIFY(m_editor->takePassphrases().empty());
}

void TestKeyDialogs::cancellingMakesNothing()
{
    open(profile());
    auto* dialog = openNewKey();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!over<NewKeyDialog>(*m_editor));
    QVERIFY(QDir(m_folder->path()).isEmpty());
    QVERIFY(m_editor->profile().connection.server.identityFiles.isEmpty());
}

void TestKeyDialogs::aHopMakesKeysToo()
{
    HopEditor editor(profile().connection.server, nullptr);
    editor.show();
    // There it is not known by which way it is reached.
    QVERIFY(!child<QPushButton>(editor, "installKeyOnServer")->isVisibleTo(&editor));
    child<QPushButton>(editor, "newKey")->click();
    auto* dialog = over<NewKeyDialog>(editor);
    QVERIFY(dialog);
    QVERIFY(!child<QPushButton>(*dialog, "installNewKey"));
    child<QLineEdit>(*dialog, "keyFile")->setText(at("key"));
    QVERIFY(make(*dialog));
    QCOMPARE(editor.server().identityFiles, QStringList(at("key")));
}

void TestKeyDialogs::aFollowedProfileTakesNone()
{
    Profile following = profile();
    following.connection.follows = { QStringLiteral("work"), at("config"), {} };
    open(following);
    QVERIFY(!child<QPushButton>(*m_editor, "newKey")->isEnabled());
    open(profile());
    QVERIFY(child<QPushButton>(*m_editor, "newKey")->isEnabled());
}

void TestKeyDialogs::showsWhatIsDoneBeforeItIsDone()
{
    const QString key = writeKey("one");
    open(profile({ at("one") }));
    QSignalSpy opened(m_editor.get(), &ProfileEditor::installDialogOpened);
    child<QPushButton>(*m_editor, "installKeyOnServer")->click();
    QCOMPARE(opened.count(), 1);
    auto* dialog = over<InstallKeyDialog>(*m_editor);
    QVERIFY(dialog);
    QSignalSpy requested(dialog, &InstallKeyDialog::installRequested);
    QTRY_COMPARE(line(*dialog), key);
    const QString intro = shown(*dialog, "installIntro");
    for (const char* part : { "~/.ssh/authorized_keys", "anna", "bastion.example.org:22" }) {
        QVERIFY2(intro.contains(QLatin1String(part)), qPrintable(intro));
    }
    auto* command = child<QWidget>(*dialog, "installCommand");
    QVERIFY(!command->isVisible());
    child<QPushButton>(*dialog, "installDetails")->click();
    QVERIFY(command->isVisible());
    QCOMPARE(child<QPlainTextEdit>(*command, "copyText")->toPlainText(),
        QString::fromLatin1(tunnel::keyInstallCommand()));
    QCOMPARE(requested.count(), 0);
    QVERIFY(mayInstall(*dialog));
    child<QPushButton>(*dialog, "installButton")->click();
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.first().at(0).value<Profile>(), m_editor->profile());
    QCOMPARE(requested.first().at(1).toByteArray(), key.toUtf8());
}

void TestKeyDialogs::theNewestKeyIsChosen()
{
    const QString one = writeKey("one");
    const QString two = writeKey("two");
    const auto dialog = openInstall(profile({ at("one"), at("two"), at("gone") }));
    QTRY_COMPARE(line(*dialog), two);
    QVERIFY(mayInstall(*dialog));
    child<QComboBox>(*dialog, "installKey")->setCurrentIndex(0);
    QCOMPARE(line(*dialog), one);
}

void TestKeyDialogs::aKeyThatCannotBeReadSaysWhy()
{
    const auto dialog = openInstall(profile({ at("gone") }));
    QTRY_VERIFY(!shown(*dialog, "installState").isEmpty());
    QCOMPARE(shown(*dialog, "installState"), QStringLiteral("No such file."));
    QVERIFY(!mayInstall(*dialog));
    QCOMPARE(line(*dialog), QString());
}

void TestKeyDialogs::saysWhatCameOfIt_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("words");
    QTest::newRow("added") << int(Outcome::Added) << "The key was added.";
    QTest::newRow("there") << int(Outcome::AlreadyThere)
                           << "The key was there already; nothing was changed.";
    QTest::newRow("not run") << int(Outcome::NotRun) << "The server did not run the command";
    QTest::newRow("an error") << -1 << "The SSH server";
}

void TestKeyDialogs::saysWhatCameOfIt()
{
    QFETCH(int, outcome);
    QFETCH(QString, words);
    QVERIFY(!writeKey("one").isEmpty());
    const auto dialog = openInstall(profile({ at("one") }));
    QTRY_VERIFY(mayInstall(*dialog));
    child<QPushButton>(*dialog, "installButton")->click();
    QVERIFY(!child<QComboBox>(*dialog, "installKey")->isEnabled());
    dialog->showConnected();
    QVERIFY(shown(*dialog, "installState").startsWith(QLatin1String("Logged in")));
    if (outcome < 0) {
        dialog->showResult(fail(Code::ConnectTimeout));
    } else {
        const bool refused = outcome == int(Outcome::NotRun);
        dialog->showResult(KeyInstallation{
            Outcome(outcome), refused ? QStringLiteral("Go away <b>now</b>") : QString() });
    }
    QVERIFY2(
        shown(*dialog, "installState").contains(words), qPrintable(shown(*dialog, "installState")));
    QCOMPARE(shown(*dialog, "installState")
                 .endsWith(QLatin1String("The server says: Go away <b>now</b>")),
        outcome == int(Outcome::NotRun));
    QVERIFY(mayInstall(*dialog));
    QVERIFY(child<QComboBox>(*dialog, "installKey")->isEnabled());
}

void TestKeyDialogs::itCanBeStopped()
{
    QVERIFY(!writeKey("one").isEmpty());
    const auto dialog = openInstall(profile({ at("one") }));
    QTRY_VERIFY(mayInstall(*dialog));
    QSignalSpy stopped(dialog.get(), &InstallKeyDialog::stopRequested);
    auto* button = child<QPushButton>(*dialog, "installButton");
    button->click();
    button->click();
    QCOMPARE(stopped.count(), 1);
    const QString said = shown(*dialog, "installState");
    QVERIFY(said.startsWith(QLatin1String("Stopped")));
    // What comes of it all the same is not this try's any more.
    dialog->showResult(KeyInstallation{ Outcome::Added, {} });
    QCOMPARE(shown(*dialog, "installState"), said);
}

void TestKeyDialogs::closingStopsIt()
{
    QVERIFY(!writeKey("one").isEmpty());
    const auto dialog = openInstall(profile({ at("one") }));
    QTRY_VERIFY(mayInstall(*dialog));
    QSignalSpy stopped(dialog.get(), &InstallKeyDialog::stopRequested);
    child<QPushButton>(*dialog, "installButton")->click();
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(stopped.count(), 1);
}

void TestKeyDialogs::notThroughAnotherTunnel()
{
    QVERIFY(!writeKey("one").isEmpty());
    Profile through = profile({ at("one") });
    through.connection.viaProfile = QStringLiteral("other");
    const auto dialog = openInstall(through);
    QVERIFY(shown(*dialog, "installState").contains(QLatin1String("tunnel of another profile")));
    QVERIFY(!mayInstall(*dialog));
}

void TestKeyDialogs::theWholeWayByKeyboard()
{
    open(profile());
    child<QPushButton>(*m_editor, "newKey")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    auto* dialog = over<NewKeyDialog>(*m_editor);
    QVERIFY(dialog);
    const auto focused = [] {
        const QWidget* widget = QApplication::focusWidget();
        return widget ? widget->objectName() : QString();
    };
    QTRY_COMPARE(focused(), QStringLiteral("keyFile"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), at("key"));
    QSignalSpy made(dialog, &NewKeyDialog::made);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(made.count() > 0 || made.wait(20'000));
    QCOMPARE(focused(), QStringLiteral("installNewKey"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    auto* install = over<InstallKeyDialog>(*m_editor);
    QVERIFY(install);
    QTRY_VERIFY(line(*install).startsWith(QLatin1String("ssh-ed25519 ")));
    QSignalSpy requested(install, &InstallKeyDialog::installRequested);
    QTest::keyClick(install, Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
}

void TestKeyDialogs::everyControlHasAName()
{
    NewKeyDialog making(QStringLiteral("x"), QStringLiteral("KWallet"), true, nullptr);
    QCOMPARE(namelessControls(making), QString());
    const auto installing = openInstall(profile({ at("one") }));
    QCOMPARE(namelessControls(*installing), QString());
}

QTEST_MAIN(TestKeyDialogs)

#include "testkeydialogs.moc"
