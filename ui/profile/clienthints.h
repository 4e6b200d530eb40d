// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/rule.h"

#include <QList>
#include <QString>

namespace sallyport::ui {

/// How to point one FTP client at a forward.
struct ClientHint {
    QString client;
    QString text; ///< What to enter, for people.
    QString copy; ///< The part that is worth copying: a command or an address.
};

/// For the usual clients. The port is what the rule says; where it takes any free one, "PORT".
[[nodiscard]] QList<ClientHint> clientHints(const profile::Rule& rule);

} // namespace sallyport::ui
