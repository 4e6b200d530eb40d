// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/update/releasenotice.h"
#include "tests/support/noticesigner.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace sallyport;
using namespace sallyport::update;

class TestReleaseNotice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSignedOneIsRead();
    void whatReleasesAreMadeWithIsRead();
    void noBeginningOfItIsOne();
    void noOtherByteIsOne();
    void nothingIsReadFromChangedBytes();
    void anotherKeyIsNotTrusted();
    void itIsNoLongerThanItMayBe();
    void whatIsSignedIsJudged_data();
    void whatIsSignedIsJudged();
    void aKeyIsReadOrRefused_data();
    void aKeyIsReadOrRefused();

private:
    test::NoticeSigner m_signer;
};

void TestReleaseNotice::aSignedOneIsRead()
{
    const auto notice = readReleaseNotice(m_signer.notice("1.10.0"), m_signer.key());
    QVERIFY2(notice, qPrintable(notice ? QString() : notice.error().detail.english()));
    QCOMPARE(notice->version.toString(), QStringLiteral("1.10.0"));
    QCOMPARE(notice->date, QDate(2026, 5, 28));
    QCOMPARE(notice->page, QUrl(QStringLiteral("https://example.org/sallyport/releases")));
}

void TestReleaseNotice::whatReleasesAreMadeWithIsRead()
{
    const QString openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
    if (openssl.isEmpty() || QStandardPaths::findExecutable(QStringLiteral("sh")).isEmpty()) {
        QSKIP("needs sh and the program openssl");
    }
    const QTemporaryDir folder;
    const QString key = folder.filePath(QStringLiteral("notice.pem"));
    QCOMPARE(QProcess::execute(openssl,
                 { QStringLiteral("genpkey"), QStringLiteral("-algorithm"),
                     QStringLiteral("ed25519"), QStringLiteral("-out"), key }),
        0);
    QProcess release;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SALLYPORT_NOTICE_KEY"), key);
    release.setProcessEnvironment(environment);
    release.start(QStringLiteral("sh"),
        { QStringLiteral(SALLYPORT_SOURCE_DIR "/packaging/release.sh"), QStringLiteral("notice"),
            folder.path(), QStringLiteral("https://example.org/releases/9.8.7"),
            QStringLiteral("9.8.7") });
    QVERIFY(release.waitForFinished());
    QVERIFY2(release.exitCode() == 0, release.readAllStandardError().constData());
    QProcess publicKey;
    publicKey.setProcessEnvironment(environment);
    publicKey.start(QStringLiteral("sh"),
        { QStringLiteral(SALLYPORT_SOURCE_DIR "/packaging/release.sh"),
            QStringLiteral("notice-key") });
    QVERIFY(publicKey.waitForFinished());
    const auto read = NoticeKey::read(publicKey.readAllStandardOutput().trimmed());
    QVERIFY(read);
    QFile file(folder.filePath(QStringLiteral("sallyport-release.txt")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto notice = readReleaseNotice(file.readAll(), *read);
    QVERIFY2(notice, qPrintable(notice ? QString() : notice.error().detail.english()));
    QCOMPARE(notice->version.toString(), QStringLiteral("9.8.7"));
    QCOMPARE(notice->page, QUrl(QStringLiteral("https://example.org/releases/9.8.7")));
}

void TestReleaseNotice::noBeginningOfItIsOne()
{
    const QByteArray file = m_signer.notice("1.10.0");
    for (qsizetype size = 0; size < file.size(); ++size) {
        const auto notice = readReleaseNotice(file.first(size), m_signer.key());
        QVERIFY2(!notice, qPrintable(QString::number(size)));
        QCOMPARE(notice.error().code, Code::UpdateNoticeInvalid);
        QVERIFY(!notice.error().detail.isEmpty());
    }
    QVERIFY(!readReleaseNotice(file + '\n', m_signer.key()));
}

void TestReleaseNotice::noOtherByteIsOne()
{
    const QByteArray file = m_signer.notice("1.10.0");
    for (qsizetype at = 0; at < file.size(); ++at) {
        for (const int bit : { 0x01, 0x20, 0x80 }) {
            QByteArray changed = file;
            changed[at] = char(changed.at(at) ^ bit);
            QVERIFY2(!readReleaseNotice(changed, m_signer.key()), qPrintable(QString::number(at)));
        }
    }
}

void TestReleaseNotice::nothingIsReadFromChangedBytes()
{
    std::mt19937 random(20260528); // the same each time
    const QByteArray file = m_signer.notice("1.10.0");
    for (int i = 0; i < 3000; ++i) {
        QByteArray changed = file;
        for (int change = int(random() % 4); change >= 0; --change) {
            const qsizetype at = qsizetype(random() % std::size_t(changed.size()));
            switch (random() % 4) {
            case 0:
                changed[at] = char(random());
                break;
            case 1:
                changed.insert(at, char(random()));
                break;
            case 2:
                changed.remove(at, qsizetype(random() % 5));
                break;
            default:
                changed.insert(at, changed.sliced(at, std::min<qsizetype>(9, changed.size() - at)));
                break;
            }
            if (changed.isEmpty()) {
                break;
            }
        }
        QCOMPARE(bool(readReleaseNotice(changed, m_signer.key())), changed == file);
    }
}

void TestReleaseNotice::anotherKeyIsNotTrusted()
{
    const test::NoticeSigner stranger;
    const auto notice = readReleaseNotice(stranger.notice("1.10.0"), m_signer.key());
    QVERIFY(!notice);
    QCOMPARE(notice.error().code, Code::UpdateNoticeInvalid);
    QVERIFY(notice.error().detail.english().contains(QLatin1String("signature")));
}

void TestReleaseNotice::itIsNoLongerThanItMayBe()
{
    const QByteArray text = R"({"program":"sallyport","version":"1.10.0","date":"2026-05-28",)"
                            R"("page":"https://example.org/","more":"%"})";
    const qsizetype rest = kMostNotice - m_signer.file(text).size() + 1;
    const auto padded = [&](qsizetype by) {
        return m_signer.file(QByteArray(text).replace("%", QByteArray(by, 'x')));
    };
    QCOMPARE(padded(rest).size(), kMostNotice);
    QVERIFY(readReleaseNotice(padded(rest), m_signer.key()));
    QVERIFY(!readReleaseNotice(padded(rest + 1), m_signer.key()));
}

void TestReleaseNotice::whatIsSignedIsJudged_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isRead");
    const auto row = [](const char* name, const char* program, const char* version,
                         const char* date, const char* page, bool isRead = false) {
        QTest::newRow(name) << QByteArray(R"({"program":")") + program + R"(","version":")"
                + version + R"(","date":")" + date + R"(","page":")" + page
                + R"(","of a later version":[1,{}]})"
                            << isRead;
    };
    row("as it should be", "sallyport", "1.2.3", "2026-05-28", "https://example.org/a?b=c", true);
    row("before a release", "sallyport", "1.2.3-rc.1", "2026-05-28", "https://[::1]:8443/", true);
    row("about another program", "other", "1.2.3", "2026-05-28", "https://example.org/");
    row("no version", "sallyport", "", "2026-05-28", "https://example.org/");
    row("markup for a version", "sallyport", "<b>1.2.3</b>", "2026-05-28", "https://example.org/");
    row("no such day", "sallyport", "1.2.3", "2026-02-30", "https://example.org/");
    row("a time, too", "sallyport", "1.2.3", "2026-05-28T00:00:00", "https://example.org/");
    row("http", "sallyport", "1.2.3", "2026-05-28", "http://example.org/");
    row("a file", "sallyport", "1.2.3", "2026-05-28", "file:///etc/passwd");
    row("a script", "sallyport", "1.2.3", "2026-05-28", "javascript:alert(1)");
    row("no scheme", "sallyport", "1.2.3", "2026-05-28", "//example.org/");
    row("no host", "sallyport", "1.2.3", "2026-05-28", "https:///releases");
    row("another host behind a user", "sallyport", "1.2.3", "2026-05-28",
        "https://example.org@example.net/");
    row("a blank in it", "sallyport", "1.2.3", "2026-05-28", "https://example.org/a b");
    row("a letter that looks like another", "sallyport", "1.2.3", "2026-05-28",
        "https://ex\xd0\xb0mple.org/");
    row("a control character", "sallyport", "1.2.3", "2026-05-28", "https://example.org/\\u001b");
    row("turned around", "sallyport", "1.2.3", "2026-05-28", "https://example.org/\\u202e");
    row("too long a page", "sallyport", "1.2.3", "2026-05-28",
        ("https://example.org/" + QByteArray(500, 'x')).constData());
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("a list") << QByteArray("[]") << false;
    QTest::newRow("an empty object") << QByteArray("{}") << false;
    QTest::newRow("numbers for words")
        << QByteArray(R"({"program":1,"version":2,"date":3,"page":4})") << false;
    QTest::newRow("no JSON") << QByteArray("<html>Log in to this network</html>") << false;
    QTest::newRow("deep") << QByteArray(8000, '[') << false;
    QTest::newRow("zeros") << QByteArray(100, '\0') << false;
}

void TestReleaseNotice::whatIsSignedIsJudged()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isRead);
    const auto notice = readReleaseNotice(m_signer.file(text), m_signer.key());
    QCOMPARE(bool(notice), isRead);
    if (!isRead) {
        QCOMPARE(notice.error().code, Code::UpdateNoticeInvalid);
        QVERIFY(!notice.error().detail.isEmpty());
    }
}

void TestReleaseNotice::aKeyIsReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("base64");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("32 bytes") << m_signer.publicKey() << true;
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("31 bytes") << QByteArray(31, 'k').toBase64() << false;
    QTest::newRow("33 bytes") << QByteArray(33, 'k').toBase64() << false;
    QTest::newRow("no base64") << QByteArray(44, '!') << false;
    QTest::newRow("with a line feed") << m_signer.publicKey() + '\n' << false;
    QTest::newRow("in hexadecimal") << QByteArray(32, 'k').toHex() << false;
}

void TestReleaseNotice::aKeyIsReadOrRefused()
{
    QFETCH(QByteArray, base64);
    QFETCH(bool, isRead);
    const auto key = NoticeKey::read(base64);
    QCOMPARE(bool(key), isRead);
    if (!isRead) {
        QCOMPARE(key.error().code, Code::NotSupported);
    }
}

QTEST_GUILESS_MAIN(TestReleaseNotice)
#include "testreleasenotice.moc"
