// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/interactivedialog.h"

#include "ui/models/sentencetext.h"
#include "ui/prompts/servertext.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/secretedit.h"

#include <QCheckBox>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace sallyport::ui {

namespace {

constexpr qsizetype kMostPromptText = 300; ///< A longer one scrolls.
constexpr qsizetype kItemsWithoutScrolling = 4;

} // namespace

InteractiveDialog::InteractiveDialog(
    const Question& question, const KeyStore& store, QWidget* parent)
    : PromptDialog(question,
        question.items.isEmpty() ? tr("%1 has a message").arg(question.host.host)
                                 : tr("%1 asks before it lets you in").arg(question.host.host),
        parent)
{
    if (!question.note.isEmpty()) {
        addParagraph(translated(question.note), QStringLiteral("note"));
    } else if (question.attempt > 1) {
        addParagraph(tr("The last answer was not accepted."), QStringLiteral("refused"));
    }
    QStringList said;
    for (const QString& text : { question.title, question.instruction }) {
        if (!text.trimmed().isEmpty()) {
            said.append(text);
        }
    }
    if (!said.isEmpty()) {
        body()->addWidget(new ServerText(said.join(u'\n'), this));
    }
    if (!question.items.isEmpty()) {
        body()->addWidget(itemLines(question.items));
        m_remember = addRemember(tr("&Remember the answer"), question, store);
    }
    body()->addStretch();

    body()->addWidget(new DialogButtons(tr("Continue"), this));
    if (!m_lines.empty()) {
        m_lines.front()->setFocus();
    }
}

QWidget* InteractiveDialog::itemLines(const QList<Question::Item>& items)
{
    auto* frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(frame);
    auto* caption = new PlainLabel(tr("The server asks:"), frame);
    QFont quiet = caption->font();
    quiet.setItalic(true);
    caption->setFont(quiet);
    layout->addWidget(caption);
    for (const Question::Item& item : items) {
        const QString text = item.text.trimmed();
        auto* label = new PlainLabel(text.size() > kMostPromptText ? tr("Answer") : text, frame);
        label->setObjectName(QStringLiteral("prompt%1").arg(m_lines.size()));
        label->setWordWrap(true);
        if (text.size() > kMostPromptText) {
            layout->addWidget(new ServerText(text, frame));
        }
        auto* line = new SecretEdit(item.echo, frame);
        line->setObjectName(QStringLiteral("answer%1").arg(m_lines.size()));
        line->setAccessibleName(
            text.isEmpty() ? tr("Answer") : tr("Answer to the server's question: %1").arg(text));
        label->setBuddy(line);
        layout->addWidget(label);
        layout->addWidget(line);
        m_lines.push_back(line);
    }
    if (items.size() <= kItemsWithoutScrolling) {
        return frame;
    }
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(frame);
    area->setMinimumHeight(14 * em());
    area->setFocusPolicy(Qt::NoFocus);
    // Tabbing to a line that is out of sight brings it there.
    for (SecretEdit* line : m_lines) {
        connect(line, &QLineEdit::cursorPositionChanged, area,
            [area, line] { area->ensureWidgetVisible(line); });
    }
    return area;
}

void InteractiveDialog::collect(Answer& answer)
{
    for (SecretEdit* line : m_lines) {
        answer.lines.push_back(line->takeSecret());
    }
    answer.remember = m_remember && m_remember->isChecked();
}

} // namespace sallyport::ui
