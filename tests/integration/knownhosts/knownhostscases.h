// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace sallyport::test {

/// What a program says about the key a server shows.
enum class Says { Trusted, Unknown, Changed, Revoked };

/// A known_hosts file and a server that is looked up in it. In the file, {ed} {ec} {rsa} stand for
/// the server's own keys, {ed2} {ec2} {rsa2} for other ones, each as "type base64"; {ed.64} is the
/// base64 alone; {h:name} is a hashed name.
struct KnownHostsCase {
    QByteArray tag; ///< A sentence.
    QByteArray file;
    QString host;
    int port = 22;
    QByteArray shows = "ed"; ///< The key the server is asked for: ed, ec or rsa.
};

/// Written by hand, one for each thing a file may hold.
[[nodiscard]] QList<KnownHostsCase> handWrittenCases();

/// From a fixed seed; always the same.
[[nodiscard]] QList<KnownHostsCase> generatedCases(int count);

/// Where we say something else than OpenSSH on purpose, and why.
struct Difference {
    KnownHostsCase about;
    Says ours;
    Says theirs;
    const char* why;
};
[[nodiscard]] QList<Difference> deliberateDifferences();

} // namespace sallyport::test
