// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tablecolumns.h"

#include "ui/shell/settings.h"
#include "ui/widgets/measuredrows.h"

#include <QEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTreeView>

#include <algorithm>
#include <cmath>

namespace sallyport::ui {

/// Of what is stored. A newer one is left alone.
static constexpr int kVersion = 1;
static constexpr int kStoreMilliseconds = 300;
/// Wider than any screen: a damaged file, or one of somebody else.
static constexpr double kMostCharacters = 1000;

TableColumns::TableColumns(QTreeView& view, const QList<TableColumn>& columns, Settings& settings)
    : QObject(&view)
    , m_view(view)
    , m_header(view.header())
    , m_settings(settings)
{
    for (const TableColumn& column : columns) {
        m_columns.append({ column, int(std::ceil(column.least * character())), {} });
    }
    m_header->setSectionsMovable(true);
    m_header->setStretchLastSection(false);
    m_header->setResizeContentsPrecision(kMeasuredRows);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    QStringList keys;
    for (const Column& column : std::as_const(m_columns)) {
        keys.append(column.made.key);
    }
    arrange(keys);
    sortAsMade();
    distribute();
    restore(settings.layoutOf(view.objectName()));
    view.viewport()->installEventFilter(this);
    m_storing.setSingleShot(true);
    m_storing.setInterval(kStoreMilliseconds);
    connect(&m_storing, &QTimer::timeout, this, &TableColumns::store);
    connect(m_header, &QWidget::customContextMenuRequested, this, &TableColumns::showMenu);
    connect(m_header, &QHeaderView::sectionResized, this,
        [this](int section, int, int width) { onResized(section, width); });
    connect(m_header, &QHeaderView::sectionMoved, this, &TableColumns::changed);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &TableColumns::changed);
    // Once all rows that come at once are there.
    const auto later = [this] {
        if (!m_isFitted) {
            QTimer::singleShot(0, this, &TableColumns::fitFirst);
        }
    };
    connect(view.model(), &QAbstractItemModel::rowsInserted, this, later);
    connect(view.model(), &QAbstractItemModel::modelReset, this, later);
}

TableColumns::~TableColumns()
{
    if (m_storing.isActive()) {
        store();
    }
}

TableColumns& TableColumns::of(const QTreeView& view)
{
    auto* columns = view.findChild<TableColumns*>(QString(), Qt::FindDirectChildrenOnly);
    Q_ASSERT(columns);
    return *columns;
}

double TableColumns::character() const
{
    return m_view.fontMetrics().averageCharWidth();
}

/// -1: nothing was said of it.
qsizetype TableColumns::placeOf(const QString& key) const
{
    const auto at = std::find_if(m_columns.cbegin(), m_columns.cend(),
        [&key](const Column& column) { return column.made.key == key; });
    return at == m_columns.cend() ? -1 : at - m_columns.cbegin();
}

qsizetype TableColumns::placeOf(int section) const
{
    const auto at = std::find_if(m_columns.cbegin(), m_columns.cend(),
        [section](const Column& column) { return column.made.section == section; });
    return at == m_columns.cend() ? -1 : at - m_columns.cbegin();
}

/// Puts those of the keys that there are into this order. One that is not named follows the one
/// that it follows as it was made.
void TableColumns::arrange(const QStringList& keys)
{
    QStringList order;
    for (const QString& key : keys) {
        if (placeOf(key) >= 0 && !order.contains(key)) {
            order.append(key);
        }
    }
    QString before;
    for (const Column& column : std::as_const(m_columns)) {
        if (!order.contains(column.made.key)) {
            order.insert(order.indexOf(before) + 1, column.made.key);
        }
        before = column.made.key;
    }
    const QScopedValueRollback ours(m_isOurs, true);
    for (int place = 0; place < order.size(); ++place) {
        const int section = m_columns.at(placeOf(order.at(place))).made.section;
        m_header->moveSection(m_header->visualIndex(section), place);
    }
}

void TableColumns::sortAsMade()
{
    for (const Column& column : std::as_const(m_columns)) {
        if (column.made.sorted) {
            m_view.setSortingEnabled(true);
            m_view.sortByColumn(column.made.section, *column.made.sorted);
        }
    }
}

QByteArray TableColumns::state() const
{
    QJsonArray columns;
    QString sortedBy;
    for (int place = 0; place < m_header->count(); ++place) {
        const int section = m_header->logicalIndex(place);
        const qsizetype at = placeOf(section);
        if (at < 0) {
            continue;
        }
        const Column& column = m_columns.at(at);
        QJsonObject object{ { QStringLiteral("key"), column.made.key } };
        if (column.chosen) {
            object.insert(QStringLiteral("width"), *column.chosen);
        }
        if (m_header->isSectionHidden(section)) {
            object.insert(QStringLiteral("hidden"), true);
        }
        columns.append(object);
        if (m_view.isSortingEnabled() && m_header->sortIndicatorSection() == section) {
            sortedBy = column.made.key;
        }
    }
    QJsonObject state{ { QStringLiteral("version"), kVersion },
        { QStringLiteral("columns"), columns } };
    if (!sortedBy.isEmpty()) {
        state.insert(QStringLiteral("sortedBy"), sortedBy);
        state.insert(
            QStringLiteral("descending"), m_header->sortIndicatorOrder() == Qt::DescendingOrder);
    }
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void TableColumns::restore(const QByteArray& text)
{
    const QJsonObject state = QJsonDocument::fromJson(text).object();
    if (state.value(QLatin1String("version")).toInt() != kVersion) {
        return;
    }
    QStringList keys;
    const QJsonArray columns = state.value(QLatin1String("columns")).toArray();
    for (const QJsonValue& value : columns) {
        const QJsonObject object = value.toObject();
        const QString key = object.value(QLatin1String("key")).toString();
        const qsizetype at = placeOf(key);
        if (at < 0) {
            continue;
        }
        keys.append(key);
        Column& column = m_columns[at];
        const double width = object.value(QLatin1String("width")).toDouble();
        if (width >= 1 && width <= kMostCharacters) {
            column.chosen = width;
        }
        const QScopedValueRollback ours(m_isOurs, true);
        m_header->setSectionHidden(column.made.section,
            !column.made.stays && object.value(QLatin1String("hidden")).toBool());
    }
    arrange(keys);
    const qsizetype sorted = placeOf(state.value(QLatin1String("sortedBy")).toString());
    if (m_view.isSortingEnabled() && sorted >= 0) {
        m_view.sortByColumn(m_columns.at(sorted).made.section,
            state.value(QLatin1String("descending")).toBool() ? Qt::DescendingOrder
                                                              : Qt::AscendingOrder);
    }
    distribute();
}

int TableColumns::leastOf(const Column& column) const
{
    return std::max(int(std::ceil(column.made.least * character())),
        m_header->sectionSizeHint(column.made.section));
}

void TableColumns::measure(Column& column) const
{
    if (m_header->isSectionHidden(column.made.section)) {
        return; // once it is shown
    }
    // The view tells it only as any item view does.
    const auto& view = static_cast<const QAbstractItemView&>(m_view);
    const int holds = view.sizeHintForColumn(column.made.section) + int(character());
    const int least = leastOf(column);
    const int most = int(std::ceil(column.made.most * character()));
    column.natural = std::clamp(holds, least, std::max(least, most));
}

void TableColumns::measureAll()
{
    for (Column& column : m_columns) {
        measure(column);
    }
}

void TableColumns::fitFirst()
{
    if (m_isFitted || !m_view.isVisible() || m_view.model()->rowCount() == 0) {
        return;
    }
    m_isFitted = true;
    measureAll();
    distribute();
}

/// What was set by hand stays, the others have what they hold. The one that takes the rest has it,
/// be it more or less; where its least is still too much, the others become narrower together.
void TableColumns::distribute()
{
    QList<int> widths;
    int room = m_view.viewport()->width();
    int slack = 0;
    const auto slackOf = [this](const Column& column) {
        return column.chosen || m_header->isSectionHidden(column.made.section)
            ? 0
            : std::max(0, column.natural - leastOf(column));
    };
    for (const Column& column : std::as_const(m_columns)) {
        widths.append(
            column.chosen ? int(std::lround(*column.chosen * character())) : column.natural);
        room -= m_header->isSectionHidden(column.made.section) ? 0 : widths.constLast();
        slack += column.made.takesRest ? 0 : slackOf(column);
    }
    for (qsizetype at = 0; at < m_columns.size(); ++at) {
        if (m_columns.at(at).made.takesRest && !m_columns.at(at).chosen) {
            const int change = std::max(room, -slackOf(m_columns.at(at)));
            widths[at] += change;
            room -= change;
        }
    }
    const double part = slack > 0 ? std::clamp(double(-room) / slack, 0.0, 1.0) : 0.0;
    const QScopedValueRollback ours(m_isOurs, true);
    for (qsizetype at = 0; at < m_columns.size(); ++at) {
        const Column& column = m_columns.at(at);
        if (!column.made.takesRest) {
            widths[at] -= int(std::ceil(slackOf(column) * part));
        }
        if (!m_header->isSectionHidden(column.made.section)) {
            m_header->resizeSection(column.made.section, widths.at(at));
        }
    }
}

void TableColumns::onResized(int section, int width)
{
    const qsizetype at = placeOf(section);
    if (!m_isOurs && at >= 0 && !m_header->isSectionHidden(section)) {
        m_columns[at].chosen = width / character();
        changed();
    }
}

bool TableColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        distribute();
    } else if (event->type() == QEvent::FontChange) {
        measureAll(); // characters have another width
        distribute();
    } else if (event->type() == QEvent::Show && !m_isFitted) {
        QTimer::singleShot(0, this, &TableColumns::fitFirst);
    }
    return QObject::eventFilter(watched, event);
}

void TableColumns::show(const QString& key, bool on)
{
    const qsizetype at = placeOf(key);
    if (at < 0 || m_columns.at(at).made.stays) {
        return;
    }
    {
        const QScopedValueRollback ours(m_isOurs, true);
        m_header->setSectionHidden(m_columns.at(at).made.section, !on);
    }
    measure(m_columns[at]);
    distribute();
    changed();
}

void TableColumns::fit()
{
    for (Column& column : m_columns) {
        column.chosen.reset();
    }
    measureAll();
    distribute();
    changed();
}

void TableColumns::reset()
{
    QStringList keys;
    {
        const QScopedValueRollback ours(m_isOurs, true);
        for (const Column& column : std::as_const(m_columns)) {
            keys.append(column.made.key);
            m_header->setSectionHidden(column.made.section, false);
        }
    }
    arrange(keys);
    sortAsMade();
    fit();
}

void TableColumns::fillMenu(QMenu& menu)
{
    for (const Column& column : std::as_const(m_columns)) {
        QString text = m_view.model()
                           ->headerData(column.made.section, Qt::Horizontal, Qt::DisplayRole)
                           .toString();
        QAction* action = menu.addAction(text.replace(u'&', QLatin1String("&&")), this,
            [this, key = column.made.key](bool on) { show(key, on); });
        action->setObjectName(column.made.key);
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(column.made.section));
        action->setEnabled(!column.made.stays);
    }
    menu.addSeparator();
    menu.addAction(tr("&Fit to what they hold"), this, &TableColumns::fit)
        ->setObjectName(QStringLiteral("fitColumns"));
    menu.addAction(tr("As at the &beginning"), this, &TableColumns::reset)
        ->setObjectName(QStringLiteral("resetColumns"));
}

void TableColumns::addMenu(QMenu& menu)
{
    auto* columns = new QMenu(tr("Co&lumns"), &menu);
    columns->setObjectName(QStringLiteral("columnsMenu"));
    fillMenu(*columns);
    menu.addMenu(columns);
}

void TableColumns::showMenu(const QPoint& position)
{
    auto* menu = new QMenu(m_header);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("columnsMenu"));
    fillMenu(*menu);
    menu->popup(m_header->mapToGlobal(position));
}

void TableColumns::changed()
{
    if (!m_isOurs) {
        m_state = state();
        m_storing.start();
    }
}

void TableColumns::store()
{
    m_storing.stop();
    m_settings.setLayoutOf(m_view.objectName(), m_state);
}

} // namespace sallyport::ui
