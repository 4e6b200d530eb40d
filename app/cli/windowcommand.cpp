// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/windowcommand.h"

#include "app/cli/plainerror.h"
#include "core/platform/instancesocket.h"

#include <QJsonArray>

namespace sallyport::cli {

using platform::RunningInstance;

static QString textOf(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

/// For people: whatever a name or a sentence holds stays on its line.
static QString shown(const QString& text)
{
    return printable(text.toUtf8(), 2000);
}

static QString titleOf(const QJsonObject& profile)
{
    const QString folder = textOf(profile, "folder");
    const QString name = textOf(profile, "name");
    return shown(folder.isEmpty() ? name : folder + u'/' + name);
}

static QString ruleLine(const QJsonObject& rule)
{
    const QString name = textOf(rule, "name");
    const QString to = textOf(rule, "to");
    const bool remote = textOf(rule, "direction") == QLatin1String("remote");
    QString line =
        QStringLiteral("    %1%2: %3%4%5: ")
            .arg(textOf(rule, "kind").toUpper(),
                name.isEmpty() ? QString() : QStringLiteral(" “%1”").arg(name),
                remote ? QStringLiteral("on the SSH server, ") : QString(), textOf(rule, "listen"),
                to.isEmpty() ? QString() : QStringLiteral(", leads to ") + to);
    if (!rule.value(QLatin1String("enabled")).toBool(true)) {
        line += QStringLiteral("off");
    } else {
        line += textOf(rule, "state");
    }
    if (rule.contains(QLatin1String("code"))) {
        line += QStringLiteral(" (%1: %2)").arg(textOf(rule, "code"), textOf(rule, "detail"));
    }
    if (const int open = rule.value(QLatin1String("connections")).toInt(); open > 0) {
        line += QStringLiteral(", connections: %1").arg(open);
    }
    return shown(line);
}

Code codeOf(const QString& name)
{
    for (int code = 0; code <= int(Code::Internal); ++code) {
        if (codeName(Code(code)) == name) {
            return Code(code);
        }
    }
    return Code::Internal;
}

static Nuance nuanceOf(const QJsonObject& fields)
{
    return nuanceNamed(textOf(fields, "nuance"));
}

WindowCommand::WindowCommand(const Arguments& arguments, EventWriter& writer, QObject* parent)
    : QObject(parent)
    , m_request(arguments.request)
    , m_profile(arguments.profileName)
    , m_json(arguments.json)
    , m_writer(writer)
    , m_instance(m_clock, platform::instanceSocketPath(arguments.configFolder))
{
}

WindowCommand::~WindowCommand() = default;

void WindowCommand::start()
{
    QJsonObject request{ { QStringLiteral("request"), m_request } };
    if (!m_profile.isEmpty()) {
        request.insert(QStringLiteral("profile"), m_profile);
    }
    // How long a login takes is the server's and the user's affair.
    const bool waits =
        m_request == QLatin1String("connect") || m_request == QLatin1String("disconnect");
    m_instance.request(
        request, [this](const QJsonObject& line) { take(line); },
        [this](RunningInstance::End end) { answered(end); },
        waits ? Milliseconds(0) : RunningInstance::kPatience);
}

void WindowCommand::stop()
{
    Q_EMIT finished(ExitEnded);
}

void WindowCommand::take(const QJsonObject& line)
{
    if (line.contains(QLatin1String("error"))) {
        m_error = Error{ codeOf(textOf(line, "error")), shown(textOf(line, "detail")),
            shown(textOf(line, "context")), nuanceOf(line) };
    } else if (line.contains(QLatin1String("version"))) {
        m_version = textOf(line, "version");
    } else if (line.contains(QLatin1String("state"))) {
        takeState(line.value(QLatin1String("state")).toObject());
    } else if (line.contains(QLatin1String("profile"))) {
        m_profiles.append(line.value(QLatin1String("profile")).toObject());
    } else if (line.contains(QLatin1String("rule")) && !m_profiles.isEmpty()) {
        QJsonArray rules = m_profiles.last().value(QLatin1String("rules")).toArray();
        rules.append(line.value(QLatin1String("rule")));
        m_profiles.last().insert(QStringLiteral("rules"), rules);
    }
}

void WindowCommand::takeState(const QJsonObject& state)
{
    const QString sentence = textOf(state, "sentence");
    const QString word = textOf(state, "state");
    m_writer.event(QLatin1String("state"), state,
        shown(sentence.isEmpty() ? word : QStringLiteral("%1: %2").arg(word, sentence)));
}

void WindowCommand::answered(RunningInstance::End end)
{
    if (end != RunningInstance::End::Answered) {
        Q_EMIT finished(fails({ Code::WindowUnreachable, socketDetail(end), {} }));
        return;
    }
    Q_EMIT finished(conclude());
}

QString WindowCommand::socketDetail(RunningInstance::End end) const
{
    if (end == RunningInstance::End::Silent) {
        return QStringLiteral("the running window does not answer");
    }
    if (end == RunningInstance::End::Broken) {
        return QStringLiteral("the running window broke off its answer");
    }
    return m_request == QLatin1String("connect")
        ? QStringLiteral("no window runs that could connect its profile; to connect to a server "
                         "from here, give at least one -L, -R or -D")
        : QStringLiteral("no window runs with this configuration");
}

int WindowCommand::fails(const Error& error)
{
    m_writer.error(error);
    return exitCodeFor(error.code, false);
}

int WindowCommand::conclude()
{
    if (m_error) {
        if (m_error->code == Code::ProfileNotFound && m_request == QLatin1String("connect")) {
            m_error->detail.add(
                QStringLiteral("to connect to a server from here, give at least one -L, -R or -D"));
        }
        return fails(*m_error);
    }
    if (m_request == QLatin1String("connect")) {
        return concludeConnect();
    }
    if (m_request != QLatin1String("disconnect")) {
        tellProfiles();
    }
    return ExitEnded;
}

int WindowCommand::concludeConnect()
{
    const QJsonObject profile = m_profiles.value(0);
    const QString state = textOf(profile, "state");
    const QString question = textOf(profile, "question");
    std::optional<Error> failure;
    const QJsonArray rules = profile.value(QLatin1String("rules")).toArray();
    for (const QJsonValue value : rules) {
        const QJsonObject rule = value.toObject();
        const bool isFailed = textOf(rule, "state") == QLatin1String("failed");
        if (isFailed || textOf(rule, "state") == QLatin1String("listening")) {
            m_writer.event(QLatin1String("forward"), rule, ruleLine(rule).trimmed());
        }
        if (isFailed && !failure) {
            failure = Error{ codeOf(textOf(rule, "code")), shown(textOf(rule, "detail")),
                shown(textOf(rule, "listen")) };
        }
    }
    if (state == QLatin1String("failed")) {
        return fails({ codeOf(textOf(profile, "reason")), shown(textOf(profile, "detail")), {},
            nuanceOf(profile) });
    }
    if (state == QLatin1String("reconnecting")) {
        const QString detail = shown(textOf(profile, "detail"));
        return fails({ codeOf(textOf(profile, "reason")),
            (detail.isEmpty() ? QString() : detail + QStringLiteral("; "))
                + QStringLiteral("the window keeps trying"),
            {}, nuanceOf(profile) });
    }
    if (state == QLatin1String("idle")) {
        m_writer.error({ Code::Cancelled, QStringLiteral("it was disconnected meanwhile"), {} });
        return ExitLost;
    }
    if (state == QLatin1String("degraded")) {
        m_writer.error(failure.value_or(Error{ Code::InvalidRule, {}, {} }));
        return ExitForward;
    }
    if (state != QLatin1String("up") && !question.isEmpty()) {
        const bool aboutHostKey = state == QLatin1String("verifying-host");
        return fails({ aboutHostKey ? Code::HostKeyUnknown : Code::PromptUnavailable,
            QStringLiteral("the window waits for an answer: ") + shown(question), {} });
    }
    return ExitEnded;
}

void WindowCommand::tellProfiles()
{
    m_writer.result(QLatin1String("window"), { { QStringLiteral("version"), m_version } },
        { QStringLiteral("Sallyport %1, profiles: %2")
                .arg(shown(m_version))
                .arg(m_profiles.size()) });
    for (const QJsonObject& profile : std::as_const(m_profiles)) {
        const bool isUsable = profile.contains(QLatin1String("name"));
        QStringList lines{ isUsable
                ? QStringLiteral("%1  %2  %3")
                      .arg(textOf(profile, "id"), titleOf(profile), textOf(profile, "state"))
                : QStringLiteral("%1  %2: %3")
                      .arg(textOf(profile, "id"), textOf(profile, "reason"),
                          shown(textOf(profile, "detail"))) };
        if (m_request == QLatin1String("status") && isUsable) {
            lines.append(QStringLiteral("    ") + shown(textOf(profile, "sentence")));
            const QJsonArray rules = profile.value(QLatin1String("rules")).toArray();
            for (const QJsonValue rule : rules) {
                lines.append(ruleLine(rule.toObject()));
            }
            if (profile.value(QLatin1String("rulesLeftOut")).toBool()) {
                lines.append(QStringLiteral("    its forwards: sallyport-cli status ")
                    + textOf(profile, "id"));
            }
        }
        m_writer.result(QLatin1String("profile"), profile, lines);
    }
}

} // namespace sallyport::cli
