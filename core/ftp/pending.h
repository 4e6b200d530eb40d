// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ftp/enginehost.h"

#include <QByteArrayList>

#include <deque>
#include <functional>
#include <variant>

namespace sallyport::ftp {

/// What waits for a reply of the server, in the order of the client's commands.
struct Entry {
    struct Greeting { };
    struct Plain { };
    struct Feat { };
    struct EpsvAll { };
    struct Rein { };
    /// Nothing of the client passes until it is answered.
    struct Auth { };
    /// RETR, STOR and the others that use a data connection.
    struct Transfer {
        QByteArray argument;
        DataId data = 0; ///< The connection that carries it, once there is one.
        bool begun = false; ///< A preliminary reply has come.
        bool answered =
            false; ///< The client has been told the end; what the server says is dropped.
    };
    /// PASV or EPSV to the server, for a command of the client or for a conversion.
    struct Ask {
        QByteArray question; ///< "PASV" or "EPSV".
        bool second = false; ///< The first question led nowhere.
        bool converting = false; ///< The client sent PORT or EPRT.
        QByteArray firstError{}; ///< To the first question, byte-exact.
    };
    /// PORT or EPRT with an address of ours.
    struct Active {
        DataId data = 0;
        bool retried = false; ///< A refusal leads to another try.
        bool hidden = false; ///< The client knows nothing of it.
        bool late = false; ///< The client has been told something else: the reply is dropped.
    };
    /// A reply of ours that waits for its turn.
    struct Local {
        QByteArray text;
    };

    QByteArray verb; ///< Of the client's command.
    std::variant<Greeting, Plain, Feat, EpsvAll, Rein, Auth, Transfer, Ask, Active, Local> what;
    /// Sent while a transfer ran that has ended since: the server may never answer it.
    bool doubtful = false;
    /// An older command was answered while this one held the client; for a question that does not
    /// hold it, an older one that is doubtful.
    bool overtaken = false;

    template <class T> [[nodiscard]] bool is() const { return std::holds_alternative<T>(what); }
    template <class T> [[nodiscard]] T* as() { return std::get_if<T>(&what); }
    template <class T> [[nodiscard]] const T* as() const { return std::get_if<T>(&what); }
    /// Later commands of the client wait until this one is answered.
    [[nodiscard]] bool holdsClient() const;
};

/// The queue of what was asked and is not answered, and the rules for whom a reply answers:
/// servers give too few replies, too many, and some out of order.
class Pending {
public:
    struct Answer {
        Entry entry;
        /// Replies of ours that stood before it: due now, in this order.
        QByteArrayList locals{};
        /// How many commands before it were given up.
        int stale = 0;
    };

    void push(Entry entry) { m_entries.push_back(std::move(entry)); }
    void clear() { m_entries.clear(); }

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_entries.size()); }
    /// Nothing but what may never be answered.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] const Entry* front() const
    {
        return m_entries.empty() ? nullptr : &m_entries.front();
    }
    template <class T> [[nodiscard]] bool has() const { return find<T>() != nullptr; }
    template <class T> [[nodiscard]] const Entry* find() const
    {
        for (const Entry& entry : m_entries) {
            if (entry.is<T>()) {
                return &entry;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool holdsClient() const;
    /// The one that holds the client, with what stands before it still there. Null: none does.
    [[nodiscard]] Entry* holder();
    /// Takes out a question that does not hold the client and was overtaken; whether there was one.
    [[nodiscard]] bool takeOvertakenAsk();
    /// Takes the holder out.
    [[nodiscard]] std::optional<Entry> takeHolder();

    /// The first transfer, the first without a data connection, the one that a connection carries.
    [[nodiscard]] Entry::Transfer* firstTransfer();
    [[nodiscard]] const Entry* unboundTransfer() const;
    [[nodiscard]] Entry* unboundTransfer();
    [[nodiscard]] Entry* transferOf(DataId data);
    /// A PORT or EPRT of ours that names its forward is not answered.
    [[nodiscard]] bool hasActive(DataId data) const;
    /// What the next reply most likely answers: the first that is neither ours nor doubtful.
    [[nodiscard]] const Entry* expected() const;

    /// Whom a final reply (2xx–5xx) answers; nothing when there is only what is ours. moving: the
    /// data connection is up and neither side has ended it. Not for 227 to 229.
    [[nodiscard]] std::optional<Answer> take(int code, const std::function<bool(DataId)>& moving);
    /// The first question for a passive reply.
    [[nodiscard]] std::optional<Answer> takeAsk();
    /// The very first entry.
    [[nodiscard]] std::optional<Answer> takeFront();
    /// The first transfer, of which nothing more is expected.
    [[nodiscard]] std::optional<Answer> takeTransfer();
    /// Whether another transfer stands behind the first.
    [[nodiscard]] bool hasSecondTransfer() const;
    /// The text of a reply of ours that stands first.
    [[nodiscard]] std::optional<QByteArray> takeLocal();
    /// Gives up what stands before the first reply of ours; how many.
    [[nodiscard]] int dropBeforeLocal();

private:
    using Position = std::deque<Entry>::iterator;
    [[nodiscard]] Answer takeAt(const Position& at);
    [[nodiscard]] bool isUsualAfter(const Position& at, int code);
    [[nodiscard]] bool fits(
        const Position& at, int code, const std::function<bool(DataId)>& moving);

    std::deque<Entry> m_entries;
};

} // namespace sallyport::ftp
