// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profile/profilepage.h"

namespace sallyport::ui {

class FollowOffer;
class KeyActions;

/// The server and who logs in there.
class ConnectionPage final : public ProfilePage {
    Q_OBJECT

public:
    explicit ConnectionPage(QWidget* parent);

    void store(profile::Profile& profile) const override;
    [[nodiscard]] FollowOffer& followOffer() const { return *m_followOffer; }

private:
    /// "anna@bastion:2222" typed as the host fills in all three.
    void splitHost();

    FollowOffer* m_followOffer;
};

/// Keys, the agent and the order of methods.
class LoginPage final : public ProfilePage {
    Q_OBJECT

public:
    explicit LoginPage(QWidget* parent);

    [[nodiscard]] KeyActions& keys() const { return *m_keys; }

private:
    KeyActions* m_keys;
};

/// How the server proves who it is. withFiles: also where keys are kept, which is one matter for
/// the whole profile and not one of each hop.
class HostKeyPage final : public ProfilePage {
    Q_OBJECT

public:
    HostKeyPage(bool withFiles, QWidget* parent);
};

class ReconnectPage final : public ProfilePage {
    Q_OBJECT

public:
    explicit ReconnectPage(QWidget* parent);
};

class AdvancedPage final : public ProfilePage {
    Q_OBJECT

public:
    explicit AdvancedPage(QWidget* parent);
};

/// What the profile is called elsewhere in the program: folder, tags, colour, notes.
class NotesPage final : public ProfilePage {
    Q_OBJECT

public:
    /// folders: those of other profiles, to choose from.
    NotesPage(const QStringList& folders, QWidget* parent);

private:
    void addColour();
    void addNotes();
};

} // namespace sallyport::ui
