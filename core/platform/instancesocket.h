// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

class QLocalSocket;

namespace sallyport::platform {

// How two copies of the program talk: one JSON object on a line as request, any number of such
// lines as answer, until the one who answers hangs up.

/// A request is the user's words; nobody types more.
inline constexpr qint64 kLongestRequest = 64 * 1024;
inline constexpr qint64 kLongestAnswerLine = 1024 * 1024;

/// Where the running program of this user listens that uses this configuration: a socket in the
/// user's own runtime folder; on Windows, the name of a pipe. Empty: this user has no such folder.
[[nodiscard]] QString instanceSocketPath(const QString& configFolder);

/// Whether the other end runs as the same user. True where the system lets no other connect.
[[nodiscard]] bool isOwnPeer(const QLocalSocket& socket);

[[nodiscard]] QByteArray toLine(const QJsonObject& object);
/// So that an answer cut short is not taken for a whole one.
[[nodiscard]] QByteArray endLine();
/// Nothing: it is no JSON object.
[[nodiscard]] std::optional<QJsonObject> fromLine(const QByteArray& line);

} // namespace sallyport::platform
