// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QToolButton;
class QWidget;

namespace sallyport::ui {

/// A tool button with its text beside its icon; icon: as symbolicIcon() takes it. The parent owns
/// it.
[[nodiscard]] QToolButton* labelledTool(
    const QString& text, const QString& icon, const QString& name, QWidget* parent);

} // namespace sallyport::ui
