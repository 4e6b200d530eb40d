// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/ftpoffer.h"

#include <utility>

namespace sallyport::profile {

static constexpr std::uint16_t kFtpPort = 21;

bool leadsToFtp(const Rule& rule)
{
    return rule.kind == RuleKind::Tcp && rule.destinationPath.isEmpty()
        && rule.destination.port == kFtpPort;
}

Rule asFtp(Rule rule)
{
    rule.kind = RuleKind::Ftp;
    return rule;
}

int makeFtp(QList<Imported>& profiles)
{
    int made = 0;
    for (Imported& imported : profiles) {
        for (Rule& rule : imported.profile.rules) {
            if (leadsToFtp(rule)) {
                rule = asFtp(std::move(rule));
                ++made;
            }
        }
    }
    return made;
}

} // namespace sallyport::profile
