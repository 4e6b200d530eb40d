// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/importchoices.h"

#include "core/profile/folder.h"
#include "core/profile/ftpoffer.h"
#include "ui/models/profilecatalog.h"
#include "ui/models/ruletext.h"
#include "ui/profile/fieldlabel.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace sallyport::ui {

ImportChoices::ImportChoices(
    const ProfileCatalog& catalog, ImportModel& model, ImportPurpose purpose, QWidget* parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_model(model)
    , m_purpose(purpose)
{
    build();
    connect(m_follow, &QCheckBox::clicked, this, &ImportChoices::onFollowWanted);
    connect(m_ftp, &QCheckBox::clicked, this, &ImportChoices::wishesChanged);
    connect(m_commands, &QCheckBox::clicked, this, &ImportChoices::onCommandsWanted);
    // Only by hand: it also shows whether all of them are chosen.
    connect(m_weaker, &QCheckBox::clicked, &m_model, &ImportModel::chooseWeaker);
    connect(&m_model, &ImportModel::countsChanged, this, &ImportChoices::showWeaker);
    connect(m_defaults, &QCheckBox::toggled, this, &ImportChoices::extrasChanged);
    connect(m_settings, &QCheckBox::toggled, this, &ImportChoices::extrasChanged);
    clear();
}

void ImportChoices::build()
{
    m_folder = new QComboBox(this);
    m_folder->setObjectName(QStringLiteral("importFolder"));
    m_folder->setEditable(true);
    m_folder->setInsertPolicy(QComboBox::NoInsert);
    m_folder->lineEdit()->setMaxLength(200);
    m_folder->setMinimumContentsLength(30);
    QStringList folders;
    for (const ProfileCatalog::Entry& entry : m_catalog.entries()) {
        if (entry.stored && !entry.stored->profile.label.folder.isEmpty()) {
            folders.append(entry.stored->profile.label.folder);
        }
    }
    folders.removeDuplicates();
    folders.sort(Qt::CaseInsensitive);
    m_folder->addItem(QString());
    m_folder->addItems(folders);
    m_follow = makeBox("importFollow", tr("Fo&llow the file: read it again at each connection"));
    m_follow->setToolTip(tr("The profiles then only name the host of the file"));
    m_commands =
        makeBox("importCommands", tr("&Run the commands in the file that say which lines count …"));
    m_commands->setToolTip(tr("Those of Match exec; without them these lines are left out"));
    m_ftp = makeBox("importFtp", {});
    m_ftp->setToolTip(tr("As TCP, the listings and files of FTP do not come through"));
    m_weaker = makeBox("importWeaker", {});
    m_defaults =
        makeBox("importDefaults", tr("What new profiles &start from, as it is in the file"));
    m_defaultsWeaker = new PlainLabel(this);
    m_defaultsWeaker->setObjectName(QStringLiteral("importDefaultsWeaker"));
    m_defaultsWeaker->setWordWrap(true);
    m_settings =
        makeBox("importSettings", tr("The &preferences of this program, as they are in the file"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins({});
    form->addRow(fieldLabel(tr("Put new ones into the &folder:"), m_folder), m_folder);
    form->addRow(m_follow);
    form->addRow(m_ftp);
    form->addRow(m_commands);
    form->addRow(m_weaker);
    form->addRow(m_defaults);
    form->addRow(m_defaultsWeaker);
    form->addRow(m_settings);
}

QCheckBox* ImportChoices::makeBox(const char* name, const QString& text)
{
    auto* box = new QCheckBox(text, this);
    box->setObjectName(QLatin1String(name));
    return box;
}

void ImportChoices::showKind(ImportKind kind)
{
    m_folder->lineEdit()->setPlaceholderText(
        kind == ImportKind::Sallyport ? tr("The one in the file") : tr("None"));
}

void ImportChoices::offer(const ImportContent& content)
{
    m_source = content.source;
    m_fileCommands = content.commands;
    m_bundle = content.bundle;
    m_follow->setVisible(m_source.kind == ImportKind::OpenSsh);
    showCommands();
    showFtp(content.set.profiles);
    showDefaults();
    m_settings->setVisible(!m_bundle.settings.isEmpty());
    m_settings->setChecked(m_purpose == ImportPurpose::Restore && !m_bundle.settings.isEmpty());
}

void ImportChoices::clear()
{
    m_source = {};
    m_fileCommands.clear();
    m_bundle = {};
    m_ftp->setChecked(false);
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_follow, m_ftp, m_commands, m_weaker, m_defaultsWeaker, m_defaults, m_settings }) {
        widget->hide();
    }
}

void ImportChoices::setBusy(bool busy)
{
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_folder, m_follow, m_ftp, m_commands, m_weaker, m_defaults, m_settings }) {
        widget->setEnabled(!busy);
    }
}

QString ImportChoices::folder() const
{
    return profile::tidyFolder(m_folder->currentText());
}

std::optional<QString> ImportChoices::followed() const
{
    return m_source.kind == ImportKind::OpenSsh && m_follow->isChecked()
        ? std::optional(m_source.path)
        : std::nullopt;
}

bool ImportChoices::makesFtp() const
{
    return m_ftp->isChecked();
}

std::optional<profile::Profile> ImportChoices::defaults() const
{
    return m_defaults->isChecked() ? m_bundle.defaults : std::nullopt;
}

QJsonObject ImportChoices::settings() const
{
    return m_settings->isChecked() ? m_bundle.settings : QJsonObject();
}

void ImportChoices::onFollowWanted(bool follow)
{
    if (follow && !m_source.agreedCommands.isEmpty()) {
        // None is run when a connection is made: the list is to show what will be then.
        onCommandsWanted(false);
        return;
    }
    showCommands();
    Q_EMIT wishesChanged();
}

void ImportChoices::onCommandsWanted(bool run)
{
    ImportSource source = m_source;
    source.agreedCommands = run ? m_fileCommands : QStringList();
    if (!run) {
        Q_EMIT wanted(source);
        return;
    }
    // Until the answer: nothing is run.
    m_commands->setChecked(false);
    ConfirmDialog::ask(tr("Run these commands?"), ImportText::commands(source.agreedCommands),
        tr("&Run"), this, [this, source] {
            if (m_fileCommands == source.agreedCommands) {
                Q_EMIT wanted(source);
            }
        });
}

void ImportChoices::showCommands()
{
    m_commands->setVisible(!m_follow->isChecked() && ImportText::canBeShown(m_fileCommands));
    m_commands->setChecked(!m_fileCommands.isEmpty() && m_fileCommands == m_source.agreedCommands);
}

/// Never of a file of this program's own, where a TCP forward was meant to be one.
void ImportChoices::showFtp(QList<profile::Imported> profiles)
{
    const int count = m_source.kind == ImportKind::Sallyport ? 0 : profile::makeFtp(profiles);
    m_ftp->setText(RuleText::ftpOffer(count));
    m_ftp->setVisible(count > 0);
}

/// Off by itself where they would protect less than those that are here.
void ImportChoices::showDefaults()
{
    const auto& defaults = m_bundle.defaults;
    const QString weaker = defaults
        ? ImportText::weakerDefaults(profile::weakenings(m_catalog.defaults().profile, *defaults))
        : QString();
    m_defaults->setVisible(defaults.has_value());
    m_defaultsWeaker->setVisible(!weaker.isEmpty());
    m_defaultsWeaker->setText(weaker);
    m_defaults->setChecked(m_purpose == ImportPurpose::Restore && defaults && weaker.isEmpty());
}

void ImportChoices::showWeaker()
{
    const ImportModel::Counts counts = m_model.counts();
    m_weaker->setText(ImportText::weaker(counts.weaker));
    m_weaker->setVisible(counts.weaker > 0);
    m_weaker->setChecked(counts.weaker > 0 && counts.weakerChosen == counts.weaker);
}

} // namespace sallyport::ui
