// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/draft.h"
#include "tests/gui/shell/demo.h"
#include "ui/profile/profileeditor.h"
#include "ui/shell/drafts.h"
#include "ui/shell/editors.h"
#include "ui/widgets/editordialog.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QWidget>

#include <memory>

using namespace sallyport;
using namespace sallyport::testing;
using namespace sallyport::ui;
using profile::Profile;

/// What is typed into a profile outlives a program that ends without asking.
class TestDrafts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aDraftIsThereAgain_data();
    void aDraftIsThereAgain();
    void theDraftOfAProfileThatIsGoneIsANewOne();
    void aHiddenWindowIsWaitedFor();
    void closingNeedsNoDraft_data();
    void closingNeedsNoDraft();
    void nothingTypedIsNoDraft();

private:
    [[nodiscard]] ProfileEditor* open(const Profile& profile)
    {
        editProfile(m_demo->workbench, profile, m_window.get(), [](const Profile&) {});
        return editor();
    }
    [[nodiscard]] ProfileEditor* editor() const
    {
        const auto editors = m_window->findChildren<ProfileEditor*>();
        return editors.isEmpty() ? nullptr : editors.constLast();
    }
    void type(const char* field, const char* text)
    {
        auto* line = editor()->findChild<QLineEdit*>(QLatin1String(field));
        line->setText(QLatin1String(text));
    }
    [[nodiscard]] QString text(const char* field) const
    {
        return editor()->findChild<QLineEdit*>(QLatin1String(field))->text();
    }
    [[nodiscard]] profile::ProfileStore store() const
    {
        return profile::ProfileStore(m_demo->folder.path());
    }
    [[nodiscard]] bool hasDraft() const { return QFile::exists(profile::draftFile(store())); }
    /// As one that was killed: the editor says nothing any more.
    void die()
    {
        QTRY_VERIFY(hasDraft());
        delete editor();
        QVERIFY(hasDraft());
    }

    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<QWidget> m_window;
};

void TestDrafts::init()
{
    m_demo = std::make_unique<Demo>();
    m_demo->addProfile(QStringLiteral("other"));
    m_window = std::make_unique<QWidget>();
    m_window->show();
}

void TestDrafts::cleanup()
{
    m_window.reset();
    m_demo.reset();
}

void TestDrafts::aDraftIsThereAgain_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::newRow("of a new profile") << true;
    QTest::newRow("of a profile") << false;
}

void TestDrafts::aDraftIsThereAgain()
{
    QFETCH(bool, isNew);
    const QString id = isNew ? QString() : m_demo->addProfile(QStringLiteral("one"));
    QVERIFY(open(isNew ? Profile() : *m_demo->catalog.profile(id)));
    QVERIFY(!editor()->findChild<QLabel*>(QStringLiteral("draftNote"))->isVisible());
    type("name", "typed");
    type("server.host", "bastion.example.org");
    die();
    reopenDraft(m_demo->workbench, m_window.get());
    QTRY_VERIFY(editor());
    QTRY_VERIFY(editor()->isVisible());
    QVERIFY(editor()->findChild<QLabel*>(QStringLiteral("draftNote"))->isVisible());
    QCOMPARE(text("name"), QStringLiteral("typed"));
    QCOMPARE(text("server.host"), QStringLiteral("bastion.example.org"));
    QVERIFY(editor()->hasChanges());
    const qsizetype before = m_demo->catalog.profiles().size();
    editor()->findChild<QPushButton*>(QStringLiteral("saveButton"))->click();
    QTRY_COMPARE(m_demo->idOf(QStringLiteral("typed")).isEmpty(), false);
    QCOMPARE(m_demo->catalog.profiles().size(), before + (isNew ? 1 : 0));
    QTRY_VERIFY(!hasDraft());
}

void TestDrafts::theDraftOfAProfileThatIsGoneIsANewOne()
{
    const QString id = m_demo->addProfile(QStringLiteral("one"));
    QVERIFY(open(*m_demo->catalog.profile(id)));
    type("name", "typed");
    die();
    m_demo->workbench.removeProfiles({ id });
    QTRY_VERIFY(!m_demo->catalog.profile(id));
    reopenDraft(m_demo->workbench, m_window.get());
    QTRY_VERIFY(editor());
    QCOMPARE(text("name"), QStringLiteral("typed"));
    QVERIFY(editor()->profile().id.isEmpty());
}

void TestDrafts::aHiddenWindowIsWaitedFor()
{
    QVERIFY(open({}));
    type("name", "typed");
    die();
    m_window->hide();
    reopenDraft(m_demo->workbench, m_window.get());
    m_demo->addProfile(QStringLiteral("more")); // which comes later
    QVERIFY(!editor());
    m_window->show();
    QTRY_VERIFY(editor());
    QTRY_VERIFY(editor()->isVisible());
}

void TestDrafts::closingNeedsNoDraft_data()
{
    QTest::addColumn<bool>("save");
    QTest::newRow("saved") << true;
    QTest::newRow("thrown away") << false;
}

void TestDrafts::closingNeedsNoDraft()
{
    QFETCH(bool, save);
    QVERIFY(open({}));
    type("name", "typed");
    type("server.host", "bastion.example.org");
    QTRY_VERIFY(hasDraft());
    if (save) {
        editor()->accept();
    } else {
        editor()->reject();
        editor()->findChild<QPushButton*>(QStringLiteral("unsavedDiscard"))->click();
    }
    QTRY_VERIFY(!hasDraft());
}

void TestDrafts::nothingTypedIsNoDraft()
{
    QVERIFY(open({}));
    type("name", "typed");
    QTRY_VERIFY(hasDraft());
    type("name", "");
    QTRY_VERIFY(!hasDraft()); // as it was
}

QTEST_MAIN(TestDrafts)
#include "testdrafts.moc"
