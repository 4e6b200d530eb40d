// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hostkeyscan.h"

#include "core/ssh/link/tcptransport.h"
#include "core/ssh/sshlibrary.h"

namespace sallyport::cli {

static ssh::AlgorithmPreferences usualAlgorithms()
{
    ssh::AlgorithmTraits traits;
    traits.patchedLibrary = ssh::libraryInfo().mode == ssh::LibraryInfo::Mode::Patched;
    traits.hardwareAes = ssh::cpuHasAes();
    return ssh::defaultAlgorithms(traits);
}

HostKeyScan::HostKeyScan(HostPort server, const QByteArrayList& types,
    const ssh::KnownKeyTypes& known, Milliseconds timeout, QObject* parent)
    : QObject(parent)
    , m_server(std::move(server))
    , m_timeout(timeout)
    , m_everything(usualAlgorithms().hostKey)
    , m_offer(ssh::hostKeyOffer(m_everything, known))
{
    if (!types.isEmpty()) {
        m_offer = { ssh::narrowedToTypes(m_everything, types), false };
    }
}

HostKeyScan::~HostKeyScan() = default;

void HostKeyScan::start()
{
    connectWith(m_offer.algorithms);
}

void HostKeyScan::connectWith(const QByteArrayList& hostKeyAlgorithms)
{
    ssh::LinkOptions options;
    options.server = m_server;
    options.algorithms = usualAlgorithms();
    options.algorithms.hostKey = hostKeyAlgorithms;
    options.connectTimeout = m_timeout;
    options.handshakeTimeout = m_timeout;
    auto transport =
        std::make_unique<ssh::TcpTransport>(ssh::TcpOptions{ m_server, m_timeout }, m_clock);
    m_link = std::make_unique<ssh::Link>(
        std::move(options), ssh::Credentials{}, std::move(transport), m_clock);
    connect(m_link.get(), &ssh::Link::hostKeyOffered, this, [this](const ssh::HostKey& key) {
        m_key = key;
        m_link->close();
    });
    connect(m_link.get(), &ssh::Link::closed, this, &HostKeyScan::closed);
    m_link->open();
}

void HostKeyScan::closed(const Error& error)
{
    m_link.letGo();
    if (m_key) {
        Q_EMIT found(*m_key);
        return;
    }
    if (error.code == Code::NoCommonAlgorithm && m_offer.narrowed) {
        // The server has no key of a type on file any more.
        m_offer = { m_everything, false };
        connectWith(m_everything);
        return;
    }
    Error shown = error;
    if (shown.context.isEmpty()) {
        shown.context = m_server.toString();
    }
    Q_EMIT failed(shown);
}

} // namespace sallyport::cli
