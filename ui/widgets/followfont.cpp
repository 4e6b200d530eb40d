// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/followfont.h"

#include <QApplication>
#include <QEvent>
#include <QFont>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QWidget>

#include <utility>

namespace sallyport::ui {

namespace {

/// Calls a function when an object is told something.
class EventCaller final : public QObject {
public:
    EventCaller(QWidget* owner, QObject* told, QEvent::Type type, std::function<void()> set)
        : QObject(owner)
        , m_type(type)
        , m_set(std::move(set))
    {
        told->installEventFilter(this);
        m_set();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == m_type) {
            m_set();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QEvent::Type m_type;
    std::function<void()> m_set;
};

void setSizeLike(QFont& font, const QFont& like, double factor)
{
    if (like.pointSizeF() > 0) {
        font.setPointSizeF(like.pointSizeF() * factor);
    } else {
        font.setPixelSize(int(like.pixelSize() * factor));
    }
}

} // namespace

void followFont(QWidget* widget, std::function<void()> set)
{
    new EventCaller(widget, widget, QEvent::FontChange, std::move(set));
}

void makeHeading(QWidget* label, double factor)
{
    // A size of its own keeps the widget from being told: the program is.
    new EventCaller(label, qApp, QEvent::ApplicationFontChange, [label, factor] {
        QFont font; // what is not set comes from the program's
        font.setBold(true);
        setSizeLike(font, QApplication::font(), factor);
        label->setFont(font);
    });
}

void showLines(QPlainTextEdit* text, int lines)
{
    followFont(text, [text, lines] {
        const int margins = 2 * (text->frameWidth() + int(text->document()->documentMargin()));
        text->setFixedHeight(lines * text->fontMetrics().lineSpacing() + margins);
    });
}

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    setSizeLike(font, QApplication::font(), 1);
    return font;
}

} // namespace sallyport::ui
