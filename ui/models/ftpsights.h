// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/rule.h"

#include <QHash>
#include <QStringList>

namespace sallyport::ui {

/// Where the data connections of a profile's FTP rules have led, as its transfers showed.
class FtpSights {
public:
    /// True: nobody knew.
    bool add(const profile::Rule& rule, const QString& host);
    /// The first ones, of rules that lead where this one does.
    [[nodiscard]] QStringList hosts(const profile::Rule& rule) const;

private:
    QHash<QString, QStringList> m_hosts;
};

} // namespace sallyport::ui
