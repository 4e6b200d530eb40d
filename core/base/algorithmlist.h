// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QByteArrayView>

namespace sallyport {

/// The names of the algorithms of one kind that can be spoken here (RFC 4250 4.11).
struct AlgorithmNames {
    QByteArrayList usual; ///< What is offered without a wish, best first.
    QByteArrayList legacy; ///< Only where they are asked for by name.

    [[nodiscard]] QByteArrayList all() const { return usual + legacy; }
};

[[nodiscard]] const AlgorithmNames& keyExchangeNames();
/// Never host certificates: libssh2 cannot check them.
[[nodiscard]] const AlgorithmNames& hostKeyNames();
[[nodiscard]] const AlgorithmNames& cipherNames();
[[nodiscard]] const AlgorithmNames& macNames();

struct AlgorithmChoice {
    QByteArrayList names; ///< Empty: nothing is left.
    QByteArrayList unknown; ///< What was asked for and is not known; left out.
};

/// What a list as of ssh_config(5) comes to: names separated by commas replace the usual ones, with
/// a leading '+' they are appended, with '^' put first, with '-' taken away; * and ? stand for
/// names that there are. A name twice counts once.
[[nodiscard]] AlgorithmChoice chooseAlgorithms(
    QByteArrayView wish, const QByteArrayList& usual, const QByteArrayList& known);

} // namespace sallyport
