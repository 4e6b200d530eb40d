// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/profilepane.h"

#include "ui/models/formats.h"
#include "ui/profile/pathpicture.h"
#include "ui/shell/connectionstab.h"
#include "ui/shell/damagedpage.h"
#include "ui/shell/forwardstab.h"
#include "ui/shell/logtab.h"
#include "ui/shell/settings.h"
#include "ui/shell/traffictab.h"
#include "ui/shell/transferstab.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/followfont.h"
#include "ui/widgets/longwords.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/problemstrip.h"
#include "ui/widgets/statusdot.h"
#include "ui/widgets/symbolicicon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

namespace sallyport::ui {

ProfilePane::ProfilePane(Workbench& workbench, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_settings(settings)
    , m_dot(new StatusDot(this))
    , m_name(new ElidedLabel(this))
    , m_sentence(new PlainLabel(this))
    , m_action(new QPushButton(this))
    , m_stop(new QPushButton(tr("Di&sconnect"), this))
    , m_edit(new QPushButton(tr("Edit …"), this))
    , m_unsaved(new QWidget(this))
    , m_problem(new ProblemStrip(this))
    , m_reconnect(new ProblemStrip(this))
    , m_path(new PathPicture(this))
    , m_tabs(new QTabWidget(this))
    , m_damaged(new DamagedPage(workbench.catalog(), this))
    , m_forwards(new ForwardsTab(workbench, settings, this))
    , m_connections(new ConnectionsTab(workbench, settings, this))
    , m_transfers(new TransfersTab(workbench, settings, this))
    , m_traffic(new TrafficTab(workbench, this))
    , m_log(new LogTab(workbench, settings, this))
{
    setObjectName(QStringLiteral("profilePane"));
    makeHeading(m_name, 1.3);
    m_name->setObjectName(QStringLiteral("profileName"));
    m_sentence->setObjectName(QStringLiteral("stateSentence"));
    m_sentence->setWordWrap(true);
    allowLongWords(*m_sentence);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_dot->setObjectName(QStringLiteral("stateDot"));
    m_action->setObjectName(QStringLiteral("stateAction"));
    followFont(
        m_action, [this] { m_action->setMinimumWidth(fontMetrics().averageCharWidth() * 18); });
    m_stop->setObjectName(QStringLiteral("stopAction"));
    m_edit->setObjectName(QStringLiteral("editProfile"));
    m_edit->setIcon(symbolicIcon(QStringLiteral("edit")));
    m_edit->setToolTip(tr("Edit the profile"));
    m_edit->setAccessibleName(tr("Edit the profile"));
    m_problem->setObjectName(QStringLiteral("stateProblem"));
    m_reconnect->setObjectName(QStringLiteral("reconnectToApply"));
    m_reconnect->showText(tr("Some changes count from the next connection on."), {});
    m_reconnect->setActionText(tr("&Reconnect now"));
    buildUnsaved();
    m_path->setObjectName(QStringLiteral("pathPicture"));
    m_tabs->setObjectName(QStringLiteral("profileTabs"));
    m_tabs->setAccessibleName(tr("Pages"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_forwards, tr("&Forwards"));
    m_tabs->addTab(m_connections, {});
    m_tabs->addTab(m_transfers, {});
    m_tabs->addTab(m_traffic, tr("Traff&ic"));
    m_tabs->addTab(m_log, tr("Lo&g"));
    // By which the chosen one is kept.
    m_forwards->setObjectName(QStringLiteral("forwardsPage"));
    m_connections->setObjectName(QStringLiteral("connectionsPage"));
    m_transfers->setObjectName(QStringLiteral("transfersPage"));
    m_traffic->setObjectName(QStringLiteral("trafficPage"));
    m_log->setObjectName(QStringLiteral("logPage"));
    showChosenPage();

    auto* title = new QHBoxLayout;
    title->addWidget(m_dot);
    title->addWidget(m_name, 1);
    title->addWidget(m_edit);
    title->addWidget(m_stop);
    title->addWidget(m_action);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_unsaved);
    layout->addWidget(m_problem);
    layout->addWidget(m_reconnect);
    layout->addWidget(m_path);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_damaged, 1);

    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (!m_choosesPage) {
            m_settings.setPage(m_tabs->currentWidget()->objectName());
        }
    });
    connect(m_action, &QPushButton::clicked, this, &ProfilePane::act);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_workbench.disconnectProfile(m_id); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_id); });
    connect(
        m_reconnect, &ProblemStrip::actionTriggered, this, [this] { m_workbench.reconnect(m_id); });
    connect(m_problem, &ProblemStrip::actionTriggered, this, &ProfilePane::mendProblem);
    connect(m_problem, &ProblemStrip::secondActionTriggered, this,
        [this] { m_workbench.catalog().setAside(m_id); });
    connect(&m_workbench, &Workbench::profilesChanged, this, &ProfilePane::updateAll);
    connect(&m_workbench, &Workbench::stateChanged, this, [this](const QString& id) {
        if (id == m_id) {
            updateState();
        }
    });
    connect(&m_workbench, &Workbench::ticked, this, [this] {
        updateSentence();
        updateFigures();
    });
    connect(&m_workbench, &Workbench::figuresTaken, this, [this](const QString& id) {
        if (id == m_id) {
            updateFigures();
        }
    });
}

void ProfilePane::buildUnsaved()
{
    auto* text =
        new PlainLabel(tr("This profile is not saved: it is gone when Sallyport ends."), m_unsaved);
    text->setWordWrap(true);
    auto* keep = new QPushButton(symbolicIcon(QStringLiteral("save")), tr("&Keep …"), m_unsaved);
    keep->setObjectName(QStringLiteral("keepProfile"));
    auto* layout = new QHBoxLayout(m_unsaved);
    layout->setContentsMargins({});
    layout->addWidget(text, 1);
    layout->addWidget(keep);
    connect(keep, &QPushButton::clicked, this, [this] { Q_EMIT keepRequested(m_id); });
}

void ProfilePane::setProfile(const QString& id)
{
    m_id = id;
    updateAll();
}

void ProfilePane::showLog()
{
    m_tabs->setCurrentWidget(m_log);
}

void ProfilePane::showFailedForward()
{
    if (m_forwards->chooseFailed()) {
        m_tabs->setCurrentWidget(m_forwards);
    }
}

void ProfilePane::updateAll()
{
    const profile::Profile* profile = m_workbench.catalog().profile(m_id);
    m_tabs->setVisible(profile != nullptr);
    m_damaged->setVisible(profile == nullptr);
    m_forwards->setProfile(m_id);
    m_connections->setProfile(m_id);
    m_transfers->setProfile(m_id);
    m_traffic->setProfile(m_id);
    m_log->setProfile(m_id);
    m_edit->setVisible(profile != nullptr);
    m_action->setVisible(profile != nullptr);
    m_path->setVisible(profile != nullptr);
    m_unsaved->setVisible(m_workbench.catalog().isTemporary(m_id));
    if (!profile) {
        updateDamaged();
        return;
    }
    m_name->setText(profile->label.name.isEmpty() ? profile->connection.server.address.host
                                                  : profile->label.name);
    updateTabs(*profile);
    updateState();
    updateFigures();
}

void ProfilePane::updateDamaged()
{
    const ProfileCatalog::Entry* entry = m_workbench.catalog().entry(m_id);
    m_name->setText(m_id);
    m_sentence->clear();
    m_stop->hide();
    m_reconnect->hide();
    m_dot->setShape(StatusShape::Failed);
    const bool has = entry && entry->error;
    m_problem->setVisible(has);
    // The one that the error is about may be that of the defaults.
    m_damaged->setFile(!has                   ? QString()
            : entry->error->context.isEmpty() ? entry->file
                                              : entry->error->context);
    if (!has) {
        return;
    }
    const bool isDamaged = entry->error->code == Code::ProfileDamaged;
    const bool onlyAside = isDamaged && !entry->hasPrevious && !isAboutDefaults();
    m_problem->showError(*entry->error);
    if (onlyAside) {
        m_problem->setHint(tr("There is no version before it; it can be set aside."));
    }
    const QString aside = tr("&Set it aside");
    m_problem->setActionText(isAboutDefaults() ? tr("&Make new defaults …")
            : onlyAside                        ? aside
            : isDamaged                        ? tr("&Bring the version before back")
                                               : QString());
    m_problem->setSecondActionText(
        isAboutDefaults() || !isDamaged || onlyAside ? QString() : aside);
}

void ProfilePane::mendProblem()
{
    const ProfileCatalog::Entry* entry = m_workbench.catalog().entry(m_id);
    if (m_workbench.catalog().profile(m_id)) {
        Q_EMIT editRequested(m_id);
    } else if (isAboutDefaults()) {
        Q_EMIT editDefaultsRequested();
    } else if (entry && entry->hasPrevious) {
        m_workbench.catalog().restorePrevious(m_id);
    } else {
        m_workbench.catalog().setAside(m_id);
    }
}

/// Profiles cannot be read while what they inherit from cannot.
bool ProfilePane::isAboutDefaults() const
{
    const ProfileCatalog::Entry* entry = m_workbench.catalog().entry(m_id);
    return entry && entry->error && entry->error->context.endsWith(QLatin1String("defaults.json"));
}

void ProfilePane::updateTabs(const profile::Profile& profile)
{
    const bool hasFtp = std::any_of(profile.rules.cbegin(), profile.rules.cend(),
        [](const profile::Rule& rule) { return rule.kind == profile::RuleKind::Ftp; });
    const QScopedValueRollback chooses(m_choosesPage, true);
    m_tabs->setTabVisible(m_tabs->indexOf(m_transfers), hasFtp);
    showChosenPage();
}

/// Where this profile does not have it, another one stands in for it.
void ProfilePane::showChosenPage()
{
    const QString chosen = m_settings.page();
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->widget(i)->objectName() == chosen && m_tabs->isTabVisible(i)) {
            m_tabs->setCurrentIndex(i);
        }
    }
}

void ProfilePane::updateState()
{
    const profile::Profile* profile = m_workbench.catalog().profile(m_id);
    if (!profile) {
        return;
    }
    const StateView view = m_workbench.state(m_id);
    const StateAction action = StateText::actionFor(view);
    m_dot->setShape(StateText::shapeOf(view));
    m_action->setText(StateText::wordFor(action));
    m_action->setDefault(action == StateAction::Answer);
    m_stop->setVisible(action == StateAction::Answer || action == StateAction::TryNow);
    const tunnel::TunnelState state = view.status.state;
    const bool tellsWhy = state == tunnel::TunnelState::Failed
        || state == tunnel::TunnelState::Reconnecting || state == tunnel::TunnelState::Waiting;
    if (tunnel::isUp(state)) {
        m_path->setProfile(*profile, m_workbench.ftpSights(m_id));
    } else {
        m_path->setDown(*profile,
            tellsWhy && view.status.reason ? view.status.reason->jumpHost.number : 0,
            m_workbench.ftpSights(m_id));
    }
    m_problem->setVisible(tellsWhy && view.status.reason);
    if (tellsWhy && view.status.reason) {
        m_problem->showError(*view.status.reason);
        m_problem->setSecondActionText({});
        m_problem->setActionText(
            state == tunnel::TunnelState::Failed ? tr("&Edit the profile …") : QString());
    }
    m_reconnect->setVisible(view.status.reconnectToApply);
    m_forwards->updateState();
    updateSentence();
}

void ProfilePane::updateSentence()
{
    const profile::Profile* profile = m_workbench.catalog().profile(m_id);
    if (!profile) {
        return;
    }
    const StateView view = m_workbench.state(m_id);
    // The strip below says why it failed; the sentence says what that means now.
    const QString text = view.status.state == tunnel::TunnelState::Failed && view.question.isEmpty()
        ? tr("Not connected · %1").arg(StateText::way(*profile))
        : StateText::sentence(view, *profile, QDateTime::currentDateTimeUtc());
    if (text != m_sentence->text()) {
        m_sentence->setText(text);
        m_sentence->setAccessibleName(text);
    }
}

void ProfilePane::updateFigures()
{
    m_forwards->updateFigures();
    m_connections->updateFigures();
    m_traffic->updateFigures();
    const int connections = int(m_workbench.activity(m_id).connections().size());
    const int transfers = m_workbench.transfers().openCount(m_id);
    const auto title = [](const QString& word, int count) {
        return count > 0 ? QStringLiteral("%1 %2").arg(word, Formats::count(count)) : word;
    };
    m_tabs->setTabText(m_tabs->indexOf(m_connections), title(tr("C&onnections"), connections));
    m_tabs->setTabText(m_tabs->indexOf(m_transfers), title(tr("T&ransfers"), transfers));
}

void ProfilePane::act()
{
    switch (StateText::actionFor(m_workbench.state(m_id))) {
    case StateAction::Connect:
        m_workbench.connectProfile(m_id);
        break;
    case StateAction::Cancel:
    case StateAction::Disconnect:
        m_workbench.disconnectProfile(m_id);
        break;
    case StateAction::TryNow:
        m_workbench.tryNow(m_id);
        break;
    case StateAction::Answer:
        Q_EMIT answerRequested(m_id);
        break;
    }
}

} // namespace sallyport::ui
