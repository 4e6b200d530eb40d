// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/exportdialog.h"

#include "core/base/ownfolder.h"
#include "core/profile/import/bundle.h"
#include "ui/models/errortext.h"
#include "ui/models/profilecatalog.h"
#include "ui/models/statetext.h"
#include "ui/profile/fieldlabel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/problemstrip.h"

#include <QDate>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace sallyport::ui {

using profile::Bundle;
using profile::Profile;

static constexpr int kIdRole = Qt::UserRole;

static QLabel* wrappedLabel(const QString& text, QWidget* parent)
{
    auto* label = new PlainLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

/// A profile's name as a part of a file name.
static QString fileNameFrom(const QString& name)
{
    QString text;
    for (const QChar c : name.left(60)) {
        text += c.isLetterOrNumber() || c == u'-' || c == u'_' ? c : u'-';
    }
    return isDeviceName(text) ? text + u'-' : text;
}

ExportDialog::ExportDialog(
    ProfileCatalog& catalog, Purpose purpose, const QStringList& chosen, QWidget* parent)
    : WholeDialog(parent)
    , m_catalog(catalog)
    , m_purpose(purpose)
{
    const bool isExport = purpose == Purpose::Export;
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(isExport ? tr("Export profiles") : tr("Back up everything"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(isExport ? buildList(chosen) : buildContents(), 1);
    layout->addWidget(buildPath(chosen));
    m_problem = new ProblemStrip(this);
    m_problem->setObjectName(QStringLiteral("exportProblem"));
    m_problem->hide();
    layout->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("exportCancel"));
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_write = buttons->addButton(QString(), QDialogButtonBox::ApplyRole);
    m_write->setObjectName(QStringLiteral("exportWrite"));
    m_write->setDefault(true);
    layout->addWidget(buttons);
    connect(m_write, &QPushButton::clicked, this, &ExportDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const int character = fontMetrics().averageCharWidth();
    const int line = fontMetrics().height();
    resize(character * (isExport ? 90 : 76), isExport ? line * 26 : sizeHint().height());
    updateState();
}

QWidget* ExportDialog::buildList(const QStringList& chosen)
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    m_list = new QTreeWidget(box);
    m_list->setObjectName(QStringLiteral("exportList"));
    m_list->setAccessibleName(tr("Profiles to export"));
    m_list->setHeaderLabels({ tr("Profile"), tr("Folder"), tr("Server") });
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    QList<QTreeWidgetItem*> items;
    for (const Profile* profile : m_catalog.profiles()) {
        auto* item = new QTreeWidgetItem(
            { profile->label.name, profile->label.folder, StateText::way(*profile) });
        item->setData(0, kIdRole, profile->id);
        const bool isChosen = chosen.isEmpty() || chosen.contains(profile->id);
        item->setCheckState(0, isChosen ? Qt::Checked : Qt::Unchecked);
        items.append(item);
    }
    m_list->addTopLevelItems(items);
    if (m_list->topLevelItemCount() > 0) {
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    const int character = fontMetrics().averageCharWidth();
    m_list->setColumnWidth(0, character * 30);
    m_list->setColumnWidth(1, character * 18);
    connect(m_list, &QTreeWidget::itemChanged, this, &ExportDialog::updateState);

    auto* all = new QPushButton(tr("Choose &all"), box);
    all->setObjectName(QStringLiteral("exportAll"));
    all->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, [this] { chooseAll(Qt::Checked); });
    auto* none = new QPushButton(tr("Choose &none"), box);
    none->setObjectName(QStringLiteral("exportNone"));
    none->setAutoDefault(false);
    connect(none, &QPushButton::clicked, this, [this] { chooseAll(Qt::Unchecked); });
    auto* top = new QHBoxLayout;
    top->addWidget(
        wrappedLabel(tr("The file has no passwords and no keys in it, but names, addresses and "
                        "accounts."),
            box),
        1);
    top->addWidget(all);
    top->addWidget(none);
    m_note = wrappedLabel({}, box);
    m_note->setObjectName(QStringLiteral("exportNote"));
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    return box;
}

QWidget* ExportDialog::buildContents()
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    int profiles = 0;
    QStringList damaged;
    for (const ProfileCatalog::Entry& entry : m_catalog.entries()) {
        if (entry.stored) {
            ++profiles;
        } else {
            damaged.append(QFileInfo(entry.file).fileName());
        }
    }
    auto* contents = wrappedLabel(tr("In the backup: %n profile(s), what new profiles start from, "
                                     "and the preferences of this program.",
                                      nullptr, profiles),
        box);
    contents->setObjectName(QStringLiteral("exportContents"));
    layout->addWidget(contents);
    layout->addWidget(
        wrappedLabel(tr("Not in it: passwords, key files, and the list of known hosts."), box));
    m_note = wrappedLabel({}, box);
    m_note->setObjectName(QStringLiteral("exportNote"));
    if (!damaged.isEmpty()) {
        m_note->setText(tr("Left out, because they cannot be read: %1", "files")
                            .arg(damaged.join(QLatin1String(", "))));
    }
    m_note->setVisible(!damaged.isEmpty());
    layout->addWidget(m_note);
    layout->addStretch();
    return box;
}

QWidget* ExportDialog::buildPath(const QStringList& chosen)
{
    auto* box = new QWidget(this);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    m_path = new QLineEdit(box);
    m_path->setObjectName(QStringLiteral("exportPath"));
    QString name = QStringLiteral("sallyport-profiles");
    if (m_purpose == Purpose::BackUp) {
        name = QStringLiteral("sallyport-backup-") + QDate::currentDate().toString(Qt::ISODate);
    } else if (chosen.size() == 1 && m_catalog.profile(chosen.constFirst())) {
        name = QStringLiteral("sallyport-")
            + fileNameFrom(m_catalog.profile(chosen.constFirst())->label.name);
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_path->setText(
        QDir::toNativeSeparators(QDir(folder.isEmpty() ? QDir::homePath() : folder).filePath(name)
            + QStringLiteral(".json")));
    auto* browse = new QPushButton(tr("&Browse …"), box);
    browse->setObjectName(QStringLiteral("exportBrowse"));
    browse->setAutoDefault(false);
    layout->addWidget(fieldLabel(tr("&File:"), m_path));
    layout->addWidget(m_path, 1);
    layout->addWidget(browse);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::updateState);
    return box;
}

void ExportDialog::chooseAll(Qt::CheckState state)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        m_list->topLevelItem(i)->setCheckState(0, state);
    }
}

QStringList ExportDialog::chosenIds() const
{
    QStringList ids;
    for (int i = 0; m_list && i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* item = m_list->topLevelItem(i);
        if (item->checkState(0) == Qt::Checked) {
            ids.append(item->data(0, kIdRole).toString());
        }
    }
    return ids;
}

QString ExportDialog::typedPath() const
{
    const QString text = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (text.isEmpty()) {
        return {};
    }
    const bool fromHome = text.startsWith(QLatin1String("~/"));
    return QDir::cleanPath(QDir::home().absoluteFilePath(fromHome ? text.mid(2) : text));
}

void ExportDialog::updateState()
{
    const bool isExport = m_purpose == Purpose::Export;
    const QStringList ids = chosenIds();
    const bool replaces = !m_mayReplace.isEmpty() && m_mayReplace == typedPath();
    if (replaces) {
        m_write->setText(tr("&Replace the file"));
    } else {
        m_problem->hide();
        m_write->setText(!isExport ? tr("Back &up")
                : ids.isEmpty()    ? tr("&Export")
                                   : tr("&Export %n profile(s)", nullptr, int(ids.size())));
    }
    m_write->setEnabled(
        !m_isBusy && !m_path->text().trimmed().isEmpty() && (!isExport || !ids.isEmpty()));
    if (!isExport) {
        return;
    }
    QStringList lines;
    for (const QString& id : ids) {
        const Profile* profile = m_catalog.profile(id);
        const Profile* carrier =
            profile ? m_catalog.profile(profile->connection.viaProfile) : nullptr;
        if (carrier && !ids.contains(carrier->id)) {
            lines.append(tr("“%1” goes through “%2”, which is not chosen.")
                             .arg(profile->label.name, carrier->label.name));
        }
    }
    m_note->setText(lines.mid(0, 4).join(u'\n'));
    m_note->setVisible(!lines.isEmpty());
}

static Result<Bundle> bundleOf(const profile::ProfileStore& store, const QStringList& ids)
{
    Bundle bundle;
    for (const QString& id : ids) {
        auto stored = store.load(id);
        if (!stored) {
            return tl::unexpected(stored.error());
        }
        bundle.profiles.append(std::move(stored->profile));
    }
    return bundle;
}

void ExportDialog::write()
{
    const QString path = typedPath();
    if (!m_write->isEnabled()) {
        return;
    }
    m_isBusy = true;
    const bool mayReplace = m_mayReplace == path;
    updateState();
    m_catalog.with(
        this,
        [path, mayReplace, ids = chosenIds(), isExport = m_purpose == Purpose::Export](
            const profile::ProfileStore& store) {
            if (!mayReplace && QFileInfo(path).isFile()) {
                return Outcome{ {}, true, 0 };
            }
            const auto bundle = isExport ? bundleOf(store, ids) : profile::backupOf(store);
            if (!bundle) {
                return Outcome{ tl::unexpected(bundle.error()) };
            }
            return Outcome{ profile::writeBundle(path, *bundle), false,
                int(bundle->profiles.size()) };
        },
        [this, path](const Outcome& outcome) { onOutcome(outcome, path); });
}

void ExportDialog::onOutcome(const Outcome& outcome, const QString& path)
{
    m_isBusy = false;
    if (outcome.exists) {
        m_mayReplace = path;
        updateState();
        m_problem->showText(
            tr("There is a file of that name already."), tr("Replace it, or choose another name."));
        m_problem->show();
        return;
    }
    updateState();
    if (outcome.result) {
        Q_EMIT exported(path, outcome.profiles);
        accept();
        return;
    }
    const Error& error = outcome.result.error();
    if (error.code == Code::FileUnwritable) {
        m_problem->showText(tr("“%1” cannot be written.").arg(QDir::toNativeSeparators(path)),
            tr("Check that the folder is there, that you may write in it, and the free space; or "
               "choose another place."),
            ErrorText::details(error));
    } else {
        m_problem->showError(error);
    }
    m_problem->show();
}

void ExportDialog::browse()
{
    const QString now = typedPath();
    auto* dialog = new QFileDialog(this, tr("Choose the file to write"));
    dialog->setObjectName(QStringLiteral("exportFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->setNameFilters({ tr("Sallyport files (*.json)"), tr("All files (*)") });
    dialog->setDirectory(QFileInfo(now).absolutePath());
    dialog->selectFile(QFileInfo(now).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        // That dialog has asked already.
        m_mayReplace = QDir::cleanPath(path);
        m_path->setText(QDir::toNativeSeparators(path));
        updateState();
    });
    dialog->open();
}

} // namespace sallyport::ui
