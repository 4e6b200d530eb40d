// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/follow.h"

#include "core/profile/fields.h"
#include "core/profile/import/importfile.h"
#include "core/profile/import/sshconfig.h"
#include "core/profile/validation.h"
#include "core/profile/weakening.h"

#include <QDir>

#include <algorithm>
#include <concepts>
#include <functional>
#include <utility>
#include <vector>

namespace sallyport::profile {

using NameQuery = std::function<bool(const QString& name)>;

namespace {

/// One field that the file may say.
struct Fact {
    QStringList paths;
    QStringList options; ///< That say it; none: it is the file's in any case.
    std::function<void(const Profile& from, Profile& to)> copy;
};

} // namespace

/// By the option that has the field's name in ssh_config(5), or by another one.
static QStringList optionsThatSay(const char* ssh)
{
    const std::pair<const char*, const char*> others[]{
        { "UserKnownHostsFile", "GlobalKnownHostsFile" }, { "BindAddress", "BindInterface" },
        { "PubkeyAcceptedAlgorithms", "PubkeyAcceptedKeyTypes" }
    };
    QStringList options{ QLatin1String(ssh) };
    for (const auto& [name, other] : others) {
        if (options.first() == QLatin1String(name)) {
            options.append(QLatin1String(other));
        }
    }
    return options;
}

template <class S, class A, class B> static constexpr bool isSame(A S::*one, B S::*other)
{
    if constexpr (std::same_as<A, B>) {
        return one == other;
    } else {
        return false;
    }
}

/// Where to connect and as whom is the file's affair, but for a key that is pinned here. How, it
/// only says with an option.
static std::vector<Fact> factsOfTable()
{
    std::vector<Fact> all;
    const QString server = pathTo(QString(), &Connection::server);
    eachField<Server>([&](const auto& field) {
        const auto member = field.member;
        if (isSame(member, &Server::pinnedHostKey)) {
            return;
        }
        QStringList paths{ pathTo(server, member) };
        if (isSame(member, &Server::address)) {
            paths.clear();
            eachField<HostPort>(
                [&](const auto& part) { paths.append(pathTo(server, part.member)); });
        }
        all.push_back({ paths,
            isSame(member, &Server::hostKeyPolicy) ? optionsThatSay(field.ssh) : QStringList(),
            [member](const Profile& from, Profile& to) {
                to.connection.server.*member = from.connection.server.*member;
            } });
    });
    eachField<Connection>([&](const auto& field) {
        const auto member = field.member;
        if (!field.ssh && !isSame(member, &Connection::hops)) {
            return;
        }
        all.push_back(
            { { pathTo(QString(), member) }, field.ssh ? optionsThatSay(field.ssh) : QStringList(),
                [member](const Profile& from, Profile& to) {
                    to.connection.*member = from.connection.*member;
                } });
    });
    return all;
}

static const std::vector<Fact>& facts()
{
    static const std::vector<Fact> all = factsOfTable();
    return all;
}

const QStringList& followedPaths()
{
    static const QStringList paths = [] {
        QStringList list;
        for (const Fact& fact : facts()) {
            list += fact.paths;
        }
        return list;
    }();
    return paths;
}

QString followedFile(const Follows& follows, const Environment& environment)
{
    const QString file = follows.shownFile();
    return file.startsWith(QLatin1String("~/")) ? QDir(environment.home).filePath(file.mid(2))
                                                : file;
}

static tl::unexpected<Error> unusable(const Sentence& why, const QString& where)
{
    return fail(Code::FollowedUnusable, why, where);
}

static Result<SshConfig> read(
    const QString& path, const Environment& environment, const NameQuery& resolves)
{
    if (const auto usable = checkImportFile(path); !usable) {
        return tl::unexpected(usable.error());
    }
    SshConfigQueries queries;
    queries.resolves = resolves;
    auto config = SshConfig::read(path, environment, queries);
    if (!config) {
        return config;
    }
    // Whoever can write a file decides where the tunnel leads; ssh refuses its own one, too.
    if (!config->exposedFiles().isEmpty()) {
        return unusable(Sentence(QT_TRANSLATE_NOOP("Sentence",
                            "others can write this file, and with it where the tunnel leads; it "
                            "has to be yours: chmod go-w, chown")),
            config->exposedFiles().constFirst());
    }
    if (!config->warnings().isEmpty()) {
        return unusable(config->warnings().first(), path);
    }
    return config;
}

static Result<Imported> resolved(
    const Follows& follows, const Environment& environment, const NameQuery& resolves)
{
    const QString path = followedFile(follows, environment);
    const auto config = read(path, environment, resolves);
    if (!config) {
        return tl::unexpected(config.error());
    }
    if (!config->names(follows.host)) {
        return unusable(Sentence(QT_TRANSLATE_NOOP("Sentence", "no Host line in it names '%1'"),
                            printable(follows.host.toUtf8(), 80)),
            path);
    }
    Imported imported = config->resolve(follows.host);
    if (imported.refusal) {
        return unusable(imported.refusal->detail, path);
    }
    if (imported.isNameUnknown) {
        return fail(Code::HostNotFound,
            Sentence(QT_TRANSLATE_NOOP(
                "Sentence", "CanonicalizeHostname: no CanonicalDomains knows it")),
            follows.host);
    }
    if (!imported.doubts.isEmpty()) {
        return unusable(imported.doubts.first(), path);
    }
    return imported;
}

static void apply(const Imported& read, const Profile& from, Profile& to)
{
    for (const Fact& fact : facts()) {
        const bool isSaid = fact.options.isEmpty()
            || std::any_of(fact.options.cbegin(), fact.options.cend(),
                [&read](const QString& name) { return read.said.contains(name); });
        if (isSaid) {
            fact.copy(from, to);
        }
    }
    to.connection.server.defaultIdentityFiles = from.connection.server.defaultIdentityFiles;
}

static Result<Followed> combined(
    const Profile& own, const Environment& environment, const NameQuery& resolves, bool expand)
{
    const auto read = resolved(own.connection.follows, environment, resolves);
    if (!read) {
        return tl::unexpected(read.error());
    }
    const QString path = followedFile(own.connection.follows, environment);
    // What the profile adds has been judged with it, but not the two together.
    Profile joined = own;
    joined.rules.clear();
    apply(*read, read->profile, joined);
    if (const auto error = firstError(validate(joined))) {
        return unusable(Sentence::placed(error->context, error->detail), path);
    }
    Followed result{ own, read->warnings };
    if (!expand) {
        apply(*read, read->profile, result.profile);
        return result;
    }
    const auto ready = expanded(read->profile, environment);
    if (!ready) {
        return unusable(Sentence::placed(ready.error().context, ready.error().detail), path);
    }
    apply(*read, *ready, result.profile);
    if (result.profile.connection.server.user.isEmpty()) {
        return unusable(
            Sentence(QT_TRANSLATE_NOOP("Sentence", "whose account? It has no User")), path);
    }
    return result;
}

Result<Followed> followed(
    const Profile& own, const Environment& environment, const NameQuery& resolves)
{
    return combined(own, environment, resolves, true);
}

Result<Followed> followedAsWritten(
    const Profile& own, const Environment& environment, const NameQuery& resolves)
{
    return combined(own, environment, resolves, false);
}

Profile withFacts(Profile profile, const Profile& from)
{
    for (const Fact& fact : facts()) {
        fact.copy(from, profile);
    }
    return profile;
}

static Profile following(const Imported& imported, const QString& file)
{
    const Profile& read = imported.profile;
    Profile profile;
    profile.id = read.id;
    profile.label.name = read.label.name;
    profile.book.importedFrom = read.book.importedFrom;
    profile.connection.follows.host = read.label.name;
    profile.connection.follows.file = file;
    profile.connection.server.address.host = read.label.name;
    profile.rules = read.rules;
    profile.policy.exitOnForwardFailure = read.policy.exitOnForwardFailure;
    profile.policy.replaceUnixSockets = read.policy.replaceUnixSockets;
    return profile;
}

void follow(ImportSet& set, const QString& path, const Environment& environment)
{
    const QString full = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    const bool isUsual = full == QDir::cleanPath(followedFile({}, environment));
    for (Imported& imported : set.profiles) {
        // What the file decides stands in no field that an import would be judged by.
        for (const Weakening& weakening : weakeningsOfNew(imported.profile)) {
            imported.warnings.append(
                Sentence(QT_TRANSLATE_NOOP("Sentence", "as the file has it now, it %1"),
                    wordsOf(weakening)));
        }
        imported.profile = following(imported, isUsual ? QString() : full);
        QList<Sentence> reasons = imported.doubts + set.warnings;
        if (imported.refusal) {
            reasons.prepend(imported.refusal->detail);
        }
        if (!reasons.isEmpty()) {
            imported.warnings.prepend(
                Sentence(QT_TRANSLATE_NOOP("Sentence", "it cannot be followed as it is now: %1"),
                    reasons.first()));
        }
        removeDuplicates(imported.warnings);
        imported.refusal.reset();
        imported.jumps.clear();
    }
}

} // namespace sallyport::profile
