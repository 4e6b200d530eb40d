// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/keyinstalltry.h"

#include "core/tunnel/keyinstaller.h"
#include "ui/models/trythread.h"

namespace sallyport::ui {

using tunnel::KeyInstallation;
using tunnel::KeyInstaller;

/// The installer, on the thread of the try.
class KeyInstallTry::Worker final : public QObject {
    Q_OBJECT

public:
    explicit Worker(UserPrompt* prompt)
        : m_prompt(prompt)
    {
    }

    void start(const profile::Profile& profile, const QByteArray& line)
    {
        m_installer = new KeyInstaller(profile, line, m_clock, m_prompt, this);
        connect(m_installer, &KeyInstaller::connected, this, &Worker::connected);
        connect(m_installer, &KeyInstaller::finished, this, &Worker::finished);
        m_installer->start();
    }

    void cancel()
    {
        if (m_installer) {
            m_installer->cancel();
        }
    }

Q_SIGNALS:
    void connected();
    void finished(const sallyport::Result<sallyport::tunnel::KeyInstallation>& result);

private:
    SystemClock m_clock;
    UserPrompt* m_prompt;
    KeyInstaller* m_installer = nullptr;
};

KeyInstallTry::KeyInstallTry(UserPrompt* prompt, QObject* parent)
    : QObject(parent)
    , m_prompt(prompt)
{
    qRegisterMetaType<Result<KeyInstallation>>();
}

KeyInstallTry::~KeyInstallTry() = default;

void KeyInstallTry::start(const profile::Profile& profile, const QByteArray& line,
    const profile::Environment& environment)
{
    auto expanded = profile::expanded(profile, environment);
    if (expanded && !profile.connection.viaProfile.isEmpty()) {
        expanded = fail(Code::NotSupported,
            Sentence(QT_TRANSLATE_NOOP("Sentence",
                "the server is reached through the tunnel of another profile, which this cannot "
                "use")));
    }
    if (!expanded) {
        // From the event loop, as any other.
        QMetaObject::invokeMethod(
            this, [this, error = expanded.error()] { end(tl::unexpected<Error>(error)); },
            Qt::QueuedConnection);
        return;
    }
    m_thread = std::make_unique<TryThread>(
        QStringLiteral("key installation"), m_prompt,
        [this](const QString& id) { Q_EMIT asked(id); }, this);
    auto worker = std::make_unique<Worker>(m_thread->prompt());
    m_worker = worker.get();
    connect(m_worker, &Worker::connected, this, &KeyInstallTry::connected);
    connect(m_worker, &Worker::finished, this, &KeyInstallTry::end);
    m_thread->start(std::move(worker),
        [worker = m_worker, wanted = *expanded, line] { worker->start(wanted, line); });
}

void KeyInstallTry::cancel()
{
    if (m_worker) {
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker] { worker->cancel(); }, Qt::QueuedConnection);
    }
}

void KeyInstallTry::end(const Result<KeyInstallation>& result)
{
    Q_EMIT finished(result);
    deleteLater();
}

} // namespace sallyport::ui

#include "keyinstalltry.moc"
