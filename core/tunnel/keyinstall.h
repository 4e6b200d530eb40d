// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/sentence.h"

#include <QByteArray>
#include <QString>

// How a public key gets into the file of a server's account that says which keys may log in, as a
// text to be run there and an answer to be read. No connection, no files.

namespace sallyport::ssh {
struct CommandResult;
}

namespace sallyport::tunnel {

/// The file, as seen from the account's home folder.
inline constexpr QLatin1String kAuthorizedKeys("~/.ssh/authorized_keys");

/// What is run on the server: one line for whatever login shell there is, which has sh append the
/// line that comes as input unless its key is there already. It makes the folder and the file where
/// they are missing, for that account alone, and changes nothing else.
[[nodiscard]] QByteArray keyInstallCommand();

/// Its input. line: "type base64 comment", of one line.
[[nodiscard]] QByteArray keyInstallInput(const QByteArray& line);

/// InvalidArgument when it is not that: nothing else must get into the file.
[[nodiscard]] Result<void> checkKeyLine(const QByteArray& line);

/// What came of it.
struct KeyInstallation {
    enum class Outcome {
        Added,
        AlreadyThere,
        NotRun, ///< The account has no shell, or the server runs something else (ForceCommand).
        NoHome, ///< The account's home folder cannot be entered.
        NoFolder, ///< ~/.ssh cannot be made.
        Unreadable, ///< The file is there and cannot be read.
        Unwritable, ///< Nothing could be appended.
    };

    Outcome outcome = Outcome::NotRun;
    QString
        said; ///< The first line that the server said besides, to be shown as text; may be empty.

    [[nodiscard]] bool isInstalled() const
    {
        return outcome == Outcome::Added || outcome == Outcome::AlreadyThere;
    }

    friend bool operator==(const KeyInstallation&, const KeyInstallation&) = default;
};

/// result: without an error.
[[nodiscard]] KeyInstallation keyInstallationOf(const ssh::CommandResult& result);

/// A sentence of it, and what can be done where it did not work.
[[nodiscard]] Sentence keyInstallationText(KeyInstallation::Outcome outcome);

} // namespace sallyport::tunnel
