# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in the memory of a running program."""
import base64

CHUNK = 16 << 20


def forms(secret):
    """The bytes a secret may stand there as: itself, as Qt keeps texts, as in an HTTP login."""
    raw = secret.encode() if isinstance(secret, str) else bytes(secret)
    result = {raw}
    if isinstance(secret, str):
        result.add(secret.encode("utf-16-le"))
    # Base64 of something that ends in the secret: at each of three places, without the characters that
    # the neighbours have a share in.
    for before in range(3):
        whole = base64.b64encode(b"\0" * before + raw)
        part = whole.rstrip(b"=")[-(-before * 4 // 3):]
        result.add(part[:-1] if (before + len(raw)) % 3 else part)
    return [form for form in result if len(form) >= 8]


def regions(pid):
    with open(f"/proc/{pid}/maps") as maps:
        for line in maps:
            where, rights, *rest = line.split()
            # Where nothing can be written, nothing of ours can stand.
            if rights.startswith("rw"):
                begin, end = (int(part, 16) for part in where.split("-"))
                yield begin, end, (rest[3] if len(rest) > 3 else "")


def places(pid, secret):
    """Where it stands, as texts that name the region; the program may run on meanwhile."""
    wanted = forms(secret)
    overlap = max(len(form) for form in wanted)
    found = []
    with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        for begin, end, name in regions(pid):
            for at in range(begin, end, CHUNK):
                try:
                    memory.seek(at)
                    content = memory.read(min(CHUNK + overlap, end - at))
                except OSError:
                    continue
                for form in wanted:
                    place = content.find(form)
                    while place >= 0:
                        around = content[max(0, place - 24):place + len(form) + 24]
                        found.append(f"{at + place:#x} {name or 'anonymous'}: {around!r}")
                        place = content.find(form, place + 1)
    return sorted(set(found))
