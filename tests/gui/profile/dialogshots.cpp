// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes pictures of the editors and of the questions, to be looked at; see shots.h for the words.

#include "tests/gui/prompts/questions.h"
#include "tests/gui/shots/shots.h"
#include "tests/unit/profile/sampleprofile.h"
#include "ui/models/diagnosistext.h"
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

/// As a test of a way with much to say has it.
QList<Finding> manyFindings()
{
    tunnel::DiagnosisStep step;
    QList<Finding> findings;
    const auto add = [&](tunnel::DiagnosisStep::Kind kind, const QString& subject, TestState state,
                         const QString& text, bool isFtp = false) {
        step.kind = kind;
        step.subject = subject;
        step.mode = QStringLiteral("PORT");
        step.rule = kind >= tunnel::DiagnosisStep::Kind::Listen ? 1 : 0;
        findings.append({ int(findings.size()) + 1, DiagnosisText::name(step), state, text, {},
            DiagnosisText::mends(step), isFtp });
    };
    using Kind = tunnel::DiagnosisStep::Kind;
    const QString host = QStringLiteral("bastion.intern.example.org:22");
    add(Kind::Resolve, host, TestState::Passed, QStringLiteral("192.0.2.17, 2001:db8::17"));
    add(Kind::Connect, host, TestState::Passed, QStringLiteral("in 12 ms"));
    add(Kind::Identification, host, TestState::Passed,
        QStringLiteral("SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3"));
    add(Kind::Algorithms, host, TestState::Passed,
        QStringLiteral("sntrup761x25519-sha512@openssh.com, chacha20-poly1305@openssh.com, "
                       "ssh-ed25519"));
    add(Kind::HostKey, host, TestState::Warned,
        QStringLiteral("The key is not known yet: "
                       "SHA256:nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8. Compare it with what "
                       "the server's owner gave you."));
    add(Kind::Login, QStringLiteral("id_ed25519"), TestState::Failed,
        QStringLiteral("The server does not accept this key for this user. (publickey, "
                       "keyboard-interactive) Add the public key to ~/.ssh/authorized_keys there, "
                       "or choose another key file."));
    const QString rule = QStringLiteral("-L ftp/127.0.0.1:2121:ftp1.intern.example.org:21");
    add(Kind::Listen, rule, TestState::Failed,
        QStringLiteral("Port 2121 is taken by vsftpd (PID 812). Choose another port."));
    add(Kind::Destination, rule, TestState::Skipped, {});
    add(Kind::FtpTransfer, rule, TestState::Passed,
        QStringLiteral("works: a listing of 812 bytes came through the tunnel"), true);
    add(Kind::FtpTransfer, rule, TestState::Warned,
        QStringLiteral("does not work: 425 Can't open data connection; the FTP server does not "
                       "reach what the SSH server listens on (GatewayPorts in its sshd_config, "
                       "firewalls)"),
        true);
    return findings;
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
        editor.findChild<QAbstractButton*>(QStringLiteral("ftpTestButton"))->click();
        editor.findChildren<QDialog*>().last()->accept();
        for (const Finding& finding : manyFindings()) {
            editor.showFinding(finding);
        }
        editor.finishTest();
        auto* pages = editor.findChild<QTabWidget*>(QStringLiteral("pages"));
        pages->setCurrentIndex(1);
        shots.take(editor, QStringLiteral("rule-ftp-test"));
        pages->setCurrentIndex(4);
        shots.take(editor, QStringLiteral("rule-test"));
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
    ProfileEditor tested(profile::sampleProfile(), {}, nullptr);
    tested.findChild<QAbstractButton*>(QStringLiteral("testButton"))->click();
    for (const Finding& finding : manyFindings()) {
        tested.showFinding(finding);
    }
    tested.finishTest();
    shots.take(tested, QStringLiteral("profile-test"));
    tested.showPage(ProfileEditor::Forwards);
    shots.take(tested, QStringLiteral("profile-forwards-after-test"));
    fresh.findChild<QLineEdit*>(QStringLiteral("name"))->setText(QStringLiteral("work"));
    fresh.reject();
    shots.take(*fresh.findChild<QDialog*>(), QStringLiteral("profile-unsaved"));
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
