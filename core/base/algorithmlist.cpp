// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/algorithmlist.h"

#include "core/base/pattern.h"

namespace sallyport {

const AlgorithmNames& keyExchangeNames()
{
    static const AlgorithmNames kNames{
        { "curve25519-sha256", "curve25519-sha256@libssh.org", "ecdh-sha2-nistp256",
            "ecdh-sha2-nistp384", "ecdh-sha2-nistp521", "diffie-hellman-group16-sha512",
            "diffie-hellman-group18-sha512", "diffie-hellman-group14-sha256",
            "diffie-hellman-group-exchange-sha256" },
        { "diffie-hellman-group14-sha1", "diffie-hellman-group-exchange-sha1",
            "diffie-hellman-group1-sha1" }
    };
    return kNames;
}

const AlgorithmNames& hostKeyNames()
{
    static const AlgorithmNames kNames{ { "ssh-ed25519", "ecdsa-sha2-nistp256",
                                            "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521",
                                            "rsa-sha2-512", "rsa-sha2-256" },
        { "ssh-rsa" } };
    return kNames;
}

const AlgorithmNames& cipherNames()
{
    static const AlgorithmNames kNames{ { "aes128-gcm@openssh.com", "aes256-gcm@openssh.com",
                                            "chacha20-poly1305@openssh.com", "aes256-ctr",
                                            "aes192-ctr", "aes128-ctr" },
        { "aes256-cbc", "aes192-cbc", "aes128-cbc", "3des-cbc" } };
    return kNames;
}

const AlgorithmNames& macNames()
{
    static const AlgorithmNames kNames{ { "hmac-sha2-256-etm@openssh.com",
                                            "hmac-sha2-512-etm@openssh.com", "hmac-sha2-256",
                                            "hmac-sha2-512" },
        { "hmac-sha1-etm@openssh.com", "hmac-sha1" } };
    return kNames;
}

AlgorithmChoice chooseAlgorithms(
    QByteArrayView wish, const QByteArrayList& usual, const QByteArrayList& known)
{
    wish = wish.trimmed();
    const char mode = wish.isEmpty() ? '\0' : wish.front();
    const bool edits = mode == '+' || mode == '-' || mode == '^';
    if (edits) {
        wish = wish.sliced(1);
    }
    AlgorithmChoice choice;
    QByteArrayList named;
    const QByteArrayList words = wish.toByteArray().split(',');
    for (const QByteArray& written : words) {
        const QByteArray word = written.trimmed();
        bool found = word.isEmpty();
        for (const QByteArray& name : known) {
            if (matchesPattern(name, word)) {
                found = true;
                if (!named.contains(name)) {
                    named.append(name);
                }
            }
        }
        // What is not there anyway need not be taken away.
        if (!found && mode != '-' && !choice.unknown.contains(word)) {
            choice.unknown.append(word);
        }
    }
    if (!edits) {
        choice.names = named;
        return choice;
    }
    QByteArrayList rest = usual;
    rest.removeIf([&](const QByteArray& name) { return named.contains(name) && mode != '+'; });
    if (mode == '+') {
        named.removeIf([&](const QByteArray& name) { return rest.contains(name); });
        choice.names = rest + named;
    } else {
        choice.names = mode == '^' ? named + rest : rest;
    }
    return choice;
}

} // namespace sallyport
