// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/editors.h"

#include "core/profile/serveraddress.h"

#if __has_include("ui/profile/profileeditor.h") && __has_include("ui/profile/ruleeditor.h")
#include "ui/profile/profileeditor.h"
#include "ui/profile/ruleeditor.h"
#define SALLYPORT_HAS_EDITORS
#else
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#endif

namespace sallyport::ui {

#ifdef SALLYPORT_HAS_EDITORS

void editProfile(const profile::Profile& profile, const QList<profile::Profile>& others,
    QWidget* window, const std::function<void(const profile::Profile&)>& done)
{
    auto* editor = new ProfileEditor(profile, others, window);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        editor, &QDialog::accepted, window, [editor, done] { done(editor->profile()); });
    editor->open();
}

void editRule(const profile::Rule& rule, const profile::Profile& context, QWidget* window,
    const std::function<void(const profile::Rule&)>& done)
{
    auto* editor = new RuleEditor(rule, context, window);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(editor, &QDialog::accepted, window, [editor, done] { done(editor->rule()); });
    editor->open();
}

#else

static QDialog* makeDialog(QWidget* window, QFormLayout*& form)
{
    auto* dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    form = new QFormLayout(dialog);
    return dialog;
}

static void finish(QDialog* dialog, QFormLayout* form)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, dialog);
    form->addRow(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    dialog->open();
}

void editProfile(const profile::Profile& profile, const QList<profile::Profile>&, QWidget* window,
    const std::function<void(const profile::Profile&)>& done)
{
    QFormLayout* form = nullptr;
    QDialog* dialog = makeDialog(window, form);
    auto* name = new QLineEdit(profile.name, dialog);
    const QString user = profile.server.user.isEmpty() ? QString() : profile.server.user + u'@';
    auto* server = new QLineEdit(user + profile.server.address.toString(), dialog);
    form->addRow(QStringLiteral("Name"), name);
    form->addRow(QStringLiteral("Server"), server);
    QObject::connect(dialog, &QDialog::accepted, window, [profile, done, name, server] {
        profile::Profile changed = profile;
        changed.name = name->text();
        if (const auto address = profile::parseServerAddress(server->text())) {
            changed.server.user = address->user;
            changed.server.address = { address->host, address->port.value_or(22) };
        }
        done(changed);
    });
    finish(dialog, form);
}

void editRule(const profile::Rule& rule, const profile::Profile&, QWidget* window,
    const std::function<void(const profile::Rule&)>& done)
{
    QFormLayout* form = nullptr;
    QDialog* dialog = makeDialog(window, form);
    auto* text = new QLineEdit(profile::toString(rule), dialog);
    form->addRow(QStringLiteral("Forward"), text);
    const profile::ForwardOption option = profile::forwardOption(rule);
    QObject::connect(dialog, &QDialog::accepted, window, [rule, done, text, option] {
        if (auto parsed = profile::parseForward(option, text->text())) {
            parsed->name = rule.name;
            done(*parsed);
        }
    });
    finish(dialog, form);
}

#endif

} // namespace sallyport::ui
