// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/portholder.h"

#ifdef Q_OS_LINUX
#include <QFile>

#include <array>
#include <charconv>
#include <cstring>
#include <dirent.h>
#include <string>
#include <string_view>
#include <unistd.h>
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
struct Row {
    Endpoint local;
    Endpoint remote;
    std::uint32_t state = 0;
    std::uint32_t user = 0;
    std::uint64_t inode = 0;
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

/// The first row of the IPv4 and then the IPv6 table that the predicate likes.
template <class Predicate> std::optional<Row> findRow(Predicate predicate)
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
                && predicate(row)) {
                return row;
            }
        }
    }
    return std::nullopt;
}

struct DirCloser {
    void operator()(DIR* dir) const { ::closedir(dir); }
};
using Dir = std::unique_ptr<DIR, DirCloser>;

/// The process that has the socket open, or 0.
qint64 processOf(std::uint64_t inode)
{
    const std::string wanted = "socket:[" + std::to_string(inode) + ']';
    const Dir processes(::opendir("/proc"));
    int seen = 0;
    while (const dirent* process = processes ? ::readdir(processes.get()) : nullptr) {
        qint64 pid = 0;
        if (!parseNumber(std::string_view(process->d_name), pid, 10)) {
            continue;
        }
        const std::string folder = "/proc/" + std::to_string(pid) + "/fd/";
        const Dir descriptors(::opendir(folder.c_str()));
        while (const dirent* descriptor = descriptors ? ::readdir(descriptors.get()) : nullptr) {
            if (++seen > kMaxDescriptors) {
                return 0;
            }
            std::array<char, 64> target;
            const auto length =
                ::readlink((folder + descriptor->d_name).c_str(), target.data(), target.size());
            if (length > 0
                && std::string_view(target.data(), static_cast<std::size_t>(length)) == wanted) {
                return pid;
            }
        }
    }
    return 0;
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
    holder.pid = processOf(row->inode);
    if (holder.pid != 0) {
        QFile name(QStringLiteral("/proc/%1/comm").arg(holder.pid));
        if (name.open(QIODevice::ReadOnly)) {
            holder.program = printable(name.read(64).trimmed(), 64);
        }
    }
    return holder;
}

std::optional<std::uint32_t> ownerOf(const Endpoint& ours, const Endpoint& peer)
{
    const auto row =
        findRow([&](const Row& row) { return row.local == peer && row.remote == ours; });
    // A socket its program has closed has no inode any more, and shows user 0 whoever it was.
    if (!row || row->inode == 0) {
        return std::nullopt;
    }
    return row->user;
}

#else

std::optional<PortHolder> findPortHolder(const Endpoint&)
{
    return std::nullopt;
}

std::optional<std::uint32_t> ownerOf(const Endpoint&, const Endpoint&)
{
    return std::nullopt;
}

#endif

Sentence PortHolder::words() const
{
    if (pid == 0) {
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "a program of user %1"), user);
    }
    return program.isEmpty()
        ? Sentence(QT_TRANSLATE_NOOP("Sentence", "a program (PID %1)"), pid)
        : Sentence::foreign(QStringLiteral("%1 (PID %2)").arg(program).arg(pid));
}

} // namespace sallyport::net
