// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/way.h"

#include "core/profile/names.h"

namespace sallyport::tunnel {

/// No name holds it.
static constexpr QChar kBetween(u'\n');

static QString placeOf(const profile::Server& server)
{
    return server.user + u'@' + server.address.host.toLower() + u' '
        + QString::number(server.address.port);
}

QString wayTo(const profile::Profile& profile, int hop, const QString& carrierWay)
{
    QStringList parts;
    if (!profile.connection.viaProfile.isEmpty()) {
        parts.append(QStringLiteral("via ") + carrierWay);
    }
    if (profile.connection.proxy.kind != profile::Proxy::Kind::None) {
        parts.append(QString(profile::nameOf(profile.connection.proxy.kind)) + u' '
            + profile.connection.proxy.address.host.toLower() + u' '
            + QString::number(profile.connection.proxy.address.port));
    }
    for (const profile::Server& server :
        profile.connection.hops.first(profile.connection.hopsBefore(hop))) {
        parts.append(placeOf(server));
    }
    return parts.join(kBetween);
}

QString wayThrough(const profile::Profile& profile, const QString& carrierWay)
{
    return wayTo(profile, 0, carrierWay) + kBetween + placeOf(profile.connection.server);
}

Sentence followedText(const profile::Profile& profile)
{
    const auto text = [](const profile::Server& server) {
        return server.user + u'@' + server.address.toString();
    };
    Sentence way;
    for (const profile::Server& server :
        profile.connection.hops + QList<profile::Server>{ profile.connection.server }) {
        way = way.isEmpty()
            ? Sentence::foreign(text(server))
            : Sentence(QT_TRANSLATE_NOOP("Sentence", "%1, then %2"), way, text(server));
    }
    return Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 in %2 is now %3"),
        profile.connection.follows.host, profile.connection.follows.shownFile(), way);
}

UserPrompt::Ticket WayPrompt::ask(const Question& question, Reply reply)
{
    Question asked = question;
    // The proxy itself is the first there is.
    if (question.kind != Question::Kind::ProxyPassword) {
        asked.way = wayTo(m_profile, question.hop, m_carrierWay);
    }
    const bool counts = question.kind != Question::Kind::TouchKey;
    return m_next->ask(asked, [this, counts, reply = std::move(reply)](Answer answer) {
        m_typed = m_typed || (counts && answer.accepted && !answer.kept);
        reply(std::move(answer));
    });
}

void WayPrompt::withdraw(Ticket ticket)
{
    m_next->withdraw(ticket);
}

} // namespace sallyport::tunnel
