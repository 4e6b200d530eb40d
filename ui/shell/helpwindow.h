// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/helppages.h"

#include <QTextBrowser>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace sallyport::ui {

/// Shows text and the pictures of the help, which are as wide as there is room for, and loads
/// nothing else: neither pictures nor pages, from wherever.
class HelpBrowser final : public QTextBrowser {
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget* parent);

    [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int pictureRoom() const;

    int m_pictureRoom = 0; ///< For which the pictures of the document were painted.
};

/// The help: its pages in a list that can be searched, the chosen one beside it. A window of its
/// own, so that it can be read beside a dialog.
class HelpWindow final : public QWidget {
    Q_OBJECT

public:
    explicit HelpWindow(const QList<HelpPage>& pages);

    /// One of HelpPages::ids(), which "errors#code" follows to where an error is explained.
    void showPage(const QString& id);
    [[nodiscard]] QString page() const;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void search();
    void render();
    void goTo(const QString& code);
    void mark();
    void follow(const QUrl& link);

    QList<HelpPage> m_pages;
    QLineEdit* m_search;
    QLabel* m_nothing;
    QListWidget* m_list;
    HelpBrowser* m_text;
};

} // namespace sallyport::ui
