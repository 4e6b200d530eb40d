// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ssh/link/transport.h"

#include <functional>
#include <memory>

namespace sallyport::test {

/// Hands out what another transport received in pieces, one per turn of the event loop, as a slow
/// or oddly cut network would.
class FragmentingTransport final : public ssh::Transport {
    Q_OBJECT

public:
    /// size says how large the next piece may be. One as large as the reader asks for, or larger,
    /// may be followed by another at once.
    FragmentingTransport(std::unique_ptr<ssh::Transport> inner, std::function<qint64()> size);

    /// Hides everything that arrives, the end too, until it is resumed.
    void pause() { m_paused = true; }
    void resume();

    [[nodiscard]] qint64 pending() const override { return m_inner->pending(); }
    [[nodiscard]] QString description() const override { return m_inner->description(); }
    void open() override { m_inner->open(); }
    [[nodiscard]] qint64 read(char* data, qint64 max) override;
    bool write(const char* data, qint64 size) override { return m_inner->write(data, size); }
    void abort() override { m_inner->abort(); }

    /// How many pieces there were.
    [[nodiscard]] int pieces() const { return m_pieces; }
    /// The most that was asked for in one go.
    [[nodiscard]] qint64 mostAsked() const { return m_mostAsked; }

private:
    void takeIn();

    std::unique_ptr<ssh::Transport> m_inner;
    std::function<qint64()> m_size;
    bool m_paused = false;
    bool m_handedOut = false;
    bool m_ended = false; ///< Behind what has arrived.
    QByteArray m_arrived; ///< What the inner one has, it has to give at once.
    int m_pieces = 0;
    qint64 m_mostAsked = 0;
};

} // namespace sallyport::test
