// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/ftplogin.h"
#include "core/profile/validation.h"
#include "ui/profile/testpanel.h"
#include "ui/widgets/editordialog.h"

#include <optional>

class QLabel;
class QPushButton;
class QTabWidget;

namespace sallyport::ui {

class ClientHintsPage;
class FieldNotes;
class FtpOptionsPage;
class FtpSelfTest;
class PathPicture;
class RuleBasicsPage;
class RuleLimitsPage;

/// One forward: what it does, where it listens, what it reaches, with a picture of the way. Wrong
/// fields say so beneath them, and keep it from being saved. A pasted ssh command fills it in.
/// Shown with open(); when it is accepted, rule() is what the user wants.
class RuleEditor final : public EditorDialog {
    Q_OBJECT

public:
    /// A new rule is Rule{}. context: the profile the rule is or will be in.
    RuleEditor(const profile::Rule& rule, const profile::Profile& context, QWidget* parent);

    [[nodiscard]] profile::Rule rule() const;
    [[nodiscard]] bool hasChanges() const override { return rule() != m_unchanged; }

    /// Fills in the first forward of the text, if there is one.
    bool fillFrom(const QString& text);

    /// As whom the test that testRequested() asks for is to log in to the FTP server; none: it is
    /// not to. Given once.
    [[nodiscard]] std::optional<tunnel::FtpLogin> takeFtpLogin();
    /// Of the test that testRequested() asked for.
    void showFinding(const Finding& finding);
    /// Nothing of it follows.
    void finishTest();

    /// Puts the focus on a field; path: of the rule, as a profile::Problem names it.
    void showField(const QString& path);

Q_SIGNALS:
    /// The user wants to know whether the forward would work: a profile with this one alone.
    void testRequested(const sallyport::profile::Profile& profile);
    /// The user does not want to wait for the rest.
    void testCancelled();

protected:
    [[nodiscard]] QString unsavedText() const override;
    [[nodiscard]] QString problemText() const override { return m_problemText; }
    void goToProblem() override;
    void turnPage(int by) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addFtpPages();
    void addMorePage();
    void load(const profile::Rule& rule);
    void refresh();
    void showProblems(const profile::Rule& rule);
    void showSummary(const QList<profile::Problem>& problems);
    void startTest();
    void offerTransfers();
    /// Null: it has none here.
    [[nodiscard]] QWidget* fieldFor(const QString& path) const;
    /// The page that a widget is on; -1: none.
    [[nodiscard]] int pageOf(const QWidget* widget) const;
    [[nodiscard]] QString placeName(const QString& path) const;
    [[nodiscard]] QLayout* makeButtons();

    profile::Rule m_loaded;
    profile::Rule m_unchanged; ///< As the fields give it while nobody has touched them.
    profile::Profile m_context; ///< Without the rule.
    bool m_isNew;
    bool m_loading = false;
    FieldNotes* m_notes;
    QTabWidget* m_tabs;
    RuleBasicsPage* m_basics = nullptr;
    FtpSelfTest* m_selfTest = nullptr;
    FtpOptionsPage* m_ftp = nullptr;
    ClientHintsPage* m_hints = nullptr;
    RuleLimitsPage* m_limits = nullptr;
    PathPicture* m_picture;
    QLabel* m_remark;
    QLabel* m_summary;
    TestPanel* m_test = nullptr;
    std::optional<profile::Rule> m_tested; ///< By the last test.
    bool m_triesTransfers = false; ///< That test.
    QPushButton* m_save = nullptr;
    QString m_problemPath;
    QString m_problemText;
};

} // namespace sallyport::ui
