// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/diagnosticsdialog.h"

#include "ui/models/inbackground.h"
#include "ui/shell/diagnostics.h"
#include "ui/widgets/followfont.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include <cstddef>
#include <iterator>

namespace sallyport::ui {

DiagnosticsDialog::DiagnosticsDialog(
    Workbench& workbench, const ProgramFacts& facts, QWidget* parent)
    : WholeDialog(parent)
    , m_workbench(workbench)
    , m_facts(facts)
    , m_replace(new QCheckBox(tr("&Replace the names of hosts, users and profiles"), this))
    , m_text(new QPlainTextEdit(this))
    , m_done(new PlainLabel(this))
    , m_save(nullptr)
{
    setObjectName(QStringLiteral("diagnosticsDialog"));
    setWindowTitle(tr("Save diagnostics"));
    auto* sentence = new PlainLabel(
        tr("This is all that is saved. Read it before you give it to somebody."), this);
    sentence->setWordWrap(true);
    m_replace->setObjectName(QStringLiteral("diagnosticsReplace"));
    m_replace->setChecked(true);
    m_text->setObjectName(QStringLiteral("diagnosticsText"));
    m_text->setAccessibleName(tr("What is saved"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(fixedFont());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_done->setObjectName(QStringLiteral("diagnosticsDone"));
    m_done->setWordWrap(true);
    m_done->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("diagnosticsClose"));
    QPushButton* copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("diagnosticsCopy"));
    copy->setAutoDefault(false);
    m_save = buttons->addButton(tr("&Save …"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("diagnosticsSave"));
    m_save->setDefault(true);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(sentence);
    layout->addWidget(m_replace);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_done);
    layout->addWidget(buttons);
    QWidget* order[] = { m_replace, m_text, m_save, copy,
        buttons->button(QDialogButtonBox::Close) };
    for (std::size_t i = 1; i < std::size(order); ++i) {
        setTabOrder(order[i - 1], order[i]); // the box of buttons makes a ring of its own
    }
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 36);
    connect(m_replace, &QCheckBox::toggled, this, &DiagnosticsDialog::refresh);
    connect(copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(m_save, &QPushButton::clicked, this, &DiagnosticsDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
    m_text->setFocus();
}

void DiagnosticsDialog::refresh()
{
    m_done->hide();
    m_text->setPlainText(diagnosticsText(m_workbench, m_facts, m_replace->isChecked()));
}

void DiagnosticsDialog::choose()
{
    auto* dialog = new QFileDialog(this, tr("Save diagnostics"), {}, tr("Text files (*.txt)"));
    dialog->setObjectName(QStringLiteral("diagnosticsFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(QStringLiteral("sallyport-diagnostics.txt"));
    connect(dialog, &QFileDialog::fileSelected, this, &DiagnosticsDialog::saveTo);
    dialog->open();
}

void DiagnosticsDialog::saveTo(const QString& path)
{
    m_save->setEnabled(false);
    // Empty: it was written.
    inBackground<QString>(
        this,
        [path, text = m_text->toPlainText().toUtf8()] {
            QSaveFile file(path);
            const bool saved = file.open(QIODevice::WriteOnly | QIODevice::Text)
                && file.write(text) == text.size() && file.commit();
            return saved ? QString() : file.errorString();
        },
        [this, shown = QDir::toNativeSeparators(path)](const QString& trouble) {
            m_save->setEnabled(true);
            m_done->setText(trouble.isEmpty() ? tr("Saved as %1.").arg(shown)
                                              : tr("%1 cannot be written: %2").arg(shown, trouble));
            m_done->show();
        });
}

} // namespace sallyport::ui
