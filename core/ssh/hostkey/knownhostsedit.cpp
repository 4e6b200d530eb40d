// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/hostkey/knownhostsedit.h"

#include "core/base/pattern.h"

#include <algorithm>

namespace sallyport::ssh {

namespace {

/// The list of names without one; empty when nobody is left in it.
QByteArray withoutName(const QByteArray& names, const QByteArray& name)
{
    QByteArrayList kept = names.split(',');
    kept.removeIf([&name](const QByteArray& part) { return part.toLower() == name; });
    if (matchesPatternList(name, kept.join(',').toLower())) {
        kept.append('!' + name);
    }
    const bool anybody = std::any_of(kept.cbegin(), kept.cend(),
        [](const QByteArray& part) { return !part.isEmpty() && !part.startsWith('!'); });
    return anybody ? kept.join(',') : QByteArray();
}

} // namespace

Result<KnownHostsEdit> withoutHost(QByteArrayView content, const QString& fileName,
    const HostPort& server, const QByteArrayList& keyTypes)
{
    if (!KnownHosts::isWritable(server)) {
        return fail(Code::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP(
                "Sentence", "no line of a known_hosts file can have this host name")),
            server.host);
    }
    const QByteArray name = knownHostsName(server);
    KnownHostsEdit edit;
    int number = 0;
    while (!content.isEmpty()) {
        ++number;
        const qsizetype end = content.indexOf('\n');
        const QByteArrayView whole = end < 0 ? content : content.first(end + 1);
        content = content.sliced(whole.size());
        QByteArrayView line = whole;
        while (line.endsWith('\n') || line.endsWith('\r')) {
            line.chop(1);
        }
        const auto entry =
            isKnownHostsComment(line) ? fail(Code::InvalidArgument) : KnownHostsEntry::parse(line);
        if (!entry || entry->marker != KnownHostsMarker::None || !entry->matches(name)
            || (!keyTypes.isEmpty() && !keyTypes.contains(entry->key.type))) {
            edit.content += whole;
            continue;
        }
        edit.removed.append({ fileName, number, entry->key.type, entry->key.fingerprintSha256() });
        const QByteArrayView names = whole.sliced(entry->namesAt, entry->namesSize);
        const QByteArray left =
            entry->isHashed() ? QByteArray() : withoutName(names.toByteArray(), name);
        if (!left.isEmpty()) {
            edit.content += whole.first(entry->namesAt);
            edit.content += left;
            edit.content += whole.sliced(entry->namesAt + entry->namesSize);
        }
    }
    return edit;
}

} // namespace sallyport::ssh
