// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wholedialog.h"

#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTest>
#include <QVBoxLayout>

using namespace sallyport::ui;

class TestWholeDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noTextIsCut_data();
    void noTextIsCut();
    void moreTextMakesRoom();
    void aSmallScreenKeepsTheButtons();
};

namespace {

struct Sample : WholeDialog {
    QLabel* text = new QLabel(this);
    QPushButton* button = new QPushButton(QStringLiteral("Close"), this);

    explicit Sample(int words)
    {
        text->setWordWrap(true);
        text->setText(QStringLiteral("word ").repeated(words));
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(text);
        layout->addWidget(button);
    }

    [[nodiscard]] bool isWhole() const
    {
        return text->height() >= text->heightForWidth(text->width());
    }
};

} // namespace

void TestWholeDialog::noTextIsCut_data()
{
    QTest::addColumn<int>("width");
    for (const int width : { 900, 600, 400 }) {
        QTest::addRow("%d wide", width) << width;
    }
}

/// However low one wants to have it.
void TestWholeDialog::noTextIsCut()
{
    QFETCH(int, width);
    Sample sample(50);
    sample.show();
    sample.resize(width, 1);
    QTRY_VERIFY(sample.isWhole());
    QVERIFY(sample.height() < 1.3 * (sample.text->height() + 2 * sample.button->height()) + 20);
    // A wider one may be lower again: dragging a corner is many sizes.
    const int high = sample.height();
    sample.resize(width * 2, high);
    sample.resize(width * 2, 1);
    QTRY_VERIFY(sample.height() < high);
    QVERIFY(sample.isWhole());
}

void TestWholeDialog::moreTextMakesRoom()
{
    Sample sample(5);
    sample.show();
    sample.resize(250, 1);
    QTRY_VERIFY(sample.isWhole());
    sample.text->setText(QStringLiteral("word ").repeated(100));
    QTRY_VERIFY(sample.isWhole());
}

void TestWholeDialog::aSmallScreenKeepsTheButtons()
{
    Sample sample(50'000);
    sample.show();
    sample.resize(250, 1);
    QTest::qWait(0);
    QVERIFY(sample.width() >= 250);
    QVERIFY(sample.height() <= sample.screen()->availableGeometry().height());
    QVERIFY(sample.rect().contains(sample.button->geometry()));
}

QTEST_MAIN(TestWholeDialog)
#include "testwholedialog.moc"
