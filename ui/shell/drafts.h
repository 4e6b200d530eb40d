// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace sallyport::ui {

class ProfileCatalog;
class ProfileEditor;
class Workbench;

/// Has what is typed into an editor kept as the draft until the editor is closed, in case that the
/// program ends without asking. The catalog outlives the editor.
void keepDraft(ProfileCatalog& catalog, ProfileEditor* editor);

/// Opens the editor over the window with the draft that an earlier program left, if there is one;
/// while the window is hidden, it waits for it. Once the profiles are loaded.
void reopenDraft(Workbench& workbench, QWidget* window);

} // namespace sallyport::ui
