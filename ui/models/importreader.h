// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/expansion.h"
#include "core/profile/import/bundle.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace sallyport::ui {

/// Where profiles can be imported from.
enum class ImportKind { OpenSsh, Putty, Tectia, Sallyport, Command };

/// A source: a file, a folder, or the text of a command. An empty path of PuTTY's is the registry.
struct ImportSource {
    ImportKind kind = ImportKind::OpenSsh;
    QString path;
    QString codePage{}; ///< Of PuTTY's, as CodePage::named() takes it; empty: guessed.
    /// Of OpenSSH's: the commands of Match exec that the user lets run, as the file has them. None
    /// is run when the file has others by then.
    QStringList agreedCommands{};

    friend bool operator==(const ImportSource&, const ImportSource&) = default;
};

/// A source that is on this computer, with so many profiles.
struct FoundSource {
    ImportSource source;
    qsizetype count = 0;
};

struct ImportContent {
    ImportSource source;
    profile::ImportSet set;
    profile::Bundle bundle; ///< Of Sallyport's own files: defaults and settings, without profiles.
    QStringList commands{}; ///< Of Match exec, as OpenSSH's file has them.
};

/// Reads sources on a thread of its own; nothing is written. For the user's own OpenSSH
/// configuration, ssh itself is asked where that runs none of its commands.
class ImportReader final : public QObject {
    Q_OBJECT

public:
    /// sshProgram: empty to read OpenSSH's configuration without it.
    explicit ImportReader(
        profile::Environment environment, const QString& sshProgram, QObject* parent = nullptr);
    /// Stops what is under way, without waiting for a file system that hangs.
    ~ImportReader() override;

    /// The ssh of this computer; empty: there is none.
    [[nodiscard]] static QString findSsh();
    /// Where a source of that kind usually is; empty: nowhere.
    [[nodiscard]] static QString usualPath(
        ImportKind kind, const profile::Environment& environment);

    /// Answered by found().
    void findSources();
    /// Answered by finished() or failed(), unless another read() follows first.
    void read(const ImportSource& source);
    /// The same for a file of any kind, which is told by what is in it.
    void readAny(const QString& path);
    /// There will be no answer to what is being read.
    void cancel();

Q_SIGNALS:
    void found(const QList<sallyport::ui::FoundSource>& sources);
    void finished(const sallyport::ui::ImportContent& content);
    void failed(const sallyport::ui::ImportSource& source, const sallyport::Error& error);

private:
    class Worker;
    struct Home;

    void start(std::function<void(Worker&)> job);

    QThread* m_thread; ///< Deletes itself when it outlives this.
    /// Counts reads: whoever works for an older one gives up.
    std::shared_ptr<std::atomic<int>> m_current;
    std::shared_ptr<Home> m_home;
    Worker* m_worker; ///< On m_thread, and deleted there.
};

} // namespace sallyport::ui
