// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"
#include "core/profile/validation.h"
#include "ui/widgets/editordialog.h"

#include <QTabWidget>

#include <utility>

class QPushButton;

namespace sallyport::ui {

class ProfilePage;

/// One jump host: address, login, host key. Shown with open(); server() when it was accepted.
class HopEditor final : public EditorDialog {
    Q_OBJECT

public:
    HopEditor(const profile::Server& server, QWidget* parent);

    [[nodiscard]] profile::Server server() const;
    [[nodiscard]] bool hasChanges() const override { return server() != m_unchanged; }

protected:
    [[nodiscard]] QString unsavedText() const override;
    [[nodiscard]] QString problemText() const override;
    void goToProblem() override;
    void turnPage(int by) override { turnTab(*m_tabs, by); }

private:
    void refresh();
    [[nodiscard]] std::pair<ProfilePage*, profile::Problem> problem() const;

    profile::Server m_loaded;
    profile::Server m_unchanged; ///< As the fields give it while nobody has touched them.
    QTabWidget* m_tabs;
    QList<ProfilePage*> m_pages;
    QPushButton* m_save;
};

} // namespace sallyport::ui
