// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/import/windowsettings.h"

#include "core/base/ownfolder.h"

#include <QSettings>

namespace sallyport::profile {

static constexpr WindowSetting kAll[] = { kCloseToTray, kStartMinimised, kNotifications, kLanguage,
    kColours, kTextSize, kTellOfVersions };
static constexpr qsizetype kMaxText = 32;

QString windowSettingsFile(const QString& configFolder)
{
    return configFolder + QStringLiteral("/window.ini");
}

QJsonObject windowSettings(const QString& configFolder)
{
    const QSettings file(windowSettingsFile(configFolder), QSettings::IniFormat);
    QJsonObject settings;
    for (const WindowSetting& setting : kAll) {
        const QVariant value = file.value(QLatin1String(setting.key));
        if (!value.isValid()) {
            continue;
        }
        settings[QLatin1String(setting.name)] = setting.isText
            ? QJsonValue(value.toString().left(kMaxText))
            : QJsonValue(value.toBool());
    }
    return settings;
}

Result<void> restoreWindowSettings(const QString& configFolder, const QJsonObject& settings)
{
    if (auto made = makeOwnFolder(configFolder); !made) {
        return made;
    }
    makeOwnFile(windowSettingsFile(configFolder));
    QSettings file(windowSettingsFile(configFolder), QSettings::IniFormat);
    for (const WindowSetting& setting : kAll) {
        const QJsonValue value = settings.value(QLatin1String(setting.name));
        if (setting.isText && value.isString() && value.toString().size() <= kMaxText) {
            file.setValue(QLatin1String(setting.key), value.toString());
        } else if (!setting.isText && value.isBool()) {
            file.setValue(QLatin1String(setting.key), value.toBool());
        }
    }
    file.sync();
    if (file.status() != QSettings::NoError) {
        return fail(Code::FileUnwritable,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the settings cannot be written")),
            file.fileName());
    }
    return {};
}

} // namespace sallyport::profile
