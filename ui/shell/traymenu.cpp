// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/traymenu.h"

#include "ui/models/formats.h"
#include "ui/widgets/statusshape.h"
#include "ui/widgets/symbolicicon.h"

#include <QMenu>

#include <algorithm>
#include <chrono>
#include <utility>

namespace sallyport::ui {

/// More profiles than this are put into their folders' submenus.
static constexpr int kMostInOneMenu = 12;
/// A sentence longer than this makes the menu wider than the screen.
static constexpr int kLongestText = 90;

static QString shortened(QString text)
{
    if (text.size() > kLongestText) {
        text.truncate(kLongestText - 1);
        text += u'…';
    }
    return text;
}

static bool isProblem(StatusShape shape)
{
    return shape == StatusShape::Failed || shape == StatusShape::NeedsUser
        || shape == StatusShape::Degraded;
}

QList<TrayLine> trayLines(Workbench& workbench)
{
    QList<TrayLine> problems;
    QList<TrayLine> profiles;
    const QStringList ids = workbench.tree().idsBelow({});
    for (const QString& id : ids) {
        const profile::Profile* profile = workbench.catalog().profile(id);
        if (!profile) {
            continue;
        }
        const StateView view = workbench.state(id);
        const StatusShape shape = StateText::shapeOf(view);
        if (isProblem(shape)) {
            problems.append({ TrayLine::Kind::Problem, id, {},
                shortened(
                    TrayMenu::tr("%1: %2", "profile: what is wrong with it")
                        .arg(profile->label.name,
                            StateText::sentence(view, *profile, QDateTime::currentDateTimeUtc()))),
                shape, false });
        }
        const QString word = StateText::shortWord(view);
        profiles.append({ TrayLine::Kind::Profile, id, profile->label.folder,
            shortened(word.isEmpty()
                    ? profile->label.name
                    : TrayMenu::tr("%1 – %2", "profile – state").arg(profile->label.name, word)),
            shape, workbench.isRunning(id) });
    }
    std::stable_sort(problems.begin(), problems.end(), [](const TrayLine& a, const TrayLine& b) {
        return a.shape != b.shape && StateText::worst(a.shape, b.shape) == a.shape;
    });
    if (profiles.size() <= kMostInOneMenu) {
        for (TrayLine& line : profiles) {
            line.folder.clear();
        }
    }
    return problems + profiles;
}

QString traySummary(const Workbench& workbench)
{
    const Workbench::Summary summary = workbench.summary();
    const QString up = TrayMenu::tr("%1 of %2 up", "tunnels").arg(summary.up).arg(summary.profiles);
    return summary.down < 1 && summary.upRate < 1
        ? up
        : TrayMenu::tr("%1 · ↓ %2 ↑ %3")
              .arg(up, Formats::rateOrZero(summary.down), Formats::rateOrZero(summary.upRate));
}

QString worstSentence(Workbench& workbench)
{
    const QList<TrayLine> lines = trayLines(workbench);
    return lines.isEmpty() || lines.constFirst().kind != TrayLine::Kind::Problem
        ? QString()
        : lines.constFirst().text;
}

TrayMenu::TrayMenu(Workbench& workbench, QObject* parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_menu(std::make_unique<QMenu>())
{
    m_menu->setObjectName(QStringLiteral("trayMenu"));
    m_update.setSingleShot(true);
    m_update.setInterval(std::chrono::milliseconds(100));
    connect(&m_update, &QTimer::timeout, this, &TrayMenu::update);
    connect(&workbench, &Workbench::profilesChanged, this, &TrayMenu::updateLater);
    connect(&workbench, &Workbench::stateChanged, this, &TrayMenu::updateLater);
    connect(&workbench, &Workbench::ticked, this, &TrayMenu::updateSummary);
    connect(m_menu.get(), &QMenu::aboutToHide, this, &TrayMenu::updateLater);
    m_lines = trayLines(workbench);
    rebuild();
}

TrayMenu::~TrayMenu() = default;

void TrayMenu::updateLater()
{
    if (!m_update.isActive()) {
        m_update.start();
    }
}

void TrayMenu::update()
{
    if (m_menu->isVisible()) {
        return; // once it is closed
    }
    const QList<TrayLine> lines = trayLines(m_workbench);
    const bool isSameShape = std::equal(lines.cbegin(), lines.cend(), m_lines.cbegin(),
        m_lines.cend(), [](const TrayLine& a, const TrayLine& b) {
            return a.kind == b.kind && a.profileId == b.profileId && a.folder == b.folder;
        });
    const QList<TrayLine> before = std::exchange(m_lines, lines);
    updateSummary();
    if (!isSameShape) {
        rebuild();
        return;
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const TrayLine& line = m_lines.at(i);
        // Choosing one has turned its mark, whatever came of it.
        if (line != before.at(i) || line.isChecked != m_actions.at(i)->isChecked()) {
            refresh(line, m_actions.at(i));
        }
    }
}

QMenu* TrayMenu::submenu(const QString& folder, QHash<QString, QMenu*>& made) const
{
    if (folder.isEmpty()) {
        return m_menu.get();
    }
    QMenu*& menu = made[folder];
    if (!menu) {
        const qsizetype slash = folder.lastIndexOf(u'/');
        QMenu* above = submenu(folder.left(std::max<qsizetype>(slash, 0)), made);
        QString title = folder.mid(slash + 1);
        menu = above->addMenu(
            symbolicIcon(QStringLiteral("folder")), title.replace(u'&', QLatin1String("&&")));
        made.insert(folder, menu); // the hash may have moved what `menu` refers to
        return made.value(folder);
    }
    return menu;
}

void TrayMenu::rebuild()
{
    m_menu->clear();
    const QList<QMenu*> old = m_menu->findChildren<QMenu*>(Qt::FindDirectChildrenOnly);
    for (QMenu* menu : old) {
        menu->deleteLater();
    }
    m_actions.clear();
    QHash<QString, QMenu*> folders;
    m_summary = nullptr;
    const TrayLine* before = nullptr;
    for (const TrayLine& line : std::as_const(m_lines)) {
        if (before && before->kind != line.kind) {
            m_menu->addSeparator();
        }
        before = &line;
        QAction* action = submenu(line.folder, folders)->addAction(line.text);
        if (line.kind == TrayLine::Kind::Problem) {
            connect(action, &QAction::triggered, this,
                [this, id = line.profileId] { Q_EMIT showRequested(id); });
        } else {
            action->setCheckable(true);
            connect(action, &QAction::triggered, this, [this, id = line.profileId](bool on) {
                if (on) {
                    m_workbench.connectProfile(id);
                } else {
                    m_workbench.disconnectProfile(id);
                }
                updateLater();
            });
        }
        refresh(line, action);
        m_actions.append(action);
    }
    if (before) {
        m_menu->addSeparator();
        m_summary = m_menu->addAction(traySummary(m_workbench));
        m_summary->setObjectName(QStringLiteral("traySummary"));
        m_summary->setEnabled(false); // only to be read
        QAction* connectAll =
            m_menu->addAction(symbolicIcon(QStringLiteral("connect")), tr("Connect &all"), this,
                [this] { m_workbench.connectAll(m_workbench.tree().idsBelow({})); });
        connectAll->setObjectName(QStringLiteral("trayConnectAll"));
        QAction* disconnectAll =
            m_menu->addAction(symbolicIcon(QStringLiteral("disconnect")), tr("&Disconnect all"),
                this, [this] { m_workbench.disconnectAll(m_workbench.tree().idsBelow({})); });
        disconnectAll->setObjectName(QStringLiteral("trayDisconnectAll"));
        m_menu->addSeparator();
    }
    QAction* open = m_menu->addAction(symbolicIcon(QStringLiteral("window")), tr("&Open Sallyport"),
        this, [this] { Q_EMIT showRequested({}); });
    open->setObjectName(QStringLiteral("trayOpen"));
    QAction* quit = m_menu->addAction(
        symbolicIcon(QStringLiteral("quit")), tr("&Quit"), this, &TrayMenu::quitRequested);
    quit->setObjectName(QStringLiteral("trayQuit"));
}

/// In its place, while the menu is open, too.
void TrayMenu::updateSummary()
{
    if (m_summary) {
        m_summary->setText(traySummary(m_workbench));
    }
}

void TrayMenu::refresh(const TrayLine& line, QAction* action) const
{
    QString text = line.text;
    action->setText(text.replace(u'&', QLatin1String("&&")));
    action->setIcon(statusIcon(line.shape));
    action->setChecked(line.isChecked);
}

} // namespace sallyport::ui
