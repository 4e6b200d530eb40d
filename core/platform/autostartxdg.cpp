// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/autostart.h"

#include "core/base/ownfolder.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

// Desktop Application Autostart Specification; Desktop Entry Specification, "The Exec key".
namespace sallyport::platform {

namespace {

constexpr qint64 kLongestEntry = 64 * 1024;

QString entryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/autostart/sallyport.desktop");
}

/// One argument of the Exec key: first as the command's quoting wants it, then as every value of a
/// desktop entry does.
QString execArgument(const QString& argument)
{
    QString quoted;
    for (const QChar c : argument) {
        if (QStringLiteral("\"`$\\").contains(c)) {
            quoted += QLatin1Char('\\');
        }
        quoted += c;
        if (c == QLatin1Char('%')) {
            quoted += c;
        }
    }
    QString value;
    for (const QChar c : quoted) {
        switch (c.unicode()) {
        case u'\\':
            value += QStringLiteral("\\\\");
            break;
        case u'\n':
            value += QStringLiteral("\\n");
            break;
        case u'\t':
            value += QStringLiteral("\\t");
            break;
        case u'\r':
            value += QStringLiteral("\\r");
            break;
        default:
            value += c;
        }
    }
    return QLatin1Char('"') + value + QLatin1Char('"');
}

bool isTrue(const QByteArray& line)
{
    return line.mid(line.indexOf('=') + 1).trimmed() == "true";
}

} // namespace

bool Autostart::isEnabled() const
{
    QFile file(entryPath());
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    // Desktops switch entries off without removing them.
    for (const QByteArray& line : file.read(kLongestEntry).split('\n')) {
        if (line.startsWith("Hidden=") && isTrue(line)) {
            return false;
        }
        if (line.startsWith("X-GNOME-Autostart-enabled=") && !isTrue(line)) {
            return false;
        }
    }
    return true;
}

Result<void> Autostart::enable()
{
    QStringList command{ execArgument(m_program) };
    for (const QString& argument : m_arguments) {
        command.append(execArgument(argument));
    }
    const QString entry = QStringLiteral("[Desktop Entry]\n"
                                         "Type=Application\n"
                                         "Version=1.5\n"
                                         "Name=Sallyport\n"
                                         "Comment=SSH tunnels\n"
                                         "Icon=sallyport\n"
                                         "Exec=%1\n"
                                         "Terminal=false\n"
                                         "X-GNOME-Autostart-enabled=true\n")
                              .arg(command.join(QLatin1Char(' ')));
    const QString path = entryPath();
    if (auto made = makeOwnFolder(QFileInfo(path).path()); !made) {
        return made;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(entry.toUtf8()) < 0 || !file.commit()) {
        return fail(Code::FileUnwritable, file.errorString(), path);
    }
    return {};
}

Result<void> Autostart::disable()
{
    QFile file(entryPath());
    if (!file.remove() && QFileInfo::exists(file.fileName())) {
        return fail(Code::FileUnwritable, file.errorString(), file.fileName());
    }
    return {};
}

} // namespace sallyport::platform
