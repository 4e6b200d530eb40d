// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/ftplimittable.h"

#include "core/base/address.h"

#include <array>

namespace sallyport::profile {

using std::chrono::milliseconds;

/// What can be written at all: far beyond every range, and far from where a number ends.
static constexpr int kMostDigits = 9;
static constexpr unsigned kMostWritten = 999'999'999;

long long FtpLimit::of(const FtpLimits& limits) const
{
    return std::visit(
        [&limits](auto pointer) {
            if constexpr (std::is_same_v<decltype(pointer), int FtpLimits::*>) {
                return static_cast<long long>(limits.*pointer);
            } else {
                return static_cast<long long>((limits.*pointer).count());
            }
        },
        member);
}

void FtpLimit::set(FtpLimits& limits, long long value) const
{
    std::visit(
        [&limits, value](auto pointer) {
            if constexpr (std::is_same_v<decltype(pointer), int FtpLimits::*>) {
                limits.*pointer = int(value);
            } else {
                limits.*pointer = milliseconds(value);
            }
        },
        member);
}

QString FtpLimit::optionName() const
{
    QString name;
    for (const QChar c : QString::fromLatin1(key)) {
        if (c.isUpper()) {
            name += u'-';
        }
        name += c.toLower();
    }
    return name;
}

QString FtpLimit::text(long long value) const
{
    if (unit != Unit::Time) {
        return QString::number(value);
    }
    return value % 1000 == 0 ? QString::number(value / 1000) + u's'
                             : QString::number(value) + QStringLiteral("ms");
}

Result<long long> FtpLimit::parse(QStringView text) const
{
    long long factor = 1;
    if (unit == Unit::Time) {
        factor = 1000;
        if (text.endsWith(QLatin1String("ms"))) {
            factor = 1;
            text.chop(2);
        } else if (text.endsWith(u's')) {
            text.chop(1);
        }
    }
    const auto number = parseNumber(text.toUtf8(), kMostDigits, kMostWritten);
    if (!number) {
        return fail(Code::InvalidArgument,
            unit == Unit::Time
                ? Sentence(QT_TRANSLATE_NOOP("Sentence", "a time is written 30s or 500ms"))
                : Sentence(QT_TRANSLATE_NOOP("Sentence", "a whole number is expected")));
    }
    return factor * *number;
}

std::optional<Sentence> FtpLimit::problemWith(long long value) const
{
    if (value >= least && value <= most) {
        return std::nullopt;
    }
    return Sentence(
        QT_TRANSLATE_NOOP("Sentence", "has to be from %1 to %2"), text(least), text(most));
}

std::span<const FtpLimit> ftpLimits()
{
    using L = FtpLimits;
    using U = FtpLimit::Unit;
    // Above: what one client or server can make us keep, beside the line and the 64 KiB that are
    // buffered anyway. Below: what every client and server needs.
    static constexpr std::array kLimits{
        FtpLimit{ "maxDataPerSession", &L::maxDataPerSession, U::Number, 1, 1000,
            QT_TRANSLATE_NOOP(
                "sallyport::profile::FtpLimit", "Data connections of one session at a time") },
        FtpLimit{ "maxDataPerForward", &L::maxDataPerForward, U::Number, 1, 100'000,
            QT_TRANSLATE_NOOP(
                "sallyport::profile::FtpLimit", "Data connections of all sessions at a time") },
        FtpLimit{ "maxPendingCommands", &L::maxPendingCommands, U::Number, 8, 10'000,
            QT_TRANSLATE_NOOP(
                "sallyport::profile::FtpLimit", "Commands that wait for their reply") },
        FtpLimit{ "maxCommandLine", &L::maxCommandLine, U::Bytes, 512, 32'768,
            QT_TRANSLATE_NOOP("sallyport::profile::FtpLimit", "Length of a command") },
        FtpLimit{ "maxReplyLine", &L::maxReplyLine, U::Bytes, 512, 32'768,
            QT_TRANSLATE_NOOP("sallyport::profile::FtpLimit", "Length of a line of a reply") },
        FtpLimit{ "maxCollectedBytes", &L::maxCollectedBytes, U::Bytes, 1024, 1'048'576,
            QT_TRANSLATE_NOOP(
                "sallyport::profile::FtpLimit", "Length of a reply that is judged as a whole") },
        FtpLimit{ "maxCollectedLines", &L::maxCollectedLines, U::Number, 10, 100'000,
            QT_TRANSLATE_NOOP("sallyport::profile::FtpLimit", "Lines of such a reply") },
        FtpLimit{ "controlOpenTimeout", &L::controlOpenTimeout, U::Time, 1000, 600'000,
            QT_TRANSLATE_NOOP("sallyport::profile::FtpLimit", "To reach the FTP server") },
        FtpLimit{ "dataOpenTimeout", &L::dataOpenTimeout, U::Time, 1000, 600'000,
            QT_TRANSLATE_NOOP(
                "sallyport::profile::FtpLimit", "To reach the FTP server for a data connection") },
        FtpLimit{ "clientConnectTimeout", &L::clientConnectTimeout, U::Time, 100, 600'000,
            QT_TRANSLATE_NOOP(
                "sallyport::profile::FtpLimit", "To reach the client in active mode") },
        FtpLimit{ "unclaimedTimeout", &L::unclaimedTimeout, U::Time, 1000, 3'600'000,
            QT_TRANSLATE_NOOP(
                "sallyport::profile::FtpLimit", "For the use of a data port that was announced") },
        FtpLimit{ "gateTimeout", &L::gateTimeout, U::Time, 100, 60'000,
            QT_TRANSLATE_NOOP("sallyport::profile::FtpLimit",
                "For the data connection of a transfer that is said to be complete") },
        FtpLimit{ "watchdogTimeout", &L::watchdogTimeout, U::Time, 100, 600'000,
            QT_TRANSLATE_NOOP("sallyport::profile::FtpLimit",
                "For replies of the server that have to come before one of ours") },
        FtpLimit{ "holdTimeout", &L::holdTimeout, U::Time, 1000, 600'000,
            QT_TRANSLATE_NOOP("sallyport::profile::FtpLimit",
                "For the answer to PORT, PASV and the like while the client is held") },
        FtpLimit{ "clientDrain", &L::clientDrain, U::Time, 1000, 600'000,
            QT_TRANSLATE_NOOP("sallyport::profile::FtpLimit",
                "For a client to read the rest after the server has closed") },
        FtpLimit{ "controlLinger", &L::controlLinger, U::Time, 1000, 3'600'000,
            QT_TRANSLATE_NOOP("sallyport::profile::FtpLimit",
                "For the server to end a session that the client has ended") },
    };
    return kLimits;
}

} // namespace sallyport::profile
