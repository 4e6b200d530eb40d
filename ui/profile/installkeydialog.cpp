// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/installkeydialog.h"

#include "core/base/exhaustion.h"
#include "core/profile/expansion.h"
#include "core/ssh/auth/publicline.h"
#include "ui/models/errortext.h"
#include "ui/models/sentencetext.h"
#include "ui/profile/fieldlabel.h"
#include "ui/widgets/copytext.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPromise>
#include <QPushButton>
#include <QThreadPool>

#include <algorithm>
#include <memory>
#include <utility>

namespace sallyport::ui {

// Of a key with a usual comment, and of the command.
static constexpr int kLineLines = 3;
static constexpr int kCommandLines = 7;

using profile::Profile;
using tunnel::KeyInstallation;

/// The error itself and what can be done about it here.
static QString wordsFor(const Error& error)
{
    const ErrorText text = ErrorText::of(error);
    switch (error.code) {
    case Code::AuthenticationFailed:
    case Code::PasswordRejected:
    case Code::KeyRejected:
    case Code::NoAuthenticationMethod:
        return text.sentence + u' '
            + InstallKeyDialog::tr("To add a key, the account has to be logged in to by something "
                                   "that works already, such as a password or another key.");
    default:
        break;
    }
    QStringList parts{ text.sentence, wholeSentence(error.detail), text.hint };
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u' ');
}

InstallKeyDialog::InstallKeyDialog(const Profile& profile, const Profile& shown, QWidget* parent)
    : WholeDialog(parent)
    , m_profile(profile)
    , m_key(new QComboBox(this))
    , m_line(new CopyText(tr("The line that is added"), kLineLines, this))
    , m_state(new PlainLabel(this))
{
    setWindowTitle(tr("Install a key on the server"));
    const auto expanded = profile::expanded(shown, profile::Environment::system());
    addFields(expanded.value_or(shown));
    addButtons();
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (m_reading.future().resultCount() > 0) {
            m_keys = m_reading.result();
            showKeys();
        }
    });
    connect(m_key, &QComboBox::currentIndexChanged, this, &InstallKeyDialog::showKey);
    if (!expanded) {
        say(wholeSentence(Sentence::placed(expanded.error().context, expanded.error().detail)));
    } else if (!profile.connection.viaProfile.isEmpty()) {
        say(tr(
            "The server is reached through the tunnel of another profile, which this cannot use. "
            "Connect, and add the line there by hand."));
    } else {
        const profile::Server& server = expanded->connection.server;
        const bool isUsual = server.identityFiles.isEmpty();
        readKeys(isUsual ? server.defaultIdentityFiles : server.identityFiles, isUsual);
    }
    const int width = std::max(38 * fontMetrics().height(), sizeHint().width());
    resize(width, std::max(heightForWidth(width), sizeHint().height()));
}

InstallKeyDialog::~InstallKeyDialog() = default;

void InstallKeyDialog::addFields(const Profile& shown)
{
    const profile::Server& server = shown.connection.server;
    auto* intro =
        new PlainLabel(tr("Adds the line below to %1 of %2 on %3, unless its key is there already. "
                          "Nothing else is "
                          "changed there.")
                           .arg(tunnel::kAuthorizedKeys, server.user, server.address.toString()),
            this);
    intro->setObjectName(QStringLiteral("installIntro"));
    intro->setWordWrap(true);
    m_key->setObjectName(QStringLiteral("installKey"));
    m_line->setObjectName(QStringLiteral("installLine"));
    m_state->setObjectName(QStringLiteral("installState"));
    m_state->setAccessibleName(tr("What came of it"));
    m_state->setWordWrap(true);
    auto* details = new QPushButton(tr("&Details"), this);
    details->setObjectName(QStringLiteral("installDetails"));
    details->setCheckable(true);
    details->setAutoDefault(false);
    auto* command = new CopyText(tr("The command that is run there"), kCommandLines, this);
    command->setObjectName(QStringLiteral("installCommand"));
    command->setText(QString::fromLatin1(tunnel::keyInstallCommand()));
    auto* explained = new PlainLabel(
        tr("It is run by the account's shell. Its input is two lines: the key alone, by which it "
           "sees whether it is there, and the line above."),
        this);
    explained->setObjectName(QStringLiteral("installExplained"));
    explained->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(fieldLabel(tr("&Key"), m_key), m_key);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addWidget(m_line);
    layout->addWidget(details, 0, Qt::AlignLeft);
    layout->addWidget(command);
    layout->addWidget(explained);
    layout->addStretch();
    layout->addWidget(m_state);
    command->hide();
    explained->hide();
    connect(details, &QPushButton::toggled, command, &QWidget::setVisible);
    connect(details, &QPushButton::toggled, explained, &QWidget::setVisible);
    connect(details, &QPushButton::toggled, this, &InstallKeyDialog::grow);
}

void InstallKeyDialog::addButtons()
{
    auto* buttons = new QDialogButtonBox(this);
    m_install = buttons->addButton(tr("&Install"), QDialogButtonBox::ActionRole);
    m_install->setObjectName(QStringLiteral("installButton"));
    m_install->setEnabled(false);
    m_install->setDefault(true);
    m_close = buttons->addButton(QDialogButtonBox::Close);
    m_close->setObjectName(QStringLiteral("installClose"));
    connect(m_install, &QPushButton::clicked, this, [this] { m_running ? stop() : start(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

void InstallKeyDialog::readKeys(const QStringList& files, bool isUsual)
{
    if (const auto exhausted = threadExhaustion()) {
        say(wholeSentence(*exhausted));
        return;
    }
    auto promise = std::make_shared<QPromise<Keys>>();
    m_reading.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, files, isUsual] {
        promise->start();
        Keys keys;
        for (const QString& file : files) {
            auto line = ssh::publicLineOf(file);
            if (line) {
                keys.push_back({ file, std::move(*line), {} });
            } else if (!isUsual) {
                keys.push_back({ file, {}, line.error() });
            }
        }
        promise->addResult(keys);
        promise->finish();
    });
}

void InstallKeyDialog::showKeys()
{
    const QSignalBlocker quiet(m_key);
    for (const Key& key : m_keys) {
        m_key->addItem(key.file);
    }
    // A key that was made just now is the last one.
    const auto usable =
        std::find_if(m_keys.crbegin(), m_keys.crend(), [](const Key& key) { return !key.error; });
    m_key->setCurrentIndex(
        usable == m_keys.crend() ? 0 : int(std::distance(usable, m_keys.crend())) - 1);
    m_key->setEnabled(!m_keys.empty());
    showKey();
    if (m_keys.empty()) {
        say(tr("The profile has no key of its own, and there is none in ~/.ssh. Make one with New "
               "key."));
    }
}

void InstallKeyDialog::showKey()
{
    const int index = m_key->currentIndex();
    const Key* key = index < 0 ? nullptr : &m_keys.at(std::size_t(index));
    m_line->setText(key ? QString::fromUtf8(key->line) : QString());
    say(key && key->error ? wholeSentence(key->error->detail) : QString());
    m_install->setEnabled(key && !key->error);
}

void InstallKeyDialog::start()
{
    setRunning(true);
    say(tr("Connecting…"));
    Q_EMIT installRequested(m_profile, m_keys.at(std::size_t(m_key->currentIndex())).line);
}

void InstallKeyDialog::stop()
{
    setRunning(false);
    say(tr("Stopped. If it had been connected already, the key may be there."));
    Q_EMIT stopRequested();
}

void InstallKeyDialog::setRunning(bool running)
{
    m_running = running;
    m_key->setEnabled(!running);
    m_install->setText(running ? tr("&Stop") : tr("&Install"));
}

void InstallKeyDialog::say(const QString& text)
{
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
    grow();
}

void InstallKeyDialog::grow()
{
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void InstallKeyDialog::showConnected()
{
    if (m_running) {
        say(tr("Logged in. Adding the key…"));
    }
}

void InstallKeyDialog::showResult(const Result<KeyInstallation>& result)
{
    if (!m_running) {
        return;
    }
    setRunning(false);
    if (result) {
        QString text = wholeSentence(tunnel::keyInstallationText(result->outcome));
        if (result->outcome == KeyInstallation::Outcome::Added) {
            // Where the server looks for keys, only a login shows.
            text += u' ' + tr("Test the connection to see whether it is enough now.");
        } else if (!result->isInstalled() && !result->said.isEmpty()) {
            text += u' ' + tr("The server says: %1").arg(result->said);
        }
        say(text);
        if (result->isInstalled()) {
            m_close->setDefault(true);
            m_close->setFocus();
        }
        return;
    }
    say(wordsFor(result.error()));
}

void InstallKeyDialog::reject()
{
    if (std::exchange(m_running, false)) {
        Q_EMIT stopRequested();
    }
    WholeDialog::reject();
}

} // namespace sallyport::ui
