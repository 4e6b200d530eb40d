// SPDX-FileCopyrightText: The Sallyport developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stddef.h>

/* What libssh2 has inside but does not offer: see packaging/libssh2/README.md. Compiled against
   the private headers of the one version we build; there is no such unit in a build with the
   system's libssh2 (SALLYPORT_STOCK_LIBSSH2).

   Every function belongs to the one thread of its session, and none may be called from within a
   libssh2 callback. The session is non-blocking and its SEND callback accepts everything. Errors
   are libssh2's own negative numbers (LIBSSH2_ERROR_…). */

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _LIBSSH2_SESSION LIBSSH2_SESSION;
typedef struct _LIBSSH2_CHANNEL LIBSSH2_CHANNEL;

/* ---- Opening channels, any number at the same time ---- */

/* One channel open on its way. Null when memory is out. */
typedef struct sp_open_slot sp_open_slot;
sp_open_slot* sp_open_slot_new(void);

/* Takes one open a step further: sends the request on the first call, looks for the answer on
   later ones. Call it after each sp_pump() until it ends; it never waits and does not read from
   the transport once the request is out. `type` is the channel type ("direct-tcpip"), `message`
   the type-specific part of SSH_MSG_CHANNEL_OPEN (RFC 4254 5.1, 7.2); all arguments must be the
   same in each call.

   Returns the channel, or null with *rc = LIBSSH2_ERROR_EAGAIN while the answer is outstanding,
   or null with another *rc when the open failed. LIBSSH2_ERROR_CHANNEL_FAILURE means the server
   refused: then *reason is the code of RFC 4254 5.1 and `text` the server's own words (cut to
   textSize - 1 bytes, zero-terminated, otherwise raw). In all other cases *reason is 0 and `text`
   is empty.

   An open cannot be taken back. One that nobody wants any more has to be stepped on until it
   ends, and its channel freed then; otherwise the server keeps the connection. When an open has
   ended, its slot is as new. */
LIBSSH2_CHANNEL* sp_open_step(LIBSSH2_SESSION* session, sp_open_slot* slot, const char* type,
    unsigned typeLen, unsigned window, unsigned packetSize, const char* message,
    unsigned messageLen, int* rc, unsigned* reason, char* text, size_t textSize);

/* Frees the slot. An open that is still outstanding is forgotten without sending anything, which
   is right only when the session is about to be freed: call it before libssh2_session_free(). */
void sp_open_slot_free(LIBSSH2_SESSION* session, sp_open_slot* slot);

/* ---- The transport ---- */

/* Reads and files packets until the RECV callback has no more: the number of packets, or a
   negative error, after which the session is lost. Works with no channel open, answers the
   server's keepalives and takes part in rekeying. */
int sp_pump(LIBSSH2_SESSION* session);

/* Sends a global request that every server answers with one SSH_MSG_REQUEST_FAILURE or _SUCCESS
   ("keepalive@libssh2.org"). 0 when it was sent, LIBSSH2_ERROR_EAGAIN when it was not because a key
   exchange is under way. libssh2_keepalive_send() tells neither that, nor that it sent nothing
   because the last time was less than two seconds ago. */
int sp_send_probe(LIBSSH2_SESSION* session);

/* Removes the answers to global requests (SSH_MSG_REQUEST_SUCCESS and _FAILURE) that were
   received and not yet taken, and says how many there were. This is what makes
   sp_send_probe() safe. Not while a libssh2_channel_forward_listen_ex()
   is outstanding: the answer is that call's. */
int sp_drop_global_replies(LIBSSH2_SESSION* session);

/* 1 while a key exchange is under way: writes answer LIBSSH2_ERROR_EAGAIN until the next packets
   have been pumped. */
int sp_is_rekeying(const LIBSSH2_SESSION* session);

/* Begins a key exchange (RFC 4253 9) unless one is under way. 0, or the error that ended the
   session. It goes on by itself as packets are pumped. */
int sp_rekey(LIBSSH2_SESSION* session);

/* Key exchanges that succeeded, and the sequence numbers of the next packets. */
unsigned sp_exchanges(const LIBSSH2_SESSION* session);
unsigned sp_sent_number(const LIBSSH2_SESSION* session);
unsigned sp_received_number(const LIBSSH2_SESSION* session);

/* A name-list of SSH_MSG_KEXINIT (RFC 4253 7.1), not zero-terminated, valid until the session is
   used again. */
typedef struct sp_name_list {
    const char* names;
    size_t length;
} sp_name_list;

enum sp_kex_list {
    SP_KEX_KEX,
    SP_KEX_HOSTKEY,
    SP_KEX_CIPHER_CS, /* client to server */
    SP_KEX_CIPHER_SC,
    SP_KEX_MAC_CS,
    SP_KEX_MAC_SC,
    SP_KEX_COMPRESSION_CS,
    SP_KEX_COMPRESSION_SC,
};

/* After a handshake that failed with LIBSSH2_ERROR_KEX_FAILURE: which list has nothing in common
   (an sp_kex_list), with what the server and we offered. Negative when that cannot be said. The
   lists are the peer's bytes: clean them before showing them. */
int sp_kex_failure(const LIBSSH2_SESSION* session, sp_name_list* theirs, sp_name_list* ours);

/* ---- Logging in (RFC 4252), packet by packet ---- */

/* Sends one message of the authentication protocol. 0, LIBSSH2_ERROR_EAGAIN during a key exchange
   (nothing was sent then: try again), or the error that ended the session. */
int sp_userauth_send(LIBSSH2_SESSION* session, const unsigned char* message, size_t length);

/* Reads until the next message of the authentication protocol (types 50 to 79) is there: 0 with
   the message, LIBSSH2_ERROR_EAGAIN, or the error that ended the session. The message is the
   caller's, to be given to sp_free(). SSH_MSG_USERAUTH_SUCCESS makes the session an authenticated
   one; nothing after it is read. */
int sp_userauth_receive(LIBSSH2_SESSION* session, unsigned char** message, size_t* length);

/* The server's "server-sig-algs" (RFC 8308 3.1), zero-terminated; null when it sent none. */
const char* sp_server_signature_algorithms(const LIBSSH2_SESSION* session);

/* The session identifier (RFC 4253 7.2), which the user's key signs. */
const unsigned char* sp_session_id(const LIBSSH2_SESSION* session, size_t* length);

/* What libssh2 allocated. */
void sp_free(LIBSSH2_SESSION* session, void* memory);

/* ---- Private keys, by a session of their own on any thread ---- */

/* Signs data with a private key given as the bytes of its file. algorithm: one of RFC 4253 6.6 and
   RFC 8332, never a certificate's. passphrase: zero-terminated, or null. *signature is what goes
   behind the algorithm's name. 0 or an error, whose code does not tell a wrong passphrase from a
   file that makes no sense. */
int sp_sign(LIBSSH2_SESSION* session, const char* algorithm, const char* key, size_t keyLength,
    const char* passphrase, const unsigned char* data, size_t dataLength, unsigned char** signature,
    size_t* signatureLength);

/* The public half of such a key, as it travels (RFC 4253 6.6). */
int sp_public_key(LIBSSH2_SESSION* session, const char* key, size_t keyLength,
    const char* passphrase, unsigned char** blob, size_t* blobLength);

/* The key derivation of OpenSSH's private keys, bcrypt_pbkdf: keyLength bytes. 0 or -1: it was
   given up, or nothing can be made of these arguments. */
int sp_derive_key(const char* passphrase, size_t passphraseLength, const unsigned char* salt,
    size_t saltLength, unsigned rounds, unsigned char* key, size_t keyLength);

/* Before each round of a passphrase's derivation on this thread, given_up(context) is asked; once
   it says so, sp_sign(), sp_public_key() and sp_derive_key() fail soon. NULL: nobody is asked. */
void sp_thread_ask(int (*given_up)(void* context), void* context);

/* ---- Channels: plain fields, no searching, no input or output ---- */

unsigned sp_channel_local_id(const LIBSSH2_CHANNEL* channel);
unsigned sp_channel_remote_id(const LIBSSH2_CHANNEL* channel);
/* Bytes received and not yet read. */
size_t sp_channel_read_avail(const LIBSSH2_CHANNEL* channel);
/* The peer has sent EOF or CLOSE; bytes may still wait to be read. */
int sp_channel_remote_eof(const LIBSSH2_CHANNEL* channel);
int sp_channel_remote_close(const LIBSSH2_CHANNEL* channel);
/* What we may still send before the peer has to open its window. */
unsigned sp_channel_send_window(const LIBSSH2_CHANNEL* channel);
/* The largest payload the peer takes in one packet. */
unsigned sp_channel_send_packet(const LIBSSH2_CHANNEL* channel);
/* 1 once the peer has opened its window beyond 2^32 - 1, which is forbidden (RFC 4254 5.2): nothing
   can be said about the window any more, and the channel is to be closed. */
int sp_channel_window_overflow(const LIBSSH2_CHANNEL* channel);
/* What the peer may still send, plus what waits to be read. */
unsigned sp_channel_receive_window(const LIBSSH2_CHANNEL* channel);
/* The receive window the channel began with; for accepted connections of a remote listener
   that is 64 KiB. */
unsigned sp_channel_initial_window(const LIBSSH2_CHANNEL* channel);

/* Reading never widens the window by itself from here on, as long as no more is asked for than
   sp_channel_receive_window() says: all credit is given by the caller. */
void sp_channel_manual_credit(LIBSSH2_CHANNEL* channel);

/* Closing sends CHANNEL_EOF first unless it was sent: not after this. For a stream that was cut
   off, whose end must not look like an orderly one. */
void sp_channel_skip_eof(LIBSSH2_CHANNEL* channel);

/* Where an accepted connection of a remote listener came from, in the server's words (raw bytes,
   zero-terminated, at most 63): 0, or -1 when the channel is no such one. */
int sp_forward_originator(
    const LIBSSH2_CHANNEL* channel, char* host, size_t hostSize, unsigned* port);
/* The same for the address and port it connected to: the real ones, or those that were asked for,
   as servers differ. */
int sp_forward_arrival(const LIBSSH2_CHANNEL* channel, char* host, size_t hostSize, unsigned* port);

/* The OpenSSL this runs on, in its own words. */
const char* sp_crypto_version(void);

#ifdef __cplusplus
}
#endif
