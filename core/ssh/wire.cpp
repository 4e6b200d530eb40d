// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/wire.h"

#include <QtEndian>

namespace sallyport::ssh {

namespace {

QByteArrayView withoutLeadingZeros(QByteArrayView bytes)
{
    qsizetype zeros = 0;
    while (zeros < bytes.size() && bytes[zeros] == '\0') {
        ++zeros;
    }
    return bytes.sliced(zeros);
}

} // namespace

void WireReader::spoil()
{
    m_ok = false;
    m_bytes = {};
}

QByteArrayView WireReader::readRaw(qsizetype count)
{
    if (count < 0 || count > m_bytes.size()) {
        spoil();
    }
    if (!m_ok) {
        return {};
    }
    const QByteArrayView taken = m_bytes.first(count);
    m_bytes = m_bytes.sliced(count);
    return taken;
}

std::uint8_t WireReader::readByte()
{
    const QByteArrayView taken = readRaw(1);
    return m_ok ? static_cast<std::uint8_t>(taken[0]) : std::uint8_t(0);
}

std::uint32_t WireReader::readUint32()
{
    const QByteArrayView taken = readRaw(4);
    return m_ok ? qFromBigEndian<quint32>(taken.data()) : 0U;
}

QByteArrayView WireReader::readString()
{
    return readRaw(static_cast<qsizetype>(readUint32()));
}

QByteArrayView WireReader::readMpint()
{
    const QByteArrayView taken = readString();
    if (!taken.isEmpty() && (static_cast<std::uint8_t>(taken[0]) & 0x80U) != 0) {
        spoil();
        return {};
    }
    return withoutLeadingZeros(taken);
}

QByteArrayList WireReader::readNameList()
{
    const QByteArray joined = readString().toByteArray();
    if (joined.isEmpty()) {
        return {};
    }
    QByteArrayList names = joined.split(',');
    if (names.contains(QByteArray())) {
        spoil();
        return {};
    }
    return names;
}

WireWriter& WireWriter::reserve(qsizetype size)
{
    m_bytes.reserve(size);
    return *this;
}

WireWriter& WireWriter::byte(std::uint8_t value)
{
    m_bytes.append(static_cast<char>(value));
    return *this;
}

WireWriter& WireWriter::uint32(std::uint32_t value)
{
    char bigEndian[4];
    qToBigEndian<quint32>(value, bigEndian);
    m_bytes.append(bigEndian, sizeof bigEndian);
    return *this;
}

WireWriter& WireWriter::string(QByteArrayView value)
{
    return uint32(static_cast<std::uint32_t>(value.size())).raw(value);
}

WireWriter& WireWriter::mpint(QByteArrayView magnitude)
{
    const QByteArrayView digits = withoutLeadingZeros(magnitude);
    const bool needsZero = !digits.isEmpty() && (static_cast<std::uint8_t>(digits[0]) & 0x80U) != 0;
    uint32(static_cast<std::uint32_t>(digits.size() + (needsZero ? 1 : 0)));
    if (needsZero) {
        byte(0);
    }
    return raw(digits);
}

WireWriter& WireWriter::nameList(const QByteArrayList& names)
{
    return string(names.join(','));
}

WireWriter& WireWriter::raw(QByteArrayView value)
{
    m_bytes.append(value.data(), value.size());
    return *this;
}

QByteArray typeOfBlob(QByteArrayView blob)
{
    return WireReader(blob).readString().toByteArray();
}

} // namespace sallyport::ssh
