// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QLineEdit>

namespace sallyport::ui {

/// A line for a secret. What was typed leaves it once, as a Secret; then, and when it is destroyed,
/// the line is empty and its memory overwritten, as far as Qt lets go of it.
class SecretEdit final : public QLineEdit {
    Q_OBJECT

public:
    /// echo: show what is typed, for a one-time code the server says may be seen.
    explicit SecretEdit(bool echo = false, QWidget* parent = nullptr);
    ~SecretEdit() override;

    [[nodiscard]] Secret takeSecret();
    void wipe();

private:
    DumpGuard m_guard;
};

} // namespace sallyport::ui
