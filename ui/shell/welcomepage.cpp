// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcomepage.h"

#include "ui/widgets/followfont.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/symbolicicon.h"

#include <QCommandLinkButton>
#include <QLabel>
#include <QVBoxLayout>

namespace sallyport::ui {

static QCommandLinkButton* makeLink(const QString& text, const QString& explanation,
    const QString& icon, const QString& name, QWidget* parent)
{
    auto* button = new QCommandLinkButton(text, explanation, parent);
    button->setObjectName(name);
    button->setIcon(symbolicIcon(icon));
    QString spoken = text;
    button->setAccessibleName(spoken.remove(u'&'));
    button->setAccessibleDescription(explanation);
    return button;
}

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("welcomePage"));
    auto* mark = new PlainLabel(this);
    constexpr int kMark = 72;
    mark->setPixmap(applicationIcon().pixmap(QSize(kMark, kMark), devicePixelRatioF()));
    mark->setAlignment(Qt::AlignCenter);
    auto* title = new PlainLabel(tr("Reach what is behind an SSH server"), this);
    makeHeading(title, 1.5);
    title->setAlignment(Qt::AlignCenter);
    title->setWordWrap(true);
    auto* text = new PlainLabel(
        tr("A profile names an SSH server and what to forward through it: databases, web pages, "
           "FTP servers, or everything by a SOCKS proxy. Programs then connect to this computer, "
           "and the connection comes out at the other end."),
        this);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    QCommandLinkButton* make =
        makeLink(tr("&New profile"), tr("Name a server and what to reach through it."),
            QStringLiteral("add"), QStringLiteral("welcomeNew"), this);
    QCommandLinkButton* import = makeLink(tr("&Import"),
        tr("Take over hosts from OpenSSH, PuTTY, Tectia or a Sallyport file."),
        QStringLiteral("import"), QStringLiteral("welcomeImport"), this);
    QCommandLinkButton* paste = makeLink(tr("&Paste an ssh command"),
        tr("A line like “ssh -L 8080:web:80 anna@bastion” becomes a profile."),
        QStringLiteral("paste"), QStringLiteral("welcomePaste"), this);

    auto* column = new QWidget(this);
    followFont(column,
        [column] { column->setMaximumWidth(column->fontMetrics().averageCharWidth() * 76); });
    auto* inside = new QVBoxLayout(column);
    inside->setSpacing(12);
    inside->addStretch(2);
    inside->addWidget(mark);
    inside->addWidget(title);
    inside->addWidget(text);
    inside->addSpacing(8);
    inside->addWidget(make);
    inside->addWidget(import);
    inside->addWidget(paste);
    inside->addStretch(3);
    auto* layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(column, 20);
    layout->addStretch(1);
    connect(make, &QCommandLinkButton::clicked, this, &WelcomePage::newRequested);
    connect(import, &QCommandLinkButton::clicked, this, &WelcomePage::importRequested);
    connect(paste, &QCommandLinkButton::clicked, this, &WelcomePage::pasteRequested);
}

} // namespace sallyport::ui
