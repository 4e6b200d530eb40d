// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders the dialogs of the window into PNG files, to be looked at:
// shelldialogshots FOLDER [dark] [rtl]. QT_SCALE_FACTOR scales as a screen would.

#include "ui/models/profilecatalog.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/exportdialog.h"
#include "ui/shell/importdialog.h"
#include "ui/shell/preferencesdialog.h"
#include "ui/shell/settings.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace sallyport;
using namespace sallyport::ui;

static void take(QWidget& widget, const QString& folder, const char* name)
{
    widget.show();
    (void)QTest::qWaitForWindowExposed(&widget);
    QTest::qWait(700); // what is read in the background is there
    widget.grab().save(QDir(folder).filePath(QLatin1String(name) + QStringLiteral(".png")));
}

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

static void takeImports(const QTemporaryDir& home, ProfileCatalog& catalog, const QString& folder)
{
    const profile::Environment environment = environmentIn(home);
    const auto make = [&](ImportDialog::Purpose purpose) {
        return std::make_unique<ImportDialog>(catalog, environment, QString(), purpose, nullptr);
    };
    const auto nothing = make(ImportDialog::Purpose::Import);
    take(*nothing, folder, "import-nothing");
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
    take(*found, folder, "import-found");
    found->setSource({ ImportKind::Command, QStringLiteral("scp a b") });
    take(*found, folder, "import-command");
    found->setFile(write(home, "broken.json", "{\"format\":\"sallyport-profiles\","));
    take(*found, folder, "import-broken");
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
    take(*restore, folder, "restore");
}

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        return 2;
    }
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    if (arguments.contains(QLatin1String("dark"))) {
        QPalette dark(QColor(0x35, 0x35, 0x35), QColor(0x2d, 0x2d, 0x2d));
        dark.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
        dark.setColor(QPalette::PlaceholderText, QColor(0xff, 0xff, 0xff, 0x80));
        QApplication::setPalette(dark);
    }
    if (arguments.contains(QLatin1String("rtl"))) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    const QString& folder = arguments.at(1);
    QDir().mkpath(folder);
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("xdg")).toLocal8Bit());
    const QString config = home.filePath(QStringLiteral("config"));
    ProfileCatalog catalog(config);
    catalog.load();
    takeImports(home, catalog, folder);
    ExportDialog exporting(catalog, ExportDialog::Purpose::Export, {}, nullptr);
    take(exporting, folder, "export");
    ExportDialog backup(catalog, ExportDialog::Purpose::BackUp, {}, nullptr);
    take(backup, folder, "backup");
    Settings settings(config);
    PreferencesFacts facts{ config, {}, QStringLiteral("GNOME Keyring"), {},
        { { QString(), QStringLiteral("As the system has it") },
            { QStringLiteral("de"), QStringLiteral("Deutsch") } } };
    PreferencesDialog preferences(settings, platform::Autostart(), facts, nullptr);
    take(preferences, folder, "preferences");
    facts.whyNoTray = QStringLiteral("This desktop has no tray.");
    facts.whyNoKeyStore = QStringLiteral("no service answers as org.freedesktop.secrets");
    PreferencesDialog poor(settings, platform::Autostart(), facts, nullptr);
    take(poor, folder, "preferences-poor");
    AboutDialog about(QStringLiteral("0.1.0"), config, libraryVersions(), nullptr);
    take(about, folder, "about");
    return 0;
}
