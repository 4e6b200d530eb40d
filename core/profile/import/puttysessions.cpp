// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/import/puttysessions.h"

#include "core/base/error.h"
#include "core/profile/import/importfile.h"
#include "core/profile/import/puttysession.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#ifdef Q_OS_WIN
#include <QSettings>
#endif

#include <algorithm>

namespace sallyport::profile {

namespace {

/// Where a program keeps its sessions in the registry, and how what comes from there is called.
struct Program {
    const char* key;
    const char* source;
};

/// A session before its code page is known.
struct RawSession {
    QString key; ///< Its name as it is written, with %XX.
    QHash<QString, QString> texts; ///< Settings that are read already.
    QHash<QString, QByteArray> bytes; ///< Those that are not.
    QString source;
};

} // namespace

static constexpr Program kPuTTY{ "\\SimonTatham\\PuTTY\\Sessions", "putty:" };
static constexpr Program kKiTTY{ "\\9bis.com\\KiTTY\\Sessions", "kitty:" };
static constexpr Program kPrograms[] = { kPuTTY, kKiTTY };
static constexpr qsizetype kMaxFolderBytes = 64 * 1024 * 1024;

// ---- Names

static int hexDigit(QChar c)
{
    bool ok = false;
    const int value = QString(c).toInt(&ok, 16);
    return ok ? value : -1;
}

/// The bytes that a run of ASCII with %XX stands for.
static QByteArray bytesOf(QStringView escaped)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < escaped.size(); ++i) {
        const bool isEscape = escaped.at(i) == u'%' && i + 2 < escaped.size()
            && hexDigit(escaped.at(i + 1)) >= 0 && hexDigit(escaped.at(i + 2)) >= 0;
        if (isEscape) {
            bytes += char(hexDigit(escaped.at(i + 1)) * 16 + hexDigit(escaped.at(i + 2)));
            i += 2;
        } else {
            bytes += char(escaped.at(i).unicode());
        }
    }
    return bytes;
}

static bool isAscii(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

/// What a text with %XX says. PuTTY writes nothing but ASCII there; letters that stand in it all
/// the same stay what they are.
static QString unescapedName(const QString& escaped, const CodePage& page)
{
    QString name;
    for (qsizetype start = 0; start < escaped.size();) {
        qsizetype end = start;
        const bool ascii = escaped.at(start).unicode() < 0x80;
        while (end < escaped.size() && (escaped.at(end).unicode() < 0x80) == ascii) {
            ++end;
        }
        const QStringView run = QStringView(escaped).mid(start, end - start);
        name += ascii ? page.decoded(bytesOf(run)) : run.toString();
        start = end;
    }
    return name;
}

/// The same for a session however its name is read, and different for every other one.
static QString sourceOf(const Program& program, const QString& key)
{
    const QString prefix = QLatin1String(program.source);
    if (!isAscii(key)) {
        return prefix + key;
    }
    const QByteArray bytes = bytesOf(key);
    const QString text = QString::fromUtf8(bytes);
    return text.toUtf8() == bytes ? prefix + text
                                  : prefix.chopped(1) + QStringLiteral("-bytes:")
            + QString::fromLatin1(bytes.toPercentEncoding());
}

// ---- From raw sessions to profiles

static ImportSet profilesOf(const QList<RawSession>& raw, Qt::CaseSensitivity names,
    const CodePage& page, bool isSaid, bool hasLetters)
{
    PuttySessions sessions(names);
    qsizetype withGssapi = 0;
    bool matters = hasLetters;
    for (const RawSession& one : raw) {
        PuttySession session{ unescapedName(one.key, page), one.source, one.texts };
        matters = matters || (isAscii(one.key) && !isAscii(session.name));
        for (auto it = one.bytes.cbegin(); it != one.bytes.cend(); ++it) {
            const QString text = page.decoded(it.value());
            matters = matters || !isAscii(text);
            session.settings.insert(it.key(), text);
        }
        sessions.add(session);
    }
    ImportSet set;
    if (matters && !isSaid) {
        set.codePage = page.name();
    }
    for (const PuttySession& session : sessions.all()) {
        // What new sessions start from; hardly ever has a host.
        const bool isTemplate = session.name == QLatin1String(kPuttyDefaults)
            && session.settings.value(QStringLiteral("HostName")).isEmpty();
        if (isTemplate) {
            continue;
        }
        if (isImportCancelled() || set.profiles.size() >= kMaxImported) {
            break;
        }
        if (auto imported = importPuttySession(session, sessions)) {
            set.profiles.append(std::move(*imported));
            withGssapi += session.settings.value(QStringLiteral("AuthGSSAPI")).toInt() != 0 ? 1 : 0;
        } else {
            set.unusable.append(imported.error());
        }
    }
    if (withGssapi > 0) {
        // PuTTY saves it with every session: once is enough.
        set.warnings.append(
            Sentence(QT_TRANSLATE_NOOP("Sentence",
                         "ignored: AuthGSSAPI, in %1 session(s): there is no GSSAPI login"),
                withGssapi));
    }
    return set;
}

static CodePage pageFor(const QList<RawSession>& raw, QByteArrayList texts)
{
    for (const RawSession& session : raw) {
        if (isAscii(session.key)) {
            texts.append(bytesOf(session.key));
        }
        for (const QByteArray& bytes : session.bytes) {
            texts.append(bytes);
        }
    }
    return CodePage::guessed(texts);
}

// ---- Files of sessions

/// The lines of a session's file: "name=value", or "name\value\" with %XX in the value, as KiTTY
/// writes them. Other lines are passed over.
static RawSession sessionFrom(const QByteArray& content)
{
    RawSession session;
    for (qsizetype start = 0; start < content.size();) {
        qsizetype end = content.indexOf('\n', start);
        end = end < 0 ? content.size() : end;
        QByteArray line = content.mid(start, end - start);
        start = end + 1;
        if (line.endsWith('\r')) {
            line.chop(1);
        }
        const auto separator =
            std::find_if(line.cbegin(), line.cend(), [](char c) { return c == '=' || c == '\\'; });
        const QString name = QString::fromLatin1(line.left(qsizetype(separator - line.cbegin())));
        if (separator == line.cend() || !isPuttySetting(name)) {
            continue;
        }
        QByteArray value = line.mid(name.size() + 1);
        if (*separator == '\\') {
            if (value.endsWith('\\')) {
                value.chop(1);
            }
            value = bytesOf(QString::fromLatin1(value));
        }
        session.bytes.insert(name, value);
    }
    return session;
}

/// KiTTY's own folder has its sessions in one below, and so has ~/.putty.
static QDir folderOfSessions(const QString& folder)
{
    const QDir dir(folder);
    for (const char* below : { "Sessions", "sessions" }) {
        const QFileInfo info(dir.filePath(QLatin1String(below)));
        const bool isAbove = dir.exists(QStringLiteral("kitty.ini"))
            || dir.exists(QStringLiteral("sshhostkeys"))
            || dir.exists(QStringLiteral("SshHostKeys"));
        if (isAbove && info.isDir()) {
            return QDir(info.filePath());
        }
    }
    return dir;
}

Result<ImportSet> importPuttyFolder(const QString& folder, const std::optional<CodePage>& codePage)
{
    const QDir dir = folderOfSessions(folder);
    if (!dir.exists()) {
        return fail(Code::FileUnreadable,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "there is no such folder")), folder);
    }
    if (!dir.isReadable()) {
        return fail(Code::FileUnreadable,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the folder cannot be read")), folder);
    }
    QList<RawSession> sessions;
    QList<Error> unreadable;
    qsizetype total = 0;
    const QFileInfoList files = dir.entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo& info : files.mid(0, kMaxImported)) {
        if (isImportCancelled()) {
            return fail(Code::Cancelled, {}, folder);
        }
        const QString key = info.fileName();
        const QString shown = printable(key.toUtf8(), 200);
        QFile file(info.filePath());
        if (info.size() > kMaxImportBytes || total + info.size() > kMaxFolderBytes) {
            unreadable.append({ Code::InvalidArgument,
                info.size() > kMaxImportBytes
                    ? Sentence(QT_TRANSLATE_NOOP("Sentence", "too large for a session"))
                    : Sentence(QT_TRANSLATE_NOOP("Sentence", "more than 64 MiB in one folder")),
                shown });
        } else if (!file.open(QIODevice::ReadOnly)) {
            unreadable.append({ Code::FileUnreadable, file.errorString(), shown });
        } else {
            const QByteArray content = file.read(kMaxImportBytes);
            total += content.size();
            RawSession session = sessionFrom(content);
            session.key = key;
            session.source = sourceOf(kPuTTY, key);
            sessions.append(session);
        }
    }
    ImportSet set = profilesOf(sessions, Qt::CaseSensitive,
        codePage.value_or(pageFor(sessions, {})), codePage.has_value(), false);
    if (isImportCancelled()) {
        return fail(Code::Cancelled, {}, folder);
    }
    set.unusable += unreadable;
    return set;
}

// ---- Exports of the registry

/// The text of a "…" value of a .reg file; nothing when it is not closed.
static std::optional<QString> quotedAt(QStringView line, qsizetype& at)
{
    QString text;
    if (at >= line.size() || line.at(at) != u'"') {
        return std::nullopt;
    }
    for (++at; at < line.size(); ++at) {
        if (line.at(at) == u'"') {
            ++at;
            return text;
        }
        if (line.at(at) == u'\\' && at + 1 < line.size()) {
            ++at;
        }
        text += line.at(at);
    }
    return std::nullopt;
}

/// `"Name"="text"` and `"Name"=dword:0000001f`; other kinds hold nothing that is used here.
static void addRegistryValue(QHash<QString, QString>& settings, QStringView line)
{
    qsizetype at = 0;
    const auto name = quotedAt(line, at);
    if (!name || !isPuttySetting(*name) || at >= line.size() || line.at(at) != u'=') {
        return;
    }
    ++at;
    static const QLatin1String kNumber("dword:");
    if (line.mid(at).startsWith(kNumber)) {
        bool ok = false;
        const uint number = line.mid(at + kNumber.size()).trimmed().toUInt(&ok, 16);
        if (ok) {
            settings.insert(*name, QString::number(number));
        }
    } else if (const auto text = quotedAt(line, at)) {
        settings.insert(*name, *text);
    }
}

/// The key of a session that "[HKEY_…\Sessions\key]" names; empty: it is of something else.
static QString sessionKey(QStringView line, const Program& program)
{
    const QString path = QLatin1String(program.key) + u'\\';
    // "[-HKEY…]" takes a key away.
    const qsizetype at = line.startsWith(u"[-") ? -1 : line.indexOf(path, 0, Qt::CaseInsensitive);
    return at < 0 ? QString() : line.mid(at + path.size()).chopped(1).toString();
}

static QList<RawSession> sessionsIn(const QString& text, const Program& program)
{
    QList<RawSession> sessions;
    bool isOurs = false;
    const auto lines = QStringView(text).split(u'\n');
    for (const QStringView written : lines) {
        const QStringView line = written.trimmed();
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            const QString key = sessionKey(line, program);
            isOurs = !key.isEmpty() && sessions.size() <= kMaxImported;
            if (isOurs) {
                sessions.append({ key, {}, {}, sourceOf(program, key) });
            }
        } else if (isOurs) {
            addRegistryValue(sessions.last().texts, line);
        }
    }
    return sessions;
}

/// What says by its first bytes that it is Unicode; regedit writes such files.
static std::optional<QString> unicodeText(const QByteArray& content)
{
    if (content.startsWith("\xff\xfe")) {
        return QStringDecoder(QStringDecoder::Utf16LE)(content);
    }
    if (content.startsWith("\xfe\xff")) {
        return QStringDecoder(QStringDecoder::Utf16BE)(content);
    }
    if (content.startsWith("\xef\xbb\xbf")) {
        return QString::fromUtf8(content.mid(3));
    }
    if (content.startsWith(QByteArray("W\0i\0", 4))) {
        return QStringDecoder(QStringDecoder::Utf16LE)(content);
    }
    return std::nullopt;
}

static bool isRegistryExport(QStringView text)
{
    return text.startsWith(u"Windows Registry Editor") || text.startsWith(u"REGEDIT4");
}

/// The sessions of both programs are two places: each program finds its own.
static void append(ImportSet& all, const ImportSet& set)
{
    all.profiles += set.profiles.mid(0, kMaxImported - all.profiles.size());
    all.unusable += set.unusable;
    all.warnings += set.warnings;
    if (all.codePage.isEmpty()) {
        all.codePage = set.codePage;
    }
}

static ImportSet fromRegistryText(
    const QByteArray& content, const std::optional<CodePage>& codePage)
{
    const auto unicode = unicodeText(content);
    // Keys are ASCII: any reading of the bytes will do to see what they say.
    const QString text = unicode.value_or(QString::fromLatin1(content));
    QList<RawSession> raw;
    for (const Program& program : kPrograms) {
        raw += sessionsIn(text, program);
    }
    const CodePage page =
        codePage.value_or(pageFor(raw, unicode ? QByteArrayList() : QByteArrayList{ content }));
    const QString decoded = unicode ? *unicode : page.decoded(content);
    const bool hasLetters = !unicode && !isAscii(decoded);
    ImportSet set;
    for (const Program& program : kPrograms) {
        append(set,
            profilesOf(sessionsIn(decoded, program), Qt::CaseInsensitive, page,
                codePage.has_value(), hasLetters));
    }
    return set;
}

Result<ImportSet> importPuttyFile(
    const QByteArray& content, const QString& name, const std::optional<CodePage>& codePage)
{
    if (content.size() > kMaxImportBytes) {
        return fail(Code::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "larger than 4 MiB")), name);
    }
    if (isRegistryExport(unicodeText(content).value_or(QString::fromLatin1(content.left(100))))) {
        return fromRegistryText(content, codePage);
    }
    RawSession session = sessionFrom(content);
    if (!session.bytes.contains(QStringLiteral("HostName"))) {
        return fail(Code::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP(
                "Sentence", "neither a session of PuTTY nor an exported registry file")),
            name);
    }
    session.key = name;
    session.source = sourceOf(kPuTTY, name);
    return profilesOf({ session }, Qt::CaseSensitive, codePage.value_or(pageFor({ session }, {})),
        codePage.has_value(), false);
}

#ifdef Q_OS_WIN
ImportSet importPuttyRegistry(const std::optional<CodePage>& codePage)
{
    ImportSet all;
    for (const Program& program : kPrograms) {
        QSettings registry(
            QStringLiteral("HKEY_CURRENT_USER\\Software") + QLatin1String(program.key),
            QSettings::NativeFormat);
        QList<RawSession> sessions;
        const QStringList names = registry.childGroups();
        for (const QString& name : names) {
            RawSession session{ name, {}, {}, sourceOf(program, name) };
            registry.beginGroup(name);
            const QStringList keys = registry.childKeys();
            for (const QString& key : keys) {
                if (isPuttySetting(key)) {
                    session.texts.insert(key, registry.value(key).toString());
                }
            }
            registry.endGroup();
            sessions.append(session);
        }
        append(all,
            profilesOf(sessions, Qt::CaseInsensitive, codePage.value_or(CodePage::ofSystem()), true,
                false));
    }
    return all;
}
#endif

} // namespace sallyport::profile
