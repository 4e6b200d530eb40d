// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/mainwindow.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

class QAbstractScrollArea;

namespace sallyport::bench {

/// What a user does with the window, a step at a time, each in an event of its own.
class User final : public QObject {
    Q_OBJECT

public:
    User(ui::MainWindow& window, ui::Workbench& workbench);

    /// Begins what the words say, for instance "choose many" or "filter host1"; done() follows.
    void carryOut(const QStringList& words);

Q_SIGNALS:
    /// All steps have been taken, and the window has come to rest. known: there is such a thing.
    void done(bool known);

private:
    using Step = std::function<void()>;

    void next();
    void filter(const QString& text);
    void scroll(QAbstractScrollArea* view);
    void editProfile();
    void editRule(int row);
    void saveDialog();
    template <class T> [[nodiscard]] T* inDialog(const char* name) const;
    template <class T> [[nodiscard]] T* inWindow(const char* name) const;

    ui::MainWindow& m_window;
    ui::Workbench& m_workbench;
    std::deque<Step> m_steps;
    QTimer m_timer;
};

} // namespace sallyport::bench
