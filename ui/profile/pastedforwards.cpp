// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/pastedforwards.h"

#include "core/profile/import/sshcommand.h"
#include "core/profile/sshoptions.h"

#include <QRegularExpression>

#include <algorithm>

namespace sallyport::ui {

using profile::Profile;
using profile::Rule;

namespace {

constexpr qsizetype kMostText = 64 * 1024;

const QRegularExpression& keywordAtStart()
{
    static const QRegularExpression expression(
        QStringLiteral("^(Local|Remote|Dynamic)Forward[\\s=]"),
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

/// One line each, what a terminal shows before a command left out.
QStringList linesOf(QString text)
{
    static const QRegularExpression kJoin(QStringLiteral("\\\\\\r?\\n"));
    static const QRegularExpression kEnd(QStringLiteral("[\\r\\n]+"));
    static const QRegularExpression kPrompt(QStringLiteral("^[$#%>]\\s+"));
    QStringList lines;
    for (const QString& line : text.replace(kJoin, QStringLiteral(" ")).split(kEnd)) {
        if (const QString command = line.trimmed().remove(kPrompt); !command.isEmpty()) {
            lines.append(command);
        }
    }
    return lines;
}

Result<QList<Rule>> rulesOf(const QString& line)
{
    if (keywordAtStart().match(line).hasMatch()) {
        Profile profile;
        profile::SshOptions options(profile);
        const auto applied = options.applyLine(line);
        if (!applied) {
            return tl::unexpected(applied.error());
        }
        options.finish();
        return profile.rules;
    }
    const bool isOption = line.startsWith(u'-');
    const auto command =
        profile::importSshCommand(isOption ? QStringLiteral("ssh %1 host").arg(line) : line);
    if (!command) {
        return tl::unexpected(command.error());
    }
    return command->profile.rules;
}

} // namespace

Result<QList<Rule>> forwardsIn(const QString& text)
{
    if (text.size() > kMostText) {
        return fail(Code::InvalidArgument, QStringLiteral("that is too much text"));
    }
    QList<Rule> rules;
    for (const QString& line : linesOf(text)) {
        if (!looksLikeForwards(line)) {
            continue;
        }
        const auto found = rulesOf(line);
        if (!found) {
            return found;
        }
        rules.append(*found);
    }
    if (rules.isEmpty()) {
        return fail(Code::InvalidArgument, QStringLiteral("there is no -L, -R or -D in it"));
    }
    return rules;
}

bool looksLikeForwards(const QString& text)
{
    static const QRegularExpression kCommand(
        QStringLiteral(
            "^(\\S*/)?(auto)?ssh(\\.exe)?(?=\\s).*(\\s-[A-Za-z0-9]*[LRD]|Forward[\\s=])"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kOption(QStringLiteral("^-[A-Za-z]*[LRD]\\s*[\\w\\[\"'*/:]"));
    if (text.size() > kMostText) {
        return false;
    }
    const QStringList lines = linesOf(text);
    return std::any_of(lines.cbegin(), lines.cend(), [](const QString& line) {
        return kCommand.match(line).hasMatch() || kOption.match(line).hasMatch()
            || keywordAtStart().match(line).hasMatch();
    });
}

} // namespace sallyport::ui
