// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstdint>
#include <optional>

namespace sallyport::ssh {

/// Takes DER elements (X.690) off the front of bytes it does not own: definite lengths of up to
/// four bytes, tags of one byte. As WireReader: the first element that is not there in full, or has
/// another tag than the one asked for, turns ok() false for good.
class DerReader {
public:
    enum Tag : std::uint8_t {
        Integer = 0x02,
        BitString = 0x03,
        OctetString = 0x04,
        ObjectId = 0x06,
        Sequence = 0x30,
        Context0 = 0xa0,
        Context1 = 0xa1,
    };

    explicit DerReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_bytes.isEmpty(); }
    [[nodiscard]] bool nextIs(std::uint8_t tag) const
    {
        return !m_bytes.isEmpty() && std::uint8_t(m_bytes.front()) == tag;
    }

    /// The content of the next element.
    QByteArrayView read(std::uint8_t tag)
    {
        if (!nextIs(tag) || m_bytes.size() < 2) {
            return spoil();
        }
        const auto at = [this](qsizetype i) { return std::uint8_t(m_bytes[i]); };
        qsizetype header = 2;
        qint64 length = at(1);
        if (length >= 0x80) {
            const qsizetype count = length - 0x80;
            if (count < 1 || count > 4 || m_bytes.size() < 2 + count) {
                return spoil();
            }
            length = 0;
            for (qsizetype i = 0; i < count; ++i) {
                length = length << 8 | at(2 + i);
            }
            header += count;
        }
        if (length > m_bytes.size() - header) {
            return spoil();
        }
        const QByteArrayView content = m_bytes.sliced(header, qsizetype(length));
        m_bytes = m_bytes.sliced(header + qsizetype(length));
        return content;
    }

    /// Of an integer that is not negative: the magnitude without leading zeros.
    QByteArrayView readMagnitude()
    {
        QByteArrayView bytes = read(Integer);
        if (bytes.isEmpty() || std::uint8_t(bytes.front()) >= 0x80) {
            return spoil();
        }
        while (!bytes.isEmpty() && bytes.front() == '\0') {
            bytes = bytes.sliced(1);
        }
        return bytes;
    }

    /// An integer from 0 to 2^32 - 1.
    std::uint32_t readNumber()
    {
        const QByteArrayView bytes = readMagnitude();
        if (bytes.size() > 4) {
            (void)spoil();
            return 0;
        }
        std::uint32_t value = 0;
        for (const char byte : bytes) {
            value = value << 8 | std::uint8_t(byte);
        }
        return value;
    }

private:
    QByteArrayView spoil()
    {
        m_ok = false;
        m_bytes = {};
        return {};
    }

    QByteArrayView m_bytes;
    bool m_ok = true;
};

} // namespace sallyport::ssh
