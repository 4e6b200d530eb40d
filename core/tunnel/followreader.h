// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/profile/follow.h"

#include <QObject>

#include <memory>

class QThread;

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

    /// Answered by finished(), never from here; FollowedTimeout after the profile's connectTimeout,
    /// and at once while an earlier reading still hangs.
    void read(const profile::Profile& own, Form form = Form::Expanded);
    /// There will be no answer.
    void cancel();
    [[nodiscard]] bool isReading() const { return m_reading; }

Q_SIGNALS:
    void finished(const sallyport::Result<sallyport::profile::Followed>& result);

private:
    struct Job;

    void end(const Result<profile::Followed>& result);

    const profile::Environment m_environment;
    std::shared_ptr<Job> m_job; ///< The one under way, or that hangs.
    std::unique_ptr<Timer> m_limit;
    QString m_file;
    bool m_reading = false;
};

} // namespace sallyport::tunnel
