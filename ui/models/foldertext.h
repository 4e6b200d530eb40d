// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

#include <functional>

namespace sallyport::ui {

/// What the profiles of a folder have in common, in words.
class FolderText {
    Q_DECLARE_TR_FUNCTIONS(sallyport::ui::FolderText)

public:
    /// A sentence for each thing that all of them share: the server, the user, the way there, tags;
    /// and for two that want the same port of this computer. Of fewer than two profiles there is
    /// nothing to say. nameOf: of a profile by its id.
    [[nodiscard]] static QStringList shared(const QList<profile::Profile>& profiles,
        const std::function<QString(const QString& id)>& nameOf);

private:
    static void addClashes(QStringList& lines, const QList<profile::Profile>& profiles);
};

} // namespace sallyport::ui
