// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/link/linkharness.h"

#include "core/ssh/link/tcptransport.h"
#include "core/ssh/sshlibrary.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QMetaEnum>
#include <QTimer>

#include <variant>

namespace sallyport::test {

bool isStock()
{
    return ssh::libraryInfo().mode == ssh::LibraryInfo::Mode::Stock;
}

ssh::AlgorithmPreferences usualAlgorithms()
{
    ssh::AlgorithmTraits traits;
    traits.patchedLibrary = !isStock();
    traits.hardwareAes = ssh::cpuHasAes();
    return ssh::defaultAlgorithms(traits);
}

ssh::KeyCredential keyCredential(const QString& path, const QString& passphrase)
{
    auto key = ssh::KeyFile::load(path);
    if (!key) {
        qFatal("%s: %s", qPrintable(path), qPrintable(key.error().detail.english()));
    }
    ssh::KeyCredential credential{ std::move(*key), std::nullopt };
    if (!passphrase.isEmpty()) {
        credential.passphrase = Secret(passphrase.toUtf8());
    }
    return credential;
}

bool eventually(const std::function<bool()>& isTrue, int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    QTimer alarm;
    alarm.start(50);
    while (!isTrue()) {
        if (deadline.hasExpired()) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

LinkHarness::LinkHarness(const HostPort& server)
{
    options.server = server;
    options.user = QStringLiteral("somebody");
    options.algorithms = usualAlgorithms();
}

LinkHarness::LinkHarness(SshdFixture& sshd)
    : LinkHarness(HostPort{ sshd.host(), sshd.port() })
{
    options.user = sshd.user();
    credentials.keys.push_back(keyCredential(sshd.userKeyFile()));
    for (const auto type :
        { SshdFixture::KeyType::Ed25519, SshdFixture::KeyType::Ecdsa, SshdFixture::KeyType::Rsa }) {
        m_hostKeys.append(sshd.hostKeyBlob(type));
    }
}

LinkHarness::~LinkHarness() = default;

void LinkHarness::make()
{
    auto transport = makeTransport
        ? makeTransport(m_clock)
        : std::make_unique<ssh::TcpTransport>(
            ssh::TcpOptions{ options.server, options.connectTimeout }, m_clock);
    m_link =
        std::make_unique<ssh::Link>(options, std::move(credentials), std::move(transport), m_clock);
    connect(m_link.get(), &ssh::Link::stateChanged, this, [this](ssh::Link::State state) {
        m_story += QString::fromLatin1(
            QMetaEnum::fromType<ssh::Link::State>().valueToKey(static_cast<int>(state)));
        Q_EMIT stateChanged(state);
    });
    connect(m_link.get(), &ssh::Link::hostKeyOffered, this, [this](const ssh::HostKey& key) {
        if (!m_hostKeys.isEmpty() && !m_hostKeys.contains(key.blob)) {
            m_link->rejectHostKey({ Code::HostKeyMismatch, {}, {} });
        } else if (answersHostKey) {
            m_link->acceptHostKey();
        }
    });
    connect(m_link.get(), &ssh::Link::news, this, [this](const ssh::LinkNews& news) {
        if (const auto* said = std::get_if<ssh::ServerMessage>(&news)) {
            m_messages += said->text;
        }
    });
    connect(m_link.get(), &ssh::Link::ready, this, [this] {
        ++m_readyCount;
        Q_EMIT ready();
    });
    connect(m_link.get(), &ssh::Link::closed, this, [this](const Error& error) {
        ++m_closedCount;
        m_closedWith = error;
        m_story += codeName(error.code) + QStringLiteral(": ") + error.detail.english();
        Q_EMIT closed();
    });
}

void LinkHarness::open()
{
    if (!m_link) {
        make();
    }
    m_link->open();
}

bool LinkHarness::becomesReady()
{
    open();
    return eventually([this] { return m_readyCount > 0 || m_closedCount > 0; }, 20'000)
        && m_closedCount == 0;
}

bool LinkHarness::ends(int milliseconds)
{
    return eventually([this] { return m_closedCount > 0; }, milliseconds);
}

std::unique_ptr<StreamEnd> LinkHarness::connectTo(const HostPort& target)
{
    return std::make_unique<StreamEnd>(
        m_link->openDirectTcpip(target, { QStringLiteral("127.0.0.1"), 40000 }));
}

QByteArray LinkHarness::story() const
{
    return m_story.join(QStringLiteral(" > ")).toUtf8();
}

} // namespace sallyport::test
