// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/userprompt.h"

namespace sallyport::ui {

/// "anna@bastion.example.org:22", with the jump host's place if it is one.
[[nodiscard]] QString whoAsks(const Question& question);
/// The profile's name, or the host when it has none.
[[nodiscard]] QString ownerOf(const Question& question);
/// What the user has to do, in one sentence, for a notification.
[[nodiscard]] QString needSentence(const Question& question);
/// What becomes of the answer when the connection has gone meanwhile. counts: it will be given to
/// the next one.
[[nodiscard]] QString hungUpSentence(const Question& question, bool counts);
/// The host key is not on file, but something else is for this host: as grave as a changed key.
[[nodiscard]] bool needsDeliberateAct(const Question& question);

} // namespace sallyport::ui
