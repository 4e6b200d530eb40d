// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ftpworld/modelclient.h"

#include <QRegularExpression>

namespace sallyport::ftpworld {

namespace {

using namespace std::chrono_literals;

bool isUpload(const QByteArray& verb)
{
    return verb == "STOR" || verb == "STOU" || verb == "APPE";
}

bool isCode(const QByteArray& line)
{
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    return line.size() >= 3 && digit(line[0]) && digit(line[1]) && digit(line[2]);
}

/// A reply that can end a transfer.
bool endsTransfer(int code)
{
    return code == 226 || code == 250
        || (code >= 400 && code != 500 && code != 501 && code != 502 && code != 503 && code != 504);
}

} // namespace

QByteArray Step::toText() const
{
    static const char* ways[] = { "PASV", "EPSV", "EPSV or PASV", "PORT", "EPRT", "EPRT or PORT",
        "same" };
    static const char* mishaps[] = { "", ", nobody listens", ", reset midway", ", closed midway",
        ", hasty" };
    const QByteArray how = ways[int(way)];
    switch (kind) {
    case Kind::Login:
        return "login";
    case Kind::Command:
        return text;
    case Kind::Batch:
        return "together: " + text;
    case Kind::Wait:
        return "a minute passes";
    case Kind::Offer:
        return how + " unused" + mishaps[int(mishap)];
    case Kind::Transfer:
        break;
    }
    QByteArray all = how + ", " + text + ' ' + name + mishaps[int(mishap)];
    if (isUpload(text)) {
        all += " (" + QByteArray::number(content.size()) + " bytes)";
    }
    if (ownAddress) {
        all += ", naming " + ownAddress->toText();
    }
    if (noops > 0) {
        all += ", NOOP x " + QByteArray::number(noops);
    }
    if (abort) {
        all += ", ABOR";
    }
    if ((noops > 0 || abort) && drain == 0ms) {
        all += ", goes on at once";
    }
    return all;
}

Step Step::login()
{
    Step step;
    step.kind = Kind::Login;
    return step;
}

Step Step::command(const QByteArray& line)
{
    Step step;
    step.text = line;
    return step;
}

Step Step::together(const QByteArrayList& lines)
{
    Step step;
    step.kind = Kind::Batch;
    step.text = lines.join('|');
    return step;
}

Step Step::unused(Way way)
{
    Step step;
    step.kind = Kind::Offer;
    step.way = way;
    return step;
}

Step Step::get(Way way, const QByteArray& file, const QByteArray& verb)
{
    Step step;
    step.kind = Kind::Transfer;
    step.way = way;
    step.text = verb;
    step.name = file;
    return step;
}

Step Step::put(Way way, const QByteArray& file, qsizetype size)
{
    Step step = get(way, file, "STOR");
    for (qsizetype i = 0; i < size; ++i) {
        step.content += char('a' + (i * 7 + i / 26) % 26);
    }
    return step;
}

Step Step::with(Mishap what) const
{
    Step step = *this;
    step.mishap = what;
    return step;
}

Step Step::withNoops(int count, Milliseconds readsOn) const
{
    Step step = *this;
    step.noops = count;
    step.drain = readsOn;
    return step;
}

Step Step::withAbort() const
{
    Step step = *this;
    step.abort = true;
    return step;
}

Step Step::naming(const Address& address) const
{
    Step step = *this;
    step.ownAddress = address;
    return step;
}

ModelClient::ModelClient(MemoryNet& net, Machine machine, const SocketName& server,
    const Manners& manners, std::vector<Step> steps)
    : Actor(net.clock())
    , m_net(net)
    , m_machine(machine)
    , m_manners(manners)
    , m_steps(std::move(steps))
{
    play(run(server));
}

ModelClient::~ModelClient()
{
    forgetScript();
}

void ModelClient::leave()
{
    dropData();
    m_listener.reset();
    if (m_control) {
        m_control->close();
        m_control.reset();
    }
}

// ---- The control connection

void ModelClient::receive()
{
    if (m_control) {
        m_inbox += m_control->readAll();
        if (!m_outbox.isEmpty()) {
            m_outbox.remove(0, m_control->write(m_outbox));
        }
    }
}

std::optional<std::pair<QByteArray, qsizetype>> ModelClient::lineAt(qsizetype from) const
{
    const bool everywhere = m_manners.reading == Reading::FileZilla;
    if (everywhere || m_manners.reading == Reading::Ncftp) {
        while (from < m_inbox.size()
            && (m_inbox[from] == '\r' || m_inbox[from] == '\0'
                || (everywhere && m_inbox[from] == '\n'))) {
            ++from;
        }
    }
    for (qsizetype end = from; end < m_inbox.size(); ++end) {
        const char c = m_inbox[end];
        if (c == '\n' || (everywhere && (c == '\r' || c == '\0'))) {
            QByteArray line = m_inbox.mid(from, end - from);
            while (line.endsWith('\r')) {
                line.chop(1);
            }
            return std::pair(line, end + 1);
        }
    }
    return std::nullopt;
}

std::optional<qsizetype> ModelClient::replyEnd(QByteArray* last) const
{
    qsizetype at = 0;
    QByteArray code;
    while (const auto line = lineAt(at)) {
        at = line->second;
        const QByteArray& text = line->first;
        const bool open = text.size() > 3 && text[3] == '-';
        bool ends = false;
        if (m_manners.reading == Reading::Curl) {
            ends = isCode(text) && (text.size() == 3 || text[3] == ' ');
        } else if (code.isEmpty()) {
            if (!isCode(text)) {
                continue;
            }
            code = text.left(3);
            ends = !open;
        } else {
            ends = text.startsWith(code) && !open
                && (m_manners.reading != Reading::FileZilla || text.size() == 3 || text[3] == ' ');
        }
        if (ends) {
            *last = text;
            return at;
        }
    }
    return std::nullopt;
}

bool ModelClient::hasReply() const
{
    QByteArray last;
    return replyEnd(&last).has_value();
}

bool ModelClient::takeReply()
{
    const auto end = replyEnd(&m_lastReply);
    if (!end) {
        return false;
    }
    m_inbox.remove(0, *end);
    m_lastCode = m_lastReply.left(3).toInt();
    m_now.codes.append(m_lastCode);
    m_now.replies.append(m_lastReply);
    qCDebug(logWorld) << m_net.now() << "client reads" << m_lastReply;
    return true;
}

bool ModelClient::isGone() const
{
    return !m_control || m_control->hasFailed() || (m_control->readFinished() && !hasReply());
}

void ModelClient::send(const QByteArray& bytes)
{
    qCDebug(logWorld) << m_net.now() << "client says" << bytes;
    m_outbox += bytes;
    receive();
}

Script<int> ModelClient::reply()
{
    const bool came = co_await until(
        [this] {
            receive();
            return hasReply() || isGone();
        },
        m_manners.patience);
    if (!came || !takeReply()) {
        (came ? m_now.lost : m_now.hung) = true;
        co_return 0;
    }
    co_return m_lastCode;
}

bool ModelClient::isEndWaiting()
{
    receive();
    QByteArray last;
    while (replyEnd(&last)) {
        if (endsTransfer(last.left(3).toInt())) {
            return true;
        }
        (void)takeReply();
    }
    return false;
}

Script<int> ModelClient::command(QByteArray line)
{
    send(line + "\r\n");
    const int code = co_await reply();
    co_return code;
}

Script<> ModelClient::run(SocketName server)
{
    m_control = m_net.connect(m_machine, server, Party::Client);
    co_await until([this] { return !m_control->isConnecting(); }, 60s);
    for (const Step& step : m_steps) {
        m_now = {};
        co_await perform(step);
        m_outcomes.push_back(m_now);
        if (m_now.lost || m_now.hung) {
            break;
        }
    }
    leave();
}

Script<> ModelClient::perform(Step step)
{
    switch (step.kind) {
    case Step::Kind::Login: {
        int code = co_await reply();
        if (code == 220) {
            code = co_await command("USER u");
        }
        if (code == 331) {
            code = co_await command("PASS p");
        }
        m_now.success = code == 230;
        break;
    }
    case Step::Kind::Command: {
        const int code = co_await command(step.text);
        m_now.success = code > 0 && code < 400;
        break;
    }
    case Step::Kind::Batch: {
        const QByteArrayList commands = step.text.split('|');
        send(commands.join("\r\n") + "\r\n");
        m_now.success = true;
        for (qsizetype i = 0; i < commands.size() && m_now.success; ++i) {
            const int code = co_await reply();
            m_now.success = code > 0;
        }
        break;
    }
    case Step::Kind::Wait:
        co_await pause(60s);
        m_now.success = true;
        break;
    case Step::Kind::Offer:
        dropData();
        m_now.success = co_await offer(step);
        m_now.agreed = m_now.success ? m_now.codes.size() : 0;
        dropData();
        break;
    case Step::Kind::Transfer:
        co_await transfer(step);
        dropData();
        break;
    }
}

// ---- Data connections

void ModelClient::dropData()
{
    if (m_data) {
        m_data->close();
        m_data.reset();
    }
}

Script<bool> ModelClient::offer(Step step)
{
    bool made = false;
    switch (step.way) {
    case Way::Pasv:
        made = co_await passive(step, false);
        break;
    case Way::Epsv:
        made = co_await passive(step, true);
        break;
    case Way::EpsvThenPasv:
        if (!m_noExtended) {
            made = co_await passive(step, true);
            if (made && step.kind == Step::Kind::Transfer) {
                made = co_await connectData();
            }
        }
        if (!made && !m_now.lost && !m_now.hung) {
            m_noExtended = true;
            m_now.trouble.clear();
            made = co_await passive(step, false);
        }
        break;
    case Way::Port:
        made = co_await active(step, false);
        break;
    case Way::Eprt:
        made = co_await active(step, true);
        break;
    case Way::EprtThenPort:
        if (!m_noExtended) {
            made = co_await active(step, true);
        }
        if (!made && !m_now.lost && !m_now.hung) {
            m_noExtended = true;
            made = co_await active(step, false);
        }
        break;
    case Way::Same:
        made = m_dataTo.has_value() || m_listener;
        break;
    }
    co_return made;
}

Script<bool> ModelClient::passive(Step, bool extended)
{
    m_listener.reset();
    m_dataTo.reset();
    const int code = co_await command(extended ? "EPSV" : "PASV");
    static const QRegularExpression tuple(
        QStringLiteral("(\\d+),(\\d+),(\\d+),(\\d+),(\\d+),(\\d+)"));
    static const QRegularExpression bars(QStringLiteral("\\(\\|\\|\\|(\\d+)\\|\\)"));
    const Address control = m_control ? m_control->peerEnd().address : Address();
    const QString text = QString::fromLatin1(m_lastReply);
    if (extended && code == 229) {
        const auto match = bars.match(text);
        if (match.hasMatch()) {
            m_dataTo = SocketName{ control, std::uint16_t(match.captured(1).toUInt()) };
        }
    } else if (!extended && code == 227) {
        const auto match = tuple.match(text);
        if (match.hasMatch()) {
            const auto n = [&](int i) { return match.captured(i).toUInt(); };
            const Address announced = Address::v4(
                std::uint8_t(n(1)), std::uint8_t(n(2)), std::uint8_t(n(3)), std::uint8_t(n(4)));
            m_dataTo = SocketName{ m_manners.obeysAnnounced || control.isV6() ? announced : control,
                std::uint16_t(n(5) * 256 + n(6)) };
        }
    }
    if (!m_dataTo && (code == 227 || code == 229)) {
        m_now.trouble = "cannot be read: " + m_lastReply;
    }
    co_return m_dataTo.has_value();
}

Script<bool> ModelClient::active(Step step, bool extended)
{
    m_dataTo.reset();
    const Address address = step.ownAddress.value_or(m_control->localEnd().address);
    m_listener = m_net.listen(m_machine, address, 0, Party::Client, 1);
    const std::uint16_t port = m_listener->name().port;
    if (step.mishap == Mishap::DeafPort) {
        m_listener.reset();
    }
    QByteArray line;
    if (extended) {
        line = QByteArray("EPRT |") + (address.isV6() ? '2' : '1') + '|' + address.toText() + '|'
            + QByteArray::number(port) + '|';
    } else {
        line = "PORT " + address.toText().replace('.', ',') + ',' + QByteArray::number(port >> 8)
            + ',' + QByteArray::number(port & 255);
    }
    const int code = co_await command(line);
    if (code < 200 || code >= 300) {
        m_listener.reset();
        co_return false;
    }
    co_return true;
}

Script<bool> ModelClient::connectData()
{
    if (m_data) {
        co_return true;
    }
    m_data = m_net.connect(m_machine, *m_dataTo, Party::Client, 30s);
    co_await until([this] { return !m_data->isConnecting(); });
    if (!m_data->isOpen()) {
        m_data.reset();
        m_now.trouble = "data connection refused";
        co_return false;
    }
    co_return true;
}

Script<> ModelClient::transfer(Step step)
{
    const bool isActive = step.way == Way::Port || step.way == Way::Eprt
        || step.way == Way::EprtThenPort || (step.way == Way::Same && !m_dataTo);
    if (step.way != Way::Same) {
        dropData();
    }
    if (!co_await offer(step)) {
        co_return;
    }
    m_now.agreed = m_now.codes.size();
    if (!isActive && m_manners.connectsFirst && !co_await connectData()) {
        co_return;
    }
    QByteArray content = step.content;
    if (step.mishap == Mishap::HastyUpload && m_data) {
        while (!content.isEmpty()) {
            co_await until([this] { return m_data->writeSpace() > 0 || m_data->hasFailed(); });
            const qsizetype taken = m_data->write(content);
            if (taken == 0) {
                break;
            }
            content.remove(0, taken);
        }
        m_data->shutdownWrite();
        co_await pause(20ms);
    }
    send(step.text + (step.name.isEmpty() ? QByteArray() : ' ' + step.name) + "\r\n");
    if (!isActive && !m_data && !co_await connectData()) {
        // As FileZilla: the reply is read all the same.
        const int first = co_await reply();
        if (first > 0 && first < 200) {
            co_await reply();
        }
        co_return;
    }
    const int first = co_await reply();
    if (first == 0 || first >= 400) {
        co_return;
    }
    bool over = first >= 200;
    if (isActive && !m_data) {
        if (over) {
            // Whoever has seen the end looks once whether there was something.
            m_data = m_listener ? m_listener->accept() : nullptr;
        } else {
            co_await until(
                [this] {
                    receive();
                    return (m_listener && m_listener->hasConnection()) || hasReply() || isGone();
                },
                m_manners.patience);
            if (m_listener) {
                m_data = m_listener->accept();
            }
            if (!m_data) {
                const int code = co_await reply();
                if (code == 0 || code >= 400) {
                    co_return;
                }
                m_now.trouble = "the end of the transfer came before its data connection";
                co_return;
            }
        }
    }
    if (m_data) {
        if (isUpload(step.text)) {
            step.content = content;
            co_await upload(step);
        } else {
            co_await download(step);
        }
        dropData();
    }
    int code = first;
    while (!over && code > 0) {
        code = co_await reply();
        over = endsTransfer(code);
    }
    if (step.noops > 0 || step.abort) {
        // What is still to come for the other commands.
        while (step.drain > 0ms && !m_now.lost && !m_now.hung) {
            const bool more = co_await until(
                [this] {
                    receive();
                    return hasReply();
                },
                step.drain);
            if (!more) {
                break;
            }
            (void)takeReply();
        }
    }
    m_now.success = endsTransfer(code) && code < 300 && m_now.trouble.isEmpty();
}

Script<> ModelClient::midTransfer(Step step)
{
    for (int i = 0; i < step.noops; ++i) {
        send("NOOP\r\n");
        co_await pause(50ms);
    }
    if (step.abort) {
        send("ABOR\r\n");
        co_await pause(50ms);
    }
}

Script<> ModelClient::download(Step step)
{
    const bool midway = step.noops > 0 || step.abort || step.mishap != Mishap::None;
    bool said = !midway;
    while (true) {
        co_await until(
            [this] {
                receive();
                return !m_data->peek().isEmpty() || m_data->readFinished() || m_data->hasFailed();
            },
            m_manners.patience);
        m_now.data += m_data->readAll();
        if (m_data->hasFailed()) {
            m_now.trouble = "data connection reset";
            co_return;
        }
        if (m_data->readFinished()) {
            co_return;
        }
        if (m_now.data.isEmpty()) {
            m_now.trouble = "no data came";
            m_now.hung = true;
            co_return;
        }
        if (!std::exchange(said, true)) {
            co_await midTransfer(step);
            if (step.mishap == Mishap::ResetMidway) {
                m_data->abort();
                m_data.reset();
                m_now.trouble = "stopped by itself";
                co_return;
            }
            if (step.mishap == Mishap::ClosedMidway || step.abort) {
                dropData();
                m_now.trouble = "stopped by itself";
                co_return;
            }
        }
    }
}

Script<> ModelClient::upload(Step step)
{
    if (step.mishap == Mishap::HastyUpload) {
        co_return;
    }
    const bool midway = step.noops > 0 || step.abort || step.mishap != Mishap::None;
    const qsizetype half = step.content.size() / 2;
    qsizetype at = 0;
    for (int part = midway ? 0 : 1; part < 2; ++part) {
        const qsizetype stop = part == 0 ? half : step.content.size();
        while (at < stop) {
            co_await until(
                [this, headDown = step.headDown] {
                    return m_data->writeSpace() > 0 || m_data->hasFailed()
                        || (!headDown && (isEndWaiting() || isGone()));
                },
                m_manners.patience);
            const qsizetype taken =
                m_data->write(QByteArrayView(step.content).sliced(at, stop - at));
            at += taken;
            m_now.sent = at;
            if (m_data->hasFailed()) {
                m_now.trouble = "data connection reset";
                co_return;
            }
            if (taken == 0) {
                if (step.headDown || (!isEndWaiting() && !isGone())) {
                    m_now.trouble = "nobody takes the upload";
                    m_now.hung = true;
                }
                co_return;
            }
        }
        if (part == 0) {
            co_await pause(30ms);
            co_await midTransfer(step);
            if (step.mishap != Mishap::None) {
                m_data->abort();
                m_data.reset();
                m_now.trouble = "stopped by itself";
                co_return;
            }
            if (step.abort) {
                dropData();
                m_now.trouble = "stopped by itself";
                co_return;
            }
        }
    }
    m_data->shutdownWrite();
    co_await until(
        [this] {
            (void)m_data->readAll();
            return m_data->readFinished() || m_data->hasFailed() || isEndWaiting() || isGone();
        },
        100ms);
}

} // namespace sallyport::ftpworld
