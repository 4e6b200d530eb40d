// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/followoffer.h"

#include "ui/widgets/plainlabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sallyport::ui {

static constexpr Milliseconds kPause{ 300 };

FollowOffer::FollowOffer(QWidget* parent)
    : QWidget(parent)
    , m_pause(m_clock.makeTimer([this] { read(); }))
    , m_reader(std::make_unique<tunnel::FollowReader>(profile::Environment::system(), m_clock))
    , m_text(new PlainLabel(this))
{
    m_text->setObjectName(QStringLiteral("followOffer"));
    m_text->setWordWrap(true);
    auto* follow = new QPushButton(tr("Fo&llow the file"), this);
    follow->setObjectName(QStringLiteral("followButton"));
    follow->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    layout->addWidget(follow, 0, Qt::AlignLeft);
    connect(m_reader.get(), &tunnel::FollowReader::finished, this, &FollowOffer::finished);
    connect(follow, &QPushButton::clicked, this,
        [this] { Q_EMIT followWanted(m_asked.connection.follows.host); });
    hide();
}

FollowOffer::~FollowOffer() = default;

void FollowOffer::look(const profile::Profile& profile)
{
    const QString host = profile.connection.server.address.host;
    if (host == m_asked.connection.follows.host) {
        return;
    }
    withdraw();
    m_asked = profile;
    m_asked.connection.follows = { host, {}, {} };
    if (!host.isEmpty()) {
        m_pause->start(kPause);
    }
}

void FollowOffer::withdraw()
{
    m_pause->stop();
    m_reader->cancel();
    m_asked = {};
    hide();
}

void FollowOffer::read()
{
    m_reader->read(m_asked, tunnel::FollowReader::Form::AsWritten);
}

void FollowOffer::finished(const Result<profile::Followed>& result)
{
    if (!result) {
        return; // nothing that could be followed
    }
    const profile::Follows& follows = m_asked.connection.follows;
    m_text->setText(
        tr("%1 says how %2 is reached. A profile that follows the file reads it again at "
           "each connection, as ssh does; the forwards stay its own.")
            .arg(follows.shownFile(), follows.host));
    show();
}

} // namespace sallyport::ui
