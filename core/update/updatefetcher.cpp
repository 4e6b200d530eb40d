// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/update/updatefetcher.h"

#include "core/base/log.h"
#include "core/base/shown.h"

#include <QCoreApplication>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslError>
#include <QSslSocket>
#include <QThreadPool>

#include <utility>

namespace sallyport::update {

static constexpr int kMostRedirects = 3;
static constexpr int kFound = 200; // RFC 9110 15.3.1
static constexpr int kFirstError = 400; // RFC 9110 15.5

static int statusOf(const QNetworkReply& reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

UpdateFetcher::UpdateFetcher(Clock& clock, Options options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_limit(clock.makeTimer([this] {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_options.limit);
        failWith(Code::UpdateUnreachable,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "no whole answer within %1 seconds"),
                seconds.count()));
    }))
{
}

UpdateFetcher::~UpdateFetcher()
{
    cancel();
}

QList<QNetworkProxy> UpdateFetcher::systemProxies(const QUrl& url)
{
    return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
}

void UpdateFetcher::fetch(const QUrl& url)
{
    if (m_isBusy) {
        return;
    }
    m_isBusy = true;
    m_url = url;
    m_file.clear();
    m_certificateErrors.clear();
    ++m_call;
    if (url.scheme() != QLatin1String("https") || url.host().isEmpty()) {
        failLater(Code::NotSupported,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "only an address that begins with %1 is asked"),
                QLatin1String("https://")));
        return;
    }
    qCDebug(logUpdate).noquote() << "asks" << url.host();
    m_limit->start(m_options.limit);
    QThreadPool::globalInstance()->start([home = QPointer<UpdateFetcher>(this), app = qApp, url,
                                             find = m_options.findProxies, call = m_call] {
        const bool hasTls = QSslSocket::supportsSsl();
        const QList<QNetworkProxy> proxies = hasTls ? find(url) : QList<QNetworkProxy>();
        QMetaObject::invokeMethod(
            app,
            [home, call, hasTls, proxy = proxies.value(0, QNetworkProxy::NoProxy)] {
                if (home && home->m_isBusy && home->m_call == call) {
                    home->ask(hasTls, proxy);
                }
            },
            Qt::QueuedConnection);
    });
}

void UpdateFetcher::cancel()
{
    m_isBusy = false;
    m_limit->stop();
    if (QNetworkReply* reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void UpdateFetcher::ask(bool hasTls, const QNetworkProxy& proxy)
{
    if (!hasTls) {
        failWith(Code::NotSupported,
            Sentence(QT_TRANSLATE_NOOP("Sentence",
                "Qt finds no TLS on this computer, so nothing can be asked over HTTPS; install "
                "Qt's TLS plugin and the library that it needs (OpenSSL's libssl)")));
        return;
    }
    if (!m_manager) {
        m_manager = std::make_unique<QNetworkAccessManager>();
        m_manager->setAutoDeleteReplies(false);
    }
    m_manager->setProxy(proxy);
    QNetworkRequest request(m_url);
    if (m_options.tls) {
        request.setSslConfiguration(*m_options.tls);
    }
    request.setHeader(
        QNetworkRequest::UserAgentHeader, QStringLiteral("Sallyport/") + m_options.version);
    // Else Qt names the user's language, and offers to unpack what is small when packed.
    request.setRawHeader("Accept-Language", "en");
    request.setRawHeader("Accept-Encoding", "identity");
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(kMostRedirects);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(
        QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    m_reply = m_manager->get(request);
    m_reply->setReadBufferSize(m_options.mostBytes + 1);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &UpdateFetcher::onHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &UpdateFetcher::onReadyRead);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
        for (const QSslError& error : errors) {
            m_certificateErrors.append(shownLine(error.errorString()));
        }
        m_certificateErrors.removeDuplicates();
    });
    connect(m_reply, &QNetworkReply::finished, this, &UpdateFetcher::onFinished);
}

void UpdateFetcher::onHeaders()
{
    // The page that tells of an error may be of any size.
    if (const int status = statusOf(*m_reply); status >= kFirstError) {
        failWithStatus(status);
        return;
    }
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (length.isValid() && length.toLongLong() > m_options.mostBytes) {
        failWithSize();
    }
}

void UpdateFetcher::onReadyRead()
{
    m_file += m_reply->read(m_options.mostBytes + 1 - m_file.size());
    if (m_file.size() > m_options.mostBytes) {
        failWithSize();
    }
}

void UpdateFetcher::onFinished()
{
    const int status = statusOf(*m_reply);
    switch (m_reply->error()) {
    case QNetworkReply::NoError:
        break;
    case QNetworkReply::InsecureRedirectError:
        failWith(Code::UpdateNoticeInvalid,
            Sentence(QT_TRANSLATE_NOOP(
                "Sentence", "the answer leads to an address that is not encrypted")));
        return;
    case QNetworkReply::TooManyRedirectsError:
        failWith(Code::UpdateUnreachable,
            Sentence(QT_TRANSLATE_NOOP(
                "Sentence", "the answer leads from one address to the next and never to a file")));
        return;
    case QNetworkReply::SslHandshakeFailedError:
        failWith(Code::UpdateUnreachable,
            m_certificateErrors.isEmpty()
                ? Sentence(QT_TRANSLATE_NOOP("Sentence", "no encryption could be agreed on: %1"),
                    shownLine(m_reply->errorString()))
                : Sentence(QT_TRANSLATE_NOOP("Sentence", "the certificate is not accepted: %1"),
                    m_certificateErrors.join(QLatin1String("; "))));
        return;
    default:
        failWith(Code::UpdateUnreachable, Sentence::foreign(shownLine(m_reply->errorString())));
        return;
    }
    if (status != kFound) {
        failWithStatus(status);
        return;
    }
    onReadyRead();
    if (m_isBusy) {
        cancel();
        Q_EMIT fetched(std::exchange(m_file, {}));
    }
}

void UpdateFetcher::failWith(Code code, const Sentence& why)
{
    cancel();
    Q_EMIT failed({ code, why, m_url.host() });
}

void UpdateFetcher::failLater(Code code, const Sentence& why)
{
    QMetaObject::invokeMethod(
        this,
        [this, code, why, call = m_call] {
            if (m_isBusy && m_call == call) {
                failWith(code, why);
            }
        },
        Qt::QueuedConnection);
}

void UpdateFetcher::failWithStatus(int status)
{
    failWith(Code::UpdateUnreachable,
        Sentence(QT_TRANSLATE_NOOP("Sentence", "the answer is the HTTP status %1"), status));
}

void UpdateFetcher::failWithSize()
{
    failWith(Code::UpdateNoticeInvalid,
        Sentence(QT_TRANSLATE_NOOP("Sentence", "it is longer than %1 bytes"), m_options.mostBytes));
}

} // namespace sallyport::update
