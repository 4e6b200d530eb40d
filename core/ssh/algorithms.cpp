// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/algorithms.h"

#include "core/base/algorithmlist.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

#if defined(Q_PROCESSOR_ARM_64) && defined(Q_OS_LINUX)
#include <asm/hwcap.h>
#include <sys/auxv.h>
#elif defined(Q_PROCESSOR_X86) && defined(Q_CC_MSVC)
#include <intrin.h>
#endif

namespace sallyport::ssh {

namespace {

const AlgorithmNames& offer(AlgorithmKind kind)
{
    // Not zlib, which starts before anybody has logged in: the server's bytes would be unpacked at
    // once, and ours would show how long a password is.
    static const AlgorithmNames kCompression{ { "zlib@openssh.com", "none" }, {} };
    switch (kind) {
    case AlgorithmKind::KeyExchange:
        return keyExchangeNames();
    case AlgorithmKind::HostKey:
        return hostKeyNames();
    case AlgorithmKind::Cipher:
        return cipherNames();
    case AlgorithmKind::Mac:
        return macNames();
    case AlgorithmKind::Compression:
        break;
    }
    return kCompression;
}

QString kindName(AlgorithmKind kind)
{
    switch (kind) {
    case AlgorithmKind::KeyExchange:
        return QStringLiteral("key exchange");
    case AlgorithmKind::HostKey:
        return QStringLiteral("host key");
    case AlgorithmKind::Cipher:
        return QStringLiteral("cipher");
    case AlgorithmKind::Mac:
        return QStringLiteral("MAC");
    case AlgorithmKind::Compression:
        break;
    }
    return QStringLiteral("compression");
}

bool isGcm(const QByteArray& cipher)
{
    return cipher.endsWith("-gcm@openssh.com");
}

bool isChaCha(const QByteArray& cipher)
{
    return cipher.startsWith("chacha20-");
}

QByteArrayList orderedCiphers(const AlgorithmTraits& traits)
{
    // Ranked by CPU time per byte with each kind of build.
    const auto rank = [&traits](const QByteArray& cipher) {
        const int gcm = !traits.patchedLibrary ? 2 : traits.hardwareAes ? 0 : 1;
        const int chaCha = gcm == 0 ? 1 : 0;
        const int ctr = gcm == 2 ? 1 : 2;
        return isGcm(cipher) ? gcm : isChaCha(cipher) ? chaCha : ctr;
    };
    QByteArrayList ciphers = offer(AlgorithmKind::Cipher).usual;
    std::stable_sort(ciphers.begin(), ciphers.end(),
        [&rank](const QByteArray& a, const QByteArray& b) { return rank(a) < rank(b); });
    return ciphers;
}

bool isPseudoAlgorithm(const QByteArray& name)
{
    return name.startsWith("ext-info-") || name.startsWith("kex-strict-");
}

/// What the server would get: the first of ours that it has too.
std::optional<QByteArray> agreed(const QByteArrayList& ours, const QByteArrayList& theirs)
{
    for (const QByteArray& name : ours) {
        if (theirs.contains(name)) {
            return name;
        }
    }
    return std::nullopt;
}

QString shown(const QByteArrayList& names)
{
    constexpr qsizetype kShown = 500;
    return names.isEmpty() ? QStringLiteral("nothing") : printable(names.join(", "), kShown);
}

} // namespace

AlgorithmPreferences defaultAlgorithms(const AlgorithmTraits& traits)
{
    AlgorithmPreferences preferences{ offer(AlgorithmKind::KeyExchange).usual,
        offer(AlgorithmKind::HostKey).usual, orderedCiphers(traits),
        offer(AlgorithmKind::Mac).usual, { "none" }, { "rsa-sha2-512", "rsa-sha2-256" } };
    if (traits.compress) {
        preferences.compression = offer(AlgorithmKind::Compression).usual;
    }
    if (traits.legacy) {
        preferences.kex += offer(AlgorithmKind::KeyExchange).legacy;
        preferences.hostKey += offer(AlgorithmKind::HostKey).legacy;
        preferences.cipher += offer(AlgorithmKind::Cipher).legacy;
        preferences.mac += offer(AlgorithmKind::Mac).legacy;
        preferences.signature += QByteArrayLiteral("ssh-rsa");
    }
    return preferences;
}

bool cpuHasAes()
{
#if defined(Q_PROCESSOR_X86) && defined(Q_CC_MSVC)
    std::array<int, 4> registers{};
    __cpuid(registers.data(), 1);
    return (registers[2] & (1 << 25)) != 0;
#elif defined(Q_PROCESSOR_X86)
    return __builtin_cpu_supports("aes") != 0;
#elif defined(Q_PROCESSOR_ARM_64) && defined(Q_OS_LINUX)
    return (getauxval(AT_HWCAP) & HWCAP_AES) != 0;
#elif defined(Q_PROCESSOR_ARM_64)
    // Every 64-bit ARM that macOS or Windows runs on has them.
    return true;
#else
    return false;
#endif
}

QByteArray keyTypeOfAlgorithm(const QByteArray& algorithm)
{
    return algorithm.startsWith("rsa-sha2-") ? QByteArrayLiteral("ssh-rsa") : algorithm;
}

QByteArrayList narrowedToTypes(const QByteArrayList& algorithms, const QByteArrayList& types)
{
    QByteArrayList narrowed;
    for (const QByteArray& algorithm : algorithms) {
        if (types.contains(keyTypeOfAlgorithm(algorithm))) {
            narrowed.append(algorithm);
        }
    }
    return narrowed.isEmpty() ? algorithms : narrowed;
}

QByteArrayList preferringTypes(const QByteArrayList& algorithms, const QByteArrayList& types)
{
    QByteArrayList ordered = algorithms;
    std::stable_partition(ordered.begin(), ordered.end(),
        [&types](const QByteArray& name) { return types.contains(keyTypeOfAlgorithm(name)); });
    return ordered;
}

const QByteArrayList& supportedAlgorithms(AlgorithmKind kind)
{
    static const auto kAll = [] {
        std::array<QByteArrayList, 5> lists;
        for (std::size_t i = 0; i < lists.size(); ++i) {
            lists[i] = offer(static_cast<AlgorithmKind>(i)).all();
        }
        return lists;
    }();
    return kAll[static_cast<std::size_t>(kind)];
}

Result<QByteArrayList> parseAlgorithmList(
    AlgorithmKind kind, QByteArrayView text, const QByteArrayList& defaults)
{
    const AlgorithmChoice choice = chooseAlgorithms(text, defaults, supportedAlgorithms(kind));
    const QByteArrayView bare = text.trimmed();
    if (choice.names.isEmpty() || bare == "+" || bare == "^" || bare == "-") {
        return fail(Code::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "no %1 algorithm is left of %2; there are: %3"),
                kindName(kind), printable(text.toByteArray(), 300),
                shown(supportedAlgorithms(kind))));
    }
    return choice.names;
}

QByteArrayList signatureAlgorithms(QByteArrayView text, const QByteArrayList& usual)
{
    const AlgorithmChoice choice =
        chooseAlgorithms(text, usual, { "rsa-sha2-512", "rsa-sha2-256", "ssh-rsa" });
    return choice.names.isEmpty() ? usual : choice.names;
}

/// The option of ssh_config(5) that changes a list.
static QString optionName(AlgorithmKind kind)
{
    switch (kind) {
    case AlgorithmKind::KeyExchange:
        return QStringLiteral("KexAlgorithms");
    case AlgorithmKind::HostKey:
        return QStringLiteral("HostKeyAlgorithms");
    case AlgorithmKind::Cipher:
        return QStringLiteral("Ciphers");
    case AlgorithmKind::Mac:
        return QStringLiteral("MACs");
    case AlgorithmKind::Compression:
        break;
    }
    return QStringLiteral("Compression");
}

/// What would help, for an error's detail.
static Sentence remedy(const AlgorithmMismatch& mismatch)
{
    const QByteArrayList& known = supportedAlgorithms(mismatch.kind);
    const auto usable = std::find_if(mismatch.theirs.cbegin(), mismatch.theirs.cend(),
        [&known](const QByteArray& name) { return known.contains(name) && name != "none"; });
    if (usable == mismatch.theirs.cend()) {
        return Sentence(QT_TRANSLATE_NOOP("Sentence",
                            "no option of this side helps: none of the server's is known here, so "
                            "the server has to be given another (%1 in its sshd_config)"),
            optionName(mismatch.kind));
    }
    if (mismatch.kind == AlgorithmKind::Compression) {
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "-C (Compression=yes) offers %1"),
            QString::fromLatin1(*usable));
    }
    return Sentence(QT_TRANSLATE_NOOP("Sentence",
                        "-o %1=+%2 offers it, which is for servers that cannot be updated"),
        optionName(mismatch.kind), QString::fromLatin1(*usable));
}

Error AlgorithmMismatch::toError() const
{
    return { Code::NoCommonAlgorithm,
        Sentence(QT_TRANSLATE_NOOP("Sentence",
                     "no common %1 algorithm: the server offers %2; this side offers %3; %4"),
            kindName(kind), shown(theirs), shown(ours), remedy(*this)),
        {} };
}

std::optional<AlgorithmMismatch> algorithmMismatch(
    const AlgorithmPreferences& ours, const ServerAlgorithms& theirs)
{
    const auto differing = [](AlgorithmKind kind, const QByteArrayList& mine,
                               const QByteArrayList& offered) -> std::optional<AlgorithmMismatch> {
        QByteArrayList real = offered;
        real.removeIf(isPseudoAlgorithm);
        if (agreed(mine, real)) {
            return std::nullopt;
        }
        return AlgorithmMismatch{ kind, mine, real };
    };
    struct Direction {
        const QByteArrayList& cipher;
        const QByteArrayList& mac;
        const QByteArrayList& compression;
    };
    const std::array<Direction, 2> directions{ {
        { theirs.cipherToServer, theirs.macToServer, theirs.compressionToServer },
        { theirs.cipherToClient, theirs.macToClient, theirs.compressionToClient },
    } };

    auto found = differing(AlgorithmKind::KeyExchange, ours.kex, theirs.kex);
    if (!found) {
        found = differing(AlgorithmKind::HostKey, ours.hostKey, theirs.hostKey);
    }
    for (const Direction& direction : directions) {
        if (!found) {
            found = differing(AlgorithmKind::Cipher, ours.cipher, direction.cipher);
        }
        const QByteArray cipher = agreed(ours.cipher, direction.cipher).value_or(QByteArray());
        if (!found && !isGcm(cipher) && !isChaCha(cipher)) {
            found = differing(AlgorithmKind::Mac, ours.mac, direction.mac);
        }
        if (!found) {
            found = differing(AlgorithmKind::Compression, ours.compression, direction.compression);
        }
    }
    return found;
}

} // namespace sallyport::ssh
