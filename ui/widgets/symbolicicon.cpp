// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/symbolicicon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#ifdef SALLYPORT_SVG
#include <QSvgRenderer>
#endif

#include <algorithm>

namespace sallyport::ui {

namespace {

/// Paints "currentColor" in the palette's colour, so that light and dark schemes both work.
class SymbolicIconEngine final : public QIconEngine {
public:
    explicit SymbolicIconEngine(QString name)
        : m_name(std::move(name))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        if (mode == QIcon::Disabled) {
            painter->setOpacity(0.4);
        }
        paintIn(colour(mode), painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = QStringLiteral("symbolic %1 %2 %3 %4 %5")
                                .arg(m_name, colour(mode).name())
                                .arg(size.width())
                                .arg(size.height())
                                .arg(int(mode));
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            paint(&painter, QRect({}, size), mode, state);
            painter.end();
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new SymbolicIconEngine(m_name); }

private:
#ifdef SALLYPORT_SVG
    void paintIn(const QColor& colour, QPainter* painter, const QRect& rect) const
    {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        if (!file.open(QIODevice::ReadOnly)) {
            return;
        }
        QByteArray svg = file.readAll();
        svg.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer renderer(svg);
        renderer.render(painter, rect);
    }
#else
    void paintIn(const QColor& colour, QPainter* painter, const QRect& rect) const
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const int wanted = int(std::max(rect.width(), rect.height()) * ratio + 0.5);
        QImage picture;
        for (const int size : { 16, 20, 24, 32, 40, 48, 64, 128 }) {
            if (size >= wanted || size == 128) {
                picture.load(QStringLiteral(":/icons/%1/%2.png").arg(size).arg(m_name));
                break;
            }
        }
        if (picture.isNull()) {
            return;
        }
        picture = picture.convertToFormat(QImage::Format_ARGB32_Premultiplied);
        // Those in one colour are in that of the text; the others say so.
        if (picture.text(QStringLiteral("Colour")) != QLatin1String("own")) {
            QPainter tint(&picture);
            tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
            tint.fillRect(picture.rect(), colour);
        }
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(rect, picture);
    }
#endif

    static QColor colour(QIcon::Mode mode)
    {
        return QGuiApplication::palette().color(
            mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
    }

    QString m_name;
};

} // namespace

QIcon symbolicIcon(const QString& name)
{
    return QIcon(new SymbolicIconEngine(name));
}

QIcon applicationIcon()
{
    return QIcon(new SymbolicIconEngine(QStringLiteral("sallyport")));
}

} // namespace sallyport::ui
