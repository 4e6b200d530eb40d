// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"

#include <optional>
#include <span>

namespace sallyport::profile {

/// How an enumerator is written in files and on the command line.
template <class E> struct EnumName {
    E value;
    const char* name;
};

template <class E> [[nodiscard]] std::span<const EnumName<E>> namesOf();

template <> [[nodiscard]] std::span<const EnumName<RuleKind>> namesOf();
template <> [[nodiscard]] std::span<const EnumName<RuleDirection>> namesOf();
template <> [[nodiscard]] std::span<const EnumName<AddressFamily>> namesOf();
template <> [[nodiscard]] std::span<const EnumName<HostKeyPolicy>> namesOf();
template <> [[nodiscard]] std::span<const EnumName<Proxy::Kind>> namesOf();
template <> [[nodiscard]] std::span<const EnumName<FtpRuleOptions::DataTarget>> namesOf();
template <> [[nodiscard]] std::span<const EnumName<FtpRuleOptions::ActiveMode>> namesOf();
template <> [[nodiscard]] std::span<const EnumName<FtpRuleOptions::Tls>> namesOf();

template <class E> [[nodiscard]] QLatin1String nameOf(E value)
{
    for (const EnumName<E>& entry : namesOf<E>()) {
        if (entry.value == value) {
            return QLatin1String(entry.name);
        }
    }
    return {};
}

template <class E> [[nodiscard]] std::optional<E> fromName(QStringView name)
{
    for (const EnumName<E>& entry : namesOf<E>()) {
        if (name == QLatin1String(entry.name)) {
            return entry.value;
        }
    }
    return std::nullopt;
}

/// "auto, forward, convert or reject", for what an error says.
template <class E> [[nodiscard]] QString choicesOf()
{
    QStringList names;
    for (const EnumName<E>& entry : namesOf<E>()) {
        names.append(QLatin1String(entry.name));
    }
    const QString last = names.takeLast();
    return names.join(QLatin1String(", ")) + QStringLiteral(" or ") + last;
}

} // namespace sallyport::profile
