// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/eventwriter.h"
#include "app/cli/hostkeyarguments.h"
#include "app/cli/hostkeyscan.h"
#include "core/base/userprompt.h"

#include <memory>

namespace sallyport::cli {

/// `sallyport-cli hostkey …`: what is on file for a server and what it shows, and changes to the
/// file. Never logs in.
class HostKeyCommand final : public QObject {
    Q_OBJECT

public:
    HostKeyCommand(HostKeyArguments arguments, EventWriter& writer, QObject* parent = nullptr);
    ~HostKeyCommand() override;

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void show();
    void remove();
    void scan();
    void judge(const ssh::HostKey& key);
    void accept(const ssh::HostKey& key, const ssh::HostKeyCheck& check);
    /// The user's consent, by an option or on the terminal; the error to end with otherwise.
    [[nodiscard]] Result<void> consent(
        const ssh::HostKey& key, const ssh::HostKeyCheck& check) const;
    void store(const ssh::HostKey& key, const ssh::HostKeyCheck& check);
    void report(const ssh::HostKey& key, QLatin1String verdict, const ssh::HostKeyCheck& check);
    void write(QLatin1String verdict, const ssh::KnownHostsLine& line, const QString& text,
        const ssh::HostKey* picture);
    void end(const Error& error);

    HostKeyArguments m_arguments;
    EventWriter& m_writer;
    ssh::KnownHosts m_knownHosts;
    std::unique_ptr<HostKeyScan> m_scan;
};

/// Runs the command to its end; words: behind "hostkey". Needs the application object.
[[nodiscard]] int runHostKeyCommand(const QStringList& words, Output& output);

} // namespace sallyport::cli
