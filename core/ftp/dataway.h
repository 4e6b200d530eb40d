// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ftp/enginehost.h"
#include "core/ftp/options.h"

#include <QByteArrayList>
#include <QList>

#include <variant>

namespace sallyport::ftp {

/// The data connections of one session: what is promised for the next one, the ones under way, and
/// what was learned about how this server can be reached. Knows nothing of commands and replies.
/// Owned by the engine.
class DataWay {
public:
    struct Target {
        QByteArray host;
        std::uint16_t port = 0;
    };
    /// What the client named in PORT or EPRT.
    struct Client {
        Address address;
        std::uint16_t port = 0;
        QByteArray verb;
    };

    // What the next data connection is promised to be.
    struct Nothing { };
    /// A forward is asked for, or another candidate has to be tried: the client is held.
    struct Request {
        Client client;
        qsizetype candidate = 0;
        DataId id = 0; ///< Of the forward that is asked for; 0: none is.
        bool hidden = false; ///< The client did not ask: its last PORT is used again.
    };
    /// A channel to where the server's passive reply leads is tried before the client hears of it.
    struct Trial {
        DataId id = 0;
        QByteArray question;
    };
    struct Listener {
        DataId id = 0;
        DataMode mode = DataMode::Pasv;
        Target target{};
        QByteArray question{}; ///< What the target was the answer to.
    };
    struct RemoteForward {
        DataId id = 0;
        Address address;
        std::uint16_t port = 0;
        Client client;
    };
    struct Conversion {
        DataId id = 0;
        Target target;
        Client client;
        QByteArray question{};
    };

    DataWay(EngineHost& host, const Options& options, const QByteArray& controlHost);

    // ---- The next one

    template <class T> [[nodiscard]] const T* next() const { return std::get_if<T>(&m_next); }
    /// The client has to wait for what comes of it.
    [[nodiscard]] bool isPending() const { return m_request || next<Trial>(); }
    [[nodiscard]] const std::optional<Request>& request() const { return m_request; }
    /// The next data connection is one that the server or we make to the client.
    [[nodiscard]] bool isActive() const { return next<RemoteForward>() || next<Conversion>(); }
    /// There is something, or it is asked for.
    [[nodiscard]] bool hasPromise() const { return m_request || !next<Nothing>(); }
    /// Its id; 0 while it is only asked for.
    [[nodiscard]] DataId promised() const;
    /// The last data connection could not be made on the server's side, and there is no next.
    [[nodiscard]] bool isDead() const { return m_dead && next<Nothing>(); }

    /// Binds the listener; what was promised before goes. id: of a trial that went well, or 0.
    [[nodiscard]] Result<std::uint16_t> listen(DataId id, const Address& address,
        const Target& target, DataMode mode, const QByteArray& question);
    void beginRequest(Client client, bool hidden);
    /// Asks for a forward at the first or the next candidate; false when there is none left.
    [[nodiscard]] bool askForForward();
    /// False when nobody waits for it any more; it is cancelled then.
    [[nodiscard]] bool granted(DataId id, std::uint16_t port);
    [[nodiscard]] bool refused(DataId id);
    [[nodiscard]] bool hasMoreCandidates() const;
    void endRequest();
    /// From now on every transfer in active mode is converted.
    void alwaysConvert() { m_alwaysConvert = true; }
    [[nodiscard]] bool converts() const;
    void convert(DataId id, const Target& target, const QByteArray& question);
    void beginTrial(const QByteArray& question, const Target& target, DataMode mode);
    /// The trial is over, whatever came of it; its channel stays when it is to be used.
    [[nodiscard]] DataId endTrial(bool use);
    void drop(Reason reason);
    void dropForward(DataId id, Reason reason);
    /// The client's own listener of the last PORT or EPRT, which may serve once more.
    [[nodiscard]] const std::optional<Client>& lastClient() const { return m_lastClient; }
    void forgetLastClient() { m_lastClient.reset(); }

    // ---- What was learned

    /// "PASV" or "EPSV": what to ask the server for a command of the client.
    [[nodiscard]] QByteArray questionFor(const QByteArray& verb) const;
    [[nodiscard]] bool isBad(const QByteArray& question) const { return m_bad.contains(question); }
    void markBad(const QByteArray& question);
    [[nodiscard]] bool isProven(const QByteArray& question) const
    {
        return m_proven.contains(question);
    }

    // ---- The ones under way

    /// A client or server has come to what was promised under this id: true to take it.
    [[nodiscard]] bool clientArrived(DataId id);
    [[nodiscard]] bool serverArrived(DataId id);
    void bind(DataId id);
    /// A transfer command goes out. The id of the connection that will carry it, when there is one:
    /// a conversion, or a client that came early.
    [[nodiscard]] DataId take();
    /// The id was given to a transfer that has ended with this code.
    void released(DataId id, int code);
    void serverOpened(DataId id);
    void serverFailed(DataId id);
    void serverSpoke(DataId id, bool bytes);
    void clientConnected(DataId id);
    void clientFailed(DataId id);
    void ended(DataId id, const DataEnd& end);
    /// The time to connect to the client: a converted transfer shows life.
    void reachClient(DataId id);
    /// A converted transfer that came to nothing.
    void dropConverted(DataId id);
    /// The same for one that the server needed no data connection for.
    void dropUnneeded(DataId id);
    /// A converted transfer whose client was not asked yet.
    [[nodiscard]] bool isWaiting(DataId id) const;
    void dropConnecting(Reason reason);
    void dropWaiting();
    void forget(DataId id);

    /// A connection that no transfer uses yet.
    [[nodiscard]] bool hasFree() const;
    [[nodiscard]] bool hasOpen() const;
    [[nodiscard]] bool isConnecting() const;
    [[nodiscard]] bool isOver(DataId id) const;
    /// Its channel to the server could not be opened, or failed before there was a client.
    [[nodiscard]] bool isServerGone(DataId id) const;
    /// A converted one whose server has sent no byte before there was a client.
    [[nodiscard]] bool isSilent(DataId id) const;
    /// Up, and neither side has ended it.
    [[nodiscard]] bool isMoving(DataId id) const;
    [[nodiscard]] std::optional<DataEnd> end(DataId id) const;

private:
    struct Connection {
        DataId id = 0;
        bool server = false; ///< The channel is open.
        bool serverAsked = false;
        bool client = false; ///< So is the connection to or from the client.
        bool clientAsked = false;
        bool taken = false; ///< A transfer uses it.
        bool serverGone = false; ///< Its channel failed.
        bool spoke = false; ///< Bytes of the server came before there was a client.
        bool used = false; ///< One has ended well: not for another.
        std::optional<DataEnd> end{};
        std::optional<Client> listener{}; ///< Of a converted one.
        QByteArray question{};
        DataMode mode = DataMode::Pasv;
    };

    [[nodiscard]] static bool isFree(const Connection& connection);
    [[nodiscard]] Connection* find(DataId id);
    [[nodiscard]] const Connection* find(DataId id) const;
    Connection& add(DataId id, DataMode mode);
    void connectToServer(Connection& connection, const Target& target);
    void connectToClient(Connection& connection, const Client& client);
    void fail(Connection& connection);

    EngineHost& m_host;
    const ActiveMode m_active;
    QList<Address> m_candidates;
    std::variant<Nothing, Trial, Listener, RemoteForward, Conversion> m_next;
    std::optional<Request> m_request;
    std::optional<Client> m_lastClient;
    bool m_dead = false;
    bool m_alwaysConvert = false;
    QByteArrayList m_bad;
    QByteArrayList m_proven;
    QList<Connection> m_connections;
    QList<std::pair<DataId, Address>> m_abandoned; ///< Forwards asked for in vain.
    DataId m_lastId = 0;
};

/// How a client asked, by its verb.
[[nodiscard]] DataMode modeOf(const QByteArray& verb);

} // namespace sallyport::ftp
