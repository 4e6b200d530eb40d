// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/handover.h"

namespace sallyport::gui {

using platform::RunningInstance;

static QJsonObject request(const QString& verb, const QString& key = {}, const QString& value = {})
{
    QJsonObject object{ { QStringLiteral("request"), verb } };
    if (!key.isEmpty()) {
        object.insert(key, value);
    }
    return object;
}

QList<QJsonObject> Handover::requestsFor(const GuiOptions& options)
{
    const QString profile = QStringLiteral("profile");
    QList<QJsonObject> requests;
    for (const QString& name : options.connect) {
        QJsonObject connect = request(QStringLiteral("connect"), profile, name);
        connect.insert(QStringLiteral("wait"), false);
        requests.append(connect);
    }
    for (const QString& name : options.disconnect) {
        QJsonObject disconnect = request(QStringLiteral("disconnect"), profile, name);
        disconnect.insert(QStringLiteral("wait"), false);
        requests.append(disconnect);
    }
    for (const QString& link : options.links) {
        requests.append(request(QStringLiteral("open"), QStringLiteral("link"), link));
    }
    if (options.show || requests.isEmpty()) {
        requests.append(request(QStringLiteral("show")));
    }
    return requests;
}

Handover::Handover(
    Clock& clock, QString socketPath, const GuiOptions& options, Output& output, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_output(output)
    , m_socketPath(std::move(socketPath))
    , m_requests(requestsFor(options))
{
}

void Handover::next()
{
    if (m_requests.isEmpty()) {
        Q_EMIT finished(m_failed ? 1 : 0);
        return;
    }
    m_running = std::make_unique<RunningInstance>(m_clock, m_socketPath);
    m_running->request(
        m_requests.takeFirst(),
        [this](const QJsonObject& line) {
            if (line.contains(QStringLiteral("error"))) {
                m_failed = true;
                const QString context = line.value(QStringLiteral("context")).toString();
                m_output.line(Output::To::Err,
                    QStringLiteral("sallyport: %1%2")
                        .arg(context.isEmpty() ? QString() : context + QStringLiteral(": "),
                            line.value(QStringLiteral("detail")).toString()));
            }
        },
        [this](RunningInstance::End end) { answered(end); });
}

void Handover::answered(RunningInstance::End end)
{
    if (end != RunningInstance::End::Answered) {
        m_output.line(Output::To::Err,
            QStringLiteral("sallyport: another copy is running, but does not answer"));
        Q_EMIT finished(1);
        return;
    }
    // Not from within the callback: it belongs to what next() replaces.
    QMetaObject::invokeMethod(this, &Handover::next, Qt::QueuedConnection);
}

} // namespace sallyport::gui
