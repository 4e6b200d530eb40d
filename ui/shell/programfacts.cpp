// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/programfacts.h"

#include "core/profile/import/windowsettings.h"
#include "core/profile/profilestore.h"

#include <QGuiApplication>
#include <QLocale>
#include <QSysInfo>

namespace sallyport::ui {

/// Those that a profile has that says nothing of them.
static QStringList usualKnownHosts(const profile::Environment& environment)
{
    profile::Profile any;
    any.connection.server.address.host = QStringLiteral("localhost");
    const auto expanded = profile::expanded(any, environment);
    return expanded ? expanded->connection.knownHostsFiles : QStringList();
}

QList<Place> Places::of(const ProgramFacts& facts)
{
    const QString& folder = facts.environment.configFolder;
    QList<Place> places{ { tr("Profiles"), profile::ProfileStore(folder).folder() },
        { tr("Settings"), profile::windowSettingsFile(folder) } };
    const QStringList files = usualKnownHosts(facts.environment);
    for (const QString& file : files) {
        places.append({ tr("Known hosts"), file });
    }
    if (!facts.logFile.isEmpty()) {
        places.append({ tr("Log file"), facts.logFile });
    }
    return places;
}

QString Places::ofSecrets(const ProgramFacts& facts)
{
    return facts.whyNoKeyStore.isEmpty()
        ? tr("Secrets are kept in %1, each only where you say so.").arg(facts.keyStore)
        : tr("There is no key store to use: %1").arg(facts.whyNoKeyStore);
}

QStringList systemLines(const ProgramFacts& facts)
{
    QStringList lines{ QStringLiteral("Sallyport ") + facts.version };
    for (const LibraryVersion& library : facts.libraries) {
        if (!library.version.isEmpty()) {
            lines.append(library.name + u' ' + library.version);
        }
    }
    lines.append(QStringLiteral("System: %1, %2 %3, %4")
                     .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                         QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()));
    lines.append(QStringLiteral("Display: ") + QGuiApplication::platformName());
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    if (!desktop.isEmpty()) {
        lines.append(QStringLiteral("Desktop: ") + desktop.left(100));
    }
    lines.append(QStringLiteral("Language: ") + QLocale().name());
    lines.append(QStringLiteral("Key store: ")
        + (facts.whyNoKeyStore.isEmpty() ? facts.keyStore : QStringLiteral("none")));
    return lines;
}

} // namespace sallyport::ui
