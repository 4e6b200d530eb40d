// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/auth/agentprotocol.h"
#include "core/ssh/wire.h"
#include "tests/fuzz/pieces.h"

using namespace sallyport;
using namespace sallyport::fuzz;
using namespace sallyport::ssh;

namespace {

struct Conversation {
    QByteArrayList messages;
    bool broken = false;

    friend bool operator==(const Conversation&, const Conversation&) = default;
};

/// Takes every message as soon as it is there, until the stream makes no sense.
Conversation listen(const QByteArrayList& pieces)
{
    AgentReplyReader reader;
    Conversation out;
    // The last piece, of nothing, finds out about a length that only came to the front then.
    for (const QByteArray& piece : pieces + QByteArrayList{ QByteArray() }) {
        if (!reader.feed(piece)) {
            require(reader.isEmpty());
            out.broken = true;
            return out;
        }
        while (reader.hasMessage()) {
            out.messages << reader.takeMessage();
            require(!out.messages.last().isEmpty());
            require(out.messages.last().size() <= AgentReplyReader::kMaxMessage);
        }
    }
    return out;
}

void checkIdentities(const QByteArray& message)
{
    const auto identities = identitiesFromAgentReply(message);
    if (!identities) {
        require(identities.error().code == Code::AgentFailed);
        return;
    }
    WireWriter again;
    again.byte(std::uint8_t(message[0])).uint32(std::uint32_t(identities->size()));
    for (const AgentIdentity& identity : *identities) {
        require(printable(identity.comment.toUtf8()) == identity.comment);
        again.string(identity.blob).string(identity.comment.toUtf8());
    }
    const auto reread = identitiesFromAgentReply(again.bytes());
    require(reread && reread->size() == identities->size());
    for (qsizetype i = 0; i < reread->size(); ++i) {
        require((*reread)[i].blob == (*identities)[i].blob);
        require((*reread)[i].type == (*identities)[i].type);
    }
}

void checkSignature(const QByteArray& message)
{
    const auto signature = signatureFromAgentReply(message);
    if (!signature) {
        require(signature.error().code == Code::AgentFailed);
        return;
    }
    require(!signature->algorithm.isEmpty() && !signature->blob.isEmpty());
    WireWriter inner;
    inner.string(signature->algorithm);
    if (signature->algorithm.startsWith("sk-")) {
        inner.raw(signature->blob);
    } else {
        inner.string(signature->blob);
    }
    const QByteArray again =
        WireWriter().byte(std::uint8_t(message[0])).string(inner.bytes()).bytes();
    require(again == message);
    require(signatureFromAgentReply(again) == *signature);
}

/// What we send is framed as what we read.
void checkRequest(const QByteArray& input)
{
    const QByteArray blob = input.left(input.size() / 2);
    const QByteArray request = agentSignRequest(blob, input, agentSignFlags(blob));
    const Conversation heard = listen(somePieces(request));
    require(!heard.broken && heard.messages.size() == 1);
    WireReader reader(heard.messages.front());
    (void)reader.readByte();
    require(reader.readString() == blob);
    require(reader.readString() == input);
    (void)reader.readUint32();
    require(reader.finished());
}

} // namespace

/// What an agent sends: lengths and messages.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(data), qsizetype(size));
    const Conversation whole = listen({ input });
    require(listen(singleBytes(input)) == whole);
    require(listen(somePieces(input)) == whole);
    // With and without their frames, so that both layers are reached.
    for (const QByteArray& message : whole.messages + QByteArrayList{ input }) {
        checkIdentities(message);
        checkSignature(message);
    }
    checkRequest(input);
    return 0;
}
