// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/ftpoffer.h"

namespace sallyport::profile {

bool leadsToFtp(const Rule& rule)
{
    return rule.kind == RuleKind::Tcp && rule.destinationPath.isEmpty()
        && rule.destination.port == kFtpPort;
}

int makeFtp(QList<Imported>& profiles)
{
    int made = 0;
    for (Imported& imported : profiles) {
        for (Rule& rule : imported.profile.rules) {
            if (leadsToFtp(rule)) {
                rule.kind = RuleKind::Ftp;
                ++made;
            }
        }
    }
    return made;
}

} // namespace sallyport::profile
