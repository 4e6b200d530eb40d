// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profile/finding.h"

#include <QHash>
#include <QTreeWidget>

#include <functional>

namespace sallyport::ui {

/// The findings of a connection test, one below the other. What is bad has a button that leads to
/// the field that mends it, where there is one; Enter does the same.
class TestSteps final : public QTreeWidget {
    Q_OBJECT

public:
    /// What the button to a field says; empty: that field is not here.
    using PlaceName = std::function<QString(const QString& path)>;

    TestSteps(PlaceName placeName, QWidget* parent);

    /// One of the same step is updated in its place. All text is shown as it is.
    void showFinding(const Finding& finding);
    void clearFindings();
    /// Of all, in their order.
    [[nodiscard]] QList<Finding> findings() const;
    [[nodiscard]] int count(TestState state) const { return m_counts.value(int(state)); }
    /// Chooses the first of the worst ones, unless the user has chosen one.
    void chooseWorst();
    /// Of those that are chosen, or of all if there are none.
    void copyChosen() const;

Q_SIGNALS:
    void mendWanted(const QString& path);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void updateButton(QTreeWidgetItem* item, const Finding& finding);
    void mend(const QTreeWidgetItem* item);
    void layOut();

    PlaceName m_placeName;
    QHash<int, QTreeWidgetItem*> m_items; ///< By the number of the step.
    QHash<int, Finding> m_findings;
    QHash<int, int> m_counts; ///< By the state.
    int m_buttonWidth = 0;
};

} // namespace sallyport::ui
