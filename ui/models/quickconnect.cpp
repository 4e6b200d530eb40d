// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/quickconnect.h"

#include "core/profile/ftpoffer.h"
#include "core/profile/import/sshcommand.h"
#include "core/profile/serveraddress.h"
#include "ui/models/sentencetext.h"

#include <algorithm>

namespace sallyport::ui {

static bool isCommand(const QString& line)
{
    return line.startsWith(QLatin1String("ssh ")) || line.startsWith(QLatin1String("autossh "));
}

/// "-L", "-L8080:web:80"
static bool isOption(const QString& word)
{
    return word.size() >= 2 && word.startsWith(u'-') && word.at(1).isLetter();
}

/// Whether it names a server: one word alone may be a part of a name just as well, unless it says
/// as whom or where.
static bool namesServer(const QString& line)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    if (std::any_of(words.cbegin(), words.cend(), isOption)) {
        return true;
    }
    if (words.size() != 1) {
        return false;
    }
    const auto address = profile::parseServerAddress(line);
    return address
        && (!address->user.isEmpty() || address->port || line.startsWith(QLatin1String("ssh://")));
}

std::optional<QuickConnect::Offer> QuickConnect::read(const QString& typed, bool asFtp)
{
    const QString line = typed.trimmed();
    const bool isWhole = isCommand(line);
    if (!isWhole && !namesServer(line)) {
        return std::nullopt;
    }
    auto imported = profile::importSshCommand(isWhole ? line : QStringLiteral("ssh ") + line);
    Offer offer;
    if (!imported) {
        // Half a line is words to look for, too.
        if (!isWhole) {
            return std::nullopt;
        }
        offer.trouble = tr("That is not an ssh command this program can follow: %1")
                            .arg(translated(imported.error().detail));
        return offer;
    }
    QList<profile::Imported> made{ *imported };
    offer.toFtp = profile::makeFtp(made);
    offer.profile = asFtp ? made.constFirst().profile : imported->profile;
    offer.profile.book.importedFrom.clear();
    for (const Sentence& warning : std::as_const(imported->warnings)) {
        offer.warnings.append(translated(warning));
    }
    return offer;
}

} // namespace sallyport::ui
