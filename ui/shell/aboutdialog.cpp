// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutdialog.h"

#include "ui/shell/licencesdialog.h"
#include "ui/shell/programfacts.h"
#include "ui/widgets/followfont.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/symbolicicon.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>

namespace sallyport::ui {

static QLabel* textLabel(const QString& text, const QString& name, QWidget* parent)
{
    auto* label = new PlainLabel(text, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

AboutDialog::AboutDialog(const ProgramFacts& facts, QWidget* parent)
    : WholeDialog(parent)
    , m_report(systemLines(facts).join(u'\n'))
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Sallyport"));
    const int line = fontMetrics().height();
    auto* mark = new PlainLabel(this);
    mark->setPixmap(applicationIcon().pixmap(line * 4));
    auto* name =
        textLabel(tr("Sallyport %1").arg(facts.version), QStringLiteral("aboutName"), this);
    makeHeading(name, 1.5);
    auto* sentence = textLabel(
        tr("Manages SSH tunnels and forwards FTP through them, with its data connections."),
        QStringLiteral("aboutSentence"), this);
    auto* title = new QVBoxLayout;
    title->addWidget(name);
    title->addWidget(sentence);
    auto* top = new QHBoxLayout;
    top->setSpacing(line);
    top->addWidget(mark, 0, Qt::AlignTop);
    top->addLayout(title, 1);

    auto* licence =
        textLabel(tr("Free software under the GNU General Public License, version 3 or later "
                     "(GPL-3.0-or-later). It comes without any warranty."),
            QStringLiteral("aboutLicence"), this);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(line * 2 / 3);
    layout->addLayout(top);
    layout->addWidget(licence);
    layout->addLayout(buildFacts(facts));
    layout->addStretch();
    addButtons(layout, facts);
    const int width = fontMetrics().averageCharWidth() * 76;
    setMinimumWidth(width);
    resize(width, layout->totalHeightForWidth(width));
}

QFormLayout* AboutDialog::buildFacts(const ProgramFacts& facts)
{
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const LibraryVersion& library : facts.libraries) {
        form->addRow(tr("%1:", "name of a library").arg(library.name),
            textLabel(library.version.isEmpty()
                    ? library.licence
                    : tr("%1 – %2", "version, licence").arg(library.version, library.licence),
                QStringLiteral("about") + library.name, this));
    }
    const QList<Place> places = Places::of(facts);
    for (qsizetype i = 0; i < places.size();) {
        const QString& what = places.at(i).what;
        QStringList paths;
        for (; i < places.size() && places.at(i).what == what; ++i) {
            paths.append(QDir::toNativeSeparators(places.at(i).path));
        }
        form->addRow(tr("%1:", "what is kept there").arg(what),
            textLabel(paths.join(u'\n'), QStringLiteral("aboutPlace"), this));
    }
    form->addRow(tr("%1:", "what is kept there").arg(tr("Secrets")),
        textLabel(Places::ofSecrets(facts), QStringLiteral("aboutSecrets"), this));
    return form;
}

void AboutDialog::addButtons(QVBoxLayout* layout, const ProgramFacts& facts)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("aboutClose"));
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    auto* copy = buttons->addButton(tr("&Copy for a bug report"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("aboutCopy"));
    copy->setToolTip(tr("Versions and system; nothing about your profiles"));
    copy->setAccessibleDescription(copy->toolTip());
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_report); });
    auto* licences = buttons->addButton(tr("&Licences …"), QDialogButtonBox::ActionRole);
    licences->setObjectName(QStringLiteral("aboutLicences"));
    licences->setAutoDefault(false);
    connect(licences, &QPushButton::clicked, this,
        [this, version = facts.version, libraries = facts.libraries] {
            auto* dialog = new LicencesDialog(
                version, libraries, packagedLicences(QCoreApplication::applicationDirPath()), this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

} // namespace sallyport::ui
