// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helppages.h"

#include "ui/shell/programfacts.h"
#include "ui/shell/shortcuts.h"
#include "ui/widgets/problemstrip.h"

#include <QDir>
#include <QFile>
#include <QWidget>

#include <algorithm>
#include <iterator>

namespace sallyport::ui {

namespace {

// In the order of the list; packaging/guide/build.py reads them, too.
constexpr const char* kIds[] = { "first", "forwards", "ftp", "ftppaths", "ftpclients", "databases",
    "browsers", "hops", "hostkeys", "logins", "twofactor", "secrets", "reconnect", "trouble",
    "errors", "commandline", "json", "coming", "security", "files", "keyboard" };

/// What a part of the window is about, by its class or its object name. The innermost part counts.
struct Part {
    const char* name;
    const char* page;
    bool hasPages = false; ///< Then the one that is shown says more.
};

constexpr Part kParts[] = {
    { "WelcomePage", "first" },
    { "ProfileEditor", "first", true },
    { "PasteDialog", "first" },
    { "ImportDialog", "coming" },
    { "ConnectionPage", "first" },
    { "LoginPage", "logins" },
    { "NewKeyDialog", "logins" },
    { "InstallKeyDialog", "logins" },
    { "HostKeyPage", "hostkeys" },
    { "RoutePage", "hops" },
    { "HopEditor", "hops", true },
    { "ForwardsPage", "forwards" },
    { "ReconnectPage", "reconnect" },
    { "AdvancedPage", "trouble" },
    { "ForwardsTab", "forwards" },
    { "RuleEditor", "forwards", true },
    { "FtpOptionsPage", "ftp" },
    { "ClientHintsPage", "ftpclients" },
    { "FtpLoginDialog", "ftp" },
    { "TransfersTab", "ftp" },
    { "ConnectionsTab", "forwards" },
    { "TestPanel", "trouble" },
    { "stateProblem", "trouble" },
    { "LogTab", "trouble" },
    { "HostKeyDialog", "hostkeys" },
    { "ChangedKeyDialog", "hostkeys" },
    { "SecretDialog", "secrets" },
    { "InteractiveDialog", "twofactor" },
    { "NewPasswordDialog", "logins" },
    { "TouchKeyDialog", "twofactor" },
    { "PreferencesDialog", "files" },
    { "ExportDialog", "files" },
    { "AboutDialog", "files" },
    { "LicencesDialog", "files" },
    { "DiagnosticsDialog", "trouble" },
};

const Part* partOf(const QWidget& widget)
{
    const QString name = widget.objectName();
    const QString type =
        QString::fromLatin1(widget.metaObject()->className()).section(QLatin1String("::"), -1);
    const auto* part = std::find_if(std::begin(kParts), std::end(kParts), [&](const Part& each) {
        return name == QLatin1String(each.name) || type == QLatin1String(each.name);
    });
    return part == std::end(kParts) ? nullptr : part;
}

/// What the widget is about: a page, with an error the place in it; empty: nothing of its own.
QString topicOf(const QWidget& widget)
{
    const auto* problem = qobject_cast<const ProblemStrip*>(&widget);
    if (problem && !problem->errorName().isEmpty()) {
        return QStringLiteral("errors#") + problem->errorName();
    }
    const Part* part = partOf(widget);
    return part ? QString::fromLatin1(part->page) : QString();
}

/// What is to be seen inside, for a widget beside it, such as the list of pages.
QString topicShownIn(const QWidget& widget)
{
    const QList<QWidget*> inside = widget.findChildren<QWidget*>();
    for (const QWidget* each : inside) {
        const QString topic = each->isVisible() && !each->isWindow() ? topicOf(*each) : QString();
        if (!topic.isEmpty()) {
            return topic;
        }
    }
    return {};
}

QString fileOf(const QString& language, const QString& id)
{
    return QStringLiteral(":/help/%1/%2.md").arg(language, id);
}

QString read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// As it is, whatever Markdown would make of it.
QString escaped(const QString& text)
{
    QString result;
    for (const QChar each : text.simplified()) {
        if (each.unicode() < 0x80 && !each.isLetterOrNumber() && each != u' ') {
            result += u'\\';
        }
        result += each;
    }
    return result;
}

/// Puts what is known of this computer in the place of what the file has for people who read it
/// elsewhere: {{name}} that {{/name}}.
void putIn(QString& text, const QString& name, const QString& known)
{
    const QString begin = QStringLiteral("{{%1}}").arg(name);
    const QString end = QStringLiteral("{{/%1}}").arg(name);
    const qsizetype from = text.indexOf(begin);
    const qsizetype to = text.indexOf(end, from);
    if (from >= 0 && to >= 0) {
        text.replace(from, to + end.size() - from, known);
    }
}

/// what and where: heads of the table of places.
QString filled(QString text, const ProgramFacts& facts, const QString& what, const QString& where)
{
    QString places = QStringLiteral("| %1 | %2 |\n|---|---|\n").arg(what, where);
    const QList<Place> all = Places::of(facts);
    for (const Place& place : all) {
        places += QStringLiteral("| %1 | %2 |\n")
                      .arg(place.what, escaped(QDir::toNativeSeparators(place.path)));
    }
    putIn(text, QStringLiteral("places"), places);
    putIn(text, QStringLiteral("keystore"), escaped(Places::ofSecrets(facts)));
    putIn(text, QStringLiteral("keyboard"), Shortcuts::asMarkdown());
    return text;
}

} // namespace

QStringList HelpPages::ids()
{
    QStringList ids;
    std::transform(std::begin(kIds), std::end(kIds), std::back_inserter(ids),
        [](const char* id) { return QString::fromLatin1(id); });
    return ids;
}

QList<HelpPage> HelpPages::all(const ProgramFacts& facts)
{
    const QString language = tr("en", "the folder of the help's pages: code of this language");
    QList<HelpPage> pages;
    const QStringList names = ids();
    for (const QString& id : names) {
        QString text = read(fileOf(language, id));
        if (text.isEmpty()) {
            text = read(fileOf(QStringLiteral("en"), id));
        }
        const QString title = text.section(u'\n', 0, 0).mid(2); // "# Title"
        pages.append({ id, title, filled(text, facts, tr("What"), tr("Where")) });
    }
    return pages;
}

QString HelpPages::about(const QWidget* widget)
{
    QString found;
    bool hasPages = false;
    for (const QWidget* each = widget; each; each = each->parentWidget()) {
        if (found.isEmpty()) {
            found = topicOf(*each);
            const Part* part = partOf(*each);
            hasPages = part && part->hasPages;
        }
        if (each->isWindow()) {
            const QString shown = found.isEmpty() || hasPages ? topicShownIn(*each) : QString();
            found = shown.isEmpty() ? found : shown;
            break;
        }
    }
    return found.isEmpty() ? QString::fromLatin1(kIds[0]) : found;
}

} // namespace sallyport::ui
