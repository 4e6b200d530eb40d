// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/user.h"

#include "ui/models/workbench.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabWidget>
#include <QTreeView>

#include <chrono>

namespace sallyport::bench {

using namespace std::chrono_literals;

/// Quicker than anybody, but with time for the window to paint in between.
static constexpr auto kBetweenSteps = 30ms;
static constexpr int kScrollSteps = 20;
/// In the editor's list of pages.
static constexpr int kForwardsPage = 4;

User::User(ui::MainWindow& window, ui::Workbench& workbench)
    : m_window(window)
    , m_workbench(workbench)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kBetweenSteps);
    connect(&m_timer, &QTimer::timeout, this, &User::next);
}

template <class T> T* User::inWindow(const char* name) const
{
    return m_window.findChild<T*>(QLatin1String(name));
}

/// In the dialog that is on top.
template <class T> T* User::inDialog(const char* name) const
{
    const QWidget* dialog = QApplication::activeModalWidget();
    T* found = dialog ? dialog->findChild<T*>(QLatin1String(name)) : nullptr;
    if (!found) {
        qFatal("no dialog has %s", name);
    }
    return found;
}

void User::next()
{
    if (m_steps.empty()) {
        Q_EMIT done(true);
        return;
    }
    const Step step = std::move(m_steps.front());
    m_steps.pop_front();
    step();
    m_timer.start();
}

void User::carryOut(const QStringList& words)
{
    const QString& what = words.at(0);
    const QString& which = words.value(1);
    auto* tabs = inWindow<QTabWidget>("profileTabs");
    if (what == QLatin1String("choose")) {
        m_steps.emplace_back([this, which] { m_window.selectProfile(which); });
    } else if (what == QLatin1String("connect")) {
        m_steps.emplace_back([this, which] { m_workbench.connectProfile(which); });
    } else if (what == QLatin1String("disconnect")) {
        m_steps.emplace_back([this, which] { m_workbench.disconnectProfile(which); });
    } else if (what == QLatin1String("page")) {
        m_steps.emplace_back([tabs, which] { tabs->setCurrentIndex(which.toInt()); });
    } else if (what == QLatin1String("scroll")) {
        scroll(which == QLatin1String("profiles") ? inWindow<QTreeView>("profileTree")
                                                  : tabs->currentWidget()->findChild<QTreeView*>());
    } else if (what == QLatin1String("filter")) {
        filter(which);
    } else if (what == QLatin1String("edit")) {
        editProfile();
    } else if (what == QLatin1String("rule")) {
        editRule(which.toInt());
    } else if (what == QLatin1String("save")) {
        saveDialog();
    } else if (what != QLatin1String("look")) {
        Q_EMIT done(false);
        return;
    }
    m_timer.start();
}

/// A letter at a time, and away again.
void User::filter(const QString& text)
{
    auto* field = inWindow<QLineEdit>("profileFilter");
    for (qsizetype length = 1; length <= text.size(); ++length) {
        m_steps.emplace_back([field, typed = text.left(length)] { field->setText(typed); });
    }
    m_steps.emplace_back([field] { field->clear(); });
}

void User::scroll(QAbstractScrollArea* view)
{
    for (int step = 0; step <= kScrollSteps; ++step) {
        m_steps.emplace_back([bar = view->verticalScrollBar(), step] {
            bar->setValue(bar->maximum() * step / kScrollSteps);
        });
    }
}

/// Opens the editor of the profile that is shown, looks at its forwards and changes a word.
void User::editProfile()
{
    m_steps.emplace_back([this] { inWindow<QAbstractButton>("editProfile")->click(); });
    m_steps.emplace_back(
        [this] { inDialog<QListWidget>("pageIndex")->setCurrentRow(kForwardsPage); });
    m_steps.emplace_back([this] { scroll(inDialog<QAbstractScrollArea>("rules")); });
    for (const char* letter : { "a", "b", "c" }) {
        m_steps.emplace_back([this, letter] {
            inDialog<QPlainTextEdit>("notes")->insertPlainText(QLatin1String(letter));
        });
    }
}

void User::editRule(int row)
{
    m_steps.emplace_back([this, row] {
        auto* view = inWindow<QTreeView>("forwards");
        view->setCurrentIndex(view->model()->index(row, 0));
        view->scrollTo(view->currentIndex());
    });
    m_steps.emplace_back([this] { inWindow<QAbstractButton>("editForward")->click(); });
    for (const char* letter : { "a", "b", "c" }) {
        m_steps.emplace_back(
            [this, letter] { inDialog<QLineEdit>("name")->insert(QLatin1String(letter)); });
    }
}

void User::saveDialog()
{
    m_steps.emplace_back([this] { inDialog<QAbstractButton>("saveButton")->click(); });
}

} // namespace sallyport::bench
