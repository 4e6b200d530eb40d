// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hostkeycommand.h"

#include "app/cli/hostkeyprompt.h"
#include "app/cli/plainerror.h"
#include "core/ssh/hostkey/hostkeyquestion.h"
#include "core/ssh/hostkey/knownhostsfile.h"

#include <QCoreApplication>

namespace sallyport::cli {

HostKeyCommand::HostKeyCommand(HostKeyArguments arguments, EventWriter& writer, QObject* parent)
    : QObject(parent)
    , m_arguments(std::move(arguments))
    , m_writer(writer)
{
}

HostKeyCommand::~HostKeyCommand() = default;

void HostKeyCommand::start()
{
    if (m_arguments.action == HostKeyArguments::Action::Remove) {
        remove();
        return;
    }
    auto knownHosts = ssh::loadKnownHosts(m_arguments.knownHostsFiles);
    if (!knownHosts) {
        end(knownHosts.error());
        return;
    }
    m_knownHosts = std::move(*knownHosts);
    if (m_arguments.action == HostKeyArguments::Action::Show) {
        show();
    } else {
        scan();
    }
}

void HostKeyCommand::end(const Error& error)
{
    m_writer.error(error);
    Q_EMIT finished(exitCodeFor(error.code, false));
}

void HostKeyCommand::write(QLatin1String verdict, const ssh::KnownHostsLine& line,
    const QString& text, const ssh::HostKey* picture)
{
    QJsonObject fields{ { QStringLiteral("host"), m_arguments.server.toString() },
        { QStringLiteral("keyType"), QString::fromLatin1(line.type) },
        { QStringLiteral("fingerprint"), line.fingerprint },
        { QStringLiteral("verdict"), verdict } };
    if (!line.file.isEmpty()) {
        fields[QLatin1String("file")] = line.file;
    }
    if (line.line > 0) {
        fields[QLatin1String("line")] = line.line;
    }
    QStringList shown{ text };
    if (picture && m_arguments.verbose) {
        const QString art = ssh::randomArt(*picture);
        fields[QLatin1String("randomArt")] = art;
        shown += art.split(u'\n');
    }
    m_writer.result(QLatin1String("host-key"), fields, shown);
}

void HostKeyCommand::show()
{
    bool known = false;
    for (const ssh::KnownHostsFinding& finding : m_knownHosts.find(m_arguments.server)) {
        if (!m_arguments.types.isEmpty() && !m_arguments.types.contains(finding.key.type)) {
            continue;
        }
        QLatin1String verdict("known");
        QString note;
        if (finding.marker == ssh::KnownHostsMarker::Revoked) {
            verdict = QLatin1String("revoked");
            note = QStringLiteral(", revoked");
        } else if (finding.marker == ssh::KnownHostsMarker::CertAuthority) {
            verdict = QLatin1String("cert-authority");
            note = QStringLiteral(", an authority for certificates");
        } else {
            known = true;
            note =
                finding.withoutPort ? QStringLiteral(", for the host without its port") : QString();
        }
        write(verdict, finding.line,
            QStringLiteral("%1 (%2%3)").arg(finding.line.keyText(), finding.line.location(), note),
            &finding.key);
    }
    if (m_arguments.scan) {
        scan();
        return;
    }
    if (!known) {
        end({ Code::HostKeyUnknown, QStringLiteral("no key is on file"),
            m_arguments.server.toString() });
        return;
    }
    Q_EMIT finished(ExitEnded);
}

void HostKeyCommand::remove()
{
    int code = ExitEnded;
    bool any = false;
    for (const QString& file : std::as_const(m_arguments.knownHostsFiles)) {
        const auto removed = ssh::removeFromKnownHosts(file, m_arguments.server, m_arguments.types);
        if (!removed) {
            m_writer.error(removed.error());
            code = exitCodeFor(removed.error().code, false);
            continue;
        }
        for (const ssh::KnownHostsLine& line : *removed) {
            any = true;
            write(QLatin1String("removed"), line,
                QStringLiteral("removed %1 (%2)").arg(line.keyText(), line.location()), nullptr);
        }
    }
    if (!any && code == ExitEnded) {
        const QString text =
            QStringLiteral("no key of %1 is on file").arg(m_arguments.server.toString());
        m_writer.result(QLatin1String("message"), { { QStringLiteral("text"), text } }, { text });
    }
    Q_EMIT finished(code);
}

void HostKeyCommand::scan()
{
    m_scan = std::make_unique<HostKeyScan>(m_arguments.server, m_arguments.types,
        m_knownHosts.knownTypes(m_arguments.server), m_arguments.connectTimeout);
    connect(m_scan.get(), &HostKeyScan::found, this, &HostKeyCommand::judge);
    connect(m_scan.get(), &HostKeyScan::failed, this, &HostKeyCommand::end);
    m_scan->start();
}

void HostKeyCommand::report(
    const ssh::HostKey& key, QLatin1String verdict, const ssh::HostKeyCheck& check)
{
    ssh::KnownHostsLine line{ {}, 0, key.type, key.fingerprintSha256() };
    QString text = QStringLiteral("%1 shows %2: %3")
                       .arg(m_arguments.server.toString(), line.keyText(), verdict);
    if (!check.lines.isEmpty()) {
        line.file = check.lines.constFirst().file;
        line.line = check.lines.constFirst().line;
        text += QStringLiteral(" (%1)").arg(line.location());
    }
    write(verdict, line, text, &key);
}

void HostKeyCommand::judge(const ssh::HostKey& key)
{
    const ssh::HostKeyCheck check = m_knownHosts.check(m_arguments.server, key);
    report(key, ssh::verdictName(check.verdict), check);
    if (m_arguments.action == HostKeyArguments::Action::Accept) {
        accept(key, check);
    } else if (check.verdict == ssh::HostKeyVerdict::Trusted) {
        Q_EMIT finished(ExitEnded);
    } else {
        end(ssh::hostKeyError(check, m_arguments.server, key));
    }
}

void HostKeyCommand::accept(const ssh::HostKey& key, const ssh::HostKeyCheck& check)
{
    const QString& wanted = m_arguments.fingerprint;
    if (!wanted.isEmpty() && !ssh::matchesFingerprint(key, wanted)) {
        end({ Code::HostKeyMismatch,
            QStringLiteral("the server shows %1, not %2").arg(key.fingerprintSha256(), wanted),
            m_arguments.server.toString() });
        return;
    }
    if (check.verdict == ssh::HostKeyVerdict::Trusted) {
        Q_EMIT finished(ExitEnded);
        return;
    }
    if (!ssh::mayAskAbout(check.verdict)) {
        end(ssh::hostKeyError(check, m_arguments.server, key));
        return;
    }
    if (const auto agreed = consent(key, check); !agreed) {
        end(agreed.error());
        return;
    }
    store(key, check);
}

Result<void> HostKeyCommand::consent(const ssh::HostKey& key, const ssh::HostKeyCheck& check) const
{
    // A fingerprint that does not match has ended it before.
    if (!m_arguments.fingerprint.isEmpty()) {
        return {};
    }
    const bool nothingOnFile = check.verdict == ssh::HostKeyVerdict::Unknown;
    if (m_arguments.yes && nothingOnFile) {
        return {};
    }
    Error refusal = ssh::hostKeyError(check, m_arguments.server, key);
    if (m_arguments.yes) {
        refusal.detail.add(QStringLiteral("--yes is not enough for this, --fingerprint is"));
        return tl::unexpected(refusal);
    }
    const Question question =
        ssh::hostKeyQuestion(check, m_arguments.server, key, m_arguments.knownHostsFiles.value(0));
    switch (askAboutHostKey(question)) {
    case HostKeyAnswer::Accepted:
        return {};
    case HostKeyAnswer::Refused:
        break;
    case HostKeyAnswer::NobodyThere:
        refusal.detail.add(QStringLiteral("there is no terminal to ask on, so give --fingerprint"));
        break;
    }
    return tl::unexpected(refusal);
}

void HostKeyCommand::store(const ssh::HostKey& key, const ssh::HostKeyCheck& check)
{
    const QString file = m_arguments.knownHostsFiles.value(0);
    const auto stored = ssh::storeHostKey(file, check, m_arguments.server, key, m_arguments.hash);
    if (!stored) {
        end(stored.error());
        return;
    }
    ssh::HostKeyCheck now;
    if (const auto reread = ssh::loadKnownHosts({ file })) {
        now = reread->check(m_arguments.server, key);
    }
    const bool replaced = check.verdict == ssh::HostKeyVerdict::Changed;
    report(key, replaced ? QLatin1String("replaced") : QLatin1String("accepted-new"), now);
    for (const QString& left : *stored) {
        m_writer.error({ Code::FileUnwritable,
            QStringLiteral("the server's old key stays in this file and is still trusted"), left });
    }
    Q_EMIT finished(stored->isEmpty() ? ExitEnded : exitCodeFor(Code::FileUnwritable, false));
}

int runHostKeyCommand(const QStringList& words, Output& output)
{
    auto arguments = parseHostKeyArguments(words);
    EventWriter writer(
        arguments ? arguments->json : words.contains(QLatin1String("--json")), output);
    if (!arguments) {
        writer.error(arguments.error());
        writer.exit(ExitUsage);
        return ExitUsage;
    }
    if (arguments->action == HostKeyArguments::Action::Help) {
        output.text(Output::To::Out, hostKeyHelpText());
        return ExitEnded;
    }
    HostKeyCommand command(std::move(*arguments), writer);
    QObject::connect(&command, &HostKeyCommand::finished, QCoreApplication::instance(),
        &QCoreApplication::exit, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&command, &HostKeyCommand::start, Qt::QueuedConnection);
    const int code = QCoreApplication::exec();
    writer.exit(code);
    return code;
}

} // namespace sallyport::cli
