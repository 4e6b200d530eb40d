// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/guioptions.h"
#include "app/output.h"
#include "core/platform/runninginstance.h"

#include <QJsonObject>

#include <memory>

namespace sallyport::gui {

/// Passes what this start of the program was asked for to the copy that runs already. Main thread.
class Handover final : public QObject {
    Q_OBJECT

public:
    /// socketPath: from instanceSocketPath(). The clock and output outlive it.
    Handover(Clock& clock, QString socketPath, const GuiOptions& options, Output& output,
        QObject* parent = nullptr);

    void start() { next(); }

    /// What is asked for, in order; showing the window unless something else is asked.
    [[nodiscard]] static QList<QJsonObject> requestsFor(const GuiOptions& options);

Q_SIGNALS:
    /// The exit code of the process. What went wrong was said on standard error.
    void finished(int exitCode);

private:
    void next();
    void answered(platform::RunningInstance::End end);

    Clock& m_clock;
    Output& m_output;
    QString m_socketPath;
    QList<QJsonObject> m_requests;
    std::unique_ptr<platform::RunningInstance> m_running;
    bool m_failed = false;
};

} // namespace sallyport::gui
