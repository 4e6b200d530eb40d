// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/ftplogin.h"
#include "core/profile/validation.h"
#include "ui/profile/testpanel.h"
#include "ui/widgets/editordialog.h"

#include <optional>
#include <utility>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace sallyport::ui {

class ClientHintsPage;
class FieldNotes;
class FtpOptionsPage;
class ListenerForm;
class PathPicture;
class PortEdit;

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
    [[nodiscard]] std::optional<tunnel::FtpLogin> takeFtpLogin()
    {
        return std::exchange(m_ftpLogin, std::nullopt);
    }
    /// Of the test that testRequested() asked for.
    void showTestStep(int id, const QString& step, TestState state, const QString& detail = {});
    /// Nothing of it follows.
    void finishTest();

Q_SIGNALS:
    /// The user wants to know whether the forward would work: a profile with this one alone.
    void testRequested(const sallyport::profile::Profile& profile);
    /// The user does not want to wait for the rest.
    void testCancelled();

protected:
    [[nodiscard]] QString unsavedText() const override;
    [[nodiscard]] QString problemText() const override { return m_problemText; }
    void goToProblem() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addForwardPage();
    void addKindAndDirection(QFormLayout& form);
    void addDestination(QFormLayout& form);
    void addMorePage();
    void load(const profile::Rule& rule);
    void onKindChosen();
    void takeFtpOffer();
    void refresh();
    void showProblems(const profile::Rule& rule);
    void showSummary(const QList<profile::Problem>& problems);
    void askFtpLogin();
    [[nodiscard]] QLayout* makeButtons();
    [[nodiscard]] profile::RuleKind kind() const;
    [[nodiscard]] profile::RuleDirection direction() const;
    [[nodiscard]] bool isDestinationPath() const;

    profile::Rule m_loaded;
    profile::Rule m_unchanged; ///< As the fields give it while nobody has touched them.
    profile::Profile m_context; ///< Without the rule.
    bool m_isNew;
    bool m_loading = false;
    FieldNotes* m_notes;
    QTabWidget* m_tabs;
    QFormLayout* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    QButtonGroup* m_kind = nullptr;
    QButtonGroup* m_direction = nullptr;
    ListenerForm* m_listener = nullptr;
    QWidget* m_destinationRow = nullptr;
    QLineEdit* m_destination = nullptr;
    QLabel* m_destinationColon = nullptr;
    PortEdit* m_destinationPort = nullptr;
    QLabel* m_destinationText = nullptr;
    QLabel* m_ftpOffer = nullptr; ///< Shown when a TCP forward leads to FTP.
    FtpOptionsPage* m_ftp = nullptr;
    ClientHintsPage* m_hints = nullptr;
    QCheckBox* m_enabled = nullptr;
    QComboBox* m_family = nullptr;
    QSpinBox* m_maxConnections = nullptr;
    QLabel* m_permittedLabel = nullptr;
    QPlainTextEdit* m_permitted = nullptr;
    PathPicture* m_picture;
    QLabel* m_remark;
    QLabel* m_summary;
    TestPanel* m_test = nullptr;
    QPushButton* m_ftpTest = nullptr;
    std::optional<tunnel::FtpLogin> m_ftpLogin;
    QPushButton* m_save = nullptr;
    QString m_problemPath;
    QString m_problemText;
};

} // namespace sallyport::ui
