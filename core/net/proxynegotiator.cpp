// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/proxynegotiator.h"

#include <type_traits>
#include <utility>

namespace sallyport::net {

ProxyNegotiator::Step ProxyNegotiator::feed(QByteArrayView bytes)
{
    Step step;
    while (m_state == State::Negotiating && step.consumed < bytes.size()) {
        const ProxyVerdict verdict = take(bytes[step.consumed++]);
        step.reply += verdict.reply;
        if (const auto* request = std::get_if<ProxyRequest>(&verdict.outcome)) {
            m_request = *request;
            m_state = State::Requested;
        } else if (const auto* error = std::get_if<Error>(&verdict.outcome)) {
            m_error = *error;
            m_state = State::Refused;
        }
    }
    return step;
}

ProxyVerdict ProxyNegotiator::take(char byte)
{
    if (std::holds_alternative<std::monostate>(m_reader)) {
        return choose(byte);
    }
    return std::visit(
        [byte](auto& reader) {
            if constexpr (std::is_same_v<std::decay_t<decltype(reader)>, std::monostate>) {
                return ProxyVerdict::more();
            } else {
                return reader.take(byte);
            }
        },
        m_reader);
}

ProxyVerdict ProxyNegotiator::choose(char byte)
{
    if (byte == 4) {
        return m_reader.emplace<Socks4Reader>().take(byte);
    }
    if (byte == 5) {
        return m_reader.emplace<Socks5Reader>().take(byte);
    }
    if (HttpConnectReader::canBegin(byte)) {
        return m_reader.emplace<HttpConnectReader>().take(byte);
    }
    return ProxyVerdict::refused({},
        byte == 0x16
            ? Sentence(QT_TRANSLATE_NOOP("Sentence", "the program wants TLS to the proxy itself"))
            : Sentence(
                QT_TRANSLATE_NOOP("Sentence", "the first byte, %1, is neither SOCKS nor HTTP"),
                static_cast<quint8>(byte)));
}

QByteArray ProxyNegotiator::success() const
{
    switch (m_request.protocol) {
    case ProxyProtocol::Socks4:
    case ProxyProtocol::Socks4a:
        return Socks4Reader::success();
    case ProxyProtocol::Socks5:
        return Socks5Reader::success();
    case ProxyProtocol::HttpConnect:
        return HttpConnectReader::success();
    }
    return {};
}

QByteArray ProxyNegotiator::failure(Code cause) const
{
    if (std::holds_alternative<Socks4Reader>(m_reader)) {
        return Socks4Reader::failure();
    }
    if (const auto* socks5 = std::get_if<Socks5Reader>(&m_reader)) {
        return socks5->failure(cause);
    }
    const auto* http = std::get_if<HttpConnectReader>(&m_reader);
    return http ? http->failure(cause) : QByteArray();
}

} // namespace sallyport::net
