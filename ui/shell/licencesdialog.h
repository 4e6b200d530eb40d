// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/components.h"
#include "ui/widgets/wholedialog.h"

namespace sallyport::ui {

/// Under which licences the program is, all that is linked into it and all that came along with it,
/// and where their texts are; that of the program in full.
class LicencesDialog final : public WholeDialog {
    Q_OBJECT

public:
    /// version: of the program.
    LicencesDialog(const QString& version, const QList<LibraryVersion>& libraries,
        const PackagedLicences& packaged, QWidget* parent);

private:
    [[nodiscard]] static QString textOf(const QString& version,
        const QList<LibraryVersion>& libraries, const PackagedLicences& packaged);
};

} // namespace sallyport::ui
