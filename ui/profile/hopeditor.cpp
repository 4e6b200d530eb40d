// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/hopeditor.h"

#include "core/profile/validation.h"
#include "ui/profile/profilepages.h"
#include "ui/widgets/dialogbuttons.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
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
    : QDialog(parent)
    , m_loaded(server)
{
    setWindowTitle(tr("Jump host"));
    auto* tabs = new QTabWidget(this);
    tabs->setObjectName(QStringLiteral("hopPages"));
    tabs->setAccessibleName(tr("Pages"));
    const auto add = [&](ProfilePage* page, const QString& title) {
        m_pages.append(page);
        tabs->addTab(page, title);
        page->viewport()->setAutoFillBackground(false);
        page->widget()->setAutoFillBackground(false);
    };
    add(new AddressPage(tabs), tr("Address"));
    add(new LoginPage(tabs), tr("Login"));
    add(new HostKeyPage(false, tabs), tr("Host key"));

    auto* buttons = new DialogButtons(tr("Save"), this);
    m_save = buttons->accept();
    m_save->setObjectName(QStringLiteral("hopSaveButton"));
    buttons->cancel()->setObjectName(QStringLiteral("hopCancelButton"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(tabs);
    layout->addWidget(buttons);

    for (ProfilePage* page : std::as_const(m_pages)) {
        page->load(asProfile(server));
        connect(page, &ProfilePage::changed, this, &HopEditor::refresh);
    }
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
