// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance.h"

#include "ui/profile/colours.h"
#include "ui/shell/settings.h"
#include "ui/widgets/readablestyle.h"

#include <QApplication>
#include <QColor>
#include <QEvent>
#include <QScopedValueRollback>
#include <QStyle>
#include <QStyleHints>

namespace sallyport::ui {

namespace {

/// What the roles of a palette are made from.
struct Scheme {
    QColor window;
    QColor base;
    QColor alternate;
    QColor button;
    QColor text;
    QColor faint; ///< Explanations and placeholders.
    QColor disabled;
    QColor highlight;
    QColor idleHighlight; ///< Of a window that is not active.
    QColor link;
    QColor visited;
    QColor tip;
    QColor light; ///< Edges, from the lightest to the darkest.
    QColor midlight;
    QColor mid;
    QColor dark;
    QColor shadow;
};

QPalette paletteOf(const Scheme& scheme)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& colour) {
        palette.setColor(QPalette::All, role, colour);
    };
    set(QPalette::Window, scheme.window);
    set(QPalette::WindowText, scheme.text);
    set(QPalette::Base, scheme.base);
    set(QPalette::AlternateBase, scheme.alternate);
    set(QPalette::Text, scheme.text);
    set(QPalette::PlaceholderText, scheme.faint);
    set(QPalette::Button, scheme.button);
    set(QPalette::ButtonText, scheme.text);
    set(QPalette::BrightText, Qt::white);
    set(QPalette::Highlight, scheme.highlight);
    set(QPalette::HighlightedText, Qt::white);
    set(QPalette::Link, scheme.link);
    set(QPalette::LinkVisited, scheme.visited);
    set(QPalette::ToolTipBase, scheme.tip);
    set(QPalette::ToolTipText, scheme.text);
    set(QPalette::Light, scheme.light);
    set(QPalette::Midlight, scheme.midlight);
    set(QPalette::Mid, scheme.mid);
    set(QPalette::Dark, scheme.dark);
    set(QPalette::Shadow, scheme.shadow);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText }) {
        palette.setColor(QPalette::Disabled, role, scheme.disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, scheme.window);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, scheme.idleHighlight);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, scheme.idleHighlight);
    return palette;
}

/// Styles that draw the system's own colours whatever the palette says.
[[maybe_unused]] bool ignoresPalettes(const QString& style)
{
    return style.compare(QLatin1String("windowsvista"), Qt::CaseInsensitive) == 0
        || style.compare(QLatin1String("macos"), Qt::CaseInsensitive) == 0;
}

} // namespace

QPalette Appearance::lightPalette()
{
    return paletteOf({ .window = QColor(0xef, 0xf0, 0xf1),
        .base = Qt::white,
        .alternate = QColor(0xf5, 0xf6, 0xf7),
        .button = QColor(0xf1, 0xf2, 0xf3),
        .text = QColor(0x1b, 0x1d, 0x1f),
        .faint = QColor(0x5c, 0x61, 0x66),
        .disabled = QColor(0x9a, 0x9d, 0xa1),
        .highlight = QColor(0x1c, 0x6d, 0xb5),
        .idleHighlight = QColor(0x5d, 0x7d, 0x9b),
        .link = QColor(0x0b, 0x57, 0xa4),
        .visited = QColor(0x6b, 0x3f, 0xa0),
        .tip = QColor(0xff, 0xff, 0xe6),
        .light = Qt::white,
        .midlight = QColor(0xe6, 0xe7, 0xe8),
        .mid = QColor(0xb8, 0xba, 0xbc),
        .dark = QColor(0x9f, 0xa1, 0xa3),
        .shadow = QColor(0x76, 0x78, 0x7a) });
}

QPalette Appearance::darkPalette()
{
    return paletteOf({ .window = QColor(0x36, 0x39, 0x3d),
        .base = QColor(0x1d, 0x1f, 0x21),
        .alternate = QColor(0x25, 0x27, 0x2a),
        .button = QColor(0x43, 0x47, 0x4b),
        .text = QColor(0xe8, 0xe9, 0xea),
        .faint = QColor(0xb2, 0xb6, 0xba),
        .disabled = QColor(0x86, 0x8a, 0x8e),
        .highlight = QColor(0x2a, 0x6c, 0xa8),
        .idleHighlight = QColor(0x44, 0x57, 0x69),
        .link = QColor(0x7a, 0xb8, 0xf5),
        .visited = QColor(0xc3, 0xa3, 0xee),
        .tip = QColor(0x3a, 0x3d, 0x41),
        .light = QColor(0x60, 0x64, 0x68),
        .midlight = QColor(0x4f, 0x53, 0x57),
        .mid = QColor(0x26, 0x28, 0x2a),
        .dark = QColor(0x18, 0x19, 0x1b),
        .shadow = Qt::black });
}

Appearance::Appearance(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_systemFont(QApplication::font())
    , m_systemStyle(QApplication::style()->name())
{
    if (m_systemStyle.compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0) {
        QApplication::setStyle(new ReadableStyle);
    }
    applyColours();
    applyTextSize();
    connect(&settings, &Settings::lookChanged, this, [this] {
        applyColours();
        applyTextSize();
    });
    connect(&m_desktop, &platform::DesktopColours::changed, this, &Appearance::applyColours);
    qApp->installEventFilter(this);
}

Appearance::~Appearance() = default;

bool Appearance::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange && !m_isApplying) {
        applyColours();
    }
    return QObject::eventFilter(watched, event);
}

void Appearance::applyColours()
{
    const QScopedValueRollback applying(m_isApplying, true);
    const ColourChoice choice = m_settings.colours();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QStyleHints* hints = QGuiApplication::styleHints();
    switch (choice) {
    case ColourChoice::System:
        hints->unsetColorScheme();
        break;
    case ColourChoice::Light:
        hints->setColorScheme(Qt::ColorScheme::Light);
        break;
    case ColourChoice::Dark:
        hints->setColorScheme(Qt::ColorScheme::Dark);
        break;
    }
#else
    using Wish = platform::DesktopColours::Wish;
    const bool wantsDark = choice == ColourChoice::Dark
        || (choice == ColourChoice::System && m_desktop.wish() == Wish::Dark);
    const bool wantsLight = choice == ColourChoice::Light;
    if (m_isOwn) {
        QApplication::setPalette(QPalette());
        m_isOwn = false;
    }
    const bool systemIsDark = isDark(QApplication::palette());
    if ((wantsDark && !systemIsDark) || (wantsLight && systemIsDark)) {
        if (ignoresPalettes(m_systemStyle)) {
            QApplication::setStyle(QStringLiteral("fusion"));
        }
        QApplication::setPalette(wantsDark ? darkPalette() : lightPalette());
        m_isOwn = true;
    } else if (ignoresPalettes(m_systemStyle)
        && QApplication::style()->name().compare(m_systemStyle, Qt::CaseInsensitive) != 0) {
        QApplication::setStyle(m_systemStyle);
    }
#endif
}

void Appearance::applyTextSize()
{
    const int percent = m_settings.textSize();
    if (percent == m_percent) {
        return;
    }
    m_percent = percent;
    QFont font = m_systemFont;
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * percent / 100);
    } else {
        font.setPixelSize(font.pixelSize() * percent / 100);
    }
    QApplication::setFont(font);
}

} // namespace sallyport::ui
