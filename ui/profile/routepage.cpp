// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/routepage.h"

#include "ui/profile/fieldlabel.h"
#include "ui/profile/hopeditor.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStandardItemModel>

namespace sallyport::ui {

using profile::Profile;
using profile::Server;

RoutePage::RoutePage(const QList<OtherProfile>& others, QWidget* parent)
    : ProfilePage(parent)
{
    addVia(others);
    addHops();
    addProxy();
}

void RoutePage::addVia(const QList<OtherProfile>& others)
{
    auto* via = new QComboBox(page());
    via->setObjectName(QStringLiteral("viaProfile"));
    // There may be thousands, and measuring their names takes long.
    via->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    via->setMinimumContentsLength(20);
    auto* names = new QStandardItemModel(via);
    const auto add = [names](const QString& name, const QString& id) {
        auto* item = new QStandardItem(name);
        item->setData(id, Qt::UserRole);
        names->appendRow(item);
    };
    add(tr("no other profile"), QString());
    for (const OtherProfile& other : others) {
        add(other.name.isEmpty() ? other.host : other.name, other.id);
    }
    via->setModel(names);
    connect(via, &QComboBox::currentIndexChanged, this, [this, via] { touch(via); });
    auto* origin = addRow("viaProfile", fieldLabel(tr("Throu&gh"), via), via);
    bind<QString>(
        "viaProfile", via, origin, [](Profile& p) -> QString& { return p.connection.viaProfile; },
        [via](const QString& id) {
            if (via->findData(id) < 0) {
                via->addItem(tr("a profile that is gone (%1)").arg(id), id);
            }
            via->setCurrentIndex(via->findData(id));
        },
        [via] { return via->currentData().toString(); });
}

void RoutePage::addHops()
{
    auto* box = new QWidget(page());
    m_list = new QListWidget(box);
    m_list->setObjectName(QStringLiteral("hops"));
    m_list->setMinimumHeight(5 * fontMetrics().height());
    auto* buttons = new QHBoxLayout;
    const auto button = [&](const char* name, const QString& text) {
        auto* made = new QPushButton(text, box);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        buttons->addWidget(made);
        return made;
    };
    m_add = button("addHop", tr("&Add…"));
    m_edit = button("editHop", tr("&Edit…"));
    m_remove = button("removeHop", tr("&Remove"));
    m_up = button("hopUp", tr("Nearer"));
    m_down = button("hopDown", tr("Farther"));
    buttons->addStretch();
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    box->setFocusProxy(m_list);
    addRow("hops", fieldLabel(tr("&Jump hosts,\nnearest first"), m_list), box);
    m_list->setAccessibleName(tr("Jump hosts, nearest first"));
    bind<QList<Server>>(
        "hops", m_list, nullptr, [](Profile& p) -> QList<Server>& { return p.connection.hops; },
        [this](const QList<Server>& hops) { setHops(hops, 0); }, [this] { return m_hops; });

    m_list->installEventFilter(this);
    connect(m_add, &QPushButton::clicked, this, [this] { editHop(-1); });
    connect(m_edit, &QPushButton::clicked, this, [this] { editHop(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { editHop(m_list->currentRow()); });
    connect(m_list, &QListWidget::currentRowChanged, this, &RoutePage::updateButtons);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        QList<Server> hops = m_hops;
        const int row = m_list->currentRow();
        hops.removeAt(row);
        setHops(hops, row);
        touch(m_list);
    });
    const auto move = [this](int by) {
        QList<Server> hops = m_hops;
        const int row = m_list->currentRow();
        hops.move(row, row + by);
        setHops(hops, row + by);
        touch(m_list);
    };
    connect(m_up, &QPushButton::clicked, this, [move] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [move] { move(1); });
    updateButtons();
}

void RoutePage::showField(const QString& path)
{
    if (const auto hop = placeIn(QStringLiteral("hops"), path)) {
        m_list->setCurrentRow(int(*hop));
    }
    ProfilePage::showField(path);
}

void RoutePage::editHop(int index)
{
    auto* editor = new HopEditor(m_hops.value(index), this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this, [this, editor, index] {
        QList<Server> hops = m_hops;
        const bool isNew = index < 0 || index >= hops.size();
        if (isNew) {
            hops.append(editor->server());
        } else {
            hops[index] = editor->server();
        }
        setHops(hops, isNew ? int(hops.size()) - 1 : index);
        touch(m_list);
    });
    editor->open();
}

void RoutePage::setHops(const QList<Server>& hops, int current)
{
    m_hops = hops;
    m_list->clear();
    for (const Server& hop : hops) {
        const QString address = hop.address.toString();
        m_list->addItem(hop.user.isEmpty() ? address : hop.user + u'@' + address);
    }
    m_list->setCurrentRow(std::min(current, int(hops.size()) - 1));
    updateButtons();
}

void RoutePage::updateButtons()
{
    const bool isOurs = m_list->isEnabled();
    const int row = m_list->currentRow();
    m_add->setEnabled(isOurs);
    m_edit->setEnabled(isOurs && row >= 0);
    m_remove->setEnabled(isOurs && row >= 0);
    m_up->setEnabled(isOurs && row > 0);
    m_down->setEnabled(isOurs && row >= 0 && row + 1 < m_list->count());
}

/// The buttons are part of the field.
bool RoutePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::EnabledChange) {
        updateButtons();
    }
    return ProfilePage::eventFilter(watched, event);
}

void RoutePage::addProxy()
{
    using profile::Proxy;
    auto* kind = addChoice<Proxy::Kind>("proxy.kind", tr("&Proxy"),
        { { Proxy::Kind::None, tr("none") }, { Proxy::Kind::Socks5, tr("SOCKS 5") },
            { Proxy::Kind::Http, tr("HTTP") }, { Proxy::Kind::Socks4a, tr("SOCKS 4a") },
            { Proxy::Kind::Socks4, tr("SOCKS 4") } },
        [](Profile& p) -> Proxy::Kind& { return p.connection.proxy.kind; });
    addHostPort(
        "proxy.address.host", "proxy.address.port", tr("Proxy's a&ddress"),
        [](Profile& p) -> HostPort& { return p.connection.proxy.address; },
        tr("proxy.example.org"));
    auto* user = addLine(
        "proxy.user", tr("Proxy's &user"),
        [](Profile& p) -> QString& { return p.connection.proxy.user; }, tr("none"));
    auto* host = findChild<QLineEdit*>(QStringLiteral("proxy.address.host"));
    auto* port = findChild<QLineEdit*>(QStringLiteral("proxy.address.port"));
    const auto follow = [=] {
        for (QWidget* widget : std::initializer_list<QWidget*>{ host, port, user }) {
            widget->setEnabled(kind->currentIndex() > 0);
        }
    };
    connect(kind, &QComboBox::currentIndexChanged, this, follow);
    follow();
}

} // namespace sallyport::ui
