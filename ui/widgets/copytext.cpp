// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copytext.h"

#include "ui/widgets/followfont.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace sallyport::ui {

CopyText::CopyText(const QString& name, int lines, QWidget* parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(tr("Copy"), this))
{
    m_text->setObjectName(QStringLiteral("copyText"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setFont(fixedFont());
    m_text->setAccessibleName(name);
    showLines(m_text, lines);
    m_copy->setObjectName(QStringLiteral("copyTextButton"));
    m_copy->setAccessibleName(tr("Copy: %1").arg(name));
    m_copy->setAutoDefault(false);
    m_copy->setEnabled(false);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(text()); });
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 1, Qt::AlignTop);
    layout->addWidget(m_copy, 0, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CopyText::setText(const QString& text)
{
    m_text->setPlainText(text);
    m_copy->setEnabled(!text.isEmpty());
}

QString CopyText::text() const
{
    return m_text->toPlainText();
}

} // namespace sallyport::ui
