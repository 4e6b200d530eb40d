// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts.h"

#include <QKeyEvent>
#include <QStringList>

namespace sallyport::ui {

QList<QKeySequence> Shortcuts::keysOf(Command command)
{
    const QList<QKeySequence> enter{ QKeySequence(Qt::Key_Enter), QKeySequence(Qt::Key_Return) };
    switch (command) {
    case Command::Help:
        return { QKeySequence(Qt::Key_F1) };
    case Command::NewProfile:
        return QKeySequence::keyBindings(QKeySequence::New);
    case Command::Find:
        return QKeySequence::keyBindings(QKeySequence::Find);
    case Command::Undo:
        return QKeySequence::keyBindings(QKeySequence::Undo);
    case Command::Preferences:
        return { QKeySequence(Qt::CTRL | Qt::Key_Comma) };
    case Command::OpenMenu:
        return { QKeySequence(Qt::Key_F10) };
    case Command::Quit:
        return { QKeySequence(Qt::CTRL | Qt::Key_Q) };
    case Command::ToggleProfile:
    case Command::ToggleForward:
        return { QKeySequence(Qt::Key_Space) };
    case Command::EditProfile:
    case Command::EditForward:
        return enter;
    case Command::RenameProfile:
        return { QKeySequence(Qt::Key_F2) };
    case Command::RemoveProfile:
    case Command::RemoveForward:
    case Command::EndConnection:
        return QKeySequence::keyBindings(QKeySequence::Delete);
    case Command::CopyForward:
    case Command::CopyRows:
        return QKeySequence::keyBindings(QKeySequence::Copy);
    case Command::PasteForward:
        return QKeySequence::keyBindings(QKeySequence::Paste);
    case Command::Save:
        return { QKeySequence(Qt::CTRL | Qt::Key_Enter), QKeySequence(Qt::CTRL | Qt::Key_Return) };
    case Command::NextPage:
        return { QKeySequence(Qt::CTRL | Qt::Key_Tab), QKeySequence(Qt::CTRL | Qt::Key_PageDown) };
    case Command::PreviousPage:
        return { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab),
            QKeySequence(Qt::CTRL | Qt::Key_PageUp) };
    case Command::Close:
        return { QKeySequence(Qt::Key_Escape) };
    }
    return {};
}

QKeySequence Shortcuts::keyOf(Command command)
{
    return keysOf(command).value(0);
}

bool Shortcuts::pressed(Command command, const QKeyEvent& event)
{
    // The keys of the number block are the same keys.
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    return keysOf(command).contains(QKeySequence(QKeyCombination(modifiers, Qt::Key(event.key()))));
}

QString Shortcuts::nameOf(Place place)
{
    switch (place) {
    case Place::Window:
        return tr("In the window");
    case Place::Profiles:
        return tr("In the list of profiles");
    case Place::Forwards:
        return tr("In the list of forwards");
    case Place::Lists:
        return tr("In the other lists");
    case Place::Editors:
        return tr("While editing");
    }
    return {};
}

QList<Shortcut> Shortcuts::in(Place place)
{
    const auto line = [](Command command, const QString& what) {
        return Shortcut{ command, keysOf(command), what };
    };
    switch (place) {
    case Place::Window:
        return { line(Command::Help, tr("The page of this help that fits")),
            line(Command::NewProfile, tr("New profile")),
            line(Command::Find, tr("Filter the profiles")),
            line(Command::Undo, tr("Take the last removal back")),
            line(Command::Preferences, tr("Preferences")),
            line(Command::OpenMenu, tr("Open the menu")), line(Command::Quit, tr("Quit")) };
    case Place::Profiles:
        return { line(Command::ToggleProfile, tr("Connect or disconnect")),
            line(Command::EditProfile, tr("Edit")), line(Command::RenameProfile, tr("Rename")),
            line(Command::RemoveProfile, tr("Remove")) };
    case Place::Forwards:
        return { line(Command::ToggleForward, tr("Switch on or off")),
            line(Command::EditForward, tr("Edit")), line(Command::RemoveForward, tr("Remove")),
            line(Command::CopyForward, tr("Copy the chosen rows")),
            line(Command::PasteForward, tr("Paste an ssh command with -L, -R or -D")) };
    case Place::Lists:
        return { line(Command::EndConnection, tr("End the chosen connections")),
            line(Command::CopyRows, tr("Copy the chosen rows")) };
    case Place::Editors:
        return { line(Command::Save, tr("Save")), line(Command::NextPage, tr("Next page")),
            line(Command::PreviousPage, tr("Previous page")), line(Command::Close, tr("Close")) };
    }
    return {};
}

QString Shortcuts::asMarkdown()
{
    QString text;
    for (const Place place : kPlaces) {
        text += QStringLiteral("\n## %1\n\n| %2 | %3 |\n|---|---|\n")
                    .arg(nameOf(place), tr("Key"), tr("What it does"));
        const QList<Shortcut> lines = in(place);
        for (const Shortcut& line : lines) {
            // The first is how people call it; the others, if any, are the same key elsewhere.
            text += QStringLiteral("| %1 | %2 |\n")
                        .arg(line.keys.value(0).toString(QKeySequence::NativeText), line.what);
        }
    }
    return text;
}

} // namespace sallyport::ui
