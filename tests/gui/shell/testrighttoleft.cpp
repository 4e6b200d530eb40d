// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/shell/demo.h"
#include "ui/models/plaintext.h"
#include "ui/models/sentencetext.h"
#include "ui/models/statetext.h"
#include "ui/shell/isolatingtranslator.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/plainclipboard.h"
#include "ui/shell/settings.h"
#include "ui/widgets/rowdelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QTest>
#include <QTextLayout>
#include <QTranslator>
#include <QTreeView>

using namespace sallyport;
using namespace sallyport::testing;
using namespace sallyport::ui;

/// Addresses and other foreign text in a window that is read from right to left.
class TestRightToLeft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { keepClipboardPlain(*qApp); }
    void init() { installLanguage(*qApp, QString(kPseudoLanguage)); }
    void cleanup() { installLanguage(*qApp, QStringLiteral("en")); }
    void foreignTextStaysInOrder_data();
    void foreignTextStaysInOrder();
    void wordsOfOursStayWhole_data();
    void wordsOfOursStayWhole();
    void sentencesAreReadFromTheRight_data();
    void sentencesAreReadFromTheRight();
    void cellsDoToo_data();
    void cellsDoToo();
    void namesOfOtherLettersStayWhole();
    void nothingOfItIsCopied_data();
    void nothingOfItIsCopied();
    void theLogIsKeptWithout();
    void leftToRightHasNone();
    void theSentenceAboveThePagesHasThem();
};

static const QChar kIsolate(0x2068);

/// Whether `part` of `text` stands on the screen from left to right, in one piece.
static bool staysInOrder(const QString& text, const QString& part)
{
    QTextLayout layout(text, QApplication::font());
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(100'000);
    layout.endLayout();
    const qsizetype start = text.indexOf(part);
    if (start < 0) {
        return false;
    }
    qreal last = -1;
    for (qsizetype at = start; at < start + part.size(); ++at) {
        const auto glyphs = line.glyphRuns(int(at), 1);
        const QPointF place =
            glyphs.isEmpty() ? QPointF() : glyphs.constFirst().positions().value(0);
        if (glyphs.isEmpty() || place.x() < last) {
            return false;
        }
        last = place.x();
    }
    return true;
}

static QStringList addresses()
{
    return { QStringLiteral("127.0.0.1:5432"), QStringLiteral("[::1]:22"),
        QStringLiteral("/run/db (main).sock"), QStringLiteral("anna@gw1.example.org:2222"),
        QStringLiteral("*:8080") };
}

namespace {

/// All our words in letters that are read from right to left, around the same places.
class HebrewTranslator final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char* /*context*/, const char* source, const char*, int) const override
    {
        static const QRegularExpression latin(QStringLiteral("[A-Za-z]"));
        return QString::fromUtf8(source).replace(latin, QString(QChar(0x05d0)));
    }
};

} // namespace

void TestRightToLeft::foreignTextStaysInOrder_data()
{
    QTest::addColumn<QString>("part");
    for (const QString& part : addresses()) {
        QTest::newRow(qPrintable(part)) << part;
    }
}

void TestRightToLeft::foreignTextStaysInOrder()
{
    QFETCH(QString, part);
    HebrewTranslator hebrew;
    IsolatingTranslator isolating({ &hebrew });
    qApp->installTranslator(&hebrew);
    qApp->installTranslator(&isolating); // is asked first
    const QString core =
        translated(Sentence(QT_TRANSLATE_NOOP("Sentence", "port %1 is in use by %2"), part, part));
    QVERIFY2(staysInOrder(core, part), qPrintable(core));
    const QString window = StateText::tr("%1 through %2").arg(part, QStringLiteral("gw1"));
    QVERIFY2(staysInOrder(window, part), qPrintable(window));
}

void TestRightToLeft::wordsOfOursStayWhole_data()
{
    QTest::addColumn<QString>("text"); // W stands for a Hebrew word
    QTest::addColumn<QString>("word"); // empty: the text stays as it is
    const auto row = [](const char* text, const char* word) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(word);
    };
    row("W --permit-open W.", "--permit-open");
    row("W: W ~/.ssh/known_hosts.", "~/.ssh/known_hosts");
    row("W (*:443, W)", "*:443");
    row("W [bind:]port", "[bind:]port");
    row("W .pub", ".pub");
    row("W \"#rrggbb\" W", "#rrggbb");
    row("W -L%1 W", "-L%1");
    row("W ssh_config.", "");
    row("W (SOCKS): W?", "");
    row("W <b>%1</b> W", "");
    row("W &Save W", "");
    row("W %1: %2 - %3.", "");
    row("W (*.json);;W (*)", "");
}

void TestRightToLeft::wordsOfOursStayWhole()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    text.replace(u'W', QStringLiteral("\u05d0\u05d1"));
    const QString shown = withIsolatedWords(text);
    QCOMPARE(withoutIsolates(shown), text);
    QCOMPARE(shown == text, word.isEmpty());
    QVERIFY2(word.isEmpty() || staysInOrder(shown, word), qPrintable(shown));
}

void TestRightToLeft::sentencesAreReadFromTheRight_data()
{
    QTest::addColumn<QString>("text"); // W stands for a Hebrew word
    QTest::addColumn<bool>("marked");
    QTest::newRow("begins with a place") << QStringLiteral("%1 W") << true;
    QTest::newRow("begins with a quoted place") << QStringLiteral("\"%1\" W") << true;
    QTest::newRow("begins with a word of ours") << QStringLiteral("FTP W") << true;
    QTest::newRow("places alone") << QStringLiteral("%1: %2") << true;
    QTest::newRow("begins as it is read") << QStringLiteral("W %1 FTP") << false;
    QTest::newRow("is not of these letters") << QStringLiteral("FTP") << false;
    QTest::newRow("is not of these letters, with a place") << QStringLiteral("FTP %1") << false;
}

/// Qt goes by the first letter.
void TestRightToLeft::sentencesAreReadFromTheRight()
{
    QFETCH(QString, text);
    QFETCH(bool, marked);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    text.replace(u'W', QStringLiteral("\u05d0\u05d1"));
    const QString shown = withIsolatedPlaces(text);
    QCOMPARE(withoutIsolates(shown), text);
    QCOMPARE(shown.front() == QChar(0x200f), marked);
    const QString filled = QString(shown).arg(QStringLiteral("host"), QStringLiteral("other"));
    QCOMPARE(filled.isRightToLeft(), !text.startsWith(QLatin1String("FTP")) || marked);
}

void TestRightToLeft::cellsDoToo_data()
{
    QTest::addColumn<QString>("part");
    for (const QString& part : addresses()) {
        QTest::newRow(qPrintable(part)) << part;
    }
    QTest::newRow("a rate") << QStringLiteral("1.2 MB/s");
}

namespace {
class SeenDelegate final : public RowDelegate {
public:
    [[nodiscard]] QString textOf(const QModelIndex& index) const
    {
        QStyleOptionViewItem option;
        initStyleOption(&option, index);
        return option.text;
    }
};
} // namespace

void TestRightToLeft::cellsDoToo()
{
    QFETCH(QString, part);
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), part);
    QVERIFY(staysInOrder(SeenDelegate().textOf(model.index(0, 0)), part));
}

/// In English, too.
void TestRightToLeft::namesOfOtherLettersStayWhole()
{
    installLanguage(*qApp, QStringLiteral("en"));
    const QString name = QString::fromUtf8("\u05e9\u05dc\u05d5\u05dd (5)");
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), name);
    QVERIFY(SeenDelegate().textOf(model.index(0, 0)).startsWith(kIsolate));
    QCOMPARE(withoutIsolates(SeenDelegate().textOf(model.index(0, 0))), name);
}

void TestRightToLeft::nothingOfItIsCopied_data()
{
    QTest::addColumn<QClipboard::Mode>("mode");
    QTest::newRow("copied") << QClipboard::Clipboard;
    if (QGuiApplication::clipboard()->supportsSelection()) {
        QTest::newRow("chosen") << QClipboard::Selection;
    }
}

void TestRightToLeft::nothingOfItIsCopied()
{
    QFETCH(QClipboard::Mode, mode);
    const QString text = isolated(QStringLiteral("127.0.0.1:5432"));
    QVERIFY(text.contains(kIsolate));
    QWidget window;
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QGuiApplication::clipboard()->setText(text, mode);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(mode), QStringLiteral("127.0.0.1:5432"));
}

void TestRightToLeft::theLogIsKeptWithout()
{
    LogModel log;
    log.append({ QDateTime::currentDateTimeUtc(), LogLevel::Notice, {}, QStringLiteral("work"),
        StateText::tr("%1 through %2").arg(QStringLiteral("[::1]:22"), QStringLiteral("gw")) });
    QVERIFY(log.index(0, LogModel::Text).data().toString().contains(kIsolate));
    QVERIFY(!log.index(0, LogModel::Text).data(LogModel::LineRole).toString().contains(kIsolate));
}

void TestRightToLeft::leftToRightHasNone()
{
    installLanguage(*qApp, QStringLiteral("en"));
    const QString text = QStringLiteral("[::1]:22");
    QCOMPARE(isolated(text), text);
    QCOMPARE(plainTip(text), text);
    QVERIFY(!StateText::tr("%1 through %2").arg(text, text).contains(kIsolate));
    QVERIFY(!translated(Sentence(QT_TRANSLATE_NOOP("Sentence", "port %1 is in use by %2"), 1, text))
                 .contains(kIsolate));
}

void TestRightToLeft::theSentenceAboveThePagesHasThem()
{
    Demo demo;
    Settings settings(demo.folder.path());
    MainWindow window(demo.workbench, settings);
    window.show();
    demo.addProfiles();
    demo.play(1);
    const QString id = demo.idOf(QStringLiteral("bastion-prod"));
    window.selectProfile(id);
    QTRY_COMPARE(window.findChild<QLabel*>(QStringLiteral("profileName"))->text(),
        QStringLiteral("bastion-prod"));
    auto* sentence = window.findChild<QLabel*>(QStringLiteral("stateSentence"));
    QVERIFY(sentence->text().contains(kIsolate));
    QVERIFY(staysInOrder(sentence->text(), QStringLiteral("anna@bastion.example.org")));
}

QTEST_MAIN(TestRightToLeft)
#include "testrighttoleft.moc"
