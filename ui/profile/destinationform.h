// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/rule.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace sallyport::ui {

class FieldNotes;
class PortEdit;

/// What a rule reaches: a host and its port, or the path of a Unix socket, and whose view of it
/// counts. Offers to make a forward to FTP's port one of FTP.
class DestinationForm final : public QWidget {
    Q_OBJECT

public:
    DestinationForm(FieldNotes& notes, QWidget* parent);

    void load(const profile::Rule& rule);
    void store(profile::Rule& rule) const;
    /// server: its name, may be empty.
    void showView(profile::RuleDirection direction, const QString& server);
    void setFtpOffered(bool offered);
    /// Fills in a port nobody has given yet.
    void suggestPort(std::uint16_t port);
    /// For a label in front.
    [[nodiscard]] QLineEdit* firstField() const { return m_host; }

Q_SIGNALS:
    void changed();
    /// The user takes the offer.
    void ftpWanted();

private:
    [[nodiscard]] bool isPath() const;

    QLineEdit* m_host;
    QLabel* m_colon;
    PortEdit* m_port;
    QLabel* m_view;
    QLabel* m_ftpOffer;
};

} // namespace sallyport::ui
