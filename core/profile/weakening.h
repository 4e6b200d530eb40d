// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/profile/profile.h"

namespace sallyport::profile {

/// One way in which a profile protects less than another: it trusts more, shows itself to more, or
/// does more without being asked. A value.
struct Weakening {
    enum class Kind {
        HostKeys, ///< Takes host keys that it did not take, or looks elsewhere for what is known.
        OtherPlace, ///< Goes to another server, or there by another way.
        OtherLogin, ///< Logs in as somebody else, or offers more to do it with.
        Algorithms, ///< Allows algorithms it did not, or ones known to be weak.
        ByItself, ///< Connects without being asked.
        ListensWider, ///< Others can connect to a listener who could not.
        LeadsElsewhere, ///< What connects to a listener ends somewhere else.
        ReachesIn, ///< The far side reaches more at this end.
        FtpGuard, ///< A safeguard of an FTP forward is off.
        RemovesFiles, ///< Files that are in the way are removed.
        Unknown, ///< A field this program does not know, so that it cannot tell.
    };

    Kind kind = Kind::Unknown;
    QString field; ///< Its path, as in the file: "rules[0].ftp.tls".
    QString before; ///< Empty: there was nothing.
    QString after;

    friend bool operator==(const Weakening&, const Weakening&) = default;
};

/// In what `after` protects less than `before`, which it takes the place of.
[[nodiscard]] QList<Weakening> weakenings(const Profile& before, const Profile& after);

/// In what a profile that is new protects less than both a profile with the built-in settings and
/// one with those of the user's defaults. Where it goes and as whom is not in it: that is what the
/// user wants a new one for.
[[nodiscard]] QList<Weakening> weakeningsOfNew(const Profile& added, const Profile& defaults = {});

/// "trusts other host keys (server.hostKeyPolicy: ask → accept-new)", printable on one line.
[[nodiscard]] Sentence wordsOf(const Weakening& weakening);

/// The fields of a profile file, and whether a change of each can weaken it: "rules[].listen.host".
/// Lists every field there is; a test compares it with what is written to files.
struct JudgedField {
    QString path;
    bool canWeaken = false;
};
[[nodiscard]] QList<JudgedField> judgedFields();

} // namespace sallyport::profile
