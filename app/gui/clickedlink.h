// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/profile/serveraddress.h"

namespace sallyport::gui {

/// What a link that was clicked somewhere asks for. Nothing of it is done without the user.
struct ClickedLink {
    enum class Kind {
        Server, ///< ssh://: a tunnel to this server.
        Connect, ///< sallyport://connect/NAME
        Disconnect, ///< sallyport://disconnect/NAME
        Show, ///< sallyport://show/NAME, sallyport://show
    };

    Kind kind = Kind::Show;
    profile::ServerAddress server;
    QString profile; ///< Name or id.
};

/// Takes "ssh://[user[;parameters]@]host[:port][/]" and sallyport:// links. A password in a link is
/// refused: whoever reads the link has it. InvalidArgument.
[[nodiscard]] Result<ClickedLink> parseClickedLink(const QString& text);

} // namespace sallyport::gui
