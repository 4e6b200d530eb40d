// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace sallyport::ui {

/// A line that names a server to connect to, where words to look for are expected:
/// "anna@host", "host:2222", "anna@host -L 8080:web:80", a whole ssh command. It is read, not run.
class QuickConnect {
    Q_DECLARE_TR_FUNCTIONS(sallyport::ui::QuickConnect)

public:
    struct Offer {
        profile::Profile profile; ///< Without a host: trouble says why.
        QString trouble; ///< What cannot be followed in what is meant as a command.
        QStringList warnings; ///< What was left out of it.
        int toFtp = 0; ///< So many TCP forwards lead to FTP.
    };

    /// Nothing: it is words to look for. asFtp: forwards that lead to FTP are made to be of FTP.
    [[nodiscard]] static std::optional<Offer> read(const QString& line, bool asFtp = false);
};

} // namespace sallyport::ui
