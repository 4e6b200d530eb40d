// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/import/imported.h"

#include <QHash>

namespace sallyport::profile {

/// One saved session of PuTTY or KiTTY.
struct PuttySession {
    QString name;
    QString source; ///< For Profile::importedFrom.
    QHash<QString, QString> settings; ///< By name, as they stand in a file or the registry.
};

/// The saved sessions of one place. The proxy of each may be another one of them.
class PuttySessions {
public:
    /// The registry and folders of Windows do not tell A from a, other folders do.
    explicit PuttySessions(Qt::CaseSensitivity names = Qt::CaseSensitive);

    /// Ignores one more with the name of another one, but for the list.
    void add(const PuttySession& session);
    [[nodiscard]] const QList<PuttySession>& all() const { return m_all; }
    /// Nothing when there is none of this name.
    [[nodiscard]] const PuttySession* find(const QString& name) const;

private:
    [[nodiscard]] QString keyOf(const QString& name) const;

    Qt::CaseSensitivity m_names;
    QList<PuttySession> m_all;
    QHash<QString, qsizetype> m_byName;
};

/// What new sessions start from, and what a jump host is logged in to with that is no session.
inline constexpr char kPuttyDefaults[] = "Default Settings";

/// Whether anything is made of a setting of this name.
[[nodiscard]] bool isPuttySetting(const QString& name);

/// The profile that goes where PuTTY goes (checked against plink 0.78): through the session that
/// the proxy names, and its proxy in turn. A stored password is not taken over. Fails with
/// NotSupported when it is no SSH session, or the way leads through one, or in a circle.
[[nodiscard]] Result<Imported> importPuttySession(
    const PuttySession& session, const PuttySessions& others);

} // namespace sallyport::profile
