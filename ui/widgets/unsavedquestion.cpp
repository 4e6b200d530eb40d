// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/unsavedquestion.h"

#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace sallyport::ui {

UnsavedQuestion::UnsavedQuestion(
    const QString& text, const QString& why, const QString& save, QWidget* parent)
    : WholeDialog(parent)
{
    setObjectName(QStringLiteral("unsavedQuestion"));
    setWindowTitle(tr("Not saved"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* heading = new PlainLabel(text, this);
    heading->setObjectName(QStringLiteral("unsavedText"));
    heading->setWordWrap(true);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    auto* reason = new PlainLabel(this);
    reason->setObjectName(QStringLiteral("unsavedReason"));
    reason->setWordWrap(true);
    reason->setVisible(!why.isEmpty());
    reason->setText(why.isEmpty() ? QString() : tr("It cannot be saved yet. %1").arg(why));

    auto* buttons = new QDialogButtonBox(this);
    const auto button = [&](const QString& label, QDialogButtonBox::ButtonRole role,
                            const char* name) {
        QPushButton* made = buttons->addButton(label, role);
        made->setObjectName(QLatin1String(name));
        return made;
    };
    QPushButton* keep = button(tr("&Keep editing"), QDialogButtonBox::RejectRole, "unsavedKeep");
    keep->setDefault(true);
    keep->setFocus();
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    // Closed first, so that what follows does not find a question that is still open.
    connect(button(tr("&Discard"), QDialogButtonBox::DestructiveRole, "unsavedDiscard"),
        &QPushButton::clicked, this, [this] {
            accept();
            Q_EMIT discardWanted();
        });
    if (!save.isEmpty()) {
        connect(button(save, QDialogButtonBox::AcceptRole, "unsavedSave"), &QPushButton::clicked,
            this, [this] {
                accept();
                Q_EMIT saveWanted();
            });
    }
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(heading);
    layout->addWidget(reason);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    setAccessibleName(text);
    setAccessibleDescription(reason->text());
}

} // namespace sallyport::ui
