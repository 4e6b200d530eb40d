// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/base/userprompt.h"
#include "core/profile/profile.h"

namespace sallyport::tunnel {

/// What stands between this computer and a server of a profile: the tunnel it goes through, the
/// proxy, the jump hosts with their accounts. Empty: nothing. Two that are equal lead the same way.
/// hop: 0 for the server itself, otherwise the 1-based jump host. carrierWay: wayThrough() of the
/// profile whose tunnel carries this one.
[[nodiscard]] QString wayTo(const profile::Profile& profile, int hop, const QString& carrierWay);

/// The same for what goes on from the server of the profile.
[[nodiscard]] QString wayThrough(const profile::Profile& profile, const QString& carrierWay);

/// Where a profile that follows leads, read: "work in ~/.ssh/config is now anna@host:22".
[[nodiscard]] Sentence followedText(const profile::Profile& profile);

/// Writes into each question by which way whoever asks is reached: an answer that was kept is not
/// given to a server behind another hop. Lives where the one it passes questions on to does.
class WayPrompt final : public UserPrompt {
public:
    /// Both outlive it; next may be null, and then nothing may be asked. profile: as the links are
    /// made from it, at the time of each question.
    WayPrompt(UserPrompt* next, const profile::Profile& profile)
        : m_next(next)
        , m_profile(profile)
    {
    }

    /// Null when nobody can be asked.
    [[nodiscard]] UserPrompt* prompt() { return m_next ? this : nullptr; }
    void setCarrierWay(const QString& way) { m_carrierWay = way; }
    [[nodiscard]] const QString& carrierWay() const { return m_carrierWay; }
    /// Whether somebody has typed an answer since clearTyped().
    [[nodiscard]] bool wasTyped() const { return m_typed; }
    void clearTyped() { m_typed = false; }

    [[nodiscard]] Ticket ask(const Question& question, Reply reply) override;
    void withdraw(Ticket ticket) override;

private:
    UserPrompt* m_next;
    const profile::Profile& m_profile;
    QString m_carrierWay;
    bool m_typed = false;
};

} // namespace sallyport::tunnel
