// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <cstdint>

namespace sallyport::ui {

/// A line for a port number; empty is 0.
class PortEdit final : public QLineEdit {
    Q_OBJECT

public:
    explicit PortEdit(QWidget* parent = nullptr);

    [[nodiscard]] std::uint16_t port() const;
    void setPort(std::uint16_t port);

    [[nodiscard]] QSize sizeHint() const override;
};

} // namespace sallyport::ui
