// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/application.h"

#include "core/platform/autostart.h"
#include "ui/models/errortext.h"
#include "ui/models/ruletext.h"
#include "ui/models/sentencetext.h"
#include "ui/shell/drafts.h"
#include "ui/shell/preferencesdialog.h"
#include "ui/shell/tray.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/editordialog.h"

#include <QApplication>
#include <QSessionManager>

#include <variant>

namespace sallyport::gui {

using ui::Notifier;
using ui::Tray;
using ui::Workbench;

/// A panel that starts at login together with this program takes some seconds.
static constexpr Milliseconds kTrayPause{ 500 };
static constexpr int kTrayTries = 40;
/// A server that does not answer the goodbye must not keep the program.
static constexpr Milliseconds kLongestGoodbye{ 2'000 };

Application::Application(GuiOptions options, profile::Environment environment,
    std::unique_ptr<platform::SingleInstance> instance, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_environment(std::move(environment))
    , m_instance(std::move(instance))
    , m_settings(m_environment.configFolder)
    , m_appearance(m_settings)
    , m_catalog(m_environment.configFolder)
    , m_store(platform::makeSecretStore(m_clock))
    , m_prompts(nullptr)
    , m_keeper(*m_store, m_prompts, m_clock)
    , m_removedSecrets(m_keeper, m_catalog, m_settings)
    , m_manager(std::make_unique<tunnel::TunnelManager>(&m_keeper))
    , m_workbench(std::make_unique<Workbench>(m_catalog, *m_manager, m_environment))
    , m_service(*m_workbench, QApplication::applicationVersion())
    , m_window(std::make_unique<ui::MainWindow>(*m_workbench, m_settings))
    , m_logFile(m_workbench->log().lines(), ui::LogFile::pathIn(m_environment.configFolder))
    , m_help(programFacts(), *m_workbench, *m_window)
    , m_updates(m_clock, m_settings, *m_window, m_workbench->log())
    , m_notifier(m_clock)
    , m_trayTimer(m_clock.makeTimer([this] { lookForTray(); }))
    , m_endTimer(m_clock.makeTimer([this] { Q_EMIT ended(); }))
{
    m_workbench->setPrompt(&m_keeper);
    m_workbench->setPassphraseKeeper(&m_keeper);
    m_prompts.setWindow(m_window.get());
    connectPrompts();
    connectSecrets();
    connectNews();
    connectWindow();
    connectInstance();
}

Application::~Application() = default;

void Application::start()
{
    connect(&m_catalog, &ui::ProfileCatalog::loaded, this, [this] {
        m_removedSecrets.start();
        carryOut(m_options);
        ui::reopenDraft(*m_workbench, m_window.get());
    });
    m_catalog.load();
    const bool isHidden = m_options.minimised || m_settings.startMinimised();
    if (!isHidden) {
        m_window->present();
    }
    lookForTray();
    // To ask the system about its network takes a moment; the window is there by then.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_system = std::make_unique<SystemEvents>(m_clock);
            connect(m_system.get(), &SystemEvents::wokeUp, m_manager.get(),
                &tunnel::TunnelManager::wakeUp);
            connect(m_system.get(), &SystemEvents::onlineChanged, m_manager.get(),
                &tunnel::TunnelManager::setOnline);
            m_manager->setOnline(m_system->isOnline());
            if (const auto source = update::builtInUpdateSource()) {
                m_updates.use(*source, QApplication::applicationVersion(), {});
            }
        },
        Qt::QueuedConnection);
}

void Application::connectPrompts()
{
    connect(&m_prompts, &ui::PromptQueue::needsUser, this,
        [this](const QString& id, const QString& sentence, const QString& owner) {
            m_workbench->setQuestion(id, sentence);
            m_notifier.tell(Notifier::Event::NeedsUser, id, owner, sentence);
        });
    connect(&m_prompts, &ui::PromptQueue::waitingChanged, this, [this] {
        const QStringList ids = m_prompts.waiting();
        for (const QString& id : ids) {
            m_workbench->setQuestion(id, m_prompts.sentenceFor(id));
        }
        m_workbench->keepQuestions(ids);
    });
    connect(m_manager.get(), &tunnel::TunnelManager::news, &m_prompts,
        [this](const QString&, const ssh::LinkNews& news) {
            if (const auto* left = std::get_if<ssh::QuestionLeft>(&news)) {
                m_prompts.hungUp(left->question, left->answerCounts);
            }
        });
    connect(
        m_window.get(), &ui::MainWindow::answerRequested, &m_prompts, &ui::PromptQueue::presentFor);
    connect(m_workbench.get(), &Workbench::answerWanted, &m_prompts, &ui::PromptQueue::offer);
    connect(m_workbench.get(), &Workbench::questionLeft, &m_prompts, &ui::PromptQueue::hungUp);
    connect(m_workbench.get(), &Workbench::connectionWanted, this, [this](const QString& id) {
        if (!m_isAskedFromElsewhere) {
            m_prompts.userActed(id);
        }
    });
}

void Application::connectSecrets()
{
    m_prompts.setKeyStore({ m_store->isAvailable(), m_store->name() });
    m_window->setKeyStore(
        m_store->isAvailable() ? m_store->name() : QString(), ui::wholeSentence(m_store->whyNot()));
    m_keeper.setTemporary([this](const QString& id) { return m_catalog.isTemporary(id); });
    connect(&m_catalog, &ui::ProfileCatalog::duplicated, &m_keeper, &SecretKeeper::copied);
    connect(
        &m_workbench->removals(), &ui::Removals::begun, &m_removedSecrets, &RemovedSecrets::note);
    connect(m_workbench.get(), &Workbench::stateChanged, this, [this](const QString& id) {
        const tunnel::TunnelStatus status = m_workbench->state(id).status;
        switch (status.state) {
        case tunnel::TunnelState::Up:
        case tunnel::TunnelState::Degraded:
            m_keeper.loginEnded(id);
            break;
        case tunnel::TunnelState::Idle:
        case tunnel::TunnelState::Failed:
        case tunnel::TunnelState::Reconnecting:
            m_keeper.loginEnded(id, status.reason);
            break;
        default:
            break;
        }
    });
    const auto tell = [this](const QString& id, const QString& sentence, const Error& error) {
        const profile::Profile* profile = m_catalog.profile(id);
        m_workbench->log().add(ui::LogLevel::Problem, id,
            QStringLiteral("%1 (%2)").arg(sentence, ui::ErrorText::details(error)));
        m_window->showNotice(profile
                ? tr("%1: %2", "profile: what is wrong").arg(profile->label.name, sentence)
                : sentence,
            ui::ErrorText::of(error).hint);
    };
    connect(&m_keeper, &SecretKeeper::notKept, this, [tell](const QString& id, const Error& error) {
        tell(id, tr("The secret could not be put into the key store; it is asked for again."),
            error);
    });
    connect(
        &m_keeper, &SecretKeeper::notRemoved, this, [tell](const QString& id, const Error& error) {
            tell(id, tr("A secret could not be removed from the key store."), error);
        });
}

void Application::connectNews()
{
    connect(m_workbench.get(), &Workbench::dropped, this,
        [this](const QString& id) { tell(Notifier::Event::Dropped, id); });
    connect(m_workbench.get(), &Workbench::restored, this,
        [this](const QString& id) { tell(Notifier::Event::Restored, id); });
    connect(m_workbench.get(), &Workbench::failedFor, this,
        [this](const QString& id) { tell(Notifier::Event::Failed, id); });
    connect(m_workbench.get(), &Workbench::stateChanged, this, [this](const QString& id) {
        const tunnel::TunnelState state = m_workbench->state(id).status.state;
        if (state == tunnel::TunnelState::Idle) {
            m_notifier.forget(id);
        }
        if (state != tunnel::TunnelState::Degraded) {
            m_degraded.remove(id);
        } else if (!m_degraded.contains(id)) {
            m_degraded.insert(id);
            tellOfForward(id);
        }
    });
    connect(&m_notifier, &Notifier::notify, this,
        [this](const QString& title, const QString& text, const QString& id) {
            if (QApplication::activeWindow() == m_window.get() || !m_settings.notifications()) {
                return;
            }
            if (m_tray) {
                m_tray->showMessage(title, text, id);
            } else {
                QApplication::alert(m_window.get());
            }
        });
}

void Application::tellOfForward(const QString& id)
{
    const profile::Profile* profile = m_catalog.profile(id);
    for (const tunnel::ForwardStatus& forward : m_workbench->state(id).status.forwards) {
        if (profile && forward.state == tunnel::ForwardState::Failed && forward.error) {
            m_notifier.tell(Notifier::Event::ForwardFailed, id, profile->label.name,
                tr("%1: %2", "forward: what is wrong")
                    .arg(ui::RuleText::name(forward.wish),
                        ui::ErrorText::of(*forward.error).sentence));
            return;
        }
    }
}

void Application::tell(Notifier::Event event, const QString& id)
{
    if (const profile::Profile* profile = m_catalog.profile(id)) {
        m_notifier.tell(event, id, profile->label.name,
            ui::StateText::sentence(
                m_workbench->state(id), *profile, QDateTime::currentDateTimeUtc()));
    }
}

void Application::connectWindow()
{
    connect(m_window.get(), &ui::MainWindow::quitRequested, this, &Application::quit);
    connect(
        m_window.get(), &ui::MainWindow::preferencesRequested, this, &Application::showPreferences);
    connect(qApp, &QGuiApplication::commitDataRequest, this, [this](QSessionManager& session) {
        if (ui::EditorDialog::anyHasChanges() && session.allowsInteraction()) {
            session.cancel();
            m_window->present();
            ui::EditorDialog::askAll([] {});
            return;
        }
        // The desktop ends the session: a window that hides instead of closing would stop it.
        m_window->setStaysInTray(false);
        m_isEnding = true;
    });
}

ui::ProgramFacts Application::programFacts() const
{
    return { .version = QApplication::applicationVersion(),
        .environment = m_environment,
        .keyStore = m_store->name(),
        .whyNoKeyStore = ui::wholeSentence(m_store->whyNot()),
        .libraries = ui::libraryVersions(),
        .logFile = m_logFile.path() };
}

void Application::showPreferences()
{
    ui::PreferencesFacts facts;
    facts.configFolder = m_environment.configFolder;
    facts.whyNoTray = m_tray ? QString() : tr("This desktop has no tray.");
    facts.keyStore = m_store->name();
    facts.whyNoKeyStore = ui::wholeSentence(m_store->whyNot());
    facts.languages = ui::availableLanguages();
    facts.updateHost = m_updates.host();
    // At login nobody waits for a window.
    QStringList arguments{ QStringLiteral("--minimised") };
    if (m_environment.configFolderOnly) {
        arguments += { QStringLiteral("--config-dir"), m_environment.configFolder };
    }
    const platform::Autostart autostart(platform::Autostart::thisProgram(), arguments);
    auto* dialog = new ui::PreferencesDialog(m_settings, autostart, facts, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::PreferencesDialog::settingsChanged, this, &Application::updateStay);
    connect(
        dialog, &ui::PreferencesDialog::settingsChanged, &m_updates, &UpdateNews::followSettings);
    connect(dialog, &ui::PreferencesDialog::defaultsRequested, m_window.get(),
        &ui::MainWindow::editDefaults);
    dialog->open();
}

void Application::connectInstance()
{
    if (m_instance) {
        // Whoever asks from another program may be typing there.
        connect(m_instance.get(), &platform::SingleInstance::requested, this,
            [this] { m_isAskedFromElsewhere = true; });
        connect(m_instance.get(), &platform::SingleInstance::requested, &m_service,
            &InstanceService::handle);
        connect(m_instance.get(), &platform::SingleInstance::requested, this,
            [this] { m_isAskedFromElsewhere = false; });
    }
    connect(&m_service, &InstanceService::showRequested, this, &Application::showProfile);
    connect(&m_service, &InstanceService::linkRequested, this, &Application::openLink);
    connect(&m_linkEvents, &LinkEvents::linkRequested, this, &Application::openLink);
}

void Application::lookForTray()
{
    if (Tray::isAvailable()) {
        useTray();
        return;
    }
    // A visible window can wait; a hidden one has to come back soon.
    if (++m_trayTries < kTrayTries) {
        m_trayTimer->start(kTrayPause);
    } else {
        goWithoutTray();
    }
}

void Application::useTray()
{
    m_tray = std::make_unique<Tray>(*m_workbench);
    connect(m_tray.get(), &Tray::showRequested, this, &Application::showProfile);
    connect(m_tray.get(), &Tray::toggleRequested, this, &Application::toggleWindow);
    connect(m_tray.get(), &Tray::quitRequested, this, &Application::quit);
    m_tray->show();
    updateStay();
}

void Application::goWithoutTray()
{
    if (!m_window->isVisible()) {
        m_window->showMinimized();
    }
    if (!m_settings.toldNoTray()) {
        m_settings.setToldNoTray();
        m_window->showNotice(tr("This desktop has no tray."),
            tr("The window stays; closing it ends Sallyport and its tunnels."));
    }
}

void Application::updateStay()
{
    m_window->setStaysInTray(m_tray && m_settings.closeToTray());
}

void Application::toggleWindow()
{
    if (m_window->isVisible() && m_window->isActiveWindow()) {
        m_window->close();
    } else {
        showWindow();
    }
}

/// A question that came meanwhile may be why it is wanted.
void Application::showWindow()
{
    const bool wasHidden = !m_window->isVisible();
    m_window->present();
    if (wasHidden) {
        m_prompts.present();
    }
}

void Application::showProfile(const QString& id)
{
    if (id.isEmpty()) {
        showWindow();
        return;
    }
    m_window->present();
    m_window->selectProfile(id);
    if (!m_workbench->state(id).question.isEmpty()) {
        m_prompts.presentFor(id);
    } else {
        m_window->showFailedForward();
    }
}

std::optional<QString> Application::meant(const QString& name, const QString& notThere)
{
    const QStringList ids = m_catalog.named(name);
    if (ids.size() == 1) {
        return ids.constFirst();
    }
    m_window->present();
    if (ids.isEmpty()) {
        m_window->showNotice(notThere, tr("Its name stands in the list at the side."));
    } else {
        m_window->showNotice(tr("There are several profiles named “%1”.").arg(name),
            tr("Choose the one that is meant in the list at the side."));
    }
    return std::nullopt;
}

const profile::Profile* Application::findServer(const profile::ServerAddress& address) const
{
    for (const ui::ProfileCatalog::Entry& entry : m_catalog.entries()) {
        if (!entry.stored) {
            continue;
        }
        const profile::Server& server = entry.stored->profile.connection.server;
        if (server.address == HostPort{ address.host, address.port.value_or(22) }
            && (address.user.isEmpty() || address.user == server.user)) {
            return &entry.stored->profile;
        }
    }
    return nullptr;
}

void Application::carryOut(const GuiOptions& options)
{
    for (const QString& name : options.connect) {
        connectNamed(name);
    }
    for (const QString& name : options.disconnect) {
        disconnectNamed(name);
    }
    for (const QString& link : options.links) {
        openLink(link);
    }
}

void Application::connectNamed(const QString& name)
{
    if (const auto id = meant(name, tr("There is no profile named “%1”.").arg(name))) {
        m_window->selectProfile(*id);
        m_workbench->connectAll({ *id });
    }
}

void Application::disconnectNamed(const QString& name)
{
    if (const auto id = meant(name, tr("There is no profile named “%1”.").arg(name))) {
        m_workbench->disconnectAll({ *id });
    }
}

void Application::openLink(const QString& text)
{
    m_window->present();
    if (const auto link = parseClickedLink(text)) {
        confirmLink(*link);
    } else {
        m_window->showNotice(tr("A link was opened that Sallyport does not understand."),
            ui::ErrorText::details(link.error()));
    }
}

void Application::confirmLink(const ClickedLink& link)
{
    const profile::Profile* profile = nullptr;
    if (link.kind == ClickedLink::Kind::Server) {
        profile = findServer(link.server);
        if (!profile) {
            m_window->newProfileFor(link.server);
            return;
        }
    } else if (!link.profile.isEmpty()) {
        const auto named = meant(link.profile,
            tr("A link asks for the profile “%1”, which is not there.").arg(link.profile));
        profile = named ? m_catalog.profile(*named) : nullptr;
    }
    if (!profile) {
        return;
    }
    m_window->selectProfile(profile->id);
    const QString id = profile->id;
    if ((link.kind == ClickedLink::Kind::Connect || link.kind == ClickedLink::Kind::Server)
        && !m_workbench->isRunning(id)) {
        ui::ConfirmDialog::ask(tr("Connect “%1”?").arg(profile->label.name),
            tr("A link asks for it. Connect only if you have opened that link yourself."),
            tr("C&onnect"), m_window.get(), [this, id] { m_workbench->connectAll({ id }); });
    } else if (link.kind == ClickedLink::Kind::Disconnect && m_workbench->isRunning(id)) {
        ui::ConfirmDialog::ask(tr("Disconnect “%1”?").arg(profile->label.name),
            tr("A link asks for it. Its open connections are cut."), tr("&Disconnect"),
            m_window.get(), [this, id] { m_workbench->disconnectAll({ id }); });
    }
}

void Application::quit()
{
    if (m_asksToQuit) {
        return;
    }
    if (!m_isEnding && ui::EditorDialog::anyHasChanges()) {
        m_window->present();
        ui::EditorDialog::askAll([this] { quit(); });
        return;
    }
    const int live = m_workbench->liveConnections();
    if (live == 0 || m_isEnding) {
        endNow();
        return;
    }
    m_asksToQuit = true;
    auto* dialog = new ui::ConfirmDialog(tr("Quit Sallyport?"),
        tr("%n connection(s) through its tunnels are open and will be cut.", nullptr, live),
        tr("&Quit"), m_window->isVisible() ? m_window.get() : nullptr);
    connect(dialog, &QDialog::accepted, this, &Application::endNow);
    connect(dialog, &QDialog::finished, this, [this] { m_asksToQuit = false; });
    dialog->open();
    dialog->raise();
    dialog->activateWindow();
}

void Application::endNow()
{
    if (m_endTimer->isActive()) {
        return;
    }
    m_isEnding = true;
    m_window->hide();
    m_tray.letGo(); // it may be its menu that called
    connect(m_manager.get(), &tunnel::TunnelManager::allStopped, this, [this] {
        m_allStopped = true;
        endWhenDone();
    });
    connect(&m_removedSecrets, &RemovedSecrets::purged, this, &Application::endWhenDone);
    m_endTimer->start(kLongestGoodbye);
    m_removedSecrets.purge();
    m_manager->stopAll();
}

void Application::endWhenDone()
{
    if (m_allStopped && !m_removedSecrets.isBusy()) {
        Q_EMIT ended();
    }
}

} // namespace sallyport::gui
