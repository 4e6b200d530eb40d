// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explain.h"

#include "app/cli/plainerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <vector>

namespace sallyport::cli {

namespace {

constexpr int kCodes = int(Code::Internal) + 1;
constexpr int kNearlyTheSame = 3;

/// How many letters have to be put in, taken out or exchanged to make one of the other.
int editDistance(const QString& a, const QString& b)
{
    std::vector<int> row(std::size_t(b.size()) + 1);
    for (std::size_t i = 0; i < row.size(); ++i) {
        row[i] = int(i);
    }
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int exchanged = diagonal + (a[i] == b[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({ row[j] + 1, row[j - 1] + 1, exchanged });
        }
    }
    return row.back();
}

QStringList nearMatches(const QString& name)
{
    struct Match {
        int distance;
        QString name;
    };
    std::vector<Match> matches;
    for (int i = 0; i < kCodes; ++i) {
        const QString known = codeName(Code(i));
        const bool partOf = name.size() >= 3 && known.contains(name);
        const int distance = partOf ? 0 : editDistance(name, known);
        if (distance <= kNearlyTheSame) {
            matches.push_back({ distance, known });
        }
    }
    std::stable_sort(matches.begin(), matches.end(),
        [](const Match& a, const Match& b) { return a.distance < b.distance; });
    QStringList names;
    for (const Match& match : matches) {
        names.append(match.name);
    }
    return names;
}

QString listOfCodes()
{
    qsizetype width = 0;
    for (int i = 0; i < kCodes; ++i) {
        width = std::max(width, QString(codeName(Code(i))).size());
    }
    QString text;
    for (int i = 0; i < kCodes; ++i) {
        text += QString(codeName(Code(i))).leftJustified(width + 2) + plainError(Code(i)).sentence
            + u'\n';
    }
    return text;
}

QString whoMends(Code code)
{
    switch (dispositionOf(code)) {
    case Disposition::Retryable:
        return QStringLiteral("Trying again later may help; a running tunnel does that by itself.");
    case Disposition::NeedsUser:
        return QStringLiteral(
            "It is not tried again by itself: something has to be decided or changed first.");
    case Disposition::Fatal:
        break;
    }
    return QStringLiteral("It is not tried again by itself: nothing on this side would help.");
}

QStringList entriesOf(const char* lines)
{
    return QString::fromUtf8(lines).split(u'\n', Qt::SkipEmptyParts);
}

QString numbered(const QString& title, const char* lines)
{
    QString text = u'\n' + title + u'\n';
    int number = 0;
    for (const QString& entry : entriesOf(lines)) {
        text += QStringLiteral("  %1. %2\n").arg(++number).arg(entry);
    }
    return text;
}

/// What stands behind the commands begins in one column.
QString aligned(const QString& title, const char* lines)
{
    const QString separator = QStringLiteral(" # ");
    const QStringList entries = entriesOf(lines);
    if (entries.isEmpty()) {
        return {};
    }
    qsizetype width = 0;
    for (const QString& entry : entries) {
        width = std::max(width, entry.indexOf(separator));
    }
    QString text = u'\n' + title + u'\n';
    for (const QString& entry : entries) {
        const qsizetype at = entry.indexOf(separator);
        text += QStringLiteral("  ")
            + (at < 0 ? entry
                      : entry.left(at).leftJustified(width) + QStringLiteral("  ")
                        + entry.mid(at + 1))
            + u'\n';
    }
    return text;
}

/// Where the guide explains the code, if it came along with the program; a line, or nothing.
QString inGuide(Code code)
{
    const QString file = QDir::cleanPath(QCoreApplication::applicationDirPath()
        + QStringLiteral("/../share/doc/sallyport/guide/en/errors.html"));
    if (!QFileInfo(file).isFile()) {
        return {};
    }
    QUrl place = QUrl::fromLocalFile(file);
    place.setFragment(codeName(code));
    return QStringLiteral("\nIn the guide: %1\n").arg(place.toString(QUrl::FullyEncoded));
}

QString page(const Topic& topic)
{
    const PlainError text = plainError(topic.code);
    QString shown = QString(codeName(topic.code)) + QStringLiteral("\n\n") + text.sentence + u'\n'
        + text.hint + u'\n' + whoMends(topic.code) + u'\n';
    shown += numbered(QStringLiteral("Usual causes, likeliest first:"), topic.causes);
    shown += aligned(QStringLiteral("What to check:"), topic.checks);
    shown += aligned(QStringLiteral("On the server:"), topic.server);
    shown += QStringLiteral("\nExit code of sallyport-cli: %1").arg(exitCodeFor(topic.code, false));
    if (const int later = exitCodeFor(topic.code, true); later != exitCodeFor(topic.code, false)) {
        shown += QStringLiteral(", or %1 when the tunnel had been up").arg(later);
    }
    return shown + QStringLiteral(".\n") + inGuide(topic.code);
}

} // namespace

QString explainShortly(Code code)
{
    const PlainError text = plainError(code);
    QString shown = text.sentence + u'\n' + text.hint + u'\n';
    if (const Topic* topic = findTopic(code)) {
        shown += numbered(QStringLiteral("Usual causes, likeliest first:"), topic->causes);
    }
    return shown
        + QStringLiteral("\nsallyport-cli --explain %1 tells what to check.").arg(codeName(code));
}

Result<QString> explain(const QString& name)
{
    const QString wanted = name.trimmed().toLower().replace(u'_', u'-');
    if (wanted == QLatin1String("list")) {
        return listOfCodes();
    }
    for (int i = 0; i < kCodes; ++i) {
        if (const Topic* topic = findTopic(Code(i)); topic && wanted == codeName(Code(i))) {
            return page(*topic);
        }
    }
    const QStringList near = nearMatches(wanted);
    return fail(Code::InvalidArgument,
        near.isEmpty() ? QStringLiteral("no such error code; --explain list shows them all")
                       : QStringLiteral("no such error code; near it: %1")
                             .arg(near.join(QStringLiteral(", "))),
        printable(name.toUtf8(), 80));
}

} // namespace sallyport::cli
