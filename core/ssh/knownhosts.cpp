// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/knownhosts.h"

#include "core/ssh/pattern.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

namespace sallyport::ssh {

namespace {

constexpr std::uint16_t kDefaultPort = 22;
constexpr qsizetype kHashBytes = 20;
constexpr qsizetype kMaxWarnings = 100;
constexpr QByteArrayView kHashMagic = "|1|";

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

QByteArrayView withoutLeadingBlanks(QByteArrayView text)
{
    while (!text.isEmpty() && isBlank(text.front())) {
        text = text.sliced(1);
    }
    return text;
}

/// Cuts the first word off the front of line.
QByteArrayView takeWord(QByteArrayView& line)
{
    line = withoutLeadingBlanks(line);
    qsizetype length = 0;
    while (length < line.size() && !isBlank(line[length])) {
        ++length;
    }
    const QByteArrayView word = line.first(length);
    line = line.sliced(length);
    return word;
}

QByteArray hashedName(const QByteArray& name, const QByteArray& salt)
{
    return QMessageAuthenticationCode::hash(name, salt, QCryptographicHash::Sha1);
}

QByteArray bareName(const HostPort& server)
{
    // Only ASCII is folded, as the C library does it in the files' own home.
    return server.host.toUtf8().toLower();
}

QByteArray fileName(const HostPort& server)
{
    const QByteArray bare = bareName(server);
    return server.port == kDefaultPort ? bare : '[' + bare + "]:" + QByteArray::number(server.port);
}

bool isWritableName(const QByteArray& host)
{
    constexpr QByteArrayView kSpecial = "*?!,|@#[]\"\\";
    for (const char c : host) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte <= 0x20 || byte == 0x7f || kSpecial.contains(c)) {
            return false;
        }
    }
    return !host.isEmpty();
}

QString joinedLines(const QList<KnownHostsLine>& lines)
{
    QStringList parts;
    for (const KnownHostsLine& line : lines) {
        parts.append(QStringLiteral("%1 %2 (%3)")
                         .arg(QString::fromLatin1(line.type), line.fingerprint, line.location()));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString KnownHostsLine::location() const
{
    return file + QLatin1Char(':') + QString::number(line);
}

Result<void> KnownHosts::parse(QByteArrayView content, const QString& fileName)
{
    if (content.size() > kMaxFileBytes) {
        return fail(Code::KnownHostsUnreadable,
            QStringLiteral("the file is larger than %1 MiB").arg(kMaxFileBytes / (1024 * 1024)),
            fileName);
    }
    m_files.append(fileName);
    int number = 0;
    while (!content.isEmpty()) {
        ++number;
        const qsizetype end = content.indexOf('\n');
        QByteArrayView line = end < 0 ? content : content.first(end);
        content = end < 0 ? QByteArrayView() : content.sliced(end + 1);
        if (line.endsWith('\r')) {
            line.chop(1);
        }
        line = withoutLeadingBlanks(line);
        if (line.isEmpty() || line.startsWith('#')) {
            continue;
        }
        auto entry = parseLine(line);
        if (entry) {
            entry->file = m_files.size() - 1;
            entry->line = number;
            m_entries.append(std::move(*entry));
        } else if (m_warnings.size() < kMaxWarnings) {
            m_warnings.append(
                QStringLiteral("%1:%2: %3").arg(fileName).arg(number).arg(entry.error().detail));
        }
    }
    return {};
}

Result<KnownHosts::Entry> KnownHosts::parseLine(QByteArrayView line)
{
    const auto malformed = [](const QString& why) { return fail(Code::InvalidArgument, why); };
    if (line.size() > kMaxLineBytes) {
        return malformed(QStringLiteral("the line is too long"));
    }
    if (line.contains('\0')) {
        return malformed(QStringLiteral("the line holds a NUL byte"));
    }
    Entry entry;
    QByteArrayView word = takeWord(line);
    if (word.startsWith('@')) {
        if (word == "@revoked") {
            entry.marker = Marker::Revoked;
        } else if (word == "@cert-authority") {
            entry.marker = Marker::CertAuthority;
        } else {
            return malformed(
                QStringLiteral("unknown marker %1").arg(printable(word.toByteArray(), 32)));
        }
        word = takeWord(line);
        if (word.startsWith('@')) {
            return malformed(QStringLiteral("more than one marker"));
        }
    }
    if (word.startsWith('|')) {
        const QByteArrayList parts = word.toByteArray().split('|');
        const auto strict = QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors;
        if (parts.size() == 4 && word.startsWith(kHashMagic)) {
            entry.salt = *QByteArray::fromBase64Encoding(parts[2], strict);
            entry.hash = *QByteArray::fromBase64Encoding(parts[3], strict);
        }
        if (entry.salt.size() != kHashBytes || entry.hash.size() != kHashBytes) {
            return malformed(QStringLiteral("the hashed name is malformed"));
        }
    } else {
        entry.patterns = word.toByteArray().toLower();
    }
    const QByteArrayView type = takeWord(line);
    auto key = parsePublicKeyText(type, takeWord(line));
    if (!key) {
        return tl::unexpected<Error>(std::move(key.error()));
    }
    entry.key = std::move(*key);
    return entry;
}

bool KnownHosts::matches(const Entry& entry, const QByteArray& name)
{
    return entry.salt.isEmpty() ? matchesPatternList(name, entry.patterns)
                                : hashedName(name, entry.salt) == entry.hash;
}

QList<const KnownHosts::Entry*> KnownHosts::linesFor(const QByteArray& name) const
{
    QList<const Entry*> found;
    for (const Entry& entry : m_entries) {
        if (matches(entry, name)) {
            found.append(&entry);
        }
    }
    return found;
}

KnownHostsLine KnownHosts::describe(const Entry& entry) const
{
    return { m_files[entry.file], entry.line, entry.key.type, entry.key.fingerprintSha256() };
}

HostKeyCheck KnownHosts::check(const HostPort& server, const HostKey& key) const
{
    QList<KnownHostsLine> revoked;
    QList<KnownHostsLine> authorities;
    QList<KnownHostsLine> same;
    QList<KnownHostsLine> sameType;
    QList<KnownHostsLine> otherType;
    const auto sort = [&](const QList<const Entry*>& lines) {
        for (const Entry* entry : lines) {
            switch (entry->marker) {
            case Marker::Revoked:
                if (entry->key == key) {
                    revoked.append(describe(*entry));
                }
                break;
            case Marker::CertAuthority:
                authorities.append(describe(*entry));
                break;
            case Marker::None:
                auto& pile = entry->key == key    ? same
                    : entry->key.type == key.type ? sameType
                                                  : otherType;
                pile.append(describe(*entry));
                break;
            }
        }
    };

    sort(linesFor(fileName(server)));
    bool withoutPort = false;
    if (server.port != kDefaultPort) {
        const bool decided = !same.isEmpty() || !sameType.isEmpty() || !otherType.isEmpty();
        // A revocation counts under either name; a plain key only where the full name had none.
        QList<const Entry*> bare = linesFor(bareName(server));
        if (decided) {
            bare.removeIf([](const Entry* entry) { return entry->marker != Marker::Revoked; });
        }
        sort(bare);
        if (!decided) {
            sameType.clear();
            otherType.clear();
            withoutPort = !same.isEmpty();
        }
    }

    if (!revoked.isEmpty()) {
        return { HostKeyVerdict::Revoked, revoked, false };
    }
    if (!same.isEmpty()) {
        return { HostKeyVerdict::Trusted, same, withoutPort };
    }
    if (!sameType.isEmpty()) {
        return { HostKeyVerdict::Changed, sameType, false };
    }
    if (!otherType.isEmpty()) {
        return { HostKeyVerdict::OtherTypeKnown, otherType, false };
    }
    if (!authorities.isEmpty()) {
        return { HostKeyVerdict::CertAuthorityOnly, authorities, false };
    }
    return {};
}

KnownKeyTypes KnownHosts::knownTypes(const HostPort& server) const
{
    const auto typesFor = [this](const QByteArray& name) {
        QByteArrayList types;
        for (const Entry* entry : linesFor(name)) {
            if (entry->marker == Marker::None && !types.contains(entry->key.type)) {
                types.append(entry->key.type);
            }
        }
        return types;
    };
    KnownKeyTypes types;
    types.exact = typesFor(fileName(server));
    if (types.exact.isEmpty() && server.port != kDefaultPort) {
        types.withoutPort = typesFor(bareName(server));
    }
    return types;
}

Result<QByteArray> KnownHosts::entryLine(const HostPort& server, const HostKey& key, bool hashed)
{
    if (!isWritableName(bareName(server))) {
        return fail(Code::InvalidArgument,
            QStringLiteral("the host name cannot be written to a known_hosts file"), server.host);
    }
    QByteArray name = fileName(server);
    if (hashed) {
        std::array<quint32, kHashBytes / sizeof(quint32)> random{};
        QRandomGenerator::system()->fillRange(random.data(), random.size());
        const QByteArray salt(reinterpret_cast<const char*>(random.data()), kHashBytes);
        name = kHashMagic.toByteArray() + salt.toBase64() + '|' + hashedName(name, salt).toBase64();
    }
    return QByteArray(name + ' ' + publicKeyText(key) + '\n');
}

Error hostKeyError(const HostKeyCheck& check, const HostPort& server, const HostKey& key)
{
    const QString offered =
        QString::fromLatin1(key.type) + QLatin1Char(' ') + key.fingerprintSha256();
    const QString where = server.toString();
    switch (check.verdict) {
    case HostKeyVerdict::Changed:
    case HostKeyVerdict::OtherTypeKnown:
        return { Code::HostKeyChanged,
            QStringLiteral("the server shows %1; on file is %2")
                .arg(offered, joinedLines(check.lines)),
            where };
    case HostKeyVerdict::Revoked:
        return { Code::HostKeyRevoked,
            QStringLiteral("%1 is revoked by %2").arg(offered, check.lines.constFirst().location()),
            where };
    case HostKeyVerdict::CertAuthorityOnly:
        return { Code::HostKeyUnsupported,
            QStringLiteral(
                "the server shows %1; %2 trusts only certificates of an authority, which "
                "are not supported")
                .arg(offered, check.lines.constFirst().location()),
            where };
    case HostKeyVerdict::Trusted:
    case HostKeyVerdict::Unknown:
        break;
    }
    return { Code::HostKeyUnknown, QStringLiteral("the server shows %1").arg(offered), where };
}

} // namespace sallyport::ssh
