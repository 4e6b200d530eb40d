// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/clickedlink.h"

#include <QUrl>

namespace sallyport::gui {

static constexpr qsizetype kLongestLink = 2048;

static Result<ClickedLink> parseServerLink(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) {
        return fail(Code::InvalidArgument, QStringLiteral("no server in the link"), text);
    }
    if (!url.password().isEmpty()) {
        return fail(Code::InvalidArgument, QStringLiteral("a link must not have a password in it"),
            QStringLiteral("ssh://"));
    }
    if (url.path().size() > 1 || url.hasQuery() || url.hasFragment()) {
        return fail(Code::InvalidArgument,
            QStringLiteral("only ssh://[user@]host[:port] is understood"), text);
    }
    QString address = url.host().contains(u':') ? u'[' + url.host() + u']' : url.host();
    // "user;fingerprint=…@": a link is no proof of a host key, so that part counts nothing.
    const QString user = url.userName(QUrl::FullyDecoded).section(u';', 0, 0);
    if (!user.isEmpty()) {
        address.prepend(user + u'@');
    }
    if (url.port() != -1) {
        address += u':' + QString::number(url.port());
    }
    const auto server = profile::parseServerAddress(address);
    if (!server) {
        return tl::unexpected(server.error());
    }
    return ClickedLink{ ClickedLink::Kind::Server, *server, {} };
}

Result<ClickedLink> parseClickedLink(const QString& text)
{
    if (text.size() > kLongestLink) {
        return fail(Code::InvalidArgument, QStringLiteral("the link is too long"));
    }
    if (text.startsWith(QLatin1String("ssh://"), Qt::CaseInsensitive)) {
        return parseServerLink(text);
    }
    // Not through QUrl: it would put the first word, which may be a verb of ours, into lower case
    // as a host name, and names of profiles may hold anything.
    constexpr QLatin1String kScheme("sallyport://");
    if (!text.startsWith(kScheme, Qt::CaseInsensitive)) {
        return fail(
            Code::InvalidArgument, QStringLiteral("not an ssh:// or sallyport:// link"), text);
    }
    const QString rest = text.mid(kScheme.size());
    const QString verb = rest.section(u'/', 0, 0).toLower();
    const QString name = QUrl::fromPercentEncoding(rest.section(u'/', 1).toUtf8()).trimmed();
    ClickedLink link;
    link.profile = name;
    if (verb == QLatin1String("show")) {
        link.kind = ClickedLink::Kind::Show;
        return link;
    }
    if (verb == QLatin1String("connect") && !name.isEmpty()) {
        link.kind = ClickedLink::Kind::Connect;
        return link;
    }
    if (verb == QLatin1String("disconnect") && !name.isEmpty()) {
        link.kind = ClickedLink::Kind::Disconnect;
        return link;
    }
    return fail(Code::InvalidArgument,
        QStringLiteral("sallyport://connect/NAME, disconnect/NAME and show/NAME are understood"),
        text);
}

} // namespace sallyport::gui
