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
class PortEdit;

/// The options of an FTP rule in plain words. Its fields are those below "ftp".
class FtpOptionsPage final : public QWidget {
    Q_OBJECT

public:
    FtpOptionsPage(FieldNotes& notes, QWidget* parent);

    void load(const profile::FtpRuleOptions& options);
    void store(profile::FtpRuleOptions& options) const;

Q_SIGNALS:
    void changed();

private:
    void addTarget();
    void addModes();
    void addDetails();
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
    QComboBox* m_tls = nullptr;
    QLabel* m_tlsText = nullptr;
    PortEdit* m_minDataPort = nullptr;
    PortEdit* m_minActivePort = nullptr;
    PortEdit* m_firstDataPort = nullptr;
    PortEdit* m_lastDataPort = nullptr;
    QCheckBox* m_upstreamFallback = nullptr;
    QCheckBox* m_filterFeat = nullptr;
    QCheckBox* m_padMultiline = nullptr;
};

} // namespace sallyport::ui
