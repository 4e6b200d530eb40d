// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace sallyport::ui {

/// The profiles in which every word of the filter occurs: in a name, folder, tag, user, host, port
/// or destination. Folders stay while something in them does.
class ProfileFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ProfileFilter(QObject* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
};

} // namespace sallyport::ui
