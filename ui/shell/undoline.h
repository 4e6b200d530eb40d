// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/removals.h"

#include <QFrame>

class QAction;
class QLabel;
class QPushButton;

namespace sallyport::ui {

class Workbench;

/// A quiet line about what was removed last, with a button that brings it back. Hidden until there
/// is something to tell; what can be undone does not depend on whether it is shown.
class UndoLine final : public QFrame {
    Q_OBJECT

public:
    /// The workbench outlives it.
    explicit UndoLine(Workbench& workbench, QWidget* parent = nullptr);

    /// Undoes the last removal, by a menu and by its key; says what that is.
    [[nodiscard]] QAction* action() const { return m_action; }
    /// "the profile “a & b”", "3 forwards"
    [[nodiscard]] static QString nameOf(const Removal& removal);

Q_SIGNALS:
    /// These are back, or have forwards back.
    void restored(const QStringList& ids);

private:
    void onRemoved(const Removal& removal);
    void onUndone(const Removal& removal);
    void updateAction();
    void tell(const QString& sentence);

    Workbench& m_workbench;
    QStringList m_ran; ///< To be connected again on demand.
    QAction* m_action;
    QLabel* m_text;
    QPushButton* m_connect;
    QPushButton* m_undo;
};

} // namespace sallyport::ui
