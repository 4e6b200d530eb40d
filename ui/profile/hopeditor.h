// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"

#include <QDialog>

class QPushButton;

namespace sallyport::ui {

class ProfilePage;

/// One jump host: address, login, host key. Shown with open(); server() when it was accepted.
class HopEditor final : public QDialog {
    Q_OBJECT

public:
    HopEditor(const profile::Server& server, QWidget* parent);

    [[nodiscard]] profile::Server server() const;

private:
    void refresh();

    profile::Server m_loaded;
    QList<ProfilePage*> m_pages;
    QPushButton* m_save;
};

} // namespace sallyport::ui
