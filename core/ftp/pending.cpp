// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ftp/pending.h"

#include <algorithm>
#include <functional>

namespace sallyport::ftp {

bool Entry::holdsClient() const
{
    if (const auto* ask = as<Ask>()) {
        return ask->converting || ask->second;
    }
    if (const auto* active = as<Active>()) {
        return active->retried || active->hidden;
    }
    return is<Auth>();
}

/// What a command that changes something is answered with, which a transfer can be as well. Clients
/// do not send these in the middle of a transfer to keep the connection alive.
static bool isAnsweredWith250(const QByteArray& verb)
{
    for (const char* word : { "CWD", "XCWD", "CDUP", "XCUP", "DELE", "RMD", "XRMD", "MKD", "XMKD",
             "RNFR", "RNTO", "SMNT" }) {
        if (verb == word) {
            return true;
        }
    }
    return false;
}

/// A reply that nothing but a transfer gets while one runs.
static bool isOfTransfers(int code)
{
    return code == 226 || code == 250 || code == 425 || code == 426 || code == 451;
}

/// RFC 959 5.4: what may follow the preliminary reply to a transfer command.
static bool endsTransfer(int code)
{
    return code == 226 || code == 250 || code / 100 == 4 || (code >= 530 && code <= 532)
        || (code >= 550 && code <= 553);
}

bool Pending::isSettled() const
{
    return std::all_of(
        m_entries.begin(), m_entries.end(), [](const Entry& entry) { return entry.doubtful; });
}

bool Pending::holdsClient() const
{
    return std::any_of(
        m_entries.begin(), m_entries.end(), [](const Entry& entry) { return entry.holdsClient(); });
}

Entry* Pending::holder()
{
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [](const Entry& entry) { return entry.holdsClient(); });
    return found == m_entries.end() ? nullptr : &*found;
}

std::optional<Entry> Pending::takeHolder()
{
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [](const Entry& entry) { return entry.holdsClient(); });
    if (found == m_entries.end()) {
        return std::nullopt;
    }
    Entry entry = std::move(*found);
    m_entries.erase(found);
    return entry;
}

bool Pending::takeOvertakenAsk()
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [](const Entry& entry) {
        return entry.is<Entry::Ask>() && entry.overtaken && !entry.holdsClient();
    });
    if (found == m_entries.end()) {
        return false;
    }
    m_entries.erase(found);
    return true;
}

Entry::Transfer* Pending::firstTransfer()
{
    for (Entry& entry : m_entries) {
        if (auto* transfer = entry.as<Entry::Transfer>()) {
            return transfer;
        }
    }
    return nullptr;
}

const Entry* Pending::unboundTransfer() const
{
    for (const Entry& entry : m_entries) {
        if (const auto* transfer = entry.as<Entry::Transfer>();
            transfer && transfer->data == 0 && !transfer->answered) {
            return &entry;
        }
    }
    return nullptr;
}

Entry* Pending::unboundTransfer()
{
    return const_cast<Entry*>(std::as_const(*this).unboundTransfer());
}

Entry* Pending::transferOf(DataId data)
{
    for (Entry& entry : m_entries) {
        if (const auto* transfer = entry.as<Entry::Transfer>();
            transfer && transfer->data == data) {
            return &entry;
        }
    }
    return nullptr;
}

bool Pending::hasActive(DataId data) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [data](const Entry& entry) {
        const auto* active = entry.as<Entry::Active>();
        return active && active->data == data && data != 0;
    });
}

const Entry* Pending::expected() const
{
    for (const Entry& entry : m_entries) {
        if (!entry.doubtful && !entry.is<Entry::Local>()) {
            return &entry;
        }
    }
    return nullptr;
}

/// Whether a command behind the transfer is one that this positive reply is usual for.
bool Pending::isUsualAfter(const Position& at, int code)
{
    return std::any_of(at + 1, m_entries.end(), [code](const Entry& entry) {
        return code == 226 ? entry.verb == "ABOR" : code == 250 && isAnsweredWith250(entry.verb);
    });
}

bool Pending::fits(const Position& at, int code, const std::function<bool(DataId)>& moving)
{
    const bool positive = code < 300;
    if (const auto* transfer = at->as<Entry::Transfer>()) {
        if (!transfer->begun) {
            return isOfTransfers(code) || code >= 300;
        }
        return endsTransfer(code)
            && !(positive && isUsualAfter(at, code) && moving(transfer->data));
    }
    if (at->is<Entry::Ask>()) {
        return code >= 300;
    }
    if (at->is<Entry::Active>()) {
        return code >= 300 || !isOfTransfers(code);
    }
    return true;
}

std::optional<Pending::Answer> Pending::take(int code, const std::function<bool(DataId)>& moving)
{
    const auto isBegun = [](const Entry& entry) {
        const auto* transfer = entry.as<Entry::Transfer>();
        return transfer && transfer->begun;
    };
    if (isOfTransfers(code)) {
        const auto begun = std::find_if(m_entries.begin(), m_entries.end(), isBegun);
        if (begun != m_entries.end() && fits(begun, code, moving)) {
            return takeAt(begun);
        }
    }
    if (code == 221) {
        const auto quit = std::find_if(m_entries.begin(), m_entries.end(),
            [](const Entry& entry) { return entry.verb == "QUIT"; });
        if (quit != m_entries.end()) {
            return takeAt(quit);
        }
    }
    auto doubtful = m_entries.end();
    auto first = m_entries.end();
    for (auto at = m_entries.begin(); at != m_entries.end(); ++at) {
        if (at->is<Entry::Local>()) {
            continue;
        }
        first = first == m_entries.end() ? at : first;
        const bool fitting = fits(at, code, moving);
        if (at->doubtful) {
            doubtful = doubtful == m_entries.end() && fitting ? at : doubtful;
        } else if (fitting) {
            return takeAt(at);
        } else if (!at->is<Entry::Transfer>() && doubtful == m_entries.end()) {
            // Whatever it says, nothing after this one is answered before it.
            return takeAt(at);
        }
    }
    if (doubtful != m_entries.end()) {
        return takeAt(doubtful);
    }
    return first == m_entries.end() ? std::nullopt : std::optional(takeAt(first));
}

/// Whether a command before the one that was answered may be answered after it: a transfer that
/// runs. Not one that the client was told the end of, once the server has gone on to the next.
static bool mayStillEnd(const Entry& before, const Entry& answered)
{
    const auto* transfer = before.as<Entry::Transfer>();
    if (!transfer) {
        return false;
    }
    const bool goesOn =
        answered.is<Entry::Ask>() || answered.is<Entry::Active>() || answered.is<Entry::Transfer>();
    return transfer->answered ? !goesOn : transfer->begun || !answered.is<Entry::Ask>();
}

/// Takes an entry out, and with it what stands before it and will not be answered any more. A
/// transfer before it may still end: servers answer other commands while one runs.
Pending::Answer Pending::takeAt(const Position& at)
{
    Answer answer{ std::move(*at) };
    const bool ends = answer.entry.is<Entry::Transfer>();
    const bool begun = ends && answer.entry.as<Entry::Transfer>()->begun;
    std::deque<Entry> kept;
    for (auto before = m_entries.begin(); before != at; ++before) {
        if (const auto* local = before->as<Entry::Local>()) {
            answer.locals.append(local->text);
        } else if (mayStillEnd(*before, answer.entry)) {
            kept.push_back(std::move(*before));
        } else {
            ++answer.stale;
        }
    }
    for (auto after = at + 1; after != m_entries.end(); ++after) {
        const bool keepsAlive = after->is<Entry::Plain>() && !isAnsweredWith250(after->verb);
        after->doubtful = after->doubtful || (begun && (keepsAlive || after->is<Entry::Feat>()));
        const bool holds = after->holdsClient();
        after->overtaken = after->overtaken
            || (!ends && (holds || (after->is<Entry::Ask>() && answer.entry.doubtful)));
        kept.push_back(std::move(*after));
    }
    m_entries = std::move(kept);
    return answer;
}

std::optional<Pending::Answer> Pending::takeAsk()
{
    const auto asked = std::find_if(m_entries.begin(), m_entries.end(),
        [](const Entry& entry) { return entry.is<Entry::Ask>(); });
    if (asked == m_entries.end()) {
        return std::nullopt;
    }
    return takeAt(asked);
}

std::optional<Pending::Answer> Pending::takeFront()
{
    return m_entries.empty() ? std::nullopt : std::optional(takeAt(m_entries.begin()));
}

std::optional<Pending::Answer> Pending::takeTransfer()
{
    const auto transfer = std::find_if(m_entries.begin(), m_entries.end(),
        [](const Entry& entry) { return entry.is<Entry::Transfer>(); });
    return transfer == m_entries.end() ? std::nullopt : std::optional(takeAt(transfer));
}

bool Pending::hasSecondTransfer() const
{
    return std::count_if(m_entries.begin(), m_entries.end(), [](const Entry& entry) {
        return entry.is<Entry::Transfer>();
    }) > 1;
}

std::optional<QByteArray> Pending::takeLocal()
{
    if (m_entries.empty() || !m_entries.front().is<Entry::Local>()) {
        return std::nullopt;
    }
    const QByteArray text = m_entries.front().as<Entry::Local>()->text;
    m_entries.pop_front();
    return text;
}

int Pending::dropBeforeLocal()
{
    const auto local = std::find_if(m_entries.begin(), m_entries.end(),
        [](const Entry& entry) { return entry.is<Entry::Local>(); });
    const int dropped = int(local - m_entries.begin());
    m_entries.erase(m_entries.begin(), local);
    return dropped;
}

} // namespace sallyport::ftp
