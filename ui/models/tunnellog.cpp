// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tunnellog.h"

#include "core/base/overloaded.h"
#include "core/tunnel/tunnelmanager.h"
#include "ui/models/errortext.h"
#include "ui/models/formats.h"
#include "ui/models/profilecatalog.h"
#include "ui/models/ruletext.h"
#include "ui/models/sentencetext.h"

#include <algorithm>
#include <chrono>
#include <variant>

namespace sallyport::ui {

using profile::Profile;
using tunnel::isOver;
using tunnel::isUp;
using tunnel::TunnelState;
using tunnel::TunnelStatus;

TunnelLog::TunnelLog(ProfileCatalog& catalog, tunnel::TunnelManager& manager)
    : m_catalog(catalog)
{
    connect(
        &m_catalog, &ProfileCatalog::failed, this, [this](const QString& id, const Error& error) {
            add(LogLevel::Problem, id,
                tr("%1 (%2)").arg(ErrorText::of(error).sentence, ErrorText::details(error)));
        });
    connect(&manager, &tunnel::TunnelManager::ftpNotice, this, &TunnelLog::addFtpNotice);
    connect(&manager, &tunnel::TunnelManager::hostKeyJudged, this, &TunnelLog::addHostKey);
    connect(&manager, &tunnel::TunnelManager::news, this, &TunnelLog::addNews);
}

quint64 TunnelLog::add(LogLevel level, const QString& profileId, const QString& text)
{
    const Profile* profile = m_catalog.profile(profileId);
    return m_lines.append({ QDateTime::currentDateTimeUtc(), level, profileId,
        profile ? profile->label.name : QString(), text });
}

void TunnelLog::addRefusedChange(const QString& id, const Error& error)
{
    add(LogLevel::Problem, id,
        tr("The change does not take effect: %1").arg(ErrorText::details(error)));
}

void TunnelLog::addStatus(const TunnelStatus& before, const StateView& view)
{
    if (!m_catalog.profile(view.status.profileId)) {
        return;
    }
    if (before.state != view.status.state && !addRetry(before, view)) {
        addState(before, view);
    }
    addFailedForwards(before, view.status);
}

static bool isSameReason(const Error& a, const Error& b)
{
    return a.code == b.code && a.nuance == b.nuance && a.jumpHost == b.jumpHost;
}

/// True when there is nothing else to say of it.
bool TunnelLog::addRetry(const TunnelStatus& before, const StateView& view)
{
    const TunnelStatus& status = view.status;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (isUp(status.state) || isOver(status.state)) {
        m_outages.remove(status.profileId);
        return false;
    }
    const Error reason = status.reason.value_or(Error());
    const auto outage = m_outages.find(status.profileId);
    if (outage == m_outages.end()) {
        if (status.state == TunnelState::Reconnecting) {
            m_outages.insert(status.profileId, { now, reason });
        }
        return false;
    }
    if (status.state == TunnelState::Connecting) {
        ++outage->tries;
        return true;
    }
    if (status.state != TunnelState::Reconnecting) {
        return status.state != TunnelState::Waiting;
    }
    if (before.state == TunnelState::Waiting) {
        return true; // the network is back: nothing was tried yet
    }
    const QString text =
        tr("Trying again: try %1, %2; last: %3")
            .arg(outage->tries)
            .arg(Formats::duration(std::chrono::seconds(outage->since.secsTo(now))),
                tr("%1 (%2)").arg(ErrorText::of(reason).sentence, ErrorText::details(reason)));
    if (!isSameReason(outage->reason, reason) || !m_lines.setText(outage->line, text)) {
        outage->line = add(LogLevel::Problem, status.profileId, text);
    }
    outage->reason = reason;
    return true;
}

void TunnelLog::addState(const TunnelStatus& before, const StateView& view)
{
    const TunnelStatus& status = view.status;
    const Profile* profile = m_catalog.profile(status.profileId);
    const bool isProblem = status.state == TunnelState::Failed
        || status.state == TunnelState::Degraded || (status.state == TunnelState::Reconnecting);
    const bool isPassing =
        status.state == TunnelState::VerifyingHost || status.state == TunnelState::Authenticating;
    QString text = StateText::sentence(view, *profile, QDateTime::currentDateTimeUtc());
    if (status.reason && isProblem) {
        text = tr("%1 (%2)").arg(text, ErrorText::details(*status.reason));
    }
    if (isUp(status.state) && !isUp(before.state)) {
        text = tr("Up: %1, %2").arg(status.serverIdentification, status.algorithms);
    } else if (status.state == TunnelState::Idle) {
        text = tr("Disconnected.");
    }
    add(isProblem       ? LogLevel::Problem
            : isPassing ? LogLevel::Detail
                        : LogLevel::Notice,
        status.profileId, text);
}

void TunnelLog::addFailedForwards(const TunnelStatus& before, const TunnelStatus& status)
{
    const auto isKnown = [&before](const tunnel::ForwardStatus& forward, qsizetype at) {
        const auto isIt = [&forward](const tunnel::ForwardStatus& one) {
            return one.state == forward.state && one.wish == forward.wish
                && one.error == forward.error;
        };
        // It mostly stands where it did, and there may be thousands.
        return (at < before.forwards.size() && isIt(before.forwards.at(at)))
            || std::any_of(before.forwards.cbegin(), before.forwards.cend(), isIt);
    };
    for (qsizetype i = 0; i < status.forwards.size(); ++i) {
        const tunnel::ForwardStatus& forward = status.forwards.at(i);
        if (forward.state == tunnel::ForwardState::Failed && forward.error
            && !isKnown(forward, i)) {
            add(LogLevel::Problem, status.profileId,
                tr("%1: %2 (%3)")
                    .arg(RuleText::name(forward.wish), ErrorText::of(*forward.error).sentence,
                        ErrorText::details(*forward.error)));
        }
    }
}

void TunnelLog::addConnection(const QString& id, const tunnel::ConnectionStatus& status)
{
    if (status.open) {
        add(LogLevel::Detail, id, tr("%1 connected to %2.").arg(status.peer, status.to));
    } else if (status.error) {
        add(LogLevel::Problem, id,
            tr("%1 to %2: %3 (%4)")
                .arg(status.peer, status.to, ErrorText::of(*status.error).sentence,
                    ErrorText::details(*status.error)));
    } else {
        add(LogLevel::Detail, id,
            tr("%1 to %2 ended: %3 received, %4 sent.")
                .arg(status.peer, status.to, Formats::bytes(status.received),
                    Formats::bytes(status.sent)));
    }
}

void TunnelLog::addNews(const QString& id, const ssh::LinkNews& news)
{
    const auto serverSays = [this, &id](const ssh::ServerMessage& said) {
        add(LogLevel::Notice, id, tr("The server says: %1").arg(said.text.trimmed()));
    };
    const auto note = [this, &id](const ssh::LoginNotice& told) {
        add(LogLevel::Detail, id, wholeSentence(told.text));
    };
    const auto left = [this, &id](const ssh::QuestionLeft& told) {
        add(LogLevel::Notice, id, wholeSentence(told.text));
    };
    std::visit(Overloaded{ serverSays, note, left, [](const auto&) {} }, news);
}

void TunnelLog::addFtpNotice(const QString& id, const tunnel::FtpNotice& notice)
{
    const ErrorText text = ErrorText::of(notice.code);
    const bool failed = notice.code != Code::FtpActiveConverted;
    add(failed ? LogLevel::Problem : LogLevel::Notice, id,
        tr("%1 %2 (%3)")
            .arg(text.sentence, text.hint, ErrorText::details({ notice.code, notice.detail, {} })));
}

void TunnelLog::addHostKey(const QString& id, const tunnel::HostKeyDecision& decision)
{
    using Verdict = tunnel::HostKeyDecision::Verdict;
    const QString key = QStringLiteral("%1 %2").arg(decision.keyType, decision.fingerprint);
    const QString host = decision.host.toString();
    switch (decision.verdict) {
    case Verdict::Known:
    case Verdict::Pinned:
        add(LogLevel::Detail, id, tr("%1 shows the key that is on file: %2").arg(host, key));
        break;
    case Verdict::AcceptedNew:
        add(LogLevel::Notice, id,
            tr("The key of %1 was accepted and written to %3: %2")
                .arg(host, key, decision.storedIn));
        break;
    case Verdict::AcceptedOnce:
        add(LogLevel::Notice, id, tr("The key of %1 was accepted this once: %2").arg(host, key));
        break;
    case Verdict::Refused:
        add(LogLevel::Problem, id, tr("The key of %1 was refused: %2").arg(host, key));
        break;
    }
}

} // namespace sallyport::ui
