// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>
#include <QString>

class QKeyEvent;

namespace sallyport::ui {

/// What keys do. Whoever binds one asks keysOf() or pressed(), so that what the help lists is what
/// is bound.
enum class Command {
    // Anywhere in the window.
    Help,
    NewProfile,
    Find,
    Undo,
    Preferences,
    OpenMenu,
    Quit,
    // In the list of profiles.
    ToggleProfile,
    EditProfile,
    RenameProfile,
    RemoveProfile,
    // In the list of forwards.
    ToggleForward,
    EditForward,
    RemoveForward,
    CopyForward,
    PasteForward,
    // In the other lists.
    EndConnection,
    CopyRows,
    // In an editor.
    Save,
    NextPage,
    PreviousPage,
    Close,
};

struct Shortcut {
    Command command;
    QList<QKeySequence> keys;
    QString what; ///< Translated.
};

class Shortcuts {
    Q_DECLARE_TR_FUNCTIONS(sallyport::ui::Shortcuts)

public:
    enum class Place { Window, Profiles, Forwards, Lists, Editors };
    static constexpr Place kPlaces[] = { Place::Window, Place::Profiles, Place::Forwards,
        Place::Lists, Place::Editors };

    [[nodiscard]] static QList<QKeySequence> keysOf(Command command);
    /// The first of them, which menus show.
    [[nodiscard]] static QKeySequence keyOf(Command command);
    [[nodiscard]] static bool pressed(Command command, const QKeyEvent& event);
    [[nodiscard]] static QString nameOf(Place place);
    [[nodiscard]] static QList<Shortcut> in(Place place);
    /// All of them as tables in Markdown, a heading a place.
    [[nodiscard]] static QString asMarkdown();
};

} // namespace sallyport::ui
