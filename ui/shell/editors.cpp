// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/editors.h"

#include "core/profile/profilestore.h"
#include "ui/models/connectiontest.h"
#include "ui/models/diagnosistext.h"
#include "ui/models/keyinstalltry.h"
#include "ui/models/passphrasekeeper.h"
#include "ui/models/workbench.h"
#include "ui/profile/installkeydialog.h"
#include "ui/profile/profileeditor.h"
#include "ui/profile/ruleeditor.h"
#include "ui/shell/drafts.h"

#include <QPointer>

#include <memory>

namespace sallyport::ui {

using profile::Profile;
using profile::Rule;

static TestState stateOf(const tunnel::DiagnosisStep& step)
{
    switch (step.state) {
    case tunnel::DiagnosisStep::State::Running:
        return TestState::Running;
    case tunnel::DiagnosisStep::State::Passed:
        return TestState::Passed;
    case tunnel::DiagnosisStep::State::Warned:
        return TestState::Warned;
    case tunnel::DiagnosisStep::State::Failed:
        return TestState::Failed;
    case tunnel::DiagnosisStep::State::Skipped:
        break;
    }
    return TestState::Skipped;
}

static Finding findingOf(const tunnel::DiagnosisStep& step)
{
    Finding finding;
    finding.id = step.id;
    finding.step = DiagnosisText::name(step);
    finding.state = stateOf(step);
    finding.text = DiagnosisText::found(step);
    finding.details = DiagnosisText::details(step);
    finding.mends = DiagnosisText::mends(step);
    finding.isFtp = DiagnosisText::isAboutFtp(step);
    return finding;
}

static QList<Rule> listeningRules(const Workbench& workbench, const QString& id)
{
    QList<Rule> rules;
    const auto forwards = workbench.state(id).status.forwards;
    for (const tunnel::ForwardStatus& forward : forwards) {
        if (forward.state == tunnel::ForwardState::Listening) {
            rules.append(forward.wish);
        }
    }
    return rules;
}

/// Lets an editor test what it edits. A test that was stopped says its last words to nobody.
template <class Editor> static void giveTests(Workbench& workbench, Editor* editor)
{
    auto current = std::make_shared<QPointer<ConnectionTest>>();
    const auto stop = [current, editor] {
        if (ConnectionTest* test = *current) {
            test->disconnect(editor);
            test->cancel();
        }
        current->clear();
    };
    QObject::connect(editor, &Editor::testRequested, editor,
        [&workbench, editor, current, stop](const Profile& profile) {
            stop();
            Q_EMIT workbench.connectionWanted(profile.id);
            auto* test = new ConnectionTest(workbench.prompt(), &workbench);
            *current = test;
            test->setListening(listeningRules(workbench, profile.id));
            if constexpr (std::is_same_v<Editor, RuleEditor>) {
                if (auto login = editor->takeFtpLogin()) {
                    test->setFtpLogin(std::move(*login));
                }
            }
            QObject::connect(test, &ConnectionTest::asked, &workbench, &Workbench::answerWanted);
            QObject::connect(test, &ConnectionTest::questionLeft, &workbench,
                [&workbench](const ssh::QuestionLeft& left) {
                    Q_EMIT workbench.questionLeft(left.question, left.answerCounts);
                });
            QObject::connect(test, &ConnectionTest::stepChanged, editor,
                [editor](
                    const tunnel::DiagnosisStep& step) { editor->showFinding(findingOf(step)); });
            QObject::connect(
                test, &ConnectionTest::finished, editor, [editor] { editor->finishTest(); });
            test->start(profile, workbench.environment());
        });
    QObject::connect(editor, &Editor::testCancelled, editor, stop);
    QObject::connect(editor, &QDialog::finished, editor, stop);
    QObject::connect(editor, &QObject::destroyed, &workbench, stop);
}

/// Lets the profile's editor install keys. A try that was stopped says its last words to nobody.
static void giveKeyInstalls(Workbench& workbench, ProfileEditor* editor)
{
    const auto install = [&workbench](InstallKeyDialog* dialog) {
        auto current = std::make_shared<QPointer<KeyInstallTry>>();
        const auto stop = [current, dialog] {
            if (KeyInstallTry* running = *current) {
                running->disconnect(dialog);
                running->cancel();
            }
            current->clear();
        };
        QObject::connect(dialog, &InstallKeyDialog::installRequested, dialog,
            [&workbench, dialog, current, stop](const Profile& profile, const QByteArray& line) {
                stop();
                auto* install = new KeyInstallTry(workbench.prompt(), &workbench);
                *current = install;
                QObject::connect(
                    install, &KeyInstallTry::asked, &workbench, &Workbench::answerWanted);
                QObject::connect(
                    install, &KeyInstallTry::connected, dialog, &InstallKeyDialog::showConnected);
                QObject::connect(
                    install, &KeyInstallTry::finished, dialog, &InstallKeyDialog::showResult);
                install->start(profile, line, workbench.environment());
            });
        QObject::connect(dialog, &InstallKeyDialog::stopRequested, dialog, stop);
        QObject::connect(dialog, &QObject::destroyed, &workbench, stop);
    };
    QObject::connect(editor, &ProfileEditor::installDialogOpened, editor, install);
}

/// The passphrases of new keys go to the key store once their profile is to be stored.
static Profile withKeptPassphrases(Workbench& workbench, ProfileEditor& editor)
{
    Profile profile = editor.profile();
    const auto passphrases = editor.takePassphrases();
    if (!passphrases.empty() && profile.id.isEmpty()) {
        profile.id = profile::ProfileStore::newId();
    }
    for (const auto& [file, passphrase] : passphrases) {
        workbench.passphraseKeeper()->keepPassphrase(profile.id, file, passphrase.open());
    }
    return profile;
}

static ProfileEditor* makeEditor(Workbench& workbench, const Profile& profile, QWidget* window)
{
    QList<OtherProfile> others;
    for (const Profile* other : workbench.catalog().profiles()) {
        if (other->id != profile.id) {
            others.append(*other);
        }
    }
    auto* editor = new ProfileEditor(profile, others, window);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    return editor;
}

void editProfile(Workbench& workbench, const Profile& profile, QWidget* window,
    const std::function<void(const Profile&)>& done, const std::optional<Profile>& draft)
{
    ProfileEditor* editor = makeEditor(workbench, profile, window);
    if (const profile::StoredProfile& defaults = workbench.catalog().defaults();
        !defaults.revision.isNew()) {
        editor->setDefaults(defaults.profile);
    }
    if (draft) {
        editor->showDraft(*draft);
    }
    keepDraft(workbench.catalog(), editor);
    giveTests(workbench, editor);
    giveKeyInstalls(workbench, editor);
    if (const PassphraseKeeper* keeper = workbench.passphraseKeeper()) {
        editor->setKeyStore(keeper->keyStoreName());
    }
    QObject::connect(editor, &ProfileEditor::ruleEditorOpened, editor,
        [&workbench](RuleEditor* rule) { giveTests(workbench, rule); });
    QObject::connect(editor, &QDialog::accepted, window,
        [&workbench, editor, done] { done(withKeptPassphrases(workbench, *editor)); });
    editor->open();
}

void editDefaults(Workbench& workbench, QWidget* window)
{
    const profile::StoredProfile defaults = workbench.catalog().defaults();
    ProfileEditor* editor = makeEditor(workbench, defaults.profile, window);
    editor->editDefaults();
    QObject::connect(
        editor, &QDialog::accepted, window, [&workbench, editor, revision = defaults.revision] {
            workbench.catalog().saveDefaults(editor->profile(), revision);
        });
    editor->open();
}

void editRule(Workbench& workbench, const Rule& rule, const Profile& context, QWidget* window,
    const std::function<void(const Rule&)>& done)
{
    auto* editor = new RuleEditor(rule, context, window);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    giveTests(workbench, editor);
    QObject::connect(editor, &QDialog::accepted, window, [editor, done] { done(editor->rule()); });
    editor->open();
}

} // namespace sallyport::ui
