// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/eventwriter.h"
#include "core/tunnel/diagnosis.h"

namespace sallyport::cli {

/// One step on a line for people: a mark (ok, warn, FAIL or -), what was looked at, what was found.
[[nodiscard]] QString stepLine(const tunnel::DiagnosisStep& step);

/// `sallyport-cli test`: walks the way once and says what is wrong.
class TestCommand final : public QObject {
    Q_OBJECT

public:
    /// prompt: who can be asked; null: nobody. Outlives the command.
    TestCommand(Arguments arguments, tunnel::TunnelSecrets secrets, UserPrompt* prompt,
        EventWriter& writer, QObject* parent = nullptr);
    ~TestCommand() override;

    void start();
    void stop();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void tell(const tunnel::DiagnosisStep& step);
    void conclude(const std::optional<Error>& failure);

    EventWriter& m_writer;
    SystemClock m_clock;
    tunnel::Diagnosis m_diagnosis;
    const bool m_json;
    bool m_stopRequested = false;
};

} // namespace sallyport::cli
