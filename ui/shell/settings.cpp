// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include "core/base/ownfolder.h"
#include "core/profile/import/windowsettings.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace sallyport::ui {

Settings::Settings(const QString& configFolder, QObject* parent)
    : QObject(parent)
    , m_store(profile::windowSettingsFile(configFolder), QSettings::IniFormat)
{
    // Qt would make both for everybody to read; a file that is there keeps its permissions.
    if (makeOwnFolder(configFolder)) {
        makeOwnFile(m_store.fileName());
    }
}

static const QString kCloseToTray = QLatin1String(profile::kCloseToTray.key);
static const QString kStartMinimised = QLatin1String(profile::kStartMinimised.key);
static const QString kNotifications = QLatin1String(profile::kNotifications.key);
static const QString kToldNoTray = QStringLiteral("tray/toldThereIsNone");
static const QString kToldClear = QStringLiteral("told/clear");
/// Forwards that are told of; those that go first may be told of again.
static constexpr qsizetype kMostTold = 500;
static const QString kLanguage = QLatin1String(profile::kLanguage.key);
static const QString kColours = QLatin1String(profile::kColours.key);
static const QString kTextSize = QLatin1String(profile::kTextSize.key);
static const QString kTellOfVersions = QLatin1String(profile::kTellOfVersions.key);
static const QString kAskedForVersion = QStringLiteral("update/asked");
static const QString kDismissedVersion = QStringLiteral("update/dismissed");
static const QString kWindowRect = QStringLiteral("window/rect");
static const QString kWindowMaximised = QStringLiteral("window/maximised");
static const QString kRemoved = QStringLiteral("secrets/removedProfiles");
static const QString kPage = QStringLiteral("window/page");
static const QString kSelected = QStringLiteral("window/profile");

bool Settings::closeToTray() const
{
    return m_store.value(kCloseToTray, true).toBool();
}

void Settings::setCloseToTray(bool on)
{
    m_store.setValue(kCloseToTray, on);
}

bool Settings::startMinimised() const
{
    return m_store.value(kStartMinimised, false).toBool();
}

void Settings::setStartMinimised(bool on)
{
    m_store.setValue(kStartMinimised, on);
}

bool Settings::notifications() const
{
    return m_store.value(kNotifications, true).toBool();
}

void Settings::setNotifications(bool on)
{
    m_store.setValue(kNotifications, on);
}

QString Settings::language() const
{
    return m_store.value(kLanguage).toString();
}

void Settings::setLanguage(const QString& language)
{
    m_store.setValue(kLanguage, language);
}

/// As the file has them, in the order of ColourChoice.
static constexpr std::array<QLatin1StringView, 3> kColourNames{ QLatin1StringView("system"),
    QLatin1StringView("light"), QLatin1StringView("dark") };

ColourChoice Settings::colours() const
{
    const QString name = m_store.value(kColours).toString();
    const auto known = std::find(kColourNames.begin(), kColourNames.end(), name);
    return known == kColourNames.end() ? ColourChoice::System
                                       : ColourChoice(known - kColourNames.begin());
}

void Settings::setColours(ColourChoice choice)
{
    m_store.setValue(kColours, QString(kColourNames.at(std::size_t(choice))));
    Q_EMIT lookChanged();
}

int Settings::textSize() const
{
    constexpr int kUsual = 100;
    bool isNumber = false;
    const int percent = m_store.value(kTextSize).toInt(&isNumber);
    return isNumber ? std::clamp(percent, kSmallestText, kLargestText) : kUsual;
}

void Settings::setTextSize(int percent)
{
    m_store.setValue(kTextSize, QString::number(percent));
    Q_EMIT lookChanged();
}

bool Settings::tellOfVersions() const
{
    return m_store.value(kTellOfVersions, false).toBool();
}

void Settings::setTellOfVersions(bool on)
{
    m_store.setValue(kTellOfVersions, on);
}

QDateTime Settings::askedForVersion() const
{
    return QDateTime::fromString(m_store.value(kAskedForVersion).toString(), Qt::ISODate).toUTC();
}

void Settings::setAskedForVersion(const QDateTime& when)
{
    m_store.setValue(kAskedForVersion, when.toUTC().toString(Qt::ISODate));
}

QString Settings::dismissedVersion() const
{
    return m_store.value(kDismissedVersion).toString();
}

void Settings::setDismissedVersion(const QString& version)
{
    m_store.setValue(kDismissedVersion, version);
}

bool Settings::toldNoTray() const
{
    return m_store.value(kToldNoTray, false).toBool();
}

void Settings::setToldNoTray()
{
    m_store.setValue(kToldNoTray, true);
}

bool Settings::toldClear(const QString& forward) const
{
    return m_store.value(kToldClear).toStringList().contains(forward);
}

void Settings::setToldClear(const QString& forward)
{
    QStringList told = m_store.value(kToldClear).toStringList();
    told.append(forward);
    m_store.setValue(kToldClear, told.mid(std::max<qsizetype>(0, told.size() - kMostTold)));
}

QRect Settings::windowRect() const
{
    return m_store.value(kWindowRect).toRect();
}

bool Settings::windowMaximised() const
{
    return m_store.value(kWindowMaximised, false).toBool();
}

void Settings::setWindow(const QRect& rect, bool maximised)
{
    m_store.setValue(kWindowRect, rect);
    m_store.setValue(kWindowMaximised, maximised);
}

QByteArray Settings::layoutOf(const QString& name) const
{
    return m_store.value(QStringLiteral("layout/") + name).toByteArray();
}

void Settings::setLayoutOf(const QString& name, const QByteArray& state)
{
    m_store.setValue(QStringLiteral("layout/") + name, state);
}

QString Settings::page() const
{
    return m_store.value(kPage).toString();
}

void Settings::setPage(const QString& name)
{
    m_store.setValue(kPage, name);
}

static QString programKey(bool ftp)
{
    return ftp ? QStringLiteral("open/ftp") : QStringLiteral("open/other");
}

QString Settings::programFor(bool ftp) const
{
    return m_store.value(programKey(ftp)).toString();
}

void Settings::setProgramFor(bool ftp, const QString& program)
{
    m_store.setValue(programKey(ftp), program);
}

QString Settings::selectedProfile() const
{
    return m_store.value(kSelected).toString();
}

void Settings::setSelectedProfile(const QString& id)
{
    m_store.setValue(kSelected, id);
}

QStringList Settings::removedProfiles() const
{
    return m_store.value(kRemoved).toStringList();
}

void Settings::setRemovedProfiles(const QStringList& ids)
{
    if (ids.isEmpty()) {
        m_store.remove(kRemoved);
    } else {
        m_store.setValue(kRemoved, ids);
    }
    m_store.sync();
}

} // namespace sallyport::ui
