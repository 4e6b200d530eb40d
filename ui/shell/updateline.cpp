// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/updateline.h"

#include "ui/models/plaintext.h"
#include "ui/shell/settings.h"
#include "ui/widgets/longwords.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/symbolicicon.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

namespace sallyport::ui {

UpdateLine::UpdateLine(Settings& settings, QWidget* parent)
    : QFrame(parent)
    , m_settings(settings)
    , m_text(new PlainLabel(this))
    , m_open(new QPushButton(tr("Open its page"), this))
    , m_dismiss(new QPushButton(tr("Not this version"), this))
{
    setObjectName(QStringLiteral("updateLine"));
    setFrameShape(QFrame::StyledPanel);
    m_text->setObjectName(QStringLiteral("updateText"));
    m_text->setWordWrap(true);
    allowLongWords(*m_text);
    m_open->setObjectName(QStringLiteral("updateOpen"));
    m_open->setAutoDefault(false);
    m_dismiss->setObjectName(QStringLiteral("updateDismiss"));
    m_dismiss->setAutoDefault(false);
    m_dismiss->setToolTip(tr("Not to be told of this version again"));
    auto* close = new QToolButton(this);
    close->setObjectName(QStringLiteral("updateHide"));
    close->setAutoRaise(true);
    close->setIcon(symbolicIcon(QStringLiteral("clear")));
    close->setToolTip(tr("Hide this line"));
    close->setAccessibleName(tr("Hide this line"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 4, 6, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_open);
    layout->addWidget(m_dismiss);
    layout->addWidget(close);
    connect(m_open, &QPushButton::clicked, this, &UpdateLine::openPage);
    connect(m_dismiss, &QPushButton::clicked, this, &UpdateLine::dismiss);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void UpdateLine::tellOf(const update::ReleaseNotice& notice, bool isAsked)
{
    const QString version = notice.version.toString();
    if (!isAsked && m_settings.dismissedVersion() == version) {
        return;
    }
    m_version = version;
    m_page = notice.page;
    m_open->show();
    m_open->setToolTip(plainTip(m_page.toDisplayString()));
    m_open->setAccessibleDescription(m_page.toDisplayString());
    m_dismiss->show();
    say(tr("Sallyport %1 of %2 is there.", "version, date")
            .arg(version, QLocale().toString(notice.date, QLocale::ShortFormat)));
}

void UpdateLine::tell(const QString& sentence)
{
    m_version.clear();
    m_open->hide();
    m_dismiss->hide();
    say(sentence);
}

void UpdateLine::say(const QString& sentence)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void UpdateLine::openPage()
{
    if (!QDesktopServices::openUrl(m_page)) {
        Q_EMIT notOpened(m_page.toDisplayString());
    }
}

void UpdateLine::dismiss()
{
    m_settings.setDismissedVersion(m_version);
    hide();
}

} // namespace sallyport::ui
