// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

#include <cstdint>
#include <utility>

namespace sallyport::ssh {

/// Takes RFC 4251 section 5 values off the front of bytes it does not own. The first value that is
/// not there in full turns ok() false for good, and everything read from then on is empty or 0:
/// read all the fields, then ask once. Views stay valid as long as the bytes do.
class WireReader {
public:
    explicit WireReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool ok() const { return m_ok; }
    /// Everything was well formed and nothing is left over.
    [[nodiscard]] bool finished() const { return m_ok && m_bytes.isEmpty(); }
    /// What has not been read yet; empty once ok() is false.
    [[nodiscard]] QByteArrayView rest() const { return m_bytes; }

    std::uint8_t readByte();
    bool readBool() { return readByte() != 0; }
    std::uint32_t readUint32();
    QByteArrayView readString();
    /// The magnitude of a multiple-precision integer without leading zeros; negative ones are
    /// malformed here, as no SSH message has any.
    QByteArrayView readMpint();
    /// An empty list for an empty string; an empty name within a list is malformed.
    QByteArrayList readNameList();
    /// count raw bytes.
    QByteArrayView readRaw(qsizetype count);

private:
    void spoil();

    QByteArrayView m_bytes;
    bool m_ok = true;
};

/// Builds RFC 4251 section 5 values. Calls chain.
class WireWriter {
public:
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    /// Hands the bytes over.
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }
    /// Room for so much: no copy of a secret is left behind where the bytes stood before.
    WireWriter& reserve(qsizetype size);

    WireWriter& byte(std::uint8_t value);
    WireWriter& boolean(bool value) { return byte(value ? 1 : 0); }
    WireWriter& uint32(std::uint32_t value);
    WireWriter& string(QByteArrayView value);
    /// From a magnitude, most significant byte first.
    WireWriter& mpint(QByteArrayView magnitude);
    WireWriter& nameList(const QByteArrayList& names);
    WireWriter& raw(QByteArrayView value);

private:
    QByteArray m_bytes;
};

/// The name that the blob of a key, a certificate or a signature begins with (RFC 4253 6.6); empty
/// for anything else.
[[nodiscard]] QByteArray typeOfBlob(QByteArrayView blob);

} // namespace sallyport::ssh
