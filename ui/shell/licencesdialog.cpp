// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/licencesdialog.h"

#include "ui/models/plaintext.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFontMetrics>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sallyport::ui {

LicencesDialog::LicencesDialog(const QString& version, const QList<LibraryVersion>& libraries,
    const PackagedLicences& packaged, QWidget* parent)
    : WholeDialog(parent)
{
    setObjectName(QStringLiteral("licencesDialog"));
    setWindowTitle(tr("Licences"));
    auto* text = new QPlainTextEdit(textOf(version, libraries, packaged), this);
    text->setObjectName(QStringLiteral("licencesText"));
    text->setAccessibleName(tr("Licences"));
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setTabChangesFocus(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("licencesClose"));
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 32);
}

static QString lineOf(const LibraryVersion& library)
{
    QString line = library.name;
    if (!library.version.isEmpty()) {
        line += u' ' + library.version;
    }
    return isolated(line) + QLatin1String(" – ") + isolated(library.licence);
}

QString LicencesDialog::textOf(const QString& version, const QList<LibraryVersion>& libraries,
    const PackagedLicences& packaged)
{
    QStringList lines;
    lines.append(tr("Sallyport %1 is free software under the GNU General Public License, version 3 "
                    "or later (GPL-3.0-or-later). Its text stands at the end.")
                     .arg(version));
    lines.append(QString());
    lines.append(tr("What it is made of besides:"));
    for (const LibraryVersion& library : libraries) {
        lines.append(QString());
        lines.append(lineOf(library));
        lines.append(tr("From: %1", "an address on the web").arg(library.home));
        lines.append(tr("Text of the licence: %1").arg(library.text));
    }
    const QList<LibraryVersion> along = packaged.billOfMaterials.isEmpty()
        ? QList<LibraryVersion>()
        : libraryVersionsIn(packaged.billOfMaterials);
    if (!along.isEmpty()) {
        lines.append(QString());
        lines.append(tr("What came along with this copy:"));
        for (const LibraryVersion& library : along) {
            lines.append(lineOf(library));
        }
    }
    if (!packaged.places.isEmpty()) {
        lines.append(QString());
        lines.append(tr("The texts that came along with this copy:"));
        for (const QString& place : packaged.places) {
            lines.append(isolated(QDir::toNativeSeparators(place)));
        }
    }
    lines.append(QString());
    lines.append(programLicence());
    return lines.join(u'\n');
}

} // namespace sallyport::ui
