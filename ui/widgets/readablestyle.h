// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace sallyport::ui {

/// Qt's Fusion where it can be read. Its outlines are a darker shade of the window's colour: on
/// black they cannot be seen, nor then a box that is not ticked; with such colours this draws them
/// in the colour of the text. And a letter that is underlined as the one to press is no longer
/// joined to those beside it, which takes Arabic words apart and makes them wider than there is
/// room for; in windows that are read from right to left, none is underlined, but the keys work.
class ReadableStyle final : public QProxyStyle {
    Q_OBJECT

public:
    ReadableStyle();

    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* more) const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
        QPainter* painter, const QWidget* widget) const override;
};

} // namespace sallyport::ui
