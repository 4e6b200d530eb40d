// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/import/imported.h"

#include <algorithm>

namespace sallyport::profile {

void limitJumpKeys(Imported& imported)
{
    qsizetype left = kMaxImportedKeys;
    bool isMore = false;
    // The last jump host first: those before it are more often shared, and known otherwise.
    QList<Server>& hops = imported.profile.connection.hops;
    for (qsizetype i = hops.size() - 1; i >= 0; --i) {
        const qsizetype keys = hops.at(i).identityFiles.size();
        if (keys > left) {
            hops[i].identityFiles.resize(left);
            isMore = true;
        }
        left -= std::min(keys, left);
    }
    if (isMore) {
        imported.warnings.append(
            Sentence(QT_TRANSLATE_NOOP(
                         "Sentence", "ignored: more than %1 key files of the jump hosts together"),
                kMaxImportedKeys));
    }
}

} // namespace sallyport::profile
