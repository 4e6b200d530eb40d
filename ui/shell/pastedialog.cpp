// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pastedialog.h"

#include "core/profile/ftpoffer.h"
#include "core/profile/import/sshcommand.h"
#include "ui/models/ruletext.h"
#include "ui/models/sentencetext.h"
#include "ui/models/statetext.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sallyport::ui {

PasteDialog::PasteDialog(QWidget* parent)
    : EditorDialog(parent)
    , m_text(new QPlainTextEdit(this))
    , m_result(new PlainLabel(this))
    , m_ftp(new QCheckBox(this))
    , m_make(nullptr)
{
    setObjectName(QStringLiteral("pasteDialog"));
    setWindowTitle(tr("Paste an ssh command"));
    auto* label = new PlainLabel(
        tr("&Command line, as one types it in a terminal. It is read, not run."), this);
    label->setBuddy(m_text);
    m_text->setObjectName(QStringLiteral("pasteText"));
    m_text->setAccessibleName(tr("ssh command"));
    m_text->setPlaceholderText(QStringLiteral("ssh -N -L 8080:web:80 anna@bastion.example.org"));
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFont(QStringLiteral("monospace")));
    m_result->setObjectName(QStringLiteral("pasteResult"));
    m_ftp->setObjectName(QStringLiteral("pasteFtp"));
    m_result->setWordWrap(true);
    m_result->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_result->setMinimumHeight(fontMetrics().height() * 5);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_make = buttons->addButton(tr("&Make the profile …"), QDialogButtonBox::AcceptRole);
    m_make->setObjectName(QStringLiteral("pasteMake"));
    m_make->setDefault(true);
    setAcceptButton(m_make);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_result);
    layout->addWidget(m_ftp);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 18);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteDialog::review);
    connect(m_ftp, &QCheckBox::toggled, this, &PasteDialog::review);
    const QString clip = QGuiApplication::clipboard()->text();
    if (clip.trimmed().startsWith(QLatin1String("ssh "))
        || clip.trimmed().startsWith(QLatin1String("autossh "))) {
        m_pasted = clip.trimmed();
        m_text->setPlainText(m_pasted);
    }
    review();
}

bool PasteDialog::hasChanges() const
{
    const QString text = m_text->toPlainText().trimmed();
    return !text.isEmpty() && text != m_pasted;
}

QString PasteDialog::unsavedText() const
{
    return tr("No profile has been made of the command yet.");
}

void PasteDialog::goToProblem()
{
    m_text->setFocus();
}

void PasteDialog::review()
{
    const QString line = m_text->toPlainText().trimmed();
    m_make->setEnabled(false);
    m_ftp->hide();
    if (line.isEmpty()) {
        m_result->clear();
        return;
    }
    auto imported = profile::importSshCommand(line);
    if (!imported) {
        m_problem = tr("That is not an ssh command this program can follow: %1")
                        .arg(translated(imported.error().detail));
        m_result->setText(m_problem);
        return;
    }
    QList<profile::Imported> profiles{ *imported };
    const int toFtp = profile::makeFtp(profiles);
    m_ftp->setVisible(toFtp > 0);
    m_ftp->setText(RuleText::ftpOffer(toFtp));
    m_imported = m_ftp->isChecked() ? profiles.takeFirst() : std::move(*imported);
    QStringList lines{ tr("Server: %1").arg(StateText::way(m_imported.profile)) };
    for (const profile::Rule& rule : std::as_const(m_imported.profile.rules)) {
        lines.append(RuleText::line(rule));
    }
    for (const Sentence& warning : std::as_const(m_imported.warnings)) {
        lines.append(translated(warning));
    }
    m_result->setText(lines.join(u'\n'));
    m_make->setEnabled(true);
}

} // namespace sallyport::ui
