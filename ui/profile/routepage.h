// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profile/otherprofile.h"
#include "ui/profile/profilepage.h"

class QListWidget;
class QPushButton;

namespace sallyport::ui {

/// The way to the server: through another profile, or jump hosts and a proxy.
class RoutePage final : public ProfilePage {
    Q_OBJECT

public:
    /// others: the profiles this one may go through.
    RoutePage(const QList<OtherProfile>& others, QWidget* parent);

    /// Of a jump host: chooses it.
    void showField(const QString& path) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addVia(const QList<OtherProfile>& others);
    void addHops();
    void addProxy();
    void editHop(int index);
    void setHops(const QList<profile::Server>& hops, int current);
    void updateButtons();

    QListWidget* m_list = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QList<profile::Server> m_hops;
};

} // namespace sallyport::ui
