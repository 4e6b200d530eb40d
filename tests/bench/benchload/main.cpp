// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The load generator of the bench: a server and the clients that measure against it.
#include "tests/bench/benchload/client.h"
#include "tests/bench/benchload/relay.h"
#include "tests/bench/benchload/server.h"

#include <charconv>
#include <csignal>
#include <cstdio>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace {

using namespace sallyport::bench;

constexpr std::string_view kUsage =
    "usage: benchload serve\n"
    "       benchload relay --to PORT [--delay-us N] [--bytes-per-second N]\n"
    "       benchload download|upload --port P [--bytes N] [COMPANY]\n"
    "       benchload downloads --port P [--count N] [--bytes N]\n"
    "       benchload setup --port P [--concurrent N] [--total N] [COMPANY]\n"
    "       benchload echo --port P [--count N] [--size N] [COMPANY]\n"
    "       benchload ftp --port P [--files N] [--bytes N] [--upload 1] [--via-tunnel 0]\n"
    "       benchload socks --port P --to PORT [--concurrent N] [--total N] [--bytes N]\n"
    "       benchload idle --port P [--count N]\n"
    "       benchload beat --port P [--count N] [--size N]\n"
    "COMPANY: [--idle N] [--stalled N] [--bulk N] [--pending N --black-hole PORT]\n"
    "Every client ends by itself after --timeout seconds (60).\n";

// The numbers given as "--name number".
class Options {
public:
    Options(int count, char** words)
    {
        for (int i = 0; i < count; i += 2) {
            std::string_view name = words[i];
            if (!name.starts_with("--") || i + 1 == count)
                fail(kUsage);
            const std::string_view text = words[i + 1];
            std::uint64_t number = 0;
            const auto [end, error] =
                std::from_chars(text.data(), text.data() + text.size(), number);
            if (error != std::errc() || end != text.data() + text.size())
                fail("not a number: " + std::string(text));
            m_numbers[std::string(name.substr(2))] = number;
        }
    }

    template <typename Number> Number take(const char* name, Number otherwise)
    {
        const auto found = m_numbers.find(name);
        if (found == m_numbers.end())
            return otherwise;
        const std::uint64_t number = found->second;
        m_numbers.erase(found);
        return static_cast<Number>(number);
    }

    Company takeCompany()
    {
        return { take("idle", 0U), take("stalled", 0U), take("bulk", 0U), take("pending", 0U),
            take("black-hole", TcpPort{ 0 }) };
    }

    void expectEmpty() const
    {
        if (!m_numbers.empty())
            fail("not an option here: --" + m_numbers.begin()->first);
    }

private:
    std::map<std::string, std::uint64_t, std::less<>> m_numbers;
};

void giveUp(int)
{
    constexpr std::string_view kWords = "benchload: timed out\n";
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, kWords.data(), kWords.size());
    ::_exit(3);
}

int runRelay(Options options)
{
    LongWay way;
    way.to = options.take("to", TcpPort{ 0 });
    way.delay = std::chrono::microseconds(options.take("delay-us", 0U));
    way.bytesPerSecond = options.take("bytes-per-second", std::uint64_t{ 0 });
    options.expectEmpty();
    if (way.to == 0)
        fail("--to is missing");
    return relay(way);
}

int run(std::string_view what, Options options)
{
    const auto port = options.take("port", TcpPort{ 0 });
    if (port == 0)
        fail("--port is missing");
    std::signal(SIGALRM, giveUp);
    ::alarm(options.take("timeout", 60U));

    if (what == "download" || what == "upload") {
        const auto bytes = options.take("bytes", std::uint64_t{ 64'000'000 });
        const Company company = options.takeCompany();
        options.expectEmpty();
        return what == "upload" ? measureUpload(port, company, bytes)
                                : measureDownload(port, company, bytes);
    }
    if (what == "downloads") {
        const auto count = options.take("count", 8U);
        const auto bytes = options.take("bytes", std::uint64_t{ 64'000'000 });
        options.expectEmpty();
        if (count == 0)
            fail("nothing to download");
        return measureDownloads(port, count, bytes);
    }
    if (what == "setup") {
        const auto concurrent = options.take("concurrent", 1U);
        const auto total = options.take("total", 100U);
        const Company company = options.takeCompany();
        options.expectEmpty();
        if (concurrent == 0 || total == 0)
            fail("nothing to set up");
        return measureSetup(port, company, concurrent, total);
    }
    if (what == "echo") {
        const auto count = options.take("count", 1000U);
        const auto size = options.take("size", 32U);
        const Company company = options.takeCompany();
        options.expectEmpty();
        if (count == 0 || size == 0)
            fail("nothing to echo");
        return measureEcho(port, company, count, size);
    }
    if (what == "ftp") {
        const auto bytes = options.take("bytes", std::uint64_t{ 64'000'000 });
        FtpLoad load;
        load.bytes = bytes;
        load.files = options.take("files", 1U);
        load.upload = options.take("upload", 0U) != 0;
        load.viaTunnel = options.take("via-tunnel", 1U) != 0;
        options.expectEmpty();
        return measureFtp(port, load);
    }
    if (what == "socks") {
        const auto to = options.take("to", TcpPort{ 0 });
        const auto concurrent = options.take("concurrent", 50U);
        const auto total = options.take("total", 2000U);
        const auto bytes = options.take("bytes", std::uint64_t{ 2000 });
        options.expectEmpty();
        if (to == 0 || concurrent == 0 || total == 0)
            fail("nothing to ask for");
        return measureSocks(port, to, concurrent, total, bytes);
    }
    if (what == "idle") {
        const auto count = options.take("count", 100U);
        options.expectEmpty();
        return holdIdle(port, count);
    }
    if (what == "beat") {
        const auto count = options.take("count", 100U);
        const auto size = options.take("size", 1000U);
        options.expectEmpty();
        return keepBeating(port, count, size);
    }
    fail(kUsage);
}

} // namespace

int main(int count, char** words)
{
    if (count < 2)
        fail(kUsage);
    const std::string_view what = words[1];
    if (what == "serve")
        return serve();
    if (what == "relay")
        return runRelay(Options(count - 2, words + 2));
    return run(what, Options(count - 2, words + 2));
}
