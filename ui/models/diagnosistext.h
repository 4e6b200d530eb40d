// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/diagnosisstep.h"

#include <QCoreApplication>

namespace sallyport::ui {

/// A step of a connection test in words.
class DiagnosisText {
    Q_DECLARE_TR_FUNCTIONS(sallyport::ui::DiagnosisText)

public:
    /// "Host key of bastion.example.org:22"
    [[nodiscard]] static QString name(const tunnel::DiagnosisStep& step);
    /// What was found, and what to do when that is bad.
    [[nodiscard]] static QString found(const tunnel::DiagnosisStep& step);
};

} // namespace sallyport::ui
