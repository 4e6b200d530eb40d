// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/newkeydialog.h"

#include "core/base/exhaustion.h"
#include "core/profile/expansion.h"
#include "core/ssh/auth/newkey.h"
#include "ui/models/sentencetext.h"
#include "ui/profile/fieldlabel.h"
#include "ui/widgets/copytext.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/secretedit.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QPromise>
#include <QPushButton>
#include <QStackedWidget>
#include <QThreadPool>

#include <algorithm>
#include <memory>
#include <utility>

namespace sallyport::ui {

// A line of a key with a usual comment.
static constexpr int kLineLines = 3;

static QLabel* paragraph(const QString& text, const char* name, QWidget* parent)
{
    auto* label = new PlainLabel(text, parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    return label;
}

NewKeyDialog::NewKeyDialog(
    const QString& purpose, const QString& keyStore, bool mayInstall, QWidget* parent)
    : WholeDialog(parent)
    , m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("New key"));
    m_form = makeForm(purpose, keyStore);
    m_pages->addWidget(m_form);
    m_pages->addWidget(makeResult(mayInstall));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_pages);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &NewKeyDialog::finished);
    refresh();
    m_file->setFocus();
    const int width = std::max(34 * fontMetrics().height(), sizeHint().width());
    resize(width, std::max(heightForWidth(width), sizeHint().height()));
}

NewKeyDialog::~NewKeyDialog() = default;

QWidget* NewKeyDialog::makeForm(const QString& purpose, const QString& keyStore)
{
    auto* page = new QWidget(this);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* fileRow = makeFileRow(purpose);
    form->addRow(fieldLabel(tr("&File"), m_file), fileRow);
    const profile::Environment environment = profile::Environment::system();
    m_comment = new QLineEdit(environment.userName + u'@' + environment.hostName, page);
    m_comment->setObjectName(QStringLiteral("keyComment"));
    m_comment->setMaxLength(int(ssh::kLongestKeyComment));
    form->addRow(fieldLabel(tr("C&omment"), m_comment), m_comment);
    m_passphrase = new SecretEdit(false, page);
    m_passphrase->setObjectName(QStringLiteral("keyPassphrase"));
    form->addRow(fieldLabel(tr("&Passphrase"), m_passphrase), m_passphrase);
    m_again = new SecretEdit(false, page);
    m_again->setObjectName(QStringLiteral("keyPassphraseAgain"));
    form->addRow(fieldLabel(tr("The same &again"), m_again), m_again);
    m_note = paragraph(QString(), "passphraseNote", page);
    if (!keyStore.isEmpty()) {
        m_remember = new QCheckBox(tr("&Remember the passphrase in %1").arg(keyStore), page);
        m_remember->setObjectName(QStringLiteral("rememberPassphrase"));
    }
    m_problem = paragraph(QString(), "keyProblem", page);
    m_problem->hide();
    auto* buttons = new DialogButtons(tr("Make the key"), this);
    m_make = buttons->accept();
    m_make->setObjectName(QStringLiteral("makeKey"));
    // Accepting is not the end of this dialog.
    disconnect(buttons, &QDialogButtonBox::accepted, this, nullptr);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewKeyDialog::start);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    // Paragraphs stand around the form, which does not know how high one gets.
    layout->addWidget(paragraph(tr("Makes an Ed25519 key. Once its public half is on the server, "
                                   "it logs in without a password."),
        "explanation", page));
    layout->addLayout(form);
    layout->addWidget(m_note);
    if (m_remember) {
        layout->addWidget(m_remember);
    }
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(buttons);
    for (QLineEdit* line : { m_file, m_comment, static_cast<QLineEdit*>(m_passphrase),
             static_cast<QLineEdit*>(m_again) }) {
        connect(line, &QLineEdit::textChanged, this, &NewKeyDialog::refresh);
    }
    return page;
}

QWidget* NewKeyDialog::makeFileRow(const QString& purpose)
{
    auto* row = new QWidget(this);
    m_file = new QLineEdit(QStringLiteral("~/.ssh/") + ssh::newKeyFileName(purpose), row);
    m_file->setObjectName(QStringLiteral("keyFile"));
    auto* choose = new QPushButton(tr("&Choose…"), row);
    choose->setObjectName(QStringLiteral("chooseKeyFile"));
    choose->setAccessibleName(tr("Choose where the key is written"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &NewKeyDialog::chooseFile);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->addWidget(m_file, 1);
    line->addWidget(choose);
    return row;
}

QWidget* NewKeyDialog::makeResult(bool mayInstall)
{
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    m_done = paragraph(QString(), "keyDone", page);
    layout->addWidget(m_done);
    layout->addWidget(
        paragraph(tr("This public half belongs into ~/.ssh/authorized_keys on the server:"),
            "lineIntro", page));
    m_line = new CopyText(tr("The public half"), kLineLines, page);
    layout->addWidget(m_line);
    layout->addStretch();
    auto* buttons = new QDialogButtonBox(page);
    if (mayInstall) {
        m_install = buttons->addButton(tr("Install on the ser&ver…"), QDialogButtonBox::ActionRole);
        m_install->setObjectName(QStringLiteral("installNewKey"));
        connect(m_install, &QPushButton::clicked, this, [this] {
            accept();
            Q_EMIT installWanted();
        });
    }
    m_close = buttons->addButton(QDialogButtonBox::Close);
    m_close->setObjectName(QStringLiteral("closeNewKey"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    layout->addWidget(buttons);
    return page;
}

void NewKeyDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    // Nothing is written over; that is said when the key is made.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setFilter(QDir::Files | QDir::Hidden);
    dialog->setDirectory(QDir::home().filePath(QStringLiteral(".ssh")));
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void NewKeyDialog::refresh()
{
    const bool none = m_passphrase->text().isEmpty() && m_again->text().isEmpty();
    const bool same = m_passphrase->text() == m_again->text();
    m_note->setText(none
            ? tr("Without a passphrase, whoever gets hold of the file can log in with it.")
            : same ? tr("The passphrase is asked for when the key is used. It cannot be replaced "
                        "if it is lost.")
                   : tr("The two are not the same yet."));
    if (m_remember) {
        m_remember->setEnabled(!none);
    }
    const auto comment = ssh::checkKeyComment(m_comment->text());
    showProblem(comment ? QString() : wholeSentence(comment.error().detail));
    m_make->setEnabled(
        same && comment && !m_file->text().trimmed().isEmpty() && m_form->isEnabled());
}

void NewKeyDialog::showProblem(const QString& text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void NewKeyDialog::start()
{
    if (!m_make->isEnabled()) {
        return;
    }
    auto path = profile::expandPath(
        m_file->text().trimmed(), profile::Environment::system(), profile::Tokens());
    if (path && QDir::isRelativePath(*path)) {
        path = QDir::home().filePath(*path);
    }
    if (const auto exhausted = threadExhaustion(); !path || exhausted) {
        showProblem(wholeSentence(exhausted.value_or(path ? Sentence() : path.error().detail)));
        return;
    }
    m_path = *path;
    struct Job {
        QString path;
        QString comment;
        Secret passphrase;
        QPromise<Outcome> promise;
    };
    const auto job = std::make_shared<Job>();
    job->path = m_path;
    job->comment = m_comment->text().trimmed();
    job->passphrase = Secret(m_passphrase->text().toUtf8());
    m_watcher.setFuture(job->promise.future());
    showProblem({});
    m_form->setEnabled(false);
    QThreadPool::globalInstance()->start([job] {
        job->promise.start();
        Outcome outcome;
        const auto key = ssh::makeEd25519Key(job->comment, job->passphrase);
        const auto written =
            key ? ssh::writeNewKey(*key, job->path) : tl::unexpected<Error>(key.error());
        if (written) {
            outcome.publicLine = key->publicLine;
        } else {
            outcome.error = written.error();
        }
        job->promise.addResult(outcome);
        job->promise.finish();
    });
}

void NewKeyDialog::finished()
{
    if (m_watcher.future().resultCount() == 0) {
        return;
    }
    const Outcome outcome = m_watcher.result();
    m_form->setEnabled(true);
    refresh();
    if (outcome.error) {
        showProblem(wholeSentence(Sentence::placed(outcome.error->context, outcome.error->detail)));
        m_file->setFocus();
        return;
    }
    Secret passphrase = m_passphrase->takeSecret();
    m_again->wipe();
    if (m_remember && m_remember->isChecked() && !passphrase.isEmpty()) {
        m_kept = KeptSecret(passphrase);
    }
    const QString file = m_file->text().trimmed();
    m_done->setText(tr("The key is in %1, and the profile logs in with it from now on.").arg(file));
    m_line->setText(QString::fromUtf8(outcome.publicLine));
    m_pages->setCurrentIndex(1);
    QPushButton* next = m_install ? m_install : m_close;
    next->setDefault(true);
    next->setFocus();
    Q_EMIT made(file, m_path);
}

std::optional<KeptSecret> NewKeyDialog::takePassphrase()
{
    return std::exchange(m_kept, std::nullopt);
}

} // namespace sallyport::ui
