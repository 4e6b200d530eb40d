// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tunnel/tunnelmanager.h"

#include <QCoreApplication>

namespace sallyport::ui {

/// How a status looks: shape, colour and word always say the same.
enum class StatusShape {
    Off, ///< Hollow ring.
    Working, ///< Ring with a moving arc.
    NeedsUser, ///< Disc with a dot above.
    Up, ///< Filled disc. Nothing else is green.
    Degraded, ///< Half disc.
    Failed, ///< Square.
};

/// What one button does about a state.
enum class StateAction { Connect, Cancel, Answer, Disconnect, TryNow };

/// What is known about a profile's tunnel, for the sentences.
struct StateView {
    tunnel::TunnelStatus status;
    QString question; ///< What the user is asked at the moment; empty: nothing.
    QDateTime downSince; ///< When a connection that was up broke; invalid: it was not up.
};

/// A tunnel's state in words.
class StateText {
    Q_DECLARE_TR_FUNCTIONS(sallyport::ui::StateText)

public:
    [[nodiscard]] static StatusShape shapeOf(const StateView& view);
    /// The worse of the two, for an icon that stands for several tunnels.
    [[nodiscard]] static StatusShape worst(StatusShape a, StatusShape b);
    /// "up", "off", "failed": what the shape means.
    [[nodiscard]] static QString wordFor(StatusShape shape);
    /// For a list: empty when it is simply up or off.
    [[nodiscard]] static QString shortWord(const StateView& view);
    /// Says whose move it is. profile: what the state is about.
    [[nodiscard]] static QString sentence(
        const StateView& view, const profile::Profile& profile, const QDateTime& now);
    /// "anna@bastion.example.org:22 through gw1"
    [[nodiscard]] static QString way(const profile::Profile& profile);
    [[nodiscard]] static StateAction actionFor(const StateView& view);
    /// The word on the button, with its mnemonic.
    [[nodiscard]] static QString wordFor(StateAction action);
};

} // namespace sallyport::ui
