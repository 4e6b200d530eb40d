// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ftpworld/memorynet.h"
#include "tests/support/ftpworld/script.h"

namespace sallyport::ftpworld {

/// How a client finds the end of a reply, and of its lines.
enum class Reading {
    Curl, ///< Lines end at LF; a reply at any "ddd ".
    FileZilla, ///< Lines end at LF, CR and NUL; a reply at the same code and a blank.
    Ftplib, ///< Lines end at LF; a reply at the same code without a hyphen.
    Ncftp, ///< As Ftplib; skips CR and NUL at the start of a line.
};

/// How the data connection of a transfer is agreed on.
enum class Way {
    Pasv,
    Epsv,
    EpsvThenPasv, ///< PASV when EPSV or its port does not work (curl, tnftp).
    Port,
    Eprt,
    EprtThenPort,
    Same, ///< Nothing is said: what the last one agreed on still holds.
};

/// What a client does wrong, or what befalls it.
enum class Mishap {
    None,
    DeafPort, ///< Nobody listens where PORT says.
    ResetMidway, ///< Its data connection is reset in the middle.
    ClosedMidway, ///< A download is closed in the middle.
    HastyUpload, ///< Everything is sent and ended before the command is.
};

/// One thing that a client does.
struct Step {
    enum class Kind {
        Login,
        Command, ///< text, and its reply
        Offer, ///< A data connection is agreed on and not used.
        Transfer,
        Batch, ///< Commands of text, separated by '|', in one write; as many replies.
        Wait, ///< Does nothing for a minute.
    };
    Kind kind = Kind::Command;
    QByteArray text; ///< Command; or verb of the transfer.
    QByteArray name; ///< File.
    QByteArray content; ///< Upload.
    Way way = Way::Pasv;
    Mishap mishap = Mishap::None;
    std::optional<Address> ownAddress; ///< PORT names it.
    int noops = 0; ///< In mid-transfer.
    bool abort = false; ///< In mid-transfer, with what is left of the data connection closed.
    Milliseconds drain{ 3000 }; ///< How long it reads on after a transfer with more commands.
    bool headDown = false; ///< Uploads without a look at the control connection.

    [[nodiscard]] QByteArray toText() const;

    // The usual ones.
    [[nodiscard]] static Step login();
    [[nodiscard]] static Step command(const QByteArray& line);
    [[nodiscard]] static Step together(const QByteArrayList& lines);
    [[nodiscard]] static Step unused(Way way);
    [[nodiscard]] static Step get(Way way, const QByteArray& file, const QByteArray& verb = "RETR");
    [[nodiscard]] static Step put(Way way, const QByteArray& file, qsizetype size);

    // With a difference.
    [[nodiscard]] Step with(Mishap what) const;
    [[nodiscard]] Step withNoops(int count, Milliseconds readsOn = Milliseconds(3000)) const;
    [[nodiscard]] Step withAbort() const;
    [[nodiscard]] Step naming(const Address& address) const;
};

/// What came of a step, as the client sees it.
struct Outcome {
    QList<int> codes; ///< Of every reply, in order.
    QByteArrayList replies; ///< Their last lines.
    qsizetype agreed = 0; ///< How many of them were about where the data connection is made.
    QByteArray data; ///< Of a download.
    qsizetype sent = 0; ///< Bytes of an upload.
    bool success = false; ///< As far as the client can tell.
    bool hung = false; ///< Something did not come in time.
    bool lost = false; ///< The control connection is gone.
    QByteArray trouble; ///< What a client would complain about, beyond the code.
};

/// An FTP client that does one thing after the other and writes down what happens.
class ModelClient final : public Actor {
public:
    struct Manners {
        Reading reading = Reading::Curl;
        bool connectsFirst = true; ///< Passive: before the command is sent (not FileZilla).
        bool obeysAnnounced = false; ///< Connects to the address in 227.
        Milliseconds patience{ 90'000 };
    };

    ModelClient(MemoryNet& net, Machine machine, const SocketName& server, const Manners& manners,
        std::vector<Step> steps);
    ~ModelClient() override;

    [[nodiscard]] const std::vector<Outcome>& outcomes() const { return m_outcomes; }
    /// Both ends of the control connection closed.
    void leave();

private:
    Script<> run(SocketName server);
    Script<> perform(Step step);
    Script<> transfer(Step step);
    Script<bool> offer(Step step);
    Script<bool> passive(Step step, bool extended);
    Script<bool> active(Step step, bool extended);
    Script<bool> connectData();
    Script<> download(Step step);
    Script<> upload(Step step);
    Script<> midTransfer(Step step);
    /// 0 when none came.
    Script<int> command(QByteArray line);
    Script<int> reply();
    void send(const QByteArray& bytes);
    void dropData();

    void receive();
    /// A whole reply has arrived: takes it.
    [[nodiscard]] bool takeReply();
    [[nodiscard]] bool hasReply() const;
    [[nodiscard]] std::optional<std::pair<QByteArray, qsizetype>> lineAt(qsizetype from) const;
    [[nodiscard]] std::optional<qsizetype> replyEnd(QByteArray* last) const;
    [[nodiscard]] bool isGone() const;
    /// The reply that ends a transfer is there; others are taken.
    [[nodiscard]] bool isEndWaiting();

    MemoryNet& m_net;
    const Machine m_machine;
    const Manners m_manners;
    std::vector<Step> m_steps;
    std::vector<Outcome> m_outcomes;
    Outcome m_now;
    std::unique_ptr<MemoryStream> m_control;
    QByteArray m_inbox;
    QByteArray m_outbox;
    QByteArray m_lastReply;
    int m_lastCode = 0;
    std::optional<SocketName> m_dataTo;
    std::unique_ptr<MemoryListener> m_listener;
    std::unique_ptr<MemoryStream> m_data;
    bool m_noExtended = false;
};

} // namespace sallyport::ftpworld
