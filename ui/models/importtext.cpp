// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/importtext.h"

#include "core/base/shown.h"
#include "ui/models/errortext.h"
#include "ui/models/sentencetext.h"

#include <QDir>

#include <algorithm>

namespace sallyport::ui {

static constexpr qsizetype kMostWarningsShown = 20;
static constexpr qsizetype kMostCommandsShown = 10;
static constexpr qsizetype kLongestCommandShown = 300;

QString ImportText::nameOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::OpenSsh:
        return tr("OpenSSH configuration");
    case ImportKind::Putty:
        return tr("PuTTY sessions");
    case ImportKind::Tectia:
        return tr("Tectia configuration (ssh-broker-config.xml)");
    case ImportKind::Sallyport:
        return tr("Sallyport file: export or backup");
    case ImportKind::Command:
        return tr("ssh command line");
    }
    return {};
}

QString ImportText::found(const FoundSource& source, const QString& home)
{
    const QString place =
        source.source.path.isEmpty() ? tr("in the registry") : shownPath(source.source.path, home);
    return tr("%1 – %2, %3", "source, where it is, how many profiles")
        .arg(nameOf(source.source.kind), place, tr("%n profile(s)", nullptr, int(source.count)));
}

QString ImportText::shownPath(const QString& path, const QString& home)
{
    const QString prefix = home + u'/';
    return !home.isEmpty() && path.startsWith(prefix)
        ? QStringLiteral("~/") + path.mid(prefix.size())
        : QDir::toNativeSeparators(path);
}

QString ImportText::typedPath(const QString& text, const QString& home)
{
    const QString path = QDir::fromNativeSeparators(text.trimmed());
    return path.startsWith(QLatin1String("~/")) ? home + path.mid(1) : path;
}

QString ImportText::invitation(ImportKind kind)
{
    return kind == ImportKind::Command ? tr("Type or paste the command. It is read, not run.")
                                       : tr("Choose the file.");
}

QString ImportText::automatic(const QString& page)
{
    return page.isEmpty() ? tr("Automatic") : tr("Automatic: %1", "code page").arg(page);
}

ImportText::Problem ImportText::failure(
    const ImportSource& source, const Error& error, const QString& home)
{
    const QString path = shownPath(source.path, home);
    const bool isCommand = source.kind == ImportKind::Command;
    const QString details = isCommand ? QString() : ErrorText::details(error);
    switch (error.code) {
    case Code::FileUnreadable:
        return { tr("“%1” cannot be read.").arg(path),
            tr("Check the path and that you may read it, or choose another file."), details };
    case Code::ProfileNewer:
        return { tr("“%1” was written by a newer version of this program.").arg(path),
            tr("Update this program, then import it again."), details };
    default:
        break;
    }
    if (isCommand) {
        return { tr("This program cannot follow that command."),
            translated(Sentence::placed(error.context, error.detail)) };
    }
    return { tr("Nothing can be imported from “%1”.").arg(path),
        tr("It is not what was chosen above, or it is damaged. Choose another source or "
           "another file."),
        details };
}

std::optional<ImportText::Problem> ImportText::leftOut(const ImportContent& content)
{
    QStringList warnings;
    for (const Sentence& warning : content.set.warnings) {
        warnings.append(translated(warning));
    }
    if (warnings.isEmpty()) {
        return {};
    }
    if (content.source.kind == ImportKind::Putty) {
        return Problem{ tr("Something in it does not exist here."),
            tr("%n kind(s) of settings were left out.", nullptr, int(warnings.size())),
            warnings.join(u'\n') };
    }
    return Problem{ tr("Some of the file was not understood."),
        tr("%n line(s) or file(s) were left out.", nullptr, int(warnings.size())),
        warnings.mid(0, kMostWarningsShown).join(u'\n') };
}

QString ImportText::summary(const ImportModel::Counts& counts, const QString& codePage)
{
    QStringList parts;
    if (counts.added > 0) {
        parts.append(tr("%n new", nullptr, counts.added));
    }
    if (counts.updated > 0) {
        parts.append(tr("%n changed", nullptr, counts.updated));
    }
    if (counts.same > 0) {
        parts.append(tr("%n unchanged", nullptr, counts.same));
    }
    if (counts.unusable > 0) {
        parts.append(tr("%n cannot be used", nullptr, counts.unusable));
    }
    if (parts.isEmpty()) {
        return tr("No profiles are in it.");
    }
    QString text = tr("Found: %1.", "list of counts").arg(parts.join(QLatin1String(", ")));
    if (counts.warned > 0) {
        text += u' '
            + tr("%n of them cannot be taken over completely; select one to see what.", nullptr,
                counts.warned);
    }
    if (!codePage.isEmpty()) {
        text += u' '
            + tr("Names and fields were read as %1; choose another code page if letters are wrong.")
                  .arg(codePage);
    }
    return text;
}

QString ImportText::button(ImportPurpose purpose, int chosen)
{
    if (purpose == ImportPurpose::Import) {
        return chosen == 0 ? tr("&Import") : tr("&Import %n profile(s)", nullptr, chosen);
    }
    return chosen == 0 ? tr("&Restore") : tr("&Restore %n profile(s)", nullptr, chosen);
}

ImportText::Problem ImportText::unfinished(const profile::ImportReport& report)
{
    const Error error = report.error.value_or(Error{});
    const int written = int(report.ids.size());
    if (error.code == Code::Cancelled) {
        return { tr("Stopped: %n profile(s) were written.", nullptr, written),
            tr("Import the rest, or close this window.") };
    }
    if (error.code == Code::ProfileBusy && written == 0) {
        return { tr("Your profiles have changed meanwhile, so nothing was written."),
            tr("Look at the list again; it shows what would happen now."),
            ErrorText::details(error) };
    }
    return { tr("%n profile(s) were written, then it stopped.", nullptr, written),
        tr("%1 %2", "what is wrong, what to do about it")
            .arg(ErrorText::of(error.code).sentence, tr("Correct that and import the rest again.")),
        ErrorText::details(error) };
}

QString ImportText::weaker(int count)
{
    return tr("Also choose the %n profile(s) that would trust more than now; select one to see "
              "what",
        nullptr, count);
}

QString ImportText::weakerDefaults(const QList<profile::Weakening>& weakenings)
{
    if (weakenings.isEmpty()) {
        return {};
    }
    QStringList lines{ tr(
        "With it, all profiles that start from there would trust more than now:") };
    for (const profile::Weakening& weakening : weakenings) {
        lines.append(translated(profile::wordsOf(weakening)));
    }
    return lines.join(u'\n');
}

bool ImportText::canBeShown(const QStringList& commands)
{
#ifdef Q_OS_WIN
    Q_UNUSED(commands);
    return false;
#else
    return !commands.isEmpty() && commands.size() <= kMostCommandsShown
        && std::all_of(commands.cbegin(), commands.cend(), [](const QString& command) {
               return command.size() <= kLongestCommandShown
                   && printable(command.toUtf8(), command.size() * 4) == command
                   && !command.contains(QLatin1String("    "));
           });
#endif
}

QString ImportText::commands(const QStringList& commands)
{
    QStringList shown;
    for (const QString& command : commands) {
        shown.append(QStringLiteral("• ") + command);
    }
    return tr("The file asks for it, as you, to find out which of its lines count:")
        + QStringLiteral("\n\n") + shown.join(u'\n');
}

} // namespace sallyport::ui
