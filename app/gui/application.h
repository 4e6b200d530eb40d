// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/clickedlink.h"
#include "app/gui/guioptions.h"
#include "app/gui/instanceservice.h"
#include "app/gui/linkevents.h"
#include "app/gui/removedsecrets.h"
#include "app/gui/secretkeeper.h"
#include "app/gui/updatenews.h"
#include "app/systemevents.h"
#include "core/base/laterptr.h"
#include "core/platform/singleinstance.h"
#include "core/profile/expansion.h"
#include "core/tunnel/tunnelmanager.h"
#include "ui/models/logfile.h"
#include "ui/models/profilecatalog.h"
#include "ui/models/workbench.h"
#include "ui/prompts/promptqueue.h"
#include "ui/shell/appearance.h"
#include "ui/shell/help.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notifier.h"
#include "ui/shell/settings.h"
#include "ui/shell/tray.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace sallyport::gui {

/// The window's program, put together: profiles, tunnels, window, tray, and what connects them with
/// the desktop. Lives on the interface thread from start to end.
class Application final : public QObject {
    Q_OBJECT

public:
    /// instance: claimed; null: go on without one.
    Application(GuiOptions options, profile::Environment environment,
        std::unique_ptr<platform::SingleInstance> instance, QObject* parent = nullptr);
    ~Application() override;

    /// Reads the profiles and shows what is to be shown.
    void start();

    [[nodiscard]] ui::MainWindow& window() { return *m_window; }
    [[nodiscard]] ui::Workbench& workbench() { return *m_workbench; }

    /// Asks first when connections would be cut or what was typed would be lost.
    void quit();
    /// Asks nothing.
    void endNow();

Q_SIGNALS:
    /// Everything is closed; the process can end.
    void ended();

private:
    void connectPrompts();
    void connectSecrets();
    void connectNews();
    void connectWindow();
    [[nodiscard]] ui::ProgramFacts programFacts() const;
    void showPreferences();
    void connectInstance();
    void lookForTray();
    void useTray();
    void goWithoutTray();
    void updateStay();
    void toggleWindow();
    void showWindow();
    void showProfile(const QString& id);
    void carryOut(const GuiOptions& options);
    void connectNamed(const QString& name);
    void disconnectNamed(const QString& name);
    void openLink(const QString& text);
    void confirmLink(const ClickedLink& link);
    /// The id of the one that is meant; says in the window why there is none.
    [[nodiscard]] std::optional<QString> meant(const QString& name, const QString& notThere);
    [[nodiscard]] const profile::Profile* findServer(const profile::ServerAddress& address) const;
    void tellOfForward(const QString& id);
    void tell(ui::Notifier::Event event, const QString& id);
    void endWhenDone();

    GuiOptions m_options;
    profile::Environment m_environment;
    SystemClock m_clock;
    std::unique_ptr<platform::SingleInstance> m_instance;
    ui::Settings m_settings;
    ui::Appearance m_appearance; ///< Before everything that is shown.
    ui::ProfileCatalog m_catalog;
    std::unique_ptr<platform::SecretStore> m_store;
    ui::PromptQueue m_prompts;
    SecretKeeper m_keeper;
    RemovedSecrets m_removedSecrets;
    std::unique_ptr<tunnel::TunnelManager> m_manager;
    std::unique_ptr<ui::Workbench> m_workbench;
    InstanceService m_service;
    LinkEvents m_linkEvents;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::LogFile m_logFile;
    ui::Help m_help;
    UpdateNews m_updates;
    LaterPtr<ui::Tray> m_tray{ this };
    ui::Notifier m_notifier;
    std::unique_ptr<SystemEvents> m_system;
    std::unique_ptr<Timer> m_trayTimer;
    std::unique_ptr<Timer> m_endTimer;
    QSet<QString> m_degraded; ///< Profiles with a forward that has failed, as far as told.
    int m_trayTries = 0;
    bool m_asksToQuit = false;
    bool m_isEnding = false;
    bool m_isAskedFromElsewhere = false; ///< While another program's request is carried out.
    bool m_allStopped = false;
};

} // namespace sallyport::gui
