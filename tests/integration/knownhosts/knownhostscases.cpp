// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/knownhosts/knownhostscases.h"

#include <QByteArrayList>
#include <QRandomGenerator>

namespace sallyport::test {

namespace {

/// Files around one server's name, as people, tools and accidents make them.
class CaseMaker {
public:
    explicit CaseMaker(quint32 seed)
        : m_random(seed)
    {
    }

    KnownHostsCase make(int number)
    {
        static const QList<QByteArray> kHosts{ "alpha", "Beta.Example.com", "10.0.0.1", "::1",
            "a" };
        m_host = kHosts.at(m_random.bounded(int(kHosts.size())));
        m_port = m_random.bounded(2) == 0 ? 22 : 2222;
        m_key = pick({ "ed", "ed", "ec", "rsa" });
        QByteArray file;
        const int lines = 1 + m_random.bounded(5);
        const QByteArray end = m_random.bounded(4) == 0 ? "\r\n" : "\n";
        for (int i = 0; i < lines; ++i) {
            file += line() + end;
        }
        if (m_random.bounded(5) == 0) {
            file.chop(end.size());
        }
        return { "generated " + QByteArray::number(number), file, QString::fromLatin1(m_host),
            m_port, m_key };
    }

private:
    bool oneIn(int count) { return m_random.bounded(count) == 0; }
    QByteArray pick(const QByteArrayList& from)
    {
        return from.at(m_random.bounded(int(from.size())));
    }

    QByteArray bare() const { return m_host.toLower(); }
    QByteArray name() const
    {
        return m_port == 22 ? bare() : '[' + bare() + "]:" + QByteArray::number(m_port);
    }

    QByteArray withOneWildcard(const QByteArray& text)
    {
        QByteArray pattern = text;
        pattern.replace(m_random.bounded(int(pattern.size())), 1, pick({ "*", "?" }));
        return pattern;
    }

    QByteArray pattern(bool marked)
    {
        const QByteArrayList matching{ name(), name(), name().toUpper(), withOneWildcard(name()),
            "*" + name().right(1), name().left(1) + "*" };
        const QByteArrayList decoys{ "gamma", "[gamma]:2222", "[" + bare() + "]:2200", bare() + "x",
            "!gamma", "10.0.0.2", "[10.0.0.1]:22", "al[p]ha", "", "*.net" };
        if (!marked && m_port != 22 && oneIn(5)) {
            return bare();
        }
        const QByteArray chosen = pick(oneIn(3) ? decoys : matching);
        return oneIn(10) && !chosen.startsWith('!') ? '!' + chosen : chosen;
    }

    QByteArray names(bool marked)
    {
        if (oneIn(5)) {
            return "{h:" + pick({ name(), name(), bare() + "x", "gamma" }) + '}';
        }
        QByteArrayList parts;
        for (int i = m_random.bounded(3); i >= 0; --i) {
            parts.append(pattern(marked));
        }
        const QByteArray joined = parts.join(',');
        // Without any name the key's type would be taken for one.
        return joined.isEmpty() ? QByteArray("gamma") : joined;
    }

    QByteArray key()
    {
        const QByteArray own = '{' + m_key + '}';
        const QByteArray other = '{' + m_key + "2}";
        if (oneIn(12)) {
            return pick({ "ssh-ed25519 AAAA", "ssh-ed25519", "ssh-new {ed.64}",
                "ssh-ed25519 {rsa.64}", "ssh-ed25519 ????", "ED25519 {ed.64}", "1024 35 123456789",
                "rsa-sha2-512 {rsa.64}", "# {ed}" });
        }
        return pick({ own, own, own, other, other, "{ed2}", "{ec2}", "{rsa}", "{ec}" });
    }

    QByteArray line()
    {
        if (oneIn(8)) {
            return pick({ "", "   ", "# " + name() + " {ed}", "\t# comment", name(), "@revoked",
                "|1|", "|1|bad|hash {ed}", "@revoked @revoked " + name() + " {ed}",
                "@unknown " + name() + " {ed}" });
        }
        const QByteArray marker =
            oneIn(6) ? pick({ "@revoked ", "@revoked  ", "@cert-authority " }) : QByteArray();
        return pick({ "", "", " ", "\t" }) + marker + names(!marker.isEmpty())
            + pick({ " ", " ", "\t", "  ", " \t" }) + key()
            + pick({ "", "", " comment", " a b # c", "\tme@there" });
    }

    QRandomGenerator m_random;
    QByteArray m_host;
    QByteArray m_key;
    int m_port = 22;
};

} // namespace

QList<KnownHostsCase> handWrittenCases()
{
    QList<KnownHostsCase> cases;
    const auto on = [&cases](const char* host, int port) {
        return [&cases, host, port](
                   const char* tag, const QByteArray& file, const char* shows = "ed") {
            cases.append({ tag, file, QString::fromLatin1(host), port, shows });
        };
    };
    const auto alpha = on("alpha", 22);
    alpha("an empty file", "");
    alpha("only a line feed", "\n");
    alpha("the key", "alpha {ed}\n");
    alpha("without the last line feed", "alpha {ed}");
    alpha("another key", "alpha {ed2}\n");
    alpha("another type", "alpha {rsa2}\n");
    alpha("the server's other key", "alpha {ec}\n");
    alpha("another host", "beta {ed}\n");
    alpha("the ECDSA key", "alpha {ec}\n", "ec");
    alpha("another ECDSA key", "alpha {ec2}\n", "ec");
    alpha("the RSA key", "alpha {rsa}\n", "rsa");
    alpha("another RSA key", "alpha {rsa2}\n", "rsa");
    alpha("the wrong one before the right one", "alpha {ed2}\nalpha {ed}\n");
    alpha("the right one before the wrong one", "alpha {ed}\nalpha {ed2}\n");
    alpha("one of each type", "alpha {rsa}\nalpha {ec}\nalpha {ed}\n");
    alpha("the same line twice", "alpha {ed}\nalpha {ed}\n");
    alpha("the same wrong line twice", "alpha {ed2}\nalpha {ed2}\n");
    alpha("a comment behind the key", "alpha {ed} me@there and more\n");
    alpha("a comment of a number sign", "alpha {ed} # x\n");
    alpha("a comment instead of a key", "alpha # {ed}\n");
    alpha("a comment line", "# alpha {ed}\n");
    alpha("an indented comment line", " \t # alpha {ed}\n");
    alpha("leading blanks and tabs", " \t alpha {ed}\n");
    alpha("tabs between", "alpha\tssh-ed25519\t{ed.64}\n");
    alpha("many blanks between", "alpha   ssh-ed25519   {ed.64}   \n");
    alpha("DOS line endings", "beta {ed2}\r\nalpha {ed}\r\n");
    alpha("DOS line endings and a comment", "alpha {ed} me\r\n");
    alpha("DOS line endings and another key", "alpha {ed2}\r\n");
    alpha("empty DOS lines", "\r\n\r\nalpha {ed}\r\n");
    alpha("capitals in the file", "ALPHA {ed}\n");
    alpha("several names", "beta,alpha,gamma {ed}\n");
    alpha("several names with another key", "beta,alpha {ed2}\n");
    alpha("an empty name in the list", "beta,,alpha {ed}\n");
    alpha("a comma in front", ",alpha {ed}\n");
    alpha("a comma behind", "alpha, {ed}\n");
    alpha("a blank behind the comma", "beta, alpha {ed}\n");
    alpha("a star", "a*a {ed}\n");
    alpha("a star for everything", "* {ed}\n");
    alpha("a star for everything, another key", "* {ed2}\n");
    alpha("many stars", "**a***a** {ed}\n");
    alpha("a question mark", "alph? {ed}\n");
    alpha("a question mark too many", "alpha? {ed}\n");
    alpha("a negation behind", "a*,!alpha {ed}\n");
    alpha("a negation in front", "!alpha,a* {ed}\n");
    alpha("a negation of another", "!beta,a* {ed}\n");
    alpha("a negation alone", "!beta {ed}\n");
    alpha("a negation with a wildcard", "*,!al* {ed}\n");
    alpha("a negated wrong key and a right one", "*,!alpha {ed2}\nalpha {ed}\n");
    alpha("two exclamation marks", "!!alpha,* {ed}\n");
    alpha("brackets without a port", "[alpha] {ed}\n");
    alpha("brackets with the usual port", "[alpha]:22 {ed}\n");
    alpha("a port without brackets", "alpha:22 {ed}\n");
    alpha("a hashed name", "{h:alpha} {ed}\n");
    alpha("a hashed name, another key", "{h:alpha} {ed2}\n");
    alpha("a hashed name of another", "{h:beta} {ed}\n");
    alpha("a hashed name in capitals", "{h:ALPHA} {ed}\n");
    alpha("a hashed name in a list", "{h:alpha},alpha {ed}\n");
    alpha("a hash of another kind", "|2|AAAA|AAAA {ed}\n");
    alpha("a hash that is none", "|1|alpha {ed}\n");
    alpha("wrong base64", "alpha ssh-ed25519 !!!!\n");
    alpha("cut base64", "alpha ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIA\n");
    alpha("base64 without its padding", "alpha ecdsa-sha2-nistp256 {ec.cut}\n", "ec");
    alpha("base64 with more behind it", "alpha ssh-ed25519 {ed.64}AAAA\n");
    alpha("wrong base64 and a good line", "alpha ssh-ed25519 !!!!\nalpha {ed}\n");
    alpha("an unknown type", "alpha ssh-new {ed.64}\n");
    alpha("another type than the key's", "alpha ssh-rsa {ed.64}\n");
    alpha("a signature algorithm as the type", "alpha rsa-sha2-512 {rsa.64}\n", "rsa");
    alpha("the short name of the type", "alpha ED25519 {ed.64}\n");
    alpha("the type in capitals", "alpha SSH-ED25519 {ed.64}\n");
    alpha("no type", "alpha {ed.64}\n");
    alpha("a name and nothing else", "alpha\n");
    alpha("an SSH-1 line", "alpha 1024 35 1234567890\n");
    alpha("revoked", "@revoked alpha {ed}\n");
    alpha("revoked everywhere", "alpha {ed}\n@revoked * {ed}\n");
    alpha("revoked before it is trusted", "@revoked * {ed}\nalpha {ed}\n");
    alpha("revoked, hashed", "alpha {ed}\n@revoked {h:alpha} {ed}\n");
    alpha("revoked for another host", "@revoked beta {ed}\nalpha {ed}\n");
    alpha("another key revoked", "@revoked alpha {ed2}\nalpha {ed}\n");
    alpha("another key revoked and none known", "@revoked alpha {ed2}\n");
    alpha("revoked and changed", "@revoked alpha {ed}\nalpha {ed2}\n");
    alpha("revoked under a signature algorithm",
        "@revoked alpha rsa-sha2-256 {rsa.64}\nalpha {rsa}\n", "rsa");
    alpha("revoked with tabs all along", "@revoked\talpha\tssh-ed25519\t{ed.64}\n");
    alpha("revoked in capitals", "@REVOKED alpha {ed}\n");
    alpha("two markers", "@revoked @revoked alpha {ed}\n");
    alpha("an unknown marker", "@trusted alpha {ed}\n");
    alpha("a marker alone", "@revoked\nalpha {ed}\n");
    alpha("an authority", "@cert-authority alpha {ed}\n");
    alpha("an authority beside the key", "@cert-authority * {ed2}\nalpha {ed}\n");
    alpha("an authority beside another key", "@cert-authority * {ed}\nalpha {ed2}\n");
    alpha("a long line", QByteArray("other-name,").repeated(5000) + "alpha {ed}\n");
    alpha("a long comment", "alpha {ed} " + QByteArray(50000, 'x') + '\n');
    alpha("a pattern as long as may be", QByteArray(1022, 'x') + ",alpha {ed}\n");
    alpha("a pattern that is too long", QByteArray(1023, 'x') + ",alpha {ed}\n");
    alpha("a pattern that is too long behind", "alpha," + QByteArray(1023, 'x') + " {ed}\n");
    alpha("many lines", QByteArray("beta {ed2}\n").repeated(500) + "alpha {ed}\n");
    alpha("bytes that are no text", "\xff\xfe\x80 {ed}\nalpha {ed}\n");

    const auto capitals = on("Alpha", 22);
    capitals("asked in capitals", "alpha {ed}\n");
    capitals("asked in capitals, hashed", "{h:alpha} {ed}\n");
    capitals("asked in capitals, the file too", "ALPHA {ed2}\n");

    const auto port = on("alpha", 2222);
    port("with its port", "[alpha]:2222 {ed}\n");
    port("with its port, another key", "[alpha]:2222 {ed2}\n");
    port("with its port, another type", "[alpha]:2222 {rsa2}\n");
    port("with another port", "[alpha]:2223 {ed}\n");
    port("with its port, hashed", "{h:[alpha]:2222} {ed}\n");
    port("with its port, in capitals", "[ALPHA]:2222 {ed}\n");
    port("the bare name", "alpha {ed}\n");
    port("the bare name, hashed", "{h:alpha} {ed}\n");
    port("the bare name, another key", "alpha {ed2}\n");
    port("the bare name does not hide a change", "alpha {ed}\n[alpha]:2222 {ed2}\n");
    port("the bare name does not hide another type", "alpha {ed}\n[alpha]:2222 {ec2}\n");
    port("a wrong bare name beside the right one", "alpha {ed2}\n[alpha]:2222 {ed}\n");
    port("a star", "* {ed}\n");
    port("a star, another key", "* {ed2}\n");
    port("a star for the port", "[alpha]:* {ed}\n");
    port("a star for the host", "[*]:2222 {ed}\n");
    port("a negated port", "[*]:*,![alpha]:2222 {ed}\n");
    port("a negated bare name", "*,!alpha {ed}\n");
    port("revoked under the bare name and not known", "@revoked alpha {ed}\n");
    port("revoked with its port", "@revoked [alpha]:2222 {ed}\n");
    port("revoked with another port", "@revoked [alpha]:2223 {ed}\n[alpha]:2222 {ed}\n");
    port("an authority with its port", "@cert-authority [alpha]:2222 {ed}\nalpha {ed}\n");

    const auto dots = on("b.example.com", 22);
    dots("a domain", "*.example.com {ed}\n");
    dots("a domain of another", "*.example.org {ed}\n");
    dots("the domain itself", "example.com {ed}\n");

    const auto v4 = on("10.0.0.1", 22);
    v4("an IPv4 literal", "10.0.0.1 {ed}\n");
    v4("an IPv4 wildcard", "10.0.?.* {ed}\n");
    v4("an IPv4 prefix is no network", "10.0.0.0/8 {ed}\n");
    on("10.0.0.1", 2222)("an IPv4 literal with its port", "[10.0.0.1]:2222 {ed}\n");
    const auto v6 = on("::1", 22);
    v6("an IPv6 literal", "::1 {ed}\n");
    v6("an IPv6 literal in brackets", "[::1] {ed}\n");
    v6("an IPv6 literal written out", "0:0:0:0:0:0:0:1 {ed}\n");
    v6("an IPv6 literal, another key", "::1 {ed2}\n");
    v6("an IPv6 literal, hashed", "{h:::1} {ed}\n");
    const auto v6port = on("::1", 2222);
    v6port("an IPv6 literal with its port", "[::1]:2222 {ed}\n");
    v6port("an IPv6 literal with its port, hashed", "{h:[::1]:2222} {ed}\n");
    v6port("an IPv6 literal without its port", "::1 {ed}\n");
    on("FE80::A", 22)("an IPv6 literal in capitals", "fe80::a {ed}\n");
    return cases;
}

QList<KnownHostsCase> generatedCases(int count)
{
    CaseMaker maker(20240711);
    QList<KnownHostsCase> cases;
    for (int i = 0; i < count; ++i) {
        cases.append(maker.make(i));
    }
    return cases;
}

QList<Difference> deliberateDifferences()
{
    const QString alpha = QStringLiteral("alpha");
    return {
        { { "revoked under the bare name only", "@revoked alpha {ed}\n[alpha]:2222 {ed}\n", alpha,
              2222 },
            Says::Revoked, Says::Trusted,
            "a key that was revoked for a host is revoked on all its ports" },
        { { "a tab behind the marker and a blank later", "@revoked\talpha {ed}\n", alpha, 22 },
            Says::Revoked, Says::Unknown,
            "OpenSSH looks for the first blank and overlooks the line" },
        { { "a line of more than 64 KiB", QByteArray("other-name,").repeated(7000) + "alpha {ed}\n",
              alpha, 22 },
            Says::Unknown, Says::Trusted,
            "no line needs to be so long; one that revokes a key is an error" },
        { { "a NUL byte behind the key", QByteArray("alpha {ed}\0 x\n", 14), alpha, 22 },
            Says::Unknown, Says::Trusted, "no text editor leaves one, so the line is damaged" },
        { { "two carriage returns", "alpha {ed}\r\r\n", alpha, 22 }, Says::Unknown, Says::Trusted,
            "base64 has no white space in it" },
    };
}

} // namespace sallyport::test
