// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/hopeditor.h"

#include "ui/models/sentencetext.h"
#include "ui/profile/profilepages.h"
#include "ui/widgets/dialogbuttons.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sallyport::ui {

using profile::Profile;

namespace {

/// A jump host as the server of a profile of its own, so that the same pages serve both.
Profile asProfile(const profile::Server& server)
{
    Profile profile;
    profile.connection.server = server;
    return profile;
}

class AddressPage final : public ProfilePage {
public:
    explicit AddressPage(QWidget* parent)
        : ProfilePage(parent)
    {
        addHostPort(
            "server.host", "server.port", HopEditor::tr("&Host"),
            [](Profile& p) -> HostPort& { return p.connection.server.address; },
            HopEditor::tr("gateway.example.org"));
        addLine(
            "server.user", HopEditor::tr("&User"),
            [](Profile& p) -> QString& { return p.connection.server.user; },
            HopEditor::tr("the name of your account here"));
    }
};

} // namespace

HopEditor::HopEditor(const profile::Server& server, QWidget* parent)
    : EditorDialog(parent)
    , m_loaded(server)
    , m_tabs(new QTabWidget(this))
{
    setWindowTitle(tr("Jump host"));
    m_tabs->setObjectName(QStringLiteral("hopPages"));
    m_tabs->setAccessibleName(tr("Pages"));
    const auto add = [&](ProfilePage* page, const QString& title) {
        m_pages.append(page);
        m_tabs->addTab(page, title);
        page->viewport()->setAutoFillBackground(false);
        page->widget()->setAutoFillBackground(false);
    };
    add(new AddressPage(m_tabs), tr("Address"));
    add(new LoginPage(m_tabs), tr("Login"));
    add(new HostKeyPage(false, m_tabs), tr("Host key"));

    auto* buttons = new DialogButtons(tr("Save"), this);
    m_save = buttons->accept();
    m_save->setObjectName(QStringLiteral("hopSaveButton"));
    setAcceptButton(m_save);
    buttons->cancel()->setObjectName(QStringLiteral("hopCancelButton"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
    layout->addWidget(buttons);

    for (ProfilePage* page : std::as_const(m_pages)) {
        page->load(asProfile(server));
        connect(page, &ProfilePage::changed, this, &HopEditor::refresh);
    }
    m_unchanged = this->server();
    refresh();
    resize(QSize(34 * fontMetrics().height(), 0).expandedTo(sizeHint()));
    m_pages.first()->focusFirst();
}

profile::Server HopEditor::server() const
{
    Profile profile = asProfile(m_loaded);
    for (const ProfilePage* page : m_pages) {
        page->store(profile);
    }
    return profile.connection.server;
}

QString HopEditor::unsavedText() const
{
    return m_loaded == profile::Server{} ? tr("The new jump host is not saved.")
                                         : tr("The changes to this jump host are not saved.");
}

/// The first one that stands beside a field here, and that field's page.
std::pair<ProfilePage*, profile::Problem> HopEditor::problem() const
{
    const QList<profile::Problem> problems = profile::validate(asProfile(server()));
    for (const profile::Problem& each : problems) {
        for (ProfilePage* page : m_pages) {
            if (page->owns(each.path)) {
                return { page, each };
            }
        }
    }
    return {};
}

QString HopEditor::problemText() const
{
    return wholeSentence(problem().second.what);
}

void HopEditor::goToProblem()
{
    const auto [page, wrong] = problem();
    if (page) {
        m_tabs->setCurrentWidget(page);
        page->showField(wrong.path);
    }
}

void HopEditor::refresh()
{
    const QList<profile::Problem> problems = profile::validate(asProfile(server()));
    int errors = 0;
    for (ProfilePage* page : std::as_const(m_pages)) {
        errors += page->showProblems(problems);
    }
    m_save->setEnabled(errors == 0);
}

} // namespace sallyport::ui
