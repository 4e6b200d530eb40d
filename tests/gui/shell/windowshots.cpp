// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes pictures of the main window in every state, to be looked at: windowshots FOLDER [dark]
// [rtl] [language=CODE]. Nothing is connected to. QT_SCALE_FACTOR scales as a screen would.

#include "tests/gui/shell/demo.h"
#include "ui/profile/profileeditor.h"
#include "ui/profile/ruleeditor.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <cstdio>

using namespace sallyport;

static QPalette darkPalette()
{
    QPalette palette(QColor(0x35, 0x38, 0x3c), QColor(0x2b, 0x2d, 0x30));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x28, 0x2b));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x65, 0xca));
    palette.setColor(QPalette::Link, QColor(0x6c, 0xb6, 0xff));
    palette.setColor(QPalette::PlaceholderText, QColor(0xff, 0xff, 0xff, 0x80));
    palette.setColor(QPalette::ToolTipBase, QColor(0x3c, 0x3f, 0x41));
    palette.setColor(QPalette::ToolTipText, Qt::white);
    return palette;
}

namespace {

class Shots {
public:
    explicit Shots(const QString& folder)
        : m_folder(folder)
    {
        QDir().mkpath(folder);
    }

    void take(QWidget& widget, const QString& name)
    {
        QTest::qWait(150);
        const QString file = m_folder.filePath(name + QStringLiteral(".png"));
        if (!widget.grab().save(file)) {
            std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
        }
    }

    /// A menu that the window opens at that place of a view.
    void takeMenu(QTreeView& view, const QModelIndex& index, const QString& name)
    {
        view.setCurrentIndex(index);
        Q_EMIT view.customContextMenuRequested(view.visualRect(index).center());
        if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
            take(*menu, name);
            menu->close();
        }
    }

private:
    QDir m_folder;
};

QTreeView& viewOf(QWidget& window, const char* name)
{
    return *window.findChild<QTreeView*>(QLatin1String(name));
}

template <class Dialog> void takeDialog(Shots& shots, QWidget& window, const QString& name)
{
    QTest::qWait(500); // the port probe answers
    if (auto* dialog = window.findChild<Dialog*>()) {
        shots.take(*dialog, name);
        dialog->close();
    }
    QTest::qWait(0);
}

void takeTabs(Shots& shots, ui::MainWindow& window)
{
    auto& tabs = *window.findChild<QTabWidget*>(QStringLiteral("profileTabs"));
    const QStringList names{ QStringLiteral("forwards"), QStringLiteral("connections"),
        QStringLiteral("transfers"), QStringLiteral("traffic"), QStringLiteral("log") };
    for (int i = 0; i < names.size(); ++i) {
        tabs.setCurrentIndex(i);
        shots.take(window, QStringLiteral("main-") + names.at(i));
    }
    tabs.setCurrentIndex(3);
    window.findChild<QToolButton*>(QStringLiteral("trafficPerForward"))->click();
    QWidget* graph = window.findChild<QWidget*>(QStringLiteral("trafficGraph"));
    QTest::keyClick(graph, QApplication::isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    shots.take(window, QStringLiteral("main-traffic-per-forward"));
    tabs.setCurrentIndex(0);
}

void takeMenus(Shots& shots, ui::MainWindow& window)
{
    QTreeView& tree = viewOf(window, "profileTree");
    const QModelIndex folder = tree.model()->index(0, 0);
    shots.takeMenu(tree, folder, QStringLiteral("menu-folder"));
    shots.takeMenu(tree, tree.model()->index(0, 0, folder), QStringLiteral("menu-profile"));
}

void takeStates(Shots& shots, testing::Demo& demo, ui::MainWindow& window)
{
    for (const char* name : { "db-staging", "acme-ftp", "beta-ftp", "old-box", "branch-office" }) {
        window.selectProfile(demo.idOf(QLatin1String(name)));
        shots.take(window, QStringLiteral("state-") + QLatin1String(name));
    }
    demo.writeFile(QStringLiteral("broken"), "{ \"name\": \"brok");
    QTRY_VERIFY(demo.catalog.entry(QStringLiteral("broken")));
    window.selectProfile(QStringLiteral("broken"));
    shots.take(window, QStringLiteral("state-damaged"));
    profile::Profile ours = *demo.catalog.profile(demo.idOf(QStringLiteral("acme-ftp")));
    Q_EMIT demo.catalog.conflicted(ours, { QStringLiteral("server.host"), QStringLiteral("name") });
    window.selectProfile(ours.id);
    shots.take(window, QStringLiteral("state-conflict"));
}

void takeEditors(Shots& shots, testing::Demo& demo, ui::MainWindow& window)
{
    window.selectProfile(demo.idOf(QStringLiteral("bastion-prod")));
    window.newProfile();
    takeDialog<ui::ProfileEditor>(shots, window, QStringLiteral("editor-new"));
    window.findChild<QAbstractButton*>(QStringLiteral("editProfile"))->click();
    takeDialog<ui::ProfileEditor>(shots, window, QStringLiteral("editor-profile"));
    window.findChild<QAbstractButton*>(QStringLiteral("addForward"))->click();
    takeDialog<ui::RuleEditor>(shots, window, QStringLiteral("editor-rule-new"));
    window.pasteCommand();
    takeDialog<QDialog>(shots, window, QStringLiteral("paste"));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QStringList words = QApplication::arguments().mid(1);
    if (words.isEmpty()) {
        std::fprintf(stderr, "windowshots FOLDER [dark] [rtl] [language=CODE]\n");
        return 2;
    }
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    if (words.contains(QLatin1String("dark"))) {
        QApplication::setPalette(darkPalette());
    }
    if (words.contains(QLatin1String("rtl"))) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    for (const QString& word : words) {
        constexpr QLatin1String kLanguage("language=");
        if (word.startsWith(kLanguage)) {
            ui::installLanguage(app, word.mid(kLanguage.size()));
        }
    }
    Shots shots(words.constFirst());

    testing::Demo demo;
    ui::Settings settings(demo.folder.path());
    ui::MainWindow window(demo.workbench, settings);
    window.show();
    QTest::qWait(300);
    shots.take(window, QStringLiteral("first-run"));
    demo.addProfile(QStringLiteral("lonely"));
    QTest::qWait(100);
    shots.take(window, QStringLiteral("main-one"));
    demo.catalog.remove(demo.idOf(QStringLiteral("lonely")));
    demo.addProfiles();
    demo.play();
    window.selectProfile(demo.idOf(QStringLiteral("bastion-prod")));
    takeTabs(shots, window);
    takeMenus(shots, window);
    takeStates(shots, demo, window);
    takeEditors(shots, demo, window);

    auto* filter = window.findChild<QLineEdit*>(QStringLiteral("profileFilter"));
    filter->setText(QStringLiteral("2121"));
    shots.take(window, QStringLiteral("main-filtered"));
    filter->setText(QStringLiteral("nothing like this"));
    shots.take(window, QStringLiteral("main-filtered-out"));
    filter->clear();
    for (int i = 0; i < 40; ++i) {
        demo.addProfile(QStringLiteral("host-%1").arg(i, 2, 10, QLatin1Char('0')));
    }
    window.resize(760, 480);
    shots.take(window, QStringLiteral("main-small"));
    return 0;
}
