// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QGuiApplication;

namespace sallyport::ui {

/// From now on, what is copied or chosen in this program's windows has no isolates (see
/// ui/models/plaintext.h), wherever it was copied: an address with one would reach no host.
void keepClipboardPlain(QGuiApplication& app);

} // namespace sallyport::ui
