// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forward/forwardcontext.h"
#include "core/profile/rule.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeway.h"
#include "tests/unit/forward/intakeuser.h"

#include <memory>

namespace sallyport {

/// An intake of one kind with everything round it: time, the server, and whom it tells.
template <class Intake> struct IntakeScene {
    /// Of the rule as it is by now.
    void make()
    {
        intake = std::make_unique<Intake>(rule, context);
        intake->setUser(user);
    }

    FakeClock clock;
    tunnel::ConnectionIds ids = 0;
    tunnel::ForwardContext context{ clock, ids };
    FakeServer server;
    FakeFarSide farSide{ server };
    IntakeUser user;
    profile::Rule rule;
    std::unique_ptr<Intake> intake;
};

} // namespace sallyport
