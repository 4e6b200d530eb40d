// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/libssh2ext.h"

#include "libssh2_priv.h"

#include "channel.h"
#include "packet.h"
#include "transport.h"

#include <openssl/crypto.h>
#include <stdlib.h>
#include <string.h>

#if LIBSSH2_VERSION_NUM != 0x010b01
#error                                                                                             \
    "This unit reads private structures of libssh2 1.11.1 and must be revised for any other version"
#endif

/* The session's eight open_* fields, kept here while another open uses them. */
struct sp_open_slot {
    libssh2_nonblocking_states state;
    packet_requirev_state_t requirev;
    LIBSSH2_CHANNEL* channel;
    unsigned char* packet;
    size_t packetLen;
    unsigned char* data;
    size_t dataLen;
    uint32_t localChannel;
};

sp_open_slot* sp_open_slot_new(void)
{
    return calloc(1, sizeof(sp_open_slot));
}

static void swapIn(LIBSSH2_SESSION* session, sp_open_slot* slot)
{
    const sp_open_slot kept = { session->open_state, session->open_packet_requirev_state,
        session->open_channel, session->open_packet, session->open_packet_len, session->open_data,
        session->open_data_len, session->open_local_channel };
    session->open_state = slot->state;
    session->open_packet_requirev_state = slot->requirev;
    session->open_channel = slot->channel;
    session->open_packet = slot->packet;
    session->open_packet_len = slot->packetLen;
    session->open_data = slot->data;
    session->open_data_len = slot->dataLen;
    session->open_local_channel = slot->localChannel;
    *slot = kept;
}

/* The queued answer to the open with this local channel number, if it has come. */
static const LIBSSH2_PACKET* findAnswer(LIBSSH2_SESSION* session, uint32_t localChannel)
{
    LIBSSH2_PACKET* packet;
    for (packet = _libssh2_list_first(&session->packets); packet;
         packet = _libssh2_list_next(&packet->node)) {
        if (packet->data_len >= 5
            && (packet->data[0] == SSH_MSG_CHANNEL_OPEN_CONFIRMATION
                || packet->data[0] == SSH_MSG_CHANNEL_OPEN_FAILURE)
            && _libssh2_ntohu32(packet->data + 1) == localChannel)
            return packet;
    }
    return NULL;
}

static void readRefusal(const LIBSSH2_PACKET* packet, unsigned* reason, char* text, size_t textSize)
{
    if (packet->data[0] != SSH_MSG_CHANNEL_OPEN_FAILURE || packet->data_len < 9)
        return;
    *reason = _libssh2_ntohu32(packet->data + 5);
    if (packet->data_len < 13 || textSize == 0)
        return;
    size_t length = _libssh2_ntohu32(packet->data + 9);
    if (length > packet->data_len - 13)
        length = packet->data_len - 13;
    if (length > textSize - 1)
        length = textSize - 1;
    memcpy(text, packet->data + 13, length);
    text[length] = '\0';
}

LIBSSH2_CHANNEL* sp_open_step(LIBSSH2_SESSION* session, sp_open_slot* slot, const char* type,
    unsigned typeLen, unsigned window, unsigned packetSize, const char* message,
    unsigned messageLen, int* rc, unsigned* reason, char* text, size_t textSize)
{
    *rc = LIBSSH2_ERROR_EAGAIN;
    *reason = 0;
    if (textSize > 0)
        text[0] = '\0';

    if (slot->state == libssh2_NB_state_sent) {
        const LIBSSH2_PACKET* answer = findAnswer(session, slot->localChannel);
        if (!answer) {
            if (session->socket_state == LIBSSH2_SOCKET_DISCONNECTED)
                *rc = LIBSSH2_ERROR_SOCKET_DISCONNECT;
            return NULL;
        }
        readRefusal(answer, reason, text, textSize);
    }

    swapIn(session, slot);
    LIBSSH2_CHANNEL* channel =
        libssh2_channel_open_ex(session, type, typeLen, window, packetSize, message, messageLen);
    swapIn(session, slot);
    *rc = channel ? 0 : libssh2_session_last_errno(session);
    return channel;
}

void sp_open_slot_free(LIBSSH2_SESSION* session, sp_open_slot* slot)
{
    if (!slot)
        return;
    if (slot->state != libssh2_NB_state_idle) {
        if (slot->packet)
            LIBSSH2_FREE(session, slot->packet);
        if (slot->data)
            LIBSSH2_FREE(session, slot->data);
        if (slot->channel) {
            unsigned char id[4];
            unsigned char* data;
            size_t dataLen;
            _libssh2_htonu32(id, slot->channel->local.id);
            while (
                _libssh2_packet_ask(session, SSH_MSG_CHANNEL_DATA, &data, &dataLen, 1, id, 4) == 0
                || _libssh2_packet_ask(
                       session, SSH_MSG_CHANNEL_EXTENDED_DATA, &data, &dataLen, 1, id, 4)
                    == 0)
                LIBSSH2_FREE(session, data);
            _libssh2_list_remove(&slot->channel->node);
            if (slot->channel->exit_signal)
                LIBSSH2_FREE(session, slot->channel->exit_signal);
            LIBSSH2_FREE(session, slot->channel->channel_type);
            LIBSSH2_FREE(session, slot->channel);
        }
    }
    free(slot);
}

int sp_pump(LIBSSH2_SESSION* session)
{
    int packets = 0;
    int rc;
    /* 0 is a packet of the type 0. */
    while ((rc = _libssh2_transport_read(session)) >= 0)
        packets++;
    return rc == LIBSSH2_ERROR_EAGAIN ? packets : rc;
}

int sp_send_probe(LIBSSH2_SESSION* session)
{
    static const unsigned char kRequest[] = "\x50\x00\x00\x00\x15keepalive@libssh2.org\x01";
    return _libssh2_transport_send(session, kRequest, sizeof(kRequest) - 1, NULL, 0);
}

int sp_drop_global_replies(LIBSSH2_SESSION* session)
{
    int dropped = 0;
    LIBSSH2_PACKET* next;
    LIBSSH2_PACKET* packet;
    for (packet = _libssh2_list_first(&session->packets); packet; packet = next) {
        next = _libssh2_list_next(&packet->node);
        if (packet->data[0] != SSH_MSG_REQUEST_SUCCESS
            && packet->data[0] != SSH_MSG_REQUEST_FAILURE)
            continue;
        _libssh2_list_remove(&packet->node);
        LIBSSH2_FREE(session, packet->data);
        LIBSSH2_FREE(session, packet);
        dropped++;
    }
    return dropped;
}

int sp_is_rekeying(const LIBSSH2_SESSION* session)
{
    return (session->state & (LIBSSH2_STATE_EXCHANGING_KEYS | LIBSSH2_STATE_KEX_ACTIVE)) != 0;
}

int sp_rekey(LIBSSH2_SESSION* session)
{
    if (sp_is_rekeying(session))
        return 0;
    memset(&session->startup_key_state, 0, sizeof(session->startup_key_state));
    const int rc = _libssh2_kex_exchange(session, 1, &session->startup_key_state);
    return rc == LIBSSH2_ERROR_EAGAIN ? 0 : rc;
}

unsigned sp_exchanges(const LIBSSH2_SESSION* session)
{
    return session->kex_count;
}

unsigned sp_sent_number(const LIBSSH2_SESSION* session)
{
    return session->local.seqno;
}

unsigned sp_received_number(const LIBSSH2_SESSION* session)
{
    return session->remote.seqno;
}

/* The name-list of that number in a KEXINIT payload; 0 if the payload is too short. */
static int listOf(const unsigned char* kexinit, size_t length, int number, sp_name_list* list)
{
    size_t at = 17; /* type and cookie */
    for (int i = 0;; i++) {
        if (!kexinit || length < at + 4)
            return 0;
        const size_t size = _libssh2_ntohu32(kexinit + at);
        at += 4;
        if (size > length - at)
            return 0;
        if (i == number) {
            list->names = (const char*)kexinit + at;
            list->length = size;
            return 1;
        }
        at += size;
    }
}

/* The first name of `wanted` that `offered` has too, as RFC 4253 7.1 chooses. */
static int agree(const sp_name_list* wanted, const sp_name_list* offered, sp_name_list* agreed)
{
    size_t start = 0;
    while (start <= wanted->length) {
        size_t end = start;
        while (end < wanted->length && wanted->names[end] != ',')
            end++;
        const char* name = wanted->names + start;
        const size_t length = end - start;
        size_t from = 0;
        while (length > 0 && from <= offered->length) {
            size_t to = from;
            while (to < offered->length && offered->names[to] != ',')
                to++;
            if (to - from == length && memcmp(offered->names + from, name, length) == 0) {
                agreed->names = name;
                agreed->length = length;
                return 1;
            }
            from = to + 1;
        }
        start = end + 1;
    }
    return 0;
}

static int hasOwnMac(const sp_name_list* cipher)
{
    static const char* const names[] = { "aes128-gcm@openssh.com", "aes256-gcm@openssh.com",
        "chacha20-poly1305@openssh.com" };
    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        if (cipher->length == strlen(names[i])
            && memcmp(cipher->names, names[i], cipher->length) == 0)
            return 1;
    }
    return 0;
}

int sp_kex_failure(const LIBSSH2_SESSION* session, sp_name_list* theirs, sp_name_list* ours)
{
    int macNeeded[2] = { 1, 1 };
    for (int number = SP_KEX_KEX; number <= SP_KEX_COMPRESSION_SC; number++) {
        sp_name_list agreed;
        if (!listOf(session->remote.kexinit, session->remote.kexinit_len, number, theirs)
            || !listOf(session->local.kexinit, session->local.kexinit_len, number, ours))
            return -1;
        if ((number == SP_KEX_MAC_CS || number == SP_KEX_MAC_SC)
            && !macNeeded[number - SP_KEX_MAC_CS])
            continue;
        if (!agree(ours, theirs, &agreed))
            return number;
        if (number == SP_KEX_CIPHER_CS || number == SP_KEX_CIPHER_SC)
            macNeeded[number - SP_KEX_CIPHER_CS] = !hasOwnMac(&agreed);
    }
    return -1;
}

int sp_userauth_send(LIBSSH2_SESSION* session, const unsigned char* message, size_t length)
{
    return _libssh2_transport_send(session, message, length, NULL, 0);
}

int sp_userauth_receive(LIBSSH2_SESSION* session, unsigned char** message, size_t* length)
{
    for (;;) {
        LIBSSH2_PACKET* packet;
        for (packet = _libssh2_list_first(&session->packets); packet;
             packet = _libssh2_list_next(&packet->node)) {
            if (packet->data[0] < 50 || packet->data[0] > 79)
                continue;
            *message = packet->data;
            *length = packet->data_len;
            _libssh2_list_remove(&packet->node);
            LIBSSH2_FREE(session, packet);
            if ((*message)[0] == SSH_MSG_USERAUTH_SUCCESS)
                session->state |= LIBSSH2_STATE_AUTHENTICATED;
            return 0;
        }
        const int rc = _libssh2_transport_read(session);
        if (rc < 0)
            return rc;
    }
}

const char* sp_server_signature_algorithms(const LIBSSH2_SESSION* session)
{
    return session->server_sign_algorithms;
}

const unsigned char* sp_session_id(const LIBSSH2_SESSION* session, size_t* length)
{
    *length = session->session_id_len;
    return session->session_id;
}

void sp_free(LIBSSH2_SESSION* session, void* memory)
{
    if (memory)
        LIBSSH2_FREE(session, memory);
}

int sp_sign(LIBSSH2_SESSION* session, const char* algorithm, const char* key, size_t keyLength,
    const char* passphrase, const unsigned char* data, size_t dataLength, unsigned char** signature,
    size_t* signatureLength)
{
    const LIBSSH2_HOSTKEY_METHOD** method = libssh2_hostkey_methods();
    while (*method && strcmp((*method)->name, algorithm) != 0)
        method++;
    if (!*method || !(*method)->initPEMFromMemory || !(*method)->signv)
        return LIBSSH2_ERROR_METHOD_NONE;
    void* opened = NULL;
    if ((*method)->initPEMFromMemory(
            session, key, keyLength, (const unsigned char*)passphrase, &opened)
        != 0)
        return LIBSSH2_ERROR_FILE;
    struct iovec piece;
    memset(&piece, 0, sizeof(piece));
    piece.iov_base = (void*)data;
    piece.iov_len = dataLength;
    const int rc = (*method)->signv(session, signature, signatureLength, 1, &piece, &opened);
    if ((*method)->dtor)
        (*method)->dtor(session, &opened);
    return rc == 0 ? 0 : LIBSSH2_ERROR_PUBLICKEY_UNVERIFIED;
}

int sp_public_key(LIBSSH2_SESSION* session, const char* key, size_t keyLength,
    const char* passphrase, unsigned char** blob, size_t* blobLength)
{
    unsigned char* name = NULL;
    size_t nameLength = 0;
    const int rc = _libssh2_pub_priv_keyfilememory(
        session, &name, &nameLength, blob, blobLength, key, keyLength, passphrase);
    if (name)
        LIBSSH2_FREE(session, name);
    return rc;
}

int sp_derive_key(const char* passphrase, size_t passphraseLength, const unsigned char* salt,
    size_t saltLength, unsigned rounds, unsigned char* key, size_t keyLength)
{
    return _libssh2_bcrypt_pbkdf(
        passphrase, passphraseLength, salt, saltLength, key, keyLength, rounds);
}

/* In bcrypt_pbkdf.c, by our patch. */
extern _Thread_local int (*_libssh2_given_up)(void* context);
extern _Thread_local void* _libssh2_given_up_context;

void sp_thread_ask(int (*given_up)(void* context), void* context)
{
    _libssh2_given_up_context = context;
    _libssh2_given_up = given_up;
}

unsigned sp_channel_local_id(const LIBSSH2_CHANNEL* channel)
{
    return channel->local.id;
}

unsigned sp_channel_remote_id(const LIBSSH2_CHANNEL* channel)
{
    return channel->remote.id;
}

size_t sp_channel_read_avail(const LIBSSH2_CHANNEL* channel)
{
    return channel->read_avail;
}

int sp_channel_remote_eof(const LIBSSH2_CHANNEL* channel)
{
    return channel->remote.eof != 0;
}

int sp_channel_remote_close(const LIBSSH2_CHANNEL* channel)
{
    return channel->remote.close != 0;
}

/* libssh2 calls "local" what limits us, and "remote" what limits the peer. */
unsigned sp_channel_send_window(const LIBSSH2_CHANNEL* channel)
{
    return channel->local.window_size;
}

unsigned sp_channel_send_packet(const LIBSSH2_CHANNEL* channel)
{
    return channel->local.packet_size;
}

int sp_channel_window_overflow(const LIBSSH2_CHANNEL* channel)
{
    return channel->window_overflow;
}

unsigned sp_channel_receive_window(const LIBSSH2_CHANNEL* channel)
{
    return channel->remote.window_size;
}

unsigned sp_channel_initial_window(const LIBSSH2_CHANNEL* channel)
{
    return channel->remote.window_size_initial;
}

void sp_channel_manual_credit(LIBSSH2_CHANNEL* channel)
{
    channel->remote.window_size_initial = 0;
}

void sp_channel_skip_eof(LIBSSH2_CHANNEL* channel)
{
    channel->local.eof = 1;
}

static int forwarded_end(
    const LIBSSH2_CHANNEL* channel, const char* end, size_t endSize, char* host, size_t hostSize)
{
    static const char kType[] = "forwarded-tcpip";
    if (channel->channel_type_len != sizeof(kType) - 1
        || memcmp(channel->channel_type, kType, sizeof(kType) - 1) != 0 || hostSize == 0)
        return -1;
    const size_t length = strnlen(end, endSize);
    const size_t copied = length < hostSize - 1 ? length : hostSize - 1;
    memcpy(host, end, copied);
    host[copied] = '\0';
    return 0;
}

int sp_forward_originator(
    const LIBSSH2_CHANNEL* channel, char* host, size_t hostSize, unsigned* port)
{
    if (forwarded_end(channel, channel->origin_host, sizeof(channel->origin_host), host, hostSize))
        return -1;
    *port = channel->origin_port;
    return 0;
}

int sp_forward_arrival(const LIBSSH2_CHANNEL* channel, char* host, size_t hostSize, unsigned* port)
{
    if (forwarded_end(
            channel, channel->arrival_host, sizeof(channel->arrival_host), host, hostSize))
        return -1;
    *port = channel->arrival_port;
    return 0;
}

const char* sp_crypto_version(void)
{
    return OpenSSL_version(OPENSSL_VERSION);
}
