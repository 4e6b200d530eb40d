// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/keyinstaller.h"

#include "core/ssh/link/channel.h"

#include <QPointer>

#include <utility>

namespace sallyport::tunnel {

KeyInstaller::KeyInstaller(
    profile::Profile profile, QByteArray line, Clock& clock, UserPrompt* prompt, QObject* parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_line(std::move(line))
    , m_wayPrompt(prompt, m_profile)
    , m_context{ m_profile, m_secrets, clock, m_wayPrompt.prompt() }
{
}

KeyInstaller::~KeyInstaller()
{
    // It uses the link and goes first.
    m_command.destroy();
    m_chain.destroy();
}

void KeyInstaller::start()
{
    if (auto right = checkKeyLine(m_line); !right) {
        end(tl::unexpected<Error>(std::move(right.error())));
    } else if (m_profile.connection.follows.isOn()) {
        m_followReader =
            std::make_unique<FollowReader>(profile::Environment::system(), m_context.clock);
        connect(m_followReader.get(), &FollowReader::finished, this, &KeyInstaller::followedRead);
        m_followReader->read(m_profile);
    } else {
        openChain();
    }
}

void KeyInstaller::followedRead(const Result<profile::Followed>& followed)
{
    if (!followed) {
        end(tl::unexpected<Error>(followed.error()));
        return;
    }
    m_profile = followed->profile;
    openChain();
}

void KeyInstaller::openChain()
{
    m_chain = std::make_unique<LinkChain>(m_context, nullptr, QString());
    connect(m_chain.get(), &LinkChain::ready, this, &KeyInstaller::run);
    connect(m_chain.get(), &LinkChain::closed, this, &KeyInstaller::chainClosed);
    m_chain->open();
}

void KeyInstaller::run()
{
    ssh::Link* link = m_chain ? m_chain->link() : nullptr;
    if (!link) {
        return; // closed() is on its way
    }
    auto channel = link->openCommand(keyInstallCommand());
    const auto exitStatus = [raw = QPointer(channel.get())] { return raw ? raw->exitStatus() : 0; };
    m_command = std::make_unique<ssh::RemoteCommand>(std::move(channel), exitStatus,
        keyInstallInput(m_line), ssh::RemoteCommand::Limits(), m_context.clock);
    connect(m_command.get(), &ssh::RemoteCommand::finished, this, &KeyInstaller::commandFinished);
    Q_EMIT connected();
}

void KeyInstaller::commandFinished(const ssh::CommandResult& result)
{
    m_command.letGo();
    if (result.error) {
        m_result = tl::unexpected<Error>(*result.error);
    } else {
        m_result = keyInstallationOf(result);
    }
    m_chain->close();
}

void KeyInstaller::cancel()
{
    // A slot that is called from deep inside the links may want it.
    QMetaObject::invokeMethod(this, &KeyInstaller::stop, Qt::QueuedConnection);
}

void KeyInstaller::stop()
{
    if (m_over) {
        return;
    }
    if (!m_result) {
        m_result = tl::unexpected<Error>(Error{ Code::Cancelled, {} });
    }
    if (m_chain) {
        m_command.letGo();
        m_chain->close();
    } else {
        end(*m_result);
    }
}

void KeyInstaller::chainClosed(const Error& error)
{
    m_command.letGo();
    m_chain.letGo();
    end(m_result.value_or(tl::unexpected<Error>(error)));
}

void KeyInstaller::end(const Result<KeyInstallation>& result)
{
    if (std::exchange(m_over, true)) {
        return;
    }
    if (m_followReader) {
        m_followReader->cancel();
    }
    QMetaObject::invokeMethod(
        this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
}

} // namespace sallyport::tunnel
