// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/descriptorlimit.h"
#include "app/exitdeadline.h"
#include "app/gui/application.h"
#include "app/gui/handover.h"
#include "app/stopsignals.h"
#include "core/platform/instancesocket.h"
#include "ui/shell/language.h"
#include "ui/widgets/symbolicicon.h"

#include <QApplication>

#include <cstdio>

using namespace sallyport;

static constexpr int kUsageError = 2;
/// For what is still to be written, after the servers have heard their goodbye.
static constexpr Milliseconds kLongestEnd{ 1'000 };

static void print(FILE* stream, const QString& text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
}

int main(int argc, char** argv)
{
    raiseDescriptorLimit();
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("sallyport"));
    QApplication::setApplicationDisplayName(QStringLiteral("Sallyport"));
    QApplication::setApplicationVersion(QStringLiteral(SALLYPORT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.sallyport.Sallyport"));
    QApplication::setWindowIcon(ui::applicationIcon());
    QApplication::setQuitOnLastWindowClosed(false);

    const auto options = gui::parseGuiOptions(QApplication::arguments().mid(1));
    if (!options) {
        print(stderr, QStringLiteral("sallyport: %1\n").arg(options.error().detail));
        return kUsageError;
    }
    if (options->help) {
        print(stdout, gui::guiHelpText());
        return 0;
    }
    if (options->version) {
        print(stdout, QStringLiteral("sallyport %1\n").arg(QStringLiteral(SALLYPORT_VERSION)));
        return 0;
    }
    profile::Environment environment = profile::Environment::system();
    if (!options->configFolder.isEmpty()) {
        environment.configFolder = options->configFolder;
        environment.configFolderOnly = true;
    }
    SystemClock clock;
    const QString socket = platform::instanceSocketPath(environment.configFolder);
    auto instance = std::make_unique<platform::SingleInstance>(clock, socket);
    const Result<bool> claimed = instance->claim();
    if (claimed && !*claimed) {
        gui::Handover handover(clock, socket, *options);
        QObject::connect(
            &handover, &gui::Handover::finished, &app, &QApplication::exit, Qt::QueuedConnection);
        handover.start();
        return QApplication::exec();
    }
    if (!claimed) {
        print(stderr, QStringLiteral("sallyport: %1\n").arg(claimed.error().detail));
        instance.reset();
    }
    ui::installLanguage(app,
        options->language.isEmpty() ? ui::Settings(environment.configFolder).language()
                                    : options->language);
    StopSignals signals;
    gui::Application application(*options, environment, std::move(instance));
    QObject::connect(
        &signals, &StopSignals::stopRequested, &application, &gui::Application::endNow);
    QObject::connect(&application, &gui::Application::ended, &app, &QApplication::quit);
    application.start();
    const int code = QApplication::exec();
    exitWithin(kLongestEnd, code);
    return code;
}
