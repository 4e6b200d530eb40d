// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/drawing.h"

#include <QImage>
#include <QPainter>
#ifdef SALLYPORT_SVG
#include <QSvgRenderer>
#endif

namespace sallyport::ui {

#ifdef SALLYPORT_SVG

struct Drawing::Data {
    explicit Data(const QString& path)
        : renderer(path)
    {
    }
    [[nodiscard]] QSizeF size() const
    {
        return renderer.isValid() ? QSizeF(renderer.defaultSize()) : QSizeF();
    }
    void paint(QPainter& painter) { renderer.render(&painter); }

    QSvgRenderer renderer;
};

#else

struct Drawing::Data {
    explicit Data(const QString& path)
        : painted(path.chopped(4) + QStringLiteral(".png"))
    {
    }
    [[nodiscard]] QSizeF size() const
    {
        constexpr qreal kZoom = 3; // see CMakeLists.txt
        return QSizeF(painted.size()) / kZoom;
    }
    void paint(QPainter& painter)
    {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(painter.window(), painted);
    }

    QImage painted;
};

#endif

Drawing::Drawing(const QString& path)
    : m_data(std::make_unique<Data>(path))
{
}

Drawing::~Drawing() = default;

QSizeF Drawing::size() const
{
    return m_data->size();
}

void Drawing::paint(QImage& image) const
{
    QPainter painter(&image);
    m_data->paint(painter);
}

} // namespace sallyport::ui
