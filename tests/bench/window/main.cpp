// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's program with a stop watch in it: tells when the window can be used, how long the
// interface thread ever let the world wait, and how much memory it takes. See ../README.md.

#include "app/descriptorlimit.h"
#include "app/gui/application.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTabWidget>
#include <QTreeView>

#include <atomic>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iostream>
#include <thread>
#include <unistd.h>

using namespace sallyport;

/// Nanoseconds of CLOCK_MONOTONIC, as in the parent process.
static qint64 monotonic()
{
    timespec now = {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

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

/// Knocks at the interface thread's event loop every few milliseconds, from a thread of its own,
/// and measures how long it takes to open.
class Watchdog {
public:
    Watchdog()
        : m_thread([this] { run(); })
    {
    }
    ~Watchdog()
    {
        m_ends = true;
        m_thread.join();
    }

    /// The longest wait in milliseconds and how many were longer than 50 ms, since the last call.
    QJsonObject take()
    {
        const QJsonObject found{ { QStringLiteral("longest_ms"), m_longest.exchange(0) },
            { QStringLiteral("over_50_ms"), m_late.exchange(0) },
            { QStringLiteral("knocks"), m_knocks.exchange(0) } };
        return found;
    }

private:
    void run()
    {
        constexpr auto kPause = std::chrono::milliseconds(4);
        while (!m_ends) {
            const qint64 knocked = monotonic();
            m_answered = false;
            QMetaObject::invokeMethod(
                qApp,
                [this, knocked] {
                    const double waited = double(monotonic() - knocked) / 1e6;
                    m_longest = std::max(m_longest.load(), waited);
                    m_late += waited > 50 ? 1 : 0;
                    ++m_knocks;
                    m_answered = true;
                },
                Qt::QueuedConnection);
            do {
                std::this_thread::sleep_for(kPause);
            } while (!m_answered && !m_ends);
        }
    }

    std::atomic<double> m_longest = 0;
    std::atomic<int> m_late = 0;
    std::atomic<int> m_knocks = 0;
    std::atomic<bool> m_answered = false;
    std::atomic<bool> m_ends = false;
    std::thread m_thread; ///< Last: it uses the others.
};

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
                    print({ { QStringLiteral("usable_ms"), double(monotonic() - m_started) / 1e6 },
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
/// profiles to connect. Every line on standard input asks for the watchdog's figures since the last
/// one; its end is the end.
int main(int argc, char** argv)
{
    raiseDescriptorLimit();
    QApplication app(argc, argv);
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

    Watchdog watchdog;
    std::thread orders([&application, &watchdog] {
        std::string line;
        while (std::getline(std::cin, line)) {
            QJsonObject found = watchdog.take();
            found.insert(QStringLiteral("memory_mib"), residentMib());
            print(found);
        }
        QMetaObject::invokeMethod(
            &application, [&application] { application.endNow(); }, Qt::QueuedConnection);
    });
    const int code = QApplication::exec();
    orders.join();
    return code;
}
