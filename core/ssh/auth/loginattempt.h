// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QMetaType>
#include <QStringList>

#include <optional>

namespace sallyport::ssh {

/// One thing that was tried to log in (RFC 4252), and what came of it.
struct LoginAttempt {
    enum class Outcome {
        Accepted, ///< The user is in.
        Partial, ///< It was right, and the server wants something else besides.
        Failed, ///< Refused, or it came to nothing before the server was asked.
    };

    QString method; ///< RFC 4252 method name.
    QString subject; ///< The key; empty for others.
    Outcome outcome = Outcome::Failed;
    std::optional<Error> error{}; ///< When it failed.
    QStringList wanted{}; ///< The methods the server takes next, when Partial.
    /// Something secret was given or signed. Accepted without it: anybody could be this server.
    bool proved = true;
};

} // namespace sallyport::ssh

Q_DECLARE_METATYPE(sallyport::ssh::LoginAttempt)
