// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/freeport.h"

#include "core/base/hostport.h"
#include "core/base/listenhost.h"

#include <QHostAddress>
#include <QTcpServer>

namespace sallyport::ui {

std::optional<std::uint16_t> freePortAbove(const QString& host, std::uint16_t port)
{
    constexpr int kTries = 100;
    QHostAddress address(host);
    if (ListenHost(host).isEvery()) {
        address = QHostAddress::Any;
    } else if (isLocalhostName(host)) {
        address = QHostAddress::LocalHost;
    }
    if (address.isNull()) {
        return std::nullopt;
    }
    for (int tried = 1; tried <= kTries && port + tried <= 65535; ++tried) {
        const auto candidate = std::uint16_t(port + tried);
        QTcpServer server;
        if (server.listen(address, candidate)) {
            return candidate;
        }
    }
    return std::nullopt;
}

} // namespace sallyport::ui
