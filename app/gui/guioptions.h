// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace sallyport::gui {

/// What was said on the command line of the window's program.
struct GuiOptions {
    bool help = false;
    bool version = false;
    QString configFolder; ///< Empty: the platform's usual one.
    QString language; ///< Empty: what the preferences say.
    bool minimised = false;
    bool show = false;
    QStringList connect; ///< Profiles by id or name.
    QStringList disconnect;
    QStringList links; ///< "ssh://…", "sallyport://…"

    /// Something is asked of a copy that runs already, besides showing its window.
    [[nodiscard]] bool asksForMore() const
    {
        return !connect.isEmpty() || !disconnect.isEmpty() || !links.isEmpty();
    }
};

/// arguments: without the program's name; Qt's own are gone already. InvalidArgument.
[[nodiscard]] Result<GuiOptions> parseGuiOptions(const QStringList& arguments);

/// The same without Qt's own options (QGuiApplication, QApplication), which Qt takes out itself
/// only once there is a display.
[[nodiscard]] QStringList withoutQtOptions(const QStringList& arguments);

/// InvalidArgument where an option, be it Qt's, stands behind a link. Windows puts a link, which
/// anybody may have written, between quotes into a command line: a quote in it ends that argument
/// and begins others.
[[nodiscard]] Result<void> checkLinksComeLast(const QStringList& arguments);

[[nodiscard]] QString guiHelpText();

} // namespace sallyport::gui
