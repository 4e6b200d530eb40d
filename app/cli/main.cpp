// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/connectcommand.h"
#include "app/cli/eventwriter.h"
#include "app/cli/explain.h"
#include "app/cli/hostkeycommand.h"
#include "app/cli/plainerror.h"
#include "app/cli/profilecommand.h"
#include "app/cli/storedanswers.h"
#include "app/cli/terminal.h"
#include "app/cli/terminalprompt.h"
#include "app/cli/testcommand.h"
#include "app/cli/windowcommand.h"
#include "app/descriptorlimit.h"
#include "app/exitdeadline.h"
#include "app/output.h"
#include "app/servicecredentials.h"
#include "app/servicenotifier.h"
#include "app/stopsignals.h"
#include "core/base/secret.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdio>

using namespace sallyport;
using namespace sallyport::cli;

// How long the end of a tunnel waits for somebody to read about it.
static constexpr Milliseconds kReadersPause(500);
static constexpr Milliseconds kMostReading(2000);

/// One line of standard input, without its line ending. Empty: there was none.
static std::optional<Secret> readSecretLine()
{
    constexpr qsizetype kLongest = 4096;
    const DumpGuard guard;
    QByteArray line;
    // Never reallocated, so no copy of the secret stays behind in freed memory.
    line.reserve(kLongest);
    int c = std::fgetc(stdin);
    if (c == EOF) {
        return std::nullopt;
    }
    while (c != EOF && c != '\n' && line.size() < kLongest) {
        line.append(char(c));
        c = std::fgetc(stdin);
    }
    if (line.endsWith('\r')) {
        line.chop(1);
    }
    return Secret(std::move(line));
}

// A file that a helper thread reads, or a key that it opens, holds up nobody who wants to leave.
static constexpr Milliseconds kLongestEnd{ 500 };

/// Until the command has finished; its exit code.
template <class Command> static int run(Command& command, StopSignals& signals)
{
    QObject::connect(&signals, &StopSignals::stopRequested, &command, &Command::stop);
    QObject::connect(&command, &Command::finished, QCoreApplication::instance(),
        &QCoreApplication::exit, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&command, &Command::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

/// The last line, and then out.
static int leave(EventWriter& writer, int code)
{
    writer.exit(code);
    exitWithin(kLongestEnd, code, &restoreTerminal);
    return code;
}

static int usageError(const Error& error, bool json, Output& output)
{
    EventWriter writer(json, output);
    writer.error(error);
    writer.exit(ExitUsage);
    return ExitUsage;
}

/// All that there is has gone when this returns.
static int runCommandLine(int argc, char** argv)
{
    // First of all: it sees to it that standard output is one.
    Output output;
    output.takeMessages();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sallyport"));
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.value(0) == QLatin1String("hostkey")) {
        return runHostKeyCommand(words.mid(1), output);
    }
    if (words.value(0) == QLatin1String("profile")) {
        return runProfileCommand(words.mid(1), output);
    }
    auto arguments = parseArguments(words);
    if (!arguments) {
        return usageError(arguments.error(), words.contains(QLatin1String("--json")), output);
    }
    if (arguments->command == Arguments::Command::Help) {
        output.text(Output::To::Out, helpText());
        return ExitEnded;
    }
    if (arguments->command == Arguments::Command::Version) {
        output.text(Output::To::Out, versionText());
        return ExitEnded;
    }
    if (arguments->command == Arguments::Command::Explain) {
        const auto page = explain(arguments->topic);
        if (!page) {
            return usageError(page.error(), arguments->json, output);
        }
        output.text(Output::To::Out, *page);
        return ExitEnded;
    }
    if (arguments->command == Arguments::Command::Run) {
        if (const auto loaded = loadProfileToRun(*arguments); !loaded) {
            return usageError(loaded.error(), arguments->json, output);
        }
    }
    if (arguments->command == Arguments::Command::Test) {
        if (const auto ready = prepareTest(*arguments); !ready) {
            return usageError(ready.error(), arguments->json, output);
        }
    }
    if (arguments->verbose) {
        QLoggingCategory::setFilterRules(
            QStringLiteral("sallyport.*.debug=true\nsallyport.*.info=true"));
        qSetMessagePattern(QStringLiteral("%{time hh:mm:ss.zzz} %{category}: %{message}"));
    }
    for (const QString& warning : std::as_const(arguments->warnings)) {
        output.line(Output::To::Err, QStringLiteral("warning: ") + warning);
    }
    raiseDescriptorLimit();

    tunnel::TunnelSecrets secrets;
    std::setvbuf(stdin, nullptr, _IONBF, 0);
    const auto readInto = [](auto& secret, const char* option) -> Result<void> {
        if (auto line = readSecretLine()) {
            secret = std::move(*line);
        }
        if (!secret || secret->isEmpty()) {
            return fail(Code::InvalidArgument, QStringLiteral("standard input has no line to read"),
                QString::fromLatin1(option));
        }
        return {};
    };
    if (arguments->passwordFromStdin) {
        if (const auto read = readInto(secrets.password, "--password-stdin"); !read) {
            return usageError(read.error(), arguments->json, output);
        }
    }
    if (arguments->passphraseFromStdin) {
        if (const auto read = readInto(secrets.passphrase, "--passphrase-stdin"); !read) {
            return usageError(read.error(), arguments->json, output);
        }
    }
    if (arguments->proxyPasswordFromStdin) {
        if (const auto read = readInto(secrets.proxyPassword, "--proxy-password-stdin"); !read) {
            return usageError(read.error(), arguments->json, output);
        }
    }

    if (const auto added = addServiceCredentials(secrets); !added) {
        return usageError(added.error(), arguments->json, output);
    }

    std::optional<Secret> ftpPassword;
    if (arguments->ftpPasswordFromStdin) {
        if (const auto read = readInto(ftpPassword, "--ftp-password-stdin"); !read) {
            return usageError(read.error(), arguments->json, output);
        }
    }

    EventWriter writer(arguments->json, output);
    if (arguments->command == Arguments::Command::Window) {
        StopSignals signals;
        WindowCommand command(*arguments, writer);
        return leave(writer, run(command, signals));
    }
    TerminalPrompt prompt;
    QObject::connect(&prompt, &TerminalPrompt::asked, &prompt,
        [&](const Question& question) { writer.prompt(question, prompt.hasTerminal()); });
    UserPrompt* asked = arguments->batch ? nullptr : &prompt;
    // A reader that stalls must not hold up what goes through the tunnel.
    output.neverBlock(arguments->json);
    auto signals = std::make_unique<StopSignals>(&restoreTerminal);
    bool stopped = false;
    QObject::connect(
        signals.get(), &StopSignals::stopRequested, &app, [&stopped] { stopped = true; });
    SystemClock clock;
    ServiceNotifier notifier(clock);
    // A service has nobody to ask, but may have been told what to answer.
    std::unique_ptr<platform::SecretStore> store;
    std::unique_ptr<StoredAnswers> stored;
    if (notifier.isService() && arguments->command == Arguments::Command::Run) {
        store = platform::makeSecretStore(clock);
        if (store->isAvailable()) {
            stored = std::make_unique<StoredAnswers>(*store, asked, clock);
            asked = stored.get();
        }
    }
    int code = ExitInternal;
    const bool isTest = arguments->command == Arguments::Command::Test;
    if (isTest) {
        TestCommand command(std::move(*arguments), std::move(secrets), asked, writer);
        command.setFtpPassword(std::move(ftpPassword));
        code = run(command, *signals);
    } else {
        const bool json = arguments->json;
        ConnectCommand command(std::move(*arguments), std::move(secrets), asked, writer, notifier);
        QObject::connect(
            &command, &ConnectCommand::questionLeft, &prompt, [&, json](const QString& text) {
                if (!prompt.interject(text) || json) {
                    writer.notice(text);
                }
            });
        QObject::connect(
            signals.get(), &StopSignals::retryRequested, &command, &ConnectCommand::retryNow);
        code = run(command, *signals);
    }
    writer.exit(code);
    if (isTest && !stopped) {
        // Whoever is tired of waiting ends it by a signal.
        signals.reset();
        output.finish();
    } else {
        output.finish(kReadersPause, stopped ? kReadersPause : kMostReading);
    }
    exitWithin(kLongestEnd, code, &restoreTerminal);
    return code;
}

int main(int argc, char** argv)
{
    return endProcess(runCommandLine(argc, argv));
}
