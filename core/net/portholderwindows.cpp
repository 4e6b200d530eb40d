// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/windowsaccount.h"
#include "core/net/portholder.h"

#include <winsock2.h>
#include <ws2tcpip.h>
// After them:
#include <iphlpapi.h>
#include <tlhelp32.h>

#include <memory>
#include <unordered_map>
#include <vector>

namespace sallyport::net {

namespace {

// A list that is longer than this is not read to its end.
constexpr DWORD kMaxRows = 200'000;
constexpr int kMaxProcesses = 100'000;
/// The table may have grown between being told its size and being given it.
constexpr int kTableTries = 5;

/// One connection or listener of the system's table.
struct Row {
    Endpoint local;
    Endpoint remote;
    DWORD state = 0;
    DWORD pid = 0;
};

struct HandleCloser {
    void operator()(HANDLE handle) const { ::CloseHandle(handle); }
};
using Handle = std::unique_ptr<void, HandleCloser>;

/// The system's table of a family, or nothing. Of words, so that it lies as a table has to.
std::vector<DWORD> tableOf(ULONG family)
{
    std::vector<DWORD> buffer(4096);
    for (int i = 0; i < kTableTries; ++i) {
        auto size = DWORD(buffer.size() * sizeof(DWORD));
        const DWORD result =
            ::GetExtendedTcpTable(buffer.data(), &size, FALSE, family, TCP_TABLE_OWNER_PID_ALL, 0);
        if (result == NO_ERROR) {
            return buffer;
        }
        if (result != ERROR_INSUFFICIENT_BUFFER) {
            break;
        }
        buffer.resize(size / sizeof(DWORD) + 1024);
    }
    return {};
}

std::uint16_t portOf(DWORD networkOrder)
{
    return ::ntohs(std::uint16_t(networkOrder));
}

Row rowFrom(const MIB_TCPROW_OWNER_PID& row)
{
    return { { QHostAddress(quint32(::ntohl(row.dwLocalAddr))), portOf(row.dwLocalPort) },
        { QHostAddress(quint32(::ntohl(row.dwRemoteAddr))), portOf(row.dwRemotePort) }, row.dwState,
        row.dwOwningPid };
}

QHostAddress addressFrom(const UCHAR (&bytes)[16], DWORD scope)
{
    QHostAddress address(static_cast<const quint8*>(bytes));
    if (scope != 0) {
        address.setScopeId(QString::number(scope));
    }
    return plainAddress(address);
}

Row rowFrom(const MIB_TCP6ROW_OWNER_PID& row)
{
    return { { addressFrom(row.ucLocalAddr, row.dwLocalScopeId), portOf(row.dwLocalPort) },
        { addressFrom(row.ucRemoteAddr, row.dwRemoteScopeId), portOf(row.dwRemotePort) },
        row.dwState, row.dwOwningPid };
}

/// Every row, until the visitor says that it has enough.
template <class Table, class Visitor> bool visitTable(ULONG family, Visitor& hasEnough)
{
    const std::vector<DWORD> buffer = tableOf(family);
    if (buffer.empty()) {
        return false;
    }
    const auto* table = reinterpret_cast<const Table*>(buffer.data());
    const DWORD count = std::min(table->dwNumEntries, kMaxRows);
    for (DWORD i = 0; i < count; ++i) {
        if (hasEnough(rowFrom(table->table[i]))) {
            return true;
        }
    }
    return false;
}

template <class Visitor> void visitRows(Visitor hasEnough)
{
    if (!visitTable<MIB_TCPTABLE_OWNER_PID>(AF_INET, hasEnough)) {
        visitTable<MIB_TCP6TABLE_OWNER_PID>(AF_INET6, hasEnough);
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

/// The process at the other end, or 0.
DWORD processAt(const Endpoint& ours, const Endpoint& peer)
{
    const auto row = findRow([&](const Row& row) {
        return row.local == peer && row.remote == ours && row.state != MIB_TCP_STATE_TIME_WAIT;
    });
    return row ? row->pid : 0;
}

/// The names of all processes, as the task manager has them.
std::unordered_map<DWORD, QString> programNames()
{
    std::unordered_map<DWORD, QString> names;
    const HANDLE snapshot = ::CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
    if (snapshot == INVALID_HANDLE_VALUE) {
        return names;
    }
    const Handle guard(snapshot);
    PROCESSENTRY32W entry = {};
    entry.dwSize = sizeof entry;
    for (BOOL more = ::Process32FirstW(snapshot, &entry); more && names.size() < kMaxProcesses;
         more = ::Process32NextW(snapshot, &entry)) {
        names.emplace(
            entry.th32ProcessID, printable(QString::fromWCharArray(entry.szExeFile).toUtf8(), 64));
    }
    return names;
}

PortHolder holderOf(DWORD pid, const std::unordered_map<DWORD, QString>& names)
{
    PortHolder holder;
    holder.pid = pid;
    holder.user = windows::userNumber(windows::sidOfProcess(pid));
    if (const auto name = names.find(pid); name != names.end()) {
        holder.program = name->second;
    }
    return holder;
}

} // namespace

std::optional<PortHolder> findPortHolder(const Endpoint& where)
{
    const auto inTheWay = [&where](const Row& row) {
        const bool sameFamily = row.local.address.protocol() == where.address.protocol();
        // An IPv6 socket on all addresses often takes IPv4 as well.
        const bool overlaps = row.local.address == where.address
            || toAddress(row.local.address).isUnspecified()
            || (toAddress(where.address).isUnspecified() && sameFamily);
        return row.local.port == where.port && overlaps && row.pid != 0;
    };
    auto row =
        findRow([&](const Row& row) { return row.state == MIB_TCP_STATE_LISTEN && inTheWay(row); });
    if (!row) { // a connection can have the port too
        row = findRow(
            [&](const Row& row) { return row.state != MIB_TCP_STATE_TIME_WAIT && inTheWay(row); });
    }
    return row ? std::optional(holderOf(row->pid, programNames())) : std::nullopt;
}

std::optional<std::uint32_t> ownerOf(const Endpoint& ours, const Endpoint& peer)
{
    const DWORD pid = processAt(ours, peer);
    if (pid == 0) {
        return std::nullopt;
    }
    // The number of a process that has ended is given to another one soon. It is not while somebody
    // has the process open; so whoever has the connection then is the one whose user is read.
    const Handle process(::OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, pid));
    const windows::Sid sid = process ? windows::sidOfProcess(pid) : windows::Sid();
    if (sid.isEmpty() || processAt(ours, peer) != pid) {
        return std::nullopt;
    }
    return windows::userNumber(sid);
}

QList<std::optional<PortHolder>> programsAt(const QList<ConnectionEnds>& connections)
{
    QList<std::optional<PortHolder>> programs(connections.size());
    if (connections.isEmpty()) {
        return programs;
    }
    std::unordered_multimap<std::uint32_t, qsizetype> places;
    const auto portsOf = [](const Endpoint& ours, const Endpoint& peer) {
        return std::uint32_t(peer.port) << 16 | ours.port;
    };
    for (qsizetype i = 0; i < connections.size(); ++i) {
        places.emplace(portsOf(connections.at(i).ours, connections.at(i).peer), i);
    }
    const auto names = programNames();
    visitRows([&](const Row& row) {
        const auto [first, last] = places.equal_range(portsOf(row.remote, row.local));
        for (auto place = first; place != last; ++place) {
            const ConnectionEnds& ends = connections.at(place->second);
            if (row.local == ends.peer && row.remote == ends.ours && row.pid != 0
                && row.state != MIB_TCP_STATE_TIME_WAIT) {
                programs[place->second] = holderOf(row.pid, names);
            }
        }
        return false;
    });
    for (std::optional<PortHolder>& holder : programs) {
        if (holder && holder->program.isEmpty()) {
            holder.reset();
        }
    }
    return programs;
}

QString userText(std::uint32_t user)
{
    return printable(windows::userName(user).toUtf8(), 100);
}

} // namespace sallyport::net
