// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/removedsecrets.h"

#include "app/gui/secretkeeper.h"
#include "ui/models/profilecatalog.h"
#include "ui/shell/settings.h"

#include <QPointer>

namespace sallyport::gui {

RemovedSecrets::RemovedSecrets(SecretKeeper& keeper, const ui::ProfileCatalog& catalog,
    ui::Settings& settings, QObject* parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_catalog(catalog)
    , m_settings(settings)
{
}

void RemovedSecrets::note(const QStringList& ids)
{
    QStringList all = m_settings.removedProfiles() + ids;
    all.removeDuplicates();
    m_settings.setRemovedProfiles(all);
}

void RemovedSecrets::forget(const QString& id)
{
    QStringList all = m_settings.removedProfiles();
    all.removeOne(id);
    m_settings.setRemovedProfiles(all);
}

void RemovedSecrets::start()
{
    const QStringList ids = m_settings.removedProfiles();
    for (const QString& id : ids) {
        if (m_catalog.entry(id)) {
            forget(id); // it was brought back
        }
    }
    purge();
}

void RemovedSecrets::purge()
{
    const QStringList ids = m_settings.removedProfiles();
    for (const QString& id : ids) {
        // One that is still there may be on its way out; the next start sees whether it was.
        if (m_catalog.entry(id)) {
            continue;
        }
        ++m_open;
        m_keeper.removed(id, [self = QPointer(this), id](bool isGone) {
            if (!self) {
                return;
            }
            if (isGone) {
                self->forget(id);
            }
            if (--self->m_open == 0) {
                Q_EMIT self->purged();
            }
        });
    }
}

} // namespace sallyport::gui
