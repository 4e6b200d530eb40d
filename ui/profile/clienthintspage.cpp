// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/clienthintspage.h"

#include "ui/widgets/followfont.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace sallyport::ui {

ClientHintsPage::ClientHintsPage(QWidget* parent)
    : QWidget(parent)
    , m_client(new QComboBox(this))
    , m_text(new PlainLabel(this))
    , m_copy(new QLineEdit(this))
{
    m_client->setObjectName(QStringLiteral("ftpClient"));
    m_text->setObjectName(QStringLiteral("clientText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_copy->setObjectName(QStringLiteral("clientCopy"));
    m_copy->setReadOnly(true);
    m_copy->setAccessibleName(tr("Command or address for the client"));
    m_copy->setFont(fixedFont());
    auto* button = new QPushButton(tr("&Copy"), this);
    button->setObjectName(QStringLiteral("clientCopyButton"));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_copy->text()); });
    connect(m_client, &QComboBox::currentIndexChanged, this, &ClientHintsPage::updateText);

    setFocusProxy(m_client);
    auto* form = new QFormLayout(this);
    form->addRow(tr("FTP cl&ient"), m_client);
    form->addRow(QString(), m_text);
    auto* line = new QHBoxLayout;
    line->addWidget(m_copy, 1);
    line->addWidget(button);
    form->addRow(QString(), line);
}

void ClientHintsPage::setRule(const profile::Rule& rule)
{
    m_hints = clientHints(rule);
    if (m_client->count() == 0) {
        for (const ClientHint& hint : std::as_const(m_hints)) {
            m_client->addItem(hint.client);
        }
    }
    updateText();
}

void ClientHintsPage::updateText()
{
    const int index = m_client->currentIndex();
    if (index < 0 || index >= m_hints.size()) {
        return;
    }
    m_text->setText(m_hints.at(index).text);
    m_copy->setText(m_hints.at(index).copy);
    m_copy->setCursorPosition(0);
}

} // namespace sallyport::ui
