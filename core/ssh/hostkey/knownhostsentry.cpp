// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/hostkey/knownhostsentry.h"

#include "core/base/pattern.h"

#include <QByteArrayList>
#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

namespace sallyport::ssh {

namespace {

constexpr qsizetype kHashBytes = 20;
constexpr QByteArrayView kHashMagic = "|1|";

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// Cuts the first word off the front of line.
QByteArrayView takeWord(QByteArrayView& line)
{
    while (!line.isEmpty() && isBlank(line.front())) {
        line = line.sliced(1);
    }
    qsizetype length = 0;
    while (length < line.size() && !isBlank(line[length])) {
        ++length;
    }
    const QByteArrayView word = line.first(length);
    line = line.sliced(length);
    return word;
}

QByteArray hashOfName(const QByteArray& name, const QByteArray& salt)
{
    return QMessageAuthenticationCode::hash(name, salt, QCryptographicHash::Sha1);
}

/// Twenty bytes from base64 exactly as an encoder writes it, which is all that OpenSSH finds.
QByteArray hashFromBase64(const QByteArray& text)
{
    const QByteArray bytes = QByteArray::fromBase64(text);
    return bytes.size() == kHashBytes && bytes.toBase64() == text ? bytes : QByteArray();
}

} // namespace

Result<KnownHostsEntry> KnownHostsEntry::parse(QByteArrayView line)
{
    const auto malformed = [](const Sentence& why) { return fail(Code::InvalidArgument, why); };
    if (line.size() > kMaxLineBytes) {
        return malformed(Sentence(QT_TRANSLATE_NOOP("Sentence", "the line is too long")));
    }
    if (line.contains('\0')) {
        return malformed(Sentence(QT_TRANSLATE_NOOP("Sentence", "the line holds a NUL byte")));
    }
    KnownHostsEntry entry;
    const char* const start = line.data();
    QByteArrayView word = takeWord(line);
    if (word.startsWith('@')) {
        if (word == "@revoked") {
            entry.marker = KnownHostsMarker::Revoked;
        } else if (word == "@cert-authority") {
            entry.marker = KnownHostsMarker::CertAuthority;
        } else {
            return malformed(Sentence(QT_TRANSLATE_NOOP("Sentence", "unknown marker %1"),
                printable(word.toByteArray(), 32)));
        }
        word = takeWord(line);
        if (word.startsWith('@')) {
            return malformed(Sentence(QT_TRANSLATE_NOOP("Sentence", "more than one marker")));
        }
    }
    entry.namesAt = word.data() - start;
    entry.namesSize = word.size();
    if (word.startsWith('|')) {
        const QByteArrayList parts = word.toByteArray().split('|');
        if (parts.size() == 4 && word.startsWith(kHashMagic)) {
            entry.salt = hashFromBase64(parts[2]);
            entry.hash = hashFromBase64(parts[3]);
        }
        if (entry.salt.isEmpty() || entry.hash.isEmpty()) {
            return malformed(
                Sentence(QT_TRANSLATE_NOOP("Sentence", "the hashed name is malformed")));
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

bool KnownHostsEntry::matches(const QByteArray& name) const
{
    return isHashed() ? hashOfName(name, salt) == hash : matchesPatternList(name, patterns);
}

bool isKnownHostsComment(QByteArrayView line)
{
    QByteArrayView rest = line;
    const QByteArrayView word = takeWord(rest);
    return word.isEmpty() || word.startsWith('#');
}

QByteArray knownHostsBareName(const HostPort& server)
{
    // Only ASCII is folded, as the C library does it in the files' own home.
    return server.host.toUtf8().toLower();
}

QByteArray knownHostsName(const HostPort& server)
{
    const QByteArray bare = knownHostsBareName(server);
    return server.port == kKnownHostsPort ? bare
                                          : '[' + bare + "]:" + QByteArray::number(server.port);
}

QByteArray hiddenKnownHostsName(const QByteArray& name)
{
    std::array<quint32, kHashBytes / sizeof(quint32)> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const QByteArray salt(reinterpret_cast<const char*>(random.data()), kHashBytes);
    return kHashMagic.toByteArray() + salt.toBase64() + '|' + hashOfName(name, salt).toBase64();
}

} // namespace sallyport::ssh
