// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/instanceservice.h"
#include "core/platform/instancesocket.h"
#include "tests/gui/app/askeduser.h"
#include "tests/support/sshdfixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace sallyport::gui::test {

/// All of the window that others can ask, without the window: a configuration of its own, the
/// workbench over it, and the socket.
class RunningWindow {
public:
    RunningWindow()
        : m_catalog(m_folder.path())
        , m_manager(&user)
        , m_workbench(m_catalog, m_manager, environment())
        , m_service(m_workbench, QStringLiteral("1.2.3"))
        , m_instance(m_clock, platform::instanceSocketPath(m_folder.path()))
    {
        QObject::connect(&m_instance, &platform::SingleInstance::requested, &m_service,
            &InstanceService::handle);
    }

    /// Sockets then are where the test may make them. Before anything else.
    static void useRuntimeFolder(const QTemporaryDir& folder)
    {
        QFile::setPermissions(folder.path(),
            QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        qputenv("XDG_RUNTIME_DIR", folder.path().toLocal8Bit());
    }

    [[nodiscard]] bool listen()
    {
        const auto claimed = m_instance.claim();
        return claimed && *claimed;
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString socketPath() const
    {
        return platform::instanceSocketPath(m_folder.path());
    }
    [[nodiscard]] ui::ProfileCatalog& catalog() { return m_catalog; }
    [[nodiscard]] ui::Workbench& workbench() { return m_workbench; }
    [[nodiscard]] InstanceService& service() { return m_service; }
    [[nodiscard]] tunnel::TunnelState state(const QString& id) const
    {
        return m_workbench.state(id).status.state;
    }

    /// Its id. The catalog has to be loaded.
    [[nodiscard]] QString add(const profile::Profile& profile)
    {
        QSignalSpy added(&m_catalog, &ui::ProfileCatalog::added);
        m_catalog.save(profile, {});
        return added.wait() ? added.at(0).at(0).toString() : QString();
    }
    [[nodiscard]] static profile::Profile profileFor(
        sallyport::test::SshdFixture& sshd, const QString& name)
    {
        profile::Profile profile;
        profile.label.name = name;
        profile.connection.server.address = { sshd.host(), sshd.port() };
        profile.connection.server.user = sshd.user();
        profile.connection.server.identityFiles = { sshd.userKeyFile() };
        profile.connection.server.useAgent = false;
        profile.connection.server.authentications = { QStringLiteral("publickey") };
        profile.connection.knownHostsFiles = { sshd.knownHostsFile() };
        profile.rules = { *profile::parseForward(
            profile::ForwardOption::Local, QStringLiteral("127.0.0.1:0:127.0.0.1:9")) };
        return profile;
    }
    bool load()
    {
        QSignalSpy loaded(&m_catalog, &ui::ProfileCatalog::loaded);
        m_catalog.load();
        return loaded.wait();
    }
    bool stopAll()
    {
        QSignalSpy stopped(&m_manager, &tunnel::TunnelManager::allStopped);
        m_manager.stopAll();
        return stopped.wait(20'000);
    }

    AskedUser user;

private:
    [[nodiscard]] profile::Environment environment() const
    {
        profile::Environment environment = profile::Environment::system();
        environment.configFolder = m_folder.path();
        environment.configFolderOnly = true;
        return environment;
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    ui::ProfileCatalog m_catalog;
    tunnel::TunnelManager m_manager;
    ui::Workbench m_workbench;
    InstanceService m_service;
    platform::SingleInstance m_instance;
};

} // namespace sallyport::gui::test
