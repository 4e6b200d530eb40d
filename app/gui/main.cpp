// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/promptqueue.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

using namespace sallyport;

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("sallyport"));
    QApplication::setApplicationDisplayName(QStringLiteral("Sallyport"));
    QApplication::setApplicationVersion(QStringLiteral(SALLYPORT_VERSION));
    QApplication::setQuitOnLastWindowClosed(false);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption configDir(QStringLiteral("config-dir"),
        QStringLiteral("Use this folder for everything."), QStringLiteral("DIR"));
    parser.addOption(configDir);
    parser.process(app);

    profile::Environment environment = profile::Environment::system();
    if (parser.isSet(configDir)) {
        environment.configFolder = QDir(parser.value(configDir)).absolutePath();
        environment.configFolderOnly = true;
    }
    ui::Settings settings(environment.configFolder);
    ui::ProfileCatalog catalog(environment.configFolder);
    ui::PromptQueue prompts(nullptr);
    tunnel::TunnelManager manager(&prompts);
    ui::Workbench workbench(catalog, manager, environment);
    ui::MainWindow window(workbench, settings);
    prompts.setWindow(&window);
    QObject::connect(&window, &ui::MainWindow::quitRequested, &app, &QApplication::quit);
    QObject::connect(
        &window, &ui::MainWindow::answerRequested, &prompts, &ui::PromptQueue::presentFor);
    QObject::connect(
        &prompts, &ui::PromptQueue::needsUser, &workbench, &ui::Workbench::setQuestion);
    QObject::connect(&prompts, &ui::PromptQueue::waitingChanged, &workbench,
        [&prompts, &workbench] { workbench.keepQuestions(prompts.waiting()); });
    catalog.load();
    window.present();
    return QApplication::exec();
}
