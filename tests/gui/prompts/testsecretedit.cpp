// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretedit.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::ui;

class TestSecretEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesItsTextOnce();
    void overwritesWhatItHeld();
    void cannotBeUndone();
};

void TestSecretEdit::givesItsTextOnce()
{
    SecretEdit edit;
    QCOMPARE(edit.echoMode(), QLineEdit::Password);
    edit.setText(QStringLiteral("grün"));
    const Secret secret = edit.takeSecret();
    QCOMPARE(QByteArray(secret.data(), secret.size()), QByteArray("gr\xc3\xbcn"));
    QCOMPARE(edit.text(), QString());
    QVERIFY(edit.takeSecret().isEmpty());
}

/// What stands in memory that may have been given back: whoever looks for secrets there does not
/// ask either.
#if defined(__GNUC__)
__attribute__((no_sanitize("address"), noinline))
#endif
static char16_t
peek(const volatile char16_t* memory)
{
    return *memory;
}

void TestSecretEdit::overwritesWhatItHeld()
{
    SecretEdit edit;
    edit.setText(QString::fromLatin1("hunter2")); // memory of its own, unlike a literal
    // A copy that shares the line's memory would keep it alive, so look at it from the side.
    QString text = edit.text();
    const auto* memory = reinterpret_cast<const char16_t*>(text.utf16());
    text = QString();
    QCOMPARE(peek(memory), u'h');
    const Secret secret = edit.takeSecret();
    QVERIFY(peek(memory) != u'h');
}

void TestSecretEdit::cannotBeUndone()
{
    SecretEdit edit;
    QTest::keyClicks(&edit, QStringLiteral("hunter2"));
    edit.wipe();
    edit.undo();
    QCOMPARE(edit.text(), QString());
}

QTEST_MAIN(TestSecretEdit)
#include "testsecretedit.moc"
