// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/hostkey/knownhosts.h"
#include "tests/integration/knownhosts/knownhostscases.h"
#include "tests/integration/knownhosts/relay.h"
#include "tests/support/sshdfixture.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>

using namespace sallyport;
using namespace sallyport::test;
using KeyType = SshdFixture::KeyType;

Q_DECLARE_METATYPE(sallyport::test::KnownHostsCase)
Q_DECLARE_METATYPE(sallyport::test::Says)

namespace {

constexpr int kGenerated = 120;
constexpr int kAtLeast = 200;

QByteArray runToEnd(const QString& program, const QStringList& arguments)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    environment.remove(QStringLiteral("SSH_AUTH_SOCK"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(30'000)) {
        process.kill();
        process.waitForFinished();
        return "it does not end: " + process.readAll();
    }
    return process.readAll();
}

QByteArray hashedName(const QByteArray& name)
{
    const QByteArray salt = QCryptographicHash::hash(name, QCryptographicHash::Sha1);
    return "|1|" + salt.toBase64() + '|'
        + QMessageAuthenticationCode::hash(name, salt, QCryptographicHash::Sha1).toBase64();
}

const char* inWords(Says says)
{
    switch (says) {
    case Says::Trusted:
        return "trusted";
    case Says::Unknown:
        return "unknown";
    case Says::Changed:
        return "changed";
    case Says::Revoked:
        break;
    }
    return "revoked";
}

} // namespace

/// The verdicts of KnownHosts and of ssh, connecting to a real sshd, about the same files.
class TestKnownHostsSsh : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void enoughCases();
    void agreesWithSsh_data();
    void agreesWithSsh();
    void differsOnPurpose_data();
    void differsOnPurpose();

private:
    [[nodiscard]] QByteArray filled(QByteArray file) const;
    [[nodiscard]] Says ours(const KnownHostsCase& one, const QByteArray& file) const;
    [[nodiscard]] std::optional<Says> theirs(const KnownHostsCase& one, const QByteArray& file);

    SshdFixture m_sshd;
    QTemporaryDir m_folder;
    QHash<QByteArray, ssh::HostKey> m_keys; ///< By placeholder.
    QByteArray m_said;
};

void TestKnownHostsSsh::initTestCase()
{
    qRegisterMetaType<KnownHostsCase>();
    QVERIFY2(m_sshd.start(), qPrintable(m_sshd.problem()));
    const auto own = [this](const char* name, KeyType type) {
        m_keys.insert(name, ssh::HostKey::fromBlob(m_sshd.hostKeyBlob(type)).value());
    };
    own("ed", KeyType::Ed25519);
    own("ec", KeyType::Ecdsa);
    own("rsa", KeyType::Rsa);
    for (const auto& [name, type] : { std::pair{ "ed2", "ed25519" }, std::pair{ "ec2", "ecdsa" },
             std::pair{ "rsa2", "rsa" } }) {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        const QByteArray output = runToEnd(QStringLiteral("ssh-keygen"),
            { QStringLiteral("-q"), QStringLiteral("-t"), QString::fromLatin1(type),
                QStringLiteral("-N"), QString(), QStringLiteral("-f"), path });
        QFile file(path + QStringLiteral(".pub"));
        QVERIFY2(file.open(QIODevice::ReadOnly), output.constData());
        const QByteArrayList words = file.readAll().split(' ');
        m_keys.insert(name, ssh::parsePublicKeyText(words.value(0), words.value(1)).value());
    }
}

QByteArray TestKnownHostsSsh::filled(QByteArray file) const
{
    for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it) {
        const QByteArray base64 = it->blob.toBase64();
        QByteArray cut = base64;
        while (cut.endsWith('=')) {
            cut.chop(1);
        }
        file.replace('{' + it.key() + '}', ssh::publicKeyText(*it));
        file.replace('{' + it.key() + ".64}", base64);
        file.replace('{' + it.key() + ".cut}", cut);
    }
    for (qsizetype at = file.indexOf("{h:"); at >= 0; at = file.indexOf("{h:")) {
        const qsizetype end = file.indexOf('}', at);
        file.replace(at, end + 1 - at, hashedName(file.mid(at + 3, end - at - 3)));
    }
    return file;
}

Says TestKnownHostsSsh::ours(const KnownHostsCase& one, const QByteArray& file) const
{
    ssh::KnownHosts hosts;
    if (!hosts.parse(file, QStringLiteral("kh"))) {
        qFatal("the file cannot be read");
    }
    const HostPort server{ one.host, static_cast<std::uint16_t>(one.port) };
    switch (hosts.check(server, m_keys.value(one.shows)).verdict) {
    case ssh::HostKeyVerdict::Trusted:
        return Says::Trusted;
    case ssh::HostKeyVerdict::Changed:
    // ssh makes no difference.
    case ssh::HostKeyVerdict::OtherTypeKnown:
        return Says::Changed;
    case ssh::HostKeyVerdict::Revoked:
        return Says::Revoked;
    case ssh::HostKeyVerdict::Unknown:
    // A plain key is unknown however well the authority is known.
    case ssh::HostKeyVerdict::CertAuthorityOnly:
        break;
    }
    return Says::Unknown;
}

std::optional<Says> TestKnownHostsSsh::theirs(const KnownHostsCase& one, const QByteArray& file)
{
    const QString path = m_folder.filePath(QStringLiteral("known_hosts"));
    QFile known(path);
    if (!known.open(QIODevice::WriteOnly | QIODevice::Truncate)
        || known.write(file) != file.size()) {
        return std::nullopt;
    }
    known.close();
    const QString algorithm = one.shows == "rsa"
        ? QStringLiteral("rsa-sha2-512")
        : QString::fromLatin1(m_keys.value(one.shows).type);
    QStringList arguments{ QStringLiteral("-F"), QStringLiteral("/dev/null"), QStringLiteral("-p"),
        QString::number(one.port) };
    for (const QString& option :
        { QStringLiteral("BatchMode=yes"), QStringLiteral("StrictHostKeyChecking=yes"),
            QStringLiteral("GlobalKnownHostsFile=/dev/null"),
            QStringLiteral("UserKnownHostsFile=") + path,
            QStringLiteral("HostKeyAlgorithms=") + algorithm,
            QStringLiteral("PreferredAuthentications=none"), QStringLiteral("UpdateHostKeys=no"),
            QStringLiteral("CheckHostIP=no"),
            QStringLiteral("ProxyCommand='%1' --relay %2")
                .arg(QCoreApplication::applicationFilePath())
                .arg(m_sshd.port()) }) {
        arguments << QStringLiteral("-o") << option;
    }
    m_said = runToEnd(
        QStringLiteral("ssh"), arguments + QStringList{ one.host, QStringLiteral("true") });
    // Asked for a login, so it liked the host key.
    if (m_said.contains("Permission denied")) {
        return Says::Trusted;
    }
    if (m_said.contains("REVOKED HOST KEY DETECTED")) {
        return Says::Revoked;
    }
    if (m_said.contains("REMOTE HOST IDENTIFICATION HAS CHANGED")) {
        return Says::Changed;
    }
    if (m_said.contains("host key is known for")) {
        return Says::Unknown;
    }
    return std::nullopt;
}

void TestKnownHostsSsh::enoughCases()
{
    QVERIFY(handWrittenCases().size() + kGenerated >= kAtLeast);
    // A generator that made only strangers would prove little.
    QHash<Says, int> verdicts;
    for (const KnownHostsCase& one : generatedCases(kGenerated)) {
        ++verdicts[ours(one, filled(one.file))];
    }
    for (const Says says : { Says::Trusted, Says::Unknown, Says::Changed, Says::Revoked }) {
        QVERIFY2(verdicts.value(says) >= 5, inWords(says));
    }
}

void TestKnownHostsSsh::agreesWithSsh_data()
{
    QTest::addColumn<KnownHostsCase>("one");
    for (const KnownHostsCase& one : handWrittenCases() + generatedCases(kGenerated)) {
        const QByteArray tag =
            one.tag + " (" + one.host.toLatin1() + ' ' + QByteArray::number(one.port) + ')';
        QTest::newRow(tag.constData()) << one;
    }
}

void TestKnownHostsSsh::agreesWithSsh()
{
    QFETCH(KnownHostsCase, one);
    const QByteArray file = filled(one.file);
    const auto said = theirs(one, file);
    QVERIFY2(said.has_value(), m_said.constData());
    const Says own = ours(one, file);
    QVERIFY2(own == *said,
        QByteArray(QByteArray("we say ") + inWords(own) + ", ssh says " + inWords(*said) + " with\n"
            + one.file.left(2000) + m_said)
            .constData());
}

void TestKnownHostsSsh::differsOnPurpose_data()
{
    QTest::addColumn<KnownHostsCase>("one");
    QTest::addColumn<Says>("own");
    QTest::addColumn<Says>("said");
    for (const Difference& difference : deliberateDifferences()) {
        QTest::newRow(QByteArray(difference.about.tag + ": " + difference.why).constData())
            << difference.about << difference.ours << difference.theirs;
    }
}

void TestKnownHostsSsh::differsOnPurpose()
{
    QFETCH(KnownHostsCase, one);
    QFETCH(Says, own);
    QFETCH(Says, said);
    const QByteArray file = filled(one.file);
    QCOMPARE(inWords(ours(one, file)), inWords(own));
    const auto ssh = theirs(one, file);
    QVERIFY2(ssh.has_value(), m_said.constData());
    QCOMPARE(inWords(*ssh), inWords(said));
    // Never more trusting than ssh.
    QVERIFY(own != Says::Trusted);
}

int main(int argc, char** argv)
{
    if (argc == 3 && std::strcmp(argv[1], "--relay") == 0) {
        return relayTo(static_cast<unsigned short>(QByteArray(argv[2]).toInt()));
    }
    const QCoreApplication app(argc, argv);
    TestKnownHostsSsh test;
    return QTest::qExec(&test, argc, argv);
}

#include "testknownhostsssh.moc"
