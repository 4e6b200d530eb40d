// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialogbuttons.h"

#include <QDialog>
#include <QPushButton>

namespace sallyport::ui {

DialogButtons::DialogButtons(const QString& verb, QDialog* dialog)
    : QDialogButtonBox(dialog)
    , m_accept(addButton(verb, AcceptRole))
    , m_cancel(addButton(tr("Cancel"), RejectRole))
{
    m_accept->setObjectName(QStringLiteral("acceptButton"));
    m_accept->setDefault(true);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    connect(this, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(this, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
}

} // namespace sallyport::ui
