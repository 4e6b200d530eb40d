// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's program with a stop watch in it: tells when the window can be used, how long the
// interface thread ever let the world wait, and how much memory it takes. See ../README.md.

#include "app/descriptorlimit.h"
#include "app/gui/application.h"
#include "tests/bench/window/user.h"
#include "tests/bench/window/watchdog.h"
#include "ui/shell/traymenu.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTabWidget>
#include <QTreeView>

#include <cstdio>
#include <ctime>
#include <fstream>
#include <iostream>
#include <thread>
#include <unistd.h>

using namespace sallyport;

static double residentMib()
{
    std::ifstream file("/proc/self/statm");
    double size = 0;
    double resident = 0;
    file >> size >> resident;
    return resident * double(sysconf(_SC_PAGESIZE)) / (1024.0 * 1024.0);
}

static void print(const QJsonObject& object)
{
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

namespace {

/// Tells once when the list of profiles has been painted with all of them in it.
class FirstPaint final : public QObject {
public:
    FirstPaint(gui::Application& application, qint64 started)
        : m_application(application)
        , m_tree(application.window().findChild<QTreeView*>(QStringLiteral("profileTree")))
        , m_started(started)
    {
        m_tree->viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && m_tree->model()->rowCount() > 0) {
            m_tree->viewport()->removeEventFilter(this);
            // After this paint event and whatever else stood before the user's first click.
            QMetaObject::invokeMethod(
                &m_application,
                [this] {
                    print({ { QStringLiteral("usable_ms"),
                                double(bench::monotonic() - m_started) / 1e6 },
                        { QStringLiteral("cpu_ms"), double(std::clock()) * 1000 / CLOCKS_PER_SEC },
                        { QStringLiteral("profiles"),
                            int(m_application.workbench().catalog().entries().size()) },
                        { QStringLiteral("memory_mib"), residentMib() } });
                },
                Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    gui::Application& m_application;
    QTreeView* m_tree;
    qint64 m_started;
};

} // namespace

/// Arguments: when it was started, in nanoseconds of CLOCK_MONOTONIC; the configuration folder; the
/// profiles to connect. Every line on standard input is what the user does then (User); when that
/// is over, the figures since the last one are printed. Its end is the end.
int main(int argc, char** argv)
{
    raiseDescriptorLimit();
    bench::TimedApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("sallyport"));
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList words = QApplication::arguments();
    if (words.size() < 3) {
        std::fputs("usage: benchwindow STARTED FOLDER [PROFILE …]\n", stderr);
        return 2;
    }
    profile::Environment environment = profile::Environment::system();
    environment.configFolder = words.at(2);
    environment.configFolderOnly = true;
    gui::GuiOptions options;
    options.connect = words.mid(3);
    gui::Application application(options, environment, nullptr);
    QObject::connect(&application, &gui::Application::ended, &app, &QApplication::quit);
    FirstPaint firstPaint(application, words.at(1).toLongLong());
    // The page with the most to do.
    application.window().findChild<QTabWidget*>(QStringLiteral("profileTabs"))->setCurrentIndex(1);
    application.start();
    // Keeps itself up to date as that of the tray does, which this screen has none for.
    ui::TrayMenu menu(application.workbench());

    bench::Watchdog watchdog;
    bench::User user(application.window(), application.workbench());
    // Behind the knock that may still be waiting.
    QObject::connect(
        &user, &bench::User::done, &app,
        [&app, &watchdog](bool known) {
            QJsonObject found = watchdog.take();
            const QJsonObject events = app.take();
            for (auto it = events.begin(); it != events.end(); ++it) {
                found.insert(it.key(), it.value());
            }
            found.insert(QStringLiteral("known"), known);
            found.insert(QStringLiteral("memory_mib"), residentMib());
            print(found);
        },
        Qt::QueuedConnection);
    std::thread orders([&application, &user] {
        std::string line;
        while (std::getline(std::cin, line)) {
            const QStringList order = QString::fromStdString(line).split(u' ');
            QMetaObject::invokeMethod(
                &user, [&user, order] { user.carryOut(order); }, Qt::QueuedConnection);
        }
        QMetaObject::invokeMethod(
            &application, [&application] { application.endNow(); }, Qt::QueuedConnection);
    });
    const int code = QApplication::exec();
    orders.join();
    return code;
}
