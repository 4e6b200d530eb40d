// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/formats.h"

#include <QLocale>
#include <QTest>

using namespace sallyport::ui;

/// One format for numbers, in each locale.
class TestFormats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_before = QLocale(); }
    void cleanup() { QLocale::setDefault(m_before); }
    void bytes_data();
    void bytes();
    void rates_data();
    void rates();
    void durations_data();
    void durations();
    void counts_data();
    void counts();

private:
    QLocale m_before;
};

static void useLocale()
{
    QFETCH(QString, locale);
    QLocale::setDefault(QLocale(locale));
}

void TestFormats::bytes_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<quint64>("count");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* locale, quint64 count, const char* text) {
        QTest::addRow("%llu in %s", static_cast<unsigned long long>(count), locale)
            << QString::fromLatin1(locale) << count << QString::fromUtf8(text);
    };
    row("C", 0, "0 B");
    row("C", 999, "999 B");
    row("C", 1000, "1.0 kB");
    row("C", 1049, "1.0 kB");
    row("C", 1050, "1.1 kB");
    row("C", 999'949, "999.9 kB");
    row("C", 999'950, "1.0 MB");
    row("C", 38'000'000, "38.0 MB");
    row("C", 1'500'000'000, "1.5 GB");
    row("C", 2'000'000'000'000, "2.0 TB");
    row("C", 7'100'000'000'000'000, "7.1 PB");
    row("C", ~quint64(0), "18.4 EB");
    row("en_US", 1'234'567, "1.2 MB");
    row("de_DE", 999, "999 B");
    row("de_DE", 1'234'567, "1,2 MB");
    row("fr_FR", 1'234'567, "1,2 MB"); // the window speaks English here
    row("ar_EG", 999, "\u0669\u0669\u0669 B");
    row("ar_EG", 1'234'567, "\u0661\u066b\u0662 MB");
}

void TestFormats::bytes()
{
    useLocale();
    QFETCH(quint64, count);
    QTEST(Formats::bytes(count), "text");
}

void TestFormats::rates_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<double>("rate");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("orZero");
    QTest::newRow("nothing") << "C" << 0.0 << ""
                             << "0 B/s";
    QTest::newRow("less than one") << "C" << 0.9 << ""
                                   << "1 B/s";
    QTest::newRow("negative") << "C" << -5.0 << ""
                              << "0 B/s";
    QTest::newRow("beyond reason") << "C" << 1e300 << "9.0 EB/s"
                                   << "9.0 EB/s";
    QTest::newRow("some") << "C" << 12'000.0 << "12.0 kB/s"
                          << "12.0 kB/s";
    QTest::newRow("German") << "de_DE" << 1'234'567.0 << "1,2 MB/s"
                            << "1,2 MB/s";
    QTest::newRow("Arabic digits")
        << "ar_EG" << 5.0 << QString::fromUtf8("\u0665 B/s") << QString::fromUtf8("\u0665 B/s");
}

void TestFormats::rates()
{
    useLocale();
    QFETCH(double, rate);
    QTEST(Formats::rate(rate), "text");
    QTEST(Formats::rateOrZero(rate), "orZero");
}

void TestFormats::durations_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("seconds") << "C" << 59 << "59 s";
    QTest::newRow("minutes and seconds") << "C" << 61 << "1 min 1 s";
    QTest::newRow("many days") << "en_US" << 1234 * 86'400 << "1,234 d";
    QTest::newRow("many days, German") << "de_DE" << 1234 * 86'400 << "1.234 d";
    QTest::newRow("Arabic digits")
        << "ar_EG" << 8040 << QString::fromUtf8("\u0662 h \u0661\u0664 min");
}

void TestFormats::durations()
{
    useLocale();
    QFETCH(int, seconds);
    QTEST(Formats::duration(std::chrono::seconds(seconds)), "text");
}

void TestFormats::counts_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("few") << "C" << qint64(7) << "7";
    QTest::newRow("English") << "en_US" << qint64(2000) << "2,000";
    QTest::newRow("German") << "de_DE" << qint64(2000) << "2.000";
    QTest::newRow("Arabic") << "ar_EG" << qint64(12) << QString::fromUtf8("\u0661\u0662");
}

void TestFormats::counts()
{
    useLocale();
    QFETCH(qint64, number);
    QTEST(Formats::count(number), "text");
}

QTEST_MAIN(TestFormats)
#include "testformats.moc"
