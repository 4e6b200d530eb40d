// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes pictures of the dialogs of the window, to be looked at; see shots.h for the words.

#include "tests/gui/shots/shots.h"
#include "ui/models/logfile.h"
#include "ui/models/profilecatalog.h"
#include "ui/models/workbench.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/diagnosticsdialog.h"
#include "ui/shell/exportdialog.h"
#include "ui/shell/helppages.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/importdialog.h"
#include "ui/shell/preferencesdialog.h"
#include "ui/shell/programfacts.h"
#include "ui/shell/settings.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <memory>

using namespace sallyport;
using namespace sallyport::ui;

static QString write(const QTemporaryDir& home, const char* name, const QByteArray& content)
{
    const QString path = home.filePath(QLatin1String(name));
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(content);
    }
    return path;
}

static profile::Environment environmentIn(const QTemporaryDir& home)
{
    profile::Environment environment = profile::Environment::system();
    environment.home = home.path();
    environment.configFolder = home.filePath(QStringLiteral("config"));
    return environment;
}

static void takeImports(const QTemporaryDir& home, ProfileCatalog& catalog, testing::Shots& shots)
{
    const profile::Environment environment = environmentIn(home);
    const auto make = [&](ImportDialog::Purpose purpose) {
        return std::make_unique<ImportDialog>(catalog, environment, QString(), purpose, nullptr);
    };
    const auto nothing = make(ImportDialog::Purpose::Import);
    shots.take(*nothing, QStringLiteral("import-nothing"));
    write(home, ".ssh/config",
        "Host web\n HostName web.example.org\n LocalForward 8080 db:80\n DynamicForward 1080\n"
        "Host db\n User anna\n ForwardX11 yes\n ProxyJump bastion\n"
        "Host bastion\n User otto\n Port 2222\nHost -odd\nHost \"unclosed\n");
    write(home, ".putty/sessions/b%C3%BCro", "Protocol=ssh\nHostName=buero\n");
    const auto config = profile::ProfileStore(environment.configFolder);
    profile::Profile earlier;
    earlier.label.name = QStringLiteral("My web");
    earlier.label.folder = QStringLiteral("Work");
    earlier.connection.server.address.host = QStringLiteral("old.example.org");
    earlier.book.importedFrom = QStringLiteral("ssh_config:web");
    (void)config.save(earlier, {});
    const auto found = make(ImportDialog::Purpose::Import);
    shots.take(*found, QStringLiteral("import-found"));
    found->setSource({ ImportKind::Command, QStringLiteral("scp a b") });
    shots.take(*found, QStringLiteral("import-command"));
    found->setFile(write(home, "broken.json", "{\"format\":\"sallyport-profiles\","));
    shots.take(*found, QStringLiteral("import-broken"));
    const auto restore = make(ImportDialog::Purpose::Restore);
    auto bundle = *profile::backupOf(config);
    bundle.defaults = profile::Profile();
    bundle.settings = { { QStringLiteral("closeToTray"), true } };
    bundle.profiles.append(bundle.profiles.first());
    bundle.profiles.last().id = QStringLiteral("other");
    bundle.profiles.last().book.importedFrom.clear();
    const QString file = home.filePath(QStringLiteral("sallyport-backup.json"));
    (void)profile::writeBundle(file, bundle);
    restore->setFile(file);
    shots.take(*restore, QStringLiteral("restore"));
}

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    auto shots = testing::Shots::fromArguments(app);
    if (!shots) {
        return 2;
    }
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("xdg")).toLocal8Bit());
    const QString config = home.filePath(QStringLiteral("config"));
    ProfileCatalog catalog(config);
    catalog.load();
    takeImports(home, catalog, *shots);
    ExportDialog exporting(catalog, ExportDialog::Purpose::Export, {}, nullptr);
    shots->take(exporting, QStringLiteral("export"));
    ExportDialog backup(catalog, ExportDialog::Purpose::BackUp, {}, nullptr);
    shots->take(backup, QStringLiteral("backup"));
    Settings settings(config);
    PreferencesFacts facts{ config, {}, QStringLiteral("GNOME Keyring"), {},
        { { QString(), QStringLiteral("As the system has it") },
            { QStringLiteral("de"), QStringLiteral("Deutsch") } } };
    PreferencesDialog preferences(settings, platform::Autostart(), facts, nullptr);
    shots->take(preferences, QStringLiteral("preferences"));
    facts.whyNoTray = QStringLiteral("This desktop has no tray.");
    facts.whyNoKeyStore = QStringLiteral("no service answers as org.freedesktop.secrets");
    PreferencesDialog poor(settings, platform::Autostart(), facts, nullptr);
    shots->take(poor, QStringLiteral("preferences-poor"));
    ProgramFacts program{ QStringLiteral("0.1.0"), profile::Environment::system(),
        QStringLiteral("GNOME Keyring"), {}, libraryVersions(), LogFile::pathIn(config) };
    program.environment.configFolder = config;
    AboutDialog about(program, nullptr);
    shots->take(about, QStringLiteral("about"));
    HelpWindow help(HelpPages::all(program));
    for (const QString& id : HelpPages::ids()) {
        help.showPage(id);
        shots->take(help, QStringLiteral("help-") + id);
    }
    tunnel::TunnelManager manager(nullptr, 1);
    Workbench workbench(catalog, manager, program.environment);
    DiagnosticsDialog diagnostics(workbench, program, nullptr);
    shots->take(diagnostics, QStringLiteral("diagnostics"));
    return shots->isComplete() ? 0 : 1;
}
