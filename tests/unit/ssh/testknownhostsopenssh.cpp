// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/hostkey/knownhosts.h"
#include "tests/unit/ssh/sshtools.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace sallyport;
using namespace sallyport::ssh;

namespace {

constexpr int kFiles = 30;
constexpr int kLines = 12;

/// Known-hosts files as people and tools make them, every line with a key of its own.
class FileMaker {
public:
    explicit FileMaker(quint32 seed)
        : m_random(seed)
    {
    }

    QByteArray file()
    {
        // One line that ssh-keygen -H will certainly hash.
        QByteArray content =
            "alpha,[Beta.example.com]:2222,::1 " + publicKeyText(ed25519Key(kLines)) + '\n';
        for (int line = 0; line < kLines; ++line) {
            content += this->line(line) + '\n';
        }
        return content;
    }

private:
    QByteArray pick(const QByteArrayList& from) { return from.at(m_random.bounded(from.size())); }

    QByteArray pattern()
    {
        static const QByteArrayList kPatterns{ "alpha", "Alpha", "beta.example.com",
            "*.example.com", "*.EXAMPLE.com", "?eta.example.com", "10.0.0.1", "10.0.0.*",
            "10.?.0.1", "*", "a*a", "[alpha]:2222", "[alpha]:*", "[*]:2222",
            "[beta.example.com]:2222", "::1", "[::1]:2222", "alphabet", "alph", "**a", "?????",
            "al[p]ha", "", "!", "!!alpha" };
        return (m_random.bounded(4) == 0 ? "!" : "") + pick(kPatterns);
    }

    QByteArray names()
    {
        QByteArrayList parts;
        const int count = 1 + m_random.bounded(3);
        for (int i = 0; i < count; ++i) {
            parts.append(pattern());
        }
        const QByteArray joined = parts.join(',');
        // A leading blank would make the key's type the list of names.
        return joined.isEmpty() ? QByteArray("empty") : joined;
    }

    QByteArray line(int seed)
    {
        static const QByteArrayList kMarkers{ "", "", "", "", "", "@revoked ", "@cert-authority ",
            "@unknown " };
        static const QByteArrayList kOdd{ "", "# alpha", "   # beta.example.com", "alpha",
            "@revoked", "|1|bad|hash ssh-ed25519 AAAA", "|1|",
            "@revoked @revoked alpha ssh-ed25519 AAAA" };
        if (m_random.bounded(6) == 0) {
            return pick(kOdd);
        }
        const HostKey key = seed % 3 == 0 ? rsaKey(seed)
            : seed % 3 == 1               ? ecdsaKey(seed)
                                          : ed25519Key(seed);
        return pick({ "", " ", "\t" }) + pick(kMarkers) + names() + pick({ " ", "\t", "  " })
            + publicKeyText(key) + pick({ "", " comment", " a b # c" });
    }

    QRandomGenerator m_random;
};

/// The lines ssh-keygen finds, as "number", "number REVOKED" or "number CA".
QByteArrayList foundByOpenSsh(const QString& path, const QByteArray& name)
{
    const Outcome outcome = runTool(QStringLiteral("ssh-keygen"),
        { QStringLiteral("-F"), QString::fromLatin1(name), QStringLiteral("-f"), path });
    QByteArrayList found;
    for (const QByteArray& line : outcome.output.split('\n')) {
        const qsizetype at = line.indexOf(" found: line ");
        if (line.startsWith("# Host ") && at > 0) {
            found.append(line.mid(at + 13).trimmed());
        }
    }
    return found;
}

/// The same out of our own verdicts, by asking for each line's key in turn.
QByteArrayList foundByUs(const QByteArray& content, const HostPort& server)
{
    KnownHosts hosts;
    if (!hosts.parse(content, QStringLiteral("kh"))) {
        return { "(not parsed)" };
    }
    QByteArrayList found;
    for (int number = 1; const QByteArray& line : content.split('\n')) {
        const QByteArray words = line.simplified();
        for (const QByteArray& part : words.split(' ')) {
            const auto key = HostKey::fromBlob(QByteArray::fromBase64(part));
            if (!key) {
                continue;
            }
            const HostKeyCheck check = hosts.check(server, *key);
            for (const KnownHostsLine& hit : check.lines) {
                const bool itself =
                    hit.line == number && hit.fingerprint == key->fingerprintSha256();
                if (itself && check.verdict == HostKeyVerdict::Trusted && !check.withoutPort) {
                    found.append(QByteArray::number(number));
                } else if (itself && check.verdict == HostKeyVerdict::Revoked) {
                    found.append(QByteArray::number(number) + " REVOKED");
                }
            }
            break;
        }
        ++number;
    }
    return found;
}

} // namespace

/// Random files, and what ssh-keygen -F says about them.
class TestKnownHostsOpenSsh : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheSameLines_data();
    void findsTheSameLines();
    void openSshFindsOurLines_data();
    void openSshFindsOurLines();
};

void TestKnownHostsOpenSsh::findsTheSameLines_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<bool>("hashed");
    for (int seed = 0; seed < kFiles; ++seed) {
        const bool hashed = seed % 2 == 1;
        QTest::newRow(qPrintable(QStringLiteral("file %1%2")
                                     .arg(seed)
                                     .arg(hashed ? QStringLiteral(", hashed") : QString())))
            << seed << hashed;
    }
}

void TestKnownHostsOpenSsh::findsTheSameLines()
{
    QFETCH(int, seed);
    QFETCH(bool, hashed);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("known_hosts"));
    QByteArray content = FileMaker(static_cast<quint32>(seed)).file();
    QVERIFY(writeFile(path, content));
    if (hashed) {
        // It refuses files with malformed lines, so those go first.
        QByteArrayList good;
        for (const QByteArray& line : content.split('\n')) {
            KnownHosts one;
            QVERIFY(one.parse(line, QString()));
            if (one.warnings().isEmpty()) {
                good.append(line);
            }
        }
        QVERIFY(writeFile(path, good.join('\n') + '\n'));
        QVERIFY(keygen({ QStringLiteral("-H"), QStringLiteral("-f"), path }));
        content = contentOf(path);
        QVERIFY(content.contains("|1|"));
    }
    int lines = 0;
    for (const HostPort& server :
        { HostPort{ QStringLiteral("alpha"), 22 }, HostPort{ QStringLiteral("alpha"), 2222 },
            HostPort{ QStringLiteral("beta.example.com"), 22 },
            HostPort{ QStringLiteral("beta.example.com"), 2222 },
            HostPort{ QStringLiteral("10.0.0.1"), 22 }, HostPort{ QStringLiteral("::1"), 22 },
            HostPort{ QStringLiteral("::1"), 2222 }, HostPort{ QStringLiteral("gamma"), 2200 } }) {
        const QByteArray host = server.host.toLatin1();
        const QByteArray name =
            server.port == 22 ? host : '[' + host + "]:" + QByteArray::number(server.port);
        QByteArrayList theirs = foundByOpenSsh(path, name);
        lines += int(theirs.size());
        theirs.removeIf([](const QByteArray& line) { return line.endsWith("CA"); });
        // A revocation under the bare name counts for us on every port.
        if (server.port != 22) {
            for (const QByteArray& line : foundByOpenSsh(path, host)) {
                if (line.endsWith("REVOKED") && !theirs.contains(line)) {
                    theirs.append(line);
                }
            }
        }
        QByteArrayList ours = foundByUs(content, server);
        std::sort(theirs.begin(), theirs.end());
        std::sort(ours.begin(), ours.end());
        QVERIFY2(ours == theirs,
            QByteArray(name + ": ssh-keygen found " + theirs.join("; ") + ", we found "
                + ours.join("; ") + " in\n" + content)
                .constData());
    }
    QVERIFY(lines > 0);
}

void TestKnownHostsOpenSsh::openSshFindsOurLines_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("hashed");
    for (const bool hashed : { false, true }) {
        const QByteArray suffix = hashed ? ", hashed" : "";
        const auto row = [&](const char* tag, const char* host, int port, const char* name) {
            QTest::newRow(QByteArray(tag + suffix).constData())
                << QString::fromLatin1(host) << port << QString::fromLatin1(name) << hashed;
        };
        row("a name", "Gate.Example", 22, "gate.example");
        row("a name and port", "gate", 2222, "[gate]:2222");
        row("an IPv6 literal", "::1", 22, "::1");
        row("an IPv6 literal and port", "::1", 2222, "[::1]:2222");
    }
}

void TestKnownHostsOpenSsh::openSshFindsOurLines()
{
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(QString, name);
    QFETCH(bool, hashed);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("known_hosts"));
    const HostPort server{ host, static_cast<std::uint16_t>(port) };
    const auto line = KnownHosts::entryLine(server, ed25519Key(1), hashed);
    QVERIFY(line.has_value());
    QVERIFY(writeFile(path, "other " + publicKeyText(rsaKey(2)) + '\n' + *line));
    QCOMPARE(foundByOpenSsh(path, name.toLatin1()), QByteArrayList{ "2" });
}

QTEST_APPLESS_MAIN(TestKnownHostsOpenSsh)
#include "testknownhostsopenssh.moc"
