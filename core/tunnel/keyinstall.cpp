// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/keyinstall.h"

#include "core/base/error.h"
#include "core/ssh/auth/keycontainer.h"
#include "core/ssh/link/remotecommand.h"
#include "core/ssh/wire.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>
#include <optional>

namespace sallyport::tunnel {

using Outcome = KeyInstallation::Outcome;

namespace {

struct Marker {
    const char* text; ///< A whole line of the command's output.
    Outcome outcome;
};
constexpr std::array kMarkers{
    Marker{ "sallyport-key: added", Outcome::Added },
    Marker{ "sallyport-key: there", Outcome::AlreadyThere },
    Marker{ "sallyport-key: no home", Outcome::NoHome },
    Marker{ "sallyport-key: no folder", Outcome::NoFolder },
    Marker{ "sallyport-key: unreadable", Outcome::Unreadable },
    Marker{ "sallyport-key: unwritable", Outcome::Unwritable },
};

constexpr qsizetype kLongestSaid = 300;

std::optional<Outcome> outcomeOf(const QByteArray& line)
{
    const auto* const found = std::find_if(kMarkers.begin(), kMarkers.end(),
        [&line](const Marker& marker) { return line == marker.text; });
    return found == kMarkers.end() ? std::nullopt : std::optional(found->outcome);
}

} // namespace

QByteArray keyInstallCommand()
{
    // Whatever the login shell is, it takes a word in single quotes without a line end, "!" or
    // another single quote as it stands.
    return QByteArrayLiteral(
        "exec sh -c '"
        "umask 077; LC_ALL=C; export LC_ALL; f=.ssh/authorized_keys; "
        "say() { echo \"sallyport-key: $1\"; exit $2; }; "
        "has() { grep -v \"^[[:space:]]*#\" $f | grep -qF -e \"$key\"; }; "
        "IFS= read -r key && IFS= read -r line || exit 1; "
        "cd || say \"no home\" 1; "
        "mkdir -p .ssh || say \"no folder\" 1; "
        "if [ -e $f ]; then "
        "[ -f $f ] && [ -r $f ] || say unreadable 1; "
        "if has; then say there 0; fi; "
        "fi; "
        "if [ -s $f ] && [ -n \"$(tail -c 1 $f)\" ]; "
        "then printf \"\\n%s\\n\" \"$line\"; else printf \"%s\\n\" \"$line\"; fi >>$f "
        "&& has && say added 0; "
        "say unwritable 1'");
}

QByteArray keyInstallInput(const QByteArray& line)
{
    return line.split(' ').value(1) + '\n' + line + '\n';
}

Result<void> checkKeyLine(const QByteArray& line)
{
    const QByteArrayList words = line.split(' ');
    const auto decoded =
        QByteArray::fromBase64Encoding(words.value(1), QByteArray::AbortOnBase64DecodingErrors);
    const bool oneLine = std::none_of(line.cbegin(), line.cend(),
        [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    // Nothing but a key: no options before it, which would say what it may do.
    if (!oneLine || !decoded || !ssh::isWholePublicKey(*decoded)
        || ssh::typeOfBlob(*decoded) != words.first()) {
        return fail(Code::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "this is not the line of a public key")));
    }
    return {};
}

KeyInstallation keyInstallationOf(const ssh::CommandResult& result)
{
    KeyInstallation installation;
    const QByteArrayList lines = result.output.split('\n');
    for (const QByteArray& line : lines) {
        const QByteArray text = line.trimmed();
        if (const auto outcome = outcomeOf(text)) {
            installation.outcome = *outcome;
        } else if (installation.said.isEmpty()) {
            installation.said = printable(text, kLongestSaid);
        }
    }
    return installation;
}

Sentence keyInstallationText(KeyInstallation::Outcome outcome)
{
    switch (outcome) {
    case Outcome::Added:
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "the key was added"));
    case Outcome::AlreadyThere:
        return Sentence(
            QT_TRANSLATE_NOOP("Sentence", "the key was there already; nothing was changed"));
    case Outcome::NoHome:
        return Sentence(QT_TRANSLATE_NOOP(
            "Sentence", "the account has no home folder that it can enter; nothing was changed"));
    case Outcome::NoFolder:
        return Sentence(QT_TRANSLATE_NOOP(
            "Sentence", "the folder .ssh cannot be made in the account's home folder"));
    case Outcome::Unreadable:
        return Sentence(QT_TRANSLATE_NOOP(
            "Sentence", "the file is there and the account cannot read it; nothing was changed"));
    case Outcome::Unwritable:
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "the account could not write to the file"));
    case Outcome::NotRun:
        break;
    }
    return Sentence(QT_TRANSLATE_NOOP("Sentence",
        "the server did not run the command: the account has no shell for it, or is kept to "
        "something else; have the line above added by whoever looks after the server"));
}

} // namespace sallyport::tunnel
