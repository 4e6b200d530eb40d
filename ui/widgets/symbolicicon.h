// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace sallyport::ui {

/// One of our own icons in the colour of the text around it: ":/icons/<name>.svg".
[[nodiscard]] QIcon symbolicIcon(const QString& name);

/// The program's own mark in colour.
[[nodiscard]] QIcon applicationIcon();

} // namespace sallyport::ui
