// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/ftpoption.h"

#include "core/base/address.h"
#include "core/profile/ftplimittable.h"
#include "core/profile/names.h"

#include <algorithm>
#include <functional>

namespace sallyport::profile {

static tl::unexpected<Error> wrong(const Sentence& why)
{
    return fail(Code::InvalidArgument, why);
}

template <class E> static Result<void> setChoice(E& choice, QStringView value)
{
    const auto parsed = fromName<E>(value);
    if (!parsed) {
        return wrong(Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 is expected"), choicesOf<E>()));
    }
    choice = *parsed;
    return {};
}

static Result<void> setFlag(bool& flag, QStringView value)
{
    if (value != QLatin1String("yes") && value != QLatin1String("no")) {
        return wrong(Sentence(QT_TRANSLATE_NOOP("Sentence", "yes or no is expected")));
    }
    flag = value == QLatin1String("yes");
    return {};
}

static Result<void> setPort(std::uint16_t& port, QStringView value)
{
    const auto parsed = Port::parse(value);
    if (!parsed) {
        return tl::unexpected(parsed.error());
    }
    port = parsed->value();
    return {};
}

static Result<void> setAddresses(QStringList& list, QStringView value, bool (*isGood)(QStringView))
{
    QStringList addresses = value.toString().split(u',', Qt::SkipEmptyParts);
    for (QString& address : addresses) {
        address = address.trimmed();
        if (!isGood(address)) {
            return wrong(Sentence(QT_TRANSLATE_NOOP("Sentence", "'%1' is not an address"),
                printable(address.toUtf8(), 60)));
        }
    }
    list = addresses;
    return {};
}

static Result<void> setAddress(QString& address, QStringView value)
{
    if (!Address::parse(value.toUtf8())) {
        return wrong(Sentence(QT_TRANSLATE_NOOP("Sentence", "'%1' is not an address"),
            printable(value.toUtf8(), 60)));
    }
    address = value.toString();
    return {};
}

static Result<void> setLimit(const FtpLimit& limit, FtpLimits& limits, QStringView value)
{
    const auto parsed = limit.parse(value);
    if (!parsed) {
        return tl::unexpected(parsed.error());
    }
    if (const auto problem = limit.problemWith(*parsed)) {
        return wrong(*problem);
    }
    limit.set(limits, *parsed);
    return {};
}

static Result<void> setPorts(FtpRuleOptions& options, QStringView value)
{
    const qsizetype dash = value.indexOf(u'-');
    const auto first = Port::parse(dash < 0 ? value : value.left(dash));
    const auto last = Port::parse(dash < 0 ? value : value.mid(dash + 1));
    if (!first || !last || first->value() > last->value()) {
        return wrong(
            Sentence(QT_TRANSLATE_NOOP("Sentence", "two ports are expected, as 50000-50100")));
    }
    options.firstDataPort = first->value();
    options.lastDataPort = last->value();
    return {};
}

namespace {

struct FtpOption {
    QString name;
    std::function<Result<void>(FtpRuleOptions&, QStringView)> set;
};

} // namespace

static QList<FtpOption> makeTable()
{
    using O = FtpRuleOptions&;
    using V = QStringView;
    static constexpr auto kNetwork = [](QStringView text) {
        return Cidr::parse(text.toUtf8()).has_value();
    };
    static constexpr auto kAddress = [](QStringView text) {
        return Address::parse(text.toUtf8()).has_value();
    };
    QList<FtpOption> options{
        { QStringLiteral("data-target"), [](O o, V v) { return setChoice(o.dataTarget, v); } },
        { QStringLiteral("data-hosts"),
            [](O o, V v) { return setAddresses(o.dataHosts, v, kNetwork); } },
        { QStringLiteral("min-data-port"), [](O o, V v) { return setPort(o.minDataPort, v); } },
        { QStringLiteral("min-active-port"), [](O o, V v) { return setPort(o.minActivePort, v); } },
        { QStringLiteral("active-mode"), [](O o, V v) { return setChoice(o.activeMode, v); } },
        { QStringLiteral("advertise"),
            [](O o, V v) { return setAddresses(o.advertise, v, kAddress); } },
        { QStringLiteral("upstream-fallback"),
            [](O o, V v) { return setFlag(o.upstreamFallback, v); } },
        { QStringLiteral("tls"), [](O o, V v) { return setChoice(o.tls, v); } },
        { QStringLiteral("filter-feat"), [](O o, V v) { return setFlag(o.filterFeat, v); } },
        { QStringLiteral("pad-multiline"), [](O o, V v) { return setFlag(o.padMultiline, v); } },
        { QStringLiteral("data-ports"), [](O o, V v) { return setPorts(o, v); } },
        { QStringLiteral("verify-local-user"),
            [](O o, V v) { return setFlag(o.verifyLocalUser, v); } },
        { QStringLiteral("announce"), [](O o, V v) { return setAddress(o.announce, v); } },
    };
    for (const FtpLimit& limit : ftpLimits()) {
        options.append(
            { limit.optionName(), [&limit](O o, V v) { return setLimit(limit, o.limits, v); } });
    }
    return options;
}

static const QList<FtpOption>& table()
{
    static const QList<FtpOption> options = makeTable();
    return options;
}

QStringList ftpOptionNames()
{
    QStringList names;
    for (const FtpOption& option : table()) {
        names.append(option.name);
    }
    return names;
}

Result<void> applyFtpOption(FtpRuleOptions& options, QStringView text)
{
    const qsizetype equals = text.indexOf(u'=');
    const QStringView name = equals < 0 ? text : text.left(equals);
    const QString shown = printable(text.toUtf8(), 100);
    const auto found = std::find_if(table().cbegin(), table().cend(),
        [name](const FtpOption& option) { return name == option.name; });
    if (found == table().cend()) {
        return fail(Code::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "there are: %1"),
                ftpOptionNames().join(QLatin1String(", "))),
            shown);
    }
    if (equals < 0) {
        return fail(Code::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "write name=value")), shown);
    }
    auto set = found->set(options, text.mid(equals + 1));
    if (!set) {
        set.error().context = shown;
    }
    return set;
}

} // namespace sallyport::profile
