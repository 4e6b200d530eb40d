// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/profilepages.h"

#include "core/profile/serveraddress.h"
#include "ui/profile/fieldlabel.h"
#include "ui/profile/followoffer.h"
#include "ui/profile/keyactions.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

#include <memory>

namespace sallyport::ui {

using profile::Profile;

namespace {

bool isWholeAddress(const QString& host)
{
    return host.contains(u'@') || host.startsWith(QLatin1String("ssh://"));
}

} // namespace

ConnectionPage::ConnectionPage(QWidget* parent)
    : ProfilePage(parent)
{
    addLine(
        "name", tr("&Name"), [](Profile& p) -> QString& { return p.label.name; },
        tr("a word for yourself"));
    addHostPort(
        "server.host", "server.port", tr("&Server"),
        [](Profile& p) -> HostPort& { return p.connection.server.address; },
        tr("bastion.example.org"));
    addLine(
        "server.user", tr("&User"), [](Profile& p) -> QString& { return p.connection.server.user; },
        tr("the name of your account here"));
    addSeconds("connectTimeout", tr("Give up &after"),
        [](Profile& p) -> std::chrono::seconds& { return p.connection.connectTimeout; });
    addCheck("connectAtStart", tr("Connect when Sally&port starts"),
        [](Profile& p) -> bool& { return p.policy.connectAtStart; });
    auto* lazy = addCheck("lazy", tr("Connect only when a program uses a &forward"),
        [](Profile& p) -> bool& { return p.policy.lazy; });
    auto* idle = addSeconds(
        "idleClose", tr("&Disconnect when unused for"),
        [](Profile& p) -> std::chrono::seconds& { return p.policy.idleClose; }, tr("never"));
    const auto follow = [lazy, idle] { idle->setEnabled(lazy->isChecked()); };
    connect(lazy, &QCheckBox::toggled, idle, follow);
    follow();
    // Last, where it moves nothing when it appears.
    m_followOffer = new FollowOffer(page());
    form()->addRow(m_followOffer);
    auto* host = findChild<QLineEdit*>(QStringLiteral("server.host"));
    connect(host, &QLineEdit::editingFinished, this, &ConnectionPage::splitHost);
}

void ConnectionPage::store(Profile& profile) const
{
    ProfilePage::store(profile);
    const QString text = profile.connection.server.address.host;
    // Not split yet while the cursor is still there.
    if (!isWholeAddress(text)) {
        return;
    }
    if (const auto address = profile::parseServerAddress(text)) {
        profile.connection.server.address.host = address->host;
        profile.connection.server.address.port =
            address->port.value_or(profile.connection.server.address.port);
        if (!address->user.isEmpty()) {
            profile.connection.server.user = address->user;
        }
    }
}

void ConnectionPage::splitHost()
{
    const auto line = [this](
                          const char* name) { return findChild<QLineEdit*>(QLatin1String(name)); };
    QLineEdit* host = line("server.host");
    const QString text = host->text().trimmed();
    if (!isWholeAddress(text)) {
        return;
    }
    const auto address = profile::parseServerAddress(text);
    if (!address) {
        return;
    }
    host->setText(address->host);
    if (!address->user.isEmpty()) {
        line("server.user")->setText(address->user);
    }
    if (address->port) {
        line("server.port")->setText(QString::number(*address->port));
    }
}

LoginPage::LoginPage(QWidget* parent)
    : ProfilePage(parent)
{
    addText(tr("Passwords are not part of a profile. You are asked for them, and may have them "
               "remembered in the key store."));
    addCheck("server.useAgent", tr("Use the keys of the SSH &agent"),
        [](Profile& p) -> bool& { return p.connection.server.useAgent; });
    addLine(
        "server.agentPath", tr("Agent's &socket"),
        [](Profile& p) -> QString& { return p.connection.server.agentPath; }, tr("the usual one"));
    auto* files = addFiles(
        "server.identityFiles", tr("&Key files"),
        [](Profile& p) -> QStringList& { return p.connection.server.identityFiles; },
        tr("every key of the agent, then the usual files in ~/.ssh"));
    m_keys = new KeyActions(files, page());
    form()->addRow(QString(), m_keys);
    addCheck("server.identitiesOnly", tr("Offer &only these keys"),
        [](Profile& p) -> bool& { return p.connection.server.identitiesOnly; });
    addFiles(
        "server.certificateFiles", tr("&Certificates"),
        [](Profile& p) -> QStringList& { return p.connection.server.certificateFiles; },
        tr("the -cert.pub next to each key file"));
    addList(
        "server.authentications", tr("&Methods, in order"),
        [](Profile& p) -> QStringList& { return p.connection.server.authentications; },
        tr("publickey, keyboard-interactive, password"));
}

HostKeyPage::HostKeyPage(bool withFiles, QWidget* parent)
    : ProfilePage(parent)
{
    using profile::HostKeyPolicy;
    addText(tr("The host key proves that the server is the one you mean. A changed key is never "
               "taken without asking."));
    addChoice<HostKeyPolicy>("server.hostKeyPolicy", tr("An &unknown key"),
        { { HostKeyPolicy::Ask, tr("Ask me") },
            { HostKeyPolicy::AcceptNew, tr("Accept and remember it") },
            { HostKeyPolicy::Strict, tr("Refuse it") } },
        [](Profile& p) -> HostKeyPolicy& { return p.connection.server.hostKeyPolicy; });
    addLine(
        "server.pinnedHostKey", tr("&Only this key"),
        [](Profile& p) -> QString& { return p.connection.server.pinnedHostKey; },
        tr("SHA256:… or empty"));
    addLine(
        "server.hostKeyAlias", tr("Look it up &as"),
        [](Profile& p) -> QString& { return p.connection.server.hostKeyAlias; },
        tr("the server's name"));
    if (!withFiles) {
        return;
    }
    addFiles(
        "knownHostsFiles", tr("&Files with known keys"),
        [](Profile& p) -> QStringList& { return p.connection.knownHostsFiles; },
        tr("Sallyport's own, ~/.ssh/known_hosts, /etc/ssh/ssh_known_hosts"));
    addCheck("hashKnownHosts", tr("&Hide host names in the file (hashed)"),
        [](Profile& p) -> bool& { return p.connection.hashKnownHosts; });
}

ReconnectPage::ReconnectPage(QWidget* parent)
    : ProfilePage(parent)
{
    using std::chrono::seconds;
    auto* enabled = addCheck("reconnect.enabled", tr("Connect &again when the connection is lost"),
        [](Profile& p) -> bool& { return p.policy.reconnect.enabled; });
    auto* first = addSeconds("reconnect.firstDelay", tr("&First wait"),
        [](Profile& p) -> seconds& { return p.policy.reconnect.firstDelay; });
    auto* most = addSeconds("reconnect.maxDelay", tr("&Longest wait"),
        [](Profile& p) -> seconds& { return p.policy.reconnect.maxDelay; });
    auto* attempts = addNumber(
        "reconnect.maxAttempts", tr("Give &up after"),
        [](Profile& p) -> int& { return p.policy.reconnect.maxAttempts; }, tr("never"));
    attempts->setSuffix(tr(" tries in a row"));
    auto* gate = addSeconds(
        "reconnect.gateTime", tr("&Steady after"),
        [](Profile& p) -> seconds& { return p.policy.reconnect.gateTime; }, tr("at once"));
    gate->setToolTip(tr("A connection that ends sooner after the login counts as a failed try"));
    auto* hold = addSeconds(
        "reconnect.holdConnections", tr("Let programs &wait"),
        [](Profile& p) -> seconds& { return p.policy.reconnect.holdConnections; },
        tr("not at all: refuse them"));
    hold->setToolTip(tr("How long a connection made meanwhile waits for the tunnel"));
    const auto follow = [=] {
        for (QWidget* widget : { first, most, attempts, gate, hold }) {
            widget->setEnabled(enabled->isChecked());
        }
    };
    connect(enabled, &QCheckBox::toggled, this, follow);
    follow();
    addHeading(tr("Is it still there?"));
    addSeconds(
        "keepaliveInterval", tr("Ask the server &every"),
        [](Profile& p) -> seconds& { return p.connection.keepaliveInterval; }, tr("never"));
    addNumber("keepaliveCount", tr("Lost after"), [](Profile& p) -> int& {
        return p.connection.keepaliveCount;
    })->setSuffix(tr(" unanswered questions"));
    addHeading(tr("When a forward cannot be set up"));
    addCheck("exitOnForwardFailure", tr("Disconnect: all forwards o&r none"),
        [](Profile& p) -> bool& { return p.policy.exitOnForwardFailure; });
}

AdvancedPage::AdvancedPage(QWidget* parent)
    : ProfilePage(parent)
{
    using profile::AddressFamily;
    addChoice<AddressFamily>("family", tr("Connect &with"),
        { { AddressFamily::Any, tr("IPv4 or IPv6") }, { AddressFamily::Ipv4, tr("IPv4 only") },
            { AddressFamily::Ipv6, tr("IPv6 only") } },
        [](Profile& p) -> AddressFamily& { return p.connection.family; });
    addLine(
        "bindAddress", tr("Connect &from"),
        [](Profile& p) -> QString& { return p.connection.bindAddress; },
        tr("any address or interface of this computer"));
    addLine(
        "rekeyLimit", tr("New &keys after"),
        [](Profile& p) -> QString& { return p.connection.rekeyLimit; },
        tr("1G 1h: how much data, how long"));
    addCheck("compression", tr("&Compress (helps on slow lines only)"),
        [](Profile& p) -> bool& { return p.connection.compression; });
    addCheck("replaceUnixSockets",
        tr("&Replace Unix sockets that another program of yours listens on"),
        [](Profile& p) -> bool& { return p.policy.replaceUnixSockets; });
    addCheck("onlyMyPrograms", tr("&Only my own programs may use the forwards, not other users'"),
        [](Profile& p) -> bool& { return p.policy.onlyMyPrograms; });
    addHeading(tr("Algorithms, the preferred ones first"));
    const QString usual = tr("the usual ones; +name adds, -name leaves out, ^name prefers");
    addList(
        "ciphers", tr("Ci&phers"), [](Profile& p) -> QStringList& { return p.connection.ciphers; },
        usual);
    addList(
        "keyExchanges", tr("Key e&xchanges"),
        [](Profile& p) -> QStringList& { return p.connection.keyExchanges; }, usual);
    addList(
        "macs", tr("&MACs"), [](Profile& p) -> QStringList& { return p.connection.macs; }, usual);
    addList(
        "hostKeyAlgorithms", tr("&Host keys"),
        [](Profile& p) -> QStringList& { return p.connection.hostKeyAlgorithms; }, usual);
    addList(
        "publicKeyAlgorithms", tr("RSA si&gnatures"),
        [](Profile& p) -> QStringList& { return p.connection.publicKeyAlgorithms; }, usual);
}

NotesPage::NotesPage(const QStringList& folders, QWidget* parent)
    : ProfilePage(parent)
{
    auto* folder = addLine(
        "folder", tr("&Folder"), [](Profile& p) -> QString& { return p.label.folder; },
        tr("none; Work/Customers is a folder in a folder"));
    auto* completer = new QCompleter(folders, folder);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    folder->setCompleter(completer);
    addList(
        "tags", tr("Ta&gs"), [](Profile& p) -> QStringList& { return p.label.tags; },
        tr("separated by commas"), true);
    addColour();
    addNotes();
}

void NotesPage::addColour()
{
    auto* choose = new QPushButton(tr("Choose…"), page());
    auto* line = addLine(
        "colour", tr("&Colour"), [](Profile& p) -> QString& { return p.label.colour; },
        tr("none, or #rrggbb"), choose);
    choose->setObjectName(QStringLiteral("chooseColour"));
    choose->setAccessibleName(tr("Choose a colour"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, [this, line] {
        auto* dialog = new QColorDialog(QColor(line->text()), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QColorDialog::colorSelected, line,
            [line](const QColor& colour) { line->setText(colour.name()); });
        dialog->open();
    });
    const auto show = [line, choose] {
        const QColor colour(line->text());
        QPixmap swatch(choose->iconSize());
        swatch.fill(colour.isValid() ? colour : Qt::transparent);
        choose->setIcon(swatch);
    };
    connect(line, &QLineEdit::textChanged, choose, show);
    show();
}

void NotesPage::addNotes()
{
    auto* notes = new QPlainTextEdit(page());
    notes->setObjectName(QStringLiteral("notes"));
    notes->setTabChangesFocus(true);
    connect(notes, &QPlainTextEdit::textChanged, this, [this, notes] { touch(notes); });
    auto* origin = addRow("notes", fieldLabel(tr("&Notes"), notes), notes);
    // Qt's text edits change some characters; what was not touched stays as it was.
    const auto loaded = std::make_shared<QString>();
    bind<QString>(
        "notes", notes, origin, [](Profile& p) -> QString& { return p.label.notes; },
        [notes, loaded](const QString& text) {
            *loaded = text;
            notes->setPlainText(text);
            notes->document()->setModified(false);
        },
        [notes, loaded] {
            return notes->document()->isModified() ? notes->toPlainText() : *loaded;
        });
}

} // namespace sallyport::ui
