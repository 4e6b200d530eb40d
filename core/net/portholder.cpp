// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/portholder.h"

#ifdef Q_OS_LINUX
#include "core/net/socketdiag.h"

#include <QFile>

#include <array>
#include <charconv>
#include <cstring>
#include <dirent.h>
#include <string>
#include <string_view>
#include <unistd.h>
#include <unordered_map>
#include <unordered_set>
#endif

namespace sallyport::net {

#ifdef Q_OS_LINUX

namespace {

// A table or a process list longer than this is not read to its end.
constexpr int kMaxRows = 200'000;
constexpr int kMaxDescriptors = 100'000;

enum SocketState { // include/net/tcp_states.h
    kTimeWait = 6,
    kListen = 10,
};

/// One line of /proc/net/tcp (proc(5)).
struct Row : SocketOwner {
    Endpoint local;
    Endpoint remote;
    std::uint32_t state = 0;
};

template <class T> bool parseNumber(std::string_view text, T& value, int base)
{
    const auto end = text.data() + text.size();
    const auto parsed = std::from_chars(text.data(), end, value, base);
    return parsed.ec == std::errc() && parsed.ptr == end;
}

/// "0100007F:1F90": the address in groups of eight hexadecimal digits, each a word in the
/// machine's own byte order, and the port.
bool parseEndpoint(std::string_view text, Endpoint& endpoint)
{
    const auto colon = text.find(':');
    if ((colon != 8 && colon != 32) || !parseNumber(text.substr(colon + 1), endpoint.port, 16)) {
        return false;
    }
    std::array<quint8, 16> bytes = {};
    for (std::size_t word = 0; word < colon / 8; ++word) {
        std::uint32_t value = 0;
        if (!parseNumber(text.substr(word * 8, 8), value, 16)) {
            return false;
        }
        std::memcpy(bytes.data() + word * 4, &value, sizeof value);
    }
    endpoint.address = colon == 32 ? plainAddress(QHostAddress(bytes.data()))
                                   : QHostAddress(quint32(bytes[0]) << 24 | quint32(bytes[1]) << 16
                                       | quint32(bytes[2]) << 8 | bytes[3]);
    return true;
}

bool parseRow(std::string_view line, Row& row)
{
    // sl local_address rem_address st tx:rx tr:when retrnsmt uid timeout inode
    std::array<std::string_view, 10> fields;
    std::size_t count = 0;
    while (count < fields.size()) {
        const auto start = line.find_first_not_of(" \n");
        if (start == std::string_view::npos) {
            break;
        }
        line.remove_prefix(start);
        const auto length = std::min(line.find_first_of(" \n"), line.size());
        fields[count++] = line.substr(0, length);
        line.remove_prefix(length);
    }
    return count == fields.size() && parseEndpoint(fields[1], row.local)
        && parseEndpoint(fields[2], row.remote) && parseNumber(fields[3], row.state, 16)
        && parseNumber(fields[7], row.user, 10) && parseNumber(fields[9], row.inode, 10);
}

/// Every row of the IPv4 and then the IPv6 table, until the visitor says that it has enough.
template <class Visitor> void visitRows(Visitor hasEnough)
{
    for (const auto& name : { QStringLiteral("/proc/net/tcp"), QStringLiteral("/proc/net/tcp6") }) {
        QFile table(name);
        if (!table.open(QIODevice::ReadOnly)) {
            continue;
        }
        std::array<char, 512> line;
        for (int i = 0; i < kMaxRows; ++i) {
            const qint64 length = table.readLine(line.data(), line.size());
            if (length <= 0) {
                break;
            }
            Row row;
            if (parseRow({ line.data(), static_cast<std::size_t>(length) }, row)
                && hasEnough(row)) {
                return;
            }
        }
    }
}

template <class Predicate> std::optional<Row> findRow(Predicate predicate)
{
    std::optional<Row> found;
    visitRows([&](const Row& row) {
        if (predicate(row)) {
            found = row;
        }
        return found.has_value();
    });
    return found;
}

struct DirCloser {
    void operator()(DIR* dir) const { ::closedir(dir); }
};
using Dir = std::unique_ptr<DIR, DirCloser>;

constexpr std::string_view kSocketLink = "socket:["; // "socket:[4711]": proc(5)

/// The inode of the socket that a descriptor is open for, or 0.
std::uint64_t socketOf(int folder, const char* descriptor)
{
    std::array<char, 64> target;
    const auto length = ::readlinkat(folder, descriptor, target.data(), target.size());
    if (length <= 0) {
        return 0;
    }
    std::string_view text(target.data(), static_cast<std::size_t>(length));
    std::uint64_t inode = 0;
    const bool isSocket = text.starts_with(kSocketLink) && text.ends_with(']')
        && parseNumber(
            text.substr(kSocketLink.size(), text.size() - kSocketLink.size() - 1), inode, 10);
    return isSocket ? inode : 0;
}

/// The processes that have the sockets open: the first one of several.
std::unordered_map<std::uint64_t, qint64> processesOf(std::unordered_set<std::uint64_t> sockets)
{
    std::unordered_map<std::uint64_t, qint64> owners;
    const Dir processes(::opendir("/proc"));
    int seen = 0;
    while (const dirent* process = processes ? ::readdir(processes.get()) : nullptr) {
        qint64 pid = 0;
        if (!parseNumber(std::string_view(process->d_name), pid, 10)) {
            continue;
        }
        const Dir descriptors(::opendir(("/proc/" + std::to_string(pid) + "/fd").c_str()));
        while (const dirent* descriptor = descriptors ? ::readdir(descriptors.get()) : nullptr) {
            if (sockets.empty() || ++seen > kMaxDescriptors) {
                return owners;
            }
            const auto inode = socketOf(::dirfd(descriptors.get()), descriptor->d_name);
            if (inode != 0 && sockets.erase(inode) > 0) {
                owners.emplace(inode, pid);
            }
        }
    }
    return owners;
}

QString programOf(qint64 pid)
{
    QFile name(QStringLiteral("/proc/%1/comm").arg(pid));
    return name.open(QIODevice::ReadOnly) ? printable(name.read(64).trimmed(), 64) : QString();
}

/// The two ports of a connection, to look it up by.
std::uint32_t portsOf(const Endpoint& ours, const Endpoint& peer)
{
    return std::uint32_t(peer.port) << 16 | ours.port;
}

} // namespace

std::optional<PortHolder> findPortHolder(const Endpoint& where)
{
    const auto inTheWay = [&where](const Row& row) {
        const bool sameFamily = row.local.address.protocol() == where.address.protocol();
        // An IPv6 socket on all addresses usually takes IPv4 as well.
        const bool overlaps = row.local.address == where.address
            || toAddress(row.local.address).isUnspecified()
            || (toAddress(where.address).isUnspecified() && sameFamily);
        return row.local.port == where.port && overlaps && row.inode != 0;
    };
    auto row = findRow([&](const Row& row) { return row.state == kListen && inTheWay(row); });
    if (!row) { // a connection can have the port too
        row = findRow([&](const Row& row) { return row.state != kTimeWait && inTheWay(row); });
    }
    if (!row) {
        return std::nullopt;
    }
    PortHolder holder;
    holder.user = row->user;
    const auto owners = processesOf({ row->inode });
    if (const auto owner = owners.find(row->inode); owner != owners.end()) {
        holder.pid = owner->second;
        holder.program = programOf(holder.pid);
    }
    return holder;
}

std::optional<std::uint32_t> ownerOf(const Endpoint& ours, const Endpoint& peer)
{
    std::optional<SocketOwner> owner = diagnoseSocket(peer, ours);
    if (!owner) {
        owner = findRow([&](const Row& row) { return row.local == peer && row.remote == ours; });
    }
    return owner && owner->inode != 0 ? std::optional(owner->user) : std::nullopt;
}

QList<std::optional<PortHolder>> programsAt(const QList<ConnectionEnds>& connections)
{
    QList<std::optional<PortHolder>> programs(connections.size());
    std::unordered_multimap<std::uint32_t, qsizetype> places;
    for (qsizetype i = 0; i < connections.size(); ++i) {
        places.emplace(portsOf(connections.at(i).ours, connections.at(i).peer), i);
    }
    std::unordered_map<std::uint64_t, qsizetype> bySocket;
    std::unordered_set<std::uint64_t> sockets;
    visitRows([&](const Row& row) {
        const auto [first, last] = places.equal_range(portsOf(row.remote, row.local));
        for (auto place = first; place != last; ++place) {
            const ConnectionEnds& ends = connections.at(place->second);
            if (row.local == ends.peer && row.remote == ends.ours && row.inode != 0) {
                programs[place->second] = PortHolder{ 0, {}, row.user };
                bySocket.emplace(row.inode, place->second);
                sockets.insert(row.inode);
            }
        }
        return bySocket.size() == places.size();
    });
    for (const auto& [inode, pid] : processesOf(std::move(sockets))) {
        PortHolder& holder = *programs[bySocket.at(inode)];
        holder.pid = pid;
        holder.program = programOf(pid);
    }
    for (std::optional<PortHolder>& holder : programs) {
        if (holder && holder->program.isEmpty()) {
            holder.reset();
        }
    }
    return programs;
}

#elif !defined(Q_OS_WIN) // which has a file of its own

std::optional<PortHolder> findPortHolder(const Endpoint&)
{
    return std::nullopt;
}

std::optional<std::uint32_t> ownerOf(const Endpoint&, const Endpoint&)
{
    return std::nullopt;
}

QList<std::optional<PortHolder>> programsAt(const QList<ConnectionEnds>& connections)
{
    return QList<std::optional<PortHolder>>(connections.size());
}

#endif

#ifndef Q_OS_WIN
QString userText(std::uint32_t user)
{
    return QString::number(user);
}
#endif

Sentence PortHolder::words() const
{
    if (pid == 0) {
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "a program of user %1"), userText(user));
    }
    return program.isEmpty()
        ? Sentence(QT_TRANSLATE_NOOP("Sentence", "a program (PID %1)"), pid)
        : Sentence::foreign(QStringLiteral("%1 (PID %2)").arg(program).arg(pid));
}

} // namespace sallyport::net
