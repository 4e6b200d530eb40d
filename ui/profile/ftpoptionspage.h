// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/rule.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace sallyport::ui {

class FieldNotes;
class FtpLimitsForm;
class PortEdit;

/// The options of an FTP rule in plain words. Its fields are those below "ftp".
class FtpOptionsPage final : public QWidget {
    Q_OBJECT

public:
    FtpOptionsPage(FieldNotes& notes, QWidget* parent);

    void load(const profile::FtpRuleOptions& options);
    void store(profile::FtpRuleOptions& options) const;
    /// Some options are for one direction only, or mean the other end there.
    void setDirection(profile::RuleDirection direction);
    /// By its name below "ftp"; null: there is none.
    [[nodiscard]] QWidget* fieldFor(const QString& name) const;
    /// Opens what a field is hidden in.
    void reveal(const QWidget* field);

Q_SIGNALS:
    void changed();

private:
    void addTarget();
    void addModes();
    void addDetails();
    void addRepairs();
    [[nodiscard]] QLineEdit* line(const char* name, const QString& accessibleName);
    [[nodiscard]] PortEdit* portLine(const char* name, const QString& accessibleName);
    [[nodiscard]] QCheckBox* box(const char* name, const QString& text);
    void updateFields();

    FieldNotes& m_notes;
    QButtonGroup* m_dataTarget = nullptr;
    QLineEdit* m_dataHosts = nullptr;
    QComboBox* m_activeMode = nullptr;
    QLabel* m_activeModeText = nullptr;
    QLineEdit* m_advertise = nullptr;
    QLineEdit* m_announce = nullptr;
    QWidget* m_announceRow = nullptr;
    QComboBox* m_tls = nullptr;
    QLabel* m_tlsText = nullptr;
    PortEdit* m_minDataPort = nullptr;
    PortEdit* m_minActivePort = nullptr;
    QLabel* m_dataPortsLabel = nullptr;
    PortEdit* m_firstDataPort = nullptr;
    PortEdit* m_lastDataPort = nullptr;
    QCheckBox* m_upstreamFallback = nullptr;
    QCheckBox* m_filterFeat = nullptr;
    QCheckBox* m_padMultiline = nullptr;
    QCheckBox* m_verifyLocalUser = nullptr;
    FtpLimitsForm* m_limits = nullptr;
    profile::RuleDirection m_direction = profile::RuleDirection::Local;
};

} // namespace sallyport::ui
