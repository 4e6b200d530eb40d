// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/diagnosistext.h"

#include "core/base/listenhost.h"

#include <algorithm>
#include <array>

namespace sallyport::tunnel {

static bool containsAny(const QString& words, std::initializer_list<const char*> parts)
{
    return std::any_of(parts.begin(), parts.end(), [&words](const char* part) {
        return words.contains(QLatin1String(part), Qt::CaseInsensitive);
    });
}

static Sentence quoted(const QString& words)
{
    return words.isEmpty() ? Sentence()
                           : Sentence(QT_TRANSLATE_NOOP("Sentence", " (it says: %1)"), words);
}

QString serverProduct(const QString& identification)
{
    // "SSH-protoversion-softwareversion comments"; some leave the version number out.
    const QString software = identification.section(u'-', 2).section(u' ', 0, 0);
    static constexpr std::array kKnown = { "OpenSSH_for_Windows", "OpenSSH", "dropbear", "AsyncSSH",
        "paramiko" };
    for (const char* name : kKnown) {
        const QLatin1String product(name);
        if (software.startsWith(product, Qt::CaseInsensitive)
            && software.size() > product.size() + 1) {
            return QString(product + u' ' + software.mid(product.size() + 1)).replace(u'_', u' ');
        }
    }
    return QString(software).replace(u'_', u' ').trimmed();
}

bool saysUnresolved(const QString& words)
{
    // gai_strerror(3) of glibc, musl, the BSDs and Windows, and what other servers make of it.
    return containsAny(words,
        { "name or service not known", "name resolution", "nodename nor servname",
            "no address associated", "name does not resolve", "name has no usable address",
            "no such host", "unknown host", "host not found", "not resolve", "resolve failed",
            "getaddrinfo" });
}

bool saysRefused(const QString& words)
{
    return containsAny(words, { "refused" });
}

QString destinationName(const profile::Rule& rule)
{
    return rule.destinationPath.isEmpty() ? rule.destination.toString() : rule.destinationPath;
}

static Sentence prohibitionTrouble(const QString& destination, bool othersAllowed)
{
    if (destination.startsWith(u'/')) {
        return Sentence(QT_TRANSLATE_NOOP("Sentence",
            "the SSH server does not allow it: AllowStreamLocalForwarding in its sshd_config has "
            "to be yes or local, and your key may not have no-port-forwarding or restrict"));
    }
    if (othersAllowed) {
        return Sentence(
            QT_TRANSLATE_NOOP("Sentence",
                "the SSH server allows other destinations but not %1: PermitOpen in its "
                "sshd_config, or permitopen= of your key in authorized_keys, has to name it"),
            destination);
    }
    return Sentence(QT_TRANSLATE_NOOP("Sentence",
                        "the SSH server does not allow it: AllowTcpForwarding in its sshd_config "
                        "has to be yes or local, and PermitOpen, if set, has to name %1; your key "
                        "may not have no-port-forwarding, restrict, or a permitopen= without it"),
        destination);
}

Sentence destinationTrouble(const Error& error, const QString& destination, bool othersAllowed)
{
    const QString words = error.detail.quotedWords();
    switch (error.code) {
    case Code::DestinationProhibited:
        return prohibitionTrouble(destination, othersAllowed);
    case Code::DestinationTimeout:
        return destination.startsWith(u'/')
            ? Sentence(QT_TRANSLATE_NOOP("Sentence",
                           "the SSH server does not say whether it reaches %1: what listens there "
                           "may be too busy to accept"),
                destination)
            : Sentence(QT_TRANSLATE_NOOP("Sentence",
                           "as seen from the SSH server, %1 does not answer: a firewall drops it, "
                           "or nothing has that address"),
                destination);
    case Code::DestinationRefused:
        break;
    default:
        return error.detail;
    }
    if (destination.startsWith(u'/') && containsAny(words, { "no such file" })) {
        return Sentence(QT_TRANSLATE_NOOP("Sentence",
                            "there is no %1 on the SSH server%2: what makes the socket does not "
                            "run, or makes it elsewhere"),
            destination, quoted(words));
    }
    if (destination.startsWith(u'/') && containsAny(words, { "permission denied" })) {
        return Sentence(QT_TRANSLATE_NOOP("Sentence",
                            "your user on the SSH server may not connect to %1%2: its owner, group "
                            "and mode there decide, and those of the folders above it"),
            destination, quoted(words));
    }
    if (destination.startsWith(u'/') && saysRefused(words)) {
        return Sentence(QT_TRANSLATE_NOOP("Sentence",
                            "nothing listens on %1 on the SSH server any more%2: the socket file "
                            "was left behind"),
            destination, quoted(words));
    }
    if (destination.startsWith(u'/')) {
        return Sentence(
            QT_TRANSLATE_NOOP("Sentence",
                "the SSH server could not connect to %1%2: nothing listens on that path there, "
                "your user may not, or AllowStreamLocalForwarding in its sshd_config is no"),
            destination, quoted(words));
    }
    if (saysUnresolved(words)) {
        return Sentence(
            QT_TRANSLATE_NOOP("Sentence",
                "the SSH server cannot resolve the name in %1%2; it is looked up there, not on "
                "this computer: give a name that the server knows, or an address"),
            destination, quoted(words));
    }
    if (saysRefused(words)) {
        return Sentence(
            QT_TRANSLATE_NOOP("Sentence",
                "as seen from the SSH server, nothing listens at %1, or a firewall rejects it%2"),
            destination, quoted(words));
    }
    if (containsAny(words, { "timed out", "timeout" })) {
        return Sentence(
            QT_TRANSLATE_NOOP("Sentence", "as seen from the SSH server, %1 does not answer%2"),
            destination, quoted(words));
    }
    if (containsAny(words, { "no route", "unreachable" })) {
        return Sentence(
            QT_TRANSLATE_NOOP("Sentence", "there is no way from the SSH server to %1%2"),
            destination, quoted(words));
    }
    return Sentence(QT_TRANSLATE_NOOP("Sentence",
                        "the SSH server could not connect to %1%2; it may refuse, or the name mean "
                        "nothing there"),
        destination, quoted(words));
}

Sentence listenTrouble(const ListenFindings& findings)
{
    if (findings.inUse) {
        return Sentence(QT_TRANSLATE_NOOP("Sentence",
                            "something on the SSH server listens on port %1 already: another "
                            "program, or an earlier connection that has not ended there yet"),
            findings.port);
    }
    const QString host = ListenHost(findings.host).shown();
    const QString wanted = HostPort{ host, findings.port }.toString();
    if (findings.anyPortGranted) {
        const Sentence notThis(
            QT_TRANSLATE_NOOP("Sentence",
                "the SSH server lets you listen, but not on port %1: PermitListen in its "
                "sshd_config, or permitlisten= of your key, has to name it (%1 for every address, "
                "or %2: the host is compared as it is asked for here), and it has to be free "
                "there"),
            findings.port, wanted);
        return findings.port > 0 && findings.port < 1024
            ? Sentence(QT_TRANSLATE_NOOP(
                           "Sentence", "only root gets a port below 1024 there; otherwise %1"),
                notThis)
            : notThis;
    }
    return findings.port == 0
        ? Sentence(QT_TRANSLATE_NOOP("Sentence",
                       "the SSH server does not let you listen at all: AllowTcpForwarding in its "
                       "sshd_config has to be yes or remote, and your key may not have "
                       "no-port-forwarding or restrict; PermitListen and permitlisten=, if set, "
                       "have to permit every port of %1 (%1:*), since the server is to choose one"),
            host)
        : Sentence(QT_TRANSLATE_NOOP("Sentence",
                       "the SSH server does not let you listen at all: AllowTcpForwarding in its "
                       "sshd_config has to be yes or remote, and your key may not have "
                       "no-port-forwarding or restrict; PermitListen and permitlisten=, if set, "
                       "have to name the port, with the host as it is asked for here (%1)"),
            wanted);
}

Sentence loginTrouble(const Error& error, const QString& method, const QString& user)
{
    if (error.detail.quotedWords().contains(QLatin1String("Too many authentication failures"))) {
        return Sentence(QT_TRANSLATE_NOOP("Sentence",
            "more was offered than the server's MaxAuthTries allows: name the one key that it "
            "knows, and no others (-i with --identities-only)"));
    }
    if (error.code == Code::PasswordRejected && method == QLatin1String("keyboard-interactive")) {
        return Sentence(QT_TRANSLATE_NOOP("Sentence",
            "for a code that changes with the time, the clocks of the server and of what makes the "
            "code have to agree"));
    }
    if (error.code == Code::KeyRejected) {
        return user == QLatin1String("root")
            ? Sentence(QT_TRANSLATE_NOOP("Sentence",
                "besides a key that is not in authorized_keys, the server may have its reasons: "
                "PermitRootLogin (no, or forced-commands-only, keeps root out), AllowUsers, "
                "DenyUsers, AllowGroups or DenyGroups in its sshd_config, from= or expiry-time= of "
                "the key, or files that others may write to"))
            : Sentence(QT_TRANSLATE_NOOP("Sentence",
                "besides a key that is not in authorized_keys, the server may have its reasons: "
                "AllowUsers, DenyUsers, AllowGroups or DenyGroups in its sshd_config, from= or "
                "expiry-time= of the key, or files that others may write to"));
    }
    return {};
}

Sentence leavingTrouble(const QString& user)
{
    return Sentence(
        QT_TRANSLATE_NOOP("Sentence",
            "the server lets %1 in and then ends the connection by itself. On the server, look at: "
            "its log (journalctl -u ssh); ChrootDirectory, which root has to own all the way up "
            "and nobody else may write to; limits of the account (pam_limits: maxlogins, nproc; "
            "expiry; /etc/nologin); MaxSessions; ForceCommand, command= in authorized_keys or a "
            "login shell that ends"),
        user.isEmpty() ? Sentence(QT_TRANSLATE_NOOP("Sentence", "this account"))
                       : Sentence::foreign(user));
}

} // namespace sallyport::tunnel
