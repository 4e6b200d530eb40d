// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/portholder.h"

#include <QFutureWatcher>
#include <QObject>

namespace sallyport::ui {

/// A connection of a program on this computer whose name is wanted.
struct PeerQuestion {
    QString profileId;
    quint64 connection = 0;
    net::ConnectionEnds ends;
};

/// Looks up which programs connections come from, on another thread: one look at the system's
/// lists for all that are asked for at once, and never two at a time.
class PeerPrograms final : public QObject {
    Q_OBJECT

public:
    using Answers = QList<std::pair<PeerQuestion, net::PortHolder>>;

    explicit PeerPrograms(QObject* parent = nullptr);
    ~PeerPrograms() override;

    /// Ask again when it has told what it looks for.
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// While it is not busy.
    void ask(const QList<PeerQuestion>& questions);

Q_SIGNALS:
    /// What is not among them, nobody knows.
    void found(const sallyport::ui::PeerPrograms::Answers& answers);

private:
    QFutureWatcher<Answers> m_watcher;
    bool m_busy = false; ///< Until the answers have arrived on this thread.
};

} // namespace sallyport::ui
