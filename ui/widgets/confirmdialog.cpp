// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/confirmdialog.h"

#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sallyport::ui {

ConfirmDialog::ConfirmDialog(
    const QString& question, const QString& explanation, const QString& verb, QWidget* parent)
    : WholeDialog(parent)
{
    setObjectName(QStringLiteral("confirmDialog"));
    QString title = verb;
    setWindowTitle(title.remove(u'&'));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* heading = new PlainLabel(question, this);
    heading->setObjectName(QStringLiteral("confirmQuestion"));
    heading->setWordWrap(true);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    auto* text = new PlainLabel(explanation, this);
    text->setWordWrap(true);
    text->setVisible(!explanation.isEmpty());
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* yes = buttons->addButton(verb, QDialogButtonBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("confirmYes"));
    yes->setAutoDefault(false);
    QPushButton* no = buttons->addButton(QDialogButtonBox::Cancel);
    no->setObjectName(QStringLiteral("confirmNo"));
    no->setDefault(true);
    no->setFocus();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(heading);
    layout->addWidget(text);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    setAccessibleName(question);
    setAccessibleDescription(explanation);
    connect(yes, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ConfirmDialog::ask(const QString& question, const QString& explanation, const QString& verb,
    QWidget* parent, const std::function<void()>& then)
{
    auto* dialog = new ConfirmDialog(question, explanation, verb, parent);
    connect(dialog, &QDialog::accepted, parent, then);
    dialog->open();
}

} // namespace sallyport::ui
