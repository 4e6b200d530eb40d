// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/logtab.h"

#include "ui/shell/tables.h"
#include "ui/widgets/boxname.h"
#include "ui/widgets/labelledtool.h"
#include "ui/widgets/symbolicicon.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>
#include <QTreeView>

namespace sallyport::ui {

static QList<TableColumn> columns()
{
    return {
        { LogModel::Time, QStringLiteral("time"), 10, 14 },
        { LogModel::Profile, QStringLiteral("profile"), 12, 30 },
        { LogModel::Text, QStringLiteral("text"), 40, 40, true, true, true },
    };
}

LogTab::LogTab(Workbench& workbench, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_view(nullptr)
    , m_level(new QComboBox(this))
    , m_whose(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_pause(labelledTool(tr("Pau&se"), QStringLiteral("pause"), QStringLiteral("logPause"), this))
{
    m_filter.setSourceModel(&workbench.log().lines());
    m_view = makeTable(&m_filter, columns(), QStringLiteral("log"), settings, this);
    m_view->setAccessibleName(tr("Log"));
    m_level->setObjectName(QStringLiteral("logLevel"));
    nameBox(*m_level, tr("Which lines"));
    m_level->addItem(tr("Everything"), int(LogLevel::Detail));
    m_level->addItem(tr("What matters"), int(LogLevel::Notice));
    m_level->addItem(tr("Problems"), int(LogLevel::Problem));
    m_level->setCurrentIndex(1);
    m_whose->setObjectName(QStringLiteral("logWhose"));
    nameBox(*m_whose, tr("Of which profiles"));
    m_whose->addItems({ tr("This profile"), tr("All profiles") });
    m_search->setObjectName(QStringLiteral("logSearch"));
    m_search->setPlaceholderText(tr("Search the log"));
    m_search->setAccessibleName(tr("Search the log"));
    m_search->setClearButtonEnabled(true);
    m_pause->setCheckable(true);
    QToolButton* copy =
        labelledTool(tr("&Copy"), QStringLiteral("copy"), QStringLiteral("logCopy"), this);
    QToolButton* save =
        labelledTool(tr("Sa&ve …"), QStringLiteral("save"), QStringLiteral("logSave"), this);

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_level);
    bar->addWidget(m_whose);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_pause);
    bar->addWidget(copy);
    bar->addWidget(save);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    layout->addWidget(makeDetail(*m_view, 3, [](const QModelIndex& row) {
        return row.siblingAtColumn(LogModel::Text).data().toString();
    }));

    connect(m_level, &QComboBox::currentIndexChanged, this,
        [this] { m_filter.setLevel(LogLevel(m_level->currentData().toInt())); });
    connect(m_whose, &QComboBox::currentIndexChanged, this, [this] { setProfile(m_id); });
    connect(m_pause, &QToolButton::toggled, this, [this](bool paused) {
        m_filter.setUntil(paused ? QDateTime::currentDateTimeUtc() : QDateTime());
        if (!paused) {
            m_view->scrollToBottom();
        }
    });
    connect(m_search, &QLineEdit::textChanged, &m_filter, &LogFilter::setText);
    connect(copy, &QToolButton::clicked, this, &LogTab::copy);
    connect(m_view, &QTreeView::customContextMenuRequested, this, &LogTab::showMenu);
    connect(save, &QToolButton::clicked, this, &LogTab::save);
    auto* shortcut =
        new QShortcut(QKeySequence::Copy, m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, copy, &QToolButton::click);
    // The newest line stays in sight, unless the user looks at an older one or pauses.
    connect(&m_filter, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar* bar = m_view->verticalScrollBar();
        m_view->setProperty("follows", bar->value() == bar->maximum());
    });
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_view->property("follows").toBool()) {
            m_view->scrollToBottom();
        }
    });
}

void LogTab::setProfile(const QString& id)
{
    m_id = id;
    m_filter.setProfile(m_whose->currentIndex() == 0 ? id : QString());
}

QString LogTab::text(bool onlySelected) const
{
    QStringList lines;
    const QItemSelectionModel* selection = m_view->selectionModel();
    const bool some = onlySelected && selection->hasSelection();
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const QModelIndex index = m_filter.index(row, 0);
        if (!some || selection->isRowSelected(row)) {
            lines.append(index.data(LogModel::LineRole).toString());
        }
    }
    return lines.join(u'\n');
}

void LogTab::copy()
{
    QGuiApplication::clipboard()->setText(text(true));
}

void LogTab::showMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("logMenu"));
    menu->addAction(symbolicIcon(QStringLiteral("copy")), tr("&Copy"), this, &LogTab::copy);
    menu->addAction(symbolicIcon(QStringLiteral("save")), tr("Sa&ve …"), this, &LogTab::save);
    menu->addSeparator();
    TableColumns::of(*m_view).addMenu(*menu);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void LogTab::save()
{
    auto* dialog = new QFileDialog(window(), tr("Save the log"), {}, tr("Text files (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QSaveFile file(path);
        const bool saved = file.open(QIODevice::WriteOnly | QIODevice::Text)
            && file.write(text(false).toUtf8() + '\n') > 0 && file.commit();
        m_workbench.log().add(saved ? LogLevel::Notice : LogLevel::Problem, m_id,
            saved ? tr("The log was saved as %1.").arg(path)
                  : tr("The log could not be saved as %1: %2").arg(path, file.errorString()));
    });
    dialog->open();
}

} // namespace sallyport::ui
