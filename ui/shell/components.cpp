// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/components.h"

#include "core/base/shown.h"
#include "core/ssh/sshlibrary.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sallyport::ui {

/// A bill of materials is some hundred kilobytes.
static constexpr qint64 kLargestFile = 16 * 1024 * 1024;

static QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(kLargestFile) : QByteArray();
}

/// What this build has: the versions it was built with, by what the list calls them.
static QHash<QString, QString> builtWith()
{
    QHash<QString, QString> versions;
    const QStringList words = QStringLiteral(SALLYPORT_COMPONENTS).split(u' ');
    for (const QString& word : words) {
        versions.insert(word.section(u'=', 0, 0), word.section(u'=', 1));
    }
    return versions;
}

static QHash<QString, QString> versionsAtRunTime()
{
    QHash<QString, QString> versions = builtWith();
    const ssh::LibraryInfo info = ssh::libraryInfo();
    versions[QStringLiteral("qt")] = QString::fromLatin1(qVersion());
    versions[QStringLiteral("libssh2")] = ssh::libraryLine(info).remove(QLatin1String("libssh2 "));
    if (!info.cryptography.isEmpty()) {
        versions[QStringLiteral("openssl")] =
            QString(info.cryptography).remove(QLatin1String("OpenSSL "));
    }
    return versions;
}

QList<LibraryVersion> libraryVersions()
{
    const QHash<QString, QString> versions = versionsAtRunTime();
    const QJsonArray listed =
        QJsonDocument::fromJson(contentOf(QStringLiteral(":/licences/packaging/components.json")))
            .object()
            .value(QLatin1String("components"))
            .toArray();
    QList<LibraryVersion> all;
    for (const auto& each : listed) {
        const auto member = [&each](
                                const char* name) { return each[QLatin1String(name)].toString(); };
        const auto version = versions.constFind(member("id"));
        if (version != versions.constEnd()) {
            all.append(
                { member("name"), *version, member("licence"), member("home"), member("text") });
        }
    }
    return all;
}

/// "a AND b"; what a copyright file calls its licences has no order.
static QString licenceOf(const QJsonValue& component)
{
    QStringList names;
    const QJsonArray licences = component[QLatin1String("licenses")].toArray();
    for (const auto& each : licences) {
        const QJsonValue licence = each[QLatin1String("license")];
        for (const QJsonValue& name : { each[QLatin1String("expression")],
                 licence[QLatin1String("id")], licence[QLatin1String("name")] }) {
            if (name.isString()) {
                names.append(shownLine(name.toString()));
            }
        }
    }
    return names.join(QLatin1String(", "));
}

QList<LibraryVersion> libraryVersionsIn(const QString& billOfMaterials)
{
    const QJsonArray listed = QJsonDocument::fromJson(contentOf(billOfMaterials))
                                  .object()
                                  .value(QLatin1String("components"))
                                  .toArray();
    QList<LibraryVersion> all;
    for (const auto& each : listed) {
        all.append({ shownLine(each[QLatin1String("name")].toString()),
            shownLine(each[QLatin1String("version")].toString()), licenceOf(each) });
    }
    std::sort(all.begin(), all.end(),
        [](const LibraryVersion& a, const LibraryVersion& b) { return a.name < b.name; });
    return all;
}

PackagedLicences packagedLicences(const QString& programFolder)
{
    const QDir folder(programFolder);
    const auto there = [&folder](const char* path) {
        const QFileInfo file(folder, QLatin1String(path));
        return file.exists() ? QDir::cleanPath(file.absoluteFilePath()) : QString();
    };
    PackagedLicences found;
    found.billOfMaterials = there("../share/doc/sallyport/bill-of-materials.cdx.json");
    // Linux, what our own bundle for Linux adds, Windows, macOS.
    for (const char* path : { "../share/doc/sallyport/copyright", "../share/doc/bundled",
             "licences", "../Resources/LICENSE" }) {
        found.places.append(there(path));
    }
    found.places.removeAll(QString());
    return found;
}

QString programLicence()
{
    return QString::fromUtf8(contentOf(QStringLiteral(":/licences/LICENSE")));
}

} // namespace sallyport::ui
