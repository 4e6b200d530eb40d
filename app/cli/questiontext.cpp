// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/questiontext.h"

namespace sallyport::cli {

using Kind = Question::Kind;

QLatin1String kindName(Kind kind)
{
    switch (kind) {
    case Kind::HostKeyUnknown:
        return QLatin1String("host-key-unknown");
    case Kind::HostKeyChanged:
        return QLatin1String("host-key-changed");
    case Kind::Password:
        return QLatin1String("password");
    case Kind::Passphrase:
        return QLatin1String("passphrase");
    case Kind::KeyboardInteractive:
        return QLatin1String("keyboard-interactive");
    case Kind::NewPassword:
        return QLatin1String("new-password");
    case Kind::TouchKey:
        return QLatin1String("touch-key");
    case Kind::ProxyPassword:
        return QLatin1String("proxy-password");
    }
    return QLatin1String("question");
}

QString asker(const Question& question)
{
    QString text = question.host.port == 22 ? question.host.host : question.host.toString();
    if (!question.user.isEmpty()) {
        text.prepend(question.user + u'@');
    }
    if (question.hop > 0) {
        text += QStringLiteral(" (jump host %1)").arg(question.hop);
    }
    return text;
}

QString summary(const Question& question)
{
    const QString who = asker(question);
    switch (question.kind) {
    case Kind::HostKeyUnknown:
        return QStringLiteral("the host key of %1 is not known: %2 %3")
            .arg(who, question.keyType, question.fingerprint);
    case Kind::HostKeyChanged:
        return QStringLiteral("the host key of %1 has changed: %2 %3")
            .arg(who, question.keyType, question.fingerprint);
    case Kind::Password:
        return question.subject.isEmpty()
            ? QStringLiteral("password of %1").arg(who)
            : QStringLiteral("%1 password of %2").arg(question.subject, who);
    case Kind::Passphrase:
        return QStringLiteral("passphrase of the key %1, for %2").arg(question.subject, who);
    case Kind::KeyboardInteractive:
        return QStringLiteral("%1 asks: %2")
            .arg(who, question.items.isEmpty() ? question.title : question.items.first().text);
    case Kind::NewPassword:
        return QStringLiteral("%1 wants a new password").arg(who);
    case Kind::TouchKey:
        return QStringLiteral("touch the security key (%1), for %2").arg(question.subject, who);
    case Kind::ProxyPassword:
        return QStringLiteral("password of the proxy %1").arg(who);
    }
    return who;
}

static QString sentence(QString text)
{
    text[0] = text[0].toUpper();
    return text;
}

QStringList introduction(const Question& question)
{
    QStringList lines;
    const auto add = [&lines](const QString& text) {
        if (!text.isEmpty()) {
            lines.append(text);
        }
    };
    // So that none of them looks like one of ours.
    const auto addServerText = [&lines, &question](const QString& text) {
        const QStringList said = text.isEmpty() ? QStringList() : text.split(u'\n');
        for (const QString& line : said) {
            lines.append(QStringLiteral("(%1) ").arg(asker(question)) + line);
        }
    };
    switch (question.kind) {
    case Kind::HostKeyUnknown:
    case Kind::HostKeyChanged:
        add(sentence(summary(question)) + u'.');
        lines.append(question.randomArt.split(u'\n', Qt::SkipEmptyParts));
        for (qsizetype i = 0; i < question.knownFingerprints.size(); ++i) {
            add(QStringLiteral("On file: %1 (%2)")
                    .arg(question.knownFingerprints[i], question.knownAt.value(i)));
        }
        add(question.note.english());
        if (question.kind == Kind::HostKeyChanged) {
            add(QStringLiteral(
                "Somebody may be listening in; it is not accepted here. If the key was "
                "changed on purpose, remove the old one from the file."));
        }
        break;
    case Kind::KeyboardInteractive:
        add(asker(question) + QStringLiteral(" asks")
            + (question.title.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(question.title))
            + u':');
        add(question.note.english());
        addServerText(question.instruction);
        break;
    case Kind::NewPassword:
        add(sentence(summary(question)) + u'.');
        addServerText(question.instruction);
        break;
    case Kind::TouchKey:
        add(sentence(summary(question)) + u'.');
        break;
    case Kind::Password:
    case Kind::Passphrase:
    case Kind::ProxyPassword:
        break;
    }
    if (question.attempt > 1) {
        lines.prepend(QStringLiteral("That was not accepted; try again."));
    }
    return lines;
}

QList<QuestionField> fields(const Question& question)
{
    const QString who = asker(question);
    switch (question.kind) {
    case Kind::HostKeyUnknown:
        return { { QStringLiteral("Trust it? Type yes, no, or the fingerprint: "), true } };
    case Kind::Password:
    case Kind::Passphrase:
    case Kind::ProxyPassword:
        return { { sentence(summary(question)) + QStringLiteral(": "), false } };
    case Kind::NewPassword:
        return { { QStringLiteral("New password of %1: ").arg(who), false },
            { QStringLiteral("The same again: "), false } };
    case Kind::KeyboardInteractive: {
        QList<QuestionField> list;
        for (const Question::Item& item : question.items) {
            const QString blank = item.text.endsWith(u' ') ? QString() : QStringLiteral(" ");
            list.append({ QStringLiteral("(%1) ").arg(who) + item.text + blank, item.echo });
        }
        return list;
    }
    case Kind::HostKeyChanged:
    case Kind::TouchKey:
        break;
    }
    return {};
}

static bool same(const Secret& left, const Secret& right)
{
    return QByteArrayView(left.data(), left.size()) == QByteArrayView(right.data(), right.size());
}

std::optional<Answer> answerFrom(
    const Question& question, std::vector<Secret> lines, QString& complaint)
{
    Answer answer;
    answer.accepted = true;
    if (question.kind == Kind::HostKeyUnknown) {
        const QString typed =
            QString::fromUtf8(lines.front().data(), lines.front().size()).trimmed();
        const bool yes = typed.compare(QLatin1String("yes"), Qt::CaseInsensitive) == 0;
        const bool no = typed.compare(QLatin1String("no"), Qt::CaseInsensitive) == 0;
        if (!yes && !no && (typed.isEmpty() || typed != question.fingerprint)) {
            complaint = typed.startsWith(QLatin1String("SHA256:"))
                ? QStringLiteral("That is not the key's fingerprint.")
                : QStringLiteral("Type the whole word, yes or no, or the fingerprint.");
            return {};
        }
        answer.accepted = !no;
        answer.remember = answer.accepted && question.mayRemember;
        return answer;
    }
    if (question.kind == Kind::NewPassword) {
        if (!same(lines[0], lines[1])) {
            complaint = QStringLiteral("These are not the same.");
            return {};
        }
        lines.pop_back();
    }
    answer.lines = std::move(lines);
    return answer;
}

} // namespace sallyport::cli
