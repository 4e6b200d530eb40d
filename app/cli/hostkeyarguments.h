// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hostport.h"
#include "core/base/result.h"

#include <QByteArrayList>
#include <QStringList>

#include <chrono>

namespace sallyport::cli {

/// What the user typed after `sallyport-cli hostkey`, checked.
struct HostKeyArguments {
    enum class Action { Help, Show, Accept, Remove };

    Action action = Action::Help;
    HostPort server;
    QStringList knownHostsFiles; ///< The first one takes new keys.
    QByteArrayList types; ///< Only keys of these; empty: all.
    QString fingerprint; ///< "SHA256:…"
    bool scan = false;
    bool yes = false;
    bool hash = false;
    bool json = false;
    bool verbose = false;
    std::chrono::seconds connectTimeout{ 30 };
};

/// arguments: behind the word "hostkey". Fails with InvalidArgument.
[[nodiscard]] Result<HostKeyArguments> parseHostKeyArguments(const QStringList& arguments);

[[nodiscard]] QString hostKeyHelpText();

} // namespace sallyport::cli
