// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/folderpage.h"

#include "ui/models/foldertext.h"
#include "ui/models/formats.h"
#include "ui/models/workbench.h"
#include "ui/shell/tables.h"
#include "ui/widgets/followfont.h"
#include "ui/widgets/longwords.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/profiledelegate.h"
#include "ui/widgets/statusdot.h"
#include "ui/widgets/symbolicicon.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>

namespace sallyport::ui {

static QList<TableColumn> columns()
{
    return {
        { FolderModel::Name, QStringLiteral("profile"), 24, 40, false, true },
        { FolderModel::State, QStringLiteral("state"), 30, 60, true },
        { FolderModel::Connections, QStringLiteral("connections"), 6, 8 },
        { FolderModel::Down, QStringLiteral("down"), 9, 12 },
        { FolderModel::Up, QStringLiteral("up"), 9, 12 },
    };
}

FolderPage::FolderPage(Workbench& workbench, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_model(workbench)
    , m_dot(new StatusDot(this))
    , m_name(new PlainLabel(this))
    , m_summary(new PlainLabel(this))
    , m_shared(new PlainLabel(this))
    , m_connect(new QPushButton(symbolicIcon(QStringLiteral("connect")), tr("&Connect"), this))
    , m_disconnect(
          new QPushButton(symbolicIcon(QStringLiteral("disconnect")), tr("Di&sconnect"), this))
    , m_view(makeTable(&m_model, columns(), QStringLiteral("folderProfiles"), settings, this))
{
    setObjectName(QStringLiteral("folderPage"));
    makeHeading(m_name, 1.3);
    m_name->setObjectName(QStringLiteral("folderName"));
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_summary->setObjectName(QStringLiteral("folderSummary"));
    m_summary->setWordWrap(true);
    m_shared->setObjectName(QStringLiteral("folderShared"));
    m_shared->setWordWrap(true);
    allowLongWords(*m_shared);
    m_shared->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_connect->setObjectName(QStringLiteral("folderConnect"));
    m_disconnect->setObjectName(QStringLiteral("folderDisconnect"));
    m_view->setAccessibleName(tr("Profiles of the folder"));
    m_view->setItemDelegateForColumn(FolderModel::Name, new ProfileDelegate(m_view));
    setEmptyText(*m_view, tr("There is no profile in this folder."));

    auto* title = new QHBoxLayout;
    title->addWidget(m_dot);
    title->addWidget(m_name, 1);
    title->addWidget(m_disconnect);
    title->addWidget(m_connect);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(title);
    layout->addWidget(m_summary);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_shared);

    connect(
        m_connect, &QPushButton::clicked, this, [this] { m_workbench.connectAll(m_model.ids()); });
    connect(m_disconnect, &QPushButton::clicked, this,
        [this] { m_workbench.disconnectAll(m_model.ids()); });
    connect(m_view, &QTreeView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT profileRequested(m_model.idAt(index)); });
    auto* copy = new QShortcut(QKeySequence::Copy, m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this,
        [this] { QGuiApplication::clipboard()->setText(selectedText(*m_view)); });
    connect(&m_workbench, &Workbench::profilesChanged, this, &FolderPage::updateAll);
    connect(&m_workbench, &Workbench::stateChanged, this, &FolderPage::updateSummary);
    connect(&m_workbench, &Workbench::ticked, this, &FolderPage::updateSummary);
}

void FolderPage::setFolder(const QString& folder)
{
    m_model.setFolder(folder);
    updateAll();
}

void FolderPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    updateAll();
}

void FolderPage::updateAll()
{
    if (!isVisible()) {
        return;
    }
    m_name->setText(m_model.folder());
    updateSummary();
    updateShared();
}

void FolderPage::updateSummary()
{
    if (!isVisible()) {
        return;
    }
    const Workbench::Summary summary = m_workbench.summary(m_model.ids());
    QStringList parts{ tr("%1 of %2 up", "tunnels").arg(summary.up).arg(summary.profiles) };
    if (summary.connections > 0) {
        parts.append(tr("%n connection(s)", nullptr, summary.connections));
    }
    if (summary.down >= 1 || summary.upRate >= 1) {
        parts.append(
            tr("↓ %1 ↑ %2")
                .arg(Formats::rateOrZero(summary.down), Formats::rateOrZero(summary.upRate)));
    }
    m_summary->setText(parts.join(QLatin1String(" · ")));
    m_dot->setShape(summary.worst);
    const int running = int(m_workbench.runningOf(m_model.ids()).size());
    const int off = summary.usable - running;
    m_connect->setText(off > 0 ? tr("&Connect %n profile(s)", nullptr, off) : tr("&Connect"));
    m_connect->setEnabled(off > 0);
    m_disconnect->setText(
        running > 0 ? tr("Di&sconnect %n profile(s)", nullptr, running) : tr("Di&sconnect"));
    m_disconnect->setEnabled(running > 0);
}

void FolderPage::updateShared()
{
    QList<profile::Profile> profiles;
    for (const QString& id : m_model.ids()) {
        if (const profile::Profile* profile = m_workbench.catalog().profile(id)) {
            profiles.append(*profile);
        }
    }
    const QStringList lines = FolderText::shared(profiles, [this](const QString& id) {
        return m_workbench.tree().indexOf(id).data(Qt::DisplayRole).toString();
    });
    m_shared->setText(lines.join(u'\n'));
    m_shared->setVisible(!lines.isEmpty());
}

} // namespace sallyport::ui
