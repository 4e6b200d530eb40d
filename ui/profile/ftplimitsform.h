// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ftplimits.h"

#include <QWidget>

#include <vector>

class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace sallyport::profile {
struct FtpLimit;
}

namespace sallyport::ui {

class FieldNotes;

/// The limits and time-outs of an FTP rule, a field for each entry of profile::ftpLimits(), named
/// by its key. Closed until somebody wants it; says beside its name how much is not as usual.
class FtpLimitsForm final : public QWidget {
    Q_OBJECT

public:
    FtpLimitsForm(FieldNotes& notes, QWidget* parent);

    void load(const FtpLimits& limits);
    [[nodiscard]] FtpLimits limits() const;

    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void changed();

private:
    struct Row {
        const profile::FtpLimit* limit;
        QDoubleSpinBox* field;
    };

    void addHeading(QGridLayout& grid, const QString& text);
    void addRow(QGridLayout& grid, FieldNotes& notes, const profile::FtpLimit& limit);
    void onEdited();
    void bringIntoView();

    QToolButton* m_button;
    QLabel* m_summary;
    QWidget* m_body;
    QPushButton* m_usual;
    std::vector<Row> m_rows;
    bool m_loading = false;
};

} // namespace sallyport::ui
