// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

#include <optional>

class QByteArray;
class QHeaderView;
class QMenu;
class QTreeView;

namespace sallyport::ui {

class Settings;

/// What a page says of one column of its table. Widths are in characters.
struct TableColumn {
    int section = 0; ///< Of the model.
    QString key; ///< In the settings; it stays what it is when columns come and go.
    int least = 8;
    int most = 8; ///< What the first fit gives it at most.
    bool takesRest = false; ///< What the others leave is its, if that is more. One of a table.
    bool isSentence = false; ///< Cut off at its end; names and addresses are in the middle.
    bool stays = false; ///< Cannot be hidden: what tells the rows apart.
    std::optional<Qt::SortOrder>
        sorted = {}; ///< The rows stand by this one until the user chooses.
};

/// The columns of a table: as wide as what they hold when there are rows for the first time, and
/// moved by nothing but the window's width and the user from then on. What the user has chosen
/// (widths, order, which are shown, by which is sorted) is kept by the keys of the columns. Owned
/// by the view; the settings have to outlive it.
class TableColumns final : public QObject {
    Q_OBJECT

public:
    /// columns: in the order in which they stand until the user moves them.
    TableColumns(QTreeView& view, const QList<TableColumn>& columns, Settings& settings);
    ~TableColumns() override;

    /// The one of a view that was made by makeTable().
    [[nodiscard]] static TableColumns& of(const QTreeView& view);

    /// Adds the menu that chooses the columns, for a menu that the keyboard reaches.
    void addMenu(QMenu& menu);
    void show(const QString& key, bool on);
    /// As wide as what they hold now; those that were set by hand, too.
    void fit();
    /// As they were before the user chose.
    void reset();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Column {
        TableColumn made;
        int natural = 0; ///< Pixels: what it held at the first fit; before, the least.
        std::optional<double> chosen; ///< Characters: the user has set it.
    };

    [[nodiscard]] qsizetype placeOf(const QString& key) const;
    [[nodiscard]] qsizetype placeOf(int section) const;
    [[nodiscard]] int leastOf(const Column& column) const;
    [[nodiscard]] double character() const;
    [[nodiscard]] QByteArray state() const;
    void restore(const QByteArray& state);
    void arrange(const QStringList& keys);
    void sortAsMade();
    void fitFirst();
    void measure(Column& column) const;
    void measureAll();
    void distribute();
    void fillMenu(QMenu& menu);
    void showMenu(const QPoint& position);
    void onResized(int section, int width);
    void changed();
    void store();

    QTreeView& m_view;
    QHeaderView* m_header;
    Settings& m_settings;
    QList<Column> m_columns;
    QTimer m_storing;
    QByteArray m_state; ///< What m_storing writes.
    bool m_isFitted = false;
    bool m_isOurs = false; ///< What the header tells now is our own doing.
};

} // namespace sallyport::ui
