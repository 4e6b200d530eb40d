#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The steps of a release that need no build, in a copy of the sources: release.py SOURCES. Exit status: 0 all was right."""
import base64
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SOURCE = Path(sys.argv[1]).resolve()
WRONG = []


def check(holds, what):
    if not holds:
        WRONG.append(what)


class Copy:
    """Just what the script reads, as a repository with a commit."""

    def __init__(self, folder):
        self.root = folder / "source"
        (self.root / ".github").mkdir(parents=True)
        for name in ("CMakeLists.txt", "CHANGELOG.md", "LICENSE"):
            shutil.copy(SOURCE / name, self.root / name)
        for name in ("packaging", ".github/workflows", "tests", "resources/icons", ".ci"):
            shutil.copytree(SOURCE / name, self.root / name, ignore=shutil.ignore_patterns("__pycache__", "patches"))
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "LC_ALL": "C.UTF-8",
                            "SOURCE_DATE_EPOCH": "1780000000", "GIT_CONFIG_NOSYSTEM": "1"}
        self.git("init", "-q")
        self.git("config", "user.name", "Test")
        self.git("config", "user.email", "test@example.org")
        self.commit()

    def git(self, *words):
        subprocess.run(["git", "-C", self.root, *words], check=True, env=self.environment, capture_output=True)

    def commit(self):
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "As it is")

    def release(self, *words, **more):
        return subprocess.run([self.root / "packaging/release.sh", *map(str, words)], env=self.environment | more,
                              capture_output=True, text=True, timeout=600, check=False)


def versions(copy):
    version = copy.release("version").stdout.strip()
    check(re.fullmatch(r"\d+\.\d+\.\d+", version), f"version says {version!r}")
    changelog = copy.root / "CHANGELOG.md"
    changelog.write_text("# Changelog\n\n## Unreleased\n\n- One thing\n  in two lines.\n- Another.\n\n## 0.0.9 (2026-01-02)\n\n- Old.\n")
    check("Unreleased" not in copy.release("changelog", "0.0.9").stdout, "the text of a version has another one's")
    check(copy.release("changelog", "0.0.9").stdout == "- Old.\n", "the text of an old version is wrong")
    check(copy.release("changelog", "7.7.7").returncode == 1, "there is a text of a version that is not there")
    refused = copy.release("check")
    check(refused.returncode == 1 and "unreleased" in refused.stderr and "not committed" in refused.stderr,
          f"check lets through what is not ready: {refused.stderr}")
    for bad in ("1.2", "1.2.3-rc1", "v1.2.3", "1.2.3;x"):
        check(copy.release("version", bad).returncode == 2, f"{bad} is taken for a version")
    done = copy.release("version", "1.2.3")
    check(done.returncode == 0 and copy.release("version").stdout == "1.2.3\n", f"the version is not set: {done.stderr}")
    check(copy.release("changelog").stdout == "- One thing\n  in two lines.\n- Another.\n", "the text of the new version is wrong")
    check("## Unreleased\n\n## 1.2.3 (2026-05-28)\n" in changelog.read_text(), "the new heading is wrong")
    check(copy.release("version", "1.2.4").returncode == 1, "a version without anything new")
    copy.commit()
    ready = copy.release("check")
    check(ready.returncode == 0, f"check finds fault: {ready.stderr}{ready.stdout}")
    copy.git("tag", "v1.2.2")
    check("tagged v1.2.2" in copy.release("check").stderr, "a wrong tag is not seen")
    copy.git("tag", "-d", "v1.2.2")
    broken = copy.root / ".github/workflows/broken.yml"
    broken.write_text("name: x\non: push\npermissions: {contents: read}\njobs:\n  a:\n    runs-on: x\n    timeout-minutes: 1\n"
                      "    steps:\n      - run: echo ${{ github.event.head_commit.message }}; packaging/nothing.sh\n"
                      "      - uses: somebody/thing@v1\n")
    found = copy.release("check")
    for fault in ("in a command", "packaging/nothing.sh is no program", "not pinned"):
        if "needs Python's yaml" not in found.stdout:
            check(fault in found.stdout, f"a workflow is not found wrong: {fault}")
    broken.unlink()


def files(copy, folder):
    into = folder / "files"
    check(copy.release("build", into, "source").returncode == 0, "the sources cannot be packed")
    first = (into / "sallyport-1.2.3.tar.gz").read_bytes()
    copy.release("build", into, "source")
    check(first == (into / "sallyport-1.2.3.tar.gz").read_bytes(), "the sources are packed otherwise each time")
    check(copy.release("build", into, "nothing").returncode == 2, "an unknown kind is taken")
    check(copy.release("sign", into).returncode == 2, "it signs without a key")
    (into / "with a blank.txt").write_text("x")
    check(copy.release("checksums", into).returncode == 0, "no sums")
    sums = (into / "SHA256SUMS").read_text().splitlines()
    check([line[66:] for line in sums] == ["sallyport-1.2.3.tar.gz", "with a blank.txt"], f"the sums are of {sums}")
    if not shutil.which("ssh-keygen"):
        check(os.environ.get("CI") != "true", "there is no ssh-keygen to sign with")
        return
    key, stranger = folder / "key", folder / "stranger"
    for path in (key, stranger):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", path], check=True)
    signers = folder / "signers"
    signers.write_text(f"releases@sallyport {Path(f'{key}.pub').read_text()}")
    signed = copy.release("sign", into, SALLYPORT_RELEASE_KEY=str(key))
    check(signed.returncode == 0, f"it does not sign: {signed.stderr}")
    check(copy.release("verify", into, signers).returncode == 0, "what was signed is not verified")
    (into / "with a blank.txt").write_text("y")
    check(copy.release("verify", into, signers).returncode == 1, "a changed file is verified")
    check(copy.release("sign", into, SALLYPORT_RELEASE_KEY=str(key)).returncode == 1, "sums that do not fit are signed")
    copy.release("checksums", into)
    check("not what was signed" in copy.release("verify", into, signers).stderr, "changed sums are verified")
    copy.release("sign", into, SALLYPORT_RELEASE_KEY=str(stranger))
    check("none of the signers" in copy.release("verify", into, signers).stderr, "a stranger's signature is verified")


def notices(copy, folder):
    """What tells programs of a version; that they read it is testreleasenotice's."""
    into = folder / "notices"
    into.mkdir()
    page = "https://example.org/sallyport/releases/1.2.3"
    check(copy.release("notice", into, page).returncode == 2, "a notice is made without a key")
    if not shutil.which("openssl"):
        check(os.environ.get("CI") != "true", "there is no openssl to sign with")
        return
    key, other = folder / "notice.pem", folder / "other.pem"
    subprocess.run(["openssl", "genpkey", "-algorithm", "ed25519", "-out", key], check=True)
    subprocess.run(["openssl", "genpkey", "-algorithm", "x25519", "-out", other], check=True)
    named = {"SALLYPORT_NOTICE_KEY": str(key)}
    made = copy.release("notice", into, page, **named)
    check(made.returncode == 0, f"no notice is made: {made.stderr}")
    file = into / "sallyport-release.txt"
    signature, text = file.read_bytes().split(b"\n", 1)
    check([path.name for path in into.iterdir()] == [file.name], "something else is left beside the notice")
    check(len(signature) == 88 and len(base64.b64decode(signature, validate=True)) == 64, f"no signature: {signature}")
    check(json.loads(text) == {"program": "sallyport", "version": "1.2.3", "date": "2026-05-28", "page": page}, f"it says {text}")
    public = copy.release("notice-key", **named).stdout.strip()
    der = subprocess.run(["openssl", "pkey", "-in", key, "-pubout", "-outform", "DER"], check=True, capture_output=True).stdout
    check(base64.b64decode(public) == der[-32:], f"the public key is {public}")
    first = file.read_bytes()
    copy.release("notice", into, page, **named)
    check(first == file.read_bytes(), "a notice is another one each time")
    check(json.loads((copy.release("notice", into, page, "1.3.0-rc.1", **named), file.read_bytes().split(b"\n", 1)[1])[1])["version"]
          == "1.3.0-rc.1", "the version that is named is not the notice's")
    for bad in ("http://example.org/", "https://example.org/\"", "https://example.org/ x", "https://", "https://anna@example.org/"):
        check(copy.release("notice", into, bad, **named).returncode == 2, f"{bad} is taken for a page")
    check(copy.release("notice", into, page, "1.2", **named).returncode == 2, "a notice of no version")
    check(copy.release("notice", folder / "nowhere", page, **named).returncode == 2, "a notice in no folder")
    refused = copy.release("notice-key", SALLYPORT_NOTICE_KEY=str(other))
    check(refused.returncode == 1 and "no Ed25519 key" in refused.stderr, f"another kind of key is taken: {refused.stderr}")


def main():
    with tempfile.TemporaryDirectory() as name:
        copy = Copy(Path(name))
        versions(copy)
        files(copy, Path(name))
        notices(copy, Path(name))
    for line in WRONG:
        print(line)
    return 1 if WRONG else 0


sys.exit(main())
