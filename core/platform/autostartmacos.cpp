// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/autostart.h"

#include "core/base/ownfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QXmlStreamWriter>

// launchd.plist(5)
namespace sallyport::platform {

static const QString kLabel = QStringLiteral("io.github.sallyport.Sallyport");

static QString agentPath()
{
    return QDir::homePath() + QStringLiteral("/Library/LaunchAgents/%1.plist").arg(kLabel);
}

bool Autostart::isEnabled() const
{
    return QFileInfo::exists(agentPath());
}

Result<void> Autostart::enable()
{
    const QString path = agentPath();
    if (auto made = makeOwnFolder(QFileInfo(path).path()); !made) {
        return made;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(Code::FileUnwritable, file.errorString(), path);
    }
    QXmlStreamWriter xml(&file);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeDTD(QStringLiteral("<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                                "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"));
    xml.writeStartElement(QStringLiteral("plist"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("1.0"));
    xml.writeStartElement(QStringLiteral("dict"));
    xml.writeTextElement(QStringLiteral("key"), QStringLiteral("Label"));
    xml.writeTextElement(QStringLiteral("string"), kLabel);
    xml.writeTextElement(QStringLiteral("key"), QStringLiteral("ProgramArguments"));
    xml.writeStartElement(QStringLiteral("array"));
    xml.writeTextElement(QStringLiteral("string"), m_program);
    for (const QString& argument : m_arguments) {
        xml.writeTextElement(QStringLiteral("string"), argument);
    }
    xml.writeEndElement();
    xml.writeTextElement(QStringLiteral("key"), QStringLiteral("RunAtLoad"));
    xml.writeEmptyElement(QStringLiteral("true"));
    xml.writeEndDocument();
    if (!file.commit()) {
        return fail(Code::FileUnwritable, file.errorString(), path);
    }
    return {};
}

Result<void> Autostart::disable()
{
    QFile file(agentPath());
    if (!file.remove() && file.exists()) {
        return fail(Code::FileUnwritable, file.errorString(), file.fileName());
    }
    return {};
}

} // namespace sallyport::platform
