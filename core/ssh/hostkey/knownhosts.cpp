// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/hostkey/knownhosts.h"

#include "core/ssh/algorithms.h"

#include <algorithm>

namespace sallyport::ssh {

namespace {

constexpr qsizetype kMaxWarnings = 100;
constexpr qsizetype kMaxShownNames = 200;

QString joinedLines(const QList<KnownHostsLine>& lines)
{
    QStringList parts;
    for (const KnownHostsLine& line : lines) {
        parts.append(QStringLiteral("%1 (%2)").arg(line.keyText(), line.location()));
    }
    return parts.join(QStringLiteral(", "));
}

bool revokes(QByteArrayView line)
{
    while (line.startsWith(' ') || line.startsWith('\t')) {
        line = line.sliced(1);
    }
    return line.startsWith("@revoked");
}

} // namespace

QLatin1String verdictName(HostKeyVerdict verdict)
{
    switch (verdict) {
    case HostKeyVerdict::Trusted:
        return QLatin1String("known");
    case HostKeyVerdict::Changed:
        return QLatin1String("changed");
    case HostKeyVerdict::Revoked:
        return QLatin1String("revoked");
    case HostKeyVerdict::OtherTypeKnown:
        return QLatin1String("other-type-known");
    case HostKeyVerdict::CertAuthorityOnly:
        return QLatin1String("cert-authority-only");
    case HostKeyVerdict::Unknown:
        break;
    }
    return QLatin1String("unknown");
}

QString KnownHostsLine::location() const
{
    return file + QLatin1Char(':') + QString::number(line);
}

QString KnownHostsLine::keyText() const
{
    return QString::fromLatin1(type) + QLatin1Char(' ') + fingerprint;
}

HostKeyOffer hostKeyOffer(const QByteArrayList& algorithms, const KnownKeyTypes& known)
{
    if (!known.exact.isEmpty()) {
        const QByteArrayList narrowed = narrowedToTypes(algorithms, known.exact);
        return { narrowed, narrowed != algorithms };
    }
    return { preferringTypes(algorithms, known.withoutPort), false };
}

Result<void> KnownHosts::parse(QByteArrayView content, const QString& fileName)
{
    if (content.size() > kMaxFileBytes) {
        return fail(Code::KnownHostsUnreadable,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the file is larger than %1 MiB"),
                kMaxFileBytes / (1024 * 1024)),
            fileName);
    }
    QList<Entry> entries;
    int number = 0;
    while (!content.isEmpty()) {
        ++number;
        const qsizetype end = content.indexOf('\n');
        QByteArrayView line = end < 0 ? content : content.first(end);
        content = end < 0 ? QByteArrayView() : content.sliced(end + 1);
        if (line.endsWith('\r')) {
            line.chop(1);
        }
        if (isKnownHostsComment(line)) {
            continue;
        }
        if (line.size() > kMaxLineBytes && revokes(line)) {
            return fail(Code::KnownHostsUnreadable,
                Sentence(QT_TRANSLATE_NOOP(
                             "Sentence", "line %1 revokes a key and is too long to be read"),
                    number),
                fileName);
        }
        auto entry = KnownHostsEntry::parse(line);
        if (entry) {
            entries.append({ std::move(*entry), m_files.size(), number });
        } else if (m_warnings.size() < kMaxWarnings) {
            m_warnings.append(Sentence::joined(
                { fileName + u':' + QString::number(number), entry.error().detail },
                QStringLiteral(": ")));
        }
    }
    m_files.append(fileName);
    m_entries += entries;
    return {};
}

QList<const KnownHosts::Entry*> KnownHosts::linesFor(const QByteArray& name) const
{
    QList<const Entry*> found;
    for (const Entry& entry : m_entries) {
        if (entry.content.matches(name)) {
            found.append(&entry);
        }
    }
    return found;
}

KnownHostsLine KnownHosts::describe(const Entry& entry) const
{
    const HostKey& key = entry.content.key;
    return { m_files[entry.file], entry.line, key.type, key.fingerprintSha256() };
}

QStringList KnownHosts::otherNames(const HostPort& server, const HostKey& key) const
{
    QStringList names;
    for (const Entry& entry : m_entries) {
        const KnownHostsEntry& content = entry.content;
        if (content.marker != KnownHostsMarker::None || content.key != key
            || content.matches(knownHostsName(server))) {
            continue;
        }
        const QString location = describe(entry).location();
        names.append(content.isHashed() ? QStringLiteral("(hashed) ") + location
                                        : QStringLiteral("%1 (%2)").arg(
                                            printable(content.patterns, kMaxShownNames), location));
    }
    return names;
}

HostKeyCheck KnownHosts::check(const HostPort& server, const HostKey& key) const
{
    QList<KnownHostsLine> revoked;
    QList<KnownHostsLine> authorities;
    QList<KnownHostsLine> same;
    QList<KnownHostsLine> sameType;
    QList<KnownHostsLine> otherType;
    HostKeyCheck result;
    const auto sort = [&](const QList<const Entry*>& lines) {
        for (const Entry* entry : lines) {
            const HostKey& onFile = entry->content.key;
            switch (entry->content.marker) {
            case KnownHostsMarker::Revoked:
                if (onFile == key) {
                    revoked.append(describe(*entry));
                }
                break;
            case KnownHostsMarker::CertAuthority:
                authorities.append(describe(*entry));
                break;
            case KnownHostsMarker::None:
                auto& pile = onFile == key ? same : onFile.type == key.type ? sameType : otherType;
                pile.append(describe(*entry));
                result.known.append(pile.constLast());
                break;
            }
        }
    };

    const QList<const Entry*> exact = linesFor(knownHostsName(server));
    sort(exact);
    if (server.port != kKnownHostsPort) {
        const bool decided = !result.known.isEmpty();
        // A revocation counts under either name; a plain key only where the full name had none. A
        // pattern may fit both names.
        QList<const Entry*> bare = linesFor(knownHostsBareName(server));
        bare.removeIf([&](const Entry* entry) {
            return exact.contains(entry)
                || (decided && entry->content.marker != KnownHostsMarker::Revoked);
        });
        sort(bare);
        if (!decided) {
            sameType.clear();
            otherType.clear();
            result.known = same;
            result.withoutPort = !same.isEmpty();
        }
    }
    if (!result.withoutPort) {
        result.otherNames = otherNames(server, key);
    }

    if (!revoked.isEmpty()) {
        result.verdict = HostKeyVerdict::Revoked;
        result.lines = revoked;
        result.withoutPort = false;
    } else if (!same.isEmpty()) {
        result.verdict = HostKeyVerdict::Trusted;
        result.lines = same;
    } else if (!sameType.isEmpty()) {
        result.verdict = HostKeyVerdict::Changed;
        result.lines = sameType;
    } else if (!otherType.isEmpty()) {
        result.verdict = HostKeyVerdict::OtherTypeKnown;
        result.lines = otherType;
    } else if (!authorities.isEmpty()) {
        result.verdict = HostKeyVerdict::CertAuthorityOnly;
        result.lines = authorities;
    }
    return result;
}

KnownKeyTypes KnownHosts::knownTypes(const HostPort& server) const
{
    const auto typesFor = [this](const QByteArray& name) {
        QByteArrayList types;
        for (const Entry* entry : linesFor(name)) {
            const QByteArray& type = entry->content.key.type;
            if (entry->content.marker == KnownHostsMarker::None && !types.contains(type)) {
                types.append(type);
            }
        }
        return types;
    };
    KnownKeyTypes types;
    types.exact = typesFor(knownHostsName(server));
    if (types.exact.isEmpty() && server.port != kKnownHostsPort) {
        types.withoutPort = typesFor(knownHostsBareName(server));
    }
    return types;
}

QList<KnownHostsFinding> KnownHosts::find(const HostPort& server) const
{
    QList<KnownHostsFinding> findings;
    bool decided = server.port == kKnownHostsPort;
    const auto add = [&](const Entry& entry, bool withoutPort) {
        findings.append({ describe(entry), entry.content.marker, entry.content.key, withoutPort });
    };
    const QList<const Entry*> exact = linesFor(knownHostsName(server));
    for (const Entry* entry : exact) {
        decided = decided || entry->content.marker == KnownHostsMarker::None;
        add(*entry, false);
    }
    if (server.port == kKnownHostsPort) {
        return findings;
    }
    for (const Entry* entry : linesFor(knownHostsBareName(server))) {
        const bool counts = !decided || entry->content.marker == KnownHostsMarker::Revoked;
        if (counts && !exact.contains(entry)) {
            add(*entry, true);
        }
    }
    return findings;
}

bool KnownHosts::isWritable(const HostPort& server)
{
    static constexpr QByteArrayView kSpecial = "*?!,|@#[]\"\\";
    const QByteArray host = knownHostsBareName(server);
    return !host.isEmpty() && std::none_of(host.cbegin(), host.cend(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte <= 0x20 || byte == 0x7f || kSpecial.contains(c);
    });
}

Result<QByteArray> KnownHosts::entryLine(const HostPort& server, const HostKey& key, bool hashed)
{
    if (!isWritable(server)) {
        return fail(Code::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP(
                "Sentence", "the host name cannot be written to a known_hosts file")),
            server.host);
    }
    const QByteArray name = knownHostsName(server);
    return QByteArray(
        (hashed ? hiddenKnownHostsName(name) : name) + ' ' + publicKeyText(key) + '\n');
}

Error hostKeyError(const HostKeyCheck& check, const HostPort& server, const HostKey& key)
{
    const QString offered =
        QString::fromLatin1(key.type) + QLatin1Char(' ') + key.fingerprintSha256();
    const QString where = server.toString();
    switch (check.verdict) {
    case HostKeyVerdict::Changed:
        return { Code::HostKeyChanged,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the server shows %1; on file is %2"), offered,
                joinedLines(check.lines)),
            where };
    case HostKeyVerdict::OtherTypeKnown:
        return { Code::HostKeyUnknown,
            Sentence(QT_TRANSLATE_NOOP("Sentence",
                         "the server shows %1; it is known here only under another key type: %2"),
                offered, joinedLines(check.lines)),
            where, Nuance::OtherKeyTypeKnown };
    case HostKeyVerdict::Revoked:
        return { Code::HostKeyRevoked,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 is revoked by %2"), offered,
                check.lines.constFirst().location()),
            where };
    case HostKeyVerdict::CertAuthorityOnly:
        return { Code::HostKeyUnsupported,
            Sentence(QT_TRANSLATE_NOOP("Sentence",
                         "the server shows %1; %2 trusts only certificates of an authority, which "
                         "are not supported"),
                offered, check.lines.constFirst().location()),
            where };
    case HostKeyVerdict::Trusted:
    case HostKeyVerdict::Unknown:
        break;
    }
    Sentence detail(QT_TRANSLATE_NOOP("Sentence", "the server shows %1"), offered);
    if (!check.otherNames.isEmpty()) {
        detail.add(Sentence(QT_TRANSLATE_NOOP("Sentence", "the same key is on file for %1"),
            check.otherNames.first(std::min<qsizetype>(check.otherNames.size(), 5))
                .join(QStringLiteral(", "))));
    }
    return { Code::HostKeyUnknown, detail, where };
}

} // namespace sallyport::ssh
