// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/copyline.h"

#include "ui/widgets/followfont.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace sallyport::ui {

CopyLine::CopyLine(const QString& text, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit(text, this))
{
    m_line->setObjectName(QStringLiteral("copyLine"));
    m_line->setReadOnly(true);
    m_line->setFont(fixedFont());
    m_line->setAccessibleName(name);
    m_line->setCursorPosition(0);
    m_line->setMinimumWidth(m_line->fontMetrics().horizontalAdvance(text)
        + 2 * m_line->fontMetrics().averageCharWidth() + 8);
    auto* copy = new QPushButton(tr("&Copy"), this);
    copy->setObjectName(QStringLiteral("copyButton"));
    copy->setAccessibleName(tr("Copy: %1").arg(name));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_line->text()); });
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line, 1);
    layout->addWidget(copy);
}

} // namespace sallyport::ui
