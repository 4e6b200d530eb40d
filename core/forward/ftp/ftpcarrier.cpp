// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forward/ftp/ftpcarrier.h"

namespace sallyport::tunnel {

static QString modeName(ftp::DataMode mode)
{
    switch (mode) {
    case ftp::DataMode::Pasv:
        return QStringLiteral("PASV");
    case ftp::DataMode::Epsv:
        return QStringLiteral("EPSV");
    case ftp::DataMode::Port:
        return QStringLiteral("PORT");
    case ftp::DataMode::Eprt:
        return QStringLiteral("EPRT");
    }
    return {};
}

FtpCarrier::FtpCarrier(Clock& clock, ConnectionIds& ids, Inside inside, Service service)
    : m_clock(clock)
    , m_ids(ids)
    , m_inside(inside)
    , m_service(std::move(service))
{
}

FtpCarrier::~FtpCarrier() = default;

QList<ConnectionStatus> FtpCarrier::statuses() const
{
    QList<ConnectionStatus> all;
    for (const auto& [id, entry] : m_sessions) {
        ConnectionStatus status = entry.status;
        status.sent = entry.session->bytesSent();
        status.received = entry.session->bytesReceived();
        all.append(status);
    }
    return all;
}

QList<FtpDataStatus> FtpCarrier::dataStatuses() const
{
    QList<FtpDataStatus> all;
    for (const auto& [id, entry] : m_data) {
        if (entry.told) {
            all.append(entry.data->status());
        }
    }
    return all;
}

std::pair<quint64, quint64> FtpCarrier::openBytes() const
{
    std::pair<quint64, quint64> bytes;
    for (const auto& [id, entry] : m_sessions) {
        bytes.first += entry.session->bytesSent();
        bytes.second += entry.session->bytesReceived();
    }
    for (const auto& [id, entry] : m_data) {
        bytes.first += entry.data->bytes().first;
        bytes.second += entry.data->bytes().second;
    }
    return bytes;
}

QByteArray FtpCarrier::lastWords(Code code) const
{
    switch (code) {
    case Code::TooManyConnections:
        return "421 Too many FTP sessions.\r\n";
    case Code::TunnelDown:
        return "421 SSH connection lost.\r\n";
    case Code::Cancelled:
        return "421 Tunnel closed.\r\n";
    default:
        return {};
    }
}

void FtpCarrier::add(const ConnectionStatus& status, Intake::Arrival arrival)
{
    add(status, m_service.makePlumbing(*farSide(), std::move(arrival)), m_service.options,
        m_service.server);
}

void FtpCarrier::add(const ConnectionStatus& status, std::unique_ptr<FtpPlumbing> plumbing,
    const ftp::Options& options, const HostPort& server)
{
    auto session = std::make_unique<FtpSession>(status.id, static_cast<FtpSession::Owner&>(*this),
        std::move(plumbing), m_clock, options, server);
    FtpSession* raw = session.get();
    m_sessions.emplace(
        status.id, Session{ status, options, LaterPtr<FtpSession>(this, std::move(session)) });
    Q_EMIT changed(status);
    raw->start();
}

bool FtpCarrier::end(quint64 id)
{
    if (const auto found = m_data.find(id); found != m_data.end()) {
        found->second.data->stop();
        return true;
    }
    const auto session = m_sessions.find(id);
    if (session == m_sessions.end()) {
        return false;
    }
    session->second.session->stop();
    return true;
}

void FtpCarrier::sessionEnded(FtpSession& session)
{
    auto node = m_sessions.extract(session.id());
    if (node.empty()) {
        return;
    }
    ConnectionStatus status = node.mapped().status;
    status.open = false;
    status.sent = session.bytesSent();
    status.received = session.bytesReceived();
    status.end = session.end();
    status.error = session.error();
    node.mapped().session.letGo();
    Q_EMIT removed(status.sent, status.received);
    Q_EMIT changed(status);
}

bool FtpCarrier::mayOpenData(const FtpSession& session) const
{
    const auto found = m_sessions.find(session.id());
    if (found == m_sessions.end()) {
        return false;
    }
    int ofSession = 0;
    int ofForward = 0;
    for (const auto& [id, entry] : m_data) {
        // What the server alone keeps open goes by itself, and what the session has promised and
        // nobody has used makes way for the new one.
        const bool goes = entry.data->isSpent() || entry.data.get() == session.promisedData();
        ofForward += goes ? 0 : 1;
        ofSession += !goes && entry.session == &session ? 1 : 0;
    }
    for (const auto& [id, entry] : m_sessions) {
        ofForward += entry.session.get() != &session && entry.session->promisesData() ? 1 : 0;
    }
    const ftp::Options& options = found->second.options;
    return ofSession < options.maxDataPerSession && ofForward < options.maxDataPerForward;
}

FtpData& FtpCarrier::addData(FtpSession& session, ftp::DataMode mode)
{
    FtpDataStatus status;
    status.id = ++m_ids;
    status.session = session.id();
    const Session& owner = m_sessions.at(session.id());
    status.rule = owner.status.rule;
    status.mode = modeName(mode);
    const quint64 id = status.id;
    auto data =
        std::make_unique<FtpData>(std::move(status), m_inside, m_clock, owner.options.clientDrain);
    FtpData& made = *data;
    connect(&made, &FtpData::finished, this, [this, id] { dataFinished(id); });
    m_data.emplace(id, Data{ LaterPtr<FtpData>(this, std::move(data)), &session, false });
    return made;
}

void FtpCarrier::tell(Data& data)
{
    if (!std::exchange(data.told, true)) {
        Q_EMIT dataChanged(data.data->status());
    }
}

void FtpCarrier::nameTransfer(FtpData& data, const FtpTransfer& transfer)
{
    data.name(transfer);
    if (const auto found = m_data.find(data.id()); found != m_data.end()) {
        tell(found->second);
    }
}

void FtpCarrier::noticed(FtpSession& session, Code code, const Sentence& detail)
{
    const auto found = m_sessions.find(session.id());
    const int rule = found == m_sessions.end() ? 0 : found->second.status.rule;
    Q_EMIT notice({ code, detail, session.id(), rule });
}

void FtpCarrier::dataFinished(quint64 id)
{
    auto node = m_data.extract(id);
    if (node.empty()) {
        return;
    }
    Data& entry = node.mapped();
    const FtpData* const data = entry.data.get();
    entry.data.letGo();
    FtpDataStatus status = data->status();
    if (!entry.told && !data->isJoined()) {
        return; // nobody has heard of it
    }
    if (!entry.told) {
        FtpDataStatus opening = status;
        opening.open = true;
        Q_EMIT dataChanged(opening);
    }
    Q_EMIT removed(data->bytes().first, data->bytes().second);
    Q_EMIT dataChanged(status);
}

void FtpCarrier::endAll()
{
    while (!m_data.empty()) {
        m_data.begin()->second.data->stop();
    }
    while (!m_sessions.empty()) {
        m_sessions.begin()->second.session->stop();
    }
}

} // namespace sallyport::tunnel
