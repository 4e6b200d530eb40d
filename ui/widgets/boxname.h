// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;
class QString;
class QWidget;

namespace sallyport::ui {

/// Says what a box without a label is for. Where screen readers are told by AT-SPI, the name of a
/// box is what is chosen in it, whatever name it is given: its description says it.
void nameBox(QComboBox& box, const QString& name);
/// Says something of a field beside its name, or nothing any more; what a box is for stays.
void describeField(QWidget& field, const QString& note);

} // namespace sallyport::ui
