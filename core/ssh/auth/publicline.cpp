// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/auth/publicline.h"

#include "core/ssh/auth/certificate.h"
#include "core/ssh/auth/keycontainer.h"
#include "core/ssh/auth/keyfile.h"
#include "core/ssh/auth/newkey.h"
#include "core/ssh/auth/opensslthread.h"
#include "core/ssh/wire.h"

#include <QFile>
#include <QFileInfo>

namespace sallyport::ssh {

static constexpr qint64 kLongestLine = 64 * 1024;
static constexpr QLatin1String kPublicEnding(".pub");

/// What stands behind the same key in a ".pub" file.
static QByteArray commentBeside(const QString& path, const QByteArray& blob)
{
    QFile file(path.endsWith(kPublicEnding) ? path : path + kPublicEnding);
    if (!QFileInfo(file.fileName()).isFile() || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray line = file.readLine(kLongestLine).simplified();
    const qsizetype afterType = line.indexOf(' ');
    const qsizetype afterKey = line.indexOf(' ', afterType + 1);
    if (afterType < 0 || afterKey < 0
        || QByteArray::fromBase64(line.mid(afterType + 1, afterKey - afterType - 1)) != blob) {
        return {};
    }
    const QByteArray comment = line.mid(afterKey + 1);
    return checkKeyComment(QString::fromUtf8(comment)) ? comment : QByteArray();
}

Result<QByteArray> publicLineOf(const QString& path)
{
    const OpensslThread thread;
    auto key = KeyFile::load(path);
    if (!key) {
        const Error why = key.error();
        key = KeyFile::loadForAgent(path);
        if (!key && !path.endsWith(kPublicEnding)) {
            key = KeyFile::loadForAgent(path + kPublicEnding);
        }
        if (!key) {
            return tl::unexpected<Error>(why);
        }
    }
    const QByteArray blob = plainKey(key->publicBlob);
    if (blob.isEmpty()) {
        return fail(Code::KeyFormatUnsupported,
            Sentence(QT_TRANSLATE_NOOP("Sentence",
                         "only the passphrase tells its public half; write that beside it with: "
                         "ssh-keygen -yf %1 > %2"),
                quotedPath(path), quotedPath(path + kPublicEnding)),
            path);
    }
    QByteArray line = typeOfBlob(blob) + ' ' + blob.toBase64();
    if (const QByteArray comment = commentBeside(path, blob); !comment.isEmpty()) {
        line += ' ' + comment;
    }
    return line;
}

} // namespace sallyport::ssh
