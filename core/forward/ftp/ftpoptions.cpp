// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forward/ftp/ftpoptions.h"

namespace sallyport::tunnel {

Result<ftp::Options> toFtpOptions(const profile::Rule& rule)
{
    using Wish = profile::FtpRuleOptions;
    const Wish& wish = rule.ftp;
    ftp::Options options;
    static_cast<FtpLimits&>(options) = wish.limits;
    if (rule.maxConnections > 0) {
        options.maxSessions = rule.maxConnections;
    }
    options.dataTarget = wish.dataTarget == Wish::DataTarget::List ? ftp::DataTarget::List
        : wish.dataTarget == Wish::DataTarget::ReplyAddress        ? ftp::DataTarget::ReplyAddress
                                                                   : ftp::DataTarget::ControlHost;
    for (const QString& text : wish.dataHosts) {
        const auto cidr = Cidr::parse(text.toLatin1());
        if (!cidr) {
            return fail(Code::InvalidRule,
                Sentence(QT_TRANSLATE_NOOP("Sentence", "not an address or a block of addresses")),
                text);
        }
        options.dataHosts.append(*cidr);
    }
    for (const QString& text : wish.advertise) {
        const auto address = Address::parse(text.toLatin1());
        if (!address) {
            return fail(
                Code::InvalidRule, Sentence(QT_TRANSLATE_NOOP("Sentence", "not an address")), text);
        }
        options.advertise.append(*address);
    }
    options.minDataPort = wish.minDataPort;
    options.minActivePort = wish.minActivePort;
    options.active = wish.activeMode == Wish::ActiveMode::Forward ? ftp::ActiveMode::Forward
        : wish.activeMode == Wish::ActiveMode::Convert            ? ftp::ActiveMode::Convert
        : wish.activeMode == Wish::ActiveMode::Reject             ? ftp::ActiveMode::Reject
                                                                  : ftp::ActiveMode::Auto;
    options.upstreamFallback = wish.upstreamFallback;
    options.tls =
        wish.tls == Wish::Tls::Transparent ? ftp::ControlTls::Transparent : ftp::ControlTls::Block;
    options.filterFeat = wish.filterFeat;
    options.padMultiline = wish.padMultiline;
    options.verifyLocalUser = wish.verifyLocalUser;
    if (!wish.announce.isEmpty()) {
        const auto address = Address::parse(wish.announce.toLatin1());
        if (!address) {
            return fail(Code::InvalidRule,
                Sentence(QT_TRANSLATE_NOOP("Sentence", "not an address")), wish.announce);
        }
        options.announce = *address;
    }
    return options;
}

} // namespace sallyport::tunnel
