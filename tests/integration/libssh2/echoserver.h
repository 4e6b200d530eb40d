// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

/// Sends back what it gets on a free loopback port, from a thread of its own, until destroyed.
class EchoServer {
public:
    EchoServer();
    ~EchoServer();
    EchoServer(const EchoServer&) = delete;
    EchoServer& operator=(const EchoServer&) = delete;

    [[nodiscard]] int port() const { return m_port; }

private:
    void run();

    int m_listener = -1;
    int m_stop[2] = { -1, -1 };
    int m_port = 0;
    std::thread m_thread;
};

/// A listening loopback socket; `backlog` 0 and two connections of our own make it one that
/// lets a third connection hang.
[[nodiscard]] int listenOnLoopback(int backlog, int* port);

/// Connects to a loopback port; -1 on failure. Non-blocking from the start if asked.
[[nodiscard]] int connectToLoopback(int port, bool nonBlocking = false);
