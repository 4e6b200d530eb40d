// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hostkeyprompt.h"

#include "core/base/shown.h"

#include <array>
#include <cstdio>
#include <memory>

namespace sallyport::cli {

namespace {

constexpr int kMostTries = 3;

#ifdef Q_OS_WIN
constexpr const char* kTerminalIn = "CONIN$";
constexpr const char* kTerminalOut = "CONOUT$";
#else
constexpr const char* kTerminalIn = "/dev/tty";
constexpr const char* kTerminalOut = "/dev/tty";
#endif

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

/// No value at the end of input.
std::optional<QString> readLine(std::FILE* from)
{
    std::array<char, 512> buffer{};
    if (!std::fgets(buffer.data(), int(buffer.size()), from)) {
        return std::nullopt;
    }
    return QString::fromLocal8Bit(buffer.data()).trimmed();
}

} // namespace

QString hostKeyQuestionText(const Question& question)
{
    const bool changed = question.kind == Question::Kind::HostKeyChanged;
    const QString host = shownLine(question.host.toString());
    QString text = changed
        ? QStringLiteral("The key of %1 has changed. Someone could be impersonating the server, "
                         "or it was reinstalled.\n")
              .arg(host)
        : QStringLiteral("The key of %1 is not known here.\n").arg(host);
    for (qsizetype i = 0; i < question.knownFingerprints.size(); ++i) {
        text += shownLine(QStringLiteral("on file:  %1 (%2)")
                              .arg(question.knownFingerprints.at(i), question.knownAt.value(i)))
            + u'\n';
    }
    text += shownLine(QStringLiteral("it shows: %1 %2").arg(question.keyType, question.fingerprint))
        + u'\n';
    const QStringList picture = question.randomArt.split(u'\n');
    for (const QString& line : picture) {
        text += shownLine(line) + u'\n';
    }
    if (!question.note.isEmpty()) {
        text += shownLine(question.note.english()) + u'\n';
    }
    text += changed
        ? QStringLiteral("To replace what is on file, type the host's name, or the fingerprint its "
                         "owner gave you: ")
        : QStringLiteral("Store it in %1? Type yes, no, or the fingerprint its owner gave you: ")
              .arg(shownLine(question.storeIn));
    return text;
}

std::optional<bool> acceptsHostKey(const Question& question, const QString& line)
{
    if (line == question.fingerprint) {
        return true;
    }
    if (line.isEmpty() || line.startsWith(QLatin1String("SHA256:"))
        || line.compare(QLatin1String("no"), Qt::CaseInsensitive) == 0) {
        return false;
    }
    const QString yes = question.kind == Question::Kind::HostKeyChanged ? question.host.host
                                                                        : QStringLiteral("yes");
    if (line.compare(yes, Qt::CaseInsensitive) == 0) {
        return true;
    }
    return std::nullopt;
}

HostKeyAnswer askAboutHostKey(const Question& question)
{
    const File in(std::fopen(kTerminalIn, "r"));
    const File out(std::fopen(kTerminalOut, "w"));
    if (!in || !out) {
        return HostKeyAnswer::NobodyThere;
    }
    QString text = hostKeyQuestionText(question);
    for (int attempt = 0; attempt < kMostTries; ++attempt) {
#ifdef Q_OS_WIN
        const QByteArray bytes = text.toUtf8(); // see Output
#else
        const QByteArray bytes = text.toLocal8Bit();
#endif
        std::fputs(bytes.constData(), out.get());
        std::fflush(out.get());
        const auto line = readLine(in.get());
        if (!line) {
            break;
        }
        if (const auto accepted = acceptsHostKey(question, *line)) {
            return *accepted ? HostKeyAnswer::Accepted : HostKeyAnswer::Refused;
        }
        text = question.kind == Question::Kind::HostKeyChanged
            ? QStringLiteral("Type the host's name, the fingerprint, or no: ")
            : QStringLiteral("Type yes, no, or the fingerprint: ");
    }
    return HostKeyAnswer::Refused;
}

} // namespace sallyport::cli
