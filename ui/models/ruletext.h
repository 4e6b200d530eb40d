// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forward/status.h"
#include "core/profile/profile.h"

#include <QCoreApplication>
#include <QUrl>

namespace sallyport::ui {

/// A rule in words.
class RuleText {
    Q_DECLARE_TR_FUNCTIONS(sallyport::ui::RuleText)

public:
    /// Its own name, or what it does.
    [[nodiscard]] static QString name(const profile::Rule& rule);
    /// "TCP", "FTP", "SOCKS"
    [[nodiscard]] static QString kind(const profile::Rule& rule);
    /// "127.0.0.1:5432"; what really listens when it does. Names the server's side for an incoming
    /// one.
    [[nodiscard]] static QString listens(
        const profile::Rule& rule, const tunnel::ForwardStatus* status = nullptr);
    /// "Forward: 127.0.0.1:5432 → db1:5432", a line about one that is not there yet.
    [[nodiscard]] static QString line(const profile::Rule& rule);
    /// "db1:5432", "anywhere"
    [[nodiscard]] static QString reaches(const profile::Rule& rule);
    /// The address programs connect to, "127.0.0.1:5432"; empty when nothing on this computer
    /// listens.
    [[nodiscard]] static QString address(
        const profile::Rule& rule, const tunnel::ForwardStatus* status = nullptr);
    /// The host to which a rule's connections go in clear past the end of SSH; empty: they do not
    /// leave the computer that SSH ends at. seen: where an FTP data connection has led, see
    /// FtpDataStatus::server; empty: where the rule leads.
    [[nodiscard]] static QString clearTo(
        const profile::Profile& profile, const profile::Rule& rule, const QString& seen = {});
    /// The same in words: which leg of an FTP rule's way is inside SSH and which is not.
    [[nodiscard]] static QString protection(
        const profile::Profile& profile, const profile::Rule& rule, const QString& seen = {});
    /// A sentence about what has gone in clear: seen are the hosts that data connections of the
    /// FTP rule have led to. Empty: nothing has.
    [[nodiscard]] static QString clearNote(
        const profile::Profile& profile, const profile::Rule& rule, const QStringList& seen);
    /// The ssh command that makes this forward alone, for a POSIX shell.
    [[nodiscard]] static QString sshCommand(
        const profile::Profile& profile, const profile::Rule& rule);
    /// The offer to make FTP forwards of so many that lead to FTP as TCP.
    [[nodiscard]] static QString ftpOffer(int count);
    /// What a browser or an FTP client opens; empty when there is nothing to open.
    [[nodiscard]] static QUrl url(
        const profile::Rule& rule, const tunnel::ForwardStatus* status = nullptr);
};

} // namespace sallyport::ui
