// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferencesdialog.h"

#include "ui/models/errortext.h"
#include "ui/models/inbackground.h"
#include "ui/profile/fieldlabel.h"
#include "ui/shell/settings.h"
#include "ui/widgets/followfont.h"
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
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

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

PreferencesDialog::PreferencesDialog(Settings& settings, const platform::Autostart& autostart,
    const PreferencesFacts& facts, QWidget* parent)
    : WholeDialog(parent)
    , m_settings(settings)
    , m_autostart(autostart)
    , m_languageAtStart(settings.language())
{
    setObjectName(QStringLiteral("preferencesDialog"));
    setWindowTitle(tr("Preferences"));
    auto* groups = new QWidget(this);
    auto* inside = new QVBoxLayout(groups);
    inside->setContentsMargins({});
    inside->addWidget(buildStart());
    inside->addWidget(buildTray(facts));
    inside->addWidget(buildLook(facts.languages));
    inside->addWidget(buildProfiles());
    if (!facts.updateHost.isEmpty()) {
        inside->addWidget(buildVersions(facts.updateHost));
    }
    inside->addWidget(buildPlaces(facts));
    inside->addStretch();
    // With large text it is higher than a small screen.
    auto* area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("preferencesArea"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(groups);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(area);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("preferencesClose"));
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    followFont(this, [this, groups, area] { fit(*groups, *area); });
    readAutostart();
}

/// As large as what is in it, as far as the screen allows.
void PreferencesDialog::fit(const QWidget& groups, QScrollArea& area)
{
    const int line = fontMetrics().height();
    const QSize room = screen()->availableSize() - QSize(line, line * 4);
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int width =
        std::max(fontMetrics().averageCharWidth() * 80, groups.minimumSizeHint().width());
    const int height = groups.layout()->totalHeightForWidth(width);
    area.setMinimumSize(
        std::min(width + bar, room.width()), std::min(height, room.height() - line * 5));
    adjustSize();
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

QWidget* PreferencesDialog::buildLook(const QList<Language>& languages)
{
    auto* box = new QGroupBox(tr("Language and look"), this);
    auto* form = new QFormLayout(box);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addLanguage(form, languages);
    addColours(form);
    addTextSize(form);
    return box;
}

void PreferencesDialog::addLanguage(QFormLayout* form, const QList<Language>& languages)
{
    auto* choice = new QComboBox(this);
    choice->setObjectName(QStringLiteral("preferencesLanguage"));
    choice->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (const Language& language : languages) {
        choice->addItem(language.name, language.code);
    }
    const int now = choice->findData(m_languageAtStart);
    choice->setCurrentIndex(now < 0 ? 0 : now);
    auto* note = explanation(tr("It is used from the next start of the program."),
        QStringLiteral("preferencesLanguageNote"), this);
    note->hide();
    form->addRow(fieldLabel(tr("&Language of the texts:"), choice), choice);
    form->addRow(QString(), note);
    connect(choice, &QComboBox::activated, this, [this, choice, note] {
        const QString code = choice->currentData().toString();
        m_settings.setLanguage(code);
        note->setVisible(code != m_languageAtStart);
        Q_EMIT settingsChanged();
    });
}

void PreferencesDialog::addColours(QFormLayout* form)
{
    auto* choice = new QComboBox(this);
    choice->setObjectName(QStringLiteral("preferencesColours"));
    choice->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    choice->addItem(tr("As the system", "colours"), int(ColourChoice::System));
    choice->addItem(tr("Light"), int(ColourChoice::Light));
    choice->addItem(tr("Dark"), int(ColourChoice::Dark));
    choice->setCurrentIndex(choice->findData(int(m_settings.colours())));
    form->addRow(fieldLabel(tr("&Colours:"), choice), choice);
    connect(choice, &QComboBox::activated, this, [this, choice] {
        m_settings.setColours(ColourChoice(choice->currentData().toInt()));
        Q_EMIT settingsChanged();
    });
}

void PreferencesDialog::addTextSize(QFormLayout* form)
{
    auto* choice = new QComboBox(this);
    choice->setObjectName(QStringLiteral("preferencesTextSize"));
    choice->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QList<int> sizes{ Settings::kSmallestText, 90, 100, 110, 125, 150, 175,
        Settings::kLargestText };
    const int now = m_settings.textSize();
    if (!sizes.contains(now)) {
        sizes.append(now); // from the file
        std::sort(sizes.begin(), sizes.end());
    }
    for (const int size : std::as_const(sizes)) {
        choice->addItem(size == 100 ? tr("As the system", "size of text")
                                    : tr("%1 %", "size of text").arg(size),
            size);
    }
    choice->setCurrentIndex(choice->findData(now));
    form->addRow(fieldLabel(tr("&Text size:"), choice), choice);
    connect(choice, &QComboBox::activated, this, [this, choice] {
        m_settings.setTextSize(choice->currentData().toInt());
        Q_EMIT settingsChanged();
    });
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

QWidget* PreferencesDialog::buildVersions(const QString& host)
{
    auto* group = new QGroupBox(tr("New versions"), this);
    auto* layout = new QVBoxLayout(group);
    auto* tell =
        checkBox(tr("Tell me about new &versions"), QStringLiteral("preferencesVersions"), group);
    tell->setChecked(m_settings.tellOfVersions());
    const QString note = tr("Once a day %1 is asked over HTTPS for one small file that says which "
                            "version is the newest: it learns this computer’s address and this "
                            "version, and nothing is downloaded or installed.")
                             .arg(host);
    tell->setAccessibleDescription(note);
    layout->addWidget(tell);
    layout->addLayout(
        indented(explanation(note, QStringLiteral("preferencesVersionsNote"), group)));
    connect(tell, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.setTellOfVersions(on);
        Q_EMIT settingsChanged();
    });
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
