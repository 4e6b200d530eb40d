// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/autostart.h"
#include "ui/shell/language.h"
#include "ui/widgets/wholedialog.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace sallyport::ui {

class ProblemStrip;
class Settings;

/// What the preferences say about the system this runs on.
struct PreferencesFacts {
    QString configFolder;
    QString whyNoTray; ///< Translated; empty: there is a tray.
    QString keyStore; ///< Its name.
    QString whyNoKeyStore; ///< Empty: passwords can be kept in it.
    QList<Language> languages; ///< The system's first, with an empty code.
    /// Who is asked for new versions; empty: nobody, and nothing is said of it.
    QString updateHost{};
};

/// What the user chooses for the program as a whole. Everything takes effect at once, so there is
/// nothing to confirm.
class PreferencesDialog final : public WholeDialog {
    Q_OBJECT

public:
    /// The settings outlive it.
    PreferencesDialog(Settings& settings, const platform::Autostart& autostart,
        const PreferencesFacts& facts, QWidget* parent);

Q_SIGNALS:
    /// A value in Settings is different.
    void settingsChanged();
    /// The user wants to edit what new profiles start from.
    void defaultsRequested();

private:
    [[nodiscard]] QWidget* buildStart();
    [[nodiscard]] QWidget* buildTray(const PreferencesFacts& facts);
    [[nodiscard]] QWidget* buildLook(const QList<Language>& languages);
    void addLanguage(QFormLayout* form, const QList<Language>& languages);
    void addColours(QFormLayout* form);
    void addTextSize(QFormLayout* form);
    [[nodiscard]] QWidget* buildVersions(const QString& host);
    [[nodiscard]] QWidget* buildPlaces(const PreferencesFacts& facts);
    [[nodiscard]] QWidget* buildProfiles();
    void fit(const QWidget& groups, QScrollArea& area);
    void readAutostart();
    void setAutostart(bool on);

    Settings& m_settings;
    platform::Autostart m_autostart;
    QString m_languageAtStart;
    int m_autostartCalls = 0; ///< Only the answer to the last one counts.
    QCheckBox* m_atLogin = nullptr;
    ProblemStrip* m_atLoginProblem = nullptr;
};

} // namespace sallyport::ui
