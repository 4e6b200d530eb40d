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
    /// The technical words behind it, one line; empty where there is no error.
    [[nodiscard]] static QString details(const tunnel::DiagnosisStep& step);
    /// The field of the profile to look at if it is not as it should be, as a profile::Problem
    /// names it, or "rules[0].ftpClients" for what is set in the clients; empty: none.
    [[nodiscard]] static QString mends(const tunnel::DiagnosisStep& step);
    /// Whether it is about the FTP of a rule, and not about the way there.
    [[nodiscard]] static bool isAboutFtp(const tunnel::DiagnosisStep& step);
};

} // namespace sallyport::ui
