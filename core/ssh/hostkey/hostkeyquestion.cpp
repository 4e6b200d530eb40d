// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/hostkey/hostkeyquestion.h"

#include <algorithm>

namespace sallyport::ssh {

namespace {

constexpr qsizetype kMostNames = 5;

Sentence noteFor(const HostKeyCheck& check)
{
    QList<Sentence> sentences;
    switch (check.verdict) {
    case HostKeyVerdict::OtherTypeKnown:
        sentences.append(Sentence(QT_TRANSLATE_NOOP("Sentence",
            "The host is known under another key type; an impostor could hide a change that "
            "way.")));
        break;
    case HostKeyVerdict::CertAuthorityOnly:
        sentences.append(Sentence(QT_TRANSLATE_NOOP("Sentence",
            "A certificate authority is on file for the host, and certificates cannot be checked "
            "here: this is the host's plain key.")));
        break;
    default:
        break;
    }
    if (!check.otherNames.isEmpty()) {
        const qsizetype most = std::min(kMostNames, check.otherNames.size());
        const QString shown = check.otherNames.first(most).join(QStringLiteral(", "));
        sentences.append(most < check.otherNames.size()
                ? Sentence(QT_TRANSLATE_NOOP("Sentence",
                               "The same key is known under other names: %1, and %2 more."),
                    shown, check.otherNames.size() - most)
                : Sentence(
                    QT_TRANSLATE_NOOP("Sentence", "The same key is known under other names: %1."),
                    shown));
    }
    return Sentence::joined(sentences, QStringLiteral("\n"));
}

} // namespace

bool mayAskAbout(HostKeyVerdict verdict)
{
    return verdict != HostKeyVerdict::Trusted && verdict != HostKeyVerdict::Revoked;
}

Question hostKeyQuestion(
    const HostKeyCheck& check, const HostPort& host, const HostKey& key, const QString& storeIn)
{
    Question question;
    question.kind = check.verdict == HostKeyVerdict::Changed ? Question::Kind::HostKeyChanged
                                                             : Question::Kind::HostKeyUnknown;
    question.host = host;
    question.keyType = QString::fromLatin1(key.type);
    question.fingerprint = key.fingerprintSha256();
    question.randomArt = randomArt(key);
    const QList<KnownHostsLine>& onFile =
        check.verdict == HostKeyVerdict::CertAuthorityOnly ? check.lines : check.known;
    for (const KnownHostsLine& line : onFile) {
        question.knownFingerprints.append(line.keyText());
        question.knownAt.append(line.location());
    }
    question.storeIn = storeIn;
    question.mayRemember = !storeIn.isEmpty();
    question.note = noteFor(check);
    return question;
}

} // namespace sallyport::ssh
