// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/keyactions.h"

#include "ui/profile/newkeydialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

#include <utility>

namespace sallyport::ui {

KeyActions::KeyActions(QPlainTextEdit* files, QWidget* parent)
    : QWidget(parent)
    , m_files(files)
    , m_new(new QPushButton(tr("&New key…"), this))
    , m_install(new QPushButton(tr("Install on the ser&ver…"), this))
{
    m_new->setObjectName(QStringLiteral("newKey"));
    m_new->setAutoDefault(false);
    m_new->setToolTip(tr("Makes an Ed25519 key and names it above"));
    m_install->setObjectName(QStringLiteral("installKeyOnServer"));
    m_install->setAutoDefault(false);
    m_install->setToolTip(
        tr("Adds the public half of a key to the account's authorized_keys, after showing how"));
    m_install->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_new);
    row->addWidget(m_install);
    row->addStretch();
    connect(m_new, &QPushButton::clicked, this, &KeyActions::makeKey);
    connect(m_install, &QPushButton::clicked, this, &KeyActions::installWanted);
    m_files->installEventFilter(this);
}

void KeyActions::offerInstalling(bool isPossible)
{
    m_mayInstall = isPossible;
    m_install->show();
    m_install->setEnabled(isPossible);
}

KeyActions::Passphrases KeyActions::takePassphrases()
{
    return std::exchange(m_passphrases, {});
}

/// Where a file that is followed says which keys there are, none can be added here.
bool KeyActions::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_files && event->type() == QEvent::EnabledChange) {
        m_new->setEnabled(m_files->isEnabled());
    }
    return QWidget::eventFilter(watched, event);
}

void KeyActions::makeKey()
{
    auto* dialog = new NewKeyDialog(m_purpose, m_keyStore, m_mayInstall, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewKeyDialog::made, this,
        [this, dialog](const QString& file, const QString& path) {
            m_files->appendPlainText(file);
            if (auto passphrase = dialog->takePassphrase()) {
                m_passphrases.insert_or_assign(path, std::move(*passphrase));
            }
        });
    connect(dialog, &NewKeyDialog::installWanted, this, &KeyActions::installWanted);
    dialog->open();
}

} // namespace sallyport::ui
