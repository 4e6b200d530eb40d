// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profile/profilepage.h"
#include "ui/profile/ruleeditor.h"

class QPushButton;
class QTreeView;

namespace sallyport::ui {

class RuleList;

/// The rules of a profile: switch, add, edit, duplicate, remove, move; ssh commands can be pasted
/// into the list.
class ForwardsPage final : public ProfilePage {
    Q_OBJECT

public:
    explicit ForwardsPage(QWidget* parent);

    /// What the rules belong to, for their editor.
    void setContext(const profile::Profile& profile) { m_context = profile; }
    /// Adds the forwards in the text; false when it is not meant as such.
    bool paste(const QString& text);
    void markProblems(const QList<profile::Problem>& problems);
    /// Of a rule: chooses it and opens its editor there.
    void showField(const QString& path) override;

Q_SIGNALS:
    void ruleEditorOpened(sallyport::ui::RuleEditor* editor);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addButtons(QLayout* buttons, QWidget* box);
    RuleEditor* edit(int index);
    void setRules(const QList<profile::Rule>& rules, int current);
    void replaceRules(const QList<profile::Rule>& rules, int current);
    void move(int by);
    void setCurrent(int row);
    [[nodiscard]] int current() const;
    void updateButtons();

    RuleList* m_rules;
    QTreeView* m_list;
    QLabel* m_remark;
    QPushButton* m_edit = nullptr;
    QPushButton* m_duplicate = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    profile::Profile m_context;
};

} // namespace sallyport::ui
