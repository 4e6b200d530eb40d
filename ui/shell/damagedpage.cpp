// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/damagedpage.h"

#include "ui/models/formats.h"
#include "ui/models/profilecatalog.h"
#include "ui/profile/fieldlabel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/symbolicicon.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>

namespace sallyport::ui {

/// More of a file nobody reads here.
static constexpr qint64 kMost = 256 * 1024;

/// Of a line. To lay out a longer one takes time by its square.
static constexpr qsizetype kLongest = 1000;

static QString withShortLines(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        qsizetype from = 0;
        do {
            lines.append(line.mid(from, kLongest));
            from += kLongest;
        } while (from < line.size());
    }
    return lines.join(u'\n');
}

static QPushButton* makeButton(
    const QString& text, const QString& icon, const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(symbolicIcon(icon), text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

DamagedPage::DamagedPage(ProfileCatalog& catalog, QWidget* parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_path(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_note(new PlainLabel(this))
    , m_copy(makeButton(
          tr("&Copy the text"), QStringLiteral("copy"), QStringLiteral("damagedCopy"), this))
{
    setObjectName(QStringLiteral("damagedPage"));
    m_path->setObjectName(QStringLiteral("damagedPath"));
    m_path->setReadOnly(true);
    m_text->setObjectName(QStringLiteral("damagedText"));
    m_text->setAccessibleName(tr("What the file says"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(QFont(QStringLiteral("monospace")));
    m_note->setObjectName(QStringLiteral("damagedNote"));
    m_note->setWordWrap(true);
    QPushButton* copyPath = makeButton(
        tr("Copy the &path"), QStringLiteral("copy"), QStringLiteral("damagedCopyPath"), this);
    QPushButton* open = makeButton(
        tr("&Open the folder"), QStringLiteral("folder"), QStringLiteral("damagedOpen"), this);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(fieldLabel(tr("Fi&le:"), m_path), 0, 0);
    layout->addWidget(m_path, 0, 1);
    layout->addWidget(copyPath, 0, 2);
    layout->addWidget(open, 0, 3);
    layout->addWidget(m_text, 1, 0, 1, 4);
    layout->addWidget(m_note, 2, 0, 1, 3);
    layout->addWidget(m_copy, 2, 3);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(1, 1);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_content); });
    connect(copyPath, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_path->text()); });
    connect(open, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_file).absolutePath()));
    });
}

DamagedPage::Reading DamagedPage::read(const QString& path)
{
    Reading reading;
    QFile file(path);
    // A pipe or device would be read for ever.
    if (QFileInfo(path).exists() && !QFileInfo(path).isFile()) {
        reading.whyNot = tr("It is not a file.");
    } else if (!file.open(QIODevice::ReadOnly)) {
        reading.whyNot = file.errorString();
    } else {
        reading.text = file.read(kMost);
        reading.isCut = file.size() > reading.text.size();
    }
    return reading;
}

void DamagedPage::setFile(const QString& path)
{
    if (path != m_file) {
        m_content.clear();
        m_text->clear();
        m_note->clear();
        m_copy->setEnabled(false);
    }
    m_file = path;
    m_path->setText(QDir::toNativeSeparators(path));
    m_path->setCursorPosition(0);
    if (path.isEmpty()) {
        return;
    }
    m_catalog.with(
        this, [path](const profile::ProfileStore&) { return read(path); },
        [this, path](const Reading& reading) {
            if (path == m_file) {
                show(reading);
            }
        });
}

void DamagedPage::show(const Reading& reading)
{
    QString text = QString::fromUtf8(reading.text);
    text.replace(QChar(0), QChar(0x2400)); // a text ends at it otherwise
    if (text != m_content) {
        m_content = text;
        m_text->setPlainText(withShortLines(text));
    }
    m_copy->setEnabled(!text.isEmpty());
    QString note;
    if (!reading.whyNot.isEmpty()) {
        note = tr("The file cannot be read: %1").arg(reading.whyNot);
    } else if (text.trimmed().isEmpty()) {
        note = tr("There is nothing in the file.");
    } else if (reading.isCut) {
        note = tr("These are the first %1 of it.").arg(Formats::bytes(quint64(kMost)));
    }
    m_note->setText(note);
}

} // namespace sallyport::ui
