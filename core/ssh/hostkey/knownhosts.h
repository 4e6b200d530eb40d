// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hostport.h"
#include "core/base/result.h"
#include "core/ssh/hostkey/hostkey.h"
#include "core/ssh/hostkey/knownhostsentry.h"

#include <QByteArrayList>
#include <QByteArrayView>
#include <QList>
#include <QStringList>

namespace sallyport::ssh {

enum class HostKeyVerdict {
    Trusted, ///< This very key is on file for this host.
    Unknown, ///< Nothing is on file for this host.
    Changed, ///< A key of this type is on file and it is another one.
    Revoked, ///< A @revoked line names this key and covers this host.
    OtherTypeKnown, ///< Only keys of other types are on file. OpenSSH treats this as changed.
    CertAuthorityOnly, ///< Only @cert-authority lines cover the host; plain keys are not vouched
                       ///< for.
};

/// "known", "unknown", "changed", "revoked", "other-type-known", "cert-authority-only": for JSON.
[[nodiscard]] QLatin1String verdictName(HostKeyVerdict verdict);

/// One line of a known_hosts file, for showing to the user.
struct KnownHostsLine {
    QString file;
    int line = 0;
    QByteArray type;
    QString fingerprint;

    /// "file:line".
    [[nodiscard]] QString location() const;
    /// "ssh-ed25519 SHA256:…".
    [[nodiscard]] QString keyText() const;

    friend bool operator==(const KnownHostsLine&, const KnownHostsLine&) = default;
};

struct HostKeyCheck {
    HostKeyVerdict verdict = HostKeyVerdict::Unknown;
    /// The lines that led to the verdict, in file order; empty for Unknown.
    QList<KnownHostsLine> lines;
    /// Every plain key on file for the host, of whatever type, in file order; what an accepted key
    /// would replace or stand beside.
    QList<KnownHostsLine> known;
    /// Where this very key is on file for other hosts: "name (file:line)", "(hashed) file:line".
    /// Often the same server under another name or address; no reason to trust it by itself.
    QStringList otherNames;
    /// Trusted through a line that names the host without its port although the port is not 22.
    bool withoutPort = false;
};

/// A line that covers a server, for listing what is on file.
struct KnownHostsFinding {
    KnownHostsLine line;
    KnownHostsMarker marker = KnownHostsMarker::None;
    HostKey key;
    /// It names the host without its port although the port is not 22.
    bool withoutPort = false;
};

/// The key types on file for a server, each once, in file order.
struct KnownKeyTypes {
    /// For the very name and port: offering any other type would only lead to a warning.
    QByteArrayList exact;
    /// For the host's name without its port, when exact is empty and the port is not 22. It may be
    /// another server, so these are only worth trying first.
    QByteArrayList withoutPort;
};

/// What to offer a server whose keys are or are not on file.
struct HostKeyOffer {
    QByteArrayList algorithms;
    /// Types that are not on file were left out. When the key exchange finds nothing in common, the
    /// server has no such key any more: connect again with the full list and let the user judge
    /// what it shows instead.
    bool narrowed = false;
};
[[nodiscard]] HostKeyOffer hostKeyOffer(
    const QByteArrayList& algorithms, const KnownKeyTypes& known);

/// What the known_hosts files say (sshd(8) SSH_KNOWN_HOSTS FILE FORMAT), with OpenSSH's rules:
/// names are compared in lower case; a port other than 22 makes the name "[host]:port", and when
/// nothing is on file for that, a line for the bare host counts if it holds this very key, and
/// never against it; hashed names, wildcards and negation apply; keys of any file are as good as
/// another's. Sans I/O. A value; not shared between threads.
class KnownHosts {
public:
    static constexpr qsizetype kMaxFileBytes = 8 * 1024 * 1024;
    static constexpr qsizetype kMaxLineBytes = KnownHostsEntry::kMaxLineBytes;

    /// Adds the content of one file. Lines that make no sense are skipped and noted in warnings().
    /// A file that is too large, or has a @revoked line that is, fails with KnownHostsUnreadable
    /// and adds nothing: a revocation must not get lost.
    [[nodiscard]] Result<void> parse(QByteArrayView content, const QString& fileName);

    [[nodiscard]] HostKeyCheck check(const HostPort& server, const HostKey& key) const;
    [[nodiscard]] KnownKeyTypes knownTypes(const HostPort& server) const;
    /// Every line that covers the server, markers included, in file order; those for the bare name
    /// behind the others and only where they count.
    [[nodiscard]] QList<KnownHostsFinding> find(const HostPort& server) const;

    /// "file:line: what is wrong", the first hundred.
    [[nodiscard]] const QList<Sentence>& warnings() const { return m_warnings; }

    /// Whether the host can be named in a file and means itself there: no wildcards, commas,
    /// blanks…
    [[nodiscard]] static bool isWritable(const HostPort& server);
    /// The line to append for a key the user accepted, with its line feed. With hashed, the name is
    /// hidden behind a fresh salt. Fails with InvalidArgument unless isWritable().
    [[nodiscard]] static Result<QByteArray> entryLine(
        const HostPort& server, const HostKey& key, bool hashed);

private:
    struct Entry {
        KnownHostsEntry content;
        qsizetype file = 0;
        int line = 0;
    };

    [[nodiscard]] QList<const Entry*> linesFor(const QByteArray& name) const;
    [[nodiscard]] KnownHostsLine describe(const Entry& entry) const;
    [[nodiscard]] QStringList otherNames(const HostPort& server, const HostKey& key) const;

    QList<Entry> m_entries;
    QStringList m_files;
    QList<Sentence> m_warnings;
};

/// The failure that goes with any verdict but Trusted, naming the key and the lines: HostKeyUnknown
/// (also for OtherTypeKnown), HostKeyChanged, HostKeyRevoked or HostKeyUnsupported.
[[nodiscard]] Error hostKeyError(
    const HostKeyCheck& check, const HostPort& server, const HostKey& key);

} // namespace sallyport::ssh
