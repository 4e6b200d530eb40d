#!/usr/bin/python3
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Inside the root that try-in-root.sh has made, as root: tryinroot.py FILE. Exit status: 0 all was as said, else 1."""
import contextlib
import hashlib
import json
import os
import pwd
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "tests" / "support"))
from sallyport_testing import processes  # noqa: E402
from sallyport_testing.xvfb import Xvfb  # noqa: E402

USER = "tester"
# What the package managers keep of what they did, and caches that are made anew.
BOOKKEEPING = re.compile(r"/(proc|sys|dev|tmp|run)(/|$)|/var/(cache|log|lib/(dpkg|apt|rpm|systemd|ucf))(/|$)"
                         r"|/etc/ld\.so\.cache$|/etc/\.pwd\.lock$|/var/backups(/|$)|/root/\.(cache|rpmdb)")
ID = "io.github.sallyport.Sallyport"


class Wrong(Exception):
    pass


def say(text):
    print(f"   {text}", flush=True)


def check(holds, what):
    if not holds:
        raise Wrong(what)


def run(command, expected=0, timeout=600, **how):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=timeout, check=False, **how)
    if expected is not None and done.returncode != expected:
        raise Wrong(f"{' '.join(map(str, command))} ended with {done.returncode}: {done.stdout[-1500:]}{done.stderr[-1500:]}")
    return done


def files():
    """Everything that is there, with what links point to; without bookkeeping and compiled Python."""
    found = set()
    for folder, folders, names in os.walk("/"):
        folders[:] = [name for name in folders if not BOOKKEEPING.match(os.path.join(folder, name)) and name != "__pycache__"]
        for name in [*folders, *names]:
            if not BOOKKEEPING.match(path := os.path.join(folder, name)):
                found.add(path)
    return found


def parts(version):
    return [int(part) for part in version.split(".")]


class User:
    """An ordinary user with a home of their own."""

    def __init__(self):
        run(["useradd", "--create-home", "--shell", "/bin/sh", USER])
        entry = pwd.getpwnam(USER)
        self.uid, self.gid, self.home = entry.pw_uid, entry.pw_gid, Path(entry.pw_dir)
        self.runtime = Path("/tmp/runtime")
        self.runtime.mkdir(mode=0o700)
        os.chown(self.runtime, self.uid, self.gid)
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(self.home), "LC_ALL": "C.UTF-8", "USER": USER,
                            "LOGNAME": USER, "XDG_RUNTIME_DIR": str(self.runtime)}
        if "SALLYPORT_SHOTS" in os.environ:
            self.environment["SALLYPORT_SHOTS"] = os.environ["SALLYPORT_SHOTS"]

    def command(self, words):
        return ["setpriv", f"--reuid={self.uid}", f"--regid={self.gid}", "--init-groups", *map(str, words)]

    def run(self, words, expected=0, **how):
        return run(self.command(words), expected, env=self.environment | how.pop("extra", {}), cwd=self.home, **how)

    def remove(self):
        run(["userdel", "--remove", USER])


def profile_files(folder):
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in (folder / "profiles").glob("*.json")}


def one_sentence(done, *words):
    """What it said is one line for people with all of the words, and no trace of a program."""
    said = (done.stderr + done.stdout).strip()
    lines = said.splitlines()
    check(done.returncode not in (0, 70) and done.returncode > 0, f"it ended with {done.returncode}: {said}")
    check(1 <= len(lines) <= 2, f"it said {len(lines)} lines: {said}")
    check(len(said) < 600, f"it said too much: {said}")
    for word in words:
        check(word.lower() in said.lower(), f"it did not say {word!r}: {said}")
    return said


def trouble(user, cli, gui):
    """A full disk, no permission, a profile of a newer version: a sentence each, and nothing lost."""
    config = user.home / "config"
    base = ["--config-dir", config]
    user.run([cli, "profile", "import", "command", "ssh anna@host.example -L 8080:web:80", *base])
    before = profile_files(config)
    check(len(before) == 1, f"there are {len(before)} profiles after an import")

    # No permission to write.
    for folder in (config, config / "profiles"):
        folder.chmod(0o500)
    said = one_sentence(user.run([cli, "profile", "import", "command", "ssh bert@host.example -L 8081:web:80", *base],
                                 expected=None), "permission")
    window_of_trouble(user, gui, config, "no-permission")
    for folder in (config, config / "profiles"):
        folder.chmod(0o700)
    check(profile_files(config) == before, "profiles were changed without permission")
    say(f"Without permission to write it says: {said}")

    # A full disk.
    full = user.home / "full"
    full.mkdir()
    run(["mount", "-t", "tmpfs", "-o", f"size=64k,uid={user.uid},gid={user.gid},mode=700", "tmpfs", full])
    try:
        user.run([cli, "profile", "import", "command", "ssh anna@host.example -L 8080:web:80", "--config-dir", full])
        kept = profile_files(full)
        with contextlib.suppress(OSError), open(full / "filler", "wb", buffering=0) as filler:
            while filler.write(b"x" * 4096):
                pass
        said = one_sentence(user.run([cli, "profile", "import", "command", "ssh bert@host.example -L 8081:web:80",
                                      "--config-dir", full], expected=None), "space")
        window_of_trouble(user, gui, full, "full-disk")
        check(profile_files(full) == kept, f"a full disk changed profiles: {profile_files(full)} instead of {kept}")
        say(f"On a full disk it says: {said}")
    finally:
        run(["umount", full])

    # A folder that a newer version has written.
    name, = before
    path = config / "profiles" / name
    newer = json.loads(path.read_text()) | {"schemaVersion": 99, "somethingNew": {"a": 1}}
    path.write_text(json.dumps(newer))
    before = profile_files(config)
    said = one_sentence(user.run([cli, "run", newer["id"], *base], expected=None), "newer")
    window_of_trouble(user, gui, config, "newer-profile")
    check(profile_files(config) == before, "the profile of a newer version was changed")
    say(f"Of a profile of a newer version it says: {said}")


def window_of_trouble(user, gui, config, name):
    """The window opens all the same, and ends when told to."""
    with contextlib.ExitStack() as cleanup:
        window = Window(user, gui, config, cleanup)
        window.picture(name)
        window.end()


class Window:
    """The window's program of the user on a screen of its own."""

    def __init__(self, user, program, config, cleanup, extra=None):
        self.screen = cleanup.enter_context(contextlib.closing(Xvfb()))
        self.user, self.program, self.config = user, program, config
        self.extra = {"DISPLAY": self.screen.display, "QT_QPA_PLATFORM": "xcb"} | (extra or {})
        self.environment = user.environment | self.extra
        self.log = tempfile.NamedTemporaryFile()
        began = time.monotonic()
        self.process = processes.spawn(user.command([program, "--config-dir", config]), env=self.environment,
                                       stdout=self.log, stderr=self.log, cwd=user.home)
        cleanup.callback(processes.end, self.process, signal.SIGKILL)
        while not self.shown():
            check(self.process.poll() is None, f"the window's program ended with {self.process.returncode}: {self.said()}")
            check(time.monotonic() - began < 60, f"no window after a minute: {self.said()}")
            time.sleep(0.1)
        self.seconds = time.monotonic() - began

    def shown(self):
        return run(["xdotool", "search", "--onlyvisible", "--class", "^sallyport$"], None, env=self.environment).stdout.split()

    def said(self):
        return Path(self.log.name).read_text(errors="replace")

    def picture(self, name):
        if folder := os.environ.get("SALLYPORT_SHOTS"):
            # What has just come is painted a little later.
            time.sleep(1)
            self.screen.picture(Path(folder) / f"{name}.png")

    def asks_to_show(self, program):
        self.user.run([program, "--config-dir", self.config, "--show"], extra=self.extra)
        check(self.process.poll() is None, "a second start ended the first")

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        check(self.process.wait(20) == 0, f"told to end, it ended with {self.process.returncode}: {self.said()}")


def use(user, programs, version, entry):
    """trypackage.py as that user: the window, and a file over FTP."""
    done = user.run(["python3", "-B", HERE / "trypackage.py", "--programs", programs, "--menu", entry, "--version", version],
                    expected=None)
    print(done.stdout, end="", flush=True)
    check(done.returncode == 0, f"trypackage.py ended with {done.returncode}: {done.stderr[-2000:]}")


def left_over(before, user):
    home = str(user.home)
    return sorted(path for path in files() - before if path != home and not path.startswith(home + "/")
                  and not path.startswith("/var/mail") and path not in ("/etc/passwd-", "/etc/group-", "/etc/shadow-",
                                                                      "/etc/gshadow-", "/etc/subuid-", "/etc/subgid-"))


def older_deb(package):
    """The same package as an older version."""
    folder = Path("/tmp/older")
    run(["dpkg-deb", "-R", package, folder])
    control = folder / "DEBIAN/control"
    control.write_text(re.sub(r"^Version: .*$", "Version: 0.0.1-1", control.read_text(), flags=re.M))
    run(["dpkg-deb", "--root-owner-group", "-Znone", "-b", folder, "/tmp/older.deb"])
    shutil.rmtree(folder)
    return Path("/tmp/older.deb")


def status_of():
    return run(["dpkg-query", "-W", "-f", "${Version} ${db:Status-Abbrev}", "sallyport"], None).stdout.strip()


def try_deb(package, user, cleanup):
    version = run(["dpkg-deb", "-f", package, "Version"]).stdout.strip()
    older = older_deb(package)
    run(["apt-get", "-q", "update"])
    before = files()
    run(["apt-get", "-q", "install", "-y", "--no-install-recommends", older], timeout=1200)
    brought = [Path(path) for path in files() - before]
    say(f"An older version is installed ({len(brought)} files and folders with what it needs, "
        f"{sum(path.lstat().st_size for path in brought if path.is_file()) / 1e6:.0f} MB).")
    cli, gui, config = "/usr/bin/sallyport-cli", "/usr/bin/sallyport", user.home / "kept"
    user.run([cli, "profile", "import", "command", "ssh anna@host.example -L 8080:web:80", "--config-dir", config])
    kept = profile_files(config)

    with contextlib.ExitStack() as window_cleanup:
        window = Window(user, gui, config, window_cleanup)
        say(f"Its window is there after {window.seconds:.1f} s.")

        # A disk that is full when the new version is unpacked: the old one is still whole.
        filler = Path("/filler")
        with contextlib.suppress(OSError), open(filler, "wb", buffering=0) as out:
            while out.write(b"\0" * 1048576):
                pass
        # Enough for dpkg's own notes and for the small files, not for the programs.
        os.truncate(filler, filler.stat().st_size - 3 * 1048576)
        failed = run(["dpkg", "-i", package], None)
        filler.unlink()
        check(failed.returncode != 0 and "No space left on device" in failed.stderr,
              f"dpkg ended with {failed.returncode} on a full disk: {failed.stderr}")
        user.run([cli, "--version"])
        window.asks_to_show(gui)
        check(status_of().startswith("0.0.1-1 ii"), f"after an upgrade on a full disk dpkg says {status_of()!r}")
        reason = next(line.strip() for line in failed.stderr.splitlines() if "No space" in line)
        say(f"An upgrade on a full disk changes nothing: dpkg says: {reason}")

        # It stops between unpacking and configuring, and goes on later.
        run(["dpkg", "--unpack", package])
        check(" iU" in status_of(), f"half-way dpkg says {status_of()!r}")
        window.asks_to_show(gui)
        run(["dpkg", "--configure", "-a"])
        check(status_of() == f"{version} ii", f"after the upgrade dpkg says {status_of()!r}")
        window.asks_to_show(gui)
        check(window.shown(), "the window of the version before is gone")
        window.end()
        say("The upgrade stopped half-way and went on, under a running window, which stayed and ended when told to.")
    check(profile_files(config) == kept, "the upgrade changed profiles")
    with contextlib.ExitStack() as window_cleanup:
        window = Window(user, gui, config, window_cleanup)
        window.end()
        say(f"The new version opens the profiles of the older one; its window is there after {window.seconds:.1f} s.")
    use(user, "/usr/bin", version.rpartition("-")[0], f"/usr/share/applications/{ID}.desktop")
    trouble(user, cli, gui)
    # What it brought along goes, too, even if something that is there would like to have it.
    run(["apt-get", "-q", "purge", "-y", "--autoremove", "-o", "APT::AutoRemove::RecommendsImportant=false",
         "-o", "APT::AutoRemove::SuggestsImportant=false", "sallyport"])
    check(profile_files(config) == kept, "removing it removed profiles")
    left = left_over(before, user)
    check(not left, f"removed, but still there: {' '.join(left[:20])}")
    say("It is removed, and nothing of it is left but the user's profiles.")


def required_sonames(package):
    names = run(["rpm", "-qp", "--requires", package]).stdout.split("\n")
    return sorted({name.split("(")[0] for name in names if ".so" in name.split("(")[0]})


def older_rpm(package):
    """The same files in a package of an older version."""
    folder = Path("/tmp/older")
    (folder / "files").mkdir(parents=True)
    run(["sh", "-ec", f"rpm2archive - <{package} | tar -xz -C {folder}/files"])
    names = "\n".join(str(path)[len(f"{folder}/files"):] for path in sorted((folder / "files").rglob("*")) if not path.is_dir())
    (folder / "older.spec").write_text(f"""\
Name: sallyport
Version: 0.0.1
Release: 1
Summary: older
License: none
AutoReqProv: no
%global __os_install_post %{{nil}}
%define _build_id_links none
%description
older
%install
mkdir -p %{{buildroot}}
cp -a {folder}/files/. %{{buildroot}}/
%files
{names}
""")
    run(["rpmbuild", "-bb", "--quiet", "--define", f"_topdir {folder}/build", folder / "older.spec"])
    made, = (folder / "build/RPMS").rglob("*.rpm")
    made.rename("/tmp/older.rpm")
    shutil.rmtree(folder)
    return Path("/tmp/older.rpm")


def try_rpm(package, user, cleanup):
    # rpm cannot see what dpkg has installed; so what it asks for is looked up here.
    version = run(["rpm", "-qp", "--qf", "%{VERSION}", package]).stdout.strip()
    run(["apt-get", "-q", "update"])
    # This release's own libraries: their packages are those that the file's libraries are named in.
    run(["apt-get", "-q", "install", "-y", "--no-install-recommends", "libqt6widgets6", "libqt6svg6", "libqt6network6",
         "libqt6dbus6", "libqt6keychain1", "libargon2-1"], timeout=1200)
    known = run(["ldconfig", "-p"]).stdout
    sonames = required_sonames(package)
    check(len(sonames) > 5, f"it asks for no libraries but {sonames}")
    lacking = [name for name in sonames if f"\t{name} " not in known]
    check(not lacking, f"it asks for libraries that nothing has: {' '.join(lacking)}")
    others = [line for line in run(["rpm", "-qp", "--requires", package]).stdout.splitlines()
              if ".so" not in line and not line.startswith("rpmlib(")]
    say(f"It asks for {len(sonames)} libraries, all there, and for: {', '.join(others)}")
    rpm = ["rpm", "--dbpath", "/var/lib/rpm"]
    run([*rpm, "--initdb"])
    older = older_rpm(package)
    before = files()
    run([*rpm, "-i", "--nodeps", older])
    config = user.home / "kept"
    user.run(["/usr/bin/sallyport-cli", "profile", "import", "command", "ssh anna@host.example -L 8080:web:80", "--config-dir", config])
    kept = profile_files(config)
    with contextlib.ExitStack() as window_cleanup:
        window = Window(user, "/usr/bin/sallyport", config, window_cleanup)
        run([*rpm, "-U", "--nodeps", package])
        window.asks_to_show("/usr/bin/sallyport")
        window.end()
    check(run([*rpm, "-q", "--qf", "%{VERSION}", "sallyport"]).stdout == version, "the older version is still there")
    check(profile_files(config) == kept, "the upgrade changed profiles")
    say("An older version is replaced under its running window, which stays and ends when told to; profiles are kept.")
    check(not run([*rpm, "-V", "--nodeps", "sallyport"], None).stdout, "rpm finds the installed files changed")
    say(f"It is installed ({len(files() - before)} files and folders).")
    use(user, "/usr/bin", version, f"/usr/share/applications/{ID}.desktop")
    trouble(user, "/usr/bin/sallyport-cli", "/usr/bin/sallyport")
    run([*rpm, "-e", "sallyport"])
    left = left_over(before, user)
    check(not left, f"removed, but still there: {' '.join(left[:20])}")
    check(profile_files(config) == kept, "removing it removed profiles")
    say("It is removed, and nothing of it is left but the user's profiles.")


def try_bundle(archive, user, cleanup):
    before = files()
    # Blanks, letters of other scripts, and what shells take for something else.
    folder = user.home / "Eigene Programme" / "Туннели 隧道 $HOME & 'x'"
    user.run(["mkdir", "-p", folder])
    user.run(["tar", "--zstd", "-xf", archive, "-C", folder])
    name, = os.listdir(folder)
    bundle = folder / name
    version = name.split("-")[1]
    size = sum(path.lstat().st_size for path in bundle.rglob("*"))
    say(f"Unpacked: {size / 1048576:.0f} MB.")
    needed = re.search(r"^needed=([0-9.]+)$", (bundle / "AppRun").read_text(), re.M).group(1)
    if parts(os.confstr("CS_GNU_LIBC_VERSION").split()[1]) < parts(needed):
        for name in ("sallyport", "sallyport-cli", "AppRun"):
            said = one_sentence(user.run([bundle / name, "--version"], None), "glibc", needed)
        say(f"With a C library that is too old it says: {said}")
        shutil.rmtree(folder)
        return
    # Nothing is to be written beside itself.
    run(["chown", "-R", "root:root", bundle])
    # Every library that it finds is its own or the system's, none is missing.
    for path in sorted(bundle.rglob("*")):
        if path.is_file() and not path.is_symlink() and (path.suffix == ".so" or ".so." in path.name or path.parent.name == "bin"):
            if path.name != "qt.conf" and "not found" in (found := run(["ldd", path], None).stdout):
                raise Wrong(f"{path.name} lacks: {found}")
    said = user.run([bundle / "AppRun", "cli", "--version"]).stdout
    check(version in said, f"AppRun cli --version says {said!r}")
    for platform in ("wayland", "offscreen"):
        # Without a compositor the plug-in says so; one that is missing would be told otherwise.
        done = user.run(["timeout", "20", bundle / "sallyport", "--config-dir", user.home / "p", "--version"], None,
                        extra={"QT_QPA_PLATFORM": platform})
        check("Could not find the Qt platform plugin" not in done.stderr, f"{platform}: {done.stderr}")
    with contextlib.ExitStack() as window_cleanup:
        window = Window(user, bundle / "AppRun", user.home / "p", window_cleanup)
        maps = Path(f"/proc/{window.process.pid}/maps").read_text()
        foreign = sorted({line.split(maxsplit=5)[5] for line in maps.splitlines() if "libQt6" in line and str(bundle) not in line})
        check("libQt6Widgets" in maps and not foreign, f"it has loaded {foreign or 'no Qt'}")
        window.end()
        say(f"Its window is there after {window.seconds:.1f} s, with its own Qt.")
    use(user, bundle, version, bundle / f"usr/share/applications/{ID}.desktop")
    trouble(user, bundle / "sallyport-cli", bundle / "sallyport")
    shutil.rmtree(folder)
    left = left_over(before, user)
    check(not left, f"removed, but still there: {' '.join(left[:20])}")
    say("Its folder is removed, and nothing of it is left.")
    try_wayland(archive, user, cleanup)


def try_wayland(archive, user, cleanup):
    """Its window on a Wayland compositor without a screen. Last, because that brings libraries along."""
    run(["apt-get", "-q", "update"])
    run(["apt-get", "-q", "install", "-y", "--no-install-recommends", "weston"], timeout=1200)
    user.run(["tar", "--zstd", "-xf", archive, "-C", user.home])
    bundle, = user.home.glob("sallyport-*")
    log = cleanup.enter_context(tempfile.TemporaryFile("w+"))
    compositor = processes.spawn(user.command(["weston", "--backend=headless-backend.so", "--socket=wayland-try", "--idle-time=0"]),
                                 env=user.environment, stdout=log, stderr=log)
    cleanup.callback(processes.end, compositor, signal.SIGKILL)
    wait_for("weston", (user.runtime / "wayland-try").exists, compositor)
    said = cleanup.enter_context(tempfile.NamedTemporaryFile())
    environment = user.environment | {"WAYLAND_DISPLAY": "wayland-try", "WAYLAND_DEBUG": "1"}
    window = processes.spawn(user.command([bundle / "AppRun", "--config-dir", user.home / "p"]), env=environment, stdout=said,
                             stderr=said, cwd=user.home)
    cleanup.callback(processes.end, window, signal.SIGKILL)
    wait_for("the window on Wayland", lambda: f'set_app_id("{ID}")' in Path(said.name).read_text(errors="replace"), window)
    window.send_signal(signal.SIGTERM)
    check(window.wait(20) == 0, f"on Wayland, told to end, it ended with {window.returncode}")
    say("Its window appears on Wayland, too.")


def wait_for(what, condition, process, seconds=60):
    end = time.monotonic() + seconds
    while not condition():
        check(process.poll() is None, f"{what}: its program ended with {process.returncode}")
        check(time.monotonic() < end, f"{what}: not within {seconds} s")
        time.sleep(0.1)


def main():
    package = Path(sys.argv[1])
    package.chmod(0o644)
    shutil.chown("/tmp/source", "root")
    kind = {".deb": try_deb, ".rpm": try_rpm, ".zst": try_bundle}[package.suffix]
    user = User()
    with contextlib.ExitStack() as cleanup:
        try:
            kind(package, user, cleanup)
        except (Wrong, OSError, subprocess.SubprocessError, ValueError) as problem:
            print(f"   This did not work: {problem}", flush=True)
            return 1
    user.remove()
    return 0


sys.exit(main())
