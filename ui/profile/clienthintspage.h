// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/rule.h"
#include "ui/profile/clienthints.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace sallyport::ui {

/// How to set up an FTP client for a rule, with what is worth copying.
class ClientHintsPage final : public QWidget {
    Q_OBJECT

public:
    explicit ClientHintsPage(QWidget* parent);

    void setRule(const profile::Rule& rule);

private:
    void updateText();

    QComboBox* m_client;
    QLabel* m_text;
    QLineEdit* m_copy;
    QList<ClientHint> m_hints;
};

} // namespace sallyport::ui
