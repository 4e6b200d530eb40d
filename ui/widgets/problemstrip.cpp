// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problemstrip.h"

#include "ui/models/errortext.h"
#include "ui/models/plaintext.h"
#include "ui/widgets/longwords.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statusshape.h"
#include "ui/widgets/symbolicicon.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QCursor>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace sallyport::ui {

static QLabel* textLabel(QWidget* parent, const QString& name)
{
    auto* label = new PlainLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    allowLongWords(*label);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    return label;
}

ProblemStrip::ProblemStrip(QWidget* parent)
    : QFrame(parent)
    , m_sentence(textLabel(this, QStringLiteral("problemSentence")))
    , m_hint(textLabel(this, QStringLiteral("problemHint")))
    , m_details(textLabel(this, QStringLiteral("problemDetails")))
    , m_more(new QToolButton(this))
    , m_copy(new QToolButton(this))
    , m_help(new QToolButton(this))
    , m_action(new QPushButton(this))
    , m_second(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    QFont bold = m_sentence->font();
    bold.setBold(true);
    m_sentence->setFont(bold);
    m_details->setFont(QFont(QStringLiteral("monospace")));
    m_details->hide();
    m_more->setObjectName(QStringLiteral("problemMore"));
    m_more->setText(tr("Details"));
    m_more->setCheckable(true);
    m_more->setArrowType(Qt::DownArrow);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setAutoRaise(true);
    m_copy->setObjectName(QStringLiteral("problemCopy"));
    m_copy->setIcon(symbolicIcon(QStringLiteral("copy")));
    m_copy->setToolTip(tr("Copy the error"));
    m_copy->setAccessibleName(tr("Copy the error"));
    m_copy->setAutoRaise(true);
    m_help->setObjectName(QStringLiteral("problemHelp"));
    m_help->setText(QStringLiteral("?"));
    m_help->setToolTip(tr("What the help says of this error"));
    m_help->setAccessibleName(tr("What the help says of this error"));
    m_help->setAutoRaise(true);
    m_help->hide();
    m_action->setObjectName(QStringLiteral("problemAction"));
    m_action->setAutoDefault(false);
    m_action->hide();
    m_second->setObjectName(QStringLiteral("problemSecondAction"));
    m_second->setAutoDefault(false);
    m_second->hide();

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(10, 6, 6, 6);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_sentence, 0, 0);
    layout->addWidget(m_action, 0, 1, 2, 1, Qt::AlignTop);
    layout->addWidget(m_second, 0, 2, 2, 1, Qt::AlignTop);
    layout->addWidget(m_more, 0, 3, 2, 1, Qt::AlignTop);
    layout->addWidget(m_copy, 0, 4, 2, 1, Qt::AlignTop);
    layout->addWidget(m_help, 0, 5, 2, 1, Qt::AlignTop);
    layout->addWidget(m_hint, 1, 0);
    layout->addWidget(m_details, 2, 0, 1, 6);
    layout->setColumnStretch(0, 1);

    connect(m_more, &QToolButton::toggled, this, &ProblemStrip::showDetails);
    connect(m_action, &QPushButton::clicked, this, &ProblemStrip::actionTriggered);
    connect(m_second, &QPushButton::clicked, this, &ProblemStrip::secondActionTriggered);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        QStringList lines{ m_sentence->text(), m_hint->text(), m_details->text() };
        lines.removeAll(QString());
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    });
    connect(m_help, &QToolButton::clicked, this, [this] {
        QHelpEvent asked(QEvent::WhatsThis, m_help->geometry().center(), QCursor::pos());
        QCoreApplication::sendEvent(this, &asked);
    });
    recolour();
}

void ProblemStrip::showError(const Error& error, const QString& lead)
{
    const ErrorText text = ErrorText::of(error);
    showText(lead.isEmpty() ? text.sentence
                            : tr("%1: %2", "forward, what is wrong").arg(lead, text.sentence),
        text.hint, ErrorText::details(error));
    m_errorName = codeName(error.code);
    m_help->show();
}

void ProblemStrip::showText(const QString& sentence, const QString& hint, const QString& details)
{
    m_errorName.clear();
    m_help->hide();
    setSentence(sentence);
    setHint(hint);
    m_details->setText(isolated(details));
    m_more->setVisible(!details.isEmpty());
    m_details->setVisible(m_more->isChecked() && !details.isEmpty());
}

void ProblemStrip::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    setAccessibleDescription(hint);
}

void ProblemStrip::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void ProblemStrip::setActionText(const QString& text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void ProblemStrip::setSecondActionText(const QString& text)
{
    m_second->setText(text);
    m_second->setVisible(!text.isEmpty());
}

void ProblemStrip::showDetails(bool shown)
{
    m_details->setVisible(shown);
    m_more->setArrowType(shown ? Qt::UpArrow : Qt::DownArrow);
}

void ProblemStrip::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        recolour();
    }
}

/// A tint of the problem's colour over the window's own background.
void ProblemStrip::recolour()
{
    const QPalette base = QGuiApplication::palette();
    const QColor tint = statusColour(StatusShape::Failed, base);
    const QColor ground = base.color(QPalette::Window);
    const auto mix = [](int a, int b) { return (a * 6 + b) / 7; };
    const QColor mixed(mix(ground.red(), tint.red()), mix(ground.green(), tint.green()),
        mix(ground.blue(), tint.blue()));
    if (palette().color(QPalette::Window) != mixed) {
        QPalette own; // the rest follows the program's
        own.setColor(QPalette::Window, mixed);
        setPalette(own);
    }
}

} // namespace sallyport::ui
