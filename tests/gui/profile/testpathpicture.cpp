// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/pathpicture.h"

#include "ui/profile/colours.h"

#include <QTest>

#include <functional>

using namespace sallyport;
using namespace sallyport::ui;
using profile::Profile;
using profile::Rule;

class TestPathPicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItShows();
    void drawsInEverySetting_data();
    void drawsInEverySetting();
    void isMirrored();
    void showsThatSshIsNotUp();
    void whatIsApartHasALineEach_data();
    void whatIsApartHasALineEach();
};

static Profile longWay()
{
    Profile profile;
    profile.connection.server.address.host = QStringLiteral("bastion-with-a-long-name.example.org");
    for (int i = 0; i < 16; ++i) {
        profile::Server hop;
        hop.address.host = QStringLiteral("jump-host-%1.example.net").arg(i);
        profile.connection.hops.append(hop);
    }
    return profile;
}

static Rule ftpRule()
{
    return *profile::parseForward(profile::ForwardOption::Local, u"ftp/2121:ftp1:21");
}

void TestPathPicture::saysWhatItShows()
{
    PathPicture picture;
    Profile profile;
    profile.connection.server.address.host = QStringLiteral("bastion");
    picture.setRule(profile, ftpRule());
    QVERIFY(!picture.accessibleName().isEmpty());
    QVERIFY(picture.accessibleDescription().contains(QLatin1String("through SSH to bastion")));
    QVERIFY(
        picture.accessibleDescription().contains(QLatin1String("not protected by SSH to ftp1:21")));
    const QString before = picture.accessibleDescription();
    profile.connection.hops.append(profile.connection.server);
    picture.setRule(profile, ftpRule());
    QVERIFY(picture.accessibleDescription() != before);
}

void TestPathPicture::drawsInEverySetting_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("pointSize");
    for (const int width : { 1, 60, 300, 700, 3000 }) {
        for (const int size : { 6, 10, 25 }) {
            QTest::addRow("%d pixels wide, %d points", width, size) << width << size;
        }
    }
}

/// Something is drawn, and nothing runs out of the widget.
void TestPathPicture::drawsInEverySetting()
{
    QFETCH(int, width);
    QFETCH(int, pointSize);
    PathPicture picture;
    QFont font = picture.font();
    font.setPointSize(pointSize);
    picture.setFont(font);
    picture.setRule(longWay(), ftpRule());
    picture.resize(width, picture.sizeHint().height());
    QImage image(picture.size(), QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    picture.render(&image, {}, {}, QWidget::DrawChildren);
    if (width < 300) {
        return;
    }
    QImage empty(image.size(), image.format());
    empty.fill(Qt::transparent);
    QVERIFY(image != empty);
    QVERIFY(picture.sizeHint().height() >= 2 * picture.fontMetrics().height());
}

void TestPathPicture::isMirrored()
{
    PathPicture picture;
    Profile profile;
    profile.connection.server.address.host = QStringLiteral("m");
    picture.setProfile(profile);
    picture.resize(600, picture.sizeHint().height());
    const QImage leftToRight = picture.grab().toImage();
    picture.setLayoutDirection(Qt::RightToLeft);
    const QImage rightToLeft = picture.grab().toImage();
    QVERIFY(leftToRight != rightToLeft);
    const auto isDrawn = [](const QImage& image, int x) {
        return image.pixel(x, image.height() / 2) != image.pixel(image.width() / 2, 0)
            || image.pixel(x, 2) != image.pixel(image.width() / 2, 0);
    };
    // The first station stands where reading starts.
    QVERIFY(isDrawn(leftToRight, 0) || isDrawn(leftToRight, 1));
    QVERIFY(isDrawn(rightToLeft, 599) || isDrawn(rightToLeft, 598));
}

/// Whether a pixel has a colour: neither black, white nor a grey between.
static bool isRed(QRgb pixel)
{
    return qRed(pixel) > qGreen(pixel) + 60 && qRed(pixel) > qBlue(pixel) + 60;
}

static int pixels(const QImage& image, const std::function<bool(QRgb)>& areCounted)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += areCounted(image.pixel(x, y)) ? 1 : 0;
        }
    }
    return count;
}

void TestPathPicture::showsThatSshIsNotUp()
{
    PathPicture picture;
    Profile profile;
    profile.connection.server.address.host = QStringLiteral("goal");
    for (const char* name : { "first", "second" }) {
        profile::Server hop;
        hop.address.host = QLatin1String(name);
        profile.connection.hops.append(hop);
    }
    profile.rules = { ftpRule() };
    picture.setProfile(profile);
    picture.resize(1200, picture.sizeHint().height());
    const QImage up = picture.grab().toImage();
    picture.setDown(profile, 0);
    const QImage down = picture.grab().toImage();
    QVERIFY(down != up);
    // Nothing passes beyond the server either.
    const auto isWarning = [&picture](QRgb pixel) {
        return pixel == warningColour(picture.palette()).rgb();
    };
    QVERIFY(pixels(up, isWarning) > 0);
    QCOMPARE(pixels(down, isWarning), 0);
    QCOMPARE(pixels(down, isRed), 0);
    QVERIFY2(!picture.accessibleDescription().contains(QLatin1String("through SSH")),
        qPrintable(picture.accessibleDescription()));
    picture.setDown(profile, 2);
    QVERIFY(pixels(picture.grab().toImage(), isRed) > 0);
    QVERIFY2(picture.accessibleDescription().contains(QLatin1String("to second (no connection)")),
        qPrintable(picture.accessibleDescription()));
    QVERIFY(picture.accessibleDescription().contains(QLatin1String("first (jump host)")));
    picture.setProfile(profile);
    QCOMPARE(picture.grab().toImage(), up);
}

void TestPathPicture::whatIsApartHasALineEach_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

/// Both lines go on where there is nothing between them any more.
void TestPathPicture::whatIsApartHasALineEach()
{
    QFETCH(bool, mirrored);
    PathPicture picture;
    picture.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    Profile profile;
    profile.connection.server.address.host = QStringLiteral("bastion");
    profile.rules = { *profile::parseForward(profile::ForwardOption::Local, u"1:localhost:2") };
    picture.setProfile(profile);
    const int one = picture.sizeHint().height();
    profile.rules.append(ftpRule());
    picture.setProfile(profile);
    const int both = picture.sizeHint().height();
    QVERIFY(both > 2 * one);
    QCOMPARE(picture.minimumSizeHint().height(), both);
    picture.resize(picture.sizeHint().width() + 600, both);
    const QImage image = picture.grab().toImage();
    /// How far something is drawn, from where reading starts.
    const auto reach = [&](int y) {
        int x = image.width() - 1;
        const auto at = [&](int x) { return image.pixel(mirrored ? image.width() - 1 - x : x, y); };
        const QRgb nothing = at(x);
        while (x > 0 && at(x) == nothing) {
            --x;
        }
        return x;
    };
    const int server = reach(both / 2);
    QVERIFY(server > 0);
    QVERIFY2(reach(one / 2) > server + 50, qPrintable(QString::number(reach(one / 2))));
    QVERIFY(reach(both - one / 2) > server + 50);
    QVERIFY(reach(one / 2) < image.width() - 1);
}

QTEST_MAIN(TestPathPicture)
#include "testpathpicture.moc"
