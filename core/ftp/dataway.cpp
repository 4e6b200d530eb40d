// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ftp/dataway.h"

#include "core/base/hostport.h"

#include <algorithm>

namespace sallyport::ftp {

DataMode modeOf(const QByteArray& verb)
{
    return verb == "EPSV" ? DataMode::Epsv
        : verb == "PORT"  ? DataMode::Port
        : verb == "EPRT"  ? DataMode::Eprt
                          : DataMode::Pasv;
}

DataWay::DataWay(EngineHost& host, const Options& options, const QByteArray& controlHost)
    : m_host(host)
    , m_active(options.active)
    , m_candidates(options.advertise)
{
    if (m_candidates.isEmpty()) {
        const auto literal = Address::parse(controlHost);
        if (literal && literal->isLoopback()) {
            m_candidates.append(*literal);
        } else if (isLocalhostName(QString::fromUtf8(controlHost))) {
            m_candidates = { Address::v4(127, 0, 0, 1), *Address::parse("::1") };
        }
    }
}

// ---- The next one

Result<std::uint16_t> DataWay::listen(DataId id, const Address& address, const Target& target,
    DataMode mode, const QByteArray& question)
{
    drop("replaced");
    const DataId own = id != 0 ? id : ++m_lastId;
    auto port = m_host.openListener(own, address, target.host, target.port, mode);
    if (!port) {
        if (Connection* const parked = find(own)) {
            fail(*parked);
            forget(own);
        }
        return port;
    }
    m_next = Listener{ own, mode, target, question };
    m_lastClient.reset();
    m_dead = false;
    return port;
}

void DataWay::beginRequest(Client client, bool hidden)
{
    endRequest();
    m_request = Request{ std::move(client), -1, 0, hidden };
}

DataId DataWay::promised() const
{
    return std::visit(
        [](const auto& what) -> DataId {
            if constexpr (std::is_same_v<std::decay_t<decltype(what)>, Nothing>) {
                return 0;
            } else {
                return what.id;
            }
        },
        m_next);
}

bool DataWay::converts() const
{
    return m_alwaysConvert || m_active == ActiveMode::Convert;
}

bool DataWay::hasMoreCandidates() const
{
    return !converts() && m_request && m_request->candidate + 1 < m_candidates.size();
}

bool DataWay::askForForward()
{
    if (!hasMoreCandidates()) {
        return false;
    }
    ++m_request->candidate;
    m_request->id = ++m_lastId;
    m_host.requestRemoteForward(m_request->id, m_candidates.at(m_request->candidate));
    return true;
}

bool DataWay::granted(DataId id, std::uint16_t port)
{
    if (!m_request || m_request->id != id) {
        const auto abandoned = std::find_if(m_abandoned.begin(), m_abandoned.end(),
            [id](const auto& request) { return request.first == id; });
        if (abandoned != m_abandoned.end()) {
            m_host.cancelRemoteForward(id, abandoned->second, port, "session ended");
            m_abandoned.erase(abandoned);
        }
        return false;
    }
    drop("replaced");
    const Address address = m_candidates.at(m_request->candidate);
    m_request->id = 0;
    m_next = RemoteForward{ id, address, port, m_request->client };
    m_lastClient = m_request->client;
    m_dead = false;
    m_host.mapRemoteForward(id, address, port, m_request->client.address, m_request->client.port,
        modeOf(m_request->client.verb));
    return true;
}

bool DataWay::refused(DataId id)
{
    m_abandoned.removeIf([id](const auto& request) { return request.first == id; });
    if (!m_request || m_request->id != id) {
        return false;
    }
    m_request->id = 0;
    return true;
}

void DataWay::endRequest()
{
    if (m_request && m_request->id != 0) {
        m_abandoned.append({ m_request->id, m_candidates.at(m_request->candidate) });
    }
    m_request.reset();
}

void DataWay::convert(DataId id, const Target& target, const QByteArray& question)
{
    drop("replaced");
    const Client client = m_request->client;
    m_next = Conversion{ id != 0 ? id : ++m_lastId, target, client, question };
    m_lastClient = client;
    m_dead = false;
}

void DataWay::beginTrial(const QByteArray& question, const Target& target, DataMode mode)
{
    drop("replaced");
    Connection& connection = add(++m_lastId, mode);
    connection.question = question;
    m_next = Trial{ connection.id, question };
    connectToServer(connection, target);
}

DataId DataWay::endTrial(bool use)
{
    const Trial trial = std::get<Trial>(m_next);
    m_next = Nothing{};
    if (use) {
        m_proven.append(trial.question);
        return trial.id;
    }
    if (Connection* const connection = find(trial.id)) {
        if (!connection->end) {
            fail(*connection);
        }
        forget(trial.id);
    }
    markBad(trial.question);
    return 0;
}

void DataWay::drop(Reason reason)
{
    const auto next = std::exchange(m_next, Nothing{});
    const auto dropParked = [this, reason](DataId id) {
        if (find(id)) {
            m_host.dropData(id, reason);
            forget(id);
        }
    };
    if (const auto* listener = std::get_if<Listener>(&next)) {
        m_host.closeListener(listener->id, reason);
        dropParked(listener->id);
    } else if (const auto* forward = std::get_if<RemoteForward>(&next)) {
        m_host.cancelRemoteForward(forward->id, forward->address, forward->port, reason);
    } else if (const auto* conversion = std::get_if<Conversion>(&next)) {
        dropParked(conversion->id);
    } else if (const auto* trial = std::get_if<Trial>(&next)) {
        dropParked(trial->id);
    }
}

void DataWay::dropForward(DataId id, Reason reason)
{
    if (const auto* forward = next<RemoteForward>(); forward && forward->id == id) {
        drop(reason);
    }
}

// ---- What was learned

QByteArray DataWay::questionFor(const QByteArray& verb) const
{
    // In active mode only the port is used, and more servers know PASV than EPSV.
    const QByteArray first = verb == "EPSV" ? "EPSV" : "PASV";
    const QByteArray second = verb == "EPSV" ? "PASV" : "EPSV";
    return isBad(first) && !isBad(second) ? second : first;
}

void DataWay::markBad(const QByteArray& question)
{
    if (!isBad(question)) {
        m_bad.append(question);
    }
}

// ---- The ones under way

DataWay::Connection* DataWay::find(DataId id)
{
    const auto found = std::find_if(m_connections.begin(), m_connections.end(),
        [id](const Connection& connection) { return connection.id == id; });
    return found == m_connections.end() ? nullptr : &*found;
}

const DataWay::Connection* DataWay::find(DataId id) const
{
    const auto found = std::find_if(m_connections.cbegin(), m_connections.cend(),
        [id](const Connection& connection) { return connection.id == id; });
    return found == m_connections.cend() ? nullptr : &*found;
}

DataWay::Connection& DataWay::add(DataId id, DataMode mode)
{
    Connection connection;
    connection.id = id;
    connection.mode = mode;
    m_connections.append(connection);
    return m_connections.last();
}

void DataWay::connectToServer(Connection& connection, const Target& target)
{
    connection.serverAsked = true;
    m_host.connectToServer(connection.id, target.host, target.port, connection.mode);
}

void DataWay::connectToClient(Connection& connection, const Client& client)
{
    connection.clientAsked = true;
    m_host.connectToClient(connection.id, client.address, client.port, connection.mode);
}

void DataWay::fail(Connection& connection)
{
    connection.end = DataEnd{ connection.client, false, false };
    m_host.dropData(connection.id, "failed");
}

bool DataWay::clientArrived(DataId id)
{
    if (const auto* promised = next<Listener>(); !promised || promised->id != id) {
        return false;
    }
    const Listener listener = *next<Listener>();
    m_next = Nothing{};
    m_host.closeListener(id, "single-use");
    Connection* connection = find(id);
    if (!connection) {
        connection = &add(id, listener.mode);
    }
    connection->client = true;
    connection->question = listener.question;
    if (!connection->serverAsked) {
        connectToServer(*connection, listener.target);
    }
    return true;
}

bool DataWay::serverArrived(DataId id)
{
    const auto* forward = next<RemoteForward>();
    if (!forward || forward->id != id) {
        return false;
    }
    const Client client = forward->client;
    drop("single-use");
    Connection& connection = add(id, modeOf(client.verb));
    connection.server = true;
    connection.serverAsked = true;
    connectToClient(connection, client);
    return true;
}

void DataWay::bind(DataId id)
{
    if (Connection* const connection = find(id)) {
        connection->taken = true;
    }
}

DataId DataWay::take()
{
    if (const auto* conversion = next<Conversion>()) {
        const Conversion made = *conversion;
        m_next = Nothing{};
        Connection* connection = find(made.id);
        if (!connection) {
            connection = &add(made.id, modeOf(made.client.verb));
        }
        connection->listener = made.client;
        connection->question = made.question;
        connection->taken = true;
        if (!connection->serverAsked) {
            connectToServer(*connection, made.target);
        }
        return made.id;
    }
    if (!next<Nothing>()) {
        return 0; // the newest offer is the one that counts
    }
    // Of several, the newest; a server may keep older ones whose transfers have failed.
    const auto found = std::find_if(m_connections.rbegin(), m_connections.rend(), isFree);
    if (found == m_connections.rend()) {
        return 0;
    }
    found->taken = true;
    return found->id;
}

void DataWay::released(DataId id, int code)
{
    if (Connection* const connection = find(id)) {
        connection->taken = false;
        connection->used = code < 300;
    }
}

void DataWay::serverOpened(DataId id)
{
    if (Connection* const connection = find(id)) {
        connection->server = true;
    }
}

void DataWay::serverFailed(DataId id)
{
    if (Connection* const connection = find(id)) {
        connection->end = DataEnd{ connection->client, false, false };
        connection->serverGone = true;
        m_dead = !connection->taken;
        if (connection->question == "EPSV") {
            markBad(connection->question);
        }
    }
}

void DataWay::serverSpoke(DataId id, bool bytes)
{
    if (Connection* const connection = find(id)) {
        connection->spoke = connection->spoke || bytes;
    }
}

bool DataWay::isSilent(DataId id) const
{
    const Connection* const connection = find(id);
    return connection && connection->listener && !connection->client && !connection->spoke;
}

void DataWay::clientConnected(DataId id)
{
    if (Connection* const connection = find(id)) {
        connection->client = true;
    }
}

void DataWay::clientFailed(DataId id)
{
    if (Connection* const connection = find(id); connection && !connection->end) {
        fail(*connection);
    }
}

void DataWay::ended(DataId id, const DataEnd& end)
{
    if (Connection* const connection = find(id); connection && !connection->end) {
        connection->end = end;
    }
}

void DataWay::reachClient(DataId id)
{
    if (isWaiting(id)) {
        Connection& connection = *find(id);
        connectToClient(connection, *connection.listener);
    }
}

void DataWay::dropConverted(DataId id)
{
    if (isWaiting(id)) {
        fail(*find(id));
    }
}

void DataWay::dropUnneeded(DataId id)
{
    if (isWaiting(id)) {
        find(id)->serverGone = true;
        dropConverted(id);
    }
}

bool DataWay::isWaiting(DataId id) const
{
    const Connection* const connection = find(id);
    return connection && connection->listener && !connection->clientAsked && !connection->end;
}

/// What waits for a client that will not be asked any more.
void DataWay::dropWaiting()
{
    for (Connection& connection : m_connections) {
        if (connection.listener && !connection.clientAsked && !connection.end) {
            fail(connection);
        }
    }
}

bool DataWay::isServerGone(DataId id) const
{
    const Connection* const connection = find(id);
    return connection && connection->serverGone;
}

void DataWay::dropConnecting(Reason reason)
{
    for (Connection& connection : m_connections) {
        if (connection.clientAsked && !connection.client && !connection.end) {
            m_host.log(QByteArray("no connection to the client: ") + reason);
            fail(connection);
        }
    }
}

void DataWay::forget(DataId id)
{
    m_connections.removeIf([id](const Connection& connection) { return connection.id == id; });
}

bool DataWay::isFree(const Connection& connection)
{
    return (connection.client || connection.clientAsked) && !connection.taken && !connection.used
        && !connection.end;
}

bool DataWay::hasFree() const
{
    return std::any_of(m_connections.begin(), m_connections.end(), isFree);
}

bool DataWay::hasOpen() const
{
    return std::any_of(m_connections.begin(), m_connections.end(),
        [](const Connection& connection) { return connection.client && !connection.end; });
}

bool DataWay::isConnecting() const
{
    return std::any_of(
        m_connections.begin(), m_connections.end(), [](const Connection& connection) {
            return connection.clientAsked && !connection.client && !connection.end;
        });
}

bool DataWay::isOver(DataId id) const
{
    const Connection* const connection = find(id);
    return !connection || connection->end;
}

bool DataWay::isMoving(DataId id) const
{
    const Connection* const connection = find(id);
    return connection && connection->client && !connection->end && m_host.isDataMoving(id);
}

std::optional<DataEnd> DataWay::end(DataId id) const
{
    const Connection* const connection = find(id);
    return connection ? connection->end : std::nullopt;
}

} // namespace sallyport::ftp
