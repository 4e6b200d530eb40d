// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/auth/agentprotocol.h"

#include "core/ssh/wire.h"

namespace sallyport::ssh {

namespace {

enum : std::uint8_t {
    kFailure = 5,
    kRequestIdentities = 11,
    kIdentitiesAnswer = 12,
    kSignRequest = 13,
    kSignResponse = 14,
    kExtensionFailure = 28,
    kSsh2Failure = 30,
    kComFailure = 102,
};

constexpr std::uint32_t kSignSha256 = 2;
constexpr std::uint32_t kSignSha512 = 4;
constexpr qsizetype kLengthBytes = 4;
constexpr std::uint32_t kMaxIdentities = 2048;
constexpr qsizetype kMaxComment = 256;

QByteArray framed(const WireWriter& message)
{
    return WireWriter().string(message.bytes()).bytes();
}

/// Reads the type byte; what is not the wanted answer becomes the error.
Result<void> expectType(WireReader& reader, std::uint8_t wanted, const Sentence& what)
{
    const std::uint8_t type = reader.readByte();
    if (type == wanted) {
        return {};
    }
    if (type == kFailure || type == kExtensionFailure || type == kSsh2Failure
        || type == kComFailure) {
        return fail(Code::AgentFailed,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the agent refused %1"), what));
    }
    return fail(Code::AgentFailed,
        Sentence(QT_TRANSLATE_NOOP("Sentence", "the agent answered with message %1 when asked %2"),
            type, what));
}

} // namespace

QByteArray agentIdentitiesRequest()
{
    return framed(WireWriter().byte(kRequestIdentities));
}

QByteArray agentSignRequest(QByteArrayView keyBlob, QByteArrayView data, std::uint32_t flags)
{
    return framed(WireWriter().byte(kSignRequest).string(keyBlob).string(data).uint32(flags));
}

std::uint32_t agentSignFlags(QByteArrayView algorithm)
{
    if (algorithm == "rsa-sha2-256" || algorithm == "rsa-sha2-256-cert-v01@openssh.com") {
        return kSignSha256;
    }
    if (algorithm == "rsa-sha2-512" || algorithm == "rsa-sha2-512-cert-v01@openssh.com") {
        return kSignSha512;
    }
    return 0;
}

Result<void> AgentReplyReader::checkLength() const
{
    if (m_buffer.size() < kLengthBytes) {
        return {};
    }
    const std::uint32_t length = WireReader(m_buffer).readUint32();
    if (length == 0 || length > kMaxMessage) {
        return fail(Code::AgentFailed,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the agent announced an answer of %1 bytes"),
                length));
    }
    return {};
}

Result<void> AgentReplyReader::feed(QByteArrayView bytes)
{
    m_buffer.append(bytes.data(), bytes.size());
    auto checked = checkLength();
    if (!checked) {
        m_buffer.clear();
    }
    return checked;
}

bool AgentReplyReader::hasMessage() const
{
    WireReader reader(m_buffer);
    (void)reader.readString();
    return reader.ok() && checkLength().has_value();
}

QByteArray AgentReplyReader::takeMessage()
{
    WireReader reader(m_buffer);
    QByteArray message = reader.readString().toByteArray();
    m_buffer = reader.rest().toByteArray();
    return message;
}

Result<QList<AgentIdentity>> identitiesFromAgentReply(QByteArrayView message)
{
    WireReader reader(message);
    if (auto typed = expectType(
            reader, kIdentitiesAnswer, Sentence(QT_TRANSLATE_NOOP("Sentence", "to list its keys")));
        !typed) {
        return tl::unexpected<Error>(std::move(typed.error()));
    }
    const std::uint32_t count = reader.readUint32();
    QList<AgentIdentity> identities;
    for (std::uint32_t i = 0; i < count && count <= kMaxIdentities && reader.ok(); ++i) {
        const QByteArrayView blob = reader.readString();
        const QByteArrayView comment = reader.readString();
        identities.append({ WireReader(blob).readString().toByteArray(), blob.toByteArray(),
            printable(comment.toByteArray(), kMaxComment) });
    }
    if (!reader.finished()) {
        return fail(Code::AgentFailed,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the agent's list of keys is malformed")));
    }
    return identities;
}

Result<AgentSignature> signatureFromAgentReply(QByteArrayView message)
{
    WireReader reader(message);
    if (auto typed =
            expectType(reader, kSignResponse, Sentence(QT_TRANSLATE_NOOP("Sentence", "to sign")));
        !typed) {
        return tl::unexpected<Error>(std::move(typed.error()));
    }
    const QByteArrayView signature = reader.readString();
    WireReader inner(signature);
    const QByteArrayView algorithm = inner.readString();
    QByteArrayView blob;
    bool complete = false;
    if (algorithm.startsWith("sk-")) {
        blob = inner.rest();
        (void)inner.readString();
        (void)inner.readByte();
        (void)inner.readUint32();
        complete = inner.finished();
    } else {
        blob = inner.readString();
        complete = inner.finished() && !blob.isEmpty();
    }
    if (!reader.finished() || !complete || algorithm.isEmpty()) {
        return fail(Code::AgentFailed,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the agent's signature is malformed")));
    }
    return AgentSignature{ algorithm.toByteArray(), blob.toByteArray() };
}

} // namespace sallyport::ssh
