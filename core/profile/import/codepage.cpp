// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/import/codepage.h"

#include "core/base/error.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cstddef>
#include <iconv.h>
#endif

namespace sallyport::profile {

static constexpr char16_t kFirstStray = 0xDC80;
static constexpr char16_t kLastStray = 0xDCFF;

/// Decoders put these where a byte stands for nothing; none of them is a letter of a code page.
static bool isNoLetter(QChar c)
{
    return c == QChar::ReplacementCharacter || c == QChar(0x1A)
        || (c.unicode() >= 0x7F && c.unicode() <= 0x9F);
}

namespace {

#ifdef Q_OS_WIN

/// 0: none is meant.
UINT numberOf(const QString& name)
{
    qsizetype start = name.size();
    while (start > 0 && name.at(start - 1).isDigit()) {
        --start;
    }
    return name.mid(start).toUInt();
}

/// A code page as the system knows it.
class SystemPage {
public:
    explicit SystemPage(const QString& name)
        : m_number(numberOf(name))
    {
    }

    [[nodiscard]] bool isKnown() const { return m_number > 0 && ::IsValidCodePage(m_number) != 0; }
    /// Nothing when a byte of it is no letter.
    [[nodiscard]] std::optional<QString> wholly(const QByteArray& bytes) const
    {
        const int length = ::MultiByteToWideChar(
            m_number, MB_ERR_INVALID_CHARS, bytes.constData(), int(bytes.size()), nullptr, 0);
        if (length <= 0) {
            return std::nullopt;
        }
        QString text(length, Qt::Uninitialized);
        ::MultiByteToWideChar(m_number, MB_ERR_INVALID_CHARS, bytes.constData(), int(bytes.size()),
            reinterpret_cast<wchar_t*>(text.data()), length);
        return text;
    }

private:
    UINT m_number;
};

#else

/// A code page as the system knows it.
class SystemPage {
public:
    explicit SystemPage(const QString& name)
        : m_converter(::iconv_open("UTF-8", name.toLatin1().constData()))
    {
    }
    ~SystemPage()
    {
        if (isKnown()) {
            ::iconv_close(m_converter);
        }
    }
    Q_DISABLE_COPY_MOVE(SystemPage)

    // NOLINTNEXTLINE(performance-no-int-to-ptr): that is how iconv says it
    [[nodiscard]] bool isKnown() const { return m_converter != reinterpret_cast<iconv_t>(-1); }
    /// Nothing when a byte of it is no letter.
    [[nodiscard]] std::optional<QString> wholly(const QByteArray& bytes) const
    {
        QByteArray in = bytes;
        QByteArray out(in.size() * 4 + 16, Qt::Uninitialized);
        char* from = in.data();
        char* to = out.data();
        auto left = std::size_t(in.size());
        auto room = std::size_t(out.size());
        ::iconv(m_converter, nullptr, nullptr, nullptr, nullptr);
        if (::iconv(m_converter, &from, &left, &to, &room) == std::size_t(-1) || left > 0) {
            return std::nullopt;
        }
        out.truncate(out.size() - qsizetype(room));
        return QString::fromUtf8(out);
    }

private:
    iconv_t m_converter;
};

#endif

/// What reads a code page: Qt, which knows many where it is built with ICU, else the system.
class Letters {
public:
    explicit Letters(const QString& name)
        : m_name(name.toLatin1())
        , m_decoder(m_name.constData())
    {
        if (!m_decoder.isValid()) {
            m_system.emplace(name);
        }
    }

    [[nodiscard]] bool isKnown() const { return m_decoder.isValid() || m_system->isKnown(); }
    /// Nothing when a byte of it is no letter.
    [[nodiscard]] std::optional<QString> wholly(const QByteArray& bytes);
    /// How many bytes at this place are one letter; 0: this byte is none.
    [[nodiscard]] qsizetype letterAt(const QByteArray& bytes, qsizetype at, QString& letter);

private:
    [[nodiscard]] qsizetype longestLetter() const;

    QByteArray m_name;
    QStringDecoder m_decoder;
    std::optional<SystemPage> m_system;
    QHash<QByteArray, std::optional<QString>> m_seen; ///< Of one byte or two: there are few.
};

} // namespace

std::optional<QString> Letters::wholly(const QByteArray& bytes)
{
    std::optional<QString> text;
    if (m_decoder.isValid()) {
        text = QString(m_decoder.decode(bytes));
        if (m_decoder.hasError() || text->isEmpty()) {
            // What it holds of half a letter is not to be part of the next one.
            m_decoder = QStringDecoder(m_name.constData());
            return bytes.isEmpty() ? std::optional(QString()) : std::nullopt;
        }
    } else {
        text = m_system->wholly(bytes);
    }
    return text && std::any_of(text->cbegin(), text->cend(), isNoLetter) ? std::nullopt : text;
}

qsizetype Letters::longestLetter() const
{
    const QByteArray name = m_name.toLower();
    return name == "utf-8" || name.contains("18030") ? 4 : name.startsWith("euc") ? 3 : 2;
}

qsizetype Letters::letterAt(const QByteArray& bytes, qsizetype at, QString& letter)
{
    const qsizetype longest = std::min(longestLetter(), bytes.size() - at);
    for (qsizetype length = 1; length <= longest; ++length) {
        const QByteArray part = bytes.mid(at, length);
        std::optional<QString> found;
        if (length > 2) {
            found = wholly(part);
        } else if (const auto seen = m_seen.constFind(part); seen != m_seen.cend()) {
            found = *seen;
        } else {
            found = wholly(part);
            m_seen.insert(part, found);
        }
        if (found) {
            letter = *found;
            return length;
        }
    }
    return 0;
}

static bool isAscii(const QByteArray& bytes)
{
    return std::all_of(bytes.cbegin(), bytes.cend(), [](char c) { return uchar(c) < 0x80; });
}

static bool isUtf8(const QByteArray& bytes)
{
    return isAscii(bytes) || QString::fromUtf8(bytes).toUtf8() == bytes;
}

CodePage::CodePage(QString name)
    : m_name(std::move(name))
{
}

Result<CodePage> CodePage::named(const QString& name)
{
    const QString wish = name.trimmed();
    const bool isNumber = !wish.isEmpty()
        && std::all_of(wish.cbegin(), wish.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    QStringList spellings{ wish };
    if (wish.compare(QLatin1String("utf8"), Qt::CaseInsensitive) == 0
        || wish.compare(QLatin1String("utf-8"), Qt::CaseInsensitive) == 0
        || wish == QLatin1String("65001")) {
        return CodePage(QStringLiteral("UTF-8"));
    }
    if (isNumber) {
        spellings = { QStringLiteral("windows-") + wish, QStringLiteral("cp") + wish };
    } else if (wish.isEmpty()) {
        spellings.clear();
    } else if (wish.startsWith(QLatin1String("windows-"), Qt::CaseInsensitive)) {
        // As the C library calls those of East Asia.
        spellings.append(QStringLiteral("cp") + wish.section(u'-', 1));
    }
    for (const QString& spelling : std::as_const(spellings)) {
        // What knows no ASCII cannot be what such a file is written in.
        const QByteArray sample = "Az09%=\"\n";
        Letters letters(spelling);
        if (letters.isKnown() && letters.wholly(sample) == QString::fromLatin1(sample)) {
            return CodePage(spelling);
        }
    }
    return fail(Code::InvalidArgument,
        Sentence(QT_TRANSLATE_NOOP("Sentence",
            "no code page that is known here, such as windows-1252, windows-1251, cp932 or UTF-8")),
        printable(name.toUtf8(), 60));
}

CodePage CodePage::guessed(const QByteArrayList& texts)
{
    const bool allUtf8 = std::all_of(texts.cbegin(), texts.cend(), isUtf8);
    return CodePage(allUtf8 ? QStringLiteral("UTF-8") : QStringLiteral("windows-1252"));
}

CodePage CodePage::ofSystem()
{
#ifdef Q_OS_WIN
    // GetACP() says what our manifest wants for this program: UTF-8. Others write in the system's.
    wchar_t number[16] = {};
    DWORD size = sizeof number;
    const auto read =
        ::RegGetValueW(HKEY_LOCAL_MACHINE, L"SYSTEM\\CurrentControlSet\\Control\\Nls\\CodePage",
            L"ACP", RRF_RT_REG_SZ, nullptr, number, &size);
    if (read == ERROR_SUCCESS) {
        if (auto page = named(QString::fromWCharArray(number))) {
            return *page;
        }
    }
#endif
    return CodePage(QStringLiteral("UTF-8"));
}

QString CodePage::decoded(const QByteArray& bytes) const
{
    if (isAscii(bytes)) {
        return QString::fromLatin1(bytes);
    }
    QString text;
    Letters letters(m_name);
    // By lines, so that a stray byte costs the search for it in its own line only.
    for (qsizetype start = 0; start < bytes.size();) {
        const qsizetype newline = bytes.indexOf('\n', start);
        const qsizetype end = newline < 0 ? bytes.size() : newline + 1;
        const QByteArray line = bytes.mid(start, end - start);
        start = end;
        // A letter that is cut off at the end would be lost; the line end shows whether one is.
        if (const auto whole = letters.wholly(line + '\n'); whole && whole->endsWith(u'\n')) {
            text += whole->chopped(1);
            continue;
        }
        for (qsizetype at = 0; at < line.size();) {
            QString letter;
            if (const qsizetype length = letters.letterAt(line, at, letter); length > 0) {
                text += letter;
                at += length;
            } else {
                const uchar byte = uchar(line.at(at++));
                text += QChar(char16_t(byte < 0x80 ? byte : 0xDC00 + byte));
            }
        }
    }
    return text;
}

QStringList CodePage::usual()
{
    return { QStringLiteral("UTF-8"), QStringLiteral("windows-1252"),
        QStringLiteral("windows-1250"), QStringLiteral("windows-1251"),
        QStringLiteral("windows-1253"), QStringLiteral("windows-1254"),
        QStringLiteral("windows-1255"), QStringLiteral("windows-1256"),
        QStringLiteral("windows-1257"), QStringLiteral("windows-1258"),
        QStringLiteral("windows-874"), QStringLiteral("windows-932"), QStringLiteral("windows-936"),
        QStringLiteral("windows-949"), QStringLiteral("windows-950") };
}

/// The second half of a letter beyond U+FFFF is none.
static bool isStrayAt(const QString& text, qsizetype i)
{
    const char16_t c = text.at(i).unicode();
    return c >= kFirstStray && c <= kLastStray && (i == 0 || !text.at(i - 1).isHighSurrogate());
}

bool hasStrays(const QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isStrayAt(text, i)) {
            return true;
        }
    }
    return false;
}

QString withoutStrays(const QString& text)
{
    if (!hasStrays(text)) {
        return text; // shared, however long it is
    }
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isStrayAt(text, i)) {
            out += u'%' + QString::number(text.at(i).unicode() - 0xDC00, 16).toUpper();
        } else {
            out += text.at(i);
        }
    }
    return out;
}

} // namespace sallyport::profile
