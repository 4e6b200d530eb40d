// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/rule.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace sallyport::ui {

class FieldNotes;
class PortEdit;
class PortProbe;
struct PortProbeResult;

/// Where a rule listens, and who may connect: address and port, or the path of a Unix socket, and
/// the tick that keeps it to this computer. A port another program has is told, with a free one.
class ListenerForm final : public QWidget {
    Q_OBJECT

public:
    ListenerForm(FieldNotes& notes, QWidget* parent);

    void load(const profile::Rule& rule);
    void store(profile::Rule& rule) const;
    /// The other end listens now.
    void setDirection(profile::RuleDirection direction);
    void setFamily(profile::AddressFamily family);
    /// Fills in a port nobody has given yet.
    void suggestPort(std::uint16_t port);
    /// For a label in front.
    [[nodiscard]] QWidget* firstField() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString host() const;
    [[nodiscard]] bool isPath() const;
    void fillAddresses();
    void onEdited();
    void onLocalOnly(bool on);
    void probe();
    void showProbe(const HostPort& where, const PortProbeResult& result);

    QComboBox* m_address;
    QLabel* m_colon;
    PortEdit* m_port;
    QCheckBox* m_localOnly;
    QLabel* m_warning;
    QLabel* m_sourcesLabel;
    QLineEdit* m_sources;
    QLabel* m_usersLabel;
    QComboBox* m_users;
    QLabel* m_portNote;
    PortProbe* m_probe;
    profile::Rule m_loaded;
    profile::RuleDirection m_direction = profile::RuleDirection::Local;
    profile::AddressFamily m_family = profile::AddressFamily::Any;
};

} // namespace sallyport::ui
