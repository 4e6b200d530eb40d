// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/auth/newkey.h"
#include "tests/support/patience.h"
#include "tests/support/sshdfixture.h"
#include "ui/models/keyinstalltry.h"

#include <QFile>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <optional>

using namespace sallyport;
using namespace sallyport::ui;
using tunnel::KeyInstallation;

namespace {

/// Types the password, on the thread it is asked on.
class Typist final : public UserPrompt {
public:
    [[nodiscard]] Ticket ask(const Question& question, Reply reply) override
    {
        asked.append(question.profileId);
        thread = QThread::currentThread();
        if (answers) {
            QTimer::singleShot(0, [reply = std::move(reply)] {
                Answer answer;
                answer.accepted = true;
                answer.lines.emplace_back(QByteArray("open sesame"));
                reply(std::move(answer));
            });
        }
        return Ticket(asked.size());
    }
    void withdraw(Ticket) override { ++withdrawn; }

    QStringList asked;
    QThread* thread = nullptr;
    int withdrawn = 0;
    bool answers = true;
};

} // namespace

/// A key is installed from the interface thread's point of view.
class TestKeyInstallTry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void installsAndTells();
    void endsWhenNobodyWaits();
    void endsWithItsOwner();
    void saysWhatIsWrongBefore_data();
    void saysWhatIsWrongBefore();

private:
    void start(const profile::Profile& profile);

    test::SshdFixture m_sshd;
    QTemporaryDir m_home;
    profile::Environment m_environment;
    profile::Profile m_profile;
    QByteArray m_line;
    Typist m_user;
    QPointer<KeyInstallTry> m_try;
    QStringList m_told;
    std::optional<Result<KeyInstallation>> m_result;
};

void TestKeyInstallTry::initTestCase()
{
    const QString keys = m_home.filePath(QStringLiteral(".ssh/authorized_keys"));
    m_sshd.setConfig({ QStringLiteral("SetEnv HOME=") + m_home.path(),
        QStringLiteral("AuthorizedKeysFile ") + keys });
    m_sshd.setPassword(QStringLiteral("open sesame"));
    QVERIFY2(m_sshd.start(), qPrintable(m_sshd.problem()));
    m_environment = profile::Environment::system();
    m_environment.configFolder = m_home.path();
    m_environment.configFolderOnly = true;
    const auto key = ssh::makeEd25519Key(QStringLiteral("me"), {});
    QVERIFY(key);
    m_line = key->publicLine;
}

void TestKeyInstallTry::init()
{
    m_user.asked.clear();
    m_user.withdrawn = 0;
    m_user.answers = true;
    m_told.clear();
    m_result.reset();
    m_profile = {};
    m_profile.id = QStringLiteral("installed");
    m_profile.connection.server.address = { m_sshd.host(), m_sshd.port() };
    m_profile.connection.server.user = m_sshd.user();
    m_profile.connection.server.useAgent = false;
    m_profile.connection.server.authentications = { QStringLiteral("password") };
    m_profile.connection.knownHostsFiles = { m_sshd.knownHostsFile() };
}

void TestKeyInstallTry::start(const profile::Profile& profile)
{
    m_try = new KeyInstallTry(&m_user, this);
    connect(m_try, &KeyInstallTry::asked, this,
        [this](const QString& id) { m_told.append(QStringLiteral("asked ") + id); });
    connect(m_try, &KeyInstallTry::connected, this,
        [this] { m_told.append(QStringLiteral("connected")); });
    connect(m_try, &KeyInstallTry::finished, this,
        [this](const Result<KeyInstallation>& result) { m_result = result; });
    m_try->start(profile, m_line, m_environment);
}

void TestKeyInstallTry::installsAndTells()
{
    start(m_profile);
    QTRY_VERIFY_WITH_TIMEOUT(m_result, 20'000);
    QVERIFY2(*m_result, qPrintable(*m_result ? QString() : m_result->error().detail.english()));
    QCOMPARE((*m_result)->outcome, KeyInstallation::Outcome::Added);
    QCOMPARE(
        m_told, (QStringList{ QStringLiteral("asked installed"), QStringLiteral("connected") }));
    QCOMPARE(m_user.thread, QThread::currentThread());
    QFile file(m_home.filePath(QStringLiteral(".ssh/authorized_keys")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), m_line + '\n');
    QTRY_VERIFY(!m_try); // tidies up after itself
}

void TestKeyInstallTry::endsWhenNobodyWaits()
{
    m_user.answers = false;
    start(m_profile);
    QTRY_COMPARE_WITH_TIMEOUT(m_user.asked.size(), 1, 20'000);
    m_try->cancel();
    QTRY_VERIFY(m_result);
    QCOMPARE(m_result->error().code, Code::Cancelled);
    QTRY_COMPARE(m_user.withdrawn, 1);
    QTRY_VERIFY(!m_try);
}

void TestKeyInstallTry::endsWithItsOwner()
{
    m_user.answers = false;
    start(m_profile);
    QTRY_COMPARE_WITH_TIMEOUT(m_user.asked.size(), 1, 20'000);
    delete m_try;
    QVERIFY(!m_result);
}

void TestKeyInstallTry::saysWhatIsWrongBefore_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("through");
    QTest::addColumn<Code>("code");
    QTest::newRow("a variable that is not set") << "${SALLYPORT_NOT_SET}"
                                                << "" << Code::InvalidArgument;
    QTest::newRow("through another tunnel") << "anna"
                                            << "other" << Code::NotSupported;
}

void TestKeyInstallTry::saysWhatIsWrongBefore()
{
    QFETCH(QString, user);
    QFETCH(QString, through);
    QFETCH(Code, code);
    m_profile.connection.server.user = user;
    m_profile.connection.viaProfile = through;
    start(m_profile);
    QVERIFY(!m_result);
    QTRY_VERIFY(m_result);
    QCOMPARE(m_result->error().code, code);
    QCOMPARE(m_user.asked.size(), 0);
    QTRY_VERIFY(!m_try);
}

QTEST_GUILESS_MAIN(TestKeyInstallTry)

#include "testkeyinstalltry.moc"
