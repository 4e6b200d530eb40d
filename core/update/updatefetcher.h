// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

class QNetworkReply;

namespace sallyport::update {

/// Gets one small file over HTTPS and tells as little as HTTP allows: no cookies, no language, and
/// of itself only "Sallyport/VERSION". Follows three redirects, none to an unencrypted address;
/// takes no certificate that the system does not; the proxy is the system's. Lives on one thread
/// with an event loop and never blocks it: to load TLS and to find the proxy may take long and
/// happen on another one. May be destroyed at any time.
class UpdateFetcher final : public QObject {
    Q_OBJECT

public:
    /// Which proxies lead to an address, the first of them counts; called on another thread, may
    /// block.
    using FindProxies = std::function<QList<QNetworkProxy>(const QUrl& url)>;
    struct Options {
        QString version; ///< Of this program.
        qsizetype mostBytes = 0; ///< A larger file is given up.
        Milliseconds limit{ 30'000 }; ///< For all of it.
        std::optional<QSslConfiguration> tls; ///< Whose certificates count; nothing: the system's.
        FindProxies findProxies = systemProxies;
    };

    /// The clock outlives it.
    UpdateFetcher(Clock& clock, Options options, QObject* parent = nullptr);
    ~UpdateFetcher() override;

    /// Answered by one of the signals, never from here, unless cancelled. While isBusy() a further
    /// call is ignored.
    void fetch(const QUrl& url);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    void cancel();

    [[nodiscard]] static QList<QNetworkProxy> systemProxies(const QUrl& url);

Q_SIGNALS:
    void fetched(const QByteArray& file);
    /// UpdateUnreachable; UpdateNoticeInvalid for what no notice can be; NotSupported where this Qt
    /// has no TLS. The context is the host.
    void failed(const sallyport::Error& error);

private:
    void ask(bool hasTls, const QNetworkProxy& proxy);
    void onHeaders();
    void onReadyRead();
    void onFinished();
    void failWith(Code code, const Sentence& why);
    void failLater(Code code, const Sentence& why);
    void failWithStatus(int status);
    void failWithSize();

    const Options m_options;
    std::unique_ptr<Timer> m_limit;
    std::unique_ptr<QNetworkAccessManager> m_manager; ///< From the first asking on.
    QPointer<QNetworkReply> m_reply;
    QUrl m_url;
    QByteArray m_file;
    QStringList m_certificateErrors;
    int m_call = 0; ///< Only what belongs to the last one counts.
    bool m_isBusy = false;
};

} // namespace sallyport::update
