// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/laterptr.h"
#include "core/forward/forward.h"
#include "core/tunnel/followreader.h"
#include "core/tunnel/lateanswers.h"
#include "core/tunnel/retries.h"
#include "core/tunnel/serverlink.h"
#include "core/tunnel/serverway.h"
#include "core/tunnel/tunnelstate.h"
#include "core/tunnel/way.h"

#include <QDateTime>

namespace sallyport::tunnel {

/// Figures of one tunnel at one moment, for pulling once a second.
struct TunnelSnapshot {
    struct Rule {
        int rule = 0;
        int connections = 0;
        quint64 sent = 0;
        quint64 received = 0;
    };
    QList<Rule> rules;
    QList<ConnectionStatus> connections;
    QList<FtpDataStatus> ftpData; ///< The open ones that were told with ftpDataChanged().
};

/// A profile that is running: the links to its server and its forwards, driven by the table in
/// tunnelstate.h. Lives on one I/O thread with everything it owns. May be started again after it
/// has ended. Do not destroy it from one of its signals; use deleteLater().
///
/// A connection that breaks is made again, with growing waits, when it had been up once (or the
/// tunnel was started as persistent) and the reason is one that time can mend. The waits start
/// from the shortest again only after a connection that has lasted, see Retries. Listeners on this
/// computer stay open meanwhile.
///
/// What a profile follows is read again for each try, and is what the links are made from.
///
/// A question that is open when the connection breaks is left open, in the state in which it was
/// asked: its answer begins the next try.
class Tunnel final : public QObject {
    Q_OBJECT

public:
    /// Makes the way to the server for one try. carrier: of the tunnel it goes through, with its
    /// name; or null.
    using MakeWay = std::function<std::unique_ptr<ServerWay>(
        const LinkContext& context, ssh::FarSide* carrier, const QString& carrierName)>;

    /// The prompt may be null: then nobody can be asked. It outlives the tunnel. Without a makeWay,
    /// ways are LinkChains.
    Tunnel(profile::Profile profile, TunnelSecrets secrets, Clock& clock,
        UserPrompt* prompt = nullptr, MakeWay makeWay = {}, QObject* parent = nullptr);
    ~Tunnel() override;

    [[nodiscard]] const profile::Profile& profile() const { return m_profile; }
    [[nodiscard]] TunnelState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error>& reason() const { return m_reason; }
    /// When the next try comes, while Reconnecting.
    [[nodiscard]] QDateTime retryAt() const { return m_retryAt; }
    /// "SSH-2.0-…" and the negotiated methods, once known.
    [[nodiscard]] QString serverIdentification() const;
    [[nodiscard]] QString algorithms() const;
    [[nodiscard]] QList<ForwardStatus> forwards() const;
    [[nodiscard]] TunnelSnapshot snapshot() const;
    /// The profile's server while a link to it is ready; for tunnels that go through this one.
    [[nodiscard]] ssh::FarSide* farSide() const;

    enum class StartMode {
        Interactive, ///< The user waits: a first connection that fails is told, not repeated.
        Persistent, ///< Nobody looks: keep trying from the first time on.
    };
    /// The tunnel of another profile to go through, at one moment.
    struct CarrierLink {
        ssh::FarSide* link = nullptr; ///< Null: it cannot be used.
        QString name; ///< Of its profile.
        QString way; ///< wayThrough() as it is now.
        Sentence whyNot; ///< Without a link, technical; empty: it is not up.
    };
    /// Called at each try with the viaProfile that the profile has by then. Without a carrier, such
    /// a profile never connects.
    using Carrier = std::function<CarrierLink(const QString& viaProfile)>;
    void setCarrier(Carrier carrier);
    /// For tunnels that go through this one: not usable while the connection there is goes another
    /// way than the profile says by now.
    [[nodiscard]] CarrierLink asCarrier() const;
    /// As what to start it anew elsewhere: one that was up once does not give up.
    [[nodiscard]] StartMode startMode() const;
    /// What the user made of the profile cannot be used: no new connection is made by the old one
    /// until apply() or start() brings another.
    void block(const Error& error);
    [[nodiscard]] const std::optional<Error>& blocked() const { return m_blocked; }

    /// A lazy profile only listens until a program connects.
    void start(StartMode mode = StartMode::Interactive);
    void stop();
    /// Now, instead of when the timer says.
    void retryNow();
    /// The system's word on the network. Without it, there always is one.
    void setOnline(bool online);
    /// The computer woke up, or the network is another one: what is up is checked at once, what
    /// waits for its next try tries, as far as Retries lets it hurry.
    void wakeUp();

    /// Takes changes of the profile over. Rules that stay as they are keep running with their
    /// connections. True: something about the connection itself has changed, which counts from the
    /// next one on.
    bool apply(const profile::Profile& profile);
    /// Ends one connection; false when there is none of that number.
    bool endConnection(quint64 id);

Q_SIGNALS:
    /// reason: why it failed or went down, if it did.
    void stateChanged(
        sallyport::tunnel::TunnelState state, const std::optional<sallyport::Error>& reason);
    void hostKeyJudged(const sallyport::tunnel::HostKeyDecision& decision);
    /// Of the links to its server, and what a profile that follows a file was read as.
    void news(const sallyport::ssh::LinkNews& news);
    void forwardChanged(const sallyport::tunnel::ForwardStatus& status);
    void connectionChanged(const sallyport::tunnel::ConnectionStatus& status);
    void ftpDataChanged(const sallyport::tunnel::FtpDataStatus& status);
    void ftpNotice(const sallyport::tunnel::FtpNotice& notice);
    /// Idle or Failed has been reached and everything is closed.
    void ended(const std::optional<sallyport::Error>& reason);

private:
    void handle(TunnelEvent event, const std::optional<Error>& reason = {});
    void openChain();
    void readFollowed();
    void followedRead(const Result<profile::Followed>& result);
    void makeChain();
    void failSoon(const Error& error);
    [[nodiscard]] bool needsNetwork() const;
    void closeChain();
    void letChainClose();
    void chainReady();
    void chainClosed(const Error& error);
    void chainGone();
    void questionRefused(const Question& question, const Error& error);
    void tryWithAnswer();
    void scheduleRetry();
    void networkIsBack();
    void cancelRetry();
    [[nodiscard]] bool mayBeMended(Code code) const;

    void startForwards();
    void attachForwards();
    void detachForwards();
    void stopForwards();
    [[nodiscard]] LaterPtr<Forward> makeForward(int number, const profile::Rule& rule);
    static void retire(LaterPtr<Forward> forward);
    void reviewForwards();
    void reviewIdle();

    profile::Profile m_profile;
    profile::Profile m_chainProfile; ///< What the links were made from.
    profile::Profile m_chainWish; ///< The profile as it was then.
    std::optional<QString>
        m_followedPlace; ///< Where what it follows led first, with the way there.
    std::optional<KeptSecret> m_withheldPassword; ///< While it leads elsewhere.
    QList<Sentence> m_followedTold; ///< What was last told of what it follows.
    std::unique_ptr<FollowReader> m_followReader;
    TunnelSecrets m_secrets;
    Clock& m_clock;
    UserPrompt* m_prompt;
    Carrier m_carrier;
    std::optional<Error> m_blocked;
    LateAnswers m_lateAnswers;
    WayPrompt m_wayPrompt;
    LinkContext m_linkContext;
    ConnectionIds m_ids = 0;
    ForwardContext m_forwardContext;

    TunnelState m_state = TunnelState::Idle;
    std::optional<Error> m_reason;
    bool m_persistent = false;
    int m_hangUps = 0; ///< In a row, at a login that was never granted.
    bool m_wasUp = false;
    bool m_online = true;
    bool m_waitsForNetwork = false;
    Retries m_retries;
    QDateTime m_retryAt;
    std::optional<TimePoint> m_retryDue; ///< Kept while there is no network; until the next try.
    std::unique_ptr<Timer> m_retryTimer;
    std::unique_ptr<Timer> m_idleTimer;
    const MakeWay m_makeWay;
    LaterPtr<ServerWay> m_chain{ this };
    int m_closingChains = 0;
    bool m_reviewing = false; ///< Several forwards change: look at them afterwards.
    bool m_hadHealth = false; ///< A rule has worked since the start.
    std::vector<LaterPtr<Forward>> m_forwards; ///< In the order of the rules.
};

} // namespace sallyport::tunnel
