// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/guioptions.h"

#include <QCommandLineParser>
#include <QDir>
#include <QSet>

#include <algorithm>

namespace sallyport::gui {

namespace {

bool isLink(const QString& word)
{
    return word.startsWith(QLatin1String("ssh://"), Qt::CaseInsensitive)
        || word.startsWith(QLatin1String("sallyport://"), Qt::CaseInsensitive);
}

/// The parser with the options by name, so that both help and parsing use the same.
class Parser {
public:
    Parser()
    {
        m_parser.addOptions({
            { { QStringLiteral("h"), QStringLiteral("help") }, QStringLiteral("Show this help.") },
            { { QStringLiteral("v"), QStringLiteral("version") },
                QStringLiteral("Show the version.") },
            { QStringLiteral("config-dir"), QStringLiteral("Use this folder for everything."),
                QStringLiteral("DIR") },
            { QStringLiteral("language"),
                QStringLiteral("Language of the window: ar, de, en, es, fr, ja."),
                QStringLiteral("CODE") },
            { QStringLiteral("minimised"),
                QStringLiteral("Start in the tray, or minimised where there is none.") },
            { QStringLiteral("show"), QStringLiteral("Show the window of the running copy.") },
            { QStringLiteral("connect"),
                QStringLiteral("Connect this profile; may be given several times."),
                QStringLiteral("NAME") },
            { QStringLiteral("disconnect"),
                QStringLiteral("Disconnect this profile; may be given several times."),
                QStringLiteral("NAME") },
        });
        m_parser.addPositionalArgument(QStringLiteral("link"),
            QStringLiteral("ssh://[user@]host[:port] or sallyport://connect/NAME"),
            QStringLiteral("[link …]"));
    }

    QCommandLineParser* operator->() { return &m_parser; }

private:
    QCommandLineParser m_parser;
};

} // namespace

Result<GuiOptions> parseGuiOptions(const QStringList& arguments)
{
    Parser parser;
    if (!parser->parse(QStringList(QStringLiteral("sallyport")) + arguments)) {
        return fail(Code::InvalidArgument, parser->errorText());
    }
    GuiOptions options;
    options.help = parser->isSet(QStringLiteral("help"));
    options.version = parser->isSet(QStringLiteral("version"));
    if (parser->isSet(QStringLiteral("config-dir"))) {
        const QString folder = parser->value(QStringLiteral("config-dir"));
        if (folder.isEmpty()) {
            return fail(Code::InvalidArgument, QStringLiteral("the folder is empty"),
                QStringLiteral("--config-dir"));
        }
        options.configFolder = QDir(folder).absolutePath();
    }
    options.language = parser->value(QStringLiteral("language"));
    options.minimised = parser->isSet(QStringLiteral("minimised"));
    options.show = parser->isSet(QStringLiteral("show"));
    options.connect = parser->values(QStringLiteral("connect"));
    options.disconnect = parser->values(QStringLiteral("disconnect"));
    options.links = parser->positionalArguments();
    for (const QString& link : std::as_const(options.links)) {
        if (!isLink(link)) {
            return fail(Code::InvalidArgument,
                QStringLiteral("neither an option nor an ssh:// or sallyport:// link"), link);
        }
    }
    return options;
}

Result<void> checkLinksComeLast(const QStringList& arguments)
{
    const auto link = std::find_if(arguments.cbegin(), arguments.cend(), isLink);
    const auto option = std::find_if(
        link, arguments.cend(), [](const QString& word) { return word.startsWith(u'-'); });
    if (option != arguments.cend()) {
        return fail(Code::InvalidArgument, QStringLiteral("options come before links"), *option);
    }
    return {};
}

QStringList withoutQtOptions(const QStringList& arguments)
{
    static const QSet<QString> alone{ QStringLiteral("reverse"), QStringLiteral("widgetcount"),
        QStringLiteral("sync"), QStringLiteral("nograb"), QStringLiteral("dograb") };
    static const QSet<QString> withValue{ QStringLiteral("platform"),
        QStringLiteral("platformpluginpath"), QStringLiteral("platformtheme"),
        QStringLiteral("plugin"), QStringLiteral("qwindowgeometry"), QStringLiteral("geometry"),
        QStringLiteral("qwindowtitle"), QStringLiteral("title"), QStringLiteral("qwindowicon"),
        QStringLiteral("icon"), QStringLiteral("session"), QStringLiteral("style"),
        QStringLiteral("stylesheet"), QStringLiteral("display"), QStringLiteral("name"),
        QStringLiteral("qmljsdebugger") };
    QStringList left;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        // With one dash or two, the value in the same word or the next.
        const qsizetype dashes = argument.startsWith(QLatin1String("--")) ? 2
            : argument.startsWith(u'-')                                   ? 1
                                                                          : 0;
        const QString name = argument.mid(dashes).section(u'=', 0, 0);
        const bool hasValue = argument.contains(u'=');
        if (dashes > 0 && withValue.contains(name)) {
            i += hasValue ? 0 : 1;
        } else if (dashes == 0 || !alone.contains(name)) {
            left.append(argument);
        }
    }
    return left;
}

QString guiHelpText()
{
    return Parser()->helpText();
}

} // namespace sallyport::gui
