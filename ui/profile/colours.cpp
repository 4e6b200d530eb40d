// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/colours.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <utility>

namespace sallyport::ui {

using OwnColours = std::function<void(QPalette& own, const QPalette& program)>;

/// A child of the widget that it is about; by this name a later call finds it.
static const QString kColourerName = QStringLiteral("ownColours");

namespace {

class Colourer final : public QObject {
public:
    Colourer(QWidget& widget, OwnColours own)
        : QObject(&widget)
        , m_widget(widget)
        , m_own(std::move(own))
    {
        setObjectName(kColourerName);
        widget.installEventFilter(this);
        colour();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // The roles that the widget has of its own are not touched, but the others tell.
        if (event->type() == QEvent::PaletteChange && !m_isOurs) {
            colour();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void colour()
    {
        m_isOurs = true;
        QPalette palette;
        m_own(palette, QApplication::palette());
        m_widget.setPalette(palette);
        m_isOurs = false;
    }

    QWidget& m_widget;
    OwnColours m_own;
    bool m_isOurs = false;
};

} // namespace

void setColours(QWidget& widget, OwnColours own)
{
    delete widget.findChild<QObject*>(kColourerName, Qt::FindDirectChildrenOnly);
    if (own) {
        new Colourer(widget, std::move(own));
    } else {
        widget.setPalette(QPalette());
    }
}

void setTextColour(QWidget& label, QColor (*colour)(const QPalette&))
{
    setColours(label, [colour](QPalette& own, const QPalette& program) {
        own.setColor(QPalette::WindowText, colour(program));
    });
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

QColor errorColour(const QPalette& palette)
{
    return isDark(palette) ? QColor(0xff, 0x8a, 0x80) : QColor(0xb0, 0x00, 0x20);
}

QColor warningColour(const QPalette& palette)
{
    return isDark(palette) ? QColor(0xff, 0xb7, 0x4d) : QColor(0x8f, 0x4e, 0x00);
}

QColor tinted(const QColor& base, const QColor& with)
{
    constexpr float kShare = 0.14F;
    const auto mix = [](float a, float b) { return a * (1 - kShare) + b * kShare; };
    return QColor::fromRgbF(mix(base.redF(), with.redF()), mix(base.greenF(), with.greenF()),
        mix(base.blueF(), with.blueF()));
}

} // namespace sallyport::ui
