// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/userprompt.h"

namespace sallyport::ssh {

/// Takes over a question that is still open when its connection breaks: the user may be about to
/// answer it. Called on the thread of the link that asked.
class QuestionHeir {
public:
    virtual ~QuestionHeir() = default;
    /// Nobody waits for the answer here any more, and the question's reply must not be called.
    /// refusal: what the login would have ended with if nobody had answered.
    virtual void inherit(UserPrompt::Ticket ticket, const Error& refusal) = 0;
};

} // namespace sallyport::ssh
