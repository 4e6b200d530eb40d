// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/secretkeeper.h"

#include <QPointer>

namespace sallyport::gui {

using platform::SecretKind;

/// What the user's answer is kept as. More than what is given without asking: a new password takes
/// the place of the old one.
static std::optional<SecretKind> keptAs(const Question& question)
{
    if (question.kind == Question::Kind::NewPassword && question.mayRemember) {
        return SecretKind::password(question.host, question.user, question.way);
    }
    return SecretKind::of(question);
}

static bool isAboutHostKeys(const Question& question)
{
    return question.kind == Question::Kind::HostKeyUnknown
        || question.kind == Question::Kind::HostKeyChanged;
}

/// Errors that a wrong password leads to. Some servers just hang up.
static bool mayBeRefusal(Code code)
{
    return code == Code::PasswordRejected || code == Code::AuthenticationFailed
        || code == Code::ProxyLoginRefused || code == Code::ServerDisconnected;
}

SecretKeeper::SecretKeeper(
    platform::SecretStore& store, UserPrompt& next, Clock& clock, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_next(next)
    , m_clock(clock)
{
}

SecretKeeper::~SecretKeeper()
{
    for (const auto& [ticket, entry] : m_entries) {
        if (entry.asked) {
            m_next.withdraw(*entry.asked);
        }
    }
}

void SecretKeeper::setTemporary(std::function<bool(const QString& profileId)> isTemporary)
{
    m_isTemporary = std::move(isTemporary);
}

UserPrompt::Ticket SecretKeeper::ask(const Question& question, Reply reply)
{
    const Ticket ticket = ++m_last;
    Entry entry{ question, std::move(reply), {}, {}, {} };
    if (!isAboutHostKeys(question)) {
        const bool isOnlyForNow =
            question.profileId.isEmpty() || (m_isTemporary && m_isTemporary(question.profileId));
        entry.kind = isOnlyForNow ? std::nullopt : keptAs(question);
        // Nobody is offered what would not be done.
        entry.question.mayRemember = entry.kind.has_value();
    }
    const auto given = entry.kind ? SecretKind::of(question) : std::nullopt;
    bool reads = false;
    if (given) {
        const bool wasTried =
            question.attempt > 1 && m_logins[question.profileId].tried.erase(given->text()) > 0;
        if (wasTried) {
            forget(question.profileId, *given);
            entry.question.note = question.kind == Question::Kind::Passphrase
                ? tr("The kept passphrase was not accepted and is no longer kept.")
                : tr("The kept password was not accepted and is no longer kept.");
        } else if (m_doubtful.contains({ question.profileId, given->text() })) {
            entry.question.note = tr("The kept password was not accepted last time.");
        } else {
            reads = question.attempt == 1;
        }
    }
    m_entries.emplace(ticket, std::move(entry));
    if (reads) {
        read(ticket);
    } else {
        passOn(ticket);
    }
    return ticket;
}

void SecretKeeper::withdraw(Ticket ticket)
{
    const auto node = m_entries.extract(ticket);
    if (!node.empty() && node.mapped().asked) {
        m_next.withdraw(*node.mapped().asked);
    }
}

void SecretKeeper::read(Ticket ticket)
{
    Entry& entry = m_entries.at(ticket);
    entry.patience = m_clock.makeTimer([this, ticket] { passOn(ticket); });
    entry.patience->start(kPatience);
    m_store.read(entry.question.profileId, *entry.kind,
        [self = QPointer(this), ticket](Result<std::optional<Secret>> result) {
            if (!self || !self->m_entries.contains(ticket)) {
                return;
            }
            if (result && *result) {
                self->found(ticket, std::move(**result));
            } else if (!self->m_entries.at(ticket).asked) {
                self->passOn(ticket);
            }
        });
}

void SecretKeeper::found(Ticket ticket, Secret secret)
{
    const auto node = m_entries.extract(ticket);
    const Entry& entry = node.mapped();
    if (entry.asked) {
        // The store took its time; the user need not bother any more.
        m_next.withdraw(*entry.asked);
    }
    noteTried(entry.question, *entry.kind);
    Answer answer;
    answer.accepted = true;
    answer.kept = true;
    answer.lines.push_back(std::move(secret));
    entry.reply(std::move(answer));
}

void SecretKeeper::passOn(Ticket ticket)
{
    Entry& entry = m_entries.at(ticket);
    if (entry.patience) {
        entry.patience->stop();
    }
    entry.asked = m_next.ask(
        entry.question, [this, ticket](Answer answer) { answered(ticket, std::move(answer)); });
}

void SecretKeeper::answered(Ticket ticket, Answer answer)
{
    const auto node = m_entries.extract(ticket);
    const Entry& entry = node.mapped();
    const Question& question = entry.question;
    if (answer.accepted && !isAboutHostKeys(question)) {
        if (entry.kind && answer.remember && !answer.lines.empty()) {
            keep(question, *entry.kind, answer.lines.front());
        } else if (question.kind != Question::Kind::TouchKey) {
            if (const auto login = m_logins.find(question.profileId); login != m_logins.end()) {
                login->second.last.clear();
            }
            if (entry.kind && m_doubtful.contains({ question.profileId, entry.kind->text() })) {
                forget(question.profileId, *entry.kind);
            }
        }
    }
    entry.reply(std::move(answer));
}

void SecretKeeper::noteTried(const Question& question, const SecretKind& kind)
{
    Login& login = m_logins[question.profileId];
    login.tried.insert(kind.text());
    // Whether a passphrase is right is known without any server.
    if (question.kind != Question::Kind::Passphrase) {
        login.last = kind.text();
    }
}

void SecretKeeper::keep(const Question& question, const SecretKind& kind, const Secret& secret)
{
    noteTried(question, kind);
    write({ question.profileId, kind.text() }, kind, secret);
}

QString SecretKeeper::keyStoreName() const
{
    return m_store.isAvailable() ? m_store.name() : QString();
}

void SecretKeeper::keepPassphrase(
    const QString& profileId, const QString& keyFile, const Secret& passphrase)
{
    const SecretKind kind = SecretKind::passphrase(keyFile);
    write({ profileId, kind.text() }, kind, passphrase);
}

void SecretKeeper::write(const Name& name, const SecretKind& kind, const Secret& secret)
{
    m_doubtful.erase(name);
    m_store.write(name.first, kind, secret.clone(),
        [self = QPointer(this), name](const Result<void>& written) {
            if (self && !written) {
                Q_EMIT self->notKept(name.first, written.error());
            }
        });
}

void SecretKeeper::forget(const QString& profileId, const SecretKind& kind)
{
    const Name name{ profileId, kind.text() };
    m_doubtful.erase(name);
    m_store.remove(profileId, kind, [self = QPointer(this), name](const Result<void>& gone) {
        if (self && !gone) {
            self->m_doubtful.insert(name);
            Q_EMIT self->notRemoved(name.first, gone.error());
        }
    });
}

void SecretKeeper::loginEnded(const QString& profileId, const std::optional<Error>& error)
{
    const auto node = m_logins.extract(profileId);
    if (!node.empty() && error && mayBeRefusal(error->code) && !node.mapped().last.isEmpty()) {
        m_doubtful.insert({ profileId, node.mapped().last });
    }
}

void SecretKeeper::copied(const QString& fromProfile, const QString& toProfile)
{
    m_store.copy(
        fromProfile, toProfile, [self = QPointer(this), toProfile](const Result<void>& done) {
            // Where there is no store, there was nothing to copy either.
            if (self && !done && self->m_store.isAvailable()) {
                Q_EMIT self->notKept(toProfile, done.error());
            }
        });
}

void SecretKeeper::removed(const QString& profileId, const std::function<void(bool)>& done)
{
    m_logins.erase(profileId);
    std::erase_if(m_doubtful, [&](const Name& name) { return name.first == profileId; });
    m_store.removeAll(
        profileId, [self = QPointer(this), profileId, done](const Result<void>& gone) {
            if (self && !gone && self->m_store.isAvailable()) {
                Q_EMIT self->notRemoved(profileId, gone.error());
            }
            if (done) {
                done(gone.has_value());
            }
        });
}

} // namespace sallyport::gui
