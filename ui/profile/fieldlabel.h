// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;
class QWidget;

namespace sallyport::ui {

/// A label that leads to the field by its mnemonic, and gives the field its accessible name.
[[nodiscard]] QLabel* fieldLabel(const QString& text, QWidget* field);

} // namespace sallyport::ui
