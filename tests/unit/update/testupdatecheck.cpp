// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/update/updatecheck.h"
#include "tests/support/fakeclock.h"
#include "tests/support/httpsserver.h"
#include "tests/support/noticesigner.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::update;
using namespace std::chrono_literals;

class TestUpdateCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aNewerVersionIsTold_data();
    void aNewerVersionIsTold();
    void byItselfOnlyAfterAYes();
    void aClickIsAnsweredAlsoWhileItAsksByItself();
    void whatIsWrongSaysWhoAsked();
    void offEndsWhatItAsksByItself();

private:
    void make(const char* version)
    {
        UpdateFetcher::Options options;
        options.tls = m_server->trust();
        options.findProxies = [](const QUrl&) { return QList<QNetworkProxy>(); };
        m_said.clear();
        m_check = std::make_unique<UpdateCheck>(m_clock,
            UpdateSource{ m_server->url(QStringLiteral("/notice")), m_signer.key() },
            *ReleaseVersion::read(QString::fromLatin1(version)), options);
        connect(
            m_check.get(), &UpdateCheck::asked, this, [this] { say(QStringLiteral("asked"), {}); });
        connect(m_check.get(), &UpdateCheck::newerFound, this,
            [this](const ReleaseNotice& notice, Asker asker) {
                say(notice.version.toString(), asker);
            });
        connect(m_check.get(), &UpdateCheck::noneFound, this,
            [this](Asker asker) { say(QStringLiteral("none"), asker); });
        connect(m_check.get(), &UpdateCheck::failed, this,
            [this](const Error& error, Asker asker) { say(codeName(error.code), asker); });
    }
    void say(const QString& what, std::optional<Asker> asker)
    {
        m_said.append(what
            + (!asker                       ? QString()
                    : *asker == Asker::User ? QStringLiteral(" (user)")
                                            : QStringLiteral(" (schedule)")));
    }

    FakeClock m_clock;
    test::NoticeSigner m_signer;
    std::unique_ptr<test::HttpsServer> m_server;
    std::unique_ptr<UpdateCheck> m_check;
    QStringList m_said;
};

void TestUpdateCheck::initTestCase()
{
    if (!QSslSocket::supportsSsl()) {
        QVERIFY2(qgetenv("CI") != "true", "Qt has no TLS here");
        QSKIP("Qt has no TLS here");
    }
}

void TestUpdateCheck::init()
{
    m_server = std::make_unique<test::HttpsServer>();
    QVERIFY2(m_server->isListening(), "no certificate: needs the program openssl");
    m_server->setFile(QStringLiteral("/notice"), m_signer.notice("1.10.0"));
    make("1.9.3");
}

void TestUpdateCheck::aNewerVersionIsTold_data()
{
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QString>("said");
    QTest::newRow("older than what there is") << QByteArray("1.9.3") << "1.10.0 (user)";
    QTest::newRow("what comes before it") << QByteArray("1.10.0-rc.2") << "1.10.0 (user)";
    QTest::newRow("the same") << QByteArray("1.10.0") << "none (user)";
    QTest::newRow("newer than what there is") << QByteArray("1.11.0") << "none (user)";
}

void TestUpdateCheck::aNewerVersionIsTold()
{
    QFETCH(QByteArray, own);
    QFETCH(QString, said);
    make(own.constData());
    m_check->checkNow();
    QTRY_COMPARE(m_said, QStringList({ QStringLiteral("asked"), said }));
    QVERIFY(m_server->requests().constFirst().contains("Sallyport/" + own));
    QCOMPARE(m_check->host(), QStringLiteral("127.0.0.1"));
}

void TestUpdateCheck::byItselfOnlyAfterAYes()
{
    m_clock.advance(24h * 3);
    m_check->setOn(false, {});
    m_clock.advance(24h * 3);
    QVERIFY(m_said.isEmpty());
    m_check->setOn(true, {});
    m_clock.advance(UpdateSchedule::kPause);
    const QStringList once{ QStringLiteral("asked"), QStringLiteral("1.10.0 (schedule)") };
    QTRY_COMPARE(m_said, once);
    m_clock.advance(UpdateSchedule::kEvery - 1ms);
    QCOMPARE(m_said, once);
    m_clock.advance(1ms);
    QTRY_COMPARE(m_said, once + once);
}

void TestUpdateCheck::aClickIsAnsweredAlsoWhileItAsksByItself()
{
    m_check->setOn(true, {});
    m_clock.advance(UpdateSchedule::kPause);
    QCOMPARE(m_said, QStringList{ QStringLiteral("asked") });
    m_check->checkNow();
    QTRY_COMPARE(m_said, QStringList({ QStringLiteral("asked"), QStringLiteral("1.10.0 (user)") }));
}

void TestUpdateCheck::whatIsWrongSaysWhoAsked()
{
    const test::NoticeSigner stranger;
    m_server->setFile(QStringLiteral("/notice"), stranger.notice("9.0.0"));
    m_check->checkNow();
    QTRY_COMPARE(m_said.value(1), QStringLiteral("update-notice-invalid (user)"));
    m_server->setAnswer(QStringLiteral("/notice"), "HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n");
    m_check->setOn(true, {});
    m_clock.advance(UpdateSchedule::kEvery);
    QTRY_COMPARE(m_said.value(3), QStringLiteral("update-unreachable (schedule)"));
}

void TestUpdateCheck::offEndsWhatItAsksByItself()
{
    m_server->setAnswer(QStringLiteral("/notice"), {});
    m_check->setOn(true, {});
    m_clock.advance(UpdateSchedule::kPause);
    m_check->setOn(false, {});
    m_server->setFile(QStringLiteral("/notice"), m_signer.notice("1.10.0"));
    m_check->checkNow();
    m_check->setOn(false, {}); // what the user asked goes on
    QTRY_COMPARE(m_said.size(), 3);
    QCOMPARE(m_said.constLast(), QStringLiteral("1.10.0 (user)"));
}

QTEST_GUILESS_MAIN(TestUpdateCheck)
#include "testupdatecheck.moc"
