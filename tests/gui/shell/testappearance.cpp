// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/shell/demo.h"
#include "tests/support/privatebus.h"
#include "ui/profile/colours.h"
#include "ui/shell/appearance.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"
#include "ui/widgets/followfont.h"
#include "ui/widgets/statusshape.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>
#include <utility>

using namespace sallyport;
using namespace sallyport::testing;
using namespace sallyport::ui;

class TestAppearance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void coloursAreChosen_data();
    void coloursAreChosen();
    void theDesktopIsFollowed();
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
    void aWindowThatIsThereFollows_data();
    void aWindowThatIsThereFollows();
    void whatIsMarkedStaysReadable();
    void boxesAreSeenOnBlack_data();
    void boxesAreSeenOnBlack();
    void textIsAsLargeAsChosen_data();
    void textIsAsLargeAsChosen();
    void absurdSizesAreBounded();

private:
    PrivateBus m_bus;
    QPalette m_system;
    QFont m_font;
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<Settings> m_settings;
};

void TestAppearance::initTestCase()
{
    QCOMPARE(m_bus.start(), QString());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address());
    m_system = QApplication::palette();
    m_font = QApplication::font();
    QVERIFY(!isDark(m_system));
}

void TestAppearance::init()
{
    m_demo = std::make_unique<Demo>();
    m_settings = std::make_unique<Settings>(m_demo->folder.path());
}

void TestAppearance::cleanup()
{
    m_settings.reset();
    m_demo.reset();
    QApplication::setPalette(QPalette());
    QApplication::setFont(m_font);
}

void TestAppearance::coloursAreChosen_data()
{
    QTest::addColumn<QPalette>("system");
    QTest::addColumn<ColourChoice>("choice");
    QTest::addColumn<QPalette>("palette");
    const QPalette contrast(Qt::white, Qt::black);
    QTest::newRow("light on a light desktop") << m_system << ColourChoice::Light << m_system;
    QTest::newRow("dark on a light desktop")
        << m_system << ColourChoice::Dark << Appearance::darkPalette();
    QTest::newRow("dark on a desktop of high contrast that is dark")
        << contrast << ColourChoice::Dark << contrast;
    QTest::newRow("as a desktop of high contrast") << contrast << ColourChoice::System << contrast;
}

void TestAppearance::coloursAreChosen()
{
    QFETCH(QPalette, system);
    QFETCH(ColourChoice, choice);
    QFETCH(QPalette, palette);
    if (system != m_system) {
        QApplication::setPalette(system);
    }
    const QPalette before = QApplication::palette();
    const Appearance appearance(*m_settings);
    QCOMPARE(QApplication::palette(), before);
    m_settings->setColours(choice);
    const auto look = [](const QPalette& given) {
        return std::pair(given.color(QPalette::Window), given.color(QPalette::WindowText));
    };
    QCOMPARE(look(QApplication::palette()), look(palette));
    QCOMPARE(Settings(m_demo->folder.path()).colours(), choice);
    m_settings->setColours(ColourChoice::System);
    QCOMPARE(QApplication::palette(), before);
}

void TestAppearance::theDesktopIsFollowed()
{
#ifndef SALLYPORT_HAVE_DBUS
    QSKIP("this build has no D-Bus");
#endif
    FakeBusService portal;
    QCOMPARE(portal.start(QStringLiteral("portal")), QString());
    const Appearance appearance(*m_settings);
    QTRY_VERIFY(isDark(QApplication::palette()));
    QVERIFY(portal.command("color-scheme 2"));
    QTRY_COMPARE(QApplication::palette(), m_system);
    m_settings->setColours(ColourChoice::Dark);
    QVERIFY(isDark(QApplication::palette()));
    // What is chosen goes before the desktop.
    m_settings->setColours(ColourChoice::Light);
    QVERIFY(portal.command("color-scheme 1"));
    QTest::qWait(0);
    QVERIFY(!isDark(QApplication::palette()));
    m_settings->setColours(ColourChoice::System);
    QTRY_VERIFY(isDark(QApplication::palette()));
}

/// As WCAG 2 has it.
static double luminance(const QColor& colour)
{
    const auto part = [](float value) {
        return value <= 0.03928F ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF())
        + 0.0722 * part(colour.blueF());
}

static double contrast(const QColor& a, const QColor& b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

void TestAppearance::everyTextCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << Appearance::lightPalette();
    QTest::newRow("dark") << Appearance::darkPalette();
}

void TestAppearance::everyTextCanBeRead()
{
    QFETCH(QPalette, palette);
    using Role = QPalette::ColorRole;
    const std::pair<Role, Role> pairs[] = { { QPalette::WindowText, QPalette::Window },
        { QPalette::Text, QPalette::Base }, { QPalette::Text, QPalette::AlternateBase },
        { QPalette::ButtonText, QPalette::Button }, { QPalette::PlaceholderText, QPalette::Window },
        { QPalette::PlaceholderText, QPalette::Base }, { QPalette::Link, QPalette::Window },
        { QPalette::Link, QPalette::Base }, { QPalette::LinkVisited, QPalette::Base },
        { QPalette::ToolTipText, QPalette::ToolTipBase },
        { QPalette::HighlightedText, QPalette::Highlight } };
    for (const auto& [text, ground] : pairs) {
        QVERIFY2(contrast(palette.color(text), palette.color(ground)) >= 4.5,
            qPrintable(QStringLiteral("%1 on %2").arg(text).arg(ground)));
    }
    for (const QColor& colour : { errorColour(palette), warningColour(palette) }) {
        QVERIFY(contrast(colour, palette.color(QPalette::Window)) >= 4.5);
    }
    // Shapes tell the states apart, too: 3 is what marks need.
    for (const StatusShape shape :
        { StatusShape::Up, StatusShape::Degraded, StatusShape::NeedsUser, StatusShape::Failed }) {
        QVERIFY(contrast(statusColour(shape, palette), palette.color(QPalette::Base)) >= 3);
    }
}

void TestAppearance::aWindowThatIsThereFollows_data()
{
    QTest::addColumn<ColourChoice>("colours");
    QTest::addColumn<int>("percent");
    QTest::newRow("dark") << ColourChoice::Dark << 100;
    QTest::newRow("large text") << ColourChoice::System << 150;
    QTest::newRow("small text") << ColourChoice::System << 80;
}

/// What is in a window that was open while the look changed, against one that is made afterwards.
void TestAppearance::aWindowThatIsThereFollows()
{
    QFETCH(ColourChoice, colours);
    QFETCH(int, percent);
    const Appearance appearance(*m_settings);
    QTRY_VERIFY(m_demo->catalog.isLoaded());
    m_demo->addProfiles();
    m_demo->play(1);
    const auto make = [this] {
        auto window = std::make_unique<MainWindow>(m_demo->workbench, *m_settings);
        window->resize(1100, 800);
        window->show();
        window->findChild<QTreeView*>(QStringLiteral("profileTree"))->expandAll();
        window->selectProfile(m_demo->idOf(QStringLiteral("bastion-prod")));
        return window;
    };
    const auto older = make();
    QVERIFY(QTest::qWaitForWindowExposed(older.get()));
    m_settings->setColours(colours);
    m_settings->setTextSize(percent);
    const auto newer = make();
    QVERIFY(QTest::qWaitForWindowExposed(newer.get()));
    QTest::qWait(0);

    int compared = 0;
    for (const QWidget* wanted : newer->findChildren<QWidget*>()) {
        const QString name = wanted->objectName();
        const auto* is = name.isEmpty() || name.startsWith(QLatin1String("qt_"))
            ? nullptr
            : older->findChild<QWidget*>(name);
        if (!is || qobject_cast<const QMenu*>(wanted)) {
            continue;
        }
        ++compared;
        QVERIFY2(is->palette() == wanted->palette(), qPrintable(name));
        QVERIFY2(is->font() == wanted->font(), qPrintable(name));
        QVERIFY2(is->minimumSize() == wanted->minimumSize(), qPrintable(name));
        QVERIFY2(is->maximumSize() == wanted->maximumSize(), qPrintable(name));
    }
    QVERIFY(compared > 30);
    // What is painted by our own hand.
    for (const char* name :
        { "stateDot", "pathPicture", "mainMenu", "newProfile", "profileTree" }) {
        auto* is = older->findChild<QWidget*>(QLatin1String(name));
        auto* wanted = newer->findChild<QWidget*>(QLatin1String(name));
        QVERIFY2(is && wanted, name);
        is->resize(wanted->size());
        for (QWidget* one : { is, wanted }) {
            one->clearFocus();
            one->setAttribute(Qt::WA_UnderMouse, false);
        }
        QVERIFY2(is->grab().toImage() == wanted->grab().toImage(), name);
    }
}

/// A field that is wrong, and what is said beneath it.
void TestAppearance::whatIsMarkedStaysReadable()
{
    const Appearance appearance(*m_settings);
    QWidget window;
    QLineEdit field(&window);
    QLabel note(&window);
    window.show();
    setColours(field, [](QPalette& own, const QPalette& program) {
        own.setColor(QPalette::Base, tinted(program.color(QPalette::Base), errorColour(program)));
    });
    setTextColour(note, warningColour);
    const auto isReadable = [&] {
        return contrast(
                   field.palette().color(QPalette::Text), field.palette().color(QPalette::Base))
            >= 4.5
            && contrast(note.palette().color(QPalette::WindowText),
                   note.palette().color(QPalette::Window))
            >= 4.5;
    };
    QVERIFY(isReadable());
    m_settings->setColours(ColourChoice::Dark);
    QTRY_VERIFY(isDark(field.palette()));
    QVERIFY(isReadable());
    QCOMPARE(note.palette().color(QPalette::WindowText), warningColour(QApplication::palette()));
    setColours(field, {});
    QCOMPARE(field.palette().color(QPalette::Base), QApplication::palette().color(QPalette::Base));
    m_settings->setColours(ColourChoice::System);
    QTRY_VERIFY(!isDark(field.palette()));
    QVERIFY(isReadable());
}

void TestAppearance::boxesAreSeenOnBlack_data()
{
    QTest::addColumn<std::function<QWidget*()>>("make");
    const auto row = [](const char* name, std::function<QWidget*()> make) {
        QTest::newRow(name) << std::move(make);
    };
    row("box that is not ticked", [] { return new QCheckBox; });
    row("choice that is not made", [] { return new QRadioButton; });
    row("line", [] { return new QLineEdit; });
    row("text", [] { return new QPlainTextEdit; });
    row("button", [] { return new QPushButton; });
    row("choice of several", [] { return new QComboBox; });
    row("number", [] { return new QSpinBox; });
    row("list", [] { return new QTreeView; });
    row("group", [] { return new QGroupBox; });
    row("pages", [] {
        auto* pages = new QTabWidget;
        pages->addTab(new QWidget, QStringLiteral("page"));
        return pages;
    });
    row("menu", [] {
        auto* menu = new QMenu;
        menu->addAction(QStringLiteral("action"));
        return menu;
    });
    row("button that is down", [] {
        auto* button = new QToolButton;
        button->setCheckable(true);
        button->setChecked(true);
        return button;
    });
}

/// Where nothing is darker than the window, what is drawn in a darker shade is not seen.
void TestAppearance::boxesAreSeenOnBlack()
{
    QFETCH(std::function<QWidget*()>, make);
    const Appearance appearance(*m_settings);
    const auto edge = [](QWidget& widget) {
        widget.resize(60, 40);
        const QImage image = widget.grab().toImage();
        int most = 0;
        for (int x = 0; x < 8; ++x) {
            most = std::max(most, qGray(image.pixel(x, image.height() / 2)));
        }
        return most;
    };
    QApplication::setPalette(QPalette(Qt::white, Qt::black, Qt::gray, Qt::black, Qt::darkGray,
        Qt::white, Qt::white, Qt::black, Qt::black));
    const std::unique_ptr<QWidget> widget(make());
    QVERIFY2(edge(*widget) > 128, qPrintable(QString::number(edge(*widget))));
    // Elsewhere all is as the style has it.
    QApplication::setPalette(QPalette());
    QTRY_VERIFY(widget->palette() == QApplication::palette());
    const QImage ours = widget->grab().toImage();
    QApplication::setStyle(QStringLiteral("fusion"));
    const std::unique_ptr<QWidget> plain(make());
    plain->resize(widget->size());
    QCOMPARE(plain->grab().toImage(), ours);
}

void TestAppearance::textIsAsLargeAsChosen_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : { Settings::kSmallestText, 125, Settings::kLargestText }) {
        QTest::addRow("%d %%", percent) << percent;
    }
}

void TestAppearance::textIsAsLargeAsChosen()
{
    QFETCH(int, percent);
    const Appearance appearance(*m_settings);
    QLabel text(QStringLiteral("text"));
    QLabel heading(QStringLiteral("heading"));
    makeHeading(&heading, 1.5);
    text.show();
    const double before = heading.font().pointSizeF();
    m_settings->setTextSize(percent);
    const double wanted = m_font.pointSizeF() * percent / 100;
    QCOMPARE(QApplication::font().pointSizeF(), wanted);
    QTRY_COMPARE(text.font().pointSizeF(), wanted);
    QCOMPARE(heading.font().pointSizeF(), wanted * 1.5);
    QCOMPARE(fixedFont().pointSizeF(), wanted);
    m_settings->setTextSize(100);
    QCOMPARE(heading.font().pointSizeF(), before);
    QTRY_COMPARE(text.font().pointSizeF(), m_font.pointSizeF());
}

void TestAppearance::absurdSizesAreBounded()
{
    m_settings->setTextSize(3);
    QCOMPARE(m_settings->textSize(), Settings::kSmallestText);
    m_settings->setTextSize(100'000);
    QCOMPARE(m_settings->textSize(), Settings::kLargestText);
}

QTEST_MAIN(TestAppearance)
#include "testappearance.moc"
