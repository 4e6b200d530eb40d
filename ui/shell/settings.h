// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QRect>
#include <QSettings>

namespace sallyport::ui {

/// Whose colours the windows have.
enum class ColourChoice { System, Light, Dark };

/// What the user has chosen for the program as a whole, and where the window was. One INI file in
/// the configuration folder; a damaged one counts as empty.
class Settings final : public QObject {
    Q_OBJECT

public:
    explicit Settings(const QString& configFolder, QObject* parent = nullptr);

    [[nodiscard]] bool closeToTray() const;
    void setCloseToTray(bool on);
    [[nodiscard]] bool startMinimised() const;
    void setStartMinimised(bool on);
    [[nodiscard]] bool notifications() const;
    void setNotifications(bool on);
    /// "de", or empty for the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);
    [[nodiscard]] ColourChoice colours() const;
    void setColours(ColourChoice choice);
    /// Per cent of the system's size, kSmallestText to kLargestText.
    [[nodiscard]] int textSize() const;
    void setTextSize(int percent);
    static constexpr int kSmallestText = 80;
    static constexpr int kLargestText = 200;
    /// Whether the user has said that it may be asked whether there is a newer version.
    [[nodiscard]] bool tellOfVersions() const;
    void setTellOfVersions(bool on);
    /// When that was asked last, UTC; invalid: never.
    [[nodiscard]] QDateTime askedForVersion() const;
    void setAskedForVersion(const QDateTime& when);
    /// The version that the user wants to hear no more of; empty: none.
    [[nodiscard]] QString dismissedVersion() const;
    void setDismissedVersion(const QString& version);
    /// That there is no tray is said only once.
    [[nodiscard]] bool toldNoTray() const;
    void setToldNoTray();

    /// What is said once of a forward whose files go in clear past SSH has been read.
    [[nodiscard]] bool toldClear(const QString& forward) const;
    void setToldClear(const QString& forward);

    [[nodiscard]] QRect windowRect() const;
    [[nodiscard]] bool windowMaximised() const;
    void setWindow(const QRect& rect, bool maximised);
    /// The state of a splitter or a header, by its object name.
    [[nodiscard]] QByteArray layoutOf(const QString& name) const;
    void setLayoutOf(const QString& name, const QByteArray& state);
    /// The page of a profile that was shown last, by its object name.
    [[nodiscard]] QString page() const;
    void setPage(const QString& name);
    /// What opens the address of an FTP forward, or of any other; empty: the system's choice.
    [[nodiscard]] QString programFor(bool ftp) const;
    void setProgramFor(bool ftp, const QString& program);
    [[nodiscard]] QString selectedProfile() const;
    void setSelectedProfile(const QString& id);
    /// Profiles that were removed and whose secrets may still be in the key store. Written at once.
    [[nodiscard]] QStringList removedProfiles() const;
    void setRemovedProfiles(const QStringList& ids);

Q_SIGNALS:
    /// Other colours or another size of the text are wanted.
    void lookChanged();

private:
    QSettings m_store;
};

} // namespace sallyport::ui
