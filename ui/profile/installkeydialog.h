// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/profile/profile.h"
#include "core/tunnel/keyinstall.h"
#include "ui/widgets/wholedialog.h"

#include <QFutureWatcher>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace sallyport::ui {

class CopyText;

/// Installs the public half of one of a profile's keys on its server: shows which line goes into
/// which file of which account, and by which command, before it is done, and says what came of it.
/// What does it is connected to its signals. Shown with open().
class InstallKeyDialog final : public WholeDialog {
    Q_OBJECT

public:
    /// profile: that is to be connected, as it stands. shown: the same with what a file that it
    /// follows says now.
    InstallKeyDialog(
        const profile::Profile& profile, const profile::Profile& shown, QWidget* parent);
    ~InstallKeyDialog() override;

    /// Of what installRequested() asked for.
    void showConnected();
    void showResult(const Result<tunnel::KeyInstallation>& result);

    void reject() override;

Q_SIGNALS:
    void installRequested(const sallyport::profile::Profile& profile, const QByteArray& line);
    /// The user does not want to wait for it; nothing of it is shown any more.
    void stopRequested();

private:
    struct Key {
        QString file;
        QByteArray line;
        std::optional<Error> error;
    };
    using Keys = std::vector<Key>;

    void addFields(const profile::Profile& shown);
    void addButtons();
    void readKeys(const QStringList& files, bool isUsual);
    void showKeys();
    void showKey();
    void start();
    void stop();
    void setRunning(bool running);
    void say(const QString& text);
    /// What is shown now has room.
    void grow();

    const profile::Profile m_profile;
    QComboBox* m_key;
    CopyText* m_line;
    QLabel* m_state;
    QPushButton* m_install = nullptr;
    QPushButton* m_close = nullptr;
    QFutureWatcher<Keys> m_reading;
    Keys m_keys;
    bool m_running = false;
};

} // namespace sallyport::ui
