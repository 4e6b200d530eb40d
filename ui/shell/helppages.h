// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

class QWidget;

namespace sallyport::ui {

struct ProgramFacts;

/// A page of the help.
struct HelpPage {
    QString id; ///< Name of its file; links are "help:id", or "help:errors#code".
    QString title;
    QString text; ///< Markdown, ours alone: nothing in it comes from elsewhere but names of files.
};

/// The help that comes with the program: a file a page and language (resources/help), with what is
/// known of this computer put in.
class HelpPages {
    Q_DECLARE_TR_FUNCTIONS(sallyport::ui::HelpPages)

public:
    /// As the list has them; in the language of the window, in English where there is no other.
    [[nodiscard]] static QList<HelpPage> all(const ProgramFacts& facts);
    /// The page about what the widget is part of, as HelpWindow::showPage() takes it; the first one
    /// when none is.
    [[nodiscard]] static QString about(const QWidget* widget);
    [[nodiscard]] static QStringList ids();
};

} // namespace sallyport::ui
