// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forward/ftp/ftpplumbing.h"
#include "tests/support/ftpworld/fakessh.h"

#include <set>

namespace sallyport::ftpworld {

class FakePlumbing;

/// Those there are, and what they have done.
struct Plumbings {
    std::vector<FakePlumbing*> open;
    std::set<std::uint16_t> offered; ///< Ports that clients were told to connect to.

    /// The event loop's part: hands over what has arrived. True when there was something.
    bool turn();
};

/// What both kinds have: listeners on the computer the program runs on.
class FakePlumbing : public tunnel::FtpPlumbing {
public:
    ~FakePlumbing() override;

    bool turn();

    [[nodiscard]] ftp::Address clientLocal() const override { return m_clientLocal; }
    [[nodiscard]] ftp::Address clientPeer() const override { return m_clientPeer; }
    [[nodiscard]] std::unique_ptr<ByteStream> takeClient() override { return std::move(m_client); }

protected:
    FakePlumbing(
        MemoryNet& net, FakeSsh& ssh, Machine here, Address local, Address peer, Plumbings& all);

    [[nodiscard]] Result<std::uint16_t> listenHere(ftp::DataId id, const Address& address);
    void offer(std::uint16_t port) { m_all.offered.insert(port); }
    void closeHere(ftp::DataId id) { m_listeners.erase(id); }
    void closeThere(ftp::DataId id);
    [[nodiscard]] std::unique_ptr<ByteStream> connectFromHere(
        const Address& address, std::uint16_t port, std::optional<Address> source = {});
    /// Runs later, from the event loop, if this is still there.
    void later(std::function<void()> what);

    MemoryNet& m_net;
    FakeSsh& m_ssh;
    const Machine m_here;
    std::unique_ptr<ByteStream> m_client;
    const Address m_clientLocal;
    const Address m_clientPeer;
    /// Listeners here, and forwards there, by the data connection they are for.
    std::map<ftp::DataId, std::unique_ptr<MemoryListener>> m_listeners;
    std::map<ftp::DataId, int> m_forwards;

private:
    virtual void arrivedHere(ftp::DataId id, std::unique_ptr<MemoryStream> stream) = 0;

    Plumbings& m_all;
    Line m_laterLine;
};

/// A local rule: client and program on one computer, the FTP server behind the SSH server.
class FakeLocalPlumbing final : public FakePlumbing {
public:
    FakeLocalPlumbing(MemoryNet& net, FakeSsh& ssh, Machine here,
        std::unique_ptr<MemoryStream> client, Plumbings& all);
    ~FakeLocalPlumbing() override;

    bool isOwnAddress(const ftp::Address& address) const override
    {
        return m_net.isOwn(m_here, address);
    }
    std::unique_ptr<ByteStream> connectControl(const HostPort& server) override;
    Result<std::uint16_t> listenForClient(ftp::DataId id, const ftp::Address& address) override;
    void closeClientListener(ftp::DataId id) override;
    std::unique_ptr<ByteStream> connectToServer(const HostPort& target, const HostPort&) override;
    void listenForServer(ftp::DataId id, const ftp::Address& address) override;
    void closeServerListener(ftp::DataId id) override;
    std::unique_ptr<ByteStream> connectToClient(const net::Endpoint& client) override;
    void catchUp() override;

private:
    void arrivedHere(ftp::DataId id, std::unique_ptr<MemoryStream> stream) override;
};

/// A remote rule: the client at the SSH server, the FTP server on this computer. Keeps one remote
/// listener ready, as the real one does.
class FakeRemotePlumbing final : public FakePlumbing {
public:
    FakeRemotePlumbing(MemoryNet& net, FakeSsh& ssh, Machine here,
        std::unique_ptr<FakeChannel> client, Plumbings& all);
    ~FakeRemotePlumbing() override;

    bool isOwnAddress(const ftp::Address&) const override { return false; }
    void complete(ftp::Options& options) const override;
    std::unique_ptr<ByteStream> connectControl(const HostPort& server) override;
    bool canListen() const override { return m_spareState != Spare::Asked; }
    Result<std::uint16_t> listenForClient(ftp::DataId id, const ftp::Address& address) override;
    void closeClientListener(ftp::DataId id) override;
    std::unique_ptr<ByteStream> connectToServer(const HostPort& target, const HostPort&) override;
    void listenForServer(ftp::DataId id, const ftp::Address& address) override;
    void closeServerListener(ftp::DataId id) override;
    std::unique_ptr<ByteStream> connectToClient(const net::Endpoint& client) override;
    void catchUp() override;

private:
    enum class Spare { Asked, Ready, Refused };

    void prepareSpare();
    void arrivedHere(ftp::DataId id, std::unique_ptr<MemoryStream> stream) override;

    int m_spare = 0;
    std::shared_ptr<ftp::DataId> m_spareFor; ///< 0 until somebody was told of it.
    std::uint16_t m_sparePort = 0;
    Spare m_spareState = Spare::Asked;
};

} // namespace sallyport::ftpworld
