// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutdialog.h"

#include "core/ssh/sshlibrary.h"
#include "ui/widgets/followfont.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/symbolicicon.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace sallyport::ui {

QList<LibraryVersion> libraryVersions()
{
    const ssh::LibraryInfo info = ssh::libraryInfo();
    QString line = ssh::libraryLine(info);
    line.remove(QLatin1String("libssh2 "));
    QList<LibraryVersion> all{
        { QStringLiteral("Qt"), QString::fromLatin1(qVersion()), QStringLiteral("LGPL-3.0-only") },
        { QStringLiteral("libssh2"), line, QStringLiteral("BSD-3-Clause") },
    };
    if (!info.cryptography.isEmpty()) {
        QString version = info.cryptography;
        version.remove(QLatin1String("OpenSSL "));
        all.append({ QStringLiteral("OpenSSL"), version, QStringLiteral("Apache-2.0") });
    }
#ifdef SALLYPORT_KEYCHAIN_VERSION
    all.append({ QStringLiteral("QtKeychain"), QStringLiteral(SALLYPORT_KEYCHAIN_VERSION),
        QStringLiteral("BSD-3-Clause") });
#endif
    return all;
}

static QString reportOf(const QString& version, const QList<LibraryVersion>& libraries)
{
    QStringList lines{ QStringLiteral("Sallyport ") + version };
    for (const LibraryVersion& library : libraries) {
        lines.append(library.name + u' ' + library.version);
    }
    lines.append(QStringLiteral("System: %1, %2 %3, %4")
                     .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                         QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()));
    lines.append(QStringLiteral("Display: ") + QGuiApplication::platformName());
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    if (!desktop.isEmpty()) {
        lines.append(QStringLiteral("Desktop: ") + desktop.left(100));
    }
    lines.append(QStringLiteral("Language: ") + QLocale().name());
    return lines.join(u'\n');
}

static QLabel* textLabel(const QString& text, const QString& name, QWidget* parent)
{
    auto* label = new PlainLabel(text, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

AboutDialog::AboutDialog(const QString& version, const QString& configFolder,
    const QList<LibraryVersion>& libraries, QWidget* parent)
    : QDialog(parent)
    , m_report(reportOf(version, libraries))
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Sallyport"));
    const int line = fontMetrics().height();
    auto* mark = new PlainLabel(this);
    mark->setPixmap(applicationIcon().pixmap(line * 4));
    auto* name = textLabel(tr("Sallyport %1").arg(version), QStringLiteral("aboutName"), this);
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
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const LibraryVersion& library : libraries) {
        form->addRow(tr("%1:", "name of a library").arg(library.name),
            textLabel(tr("%1 – %2", "version, licence").arg(library.version, library.licence),
                QStringLiteral("about") + library.name, this));
    }
    form->addRow(tr("Profiles and settings:"),
        textLabel(QDir::toNativeSeparators(configFolder), QStringLiteral("aboutFolder"), this));

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
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(line * 2 / 3);
    layout->addLayout(top);
    layout->addWidget(licence);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    const int width = fontMetrics().averageCharWidth() * 76;
    setMinimumWidth(width);
    resize(width, layout->totalHeightForWidth(width));
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

} // namespace sallyport::ui
