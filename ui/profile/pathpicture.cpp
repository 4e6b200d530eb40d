// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/pathpicture.h"

#include "ui/models/plaintext.h"
#include "ui/profile/colours.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <vector>

namespace sallyport::ui {

namespace {

/// All lengths follow from the font, so that the picture grows with it.
class Layout {
public:
    Layout(const ConnectionPath& path, const QFont& font)
        : m_metrics(font)
        , m_path(path)
    {
    }

    [[nodiscard]] int em() const { return m_metrics.height(); }
    [[nodiscard]] int pad() const { return em() / 2; }
    /// Of a box.
    [[nodiscard]] int row() const { return 2 * em() + pad() + 2; }
    [[nodiscard]] int height() const { return m_path.branch ? 2 * row() + pad() : row(); }
    [[nodiscard]] int textWidth(const QString& text) const
    {
        return m_metrics.horizontalAdvance(text);
    }

    [[nodiscard]] int leastBox() const { return 3 * em(); }
    /// The last one shares its width with the branch.
    [[nodiscard]] int naturalBox(qsizetype i) const
    {
        const int own = boxOf(m_path.stations.at(i));
        const bool isLast = i + 1 == m_path.stations.size();
        return isLast && m_path.branch ? std::max(own, boxOf(m_path.branch->station)) : own;
    }
    [[nodiscard]] int leg(qsizetype i) const
    {
        const int own = legOf(m_path.legs.at(i));
        const bool isLast = i + 1 == m_path.legs.size();
        return isLast && m_path.branch ? std::max(own, legOf(m_path.branch->leg)) : own;
    }
    [[nodiscard]] int legs() const
    {
        int sum = 0;
        for (qsizetype i = 0; i < m_path.legs.size(); ++i) {
            sum += leg(i);
        }
        return sum;
    }
    /// Below this, names are too short to tell hosts apart.
    [[nodiscard]] int fairWidth() const { return int(m_path.stations.size()) * 5 * em() + legs(); }
    [[nodiscard]] int naturalWidth() const
    {
        int sum = legs();
        for (qsizetype i = 0; i < m_path.stations.size(); ++i) {
            sum += naturalBox(i);
        }
        return sum;
    }

    /// The widths of the boxes when that much room is there: wide ones give way first.
    [[nodiscard]] std::vector<int> boxes(int room) const
    {
        std::vector<int> widths;
        for (qsizetype i = 0; i < m_path.stations.size(); ++i) {
            widths.push_back(naturalBox(i));
        }
        int excess = naturalWidth() - room;
        while (excess > 0) {
            const auto widest = std::max_element(widths.begin(), widths.end());
            if (*widest <= leastBox()) {
                break;
            }
            --*widest;
            --excess;
        }
        return widths;
    }

private:
    [[nodiscard]] int boxOf(const PathStation& station) const
    {
        const int text = std::max(textWidth(station.title), textWidth(station.detail));
        return std::clamp(text + 2 * pad(), leastBox(), 24 * em());
    }
    [[nodiscard]] int legOf(PathLeg leg) const
    {
        return textWidth(toWord(leg)) + (leg == PathLeg::Ssh ? em() : 0) + em();
    }

    QFontMetrics m_metrics;
    const ConnectionPath& m_path;
};

class Artist {
public:
    Artist(QPainter& painter, const QPalette& palette, const Layout& layout, bool rightToLeft,
        const ConnectionPath& path)
        : m_painter(painter)
        , m_palette(palette)
        , m_layout(layout)
        , m_isDown(path.isDown)
        , m_towardsRight(rightToLeft == path.backwards)
    {
    }

    void box(const QRect& place, const PathStation& station);
    void leg(const QRect& place, PathLeg leg);

private:
    void padlock(const QRectF& place);
    void arrowHead(const QRectF& place, const QColor& colour);
    void text(const QRect& place, const QString& text, const QColor& colour);

    QPainter& m_painter;
    const QPalette& m_palette;
    const Layout& m_layout;
    bool m_isDown; ///< Nothing passes: what would be is drawn faintly.
    bool m_towardsRight;
};

void Artist::text(const QRect& place, const QString& text, const QColor& colour)
{
    m_painter.setPen(colour);
    const QString shown = m_painter.fontMetrics().elidedText(text, Qt::ElideMiddle, place.width());
    m_painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, shown);
}

void Artist::box(const QRect& place, const PathStation& station)
{
    const bool isEnd = station.kind == PathStation::Kind::Programs
        || station.kind == PathStation::Kind::Destination;
    const bool isFar = station.kind == PathStation::Kind::More;
    QColor edge = m_palette.color(QPalette::WindowText);
    edge.setAlphaF(isEnd ? 0.35F : 0.7F);
    if (station.isMissing) {
        edge = errorColour(m_palette);
    }
    m_painter.setPen(
        QPen(edge, station.isMissing ? 1.8 : 1.2, isFar ? Qt::DotLine : Qt::SolidLine));
    m_painter.setBrush(m_palette.brush(isEnd ? QPalette::Window : QPalette::Base));
    const qreal radius = m_layout.em() / 4.0;
    m_painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    const QRect inner = place.adjusted(m_layout.pad() / 2, 0, -m_layout.pad() / 2, 0);
    const QColor words = m_palette.color(isEnd ? QPalette::WindowText : QPalette::Text);
    if (station.detail.isEmpty()) {
        text(inner, station.title, words);
        return;
    }
    QRect line(inner.left(), 0, inner.width(), m_layout.em());
    line.moveBottom(inner.center().y());
    text(line, station.title, words);
    QColor quiet = words;
    quiet.setAlphaF(0.75F);
    text(line.translated(0, m_layout.em()), station.detail,
        station.isMissing ? errorColour(m_palette) : quiet);
}

void Artist::padlock(const QRectF& place)
{
    const QColor colour = m_palette.color(QPalette::WindowText);
    const QRectF body(
        place.left(), place.top() + place.height() * 0.45, place.width(), place.height() * 0.55);
    const QRectF shackle(place.left() + place.width() * 0.2, place.top() + place.height() * 0.05,
        place.width() * 0.6, place.height() * 0.8);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(colour, std::max(1.2, place.width() * 0.14)));
    m_painter.drawArc(shackle, 0, 180 * 16);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawRoundedRect(body, 1.5, 1.5);
}

void Artist::arrowHead(const QRectF& place, const QColor& colour)
{
    const qreal size = m_layout.em() * 0.32;
    const qreal tip = m_towardsRight ? place.right() : place.left();
    const qreal tail = m_towardsRight ? tip - size : tip + size;
    QPainterPath head;
    head.moveTo(tip, place.center().y());
    head.lineTo(tail, place.center().y() - size * 0.7);
    head.lineTo(tail, place.center().y() + size * 0.7);
    head.closeSubpath();
    m_painter.fillPath(head, colour);
}

void Artist::leg(const QRect& place, PathLeg leg)
{
    const bool isSsh = leg == PathLeg::Ssh;
    const bool isClear = leg == PathLeg::Clear;
    QColor colour =
        isClear && !m_isDown ? warningColour(m_palette) : m_palette.color(QPalette::WindowText);
    colour.setAlphaF(m_isDown ? 0.55F : 1.0F);
    const QRectF way = QRectF(place).adjusted(2, 0, -2, 0);
    const qreal middle = way.center().y();
    const qreal head = m_layout.em() * 0.28;
    const qreal from = way.left() + (m_towardsRight ? 0 : head);
    const qreal to = way.right() - (m_towardsRight ? head : 0);
    m_painter.setPen(
        QPen(colour, isSsh ? 1.6 : 1.4, isClear || m_isDown ? Qt::DashLine : Qt::SolidLine));
    if (isSsh) {
        const qreal gap = m_layout.em() / 8.0;
        m_painter.drawLine(QPointF(from, middle - gap), QPointF(to, middle - gap));
        m_painter.drawLine(QPointF(from, middle + gap), QPointF(to, middle + gap));
    } else {
        m_painter.drawLine(QPointF(from, middle), QPointF(to, middle));
    }
    arrowHead(way, colour);

    const QString word = toWord(leg);
    const int width = m_layout.textWidth(word);
    const int lock = isSsh ? int(m_layout.em() * 0.6) : 0;
    const int space = isSsh ? m_layout.em() / 4 : 0;
    const QRect line(place.left() + (place.width() - width - lock - space) / 2,
        int(middle) - m_layout.em() - m_layout.em() / 6, width + lock + space, m_layout.em());
    if (isSsh) {
        padlock(QRectF(line.left(), line.top() + m_layout.em() * 0.1, lock, m_layout.em() * 0.75));
    }
    m_painter.setPen(colour);
    m_painter.drawText(line.adjusted(lock + space, 0, m_layout.em(), 0),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, word);
}

} // namespace

PathPicture::PathPicture(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Way of the connection"));
}

void PathPicture::setProfile(const profile::Profile& profile, const FtpSights& seen)
{
    setPath(pathOf(profile, seen));
}

void PathPicture::setDown(const profile::Profile& profile, int missing, const FtpSights& seen)
{
    setPath(withoutSsh(pathOf(profile, seen), missing));
}

void PathPicture::setRule(const profile::Profile& profile, const profile::Rule& rule)
{
    setPath(pathOf(profile, rule));
}

void PathPicture::setPath(ConnectionPath path)
{
    if (path == m_path) {
        return;
    }
    m_path = std::move(path);
    const QString sentence = toSentence(m_path);
    setAccessibleDescription(sentence);
    setToolTip(plainTip(sentence));
    updateGeometry();
    update();
}

QSize PathPicture::sizeHint() const
{
    const Layout layout(m_path, font());
    return { layout.naturalWidth() + layout.em(), layout.height() };
}

QSize PathPicture::minimumSizeHint() const
{
    // An idea of each name; hops are drawn as one.
    const ConnectionPath least = shortened(m_path, 3);
    const Layout layout(least, font());
    return { std::max(
                 20 * layout.em(), int(least.stations.size()) * layout.leastBox() + layout.legs()),
        layout.height() };
}

void PathPicture::paintEvent(QPaintEvent*)
{
    if (m_path.stations.isEmpty()) {
        return;
    }
    ConnectionPath path = m_path;
    for (qsizetype most = path.stations.size();
         most > 3 && Layout(path, font()).fairWidth() > width(); --most) {
        path = shortened(m_path, most - 1);
    }
    const Layout layout(path, font());
    const std::vector<int> boxes = layout.boxes(width());
    int spare = width() - layout.legs();
    for (const int box : boxes) {
        spare -= box;
    }
    const int more = std::clamp(spare / std::max(1, int(path.legs.size())), 0, 4 * layout.em());

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight); // the places are mirrored already
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    Artist artist(painter, palette(), layout, rightToLeft, path);
    int x = 0;
    const auto placed = [&](int boxWidth) {
        const QRect place(rightToLeft ? width() - x - boxWidth : x, 0, boxWidth, height());
        x += boxWidth;
        return place;
    };
    // Where there is a branch, what is before it stands in the middle, and the server is as high as
    // both lines.
    const auto rowAt = [&](const QRect& place, int y) {
        return QRect(place.left(), y, place.width(), layout.row());
    };
    const int middle = (height() - layout.row()) / 2;
    const int bottom = height() - layout.row();
    const qsizetype last = path.stations.size() - 1;
    for (qsizetype i = 0; i <= last; ++i) {
        const bool forks = path.branch && i == last;
        if (i > 0) {
            const QRect place = placed(layout.leg(i - 1) + more);
            artist.leg(rowAt(place, forks ? 0 : middle), path.legs.at(i - 1));
            if (forks) {
                artist.leg(rowAt(place, bottom), path.branch->leg);
            }
        }
        const QRect place = placed(boxes[std::size_t(i)]);
        const bool isFork = path.branch && i + 1 == last;
        artist.box(isFork ? place : rowAt(place, forks ? 0 : middle), path.stations.at(i));
        if (forks) {
            artist.box(rowAt(place, bottom), path.branch->station);
        }
    }
}

void PathPicture::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

} // namespace sallyport::ui
