// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/shell/demo.h"
#include "tests/support/sshdfixture.h"
#include "ui/models/passphrasekeeper.h"
#include "ui/profile/installkeydialog.h"
#include "ui/profile/newkeydialog.h"
#include "ui/profile/profileeditor.h"
#include "ui/shell/editors.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>
#include <optional>

using namespace sallyport;
using namespace sallyport::ui;
using profile::Profile;

namespace {

/// Types the account's password.
class Typist final : public UserPrompt {
public:
    [[nodiscard]] Ticket ask(const Question&, Reply reply) override
    {
        QTimer::singleShot(0, [reply = std::move(reply)] {
            Answer answer;
            answer.accepted = true;
            answer.lines.emplace_back(QByteArray("open sesame"));
            reply(std::move(answer));
        });
        return ++m_asked;
    }
    void withdraw(Ticket) override { }

private:
    Ticket m_asked = 0;
};

/// A key store that only says what it was given.
class Keeper final : public PassphraseKeeper {
public:
    [[nodiscard]] QString keyStoreName() const override { return QStringLiteral("KWallet"); }
    void keepPassphrase(
        const QString& profileId, const QString& keyFile, const Secret& passphrase) override
    {
        kept.append(
            { profileId, keyFile, QString::fromUtf8(passphrase.data(), passphrase.size()) });
    }

    QList<QStringList> kept;
};

} // namespace

/// The editors with what the program behind them does.
class TestEditors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewKeyIsInstalledAndItsPassphraseKept();
    void nothingIsKeptOfAProfileThatIsNotStored();

private:
    /// The dialog for a new key in the editor of that profile, filled in.
    [[nodiscard]] NewKeyDialog* openNewKey(const Profile& profile)
    {
        editProfile(m_demo->workbench, profile, &m_window, [this](const Profile& made) {
            m_made = made;
            m_demo->catalog.save(made, {});
        });
        m_editor = m_window.findChild<ProfileEditor*>();
        m_editor->findChild<QPushButton*>(QStringLiteral("newKey"))->click();
        auto* dialog = m_editor->findChild<NewKeyDialog*>();
        const auto set = [dialog](const char* field, const QString& text) {
            dialog->findChild<QLineEdit*>(QLatin1String(field))->setText(text);
        };
        set("keyFile", m_folder->filePath(QStringLiteral("key")));
        set("keyPassphrase", QStringLiteral("secret"));
        set("keyPassphraseAgain", QStringLiteral("secret"));
        dialog->findChild<QCheckBox*>(QStringLiteral("rememberPassphrase"))->setChecked(true);
        return dialog;
    }
    [[nodiscard]] static bool make(NewKeyDialog* dialog)
    {
        QSignalSpy made(dialog, &NewKeyDialog::made);
        dialog->findChild<QPushButton*>(QStringLiteral("makeKey"))->click();
        return made.count() > 0 || made.wait(20'000);
    }

    std::unique_ptr<testing::Demo> m_demo;
    std::unique_ptr<QTemporaryDir> m_folder;
    Typist m_user;
    Keeper m_keeper;
    QWidget m_window;
    QPointer<ProfileEditor> m_editor;
    std::optional<Profile> m_made;
};

void TestEditors::init()
{
    delete m_editor;
    m_folder = std::make_unique<QTemporaryDir>();
    m_demo = std::make_unique<testing::Demo>();
    m_demo->workbench.setPrompt(&m_user);
    m_demo->workbench.setPassphraseKeeper(&m_keeper);
    m_keeper.kept.clear();
    m_made.reset();
}

void TestEditors::aNewKeyIsInstalledAndItsPassphraseKept()
{
    test::SshdFixture sshd;
    const QString authorized = m_folder->filePath(QStringLiteral(".ssh/authorized_keys"));
    sshd.setConfig({ QStringLiteral("SetEnv HOME=") + m_folder->path(),
        QStringLiteral("AuthorizedKeysFile ") + authorized });
    sshd.setPassword(QStringLiteral("open sesame"));
    QVERIFY2(sshd.start(), qPrintable(sshd.problem()));
    Profile profile;
    profile.label.name = QStringLiteral("new");
    profile.connection.server.address = { sshd.host(), sshd.port() };
    profile.connection.server.user = sshd.user();
    profile.connection.server.useAgent = false;
    profile.connection.knownHostsFiles = { sshd.knownHostsFile() };

    NewKeyDialog* dialog = openNewKey(profile);
    QVERIFY(make(dialog));
    dialog->findChild<QPushButton*>(QStringLiteral("installNewKey"))->click();
    auto* install = m_editor->findChild<InstallKeyDialog*>();
    QVERIFY(install);
    auto* button = install->findChild<QPushButton*>(QStringLiteral("installButton"));
    QTRY_VERIFY(button->isEnabled());
    button->click();
    const auto* state = install->findChild<QLabel*>(QStringLiteral("installState"));
    QTRY_VERIFY_WITH_TIMEOUT(state->text().startsWith(QLatin1String("The key was added.")), 20'000);
    QFile installed(authorized);
    QFile publicHalf(m_folder->filePath(QStringLiteral("key.pub")));
    QVERIFY(installed.open(QIODevice::ReadOnly) && publicHalf.open(QIODevice::ReadOnly));
    QCOMPARE(installed.readAll(), publicHalf.readAll());

    QVERIFY(m_keeper.kept.isEmpty());
    QSignalSpy added(&m_demo->catalog, &ProfileCatalog::added);
    m_editor->accept();
    QVERIFY(m_made);
    QCOMPARE(m_made->connection.server.identityFiles,
        QStringList(m_folder->filePath(QStringLiteral("key"))));
    // By the id that its file has then.
    QTRY_COMPARE(added.count(), 1);
    QTRY_COMPARE(m_demo->catalog.profiles().size(), 1);
    QCOMPARE(m_keeper.kept,
        (QList<QStringList>{ { m_demo->idOf(QStringLiteral("new")),
            m_folder->filePath(QStringLiteral("key")), QStringLiteral("secret") } }));
}

void TestEditors::nothingIsKeptOfAProfileThatIsNotStored()
{
    QVERIFY(make(openNewKey({})));
    m_editor->reject();
    QVERIFY(!m_made);
    QVERIFY(m_keeper.kept.isEmpty());
}

QTEST_MAIN(TestEditors)

#include "testeditors.moc"
