// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/profile/profilejson.h"
#include "ui/models/fieldnames.h"
#include "ui/models/formats.h"
#include "ui/models/plaintext.h"
#include "ui/shell/editors.h"
#include "ui/shell/exportdialog.h"
#include "ui/shell/folderpage.h"
#include "ui/shell/importdialog.h"
#include "ui/shell/maintoolbar.h"
#include "ui/shell/pastedialog.h"
#include "ui/shell/profilepane.h"
#include "ui/shell/profiletree.h"
#include "ui/shell/quickoffer.h"
#include "ui/shell/settings.h"
#include "ui/shell/undoline.h"
#include "ui/shell/updateline.h"
#include "ui/shell/welcomepage.h"
#include "ui/shell/windowplacement.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/problemstrip.h"
#include "ui/widgets/symbolicicon.h"

#include <QAction>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace sallyport::ui {

/// In heights of a line of text, so that a large font gets a large window.
static constexpr QSize kUsualSize(75, 49);
static constexpr int kMessageMilliseconds = 15'000;

MainWindow::MainWindow(Workbench& workbench, Settings& settings, QWidget* parent)
    : QMainWindow(parent)
    , m_workbench(workbench)
    , m_settings(settings)
    , m_undo(new UndoLine(workbench, this))
    , m_update(new UpdateLine(settings, this))
    , m_updateAction(new QAction(tr("Check for a new &version …"), this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Sallyport"));
    setWindowIcon(applicationIcon());
    m_updateAction->setObjectName(QStringLiteral("helpUpdate"));
    m_updateAction->setVisible(false);
    connect(m_updateAction, &QAction::triggered, this, &MainWindow::updateCheckRequested);
    auto* bar = new MainToolBar(workbench, *this);
    addToolBar(bar);
    m_search = bar->search();
    m_connectAll = bar->connectAll();

    auto* welcome = new WelcomePage(this);
    m_tree = new ProfileTree(workbench, this);
    m_beside = new QStackedWidget(this);
    m_pane = new ProfilePane(workbench, settings, this);
    m_folder = new FolderPage(workbench, settings, this);
    m_beside->addWidget(m_pane);
    m_beside->addWidget(m_folder);
    m_notice = new ProblemStrip(this);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->hide();
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(QStringLiteral("mainSplitter"));
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_beside);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes(
        { fontMetrics().averageCharWidth() * 42, kUsualSize.width() * fontMetrics().height() });
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(new QWidget(this)); // until the profiles are read
    m_pages->addWidget(welcome);
    m_pages->addWidget(m_splitter);
    auto* central = new QWidget(this);
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_quick = new QuickOffer(this);
    layout->addWidget(m_quick);
    layout->addWidget(m_notice);
    layout->addWidget(m_undo);
    layout->addWidget(m_update);
    layout->addWidget(m_pages, 1);
    setCentralWidget(central);
    buildStatusBar();

    connect(m_search, &QLineEdit::textChanged, this, &MainWindow::onFilter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_quick->isShown()) {
            m_quick->connectOnce();
        } else {
            m_tree->chooseFirst();
        }
    });
    connect(m_quick, &QuickOffer::connectRequested, this, &MainWindow::connectOnce);
    connect(m_quick, &QuickOffer::saveRequested, this, &MainWindow::makeProfile);
    connect(m_tree, &ProfileTree::keepRequested, this, &MainWindow::keepProfile);
    connect(m_pane, &ProfilePane::keepRequested, this, &MainWindow::keepProfile);
    connect(m_tree, &ProfileTree::profileChosen, this, [this](const QString& id) {
        m_pane->setProfile(id);
        m_beside->setCurrentWidget(m_pane);
        m_settings.setSelectedProfile(id);
    });
    connect(m_tree, &ProfileTree::folderChosen, this, [this](const QString& path) {
        m_folder->setFolder(path);
        m_beside->setCurrentWidget(m_folder);
    });
    connect(m_folder, &FolderPage::profileRequested, m_tree, &ProfileTree::choose);
    connect(m_tree, &ProfileTree::newRequested, this, &MainWindow::newProfile);
    connect(m_tree, &ProfileTree::editRequested, this, &MainWindow::editProfile);
    connect(m_tree, &ProfileTree::exportRequested, this, &MainWindow::exportThese);
    connect(m_undo, &UndoLine::restored, this,
        [this](const QStringList& ids) { m_tree->choose(ids.constFirst()); });
    connect(welcome, &WelcomePage::newRequested, this, &MainWindow::newProfile);
    connect(welcome, &WelcomePage::importRequested, this, &MainWindow::importProfiles);
    connect(welcome, &WelcomePage::pasteRequested, this, &MainWindow::pasteCommand);
    connect(m_pane, &ProfilePane::answerRequested, this, &MainWindow::answerRequested);
    connect(m_pane, &ProfilePane::editRequested, this, &MainWindow::editProfile);
    connect(m_pane, &ProfilePane::editDefaultsRequested, this, &MainWindow::editDefaults);
    connect(m_notice, &ProblemStrip::actionTriggered, this, [this] {
        m_notice->hide();
        if (const auto action = std::exchange(m_noticeAction, {})) {
            action();
        }
    });
    connect(m_notice, &ProblemStrip::secondActionTriggered, this, [this] { m_notice->hide(); });
    connect(&m_workbench, &Workbench::profilesChanged, this, &MainWindow::updatePage);
    connect(&m_workbench, &Workbench::profilesChanged, this, &MainWindow::updateSummary);
    connect(&m_workbench, &Workbench::stateChanged, this, &MainWindow::updateSummary);
    connect(&m_workbench, &Workbench::ticked, this, &MainWindow::updateSummary);
    ProfileCatalog& catalog = m_workbench.catalog();
    connect(&catalog, &ProfileCatalog::conflicted, this, &MainWindow::onConflict);
    connect(&catalog, &ProfileCatalog::added, m_tree, &ProfileTree::choose);
    connect(&catalog, &ProfileCatalog::failed, this, &MainWindow::showFailure);
    connect(&m_workbench.removals(), &Removals::failed, this, &MainWindow::showFailure);
    placeWindow();
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &MainWindow::putOnScreen,
        Qt::QueuedConnection); // once the window system has done what it does
    m_tree->choose(settings.selectedProfile());
    updatePage();
    updateSummary();
}

void MainWindow::buildStatusBar()
{
    m_summary = new PlainLabel(this);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_keyStore = new PlainLabel(this);
    m_keyStore->setObjectName(QStringLiteral("keyStore"));
    const int gap = fontMetrics().averageCharWidth();
    m_keyStore->setContentsMargins(gap, 0, gap, 0);
    m_problems = new QToolButton(this);
    m_problems->setObjectName(QStringLiteral("problems"));
    m_problems->setAutoRaise(true);
    m_problems->setFocusPolicy(Qt::TabFocus);
    connect(m_problems, &QToolButton::clicked, this, &MainWindow::showFirstProblem);
    statusBar()->addWidget(m_summary, 1);
    statusBar()->addPermanentWidget(m_keyStore);
    statusBar()->addPermanentWidget(m_problems);
}

void MainWindow::setKeyStore(const QString& name, const QString& whyNot)
{
    m_keyStore->setText(name.isEmpty() ? tr("Secrets are not kept") : tr("Secrets: %1").arg(name));
    m_keyStore->setToolTip(plainTip(name.isEmpty()
            ? tr("There is no key store: passwords are asked for each time. %1").arg(whyNot)
            : tr("What you let be remembered is kept in %1, never in a file of Sallyport.")
                  .arg(name)));
}

static QList<QRect> screenRects()
{
    QList<QRect> screens;
    for (const QScreen* screen : QGuiApplication::screens()) {
        screens.append(screen->availableGeometry());
    }
    return screens;
}

void MainWindow::placeWindow()
{
    setGeometry(placedOnScreens(
        m_settings.windowRect(), kUsualSize * fontMetrics().height(), screenRects()));
    m_splitter->restoreState(m_settings.layoutOf(m_splitter->objectName()));
}

/// The monitor that it was on may have gone meanwhile.
void MainWindow::putOnScreen()
{
    if (isMaximized() || isFullScreen()) {
        return; // that is the window manager's business
    }
    const QRect place =
        placedOnScreens(geometry(), kUsualSize * fontMetrics().height(), screenRects());
    if (place != geometry()) {
        setGeometry(place);
    }
}

void MainWindow::storeLayout()
{
    m_settings.setWindow(isMaximized() ? normalGeometry() : geometry(), isMaximized());
    m_settings.setLayoutOf(m_splitter->objectName(), m_splitter->saveState());
}

void MainWindow::present()
{
    putOnScreen();
    if (m_settings.windowMaximised() && !isVisible()) {
        showMaximized();
    } else if (isMinimized()) {
        showNormal();
    } else {
        show();
    }
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    storeLayout();
    if (m_staysInTray) {
        hide();
        event->ignore();
        return;
    }
    event->ignore();
    Q_EMIT quitRequested();
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    updateWatched();
}

void MainWindow::hideEvent(QHideEvent* event)
{
    QMainWindow::hideEvent(event);
    if (!event->spontaneous()) {
        storeLayout(); // this may be the end: not every way there closes the window
    }
    updateWatched();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange) {
        updateWatched();
    }
}

void MainWindow::updateWatched()
{
    m_workbench.setWatched(isVisible() && !isMinimized());
}

void MainWindow::updatePage()
{
    const ProfileCatalog& catalog = m_workbench.catalog();
    if (!catalog.isLoaded()) {
        return;
    }
    const bool isEmpty = catalog.entries().isEmpty();
    const int page = isEmpty ? 1 : 2;
    const bool isOther = m_pages->currentIndex() != page;
    m_pages->setCurrentIndex(page);
    m_connectAll->setEnabled(!isEmpty);
    if (isEmpty) {
        return;
    }
    if (isOther && !m_search->hasFocus()) {
        m_tree->setFocus();
    }
    m_tree->choosePending();
}

void MainWindow::selectProfile(const QString& id)
{
    m_tree->choose(id);
    if (selectedProfile() != id && m_workbench.catalog().profile(id)) {
        m_search->clear();
        m_tree->choose(id);
    }
}

void MainWindow::showFailedForward()
{
    m_pane->showFailedForward();
}

QString MainWindow::selectedProfile() const
{
    return m_pane->profileId();
}

QStringList MainWindow::allIds() const
{
    return m_workbench.tree().idsBelow({});
}

void MainWindow::updateSummary()
{
    const Workbench::Summary summary = m_workbench.summary();
    QString text = tr("%1 of %2 up", "tunnels")
                       .arg(Formats::count(summary.up), Formats::count(summary.profiles));
    if (summary.down >= 1 || summary.upRate >= 1) {
        text =
            tr("%1 · ↓ %2 ↑ %3")
                .arg(text, Formats::rateOrZero(summary.down), Formats::rateOrZero(summary.upRate));
    }
    m_summary->setText(summary.profiles == 0 ? QString() : text);
    m_problems->setText(
        summary.problems == 0 ? tr("No problems") : tr("%n problem(s)", nullptr, summary.problems));
    m_problems->setEnabled(summary.problems > 0);
    m_problems->setToolTip(summary.problems > 0 ? tr("Show the first one") : QString());
}

void MainWindow::showFirstProblem()
{
    const QStringList ids = allIds();
    for (const QString& id : ids) {
        const QModelIndex index = m_workbench.tree().indexOf(id);
        const auto shape = StatusShape(index.data(ProfileTreeModel::ShapeRole).toInt());
        if (shape == StatusShape::Failed || shape == StatusShape::NeedsUser
            || shape == StatusShape::Degraded) {
            m_search->clear();
            m_tree->choose(id);
            return;
        }
    }
}

void MainWindow::showNotice(const QString& sentence, const QString& hint)
{
    m_noticeAction = {};
    m_notice->showText(sentence, hint);
    m_notice->setActionText(tr("&Dismiss"));
    m_notice->setSecondActionText({});
    m_notice->show();
}

void MainWindow::offerUpdates()
{
    m_updateAction->setVisible(true);
}

void MainWindow::showError(const Error& error)
{
    showNotice({}, {});
    m_notice->showError(error);
}

void MainWindow::showFailure(const QString& id, const Error& error)
{
    showNotice({}, {});
    m_notice->showError(error, m_workbench.tree().indexOf(id).data(Qt::DisplayRole).toString());
}

void MainWindow::onConflict(const profile::Profile& ours, const QStringList& fields)
{
    m_notice->showText(
        tr("Another copy of this program has changed “%1” meanwhile; your changes were not saved.")
            .arg(ours.label.name),
        tr("Both changed: %1").arg(FieldNames::of(fields).join(QLatin1String(", "))));
    m_notice->setActionText(tr("&Save mine all the same"));
    m_notice->setSecondActionText(tr("&Keep the other one"));
    m_noticeAction = [this, ours] {
        if (const ProfileCatalog::Entry* entry = m_workbench.catalog().entry(ours.id);
            entry && entry->stored) {
            m_workbench.catalog().save(ours, entry->stored->revision);
        }
    };
    m_notice->show();
}

void MainWindow::newProfile()
{
    newProfileFor({});
}

void MainWindow::newProfileFor(const profile::ServerAddress& server)
{
    profile::Profile profile;
    profile.label.folder = m_tree->currentFolder();
    profile.connection.server.user = server.user;
    profile.connection.server.address = { server.host, server.port.value_or(22) };
    makeProfile(profile);
}

void MainWindow::makeProfile(const profile::Profile& profile)
{
    const profile::Profile& defaults = m_workbench.catalog().defaults().profile;
    ui::editProfile(m_workbench, profile::rebased(profile, {}, defaults), this,
        [this](const profile::Profile& made) { m_workbench.catalog().save(made, {}); });
}

void MainWindow::editDefaults()
{
    ui::editDefaults(m_workbench, this);
}

void MainWindow::editProfile(const QString& id)
{
    const ProfileCatalog::Entry* entry = m_workbench.catalog().entry(id);
    if (!entry || !entry->stored) {
        return;
    }
    ui::editProfile(m_workbench, entry->stored->profile, this,
        [this, revision = entry->stored->revision](
            const profile::Profile& changed) { m_workbench.catalog().save(changed, revision); });
}

void MainWindow::keepProfile(const QString& id)
{
    if (const profile::Profile* profile = m_workbench.catalog().profile(id)) {
        ui::editProfile(m_workbench, *profile, this,
            [this](const profile::Profile& kept) { m_workbench.catalog().keep(kept); });
    }
}

void MainWindow::connectOnce(const profile::Profile& profile)
{
    const profile::Profile& defaults = m_workbench.catalog().defaults().profile;
    const QString id = m_workbench.catalog().addTemporary(profile::rebased(profile, {}, defaults));
    m_search->clear();
    m_tree->choose(id);
    m_workbench.connectProfile(id);
}

void MainWindow::onFilter(const QString& line)
{
    m_quick->setLine(line);
    // A profile for that host may be there already.
    m_tree->setFilter(m_quick->isShown() ? m_quick->host() : line, m_quick->isShown());
}

ImportDialog* MainWindow::openImport(bool isRestore)
{
    auto* dialog =
        new ImportDialog(m_workbench.catalog(), m_workbench.environment(), ImportReader::findSsh(),
            isRestore ? ImportDialog::Purpose::Restore : ImportDialog::Purpose::Import, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this](const QStringList& ids) {
        if (!ids.isEmpty()) {
            m_search->clear();
            m_tree->choose(ids.constFirst());
        }
        statusBar()->showMessage(
            tr("%n profile(s) written.", nullptr, int(ids.size())), kMessageMilliseconds);
    });
    dialog->open();
    return dialog;
}

void MainWindow::importProfiles()
{
    openImport(false);
}

void MainWindow::importFile(const QString& path)
{
    openImport(false)->setFile(path);
}

void MainWindow::restore()
{
    openImport(true)->browse();
}

void MainWindow::openExport(ExportDialog::Purpose purpose, const QStringList& ids)
{
    auto* dialog = new ExportDialog(m_workbench.catalog(), purpose, ids, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this, [this](const QString& path, int profiles) {
        statusBar()->showMessage(
            tr("%n profile(s) written to %1", nullptr, profiles).arg(path), kMessageMilliseconds);
    });
    dialog->open();
}

QAction* MainWindow::undoAction() const
{
    return m_undo->action();
}

void MainWindow::exportThese(const QStringList& ids)
{
    openExport(ExportDialog::Purpose::Export, ids);
}

void MainWindow::exportProfiles()
{
    exportThese(m_tree->chosen());
}

void MainWindow::backUp()
{
    openExport(ExportDialog::Purpose::BackUp, {});
}

void MainWindow::pasteCommand()
{
    auto* dialog = new PasteDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog] { makeProfile(dialog->imported().profile); });
    dialog->open();
}

} // namespace sallyport::ui
