// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/userprompt.h"
#include "core/ssh/hostkey/knownhosts.h"

namespace sallyport::ssh {

/// Whether the user may decide about a verdict: everything but Trusted, which needs no question,
/// and Revoked, which allows none.
[[nodiscard]] bool mayAskAbout(HostKeyVerdict verdict);

/// The question for a verdict that mayAskAbout() allows. HostKeyChanged only for Changed; a host
/// that is known under another key type or through an authority only is HostKeyUnknown with a note
/// and what is on file. storeIn: the file that would take the key; empty: none, so mayRemember is
/// false. Who asks about which profile is left for the caller to fill in.
[[nodiscard]] Question hostKeyQuestion(
    const HostKeyCheck& check, const HostPort& host, const HostKey& key, const QString& storeIn);

} // namespace sallyport::ssh
