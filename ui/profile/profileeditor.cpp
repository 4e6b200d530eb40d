// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/profileeditor.h"

#include "ui/profile/colours.h"
#include "ui/profile/forwardspage.h"
#include "ui/profile/pathpicture.h"
#include "ui/profile/problemtext.h"
#include "ui/profile/profilepages.h"
#include "ui/profile/routepage.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sallyport::ui {

using profile::Profile;

ProfileEditor::ProfileEditor(const Profile& profile, const QList<Profile>& others, QWidget* parent)
    : QDialog(parent)
    , m_loaded(profile)
    , m_index(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_picture(new PathPicture(this))
    , m_steps(new TestSteps(this))
    , m_summary(new QLabel(this))
{
    setWindowTitle(profile.name.isEmpty() ? tr("New profile") : tr("Profile %1").arg(profile.name));
    for (const Profile& other : others) {
        m_otherNames.append(other.name);
    }
    m_index->setObjectName(QStringLiteral("pageIndex"));
    m_index->setAccessibleName(tr("Pages"));
    m_index->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    m_stack->setObjectName(QStringLiteral("pageStack"));
    m_picture->setObjectName(QStringLiteral("picture"));
    m_steps->hide();
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::RichText);
    m_summary->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_summary->setAccessibleName(tr("What is wrong"));
    connect(m_summary, &QLabel::linkActivated, this, &ProfileEditor::goToProblem);
    addPages(others);
    connect(m_index, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);

    auto* middle = new QHBoxLayout;
    middle->addWidget(m_index);
    middle->addWidget(m_stack, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(m_picture);
    layout->addWidget(m_steps);
    layout->addWidget(m_summary);
    layout->addWidget(makeButtons());
    const int em = fontMetrics().height();
    m_index->setFixedWidth(m_index->sizeHintForColumn(0) + 2 * em);
    resize(52 * em, 34 * em);
    load();
    showPage(Connection);
    m_pages.first()->focusFirst();
}

void ProfileEditor::addPages(const QList<Profile>& others)
{
    QStringList folders;
    for (const Profile& other : others) {
        if (!other.folder.isEmpty() && !folders.contains(other.folder)) {
            folders.append(other.folder);
        }
    }
    folders.sort();
    QList<Profile> through = others;
    through.removeIf([this](const Profile& other) { return other.id == m_loaded.id; });
    m_forwards = new ForwardsPage(this);
    addPage(new ConnectionPage(this), tr("Connection"));
    addPage(new LoginPage(this), tr("Login"));
    addPage(new HostKeyPage(true, this), tr("Host key"));
    addPage(new RoutePage(through, this), tr("Hops and proxy"));
    addPage(m_forwards, tr("Forwards"));
    addPage(new ReconnectPage(this), tr("Reconnect"));
    addPage(new AdvancedPage(this), tr("Advanced"));
    addPage(new NotesPage(folders, this), tr("Notes"));
}

void ProfileEditor::addPage(ProfilePage* page, const QString& title)
{
    m_pages.append(page);
    m_stack->addWidget(page);
    m_index->addItem(title);
    connect(page, &ProfilePage::changed, this, &ProfileEditor::refresh);
}

QWidget* ProfileEditor::makeButtons()
{
    auto* buttons = new QDialogButtonBox(this);
    m_test = buttons->addButton(tr("&Test the connection"), QDialogButtonBox::ActionRole);
    m_test->setObjectName(QStringLiteral("testButton"));
    m_test->setAutoDefault(false);
    connect(m_test, &QPushButton::clicked, this, &ProfileEditor::onTestClicked);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("saveButton"));
    m_save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)
        ->setObjectName(QStringLiteral("cancelButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void ProfileEditor::setDefaults(const Profile& defaults)
{
    for (ProfilePage* page : std::as_const(m_pages)) {
        page->setDefaults(defaults);
    }
    load();
}

void ProfileEditor::load()
{
    m_loading = true;
    for (ProfilePage* page : std::as_const(m_pages)) {
        page->load(m_loaded);
    }
    m_loading = false;
    refresh();
}

Profile ProfileEditor::profile() const
{
    Profile profile = m_loaded;
    for (const ProfilePage* page : m_pages) {
        page->store(profile);
    }
    return profile;
}

void ProfileEditor::showPage(Page page)
{
    m_index->setCurrentRow(page);
}

void ProfileEditor::refresh()
{
    if (m_loading) {
        return;
    }
    const Profile profile = this->profile();
    QList<profile::Problem> problems = profile::validate(profile);
    if (profile.name.isEmpty() && profile.id.isEmpty()) {
        // Only one without a file may do without; from here it goes into a file.
        problems.prepend({ QStringLiteral("name"),
            Error{ Code::ProfileInvalid, QStringLiteral("the name is missing"), {} } });
    }
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const int errors = m_pages.at(i)->showProblems(problems);
        QListWidgetItem* item = m_index->item(int(i));
        item->setData(
            Qt::ForegroundRole, errors > 0 ? QVariant(errorColour(palette())) : QVariant());
        item->setData(Qt::AccessibleDescriptionRole,
            errors > 0 ? tr("%n problem(s)", nullptr, errors) : QString());
    }
    if (m_otherNames.contains(profile.name, Qt::CaseInsensitive)) {
        m_pages.first()->remind(QStringLiteral("name"), tr("Another profile has this name, too."));
    }
    m_forwards->setContext(profile);
    m_forwards->markProblems(problems);
    m_picture->setProfile(profile);
    showSummary(problems);
}

/// Save is off for a reason that may stand on another page.
void ProfileEditor::showSummary(const QList<profile::Problem>& problems)
{
    const bool wrong = !problems.isEmpty();
    m_save->setEnabled(!wrong);
    m_test->setEnabled(!wrong || m_testing);
    m_summary->setVisible(wrong);
    m_summary->setFocusPolicy(wrong ? Qt::StrongFocus : Qt::NoFocus);
    if (!wrong) {
        return;
    }
    const profile::Problem& first = problems.first();
    const auto page = std::find_if(m_pages.cbegin(), m_pages.cend(),
        [&first](const ProfilePage* each) { return each->owns(first.path); });
    m_problemPage = page == m_pages.cend() ? 0 : int(page - m_pages.cbegin());
    m_summary->setText(QStringLiteral("<a href=\"page\">%1</a>: %2")
                           .arg(m_index->item(m_problemPage)->text().toHtmlEscaped(),
                               problemText(first).toHtmlEscaped()));
}

void ProfileEditor::goToProblem()
{
    m_index->setCurrentRow(m_problemPage);
    m_pages.at(m_problemPage)->focusFirst();
}

void ProfileEditor::onTestClicked()
{
    if (m_testing) {
        finishTest();
        Q_EMIT testCancelled();
        return;
    }
    m_testing = true;
    m_steps->clear();
    m_steps->show();
    m_test->setText(tr("Stop the &test"));
    Q_EMIT testRequested(profile());
}

void ProfileEditor::showTestStep(const QString& step, TestState state, const QString& detail)
{
    m_steps->show();
    m_steps->showStep(step, state, detail);
}

void ProfileEditor::finishTest()
{
    m_testing = false;
    m_test->setText(tr("&Test the connection"));
    m_test->setEnabled(m_save->isEnabled());
}

/// Where no field takes it, a pasted ssh command adds its forwards.
void ProfileEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste)
        && m_forwards->paste(QGuiApplication::clipboard()->text())) {
        showPage(Forwards);
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace sallyport::ui
