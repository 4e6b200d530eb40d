// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/hostkey/knownhosts.h"
#include "core/ssh/wire.h"
#include "tests/fuzz/pieces.h"

using namespace sallyport;
using namespace sallyport::fuzz;
using namespace sallyport::ssh;

namespace {

HostKey ed25519(char fill)
{
    const QByteArray blob = WireWriter().string("ssh-ed25519").string(QByteArray(32, fill)).bytes();
    return *HostKey::fromBlob(blob);
}

/// The keys the seeds hold are among them.
const QList<HostKey>& keys()
{
    static const QList<HostKey> all{ ed25519('a'), ed25519('b') };
    return all;
}

QList<HostPort> serversOf(const QByteArray& content)
{
    QList<HostPort> servers{ { QStringLiteral("db.example.org"), 22 },
        { QStringLiteral("db.example.org"), 2222 }, { QStringLiteral("::1"), 22 } };
    // What the file itself names, so that the names match and nearly match.
    const QByteArray first = content.left(content.indexOf(' ')).left(64);
    if (!first.isEmpty()) {
        servers << HostPort{ QString::fromUtf8(first), 22 }
                << HostPort{ QString::fromUtf8(first.mid(1)), 2222 };
    }
    return servers;
}

KnownHosts read(const QByteArrayList& files)
{
    KnownHosts known;
    for (const QByteArray& file : files) {
        require(known.parse(file, QStringLiteral("file")).has_value());
    }
    require(known.warnings().size() <= 100);
    for (const Sentence& warning : known.warnings()) {
        require(warning.english().startsWith(QLatin1String("file:")));
    }
    return known;
}

void checkVerdict(const HostKeyCheck& check, const HostPort& server, const HostKey& key)
{
    require(check.lines.isEmpty() == (check.verdict == HostKeyVerdict::Unknown));
    require(!check.withoutPort || (check.verdict == HostKeyVerdict::Trusted && server.port != 22));
    if (check.verdict == HostKeyVerdict::Trusted) {
        for (const KnownHostsLine& line : check.lines) {
            require(line.fingerprint == key.fingerprintSha256());
        }
    } else {
        require(!hostKeyError(check, server, key).detail.isEmpty());
    }
}

/// A key the user accepts is trusted from then on, unless it is revoked, which nothing overrides.
void acceptKey(const QByteArray& content, const KnownHosts& known, const HostPort& server,
    const HostKey& key, bool hashed)
{
    const auto line = KnownHosts::entryLine(server, key, hashed);
    if (!line) {
        require(line.error().code == Code::InvalidArgument);
        return;
    }
    require(line->endsWith('\n') && line->count('\n') == 1 && !line->contains('\r'));
    const KnownHosts added = read({ content, *line });
    const HostKeyCheck now = added.check(server, key);
    const bool revoked = known.check(server, key).verdict == HostKeyVerdict::Revoked;
    require(now.verdict == (revoked ? HostKeyVerdict::Revoked : HostKeyVerdict::Trusted));
    require(!now.withoutPort);
    require(added.knownTypes(server).exact.contains(key.type));
    const KnownHosts banned = read({ *line, "@revoked * " + publicKeyText(key) + '\n', content });
    require(banned.check(server, key).verdict == HostKeyVerdict::Revoked);
}

} // namespace

/// The content of a known_hosts file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray content(reinterpret_cast<const char*>(data), qsizetype(size));
    const KnownHosts known = read({ content });
    // The same lines in two files.
    const qsizetype cut = content.indexOf('\n', content.size() / 2) + 1;
    const KnownHosts halves = read({ content.left(cut), content.mid(cut) });
    // The same lines with DOS endings.
    const bool unixLines = !content.contains('\r');
    const KnownHosts dos =
        read({ unixLines ? QByteArray(content).replace('\n', "\r\n") : content });

    const QList<HostPort> servers = serversOf(content);
    for (const HostPort& server : servers) {
        for (const HostKey& key : keys()) {
            const HostKeyCheck check = known.check(server, key);
            checkVerdict(check, server, key);
            for (const KnownHosts* other : { &halves, &dos }) {
                const HostKeyCheck same = other->check(server, key);
                require(same.verdict == check.verdict && same.withoutPort == check.withoutPort);
                require(same.lines.size() == check.lines.size());
                require(other->knownTypes(server).exact == known.knownTypes(server).exact);
            }
        }
    }
    // One of them each time: the next input will have another.
    const std::size_t pick = qChecksum(content);
    acceptKey(content, known, servers[qsizetype(pick % std::size_t(servers.size()))],
        keys()[(pick & 0x100) != 0 ? 0 : 1], (pick & 0x200) != 0);
    return 0;
}
