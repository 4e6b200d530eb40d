// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/shots/shots.h"

#include "ui/shell/appearance.h"
#include "ui/shell/language.h"
#include "ui/widgets/readablestyle.h"

#include <QApplication>
#include <QPalette>
#include <QTest>
#include <QWidget>

#include <cstdio>

namespace sallyport::testing {

static constexpr QSize kSmallWindow(760, 480);
static constexpr int kMillisecondsToSettle = 400;

/// Black, white and three colours that stand out, as people with weak eyes choose them.
static QPalette contrastPalette()
{
    QPalette palette(Qt::black, Qt::black);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
             QPalette::BrightText, QPalette::ToolTipText, QPalette::PlaceholderText }) {
        palette.setColor(role, Qt::white);
    }
    for (const auto role : { QPalette::Base, QPalette::AlternateBase, QPalette::ToolTipBase }) {
        palette.setColor(role, Qt::black);
    }
    palette.setColor(QPalette::Highlight, QColor(0x1a, 0xeb, 0xff));
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Link, Qt::yellow);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText }) {
        palette.setColor(QPalette::Disabled, role, QColor(0x3f, 0xf2, 0x3f));
    }
    return palette;
}

std::optional<Shots> Shots::fromArguments(QApplication& app)
{
    const QStringList words = QApplication::arguments().mid(1);
    Shots shots;
    QApplication::setStyle(new ui::ReadableStyle);
    bool isUnderstood = !words.isEmpty();
    for (qsizetype i = 1; i < words.size(); ++i) {
        isUnderstood = shots.apply(app, words.at(i)) && isUnderstood;
    }
    if (!isUnderstood) {
        std::fprintf(stderr, "%s FOLDER [dark | contrast] [small] [language=CODE] [rtl | ltr]\n",
            qPrintable(QApplication::applicationName()));
        return {};
    }
    shots.m_folder.setPath(words.constFirst());
    if (!QDir().mkpath(shots.m_folder.path())) {
        std::fprintf(stderr, "cannot make %s\n", qPrintable(shots.m_folder.path()));
        return {};
    }
    return shots;
}

bool Shots::apply(QApplication& app, const QString& word)
{
    constexpr QLatin1String kLanguage("language=");
    if (word == QLatin1String("dark")) {
        QApplication::setPalette(ui::Appearance::darkPalette());
    } else if (word == QLatin1String("contrast")) {
        QApplication::setPalette(contrastPalette());
    } else if (word == QLatin1String("rtl")) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
    } else if (word == QLatin1String("ltr")) {
        QApplication::setLayoutDirection(Qt::LeftToRight);
    } else if (word == QLatin1String("small")) {
        m_isSmall = true;
    } else if (word.startsWith(kLanguage)) {
        ui::installLanguage(app, word.mid(kLanguage.size()));
    } else {
        return false;
    }
    return true;
}

void Shots::take(QWidget& widget, const QString& name)
{
    if (m_isSmall && widget.isWindow() && !widget.inherits("QMenu")) {
        const QSize least =
            widget.inherits("QMainWindow") ? kSmallWindow : widget.minimumSizeHint();
        widget.resize(least.expandedTo(widget.minimumSize()));
    }
    widget.show();
    (void)QTest::qWaitForWindowExposed(&widget);
    QTest::qWait(kMillisecondsToSettle);
    const QString file = m_folder.filePath(name + QStringLiteral(".png"));
    if (!widget.grab().save(file)) {
        std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
        m_isComplete = false;
    }
}

} // namespace sallyport::testing
