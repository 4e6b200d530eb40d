// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forward/intake.h"

#include <QDebug>
#include <QTest>

#include <vector>

namespace sallyport {

/// A forward, as an intake sees it: takes everything in and writes down what it is told.
struct IntakeUser final : tunnel::Intake::User {
    int most = 1000;
    QByteArray words; ///< For whoever is turned away.
    std::vector<tunnel::Intake::Arrival> arrivals;
    QStringList told;
    QList<Error> errors; ///< Of those that were turned away, and of listening.
    QStringList listeningAt;
    QString note;

    [[nodiscard]] int room() const override { return most - int(arrivals.size()); }
    [[nodiscard]] Error tooMany() const override { return { Code::TooManyConnections, {} }; }
    [[nodiscard]] QByteArray lastWords(Code) const override { return words; }
    void accepted(tunnel::Intake::Arrival arrival) override
    {
        arrivals.push_back(std::move(arrival));
        told += QStringLiteral("accepted");
    }
    void turnedAway(const HostPort& peer, tunnel::ConnectionEnd end, const Error& error) override
    {
        lastPeer = peer;
        lastEnd = end;
        errors.append(error);
        told += codeName(error.code);
    }
    void listening(const QStringList& where, const Sentence& text) override
    {
        listeningAt = where;
        note = text.english();
        told += QStringLiteral("listening");
    }
    void failed(const Error& error) override
    {
        errors.append(error);
        told += QStringLiteral("failed:") + codeName(error.code);
    }
    void wantLink() override { told += QStringLiteral("wants-link"); }

    /// What was told since the last call.
    QString news() { return std::exchange(told, {}).join(u' '); }
    /// Waits until just that has been told since the last call.
    [[nodiscard]] bool hears(const QString& words)
    {
        const bool heard = QTest::qWaitFor([&] { return told.join(u' ') == words; });
        if (!heard) {
            qWarning() << "told instead:" << told;
        }
        told.clear();
        return heard;
    }

    HostPort lastPeer;
    tunnel::ConnectionEnd lastEnd = tunnel::ConnectionEnd::Eof;
};

} // namespace sallyport
