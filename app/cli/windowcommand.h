// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/eventwriter.h"
#include "core/platform/runninginstance.h"

namespace sallyport::cli {

/// `sallyport-cli status`, `list`, `connect NAME` and `disconnect NAME`: asks the window that runs
/// with the same configuration. What connect began goes on in the window when this is stopped.
class WindowCommand final : public QObject {
    Q_OBJECT

public:
    WindowCommand(const Arguments& arguments, EventWriter& writer, QObject* parent = nullptr);
    ~WindowCommand() override;

    void start();
    void stop();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void take(const QJsonObject& line);
    void takeState(const QJsonObject& state);
    void answered(platform::RunningInstance::End end);
    [[nodiscard]] int conclude();
    [[nodiscard]] int concludeConnect();
    void tellProfiles();
    [[nodiscard]] int fails(const Error& error);
    [[nodiscard]] QString socketDetail(platform::RunningInstance::End end) const;

    const QString m_request;
    const QString m_profile;
    const bool m_json;
    EventWriter& m_writer;
    SystemClock m_clock;
    platform::RunningInstance m_instance;
    QString m_version;
    QList<QJsonObject> m_profiles; ///< Each with its "rules".
    std::optional<Error> m_error; ///< Of the window.
};

/// The code of that name; Internal for one of a newer program.
[[nodiscard]] Code codeOf(const QString& name);

} // namespace sallyport::cli
