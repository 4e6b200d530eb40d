// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferencesdialog.h"

#include "ui/models/errortext.h"
#include "ui/profile/fieldlabel.h"
#include "ui/shell/settings.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/problemstrip.h"
#include "ui/widgets/symbolicicon.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QGroupBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QStyle>
#include <QThreadPool>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <functional>

namespace sallyport::ui {

static QLabel* explanation(const QString& text, const QString& name, QWidget* parent)
{
    auto* label = new PlainLabel(text, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// Under the text of a check box, not under its mark.
static QHBoxLayout* indented(QWidget* widget)
{
    auto* row = new QHBoxLayout;
    const QStyle* style = widget->style();
    row->addSpacing(style->pixelMetric(QStyle::PM_IndicatorWidth)
        + style->pixelMetric(QStyle::PM_CheckBoxLabelSpacing));
    row->addWidget(widget, 1);
    return row;
}

static QCheckBox* checkBox(const QString& text, const QString& name, QWidget* parent)
{
    auto* box = new QCheckBox(text, parent);
    box->setObjectName(name);
    return box;
}

/// Does something with files elsewhere, and answers here unless `home` is gone.
template <class Answer>
static void inBackground(
    QObject* home, std::function<Answer()> work, std::function<void(const Answer&)> done)
{
    QThreadPool::globalInstance()->start([home = QPointer<QObject>(home), app = qApp,
                                             work = std::move(work), done = std::move(done)] {
        QMetaObject::invokeMethod(
            app,
            [home, answer = work(), done] {
                if (home) {
                    done(answer);
                }
            },
            Qt::QueuedConnection);
    });
}

PreferencesDialog::PreferencesDialog(Settings& settings, const platform::Autostart& autostart,
    const PreferencesFacts& facts, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_autostart(autostart)
    , m_languageAtStart(settings.language())
{
    setObjectName(QStringLiteral("preferencesDialog"));
    setWindowTitle(tr("Preferences"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(buildStart());
    layout->addWidget(buildTray(facts));
    layout->addWidget(buildLanguage(facts.languages));
    layout->addWidget(buildProfiles());
    layout->addWidget(buildPlaces(facts));
    layout->addStretch();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("preferencesClose"));
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
    readAutostart();
}

QWidget* PreferencesDialog::buildStart()
{
    auto* group = new QGroupBox(tr("Starting"), this);
    auto* layout = new QVBoxLayout(group);
    m_atLogin = checkBox(tr("&Start when I log in"), QStringLiteral("preferencesAutostart"), group);
    m_atLogin->setEnabled(false); // until it is known
    m_atLoginProblem = new ProblemStrip(group);
    m_atLoginProblem->setObjectName(QStringLiteral("preferencesAutostartProblem"));
    m_atLoginProblem->hide();
    auto* minimised = checkBox(
        tr("Start with the &window hidden"), QStringLiteral("preferencesMinimised"), group);
    minimised->setChecked(m_settings.startMinimised());
    layout->addWidget(m_atLogin);
    layout->addLayout(
        indented(explanation(tr("Profiles that are marked “Connect when Sallyport starts” then "
                                "connect."),
            QStringLiteral("preferencesAutostartNote"), group)));
    layout->addWidget(m_atLoginProblem);
    layout->addWidget(minimised);
    connect(m_atLogin, &QCheckBox::clicked, this, &PreferencesDialog::setAutostart);
    connect(minimised, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.setStartMinimised(on);
        Q_EMIT settingsChanged();
    });
    return group;
}

QWidget* PreferencesDialog::buildTray(const PreferencesFacts& facts)
{
    auto* group = new QGroupBox(tr("While it runs"), this);
    auto* layout = new QVBoxLayout(group);
    auto* stay = checkBox(tr("&Keep running in the tray when the window is closed"),
        QStringLiteral("preferencesTray"), group);
    stay->setChecked(m_settings.closeToTray());
    layout->addWidget(stay);
    if (!facts.whyNoTray.isEmpty()) {
        stay->setEnabled(false);
        stay->setAccessibleDescription(facts.whyNoTray);
        layout->addLayout(
            indented(explanation(facts.whyNoTray, QStringLiteral("preferencesTrayNote"), group)));
    }
    auto* notify = checkBox(tr("&Notify me when a tunnel breaks, comes back or needs me"),
        QStringLiteral("preferencesNotifications"), group);
    notify->setChecked(m_settings.notifications());
    layout->addWidget(notify);
    connect(stay, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.setCloseToTray(on);
        Q_EMIT settingsChanged();
    });
    connect(notify, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.setNotifications(on);
        Q_EMIT settingsChanged();
    });
    return group;
}

QWidget* PreferencesDialog::buildLanguage(const QList<Language>& languages)
{
    auto* box = new QGroupBox(tr("Language"), this);
    auto* layout = new QVBoxLayout(box);
    auto* choice = new QComboBox(box);
    choice->setObjectName(QStringLiteral("preferencesLanguage"));
    for (const Language& language : languages) {
        choice->addItem(language.name, language.code);
    }
    const int now = choice->findData(m_languageAtStart);
    choice->setCurrentIndex(now < 0 ? 0 : now);
    auto* row = new QHBoxLayout;
    row->addWidget(fieldLabel(tr("&Language of the texts:"), choice));
    row->addWidget(choice);
    row->addStretch();
    auto* note = explanation(tr("It is used from the next start of the program."),
        QStringLiteral("preferencesLanguageNote"), box);
    note->hide();
    layout->addLayout(row);
    layout->addWidget(note);
    connect(choice, &QComboBox::activated, this, [this, choice, note] {
        const QString code = choice->currentData().toString();
        m_settings.setLanguage(code);
        note->setVisible(code != m_languageAtStart);
        Q_EMIT settingsChanged();
    });
    return box;
}

QWidget* PreferencesDialog::buildProfiles()
{
    auto* group = new QGroupBox(tr("New profiles"), this);
    auto* layout = new QHBoxLayout(group);
    layout->addWidget(explanation(tr("What a profile does not set itself, it takes from here."),
                          QStringLiteral("preferencesDefaultsNote"), group),
        1);
    auto* edit = new QPushButton(tr("&Edit what new profiles start from …"), group);
    edit->setObjectName(QStringLiteral("preferencesDefaults"));
    edit->setAutoDefault(false);
    layout->addWidget(edit);
    connect(edit, &QPushButton::clicked, this, &PreferencesDialog::defaultsRequested);
    return group;
}

QWidget* PreferencesDialog::buildPlaces(const PreferencesFacts& facts)
{
    auto* group = new QGroupBox(tr("Where things are kept"), this);
    auto* form = new QFormLayout(group);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* folder = new QLineEdit(QDir::toNativeSeparators(facts.configFolder), group);
    folder->setObjectName(QStringLiteral("preferencesFolder"));
    folder->setReadOnly(true);
    folder->setCursorPosition(0);
    auto* copy = new QToolButton(group);
    copy->setObjectName(QStringLiteral("preferencesCopyFolder"));
    copy->setIcon(symbolicIcon(QStringLiteral("copy")));
    copy->setToolTip(tr("Copy the path"));
    copy->setAccessibleName(tr("Copy the path"));
    copy->setFocusPolicy(Qt::TabFocus);
    auto* open = new QPushButton(tr("&Open"), group);
    open->setObjectName(QStringLiteral("preferencesOpenFolder"));
    open->setAccessibleName(tr("Open the folder"));
    open->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(folder, 1);
    row->addWidget(copy);
    row->addWidget(open);
    form->addRow(fieldLabel(tr("&Profiles and settings:"), folder), row);
    const bool isKept = facts.whyNoKeyStore.isEmpty();
    auto* store = new PlainLabel(isKept
            ? tr("In %1, each only where you say so", "key store").arg(facts.keyStore)
            : tr("Nowhere: they are asked for each time"),
        group);
    store->setObjectName(QStringLiteral("preferencesKeyStore"));
    store->setWordWrap(true);
    store->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(tr("Passwords:"), store);
    if (!isKept) {
        form->addRow(QString(),
            explanation(tr("There is no key store to use: %1").arg(facts.whyNoKeyStore),
                QStringLiteral("preferencesKeyStoreNote"), group));
    }
    connect(copy, &QToolButton::clicked, this,
        [path = folder->text()] { QGuiApplication::clipboard()->setText(path); });
    connect(open, &QPushButton::clicked, this,
        [path = facts.configFolder] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    return group;
}

void PreferencesDialog::readAutostart()
{
    inBackground<bool>(
        this, [autostart = m_autostart] { return autostart.isEnabled(); },
        [this, call = ++m_autostartCalls](const bool& isEnabled) {
            if (call == m_autostartCalls) {
                m_atLogin->setChecked(isEnabled);
                m_atLogin->setEnabled(true);
            }
        });
}

void PreferencesDialog::setAutostart(bool on)
{
    m_atLogin->setEnabled(false);
    m_atLoginProblem->hide();
    inBackground<Result<void>>(
        this,
        [autostart = m_autostart, on]() mutable {
            return on ? autostart.enable() : autostart.disable();
        },
        [this, on, call = ++m_autostartCalls](const Result<void>& done) {
            if (call != m_autostartCalls) {
                return;
            }
            m_atLogin->setEnabled(true);
            m_atLogin->setFocus();
            if (!done) {
                m_atLogin->setChecked(!on);
                m_atLoginProblem->showText(on ? tr("The start at login cannot be set up.")
                                              : tr("The start at login cannot be taken back."),
                    tr("Check that the file named in the details can be written."),
                    ErrorText::details(done.error()));
                m_atLoginProblem->show();
            }
        });
}

} // namespace sallyport::ui
