// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/importsourcepage.h"

#include "core/profile/import/codepage.h"
#include "ui/profile/fieldlabel.h"
#include "ui/widgets/followfont.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace sallyport::ui {

using namespace std::chrono_literals;

static constexpr auto kTypingPause = 400ms;

ImportSourcePage::ImportSourcePage(
    const profile::Environment& environment, ImportPurpose purpose, QWidget* parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_isChosen(purpose == ImportPurpose::Restore)
    , m_form(new QFormLayout(this))
    , m_kind(new QComboBox(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    m_form->setContentsMargins({});
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_kind->setObjectName(QStringLiteral("importSource"));
    for (const ImportKind kind : { ImportKind::OpenSsh, ImportKind::Putty, ImportKind::Tectia,
             ImportKind::Sallyport, ImportKind::Command }) {
        m_kind->addItem(ImportText::nameOf(kind), int(kind));
    }
    if (purpose == ImportPurpose::Restore) {
        m_kind->hide();
    } else {
        m_form->addRow(fieldLabel(tr("F&rom:"), m_kind), m_kind);
    }
    QWidget* inputs = buildInputs();
    m_pathLabel = new PlainLabel(this);
    m_form->addRow(m_pathLabel, inputs);
    m_codePage = new QComboBox(this);
    m_codePage->setObjectName(QStringLiteral("importCodePage"));
    m_codePage->addItem(QString(), QString());
    for (const QString& page : profile::CodePage::usual()) {
        m_codePage->addItem(page, page);
    }
    m_form->addRow(fieldLabel(tr("Code pa&ge:"), m_codePage), m_codePage);
    showCodePage({});

    connect(m_kind, &QComboBox::activated, this, &ImportSourcePage::onKindChosen);
    connect(m_codePage, &QComboBox::activated, this, &ImportSourcePage::readNow);
    connect(m_path, &QLineEdit::textEdited, this, &ImportSourcePage::onTextEdited);
    connect(m_path, &QLineEdit::returnPressed, this, [this] {
        if (m_typing.isActive()) {
            readNow();
        }
    });
    connect(m_command, &QPlainTextEdit::textChanged, this, &ImportSourcePage::onTextEdited);
    m_typing.callOnTimeout(this, &ImportSourcePage::readNow);
}

/// A path, or a command: one at a time.
QWidget* ImportSourcePage::buildInputs()
{
    auto* pathBox = new QWidget(this);
    auto* pathLayout = new QHBoxLayout(pathBox);
    pathLayout->setContentsMargins({});
    m_path = new QLineEdit(pathBox);
    m_path->setObjectName(QStringLiteral("importPath"));
    auto* browse = new QPushButton(tr("&Browse …"), pathBox);
    browse->setObjectName(QStringLiteral("importBrowse"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &ImportSourcePage::browse);
    pathLayout->addWidget(m_path, 1);
    pathLayout->addWidget(browse);
    m_command = new QPlainTextEdit(this);
    m_command->setObjectName(QStringLiteral("importCommand"));
    m_command->setAccessibleName(ImportText::nameOf(ImportKind::Command));
    m_command->setPlaceholderText(QStringLiteral("ssh -N -L 8080:web:80 anna@bastion.example.org"));
    m_command->setFont(fixedFont());
    m_command->setTabChangesFocus(true);
    m_command->setFixedHeight(m_command->fontMetrics().lineSpacing() * 3 + 14);
    m_inputs = new QStackedWidget(this);
    m_inputs->addWidget(pathBox);
    m_inputs->addWidget(m_command);
    return m_inputs;
}

QString ImportSourcePage::command() const
{
    return kind() == ImportKind::Command ? m_command->toPlainText().trimmed() : QString();
}

ImportKind ImportSourcePage::kind() const
{
    return ImportKind(m_kind->currentData().toInt());
}

QString ImportSourcePage::usualPath() const
{
    return ImportReader::usualPath(kind(), m_environment);
}

void ImportSourcePage::showPath(const QString& path)
{
    m_path->setText(ImportText::shownPath(path, m_environment.home));
}

void ImportSourcePage::showKind(ImportKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    const bool isCommand = kind == ImportKind::Command;
    m_inputs->setCurrentIndex(isCommand ? 1 : 0);
    m_inputs->setFixedHeight(isCommand ? m_command->height() : m_path->sizeHint().height());
    m_form->setRowVisible(m_codePage, kind == ImportKind::Putty);
    m_pathLabel->setText(isCommand      ? tr("&Command:")
            : kind == ImportKind::Putty ? tr("Fil&e or folder:")
                                        : tr("Fil&e:"));
    m_path->setAccessibleName(kind == ImportKind::Putty ? tr("File or folder") : tr("File"));
    m_pathLabel->setBuddy(isCommand ? static_cast<QWidget*>(m_command) : m_path);
#ifdef Q_OS_WIN
    m_path->setPlaceholderText(
        kind == ImportKind::Putty ? tr("The sessions of this user, from the registry") : QString());
#endif
    if (m_path->text().isEmpty() || !m_isChosen) {
        showPath(usualPath());
    }
    Q_EMIT kindShown(kind);
}

void ImportSourcePage::showFound(const QList<FoundSource>& sources)
{
    m_found = sources;
    for (const FoundSource& found : sources) {
        m_kind->setItemText(
            m_kind->findData(int(found.source.kind)), ImportText::found(found, m_environment.home));
    }
    if (m_isChosen) {
        return;
    }
    if (sources.isEmpty()) {
        Q_EMIT nothingWanted(tr("Nothing to import was found in the usual places. Choose a file, "
                                "or another source."));
    } else {
        setSource(sources.constFirst().source);
    }
}

void ImportSourcePage::showCodePage(const QString& page)
{
    m_codePage->setItemText(0, ImportText::automatic(page));
}

void ImportSourcePage::setBusy(bool busy)
{
    for (QWidget* widget : std::initializer_list<QWidget*>{ m_kind, m_inputs, m_codePage }) {
        widget->setEnabled(!busy);
    }
}

void ImportSourcePage::onKindChosen()
{
    m_isChosen = true;
    showPath(usualPath());
    showKind(kind());
    // No error about a file nobody has named.
    const bool isFound = std::any_of(m_found.cbegin(), m_found.cend(),
        [this](const FoundSource& found) { return found.source.kind == kind(); });
    if (isFound || (kind() == ImportKind::Command && !m_command->toPlainText().isEmpty())) {
        readNow();
    } else {
        Q_EMIT nothingWanted(ImportText::invitation(kind()));
    }
}

void ImportSourcePage::onTextEdited()
{
    m_isChosen = true;
    Q_EMIT nothingWanted({});
    m_typing.start();
}

void ImportSourcePage::setSource(const ImportSource& source)
{
    m_isChosen = true;
    if (source.kind == ImportKind::Command) {
        m_command->setPlainText(source.path);
    } else {
        showPath(source.path);
    }
    showKind(source.kind);
    readNow();
}

void ImportSourcePage::setFile(const QString& path)
{
    m_isChosen = true;
    m_typing.stop();
    showPath(path);
    m_codePage->setCurrentIndex(0);
    Q_EMIT fileChosen(path);
}

void ImportSourcePage::readNow()
{
    m_typing.stop();
    const bool isCommand = kind() == ImportKind::Command;
    const ImportSource source{ kind(),
        isCommand ? m_command->toPlainText()
                  : ImportText::typedPath(m_path->text(), m_environment.home),
        kind() == ImportKind::Putty ? m_codePage->currentData().toString() : QString() };
    // An empty path may be the usual one: the registry, for PuTTY's sessions.
    const bool isUsual = !isCommand && usualPath() == source.path;
    if (source.path.trimmed().isEmpty() && !isUsual) {
        Q_EMIT nothingWanted(ImportText::invitation(kind()));
        return;
    }
    Q_EMIT wanted(source);
}

void ImportSourcePage::browse()
{
    const QString now = ImportText::typedPath(m_path->text(), m_environment.home);
    auto* dialog = new QFileDialog(this, tr("Choose what to import"));
    dialog->setObjectName(QStringLiteral("importFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    // Much of it is in folders that start with a dot.
    dialog->setFilter(dialog->filter() | QDir::Hidden);
    const QString start = now.isEmpty() ? usualPath() : now;
    dialog->setDirectory(QFileInfo(start).isDir() ? start : QFileInfo(start).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, &ImportSourcePage::setFile);
    dialog->open();
}

} // namespace sallyport::ui
