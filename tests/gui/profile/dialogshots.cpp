// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes pictures of the editors and of the questions, to be looked at; see shots.h for the words.

#include "tests/gui/prompts/questions.h"
#include "tests/gui/shots/shots.h"
#include "tests/unit/profile/sampleprofile.h"
#include "ui/profile/hopeditor.h"
#include "ui/profile/installkeydialog.h"
#include "ui/profile/newkeydialog.h"
#include "ui/profile/profileeditor.h"
#include "ui/profile/ruleeditor.h"
#include "ui/prompts/promptdialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QToolButton>

#include <memory>

using namespace sallyport;
using namespace sallyport::ui;

namespace {

void takePrompts(testing::Shots& shots)
{
    for (const auto& [name, question] : ui::test::oneOfEachKind()) {
        const std::unique_ptr<PromptDialog> dialog(
            PromptDialog::make(question, { true, QStringLiteral("GNOME Keyring") }, nullptr));
        const QString file =
            QStringLiteral("prompt-") + QString::fromLatin1(name).replace(u' ', u'-');
        shots.take(*dialog, file);
        if (auto* unfold = dialog->findChild<QToolButton*>(QStringLiteral("showRandomArt"))) {
            unfold->click();
            shots.take(*dialog, file + QStringLiteral("-unfolded"));
        }
        if (auto* step = dialog->findChild<QAbstractButton*>(QStringLiteral("secondStepButton"))) {
            step->click();
            shots.take(*dialog, file + QStringLiteral("-second-step"));
        }
    }
    Question flood = ui::test::interactive();
    flood.instruction = QStringLiteral("You are about to use a private system. ").repeated(40);
    flood.items = QList<Question::Item>(7, flood.items.first());
    flood.attempt = 2;
    const std::unique_ptr<PromptDialog> dialog(PromptDialog::make(flood, { false, {} }, nullptr));
    shots.take(*dialog, QStringLiteral("prompt-flood"));
}

void takeRules(testing::Shots& shots)
{
    profile::Profile profile = profile::sampleProfile();
    const auto take = [&](const char* name, const profile::Rule& rule, int page = 0,
                          const char* unfold = nullptr) {
        RuleEditor editor(rule, profile, nullptr);
        editor.findChild<QTabWidget*>(QStringLiteral("pages"))->setCurrentIndex(page);
        if (unfold) {
            editor.show();
            editor.findChild<QAbstractButton*>(QLatin1String(unfold))->click();
        }
        shots.take(editor, QStringLiteral("rule-") + QLatin1String(name));
    };
    using profile::ForwardOption;
    take("new", {});
    profile::Rule ftp = *profile::parseForward(ForwardOption::Local, u"ftp/127.0.0.1:2121:ftp1:21");
    ftp.name = QStringLiteral("Files");
    take("ftp", ftp);
    {
        RuleEditor editor(ftp, profile, nullptr);
        editor.findChild<QAbstractButton*>(QStringLiteral("ftpTestButton"))->click();
        shots.take(*editor.findChild<QDialog*>(), QStringLiteral("rule-ftp-login"));
        editor.findChild<QDialog*>()->reject();
        editor.showTestStep(1, QStringLiteral("FTP transfer by PASV"), TestState::Passed,
            QStringLiteral("works: a listing of 812 bytes came through the tunnel"));
        editor.showTestStep(2, QStringLiteral("FTP transfer by PORT"), TestState::Warned,
            QStringLiteral("does not work: 425 Can't open data connection."));
        shots.take(editor, QStringLiteral("rule-ftp-test"));
    }
    take("ftp-options", ftp, 1);
    take("ftp-limits", ftp, 1, "limitsButton");
    profile::Rule limited = ftp;
    limited.direction = profile::RuleDirection::Remote;
    limited.ftp.limits.gateTimeout = std::chrono::milliseconds(90'500);
    limited.ftp.limits.maxDataPerSession = 20;
    take("ftp-limits-wrong", limited, 1, "limitsButton");
    take("ftp-clients", ftp, 2);
    take("open", *profile::parseForward(ForwardOption::Local, u"*:80:localhost:8080"));
    take("incoming", *profile::parseForward(ForwardOption::Remote, u"localhost:80:web:8080"));
    const auto reverse = *profile::parseForward(ForwardOption::Remote, u"localhost:1080");
    take("reverse-more", reverse, 3);
    profile::Rule wrong = ftp;
    wrong.destination.host = QStringLiteral("no such host");
    wrong.allowedSources = { QStringLiteral("10.0.0.0/99") };
    take("wrong", wrong);
}

void takeFollowed(testing::Shots& shots)
{
    QTemporaryFile config;
    if (!config.open()
        || config.write("Host work\n HostName work.example.org\n User anna\n Port 2222\n") <= 0) {
        return;
    }
    config.close();
    profile::Profile profile;
    profile.label.name = QStringLiteral("Work, as ssh has it");
    profile.connection.follows = { QStringLiteral("work"), config.fileName(), {} };
    for (const char* host : { "work", "nowhere" }) {
        profile.connection.follows.host = QLatin1String(host);
        ProfileEditor editor(profile, {}, nullptr);
        shots.take(editor, QStringLiteral("follows-") + QLatin1String(host));
    }
}

void takeProfiles(testing::Shots& shots)
{
    profile::Profile sample = profile::sampleProfile();
    profile::Profile defaults;
    defaults.connection.server.user = QStringLiteral("otto");
    defaults.connection.compression = true;
    ProfileEditor fresh({}, { sample }, nullptr);
    shots.take(fresh, QStringLiteral("profile-new"));
    sample.connection.ciphers = { QStringLiteral("a!b") };
    ProfileEditor editor(sample, {}, nullptr);
    editor.setDefaults(defaults);
    for (int page = ProfileEditor::Connection; page <= ProfileEditor::Notes; ++page) {
        editor.showPage(ProfileEditor::Page(page));
        shots.take(editor, QStringLiteral("profile-%1").arg(page + 1));
    }
    editor.showPage(ProfileEditor::Login);
    editor.showTestStep(1, QStringLiteral("Name"), TestState::Passed, QStringLiteral("192.0.2.1"));
    editor.showTestStep(2, QStringLiteral("Login"), TestState::Failed,
        QStringLiteral("the server refused the key"));
    editor.showTestStep(3, QStringLiteral("Forwards"), TestState::Skipped);
    shots.take(editor, QStringLiteral("profile-test"));
    HopEditor hop(sample.connection.hops.first(), nullptr);
    shots.take(hop, QStringLiteral("profile-hop"));
    takeFollowed(shots);
}

void takeKeys(testing::Shots& shots)
{
    const QTemporaryDir folder;
    NewKeyDialog fresh(QStringLiteral("acme ftp"), QStringLiteral("GNOME Keyring"), true, nullptr);
    shots.take(fresh, QStringLiteral("key-new"));
    fresh.findChild<QLineEdit*>(QStringLiteral("keyPassphrase"))->setText(QStringLiteral("a"));
    fresh.findChild<QLineEdit*>(QStringLiteral("keyComment"))
        ->setText(QString(QStringLiteral("a") + QChar(0x202e)));
    shots.take(fresh, QStringLiteral("key-wrong"));
    NewKeyDialog made(QStringLiteral("x"), {}, true, nullptr);
    const QString file = folder.filePath(QStringLiteral("id_ed25519_acme-ftp"));
    made.findChild<QLineEdit*>(QStringLiteral("keyFile"))->setText(file);
    made.findChild<QPushButton*>(QStringLiteral("makeKey"))->click();
    shots.take(made, QStringLiteral("key-made"));
    profile::Profile profile;
    profile.connection.server.address = { QStringLiteral("bastion.example.org"), 22 };
    profile.connection.server.user = QStringLiteral("anna");
    profile.connection.server.identityFiles = { file };
    InstallKeyDialog install(profile, profile, nullptr);
    shots.take(install, QStringLiteral("key-install"));
    install.findChild<QPushButton*>(QStringLiteral("installButton"))->click();
    install.showResult(tunnel::KeyInstallation{ tunnel::KeyInstallation::Outcome::NotRun,
        QStringLiteral("This account is kept to file transfers; ask the helpdesk for more.") });
    install.findChild<QPushButton*>(QStringLiteral("installDetails"))->click();
    shots.take(install, QStringLiteral("key-install-refused"));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    auto shots = testing::Shots::fromArguments(app);
    if (!shots) {
        return 2;
    }
    takePrompts(*shots);
    takeRules(*shots);
    takeProfiles(*shots);
    takeKeys(*shots);
    return shots->isComplete() ? 0 : 1;
}
