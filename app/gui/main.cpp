// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/descriptorlimit.h"
#include "app/exitdeadline.h"
#include "app/gui/application.h"
#include "app/gui/handover.h"
#include "app/output.h"
#include "app/stopsignals.h"
#include "core/platform/instancesocket.h"
#include "ui/shell/language.h"
#include "ui/shell/plainclipboard.h"
#include "ui/widgets/symbolicicon.h"

#include <QApplication>

#include <algorithm>
#include <cstring>
#include <iterator>
#include <optional>

using namespace sallyport;

static constexpr int kUsageError = 2;
/// For what is still to be written, after the servers have heard their goodbye.
static constexpr Milliseconds kLongestEnd{ 1'000 };

// How long the end waits for somebody to read what was said.
static constexpr Milliseconds kReadersPause(200);

static bool has(int argc, char** argv, std::initializer_list<const char*> words)
{
    return std::any_of(argv + 1, argv + argc, [words](const char* given) {
        return std::any_of(words.begin(), words.end(),
            [given](const char* word) { return std::strcmp(given, word) == 0; });
    });
}

static int usageError(const Error& error, Output& output)
{
    Output::useParentConsole();
    output.line(Output::To::Err,
        QStringLiteral("sallyport: ")
            + (error.context.isEmpty() ? QString() : error.context + QStringLiteral(": "))
            + error.detail.english());
    return kUsageError;
}

/// What takes no display is answered before Qt asks for one, which ends the process where there is
/// none.
static std::optional<int> answerWithoutDisplay(int argc, char** argv, Output& output)
{
    const bool help = has(argc, argv, { "-h", "--help" });
    if (help || has(argc, argv, { "-v", "--version" })) {
        const QCoreApplication app(argc, argv);
        Output::useParentConsole();
        output.text(Output::To::Out,
            help ? gui::guiHelpText()
                 : QStringLiteral("sallyport %1").arg(QStringLiteral(SALLYPORT_VERSION)));
        return 0;
    }
    QStringList words;
    std::transform(argv + 1, argv + argc, std::back_inserter(words),
        [](const char* word) { return QString::fromLocal8Bit(word); });
#ifdef Q_OS_WIN
    if (const auto checked = gui::checkLinksComeLast(words); !checked) {
        return usageError(checked.error(), output);
    }
#endif
    if (const auto options = gui::parseGuiOptions(gui::withoutQtOptions(words)); !options) {
        return usageError(options.error(), output);
    }
    return std::nullopt;
}

static int run(int argc, char** argv, Output& output)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("sallyport"));
    QApplication::setApplicationDisplayName(QStringLiteral("Sallyport"));
    QApplication::setApplicationVersion(QStringLiteral(SALLYPORT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.sallyport.Sallyport"));
    QApplication::setWindowIcon(ui::applicationIcon());
    QApplication::setQuitOnLastWindowClosed(false);

    const auto options = gui::parseGuiOptions(QApplication::arguments().mid(1));
    if (!options) {
        return usageError(options.error(), output);
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
        gui::Handover handover(clock, socket, *options, output);
        QObject::connect(
            &handover, &gui::Handover::finished, &app, &QApplication::exit, Qt::QueuedConnection);
        handover.start();
        return QApplication::exec();
    }
    if (!claimed) {
        output.line(
            Output::To::Err, QStringLiteral("sallyport: ") + claimed.error().detail.english());
        instance.reset();
    }
    ui::installLanguage(app,
        options->language.isEmpty() ? ui::Settings(environment.configFolder).language()
                                    : options->language);
    ui::keepClipboardPlain(app);
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

int main(int argc, char** argv)
{
    // First of all: it sees to it that standard output is one.
    Output output;
    if (const auto code = answerWithoutDisplay(argc, argv, output)) {
        return *code;
    }
    raiseDescriptorLimit();
    output.takeMessages();
    // A terminal that is held (Ctrl+S) must not hold up the tunnels.
    output.neverBlock(false);
    const int code = run(argc, argv, output);
    output.finish(kReadersPause, kReadersPause);
    return endProcess(code);
}
