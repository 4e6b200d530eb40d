// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/readablestyle.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleOption>

namespace sallyport::ui {

namespace {

/// Of a window at least as dark as this, in the space of 0 to 255, no darker shade can be told.
constexpr int kDarkest = 24;

enum class Outline { None, Box, Circle };

Outline outlineOf(QStyle::PrimitiveElement element, const QStyleOption& option)
{
    switch (element) {
    case QStyle::PE_Frame:
    case QStyle::PE_FrameGroupBox:
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_PanelButtonCommand:
    case QStyle::PE_PanelMenu:
        return Outline::Box;
    case QStyle::PE_PanelButtonTool: {
        const bool isFlat = (option.state & QStyle::State_AutoRaise) != 0
            && (option.state & (QStyle::State_Raised | QStyle::State_Sunken | QStyle::State_On))
                == 0;
        return isFlat ? Outline::None : Outline::Box;
    }
    case QStyle::PE_IndicatorRadioButton:
        return Outline::Circle;
    default:
        return Outline::None;
    }
}

/// Whether Fusion's outlines cannot be told from what they are on.
bool lacksOutlines(const QPalette& palette)
{
    return palette.color(QPalette::Window).value() < kDarkest;
}

void draw(Outline outline, const QStyleOption& option, QPainter& painter)
{
    const bool isFocused = (option.state & QStyle::State_HasFocus) != 0
        && (option.state & QStyle::State_KeyboardFocusChange) != 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(option.palette.color(isFocused ? QPalette::Highlight : QPalette::WindowText), 1));
    const QRectF line = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (outline == Outline::Circle) {
        painter.drawEllipse(line);
    } else {
        painter.drawRoundedRect(line, 2, 2);
    }
    painter.restore();
}

} // namespace

ReadableStyle::ReadableStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

int ReadableStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* more) const
{
    return hint == SH_UnderlineShortcut && QGuiApplication::isRightToLeft()
        ? 0
        : QProxyStyle::styleHint(hint, option, widget, more);
}

void ReadableStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
    QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!lacksOutlines(option->palette)) {
        return;
    }
    if (const Outline outline = outlineOf(element, *option); outline != Outline::None) {
        draw(outline, *option, *painter);
    }
}

void ReadableStyle::drawControl(ControlElement element, const QStyleOption* option,
    QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    if (!lacksOutlines(option->palette)) {
        return;
    }
    if (element == CE_TabBarTabShape || element == CE_ProgressBarGroove) {
        draw(Outline::Box, *option, *painter);
    } else if (element == CE_HeaderSection) {
        painter->save();
        painter->setPen(option->palette.color(QPalette::WindowText));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        painter->restore();
    }
}

void ReadableStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
    QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if ((control == CC_ComboBox || control == CC_SpinBox) && lacksOutlines(option->palette)) {
        draw(Outline::Box, *option, *painter);
    }
}

} // namespace sallyport::ui
