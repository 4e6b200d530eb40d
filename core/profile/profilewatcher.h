// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profilestore.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QTimer>

namespace sallyport::profile {

/// Tells when files of a store change, whoever changes them: this program too, so compare
/// revisions. Needs the event loop of its thread.
class ProfileWatcher final : public QObject {
    Q_OBJECT

public:
    explicit ProfileWatcher(ProfileStore store, QObject* parent = nullptr);

Q_SIGNALS:
    /// The profile appeared, has other content, or is gone.
    void changed(const QString& id);
    /// Load every profile again: what it inherits may be different.
    void defaultsChanged();

private:
    void look();
    [[nodiscard]] QHash<QString, QByteArray> hashes() const;
    void watchEverything();

    ProfileStore m_store;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    QHash<QString, QByteArray> m_known;
};

} // namespace sallyport::profile
