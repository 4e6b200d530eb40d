// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/rule.h"

#include <QWidget>

class QButtonGroup;
class QFormLayout;
class QLineEdit;

namespace sallyport::ui {

class DestinationForm;
class FieldNotes;
class ListenerForm;

/// What a rule is: its name, its kind and direction, where it listens and what it reaches.
class RuleBasicsPage final : public QWidget {
    Q_OBJECT

public:
    RuleBasicsPage(FieldNotes& notes, QWidget* parent);

    void load(const profile::Rule& rule);
    void store(profile::Rule& rule) const;
    /// Some fields are for some kinds only. server: its name, may be empty.
    void fitTo(const profile::Rule& rule, const QString& server);
    /// For finding out whether the port is free.
    void setFamily(profile::AddressFamily family);
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    void addKindAndDirection(FieldNotes& notes);
    void onKindChosen();
    void takeFtpOffer();
    [[nodiscard]] profile::RuleKind kind() const;
    [[nodiscard]] profile::RuleDirection direction() const;

    QFormLayout* m_form;
    QLineEdit* m_name;
    QButtonGroup* m_kind;
    QButtonGroup* m_direction;
    ListenerForm* m_listener = nullptr;
    DestinationForm* m_destination = nullptr;
};

} // namespace sallyport::ui
