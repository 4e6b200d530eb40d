// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QStringList>

namespace sallyport::profile {

/// How the bytes of an old file are letters, where the file does not say. Nothing is lost: a byte
/// that stands for no letter becomes a character of its own (U+DC80 to U+DCFF), which
/// withoutStrays() writes as %XX.
class CodePage {
public:
    /// "windows-1252", "cp932", "1251", "UTF-8", "Shift_JIS", … Fails with InvalidArgument for what
    /// is not known on this computer.
    [[nodiscard]] static Result<CodePage> named(const QString& name);
    /// UTF-8 when all of these are, otherwise windows-1252.
    [[nodiscard]] static CodePage guessed(const QByteArrayList& texts);
    /// What programs of this system that know no Unicode write in.
    [[nodiscard]] static CodePage ofSystem();

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] QString decoded(const QByteArray& bytes) const;

    /// Those to offer, the usual ones first.
    [[nodiscard]] static QStringList usual();

private:
    explicit CodePage(QString name);

    QString m_name;
};

/// A text in which some bytes were no letters.
[[nodiscard]] bool hasStrays(const QString& text);
[[nodiscard]] QString withoutStrays(const QString& text);

} // namespace sallyport::profile
