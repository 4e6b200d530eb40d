// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>

/// An sshd of our own on a free loopback port, with keys made on the spot. The current user may
/// log in with privateKey(). The program is $SALLYPORT_SSHD, or what the path or /usr/sbin has.
/// Where sshd separates privileges (as root) and there is no user for that, nss_wrapper plays
/// one, so that the machine is left alone.
class LoopbackSshd {
public:
    ~LoopbackSshd();

    /// An empty string, or why it could not be started.
    [[nodiscard]] QString start(const QByteArray& extraConfig);

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QByteArray user() const;
    [[nodiscard]] QByteArray privateKey() const;

private:
    [[nodiscard]] QString file(const char* name) const;
    [[nodiscard]] bool write(const char* name, const QByteArray& content) const;
    [[nodiscard]] QString makeKey(const char* name, const char* type) const;

    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
};
