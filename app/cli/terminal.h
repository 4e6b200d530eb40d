// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QObject>

#include <memory>
#include <optional>

class QSocketNotifier;
class QWinEventNotifier;

namespace sallyport::cli {

/// The user's terminal, whatever standard input and output are: writes text and reads lines, from
/// the event loop and without ever waiting. The kernel edits the line (on Windows: this); with echo
/// off it does so silently. Echo is on again as soon as no hidden line is being read, however the
/// program ends or is suspended. One per process.
class Terminal final : public QObject {
    Q_OBJECT

public:
    explicit Terminal(QObject* parent = nullptr);
    ~Terminal() override;

    /// False: there is none, or its settings cannot be changed.
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }

    /// Whole lines, from the left margin on; what of them is not showable (core/base/shown.h) is
    /// written out.
    void write(const QStringList& lines);
    /// Shows text, made safe alike, and reads the line typed behind it. Until lineTyped() or
    /// ended(), or cancelRead().
    void read(const QString& text, bool echo);
    void cancelRead();
    /// A line in the middle of a read, which goes on; false: nothing is read.
    bool interject(const QString& line);

Q_SIGNALS:
    /// Without its line ending. The receiver takes it.
    void lineTyped(sallyport::Secret& line);
    /// Ctrl+D on an empty line, or the terminal has gone.
    void ended();

private:
    void readMore();
    void setEcho(bool on);

    int m_descriptor = -1;
#ifdef Q_OS_WIN
    class Console;
    /// As it is.
    void show(const QString& text);
    void typed(char16_t unit);
    void stopReading();

    std::shared_ptr<Console> m_console;
    std::unique_ptr<QWinEventNotifier> m_typed;
    QString m_question;
    char16_t m_firstHalf = 0; ///< Of a letter that comes as two.
#else
    /// As it is.
    void put(const QByteArray& bytes);
    void flush();

    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable;
    std::unique_ptr<QSocketNotifier> m_continued;
    QByteArray m_outgoing;
    QByteArray m_prompt;
#endif
    QByteArray m_line; ///< Typed so far; never grows beyond what it was made for.
    std::optional<DumpGuard> m_guard; ///< While something secret is typed.
    bool m_reading = false;
    bool m_echo = true;
};

/// Puts the terminal's echo back. For a signal handler that ends the process.
void restoreTerminal();

} // namespace sallyport::cli
