// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/ftptrial.h"

#include "core/ssh/link/farside.h"

namespace sallyport::tunnel {

// How long the server may take to answer QUIT, which nobody needs.
static constexpr Milliseconds kFarewell{ 1'000 };
static constexpr auto kLoopback4 = QHostAddress::LocalHost;
static constexpr auto kLoopback6 = QHostAddress::LocalHostIPv6;

static ftp::SelfTestFinding failed(Code code, const Sentence& words)
{
    return { ftp::SelfTestFinding::Result::Failed, code, words, 0, {} };
}

/// The same rule, where it is in nobody's way.
static profile::Rule onTrial(profile::Rule rule)
{
    rule.listen.port = 0;
    if (rule.direction != profile::RuleDirection::Remote) {
        const auto literal = Address::parse(rule.listen.host.toLatin1());
        rule.listen.host =
            QHostAddress(literal && literal->isV6() ? kLoopback6 : kLoopback4).toString();
        rule.allowedSources.clear();
    }
    return rule;
}

FtpTrial::FtpTrial(int number, profile::Rule rule, ssh::FarSide& farSide, ForwardContext& context,
    FtpLogin login, Milliseconds timeout)
    : m_context(context)
    , m_farSide(&farSide)
    , m_timeout(timeout)
    , m_remote(rule.direction == profile::RuleDirection::Remote)
    , m_test(static_cast<ftp::SelfTestHost&>(*this),
          { login.user.toUtf8(), std::move(login.password) }, timeout)
    , m_timer(context.clock.makeTimer([this] {
        if (m_started) {
            m_test.timedOut();
        } else {
            forwardChanged(m_forward->status());
        }
    }))
    , m_farewell(context.clock.makeTimer([this] { finish(); }))
{
    m_forward = Forward::make(number, onTrial(std::move(rule)), context);
    connect(m_forward.get(), &Forward::connectionChanged, this,
        [this](const ConnectionStatus& status) { watch(status.error); });
    connect(m_forward.get(), &Forward::ftpDataChanged, this,
        [this](const FtpDataStatus& status) { watch(status.error); });
    connect(m_forward.get(), &Forward::ftpNotice, this,
        [this](const FtpNotice& notice) { m_notices.append(notice); });
}

FtpTrial::~FtpTrial()
{
    m_data.destroy();
    m_control.destroy();
    m_forward->disconnect(this);
    m_forward->stop();
}

void FtpTrial::watch(const std::optional<Error>& error)
{
    // The first one is the cause; what it breaks fails after it.
    if (error && !m_cause) {
        m_cause = error;
    }
}

void FtpTrial::start()
{
    m_timer->start(m_timeout);
    m_forward->start();
    connect(m_forward.get(), &Forward::changed, this, &FtpTrial::forwardChanged);
    m_forward->attach(*m_farSide);
    if (m_forward->isListening()) {
        forwardChanged(m_forward->status());
    }
}

void FtpTrial::abandon()
{
    m_started = true;
    m_over = true;
    m_timer->stop();
    m_farewell->stop();
    m_data.letGo();
    m_dataListener.letGo();
    m_control.letGo();
    m_forward->disconnect(this);
    m_forward->detach();
}

void FtpTrial::forwardChanged(const ForwardStatus& status)
{
    if (m_started || m_over) {
        return;
    }
    const bool waits = m_remote && m_timer->isActive() && status.state != ForwardState::Failed;
    if (status.state != ForwardState::Listening) {
        if (!waits) {
            const Error why = status.error.value_or(Error{ Code::RemoteListenRefused,
                Sentence(QT_TRANSLATE_NOOP("Sentence", "no answer")), {} });
            m_started = true;
            Q_EMIT begun(ftp::SelfTestStage::Login);
            const auto finding = failed(why.code, why.detail);
            Q_EMIT ended({ ftp::SelfTestStage::Login, finding, why, {} });
            testOver();
        }
        return;
    }
    m_where = HostPort::parse(status.listening.value(0)).value_or(HostPort{});
    const auto bound = Address::parse(m_where.host.toLatin1());
    if (m_remote && (!bound || bound->isUnspecified())) {
        m_where.host = m_context.serverAddress.isEmpty() ? QHostAddress(kLoopback4).toString()
                                                         : m_context.serverAddress;
    }
    m_started = true;
    m_test.start();
}

// ---- The control connection

std::unique_ptr<ByteStream> FtpTrial::connectTo(const HostPort& to)
{
    if (m_remote) {
        return m_farSide->openDirectTcpip(to, { QHostAddress(kLoopback4).toString(), 0 });
    }
    return net::LocalStream::connectTo(
        { QHostAddress(to.host), to.port }, m_context.clock, m_timeout);
}

void FtpTrial::openControl()
{
    m_control.letGo();
    if (!m_farSide) {
        return; // the time limit tells
    }
    m_control = connectTo(m_where);
    connect(m_control.get(), &ByteStream::opened, this, &FtpTrial::controlOpened);
    connect(m_control.get(), &ByteStream::readyRead, this, &FtpTrial::readControl);
    connect(m_control.get(), &ByteStream::failed, this, &FtpTrial::controlFailed);
}

void FtpTrial::controlOpened()
{
    const Address there = Address::parse(m_where.host.toLatin1()).value_or(Address{});
    ftp::SelfTest::Ends ends{ there, there };
    if (const auto* stream = dynamic_cast<const net::LocalStream*>(m_control.get())) {
        m_ours = stream->localEnd().address;
        ends.client = net::toAddress(m_ours);
    }
    m_test.controlOpened(ends);
    readControl();
}

void FtpTrial::readControl()
{
    while (m_control && m_control->isOpen()) {
        const QByteArray bytes = m_control->peek().toByteArray();
        if (bytes.isEmpty()) {
            break;
        }
        m_control->consume(bytes.size());
        m_test.fromServer(bytes);
    }
    if (m_control && m_control->readFinished()) {
        controlFailed({ Code::FtpProtocolViolation, {}, {} });
    }
}

void FtpTrial::controlFailed(const Error& error)
{
    m_control.letGo();
    if (m_over) {
        finish();
    } else {
        m_test.controlLost(m_cause.value_or(error));
    }
}

void FtpTrial::closeControl()
{
    if (m_control) {
        m_control->shutdownWrite();
    }
}

void FtpTrial::send(const QByteArray& line)
{
    if (m_control) {
        // A few short lines that are answered one by one: they always fit.
        (void)m_control->write(line);
    }
}

// ---- Data connections

void FtpTrial::connectData(const Address& address, std::uint16_t port)
{
    if (m_farSide) {
        takeData(connectTo({ QString::fromLatin1(address.toText()), port }));
    }
}

tl::expected<std::uint16_t, ftp::SelfTestFinding> FtpTrial::listenData()
{
    if (m_remote) {
        return tl::unexpected(failed(Code::NotSupported,
            Sentence(QT_TRANSLATE_NOOP("Sentence",
                "not tried: the client would have to listen on the SSH server's side"))));
    }
    m_dataListener = std::make_unique<net::Listener>(
        m_context.clock, [this](std::unique_ptr<net::LocalStream> stream) {
            if (!m_data) {
                takeData(std::move(stream));
            }
        });
    if (const auto listening = m_dataListener->listen({ m_ours.toString(), 0 }); !listening) {
        return tl::unexpected(failed(listening.error().code, listening.error().detail));
    }
    return m_dataListener->addresses().front().port;
}

void FtpTrial::takeData(std::unique_ptr<ByteStream> stream)
{
    m_data = std::move(stream);
    connect(m_data.get(), &ByteStream::readyRead, this, &FtpTrial::readData);
    connect(m_data.get(), &ByteStream::failed, this, [this](const Error& error) {
        m_data.letGo();
        m_test.dataLost(m_cause.value_or(error));
    });
    connect(m_data.get(), &ByteStream::opened, this, [this] { m_test.dataOpened(); });
    if (m_data->isOpen()) {
        m_test.dataOpened();
        readData();
    }
}

void FtpTrial::readData()
{
    while (m_data) {
        const qsizetype size = m_data->peek().size();
        if (size == 0) {
            break;
        }
        m_data->consume(size);
        m_test.dataArrived(quint64(size));
    }
    if (m_data && m_data->readFinished()) {
        m_data->shutdownWrite();
        m_data.letGo();
        m_test.dataEnded();
    }
}

void FtpTrial::closeData()
{
    m_data.letGo();
    m_dataListener.letGo();
}

// ---- Time, and what is told

void FtpTrial::startTimer(std::chrono::milliseconds after)
{
    m_timer->start(after);
}

void FtpTrial::stopTimer()
{
    m_timer->stop();
}

void FtpTrial::stageBegun(ftp::SelfTestStage stage)
{
    m_cause.reset();
    m_notices.clear();
    Q_EMIT begun(stage);
}

void FtpTrial::stageEnded(ftp::SelfTestStage stage, const ftp::SelfTestFinding& finding)
{
    Q_EMIT ended({ stage, finding, m_cause, m_notices });
}

void FtpTrial::testOver()
{
    m_over = true;
    m_timer->stop();
    if (m_control) {
        m_farewell->start(kFarewell);
    } else {
        QMetaObject::invokeMethod(this, &FtpTrial::finish, Qt::QueuedConnection);
    }
}

void FtpTrial::finish()
{
    m_farewell->stop();
    m_control.letGo();
    Q_EMIT finished();
}

} // namespace sallyport::tunnel
