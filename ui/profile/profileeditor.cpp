// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/profileeditor.h"

#include "core/profile/fields.h"
#include "core/profile/follow.h"
#include "ui/models/sentencetext.h"
#include "ui/profile/colours.h"
#include "ui/profile/fieldnotes.h"
#include "ui/profile/followoffer.h"
#include "ui/profile/forwardspage.h"
#include "ui/profile/installkeydialog.h"
#include "ui/profile/pathpicture.h"
#include "ui/profile/profilepages.h"
#include "ui/profile/routepage.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
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

ProfileEditor::ProfileEditor(
    const Profile& profile, const QList<OtherProfile>& others, QWidget* parent)
    : EditorDialog(parent)
    , m_loaded(profile)
    , m_index(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_picture(new PathPicture(this))
    , m_summary(linkLabel(this))
    , m_draftNote(
          new PlainLabel(tr("Sallyport ended before this was saved. It is as it was typed."), this))
    , m_reader(std::make_unique<tunnel::FollowReader>(profile::Environment::system(), m_clock))
{
    setWindowTitle(profile.label.name.isEmpty() ? tr("New profile")
                                                : tr("Profile %1").arg(profile.label.name));
    for (const OtherProfile& other : others) {
        m_otherNames.append(other.name);
    }
    m_index->setObjectName(QStringLiteral("pageIndex"));
    m_index->setAccessibleName(tr("Pages"));
    m_index->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    m_stack->setObjectName(QStringLiteral("pageStack"));
    m_picture->setObjectName(QStringLiteral("picture"));
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setWordWrap(true);
    m_summary->setAccessibleName(tr("What is wrong"));
    connect(m_summary, &QLabel::linkActivated, this, &ProfileEditor::goToProblem);
    m_draftNote->setObjectName(QStringLiteral("draftNote"));
    m_draftNote->setWordWrap(true);
    m_draftNote->hide();
    addPages(others);
    connect(m_index, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);

    auto* middle = new QHBoxLayout;
    middle->addWidget(m_index);
    middle->addWidget(m_stack, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeFollowed());
    layout->addWidget(m_draftNote);
    layout->addLayout(middle, 1);
    layout->addWidget(m_picture);
    QLayout* buttons = makeButtons();
    layout->addWidget(m_summary);
    layout->addLayout(buttons);
    const int em = fontMetrics().height();
    m_index->setSpacing(em / 6);
    m_index->setFixedWidth(m_index->sizeHintForColumn(0) + 2 * em);
    resize(52 * em, 34 * em);
    load();
    m_unchanged = this->profile();
    connect(m_reader.get(), &tunnel::FollowReader::finished, this, &ProfileEditor::showFollowed);
    if (m_loaded.connection.follows.isOn()) {
        readFollowed();
    }
    showPage(Connection);
    m_pages.first()->focusFirst();
}

QWidget* ProfileEditor::makeFollowed()
{
    m_followed = new QWidget(this);
    m_followedTitle = new PlainLabel(m_followed);
    m_followedTitle->setObjectName(QStringLiteral("follows"));
    m_followedTitle->setWordWrap(true);
    QFont bold = m_followedTitle->font();
    bold.setBold(true);
    m_followedTitle->setFont(bold);
    m_followedState = new PlainLabel(m_followed);
    m_followedState->setObjectName(QStringLiteral("followedState"));
    m_followedState->setWordWrap(true);
    m_independent = new QPushButton(tr("Make it &independent"), m_followed);
    m_independent->setObjectName(QStringLiteral("makeIndependent"));
    m_independent->setAutoDefault(false);
    connect(m_independent, &QPushButton::clicked, this, &ProfileEditor::makeIndependent);
    auto* texts = new QVBoxLayout;
    texts->addWidget(m_followedTitle);
    texts->addWidget(m_followedState);
    auto* row = new QHBoxLayout(m_followed);
    row->setContentsMargins({});
    row->addLayout(texts, 1);
    row->addWidget(m_independent);
    return m_followed;
}

void ProfileEditor::readFollowed()
{
    m_followedTitle->setText(
        tr("Follows %1 in %2")
            .arg(m_loaded.connection.follows.host, m_loaded.connection.follows.shownFile()));
    m_followedState->setText(tr("Reading it…"));
    m_independent->setEnabled(false);
    m_reader->read(m_loaded, tunnel::FollowReader::Form::AsWritten);
}

/// From now on the file says how the host is reached; what was typed of that is not used any more.
void ProfileEditor::follow(const QString& host)
{
    m_loaded = profile();
    m_loaded.connection.follows = { host, {}, {} };
    if (m_loaded.label.name.isEmpty()) {
        m_loaded.label.name = host;
    }
    load();
    readFollowed();
    m_pages.first()->focusFirst();
}

void ProfileEditor::showFollowed(const Result<profile::Followed>& result)
{
    if (!result) {
        const Error& error = result.error();
        m_followedState->setText(
            tr("The file cannot be followed as it is now: %1")
                .arg(translated(Sentence::placed(error.context, error.detail))));
        return;
    }
    m_now = result->profile;
    m_independent->setEnabled(true);
    m_followedState->setText(tr("What the file says of the connection is read again each time, and "
                                "shown in grey; the forwards are the profile's own."));
    for (ProfilePage* page : std::as_const(m_pages)) {
        page->setFollowing(true, &*m_now);
    }
    refresh();
}

/// What the file says now becomes the profile's own; what was edited meanwhile stays.
void ProfileEditor::makeIndependent()
{
    m_loaded = profile::withFacts(profile(), *m_now);
    m_loaded.connection.follows = {};
    m_now.reset();
    load();
    m_pages.first()->focusFirst();
}

void ProfileEditor::addPages(const QList<OtherProfile>& others)
{
    QStringList folders;
    for (const OtherProfile& other : others) {
        if (!other.folder.isEmpty() && !folders.contains(other.folder)) {
            folders.append(other.folder);
        }
    }
    folders.sort();
    QList<OtherProfile> through = others;
    through.removeIf([this](const OtherProfile& other) { return other.id == m_loaded.id; });
    m_forwards = new ForwardsPage(this);
    connect(m_forwards, &ForwardsPage::ruleEditorOpened, this, &ProfileEditor::ruleEditorOpened);
    m_connection = new ConnectionPage(this);
    connect(&m_connection->followOffer(), &FollowOffer::followWanted, this, &ProfileEditor::follow);
    addPage(m_connection, tr("Connection"));
    m_login = new LoginPage(this);
    connect(&m_login->keys(), &KeyActions::installWanted, this, &ProfileEditor::installKey);
    addPage(m_login, tr("Login"));
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

QLayout* ProfileEditor::makeButtons()
{
    auto* test = new QPushButton(tr("&Test the connection"), this);
    test->setObjectName(QStringLiteral("testButton"));
    test->setAutoDefault(false);
    m_test = new TestPanel(
        test, [this](const QString& path) { return placeName(path); }, this);
    m_stack->addWidget(m_test);
    m_index->addItem(tr("Test"));
    m_index->item(Test)->setHidden(true);
    connect(m_test, &TestPanel::startRequested, this, &ProfileEditor::startTest);
    connect(m_test, &TestPanel::mendWanted, this, &ProfileEditor::showField);
    connect(m_test, &TestPanel::changed, this, [this] { markPage(Test, m_test->failures()); });
    connect(m_test, &TestPanel::stopRequested, this, &ProfileEditor::testCancelled);
    auto* buttons = new DialogButtons(tr("Save"), this);
    m_save = buttons->accept();
    m_save->setObjectName(QStringLiteral("saveButton"));
    setAcceptButton(m_save);
    auto* row = new QHBoxLayout;
    row->addWidget(test);
    row->addWidget(buttons, 1);
    return row;
}

void ProfileEditor::setDefaults(const Profile& defaults)
{
    for (ProfilePage* page : std::as_const(m_pages)) {
        page->setDefaults(defaults);
    }
    load();
    m_unchanged = profile();
}

void ProfileEditor::editDefaults()
{
    m_isDefaults = true;
    setWindowTitle(tr("What profiles inherit"));
    m_picture->hide();
    findChild<QPushButton*>(QStringLiteral("testButton"))->hide();
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        m_index->item(int(i))->setHidden(!m_pages.at(i)->showOnlyInheritable());
    }
    m_unchanged = profile();
    refresh();
    m_pages.first()->focusFirst();
}

void ProfileEditor::load()
{
    m_followed->setVisible(m_loaded.connection.follows.isOn());
    loadPages(m_loaded);
}

void ProfileEditor::loadPages(const Profile& profile)
{
    m_loading = true;
    for (ProfilePage* page : std::as_const(m_pages)) {
        page->load(profile);
        page->setFollowing(m_loaded.connection.follows.isOn(), m_now ? &*m_now : nullptr);
    }
    m_loading = false;
    refresh();
}

void ProfileEditor::showDraft(const Profile& draft)
{
    loadPages(draft);
    m_draftNote->show();
}

Profile ProfileEditor::profile() const
{
    Profile profile = m_loaded;
    for (const ProfilePage* page : m_pages) {
        page->store(profile);
    }
    return profile;
}

bool ProfileEditor::hasChanges() const
{
    const bool isNew = m_loaded.id.isEmpty() && !m_isDefaults;
    return profile() != m_unchanged || (isNew && !m_unchanged.rules.isEmpty());
}

QString ProfileEditor::unsavedText() const
{
    if (m_isDefaults) {
        return tr("The changes to what profiles inherit are not saved.");
    }
    const QString name = m_loaded.label.name;
    return m_loaded.id.isEmpty() ? tr("The new profile is not saved.")
        : name.isEmpty()         ? tr("The changes to this profile are not saved.")
                                 : tr("The changes to “%1” are not saved.").arg(name);
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
    if (m_isDefaults) {
        problems.removeIf([](const profile::Problem& problem) {
            const QStringList& paths = profile::inheritablePaths();
            return std::none_of(paths.cbegin(), paths.cend(), [&problem](const QString& path) {
                return problem.path == path || problem.path.startsWith(path + u'.')
                    || problem.path.startsWith(path + u'[');
            });
        });
    } else if (profile.label.name.isEmpty() && profile.id.isEmpty()) {
        // Only one without a file may do without; from here it goes into a file.
        problems.prepend(profile::nameMissing());
    }
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const int errors = m_pages.at(i)->showProblems(problems);
        markPage(Page(i), errors);
    }
    m_test->setOutdated(m_tested && profile != *m_tested);
    if (!m_isDefaults && m_otherNames.contains(profile.label.name, Qt::CaseInsensitive)) {
        m_pages.first()->remind(QStringLiteral("name"), tr("Another profile has this name, too."));
    }
    if (m_isDefaults || m_loaded.connection.follows.isOn()) {
        m_connection->followOffer().withdraw();
    } else {
        m_connection->followOffer().look(profile);
    }
    m_login->keys().setPurpose(
        profile.label.name.isEmpty() ? profile.connection.server.address.host : profile.label.name);
    m_forwards->setContext(profile);
    m_forwards->markProblems(problems);
    Q_EMIT edited();
    m_picture->setProfile(m_now ? profile::withFacts(profile, *m_now) : profile);
    showSummary(problems);
}

void ProfileEditor::markPage(Page page, int problems)
{
    QListWidgetItem* item = m_index->item(page);
    item->setData(Qt::ForegroundRole, problems > 0 ? QVariant(errorColour(palette())) : QVariant());
    item->setData(Qt::AccessibleDescriptionRole,
        problems > 0 ? tr("%n problem(s)", nullptr, problems) : QString());
}

int ProfileEditor::pageOf(const QString& path) const
{
    const auto page = std::find_if(m_pages.cbegin(), m_pages.cend(),
        [&path](const ProfilePage* each) { return each->owns(path); });
    return page == m_pages.cend() ? -1 : int(page - m_pages.cbegin());
}

/// Save is off for a reason that may stand on another page.
void ProfileEditor::showSummary(const QList<profile::Problem>& problems)
{
    const bool wrong = !problems.isEmpty();
    m_save->setEnabled(!wrong);
    m_test->setAvailable(!wrong);
    if (!m_isDefaults) {
        m_login->keys().offerInstalling(!wrong && (m_now || !m_loaded.connection.follows.isOn()));
    }
    m_summary->setVisible(wrong);
    m_summary->setFocusPolicy(wrong ? Qt::StrongFocus : Qt::NoFocus);
    if (!wrong) {
        return;
    }
    const profile::Problem& first = problems.first();
    m_problemPath = first.path;
    const QString pageName = m_index->item(std::max(pageOf(first.path), 0))->text();
    const QString what = QStringLiteral(": ") + wholeSentence(first.what);
    m_problemText = pageName + what;
    m_summary->setText(withLink({}, QStringLiteral("page"), pageName, what));
}

void ProfileEditor::goToProblem()
{
    if (pageOf(m_problemPath) >= 0) {
        showField(m_problemPath);
    } else {
        showPage(Connection);
        m_pages.first()->focusFirst();
    }
}

void ProfileEditor::setKeyStore(const QString& name)
{
    m_login->keys().setKeyStore(name);
}

KeyActions::Passphrases ProfileEditor::takePassphrases()
{
    return m_login->keys().takePassphrases();
}

void ProfileEditor::installKey()
{
    const Profile profile = this->profile();
    auto* dialog =
        new InstallKeyDialog(profile, m_now ? profile::withFacts(profile, *m_now) : profile, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT installDialogOpened(dialog);
    dialog->open();
}

void ProfileEditor::startTest()
{
    m_tested = profile();
    m_index->item(Test)->setHidden(false);
    showPage(Test);
    Q_EMIT testRequested(*m_tested);
}

void ProfileEditor::turnPage(int by)
{
    const int pages = m_index->count();
    for (int step = 1; step <= pages; ++step) {
        const int row = ((m_index->currentRow() + by * step) % pages + pages) % pages;
        if (!m_index->item(row)->isHidden()) {
            m_index->setCurrentRow(row);
            return;
        }
    }
}

QString ProfileEditor::placeName(const QString& path) const
{
    if (placeIn(QStringLiteral("rules"), path)) {
        return tr("Edit the forward…");
    }
    const int page = pageOf(path);
    return page < 0 ? QString() : tr("Open “%1”").arg(m_index->item(page)->text());
}

void ProfileEditor::showField(const QString& path)
{
    if (const int page = pageOf(path); page >= 0) {
        m_index->setCurrentRow(page);
        m_pages.at(page)->showField(path);
    }
}

void ProfileEditor::showFinding(const Finding& finding)
{
    m_test->showFinding(finding);
}

void ProfileEditor::finishTest()
{
    m_test->finish();
}

/// Where no field takes it, a pasted ssh command adds its forwards.
void ProfileEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste)
        && m_forwards->paste(QGuiApplication::clipboard()->text())) {
        showPage(Forwards);
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_index->hasFocus()) {
        if (m_index->currentRow() < m_pages.size()) {
            m_pages.at(m_index->currentRow())->focusFirst();
        }
        return;
    }
    EditorDialog::keyPressEvent(event);
}

} // namespace sallyport::ui
