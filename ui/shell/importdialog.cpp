// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/importdialog.h"

#include "core/base/shown.h"
#include "core/profile/follow.h"
#include "core/profile/import/codepage.h"
#include "ui/models/errortext.h"
#include "ui/models/profilecatalog.h"
#include "ui/models/weakeningtext.h"
#include "ui/profile/fieldlabel.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/problemstrip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace sallyport::ui {

using namespace std::chrono_literals;

static constexpr auto kTypingPause = 400ms;
/// What is over sooner is not worth a picture.
static constexpr auto kPatience = 500ms;
static constexpr auto kProgressInterval = 200ms;
static constexpr qsizetype kMostCommandsShown = 10;
static constexpr qsizetype kLongestCommandShown = 300;

static QString nameOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::OpenSsh:
        return ImportDialog::tr("OpenSSH configuration");
    case ImportKind::Putty:
        return ImportDialog::tr("PuTTY sessions");
    case ImportKind::Tectia:
        return ImportDialog::tr("Tectia configuration (ssh-broker-config.xml)");
    case ImportKind::Sallyport:
        return ImportDialog::tr("Sallyport file: export or backup");
    case ImportKind::Command:
        return ImportDialog::tr("ssh command line");
    }
    return {};
}

/// With "~" for the home folder, where people know it as that.
static QString shownPath(const QString& path, const QString& home)
{
    const QString prefix = home + u'/';
    return !home.isEmpty() && path.startsWith(prefix)
        ? QStringLiteral("~/") + path.mid(prefix.size())
        : QDir::toNativeSeparators(path);
}

static QString typedPath(const QString& text, const QString& home)
{
    const QString path = QDir::fromNativeSeparators(text.trimmed());
    return path.startsWith(QLatin1String("~/")) ? home + path.mid(1) : path;
}

/// "A/B" however it was typed.
static QString folderFrom(const QString& text)
{
    QStringList parts;
    const QStringList written = text.split(u'/');
    for (const QString& part : written) {
        if (const QString name = part.simplified(); !name.isEmpty()) {
            parts.append(name);
        }
    }
    return parts.join(u'/');
}

namespace {

/// Greys the box of what cannot be chosen.
class PlanDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QModelIndex name = index.siblingAtColumn(ImportModel::NameColumn);
        if (index == name && !(name.flags() & Qt::ItemIsUserCheckable)) {
            option->state &= ~QStyle::State_Enabled;
        }
    }
};

} // namespace

ImportDialog::ImportDialog(ProfileCatalog& catalog, const profile::Environment& environment,
    const QString& sshProgram, Purpose purpose, QWidget* parent)
    : QDialog(parent)
    , m_catalog(catalog)
    , m_environment(environment)
    , m_purpose(purpose)
    , m_reader(environment, sshProgram)
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(purpose == Purpose::Import ? tr("Import profiles") : tr("Restore a backup"));
    setAcceptDrops(true);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    m_working.callOnTimeout(this, &ImportDialog::showProgress);
    build();
    connectAll();
    if (purpose == Purpose::Restore) {
        m_isChosen = true;
        showKind(ImportKind::Sallyport);
        startOver(tr("Choose the file of the backup."));
    } else {
        showKind(ImportKind::OpenSsh);
        startOver(tr("Looking for what is on this computer …"));
        m_reader.findSources();
    }
}

void ImportDialog::build()
{
    auto* layout = new QVBoxLayout(this);
    if (m_purpose == Purpose::Restore) {
        auto* intro = new PlainLabel(
            tr("Profiles that are here but not in the backup stay as they are. Passwords are not "
               "in "
               "a backup; they stay in the key store of the computer they were typed on."),
            this);
        intro->setWordWrap(true);
        layout->addWidget(intro);
    }
    layout->addWidget(buildSource());
    m_problem = new ProblemStrip(this);
    m_problem->setObjectName(QStringLiteral("importProblem"));
    layout->addWidget(m_problem);
    m_warnings = new ProblemStrip(this);
    m_warnings->setObjectName(QStringLiteral("importWarnings"));
    layout->addWidget(m_warnings);
    layout->addWidget(buildPlan(), 1);
    layout->addWidget(buildChoices());

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("importCancel"));
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_import = buttons->addButton(QString(), QDialogButtonBox::ApplyRole);
    m_import->setObjectName(QStringLiteral("importCommit"));
    m_import->setDefault(true);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::commit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 38);
}

QWidget* ImportDialog::buildSource()
{
    auto* box = new QWidget(this);
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* form = new QFormLayout(box);
    m_source = form;
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_kind = new QComboBox(box);
    m_kind->setObjectName(QStringLiteral("importSource"));
    for (const ImportKind kind : { ImportKind::OpenSsh, ImportKind::Putty, ImportKind::Tectia,
             ImportKind::Sallyport, ImportKind::Command }) {
        m_kind->addItem(nameOf(kind), int(kind));
    }
    if (m_purpose == Purpose::Restore) {
        m_kind->hide();
    } else {
        form->addRow(fieldLabel(tr("F&rom:"), m_kind), m_kind);
    }

    auto* pathBox = new QWidget(box);
    auto* pathLayout = new QHBoxLayout(pathBox);
    pathLayout->setContentsMargins({});
    m_path = new QLineEdit(pathBox);
    m_path->setObjectName(QStringLiteral("importPath"));
    auto* browse = new QPushButton(tr("&Browse …"), pathBox);
    browse->setObjectName(QStringLiteral("importBrowse"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &ImportDialog::browse);
    pathLayout->addWidget(m_path, 1);
    pathLayout->addWidget(browse);
    m_command = new QPlainTextEdit(box);
    m_command->setObjectName(QStringLiteral("importCommand"));
    m_command->setAccessibleName(tr("ssh command line"));
    m_command->setPlaceholderText(QStringLiteral("ssh -N -L 8080:web:80 anna@bastion.example.org"));
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setTabChangesFocus(true);
    m_command->setFixedHeight(m_command->fontMetrics().lineSpacing() * 3 + 14);
    m_inputs = new QStackedWidget(box);
    m_inputs->addWidget(pathBox);
    m_inputs->addWidget(m_command);
    m_pathLabel = new PlainLabel(box);
    form->addRow(m_pathLabel, m_inputs);
    m_codePage = new QComboBox(box);
    m_codePage->setObjectName(QStringLiteral("importCodePage"));
    m_codePage->addItem(QString(), QString());
    for (const QString& page : profile::CodePage::usual()) {
        m_codePage->addItem(page, page);
    }
    form->addRow(fieldLabel(tr("Code pa&ge:"), m_codePage), m_codePage);
    showCodePage();
    return box;
}

QWidget* ImportDialog::buildPlan()
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    m_status = new PlainLabel(box);
    m_status->setObjectName(QStringLiteral("importStatus"));
    m_status->setWordWrap(true);
    m_bar = new QProgressBar(box);
    m_bar->setObjectName(QStringLiteral("importProgress"));
    m_bar->setAccessibleName(tr("How far the import is"));
    m_bar->hide();
    m_all = new QPushButton(tr("Choose &all"), box);
    m_all->setObjectName(QStringLiteral("importAll"));
    m_all->setAutoDefault(false);
    m_none = new QPushButton(tr("Choose &none"), box);
    m_none->setObjectName(QStringLiteral("importNone"));
    m_none->setAutoDefault(false);
    auto* top = new QHBoxLayout;
    top->addWidget(m_status, 1);
    top->addWidget(m_all);
    top->addWidget(m_none);

    m_table = new QTreeView(box);
    m_table->setObjectName(QStringLiteral("importTable"));
    m_table->setAccessibleName(tr("Profiles to import"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new PlanDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTextElideMode(Qt::ElideRight);
    const int character = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(ImportModel::NameColumn, character * 26);
    m_table->setColumnWidth(ImportModel::ServerColumn, character * 32);
    m_table->setColumnWidth(ImportModel::ForwardsColumn, character * 11);
    m_details = new QPlainTextEdit(box);
    m_details->setObjectName(QStringLiteral("importDetails"));
    m_details->setAccessibleName(tr("About the selected profile"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    auto* splitter = new QSplitter(Qt::Vertical, box);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    const int line = fontMetrics().height();
    splitter->setSizes({ line * 14, line * 8 });
    splitter->setChildrenCollapsible(false);
    layout->addLayout(top);
    layout->addWidget(m_bar);
    layout->addWidget(splitter, 1);
    return box;
}

QWidget* ImportDialog::buildChoices()
{
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins({});
    m_folder = new QComboBox(box);
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
    m_follow = new QCheckBox(tr("Fo&llow the file: read it again at each connection"), box);
    m_follow->setObjectName(QStringLiteral("importFollow"));
    m_follow->setToolTip(tr("The profiles then only name the host of the file"));
    m_follow->hide();
    m_commands =
        new QCheckBox(tr("&Run the commands in the file that say which lines count …"), box);
    m_commands->setObjectName(QStringLiteral("importCommands"));
    m_commands->setToolTip(tr("Those of Match exec; without them these lines are left out"));
    m_commands->hide();
    m_weaker = new QCheckBox(box);
    m_weaker->setObjectName(QStringLiteral("importWeaker"));
    m_weaker->hide();
    m_defaultsWeaker = new PlainLabel(box);
    m_defaultsWeaker->setObjectName(QStringLiteral("importDefaultsWeaker"));
    m_defaultsWeaker->setWordWrap(true);
    m_defaultsWeaker->hide();
    m_defaults = new QCheckBox(tr("What new profiles &start from, as it is in the file"), box);
    m_defaults->setObjectName(QStringLiteral("importDefaults"));
    m_settings =
        new QCheckBox(tr("The &preferences of this program, as they are in the file"), box);
    m_settings->setObjectName(QStringLiteral("importSettings"));
    form->addRow(fieldLabel(tr("Put new ones into the &folder:"), m_folder), m_folder);
    form->addRow(m_follow);
    form->addRow(m_commands);
    form->addRow(m_weaker);
    form->addRow(m_defaults);
    form->addRow(m_defaultsWeaker);
    form->addRow(m_settings);
    return box;
}

void ImportDialog::connectAll()
{
    connect(m_kind, &QComboBox::activated, this, &ImportDialog::onKindChosen);
    connect(m_codePage, &QComboBox::activated, this, &ImportDialog::readNow);
    connect(m_path, &QLineEdit::textEdited, this, &ImportDialog::onTextEdited);
    connect(m_path, &QLineEdit::returnPressed, this, [this] {
        if (m_typing.isActive()) {
            readNow();
        }
    });
    connect(m_command, &QPlainTextEdit::textChanged, this, &ImportDialog::onTextEdited);
    m_typing.callOnTimeout(this, &ImportDialog::readNow);
    connect(m_all, &QPushButton::clicked, this, [this] { m_model.chooseAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_model.chooseAll(false); });
    // Only by hand: it also shows whether all of them are chosen.
    connect(m_weaker, &QCheckBox::clicked, &m_model, &ImportModel::chooseWeaker);
    connect(m_follow, &QCheckBox::clicked, this, [this] {
        if (m_follow->isChecked() && !m_content.source.agreedCommands.isEmpty()) {
            // None is run when a connection is made: the list is to show what will be then.
            onCommandsWanted(false);
            return;
        }
        showCommands();
        m_hasPlan = false; // the list shows what was wanted before
        updateButton();
        plan();
    });
    connect(m_commands, &QCheckBox::clicked, this, &ImportDialog::onCommandsWanted);
    connect(m_defaults, &QCheckBox::toggled, this, &ImportDialog::updateButton);
    connect(m_settings, &QCheckBox::toggled, this, &ImportDialog::updateButton);
    connect(&m_model, &ImportModel::countsChanged, this, &ImportDialog::updateButton);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ImportDialog::updateDetails);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ImportDialog::updateDetails);
    connect(&m_reader, &ImportReader::found, this, &ImportDialog::onFound);
    connect(&m_reader, &ImportReader::finished, this, &ImportDialog::onContent);
    connect(&m_reader, &ImportReader::failed, this, &ImportDialog::onFailure);
}

ImportKind ImportDialog::kind() const
{
    return ImportKind(m_kind->currentData().toInt());
}

void ImportDialog::showKind(ImportKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    const bool isCommand = kind == ImportKind::Command;
    m_inputs->setCurrentIndex(isCommand ? 1 : 0);
    m_inputs->setFixedHeight(isCommand ? m_command->height() : m_path->sizeHint().height());
    m_source->setRowVisible(m_codePage, kind == ImportKind::Putty);
    m_pathLabel->setText(isCommand      ? tr("&Command:")
            : kind == ImportKind::Putty ? tr("Fil&e or folder:")
                                        : tr("Fil&e:"));
    m_path->setAccessibleName(kind == ImportKind::Putty ? tr("File or folder") : tr("File"));
    m_pathLabel->setBuddy(isCommand ? static_cast<QWidget*>(m_command) : m_path);
    const QString usual = ImportReader::usualPath(kind, m_environment);
#ifdef Q_OS_WIN
    m_path->setPlaceholderText(
        kind == ImportKind::Putty ? tr("The sessions of this user, from the registry") : QString());
#endif
    if (m_path->text().isEmpty() || !m_isChosen) {
        m_path->setText(shownPath(usual, m_environment.home));
    }
    m_folder->lineEdit()->setPlaceholderText(
        kind == ImportKind::Sallyport ? tr("The one in the file") : tr("None"));
}

void ImportDialog::onFound(const QList<FoundSource>& sources)
{
    m_found = sources;
    for (const FoundSource& found : sources) {
        const QString place = found.source.path.isEmpty()
            ? tr("in the registry")
            : shownPath(found.source.path, m_environment.home);
        m_kind->setItemText(m_kind->findData(int(found.source.kind)),
            tr("%1 – %2, %3", "source, where it is, how many profiles")
                .arg(nameOf(found.source.kind), place,
                    tr("%n profile(s)", nullptr, int(found.count))));
    }
    if (m_isChosen) {
        return;
    }
    if (sources.isEmpty()) {
        startOver(tr("Nothing to import was found in the usual places. Choose a file, or another "
                     "source."));
    } else {
        setSource(sources.constFirst().source);
    }
}

void ImportDialog::onKindChosen()
{
    m_isChosen = true;
    const QString usual = ImportReader::usualPath(kind(), m_environment);
    m_path->setText(shownPath(usual, m_environment.home));
    showKind(kind());
    // No error about a file nobody has named.
    const bool isFound = std::any_of(m_found.cbegin(), m_found.cend(),
        [this](const FoundSource& found) { return found.source.kind == kind(); });
    if (isFound || (kind() == ImportKind::Command && !m_command->toPlainText().isEmpty())) {
        readNow();
    } else {
        startOver(kind() == ImportKind::Command
                ? tr("Type or paste the command. It is read, not run.")
                : tr("Choose the file."));
    }
}

void ImportDialog::onTextEdited()
{
    m_isChosen = true;
    startOver(QString());
    m_typing.start();
}

void ImportDialog::setSource(const ImportSource& source)
{
    m_isChosen = true;
    if (source.kind == ImportKind::Command) {
        m_command->setPlainText(source.path);
    } else {
        m_path->setText(shownPath(source.path, m_environment.home));
    }
    showKind(source.kind);
    readNow();
}

void ImportDialog::setFile(const QString& path)
{
    m_isChosen = true;
    m_typing.stop();
    m_path->setText(shownPath(path, m_environment.home));
    m_codePage->setCurrentIndex(0);
    startReading();
    m_reader.readAny(path);
}

void ImportDialog::readNow()
{
    m_typing.stop();
    const bool isCommand = kind() == ImportKind::Command;
    const ImportSource source{ kind(),
        isCommand ? m_command->toPlainText() : typedPath(m_path->text(), m_environment.home),
        kind() == ImportKind::Putty ? m_codePage->currentData().toString() : QString() };
    if (source.path.trimmed().isEmpty()
        && ImportReader::usualPath(kind(), m_environment) != source.path) {
        startOver(tr("Choose the file."));
        return;
    }
    if (isCommand && source.path.trimmed().isEmpty()) {
        startOver(tr("Type or paste the command. It is read, not run."));
        return;
    }
    read(source);
}

void ImportDialog::read(const ImportSource& source)
{
    startReading();
    m_reader.read(source);
}

void ImportDialog::startReading()
{
    startOver(tr("Reading …"));
    setWorking(true);
}

/// What nobody could see in the question is not asked about, nor where no shell reads it as ssh's.
static bool canBeShown(const QStringList& commands)
{
#ifdef Q_OS_WIN
    Q_UNUSED(commands);
    return false;
#else
    return !commands.isEmpty() && commands.size() <= kMostCommandsShown
        && std::all_of(commands.cbegin(), commands.cend(), [](const QString& command) {
               return command.size() <= kLongestCommandShown
                   && printable(command.toUtf8(), command.size() * 4) == command
                   && !command.contains(QLatin1String("    "));
           });
#endif
}

void ImportDialog::showCommands()
{
    const QStringList& commands = m_content.commands;
    m_commands->setVisible(!m_follow->isChecked() && canBeShown(commands));
    m_commands->setChecked(!commands.isEmpty() && commands == m_content.source.agreedCommands);
}

void ImportDialog::onCommandsWanted(bool wanted)
{
    ImportSource source = m_content.source;
    const QStringList commands = m_content.commands;
    source.agreedCommands = wanted ? commands : QStringList();
    if (!wanted) {
        read(source);
        return;
    }
    // Until the answer: nothing is run.
    m_commands->setChecked(false);
    QStringList shown;
    for (const QString& command : commands) {
        shown.append(QStringLiteral("• ") + command);
    }
    ConfirmDialog::ask(tr("Run these commands?"),
        tr("The file asks for it, as you, to find out which of its lines count:")
            + QStringLiteral("\n\n") + shown.join(u'\n'),
        tr("&Run"), this, [this, source] {
            if (m_content.commands == source.agreedCommands) {
                read(source);
            }
        });
}

/// Forgets what was read.
void ImportDialog::startOver(const QString& status)
{
    m_reader.cancel();
    ++m_plans;
    m_hasPlan = false;
    m_content = {};
    m_model.clear();
    m_problem->hide();
    m_warnings->hide();
    m_follow->hide();
    m_commands->hide();
    m_weaker->hide();
    m_defaultsWeaker->hide();
    m_defaults->hide();
    m_settings->hide();
    m_status->setText(status);
    showCodePage();
    setWorking(false);
    updateButton();
}

void ImportDialog::showCodePage()
{
    const QString& page = m_content.set.codePage;
    m_codePage->setItemText(
        0, page.isEmpty() ? tr("Automatic") : tr("Automatic: %1", "code page").arg(page));
}

void ImportDialog::setWorking(bool working)
{
    m_bar->hide();
    m_working.stop();
    if (working) {
        m_working.start(kPatience);
    }
}

void ImportDialog::showProgress()
{
    m_bar->setRange(0, m_progress ? m_total : 0); // else without an end in sight
    m_bar->setValue(m_progress ? int(m_progress->done) : 0);
    m_bar->show();
    m_working.start(kProgressInterval);
}

void ImportDialog::reject()
{
    if (m_progress) {
        m_progress->isCancelled = true;
        m_status->setText(tr("Stopping …"));
        return;
    }
    QDialog::reject();
}

void ImportDialog::onFailure(const ImportSource& source, const Error& error)
{
    const QString path = shownPath(source.path, m_environment.home);
    QString sentence;
    QString hint;
    switch (error.code) {
    case Code::FileUnreadable:
        sentence = tr("“%1” cannot be read.").arg(path);
        hint = tr("Check the path and that you may read it, or choose another file.");
        break;
    case Code::ProfileNewer:
        sentence = tr("“%1” was written by a newer version of this program.").arg(path);
        hint = tr("Update this program, then import it again.");
        break;
    default:
        if (source.kind == ImportKind::Command) {
            sentence = tr("This program cannot follow that command.");
            hint = error.context.isEmpty() ? error.detail
                                           : error.context + QStringLiteral(": ") + error.detail;
        } else {
            sentence = tr("Nothing can be imported from “%1”.").arg(path);
            hint = tr("It is not what was chosen above, or it is damaged. Choose another source or "
                      "another file.");
        }
    }
    if (source.kind != kind()) {
        showKind(source.kind);
    }
    startOver(QString());
    m_problem->showText(
        sentence, hint, source.kind == ImportKind::Command ? QString() : ErrorText::details(error));
    m_problem->show();
}

void ImportDialog::onContent(const ImportContent& content)
{
    if (content.source.kind != kind()) {
        showKind(content.source.kind);
    }
    m_content = content;
    showCodePage();
    const QStringList& warnings = content.set.warnings;
    if (!warnings.isEmpty() && content.source.kind == ImportKind::Putty) {
        m_warnings->showText(tr("Something in it does not exist here."),
            tr("%n kind(s) of settings were left out.", nullptr, int(warnings.size())),
            warnings.join(u'\n'));
        m_warnings->show();
    } else if (!warnings.isEmpty()) {
        m_warnings->showText(tr("Some of the file was not understood."),
            tr("%n line(s) or file(s) were left out.", nullptr, int(warnings.size())),
            warnings.mid(0, 20).join(u'\n'));
        m_warnings->show();
    }
    const bool isRestore = m_purpose == Purpose::Restore;
    m_follow->setVisible(content.source.kind == ImportKind::OpenSsh);
    showCommands();
    showDefaults();
    m_settings->setVisible(!content.bundle.settings.isEmpty());
    m_settings->setChecked(isRestore && !content.bundle.settings.isEmpty());
    plan();
}

/// Off by itself where they would protect less than those that are here.
void ImportDialog::showDefaults()
{
    const auto& defaults = m_content.bundle.defaults;
    m_defaults->setVisible(defaults.has_value());
    QStringList lines;
    if (defaults) {
        for (const profile::Weakening& weakening :
            profile::weakenings(m_catalog.defaults().profile, *defaults)) {
            lines.append(WeakeningText::of(weakening));
        }
    }
    m_defaultsWeaker->setVisible(!lines.isEmpty());
    m_defaultsWeaker->setText(
        tr("With it, all profiles that start from there would trust more than now:") + u'\n'
        + lines.join(u'\n'));
    m_defaults->setChecked(m_purpose == Purpose::Restore && defaults && lines.isEmpty());
}

void ImportDialog::plan()
{
    m_status->setText(tr("Comparing with the profiles that are here …"));
    setWorking(true);
    profile::ImportSet set = m_content.set;
    if (m_content.source.kind == ImportKind::OpenSsh && m_follow->isChecked()) {
        profile::follow(set, m_content.source.path, m_environment);
    }
    m_catalog.with(
        this,
        [wishes = set.profiles](const profile::ProfileStore& store) {
            const auto defaults = store.defaults();
            return profile::planImport(
                wishes, store.list(), defaults ? defaults->profile : profile::Profile());
        },
        [this, number = ++m_plans](const QList<profile::ImportItem>& items) {
            if (number == m_plans) {
                showPlan(items);
            }
        });
}

void ImportDialog::showPlan(const QList<profile::ImportItem>& items)
{
    m_hasPlan = true;
    setWorking(false);
    m_model.setPlan(items, m_content.set.unusable);
    const int weaker = m_model.counts().weaker;
    m_weaker->setText(tr("Also choose the %n profile(s) that would trust more than now; select "
                         "one to see what",
        nullptr, weaker));
    m_weaker->setVisible(weaker > 0);
    m_status->setText(summary());
    updateButton();
    if (m_model.rowCount() > 0) {
        m_table->setCurrentIndex(m_model.index(0, ImportModel::NameColumn));
    }
}

QString ImportDialog::summary() const
{
    const ImportModel::Counts counts = m_model.counts();
    QStringList parts;
    if (counts.added > 0) {
        parts.append(tr("%n new", nullptr, counts.added));
    }
    if (counts.updated > 0) {
        parts.append(tr("%n changed", nullptr, counts.updated));
    }
    if (counts.same > 0) {
        parts.append(tr("%n unchanged", nullptr, counts.same));
    }
    if (counts.unusable > 0) {
        parts.append(tr("%n cannot be used", nullptr, counts.unusable));
    }
    if (parts.isEmpty()) {
        return tr("No profiles are in it.");
    }
    QString text = tr("Found: %1.", "list of counts").arg(parts.join(QLatin1String(", ")));
    if (counts.warned > 0) {
        text += u' '
            + tr("%n of them cannot be taken over completely; select one to see what.", nullptr,
                counts.warned);
    }
    if (!m_content.set.codePage.isEmpty()) {
        text += u' '
            + tr("Names and fields were read as %1; choose another code page if letters are wrong.")
                  .arg(m_content.set.codePage);
    }
    return text;
}

void ImportDialog::updateDetails()
{
    m_details->setPlainText(m_model.details(m_table->currentIndex().row()));
}

void ImportDialog::updateButton()
{
    const int chosen = m_model.counts().chosen;
    const bool withDefaults = m_content.bundle.defaults && m_defaults->isChecked();
    const bool withSettings = !m_content.bundle.settings.isEmpty() && m_settings->isChecked();
    const bool isImport = m_purpose == Purpose::Import;
    m_import->setText(chosen == 0 ? (isImport ? tr("&Import") : tr("&Restore"))
            : isImport            ? tr("&Import %n profile(s)", nullptr, chosen)
                                  : tr("&Restore %n profile(s)", nullptr, chosen));
    m_import->setEnabled(m_hasPlan && !m_isBusy && (chosen > 0 || withDefaults || withSettings));
    const ImportModel::Counts counts = m_model.counts();
    const int choosable = counts.added + counts.updated;
    m_all->setEnabled(!m_isBusy && chosen - counts.weakerChosen < choosable - counts.weaker);
    m_weaker->setChecked(counts.weaker > 0 && counts.weakerChosen == counts.weaker);
    m_none->setEnabled(!m_isBusy && chosen > 0);
}

void ImportDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    for (QWidget* widget : std::initializer_list<QWidget*>{ m_kind, m_inputs, m_codePage, m_table,
             m_folder, m_follow, m_commands, m_weaker, m_defaults, m_settings }) {
        widget->setEnabled(!busy);
    }
    updateButton();
}

void ImportDialog::commit()
{
    if (!m_import->isEnabled()) {
        return;
    }
    profile::ImportOrder order;
    order.items = m_model.chosen();
    order.unchanged = m_model.unchanged();
    order.folder = folderFrom(m_folder->currentText());
    if (m_defaults->isChecked()) {
        order.defaults = m_content.bundle.defaults;
    }
    if (m_settings->isChecked()) {
        order.settings = m_content.bundle.settings;
    }
    setBusy(true);
    m_problem->hide();
    m_status->setText(tr("Writing …"));
    m_total = int(order.items.size());
    m_progress = std::make_shared<profile::ImportProgress>();
    order.progress = m_progress;
    setWorking(true);
    m_catalog.with(
        this,
        [order](const profile::ProfileStore& store) { return profile::carryOut(store, order); },
        [this](const profile::ImportReport& report) { onReport(report); });
}

void ImportDialog::onReport(const profile::ImportReport& report)
{
    setBusy(false);
    setWorking(false);
    m_progress.reset();
    if (report.error && report.error->code == Code::Cancelled) {
        // What was written is there, and the list shows what is not.
        m_problem->showText(
            tr("Stopped: %n profile(s) were written.", nullptr, int(report.ids.size())),
            tr("Import the rest, or close this window."));
        m_problem->show();
        plan();
        return;
    }
    if (!report.error) {
        Q_EMIT imported(report.ids);
        accept();
        return;
    }
    const QString details = ErrorText::details(*report.error);
    if (report.error->code == Code::ProfileBusy && report.ids.isEmpty()) {
        m_problem->showText(tr("Your profiles have changed meanwhile, so nothing was written."),
            tr("Look at the list again; it shows what would happen now."), details);
    } else {
        m_problem->showText(
            tr("%n profile(s) were written, then it stopped.", nullptr, int(report.ids.size())),
            tr("%1 %2", "what is wrong, what to do about it")
                .arg(ErrorText::of(report.error->code).sentence,
                    tr("Correct that and import the rest again.")),
            details);
    }
    m_problem->show();
    plan();
}

void ImportDialog::browse()
{
    const QString usual = ImportReader::usualPath(kind(), m_environment);
    const QString now = typedPath(m_path->text(), m_environment.home);
    auto* dialog = new QFileDialog(this, tr("Choose what to import"));
    dialog->setObjectName(QStringLiteral("importFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    // Much of it is in folders that start with a dot.
    dialog->setFilter(dialog->filter() | QDir::Hidden);
    const QString start = now.isEmpty() ? usual : now;
    dialog->setDirectory(QFileInfo(start).isDir() ? start : QFileInfo(start).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::setFile);
    dialog->open();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!m_isBusy && urls.size() == 1 && urls.constFirst().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    setFile(event->mimeData()->urls().constFirst().toLocalFile());
    event->acceptProposedAction();
}

} // namespace sallyport::ui
