// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/quickconnect.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QPushButton;

namespace sallyport::ui {

/// What the line in the filter field would connect to, and the buttons that do it: once, or with a
/// profile that is stored. Hidden while the line is words to look for.
class QuickOffer final : public QFrame {
    Q_OBJECT

public:
    explicit QuickOffer(QWidget* parent = nullptr);

    void setLine(const QString& line);
    /// The line is not meant to find anything.
    [[nodiscard]] bool isShown() const { return m_offer.has_value(); }
    /// The host that the line names; empty: none.
    [[nodiscard]] QString host() const;
    /// As the button does, if it can.
    void connectOnce();

Q_SIGNALS:
    void connectRequested(const sallyport::profile::Profile& profile);
    void saveRequested(const sallyport::profile::Profile& profile);

private:
    void update();

    QString m_line;
    std::optional<QuickConnect::Offer> m_offer;
    QLabel* m_text;
    QCheckBox* m_ftp;
    QPushButton* m_connect;
    QPushButton* m_save;
};

} // namespace sallyport::ui
