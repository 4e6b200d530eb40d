// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/changedkeydialog.h"

#include "ui/models/sentencetext.h"
#include "ui/widgets/followfont.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sallyport::ui {

static QString headingFor(const Question& question)
{
    return question.kind == Question::Kind::HostKeyChanged
        ? ChangedKeyDialog::tr("The key of %1 has changed.").arg(question.host.host)
        : ChangedKeyDialog::tr("%1 is on file with another kind of key.").arg(question.host.host);
}

ChangedKeyDialog::ChangedKeyDialog(const Question& question, QWidget* parent)
    : PromptDialog(question, headingFor(question), parent)
    , m_question(question)
{
    const bool changed = question.kind == Question::Kind::HostKeyChanged;
    const int edge = em() / 3;
    layout()->setContentsMargins(layout()->contentsMargins() + edge);
    addParagraph(
        tr("Someone could be impersonating the server, or it was reinstalled. Ask its owner "
           "before you go on."),
        QStringLiteral("advice"));
    auto* keys = new QHBoxLayout;
    keys->addWidget(
        keyBox(tr("On file"), question.knownFingerprints.join(u'\n'), QStringLiteral("oldKey")));
    keys->addWidget(
        keyBox(tr("Shown now"), QStringLiteral("%1 %2").arg(question.keyType, question.fingerprint),
            QStringLiteral("newKey")));
    body()->addLayout(keys);
    if (!question.knownAt.isEmpty()) {
        addParagraph(
            tr("The key on file stands in %1.").arg(question.knownAt.join(QLatin1String(", "))),
            QStringLiteral("knownAt"));
    }
    if (!question.note.isEmpty()) {
        addParagraph(translated(question.note), QStringLiteral("note"));
    }
    addSecondStep();
    body()->addStretch();

    auto* buttons = new QHBoxLayout;
    auto* proceed =
        new QPushButton(changed ? tr("&Replace the key…") : tr("&Accept the key…"), this);
    proceed->setObjectName(QStringLiteral("secondStepButton"));
    proceed->setAutoDefault(false);
    connect(proceed, &QPushButton::clicked, this, [this, proceed] {
        proceed->hide();
        m_replace->show();
        m_secondStep->show();
        fit();
        m_checked->setFocus();
    });
    m_replace =
        new QPushButton(changed ? tr("&Replace and connect") : tr("&Accept and connect"), this);
    m_replace->setObjectName(QStringLiteral("replaceButton"));
    m_replace->setAutoDefault(false);
    m_replace->setEnabled(false);
    m_replace->hide();
    connect(m_replace, &QPushButton::clicked, this, &QDialog::accept);
    auto* stop = new QPushButton(tr("Stop"), this);
    stop->setObjectName(QStringLiteral("stopButton"));
    stop->setMinimumWidth(12 * em());
    connect(stop, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(proceed);
    buttons->addWidget(m_replace);
    buttons->addStretch();
    buttons->addWidget(stop);
    body()->addLayout(buttons);
    setTabOrder(m_hostName, proceed);
    setTabOrder(proceed, m_replace);
    setTabOrder(m_replace, stop);
    stop->setDefault(true);
    stop->setFocus();
}

QWidget* ChangedKeyDialog::keyBox(const QString& caption, const QString& keys, const QString& name)
{
    auto* box = new QGroupBox(caption, this);
    auto* text = new QPlainTextEdit(keys, box);
    text->setObjectName(name);
    text->setAccessibleName(caption);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(fixedFont());
    text->setWordWrapMode(QTextOption::WrapAnywhere);
    text->setLayoutDirection(Qt::LeftToRight);
    const QFontMetrics metrics(text->font());
    text->setMinimumWidth(metrics.averageCharWidth() * 28);
    text->setFixedHeight(metrics.lineSpacing() * 4);
    auto* copy = new QPushButton(tr("Copy"), box);
    copy->setObjectName(name + QStringLiteral("Copy"));
    copy->setAccessibleName(tr("Copy: %1").arg(caption));
    copy->setAutoDefault(false);
    connect(
        copy, &QPushButton::clicked, this, [keys] { QGuiApplication::clipboard()->setText(keys); });
    auto* layout = new QVBoxLayout(box);
    layout->addWidget(text);
    layout->addWidget(copy, 0, Qt::AlignTrailing);
    return box;
}

void ChangedKeyDialog::addSecondStep()
{
    m_secondStep = new QWidget(this);
    m_secondStep->setObjectName(QStringLiteral("secondStep"));
    auto* layout = new QVBoxLayout(m_secondStep);
    layout->setContentsMargins({});
    m_checked = new QCheckBox(tr("I &know why the key is another one."), m_secondStep);
    m_checked->setObjectName(QStringLiteral("checkedWithOwner"));
    auto* label = new PlainLabel(
        tr("To go on, type the name of the host: %1").arg(m_question.host.host), m_secondStep);
    label->setWordWrap(true);
    m_hostName = new QLineEdit(m_secondStep);
    m_hostName->setObjectName(QStringLiteral("hostName"));
    m_hostName->setAccessibleName(tr("Name of the host"));
    label->setBuddy(m_hostName);
    connect(m_checked, &QCheckBox::toggled, this, &ChangedKeyDialog::updateButtons);
    connect(m_hostName, &QLineEdit::textChanged, this, &ChangedKeyDialog::updateButtons);
    layout->addWidget(m_checked);
    layout->addWidget(label);
    layout->addWidget(m_hostName);
    m_secondStep->hide();
    body()->addWidget(m_secondStep);
}

void ChangedKeyDialog::updateButtons()
{
    const bool named =
        m_hostName->text().trimmed().compare(m_question.host.host, Qt::CaseInsensitive) == 0;
    m_replace->setEnabled(m_checked->isChecked() && named);
}

void ChangedKeyDialog::collect(Answer& answer)
{
    answer.remember = m_question.mayRemember;
}

void ChangedKeyDialog::paintEvent(QPaintEvent* event)
{
    PromptDialog::paintEvent(event);
    QPainter painter(this);
    const int edge = em() / 3;
    painter.setPen(
        QPen(QColor(0xc6, 0x28, 0x28), edge, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(QRectF(rect()).adjusted(edge / 2.0, edge / 2.0, -edge / 2.0, -edge / 2.0));
}

} // namespace sallyport::ui
