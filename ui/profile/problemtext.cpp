// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/problemtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>
#include <vector>

namespace sallyport::ui {

namespace {

constexpr const char* kContext = "sallyport::ui::ProblemText";

/// What core says, and how we say it. %1 and %2 stand for the same in both.
struct Sentence {
    const char* said;
    const char* shown;
};

constexpr Sentence kSentences[]{
    { "the name is missing", QT_TRANSLATE_NOOP("sallyport::ui::ProblemText", "A name is needed.") },
    { "longer than %1 characters",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText", "This is longer than %1 characters.") },
    { "holds a control character",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText", "There is a control character in it.") },
    { "a folder without a name",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText", "There is a folder without a name.") },
    { "more than 50 tags",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText", "These are more than 50 tags.") },
    { "a colour is written #rrggbb",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText", "A colour is written #rrggbb.") },
    { "the host is empty", QT_TRANSLATE_NOOP("sallyport::ui::ProblemText", "A host is needed.") },
    { "the host is longer than 255 characters",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText", "A host has at most 255 characters.") },
    { "'%1' is not a host name or address",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText", "%1 is not a host name or an address.") },
    { "a host name cannot start with a dash",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText", "A host name cannot start with a dash.") },
    { "'%1' is not an IPv6 address",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText", "%1 is not an IPv6 address.") },
    { "the port is missing", QT_TRANSLATE_NOOP("sallyport::ui::ProblemText", "A port is needed.") },
    { "the path is empty", QT_TRANSLATE_NOOP("sallyport::ui::ProblemText", "A path is needed.") },
    { "has to be from %1 to %2",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText", "This has to be from %1 to %2.") },
    { "'%1' is not an address",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText", "%1 is not an address.") },
    { "'%1' is not an address or a network like 192.168.1.0/24",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText",
            "%1 is not an address, nor a network like 192.168.1.0/24.") },
    { "'%1' is not a way to log in; there are publickey, keyboard-interactive and password",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText",
            "%1 is not a way to log in. There are publickey, keyboard-interactive and password.") },
    { "a fingerprint is written SHA256: and 43 characters, as ssh-keygen -l shows it",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText",
            "A fingerprint is SHA256: and 43 characters, as ssh-keygen -l shows it.") },
    { "more than %1 jump hosts",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText", "These are more than %1 jump hosts.") },
    { "going through another profile excludes jump hosts and a proxy",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText",
            "A profile that goes through another one has no jump hosts and no proxy of its own.") },
    { "a profile cannot go through itself",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText", "A profile cannot go through itself.") },
    { "a local address or the name of a network interface is expected",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText",
            "A local address or the name of a network interface is needed.") },
    { "bytes and a time are expected, as in 1G 1h",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText", "Bytes and a time are needed, as in 1G 1h.") },
    { "a number of bytes is written like 500M or 1G, or default",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText",
            "A number of bytes is written like 500M or 1G, or default.") },
    { "less than 16 bytes is too little",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText", "Less than 16 bytes is too little.") },
    { "more than 100 names",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText", "These are more than 100 names.") },
    { "'%1' is not the name of an algorithm",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText", "%1 is not the name of an algorithm.") },
    { "none of these is known here; there are %1",
        QT_TRANSLATE_NOOP(
            "sallyport::ui::ProblemText", "None of these is known here. There are %1.") },
    { "not known here, and left out: %1",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText", "Not known here, and left out: %1.") },
    { "shorter than the first delay",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText", "This is shorter than the first delay.") },
    { "this path is at the server: write it in full, from /",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText",
            "This path is on the server: write it in full, from /.") },
    { "a SOCKS forward has none: programs name it themselves",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText",
            "A SOCKS forward has no destination: programs name it themselves.") },
    { "FTP needs ports on both ends, not Unix sockets",
        QT_TRANSLATE_NOOP(
            "sallyport::ui::ProblemText", "FTP needs ports on both ends, not Unix sockets.") },
    { "more than 1000 entries",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText", "These are more than 1000 entries.") },
    { "'%1' is not host:port, *:443 or 10.0.0.0/8:*",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText",
            "%1 is not written like host:port, *:443 or 10.0.0.0/8:*.") },
    { "the list of data hosts is empty",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText", "The list is empty.") },
    { "the range of data ports has no end, or ends before it starts",
        QT_TRANSLATE_NOOP(
            "sallyport::ui::ProblemText", "The range has no end, or ends before it starts.") },
    { "clients cannot connect to '%1': name one address",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText",
            "Clients cannot connect to %1. One address has to be named.") },
    { "it is for remote FTP rules: clients of a local one are told the address they came to; "
      "leave it empty",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText",
            "This is for incoming forwards. Clients of an outgoing one are told the address they "
            "came to. Leave it empty.") },
    { "rule %1 listens there already",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText", "Forward %1 listens there already.") },
    { "more than %1 rules",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText", "These are more than %1 forwards.") },
    { "a variable is written ${NAME}",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText", "A variable is written ${NAME}.") },
    { "%1 is none of %h %p %r %u %d %n %l %L %i %k %%",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText",
            "%1 is none of %h, %p, %r, %u, %d, %n, %l, %L, %i, %k and %%.") },
    { "only ~/ stands for a home folder",
        QT_TRANSLATE_NOOP("sallyport::ui::ProblemText", "Only ~/ stands for a home folder.") },
};

QString translated(const char* text)
{
    return QCoreApplication::translate(kContext, text);
}

struct Pattern {
    QRegularExpression said;
    const char* shown;
};

const std::vector<Pattern>& patterns()
{
    static const std::vector<Pattern> list = [] {
        std::vector<Pattern> made;
        for (const Sentence& sentence : kSentences) {
            QString pattern = QRegularExpression::escape(QLatin1String(sentence.said));
            pattern.replace(QLatin1String("\\%1"), QLatin1String("(.*)"));
            pattern.replace(QLatin1String("\\%2"), QLatin1String("(.*)"));
            made.push_back({ QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                                 QRegularExpression::DotMatchesEverythingOption),
                sentence.shown });
        }
        return made;
    }();
    return list;
}

std::optional<QString> shownFor(const QString& detail)
{
    for (const Pattern& pattern : patterns()) {
        const QRegularExpressionMatch match = pattern.said.match(detail);
        if (!match.hasMatch()) {
            continue;
        }
        const QString text = translated(pattern.shown);
        const QStringList parts = match.capturedTexts().mid(1);
        // Both at once, so that a "%2" in what the user typed stays what it is.
        return parts.isEmpty()  ? text
            : parts.size() == 1 ? text.arg(parts.at(0))
                                : text.arg(parts.at(0), parts.at(1));
    }
    return std::nullopt;
}

} // namespace

QString problemText(const profile::Problem& problem)
{
    if (const auto shown = shownFor(problem.error.detail)) {
        return *shown;
    }
    QString text = problem.error.detail;
    if (!text.isEmpty()) {
        text[0] = text.at(0).toUpper();
    }
    return text.endsWith(u'.') ? text : text + u'.';
}

bool isProblemKnown(const QString& detail)
{
    return shownFor(detail).has_value();
}

} // namespace sallyport::ui
