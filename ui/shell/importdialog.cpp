// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/importdialog.h"

#include "core/profile/follow.h"
#include "core/profile/ftpoffer.h"
#include "ui/models/profilecatalog.h"
#include "ui/shell/importchoices.h"
#include "ui/shell/importplanpage.h"
#include "ui/shell/importsourcepage.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/problemstrip.h"

#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace sallyport::ui {

static void say(ProblemStrip& strip, const ImportText::Problem& problem)
{
    strip.showText(problem.sentence, problem.hint, problem.details);
    strip.show();
}

ImportDialog::ImportDialog(ProfileCatalog& catalog, const profile::Environment& environment,
    const QString& sshProgram, Purpose purpose, QWidget* parent)
    : EditorDialog(parent)
    , m_catalog(catalog)
    , m_environment(environment)
    , m_purpose(purpose)
    , m_reader(environment, sshProgram)
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(purpose == Purpose::Import ? tr("Import profiles") : tr("Restore a backup"));
    setAcceptDrops(true);
    build();
    connectAll();
    if (purpose == Purpose::Restore) {
        m_source->showKind(ImportKind::Sallyport);
        startOver(tr("Choose the file of the backup."));
    } else {
        m_source->showKind(ImportKind::OpenSsh);
        startOver(tr("Looking for what is on this computer …"));
        m_reader.findSources();
    }
}

/// The Tab key goes through the parts in the order they are made in.
void ImportDialog::build()
{
    auto* layout = new QVBoxLayout(this);
    if (m_purpose == Purpose::Restore) {
        auto* intro = new PlainLabel(
            tr("Profiles that are here but not in the backup stay as they are. Passwords are not "
               "in "
               "a backup; they stay in the key store of the computer they were typed on."),
            this);
        intro->setWordWrap(true);
        layout->addWidget(intro);
    }
    m_source = new ImportSourcePage(m_environment, m_purpose, this);
    m_problem = new ProblemStrip(this);
    m_problem->setObjectName(QStringLiteral("importProblem"));
    m_warnings = new ProblemStrip(this);
    m_warnings->setObjectName(QStringLiteral("importWarnings"));
    m_plan = new ImportPlanPage(m_model, this);
    m_choices = new ImportChoices(m_catalog, m_model, m_purpose, this);
    layout->addWidget(m_source);
    layout->addWidget(m_problem);
    layout->addWidget(m_warnings);
    layout->addWidget(m_plan, 1);
    layout->addWidget(m_choices);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("importCancel"));
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_import = buttons->addButton(QString(), QDialogButtonBox::ApplyRole);
    m_import->setObjectName(QStringLiteral("importCommit"));
    m_import->setDefault(true);
    setAcceptButton(m_import);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::commit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 38);
}

void ImportDialog::connectAll()
{
    connect(m_source, &ImportSourcePage::wanted, this, &ImportDialog::read);
    connect(m_source, &ImportSourcePage::nothingWanted, this, &ImportDialog::startOver);
    connect(m_source, &ImportSourcePage::fileChosen, this, [this](const QString& path) {
        startReading();
        m_reader.readAny(path);
    });
    connect(m_source, &ImportSourcePage::kindShown, m_choices, &ImportChoices::showKind);
    connect(m_choices, &ImportChoices::wanted, this, &ImportDialog::read);
    connect(m_choices, &ImportChoices::extrasChanged, this, &ImportDialog::updateButton);
    connect(m_choices, &ImportChoices::wishesChanged, this, [this] {
        m_hasPlan = false; // the list shows what was wanted before
        updateButton();
        plan();
    });
    connect(&m_model, &ImportModel::countsChanged, this, &ImportDialog::updateButton);
    connect(&m_model, &ImportModel::dataChanged, this, [this] { m_hasPicked = true; });
    connect(&m_reader, &ImportReader::found, m_source, &ImportSourcePage::showFound);
    connect(&m_reader, &ImportReader::finished, this, &ImportDialog::onContent);
    connect(&m_reader, &ImportReader::failed, this, &ImportDialog::onFailure);
}

void ImportDialog::setSource(const ImportSource& source)
{
    m_source->setSource(source);
}

void ImportDialog::setFile(const QString& path)
{
    m_source->setFile(path);
}

void ImportDialog::browse()
{
    m_source->browse();
}

void ImportDialog::read(const ImportSource& source)
{
    startReading();
    m_reader.read(source);
}

void ImportDialog::startReading()
{
    startOver(tr("Reading …"));
    m_plan->startWork();
}

/// Forgets what was read.
void ImportDialog::startOver(const QString& status)
{
    m_reader.cancel();
    ++m_plans;
    m_hasPlan = false;
    m_set = {};
    m_model.clear();
    m_problem->hide();
    m_warnings->hide();
    m_source->showCodePage({});
    m_choices->clear();
    m_plan->setStatus(status);
    m_plan->endWork();
    updateButton();
}

void ImportDialog::reject()
{
    if (m_progress) {
        m_progress->isCancelled = true;
        m_plan->setStatus(tr("Stopping …"));
        return;
    }
    EditorDialog::reject();
}

bool ImportDialog::hasChanges() const
{
    return !m_isBusy && ((m_hasPlan && m_hasPicked) || !m_source->command().isEmpty());
}

QString ImportDialog::unsavedText() const
{
    return m_purpose == Purpose::Import ? tr("Nothing has been imported yet.")
                                        : tr("Nothing has been restored yet.");
}

/// What it turned out to be.
void ImportDialog::showKind(ImportKind kind)
{
    if (kind != m_source->kind()) {
        m_source->showKind(kind);
    }
}

void ImportDialog::onFailure(const ImportSource& source, const Error& error)
{
    showKind(source.kind);
    startOver(QString());
    say(*m_problem, ImportText::failure(source, error, m_environment.home));
}

void ImportDialog::onContent(const ImportContent& content)
{
    showKind(content.source.kind);
    m_set = content.set;
    m_source->showCodePage(m_set.codePage);
    if (const auto problem = ImportText::leftOut(content)) {
        say(*m_warnings, *problem);
    }
    m_choices->offer(content);
    plan();
}

void ImportDialog::plan()
{
    m_plan->setStatus(tr("Comparing with the profiles that are here …"));
    m_plan->startWork();
    profile::ImportSet set = m_set;
    if (const auto file = m_choices->followed()) {
        profile::follow(set, *file, m_environment);
    }
    if (m_choices->makesFtp()) {
        profile::makeFtp(set.profiles);
    }
    m_catalog.with(
        this,
        [wishes = set.profiles](const profile::ProfileStore& store) {
            const auto defaults = store.defaults();
            return profile::planImport(
                wishes, store.list(), defaults ? defaults->profile : profile::Profile());
        },
        [this, number = ++m_plans](const QList<profile::ImportItem>& items) {
            if (number == m_plans) {
                showPlan(items);
            }
        });
}

void ImportDialog::showPlan(const QList<profile::ImportItem>& items)
{
    m_hasPlan = true;
    m_plan->endWork();
    m_model.setPlan(items, m_set.unusable);
    m_hasPicked = false;
    m_plan->setStatus(ImportText::summary(m_model.counts(), m_set.codePage));
    updateButton();
    m_plan->selectFirst();
}

void ImportDialog::updateButton()
{
    const int chosen = m_model.counts().chosen;
    m_import->setText(ImportText::button(m_purpose, chosen));
    m_import->setEnabled(m_hasPlan && !m_isBusy
        && (chosen > 0 || m_choices->defaults() || !m_choices->settings().isEmpty()));
}

void ImportDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    m_source->setBusy(busy);
    m_plan->setBusy(busy);
    m_choices->setBusy(busy);
    updateButton();
}

void ImportDialog::commit()
{
    if (!m_import->isEnabled()) {
        return;
    }
    profile::ImportOrder order;
    order.items = m_model.chosen();
    order.unchanged = m_model.unchanged();
    order.folder = m_choices->folder();
    order.defaults = m_choices->defaults();
    order.settings = m_choices->settings();
    setBusy(true);
    m_problem->hide();
    m_plan->setStatus(tr("Writing …"));
    m_progress = std::make_shared<profile::ImportProgress>();
    order.progress = m_progress;
    m_plan->startWork(m_progress, int(order.items.size()));
    m_catalog.with(
        this,
        [order](const profile::ProfileStore& store) { return profile::carryOut(store, order); },
        [this](const profile::ImportReport& report) { onReport(report); });
}

void ImportDialog::onReport(const profile::ImportReport& report)
{
    setBusy(false);
    m_plan->endWork();
    m_progress.reset();
    if (!report.error) {
        Q_EMIT imported(report.ids);
        accept();
        return;
    }
    // What was written is there, and the list shows what is not.
    say(*m_problem, ImportText::unfinished(report));
    plan();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!m_isBusy && urls.size() == 1 && urls.constFirst().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    setFile(event->mimeData()->urls().constFirst().toLocalFile());
    event->acceptProposedAction();
}

} // namespace sallyport::ui
