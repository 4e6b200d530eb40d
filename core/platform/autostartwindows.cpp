// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/autostart.h"

#include <QDir>
#include <QSettings>

namespace sallyport::platform {

namespace {

const QString kRunKey =
    QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run");
const QString kValue = QStringLiteral("Sallyport");
/// Where the task manager notes what it has switched off: a value by the same name, whose first
/// byte is odd then.
const QString kApprovedKey = QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\"
                                            "CurrentVersion\\Explorer\\StartupApproved\\Run");

/// As CommandLineToArgvW takes it apart again: backslashes count only before a quote.
QString quoted(const QString& argument)
{
    QString result(QLatin1Char('"'));
    int backslashes = 0;
    for (const QChar c : argument) {
        if (c == QLatin1Char('\\')) {
            ++backslashes;
            continue;
        }
        const bool quote = c == QLatin1Char('"');
        result += QString(quote ? 2 * backslashes + 1 : backslashes, QLatin1Char('\\')) + c;
        backslashes = 0;
    }
    return result + QString(2 * backslashes, QLatin1Char('\\')) + QLatin1Char('"');
}

bool isSwitchedOff()
{
    const QSettings key(kApprovedKey, QSettings::NativeFormat);
    const QByteArray state = key.value(kValue).toByteArray();
    return !state.isEmpty() && (uchar(state.at(0)) & 1U) != 0;
}

void forgetSwitch()
{
    QSettings key(kApprovedKey, QSettings::NativeFormat);
    if (key.contains(kValue)) {
        key.remove(kValue);
    }
}

Result<void> written(QSettings& key)
{
    key.sync();
    if (key.status() != QSettings::NoError) {
        return fail(Code::FileUnwritable,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the registry refuses it")), kRunKey);
    }
    return {};
}

} // namespace

bool Autostart::isEnabled() const
{
    return QSettings(kRunKey, QSettings::NativeFormat).contains(kValue) && !isSwitchedOff();
}

Result<void> Autostart::enable()
{
    QStringList command{ quoted(QDir::toNativeSeparators(m_program)) };
    for (const QString& argument : m_arguments) {
        command.append(quoted(argument));
    }
    QSettings key(kRunKey, QSettings::NativeFormat);
    key.setValue(kValue, command.join(QLatin1Char(' ')));
    forgetSwitch();
    return written(key);
}

Result<void> Autostart::disable()
{
    QSettings key(kRunKey, QSettings::NativeFormat);
    key.remove(kValue);
    forgetSwitch();
    return written(key);
}

} // namespace sallyport::platform
