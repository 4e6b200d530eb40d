// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/eventwriter.h"
#include "core/diagnosis/diagnosis.h"

namespace sallyport::cli {

/// One step on a line for people: a mark (ok, warn, FAIL or -), what was looked at, what was found.
[[nodiscard]] QString stepLine(const tunnel::DiagnosisStep& step);

/// What is said at the end when nothing failed.
[[nodiscard]] QString conclusion(const QList<tunnel::DiagnosisStep>& steps);

/// Fills in the profile that is meant, if one is, and checks that what is asked for can be done
/// with it.
[[nodiscard]] Result<void> prepareTest(Arguments& arguments);

/// `sallyport-cli test`: walks the way once and says what is wrong.
class TestCommand final : public QObject {
    Q_OBJECT

public:
    /// prompt: who can be asked; null: nobody. Outlives the command.
    TestCommand(Arguments arguments, tunnel::TunnelSecrets secrets, UserPrompt* prompt,
        EventWriter& writer, QObject* parent = nullptr);
    ~TestCommand() override;

    /// Before start(). None: it is asked for where one is needed.
    void setFtpPassword(std::optional<Secret> password) { m_ftpPassword = std::move(password); }

    void start();
    void stop();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void askFtpPassword();
    void begin();
    void tell(const tunnel::DiagnosisStep& step);
    void conclude(const std::optional<Error>& failure);

    EventWriter& m_writer;
    SystemClock m_clock;
    UserPrompt* m_prompt;
    UserPrompt::Ticket m_asked = 0;
    const std::optional<QString> m_ftpUser;
    HostPort m_ftpServer; ///< Of the first FTP rule.
    std::optional<Secret> m_ftpPassword;
    tunnel::Diagnosis m_diagnosis;
    const bool m_json;
    bool m_begun = false;
    bool m_stopRequested = false;
};

} // namespace sallyport::cli
