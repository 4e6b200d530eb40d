// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>

// Paths and texts as functions of Windows take them. Windows only.

namespace sallyport::windows {

/// Valid as long as the text is, and is not changed.
[[nodiscard]] inline const wchar_t* wide(const QString& text)
{
    return reinterpret_cast<const wchar_t*>(text.utf16());
}

/// The absolute path, which may be longer than 260 letters.
[[nodiscard]] inline QString nativePath(const QString& path)
{
    const QString absolute = QDir::toNativeSeparators(QDir(path).absolutePath());
    return absolute.startsWith(QLatin1String("\\\\")) ? absolute
                                                      : QStringLiteral("\\\\?\\") + absolute;
}

} // namespace sallyport::windows
