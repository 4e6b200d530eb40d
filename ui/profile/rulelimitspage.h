// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/rule.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QPlainTextEdit;
class QSpinBox;

namespace sallyport::ui {

class FieldNotes;

/// What else there is to say of a rule of any kind: whether it is on, which addresses, how many
/// connections, and what the users of a reverse proxy may reach.
class RuleLimitsPage final : public QWidget {
    Q_OBJECT

public:
    RuleLimitsPage(FieldNotes& notes, QWidget* parent);

    void load(const profile::Rule& rule);
    void store(profile::Rule& rule) const;
    /// Some fields are for some kinds only.
    void fitTo(const profile::Rule& rule);
    [[nodiscard]] profile::AddressFamily family() const;

Q_SIGNALS:
    void changed();

private:
    QFormLayout* m_form;
    QCheckBox* m_enabled;
    QComboBox* m_family;
    QSpinBox* m_maxConnections;
    QPlainTextEdit* m_permitted;
    QWidget* m_permittedRow = nullptr;
};

} // namespace sallyport::ui
