// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ssh/link/channel.h"
#include "core/ssh/link/link.h"
#include "core/ssh/link/remotelistener.h"
#include "tests/integration/link/streamend.h"
#include "tests/support/sshdfixture.h"

#include <functional>
#include <optional>

namespace sallyport::test {

/// The link is built on a libssh2 that lacks our patches and the extension unit, and can do less.
[[nodiscard]] bool isStock();

/// What a profile without wishes offers on this build.
[[nodiscard]] ssh::AlgorithmPreferences usualAlgorithms();

/// A private key as a credential; the test fails when it cannot be loaded.
[[nodiscard]] ssh::KeyCredential keyCredential(const QString& path, const QString& passphrase = {});

/// Runs the event loop until that is true, and looks after every turn of it. False: it took too
/// long.
[[nodiscard]] bool eventually(const std::function<bool()>& isTrue, int milliseconds = 10'000);

/// One link and everything it said, as plain values. Options and credentials may be changed until
/// open().
class LinkHarness final : public QObject {
    Q_OBJECT

public:
    /// For whatever listens there; no credentials, any host key is accepted.
    explicit LinkHarness(const HostPort& server);
    /// Logs in with the fixture's Ed25519 key; only its host keys are accepted.
    explicit LinkHarness(SshdFixture& sshd);
    ~LinkHarness() override;

    ssh::LinkOptions options;
    ssh::Credentials credentials;
    /// Instead of TCP to the server.
    std::function<std::unique_ptr<ssh::Transport>(Clock&)> makeTransport;
    bool answersHostKey = true;

    /// Makes the link; open() does it otherwise.
    void make();
    /// Makes the link and lets it begin.
    void open();
    /// open(), and waits for the outcome.
    [[nodiscard]] bool becomesReady();
    /// Waits for closed().
    [[nodiscard]] bool ends(int milliseconds = 10'000);
    /// Destroys the link.
    void drop() { m_link.reset(); }

    [[nodiscard]] ssh::Link& link() { return *m_link; }
    [[nodiscard]] std::unique_ptr<StreamEnd> connectTo(const HostPort& target);

    [[nodiscard]] int readyCount() const { return m_readyCount; }
    [[nodiscard]] int closedCount() const { return m_closedCount; }
    [[nodiscard]] const std::optional<Error>& closedWith() const { return m_closedWith; }
    [[nodiscard]] const QStringList& messages() const { return m_messages; }
    /// What happened, for a failing test.
    [[nodiscard]] QByteArray story() const;

Q_SIGNALS:
    void stateChanged(sallyport::ssh::Link::State state);
    void ready();
    void closed();

private:
    SystemClock m_clock;
    QList<QByteArray> m_hostKeys;
    std::unique_ptr<ssh::Link> m_link;
    QStringList m_story;
    QStringList m_messages;
    int m_readyCount = 0;
    int m_closedCount = 0;
    std::optional<Error> m_closedWith;
};

} // namespace sallyport::test
