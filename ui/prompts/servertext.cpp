// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/servertext.h"

#include "ui/widgets/plainlabel.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace sallyport::ui {

namespace {

constexpr int kMostLines = 8;

}

ServerText::ServerText(const QString& text, QWidget* parent)
    : QFrame(parent)
    , m_text(new QPlainTextEdit(this))
{
    setFrameShape(StyledPanel);
    auto* layout = new QVBoxLayout(this);
    auto* caption = new PlainLabel(tr("The server says:"), this);
    QFont quiet = caption->font();
    quiet.setItalic(true);
    caption->setFont(quiet);
    m_text->setObjectName(QStringLiteral("serverText"));
    m_text->setAccessibleName(tr("What the server says"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(NoFrame);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->viewport()->setAutoFillBackground(false);
    caption->setBuddy(m_text);
    layout->addWidget(caption);
    layout->addWidget(m_text);
    setText(text);
}

void ServerText::setText(const QString& text)
{
    m_text->setPlainText(text);
    const int margin = int(2 * m_text->document()->documentMargin()) + 2;
    const int line = m_text->fontMetrics().lineSpacing();
    // Long lines wrap; how often is not known before the width is.
    const int wrapped = int(text.size() / 60) + int(text.count(u'\n')) + 1;
    m_text->setFixedHeight(std::min(wrapped, kMostLines) * line + margin);
}

} // namespace sallyport::ui
