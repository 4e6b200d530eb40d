// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcomepage.h"

#include "ui/widgets/followfont.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/symbolicicon.h"

#include <QFontMetrics>
#include <QLabel>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QVBoxLayout>

#include <algorithm>

namespace sallyport::ui {

namespace {

/// A button with a second line that explains it. QCommandLinkButton has a size of text of its own.
class OfferButton final : public QPushButton {
public:
    OfferButton(const QString& text, const QString& explanation, const QString& icon,
        const QString& name, QWidget* parent)
        : QPushButton(symbolicIcon(icon), text, parent)
        , m_explanation(explanation)
    {
        setObjectName(name);
        setAutoDefault(false);
        setAttribute(Qt::WA_Hover);
        QString spoken = text;
        setAccessibleName(spoken.remove(u'&'));
        setAccessibleDescription(explanation);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int width = indent() + margin()
            + std::max(QFontMetrics(titleFont()).horizontalAdvance(text()),
                fontMetrics().horizontalAdvance(m_explanation));
        return { width, heightForWidth(width) };
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return { fontMetrics().averageCharWidth() * 20, 0 };
    }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return explanationTop() + explanationRect(width).height() + margin();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        option.features.setFlag(QStyleOptionButton::Flat, !underMouse() && !hasFocus());
        option.text.clear();
        option.icon = {};
        painter.drawControl(QStyle::CE_PushButton, option);
        const auto place = [this](const QRect& rect) {
            return QStyle::visualRect(layoutDirection(), this->rect(), rect);
        };
        const int side = fontMetrics().height();
        icon().paint(&painter, place({ margin(), margin(), side, side }));
        const int words = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop);
        painter.setFont(titleFont());
        painter.drawItemText(
            place({ indent(), margin(), width() - indent(), explanationTop() - margin() }),
            words | Qt::TextShowMnemonic, palette(), isEnabled(), text(), QPalette::ButtonText);
        painter.setFont(font());
        painter.drawItemText(place(explanationRect(width())), words | Qt::TextWordWrap, palette(),
            isEnabled(), m_explanation, QPalette::ButtonText);
    }

private:
    [[nodiscard]] QFont titleFont() const
    {
        QFont bold = font();
        bold.setBold(true);
        return bold;
    }
    [[nodiscard]] int margin() const { return fontMetrics().height() / 2; }
    [[nodiscard]] int indent() const { return 2 * margin() + fontMetrics().height(); }
    [[nodiscard]] int explanationTop() const
    {
        return margin() + QFontMetrics(titleFont()).height() + margin() / 4;
    }
    [[nodiscard]] QRect explanationRect(int width) const
    {
        const int room = std::max(1, width - indent() - margin());
        const QRect needed = fontMetrics().boundingRect(
            QRect(0, 0, room, 1'000'000), Qt::TextWordWrap, m_explanation);
        return { indent(), explanationTop(), room, needed.height() };
    }

    QString m_explanation;
};

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("welcomePage"));
    auto* mark = new PlainLabel(this);
    constexpr int kMark = 72;
    mark->setPixmap(applicationIcon().pixmap(QSize(kMark, kMark), devicePixelRatioF()));
    mark->setAlignment(Qt::AlignCenter);
    auto* title = new PlainLabel(tr("Reach what is behind an SSH server"), this);
    makeHeading(title, 1.5);
    title->setAlignment(Qt::AlignCenter);
    title->setWordWrap(true);
    auto* text = new PlainLabel(
        tr("A profile names an SSH server and what to forward through it: databases, web pages, "
           "FTP servers, or everything by a SOCKS proxy. Programs then connect to this computer, "
           "and the connection comes out at the other end."),
        this);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    auto* make =
        new OfferButton(tr("&New profile"), tr("Name a server and what to reach through it."),
            QStringLiteral("add"), QStringLiteral("welcomeNew"), this);
    auto* import = new OfferButton(tr("&Import"),
        tr("Take over hosts from OpenSSH, PuTTY, Tectia or a Sallyport file."),
        QStringLiteral("import"), QStringLiteral("welcomeImport"), this);
    auto* paste = new OfferButton(tr("&Paste an ssh command"),
        tr("A line like “ssh -L 8080:web:80 anna@bastion” becomes a profile."),
        QStringLiteral("paste"), QStringLiteral("welcomePaste"), this);

    auto* column = new QWidget(this);
    followFont(column,
        [column] { column->setMaximumWidth(column->fontMetrics().averageCharWidth() * 76); });
    auto* inside = new QVBoxLayout(column);
    inside->setSpacing(12);
    inside->addStretch(2);
    inside->addWidget(mark);
    inside->addWidget(title);
    inside->addWidget(text);
    inside->addSpacing(8);
    inside->addWidget(make);
    inside->addWidget(import);
    inside->addWidget(paste);
    inside->addStretch(3);
    auto* layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(column, 20);
    layout->addStretch(1);
    connect(make, &QPushButton::clicked, this, &WelcomePage::newRequested);
    connect(import, &QPushButton::clicked, this, &WelcomePage::importRequested);
    connect(paste, &QPushButton::clicked, this, &WelcomePage::pasteRequested);
}

} // namespace sallyport::ui
