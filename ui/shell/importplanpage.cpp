// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/importplanpage.h"

#include "ui/models/importmodel.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace sallyport::ui {

using namespace std::chrono_literals;

/// What is over sooner is not worth a picture.
static constexpr auto kPatience = 500ms;
static constexpr auto kProgressInterval = 200ms;

namespace {

/// Greys the box of what cannot be chosen.
class PlanDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QModelIndex name = index.siblingAtColumn(ImportModel::NameColumn);
        if (index == name && !(name.flags() & Qt::ItemIsUserCheckable)) {
            option->state &= ~QStyle::State_Enabled;
        }
    }
};

} // namespace

ImportPlanPage::ImportPlanPage(ImportModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_status(new PlainLabel(this))
    , m_bar(new QProgressBar(this))
    , m_all(new QPushButton(tr("Choose &all"), this))
    , m_none(new QPushButton(tr("Choose &none"), this))
{
    m_status->setObjectName(QStringLiteral("importStatus"));
    m_status->setWordWrap(true);
    m_bar->setObjectName(QStringLiteral("importProgress"));
    m_bar->setAccessibleName(tr("How far the import is"));
    m_bar->hide();
    m_all->setObjectName(QStringLiteral("importAll"));
    m_all->setAutoDefault(false);
    m_none->setObjectName(QStringLiteral("importNone"));
    m_none->setAutoDefault(false);
    auto* top = new QHBoxLayout;
    top->addWidget(m_status, 1);
    top->addWidget(m_all);
    top->addWidget(m_none);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(top);
    layout->addWidget(m_bar);
    layout->addWidget(buildTable(), 1);

    m_working.callOnTimeout(this, &ImportPlanPage::showWork);
    connect(m_all, &QPushButton::clicked, this, [this] { m_model.chooseAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_model.chooseAll(false); });
    connect(&m_model, &ImportModel::countsChanged, this, &ImportPlanPage::updateButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ImportPlanPage::updateDetails);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ImportPlanPage::updateDetails);
    updateButtons();
}

/// The list, and all about the selected one below it.
QWidget* ImportPlanPage::buildTable()
{
    m_table = new QTreeView(this);
    m_table->setObjectName(QStringLiteral("importTable"));
    m_table->setAccessibleName(tr("Profiles to import"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new PlanDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTextElideMode(Qt::ElideRight);
    const int character = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(ImportModel::NameColumn, character * 26);
    m_table->setColumnWidth(ImportModel::ServerColumn, character * 32);
    m_table->setColumnWidth(ImportModel::ForwardsColumn, character * 11);
    m_details = new QPlainTextEdit(this);
    m_details->setObjectName(QStringLiteral("importDetails"));
    m_details->setAccessibleName(tr("About the selected profile"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    const int line = fontMetrics().height();
    splitter->setSizes({ line * 14, line * 8 });
    splitter->setChildrenCollapsible(false);
    return splitter;
}

void ImportPlanPage::setStatus(const QString& status)
{
    m_status->setText(status);
}

void ImportPlanPage::startWork()
{
    startWork({}, 0);
}

void ImportPlanPage::startWork(
    const std::shared_ptr<const profile::ImportProgress>& progress, int total)
{
    m_progress = progress;
    m_total = total;
    m_bar->hide();
    m_working.start(kPatience);
}

void ImportPlanPage::endWork()
{
    m_progress.reset();
    m_bar->hide();
    m_working.stop();
}

void ImportPlanPage::showWork()
{
    m_bar->setRange(0, m_progress ? m_total : 0); // else without an end in sight
    m_bar->setValue(m_progress ? int(m_progress->done) : 0);
    m_bar->show();
    m_working.start(kProgressInterval);
}

void ImportPlanPage::selectFirst()
{
    if (m_model.rowCount() > 0) {
        m_table->setCurrentIndex(m_model.index(0, ImportModel::NameColumn));
    }
}

void ImportPlanPage::setBusy(bool busy)
{
    m_isBusy = busy;
    m_table->setEnabled(!busy);
    updateButtons();
}

void ImportPlanPage::updateDetails()
{
    m_details->setPlainText(m_model.details(m_table->currentIndex().row()));
}

/// All is all that changes no trust.
void ImportPlanPage::updateButtons()
{
    const ImportModel::Counts counts = m_model.counts();
    const int choosable = counts.added + counts.updated;
    m_all->setEnabled(!m_isBusy && counts.chosen - counts.weakerChosen < choosable - counts.weaker);
    m_none->setEnabled(!m_isBusy && counts.chosen > 0);
}

} // namespace sallyport::ui
