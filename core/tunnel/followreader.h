// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/profile/follow.h"

#include <QObject>

#include <memory>
#include <optional>

namespace sallyport::tunnel {

/// Reads what a followed host is now, on a thread of its own: the file system may not answer. A
/// thread that hangs in it is left to itself. Lives on one thread, with an event loop; may be
/// destroyed at any time, and read again.
class FollowReader final : public QObject {
    Q_OBJECT

public:
    enum class Form {
        Expanded, ///< Ready to connect.
        AsWritten,
    };

    FollowReader(profile::Environment environment, Clock& clock, QObject* parent = nullptr);
    ~FollowReader() override;

    /// Answered by finished(), never from here; FollowedTimeout after the profile's connectTimeout.
    /// An earlier reading that has not ended yet is waited for: one thread that hangs is enough.
    void read(const profile::Profile& own, Form form = Form::Expanded);
    /// There will be no answer.
    void cancel();
    [[nodiscard]] bool isReading() const { return m_reading; }

Q_SIGNALS:
    void finished(const sallyport::Result<sallyport::profile::Followed>& result);

private:
    /// What reader and threads share; whoever is last lets it go.
    struct Home;
    struct Wish {
        profile::Profile own;
        Form form = Form::Expanded;
    };

    void begin(const Wish& wish);
    void ended(const Result<profile::Followed>& result);
    void end(const Result<profile::Followed>& result);

    const profile::Environment m_environment;
    std::shared_ptr<Home> m_home;
    std::unique_ptr<Timer> m_limit;
    std::optional<Wish> m_next; ///< To be read when the thread has ended.
    QString m_file;
    bool m_reading = false;
    bool m_hasThread = false;
    bool m_isWanted = false; ///< What the thread reads.
};

} // namespace sallyport::tunnel
