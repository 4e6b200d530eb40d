#!/bin/sh
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu

usage() {
    cat <<'USAGE'
Tries what users get on a clean system: a root of a Debian release with a screen and what every desktop has, and
nothing else. Installs it over an older version while that one runs, opens its window, uses its icon in a tray, forwards a
file over FTP, lets it meet trouble (a full disk, no permission, a profile of a newer version, an installation that stopped
half-way, a C library that is too old for a bundle), removes it and
looks that nothing is left.

  packaging/linux/try-in-root.sh [--work FOLDER] SUITE FILE...

  SUITE   bullseye, bookworm, trixie, …
  FILE    a .deb for that release; an .rpm, whose contents are tried with that release's libraries; a
          bundle (.tar.zst), which is tried in a folder with blanks and non-Latin letters in its name
  --work  where the roots are kept (build/linux)

SALLYPORT_SHOTS=folder keeps pictures of what was shown, in a folder of it for each release and file.
Nothing of this machine is touched: what happens in the root goes into memory and is gone at the end.
Needs root, debootstrap and an archive of Debian in the machine's apt sources.
Exit status: 0 everything was as said, 1 something was not, 2 it could not be tried.
USAGE
}

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
source=$(CDPATH='' cd -- "$here/../.." && pwd)
work=$source/build/linux
while [ $# -gt 0 ]; do
    case $1 in
        --work) work=${2:?--work needs a folder}; shift ;;
        -h | --help) usage; exit 0 ;;
        -*) usage >&2; exit 2 ;;
        *) break ;;
    esac
    shift
done
[ $# -ge 2 ] || { usage >&2; exit 2; }
suite=$1
shift
for file in "$@"; do
    case $file in *.deb | *.rpm | *.tar.zst) ;; *) usage >&2; exit 2 ;; esac
    [ -f "$file" ] || { echo "try-in-root: there is no $file" >&2; exit 2; }
done

say() { echo "== $*"; }
# shellcheck source=packaging/linux/root.sh
. "$here/root.sh"
root_possible || exit 2
mkdir -p "$work"
work=$(CDPATH='' cd -- "$work" && pwd)
base=$work/try-$suite
say "Clean root of $suite"
# A screen, hands, a bus and servers for the trial; then what every desktop has.
root_make "$suite" "$base" xvfb xdotool openssh-server openssh-client python3 python3-pyftpdlib python3-dbus python3-gi dbus procps zstd rpm \
    libegl1 libglx0 libopengl0 libx11-xcb1 libsm6 libice6 libfontconfig1 libfreetype6 libglib2.0-0 libdbus-1-3 \
    fonts-dejavu-core hicolor-icon-theme || exit 2

status=0
top=$(mktemp -d)
trap 'rmdir "$top"' EXIT
for file in "$@"; do
    say "$(basename "$file") on $suite"
    shots=
    [ -z "${SALLYPORT_SHOTS:-}" ] || shots=$(realpath -m -- "$SALLYPORT_SHOTS")/$suite-$(basename "$file")
    # shellcheck disable=SC2016 # expanded by the inner shell
    if unshare --mount --pid --fork --propagation private sh -ec '
        source=$1 base=$2 file=$3 top=$4 shots=$5
        mount -t tmpfs -o size=3g,mode=755 tmpfs "$top"
        mkdir "$top/upper" "$top/work" "$top/root"
        mount -t overlay -o "lowerdir=$base,upperdir=$top/upper,workdir=$top/work" overlay "$top/root"
        mount -t proc proc "$top/root/proc"
        mount --rbind /dev "$top/root/dev"
        mount -t tmpfs -o mode=1777 tmpfs "$top/root/tmp"
        mount -t tmpfs -o mode=755 tmpfs "$top/root/run"
        [ ! -e /etc/resolv.conf ] || cat /etc/resolv.conf >"$top/root/etc/resolv.conf"
        mkdir -p "$top/root/tmp/source/packaging" "$top/root/tmp/source/tests"
        cp -R "$source/packaging/linux" "$top/root/tmp/source/packaging/"
        cp -R "$source/tests/support" "$top/root/tmp/source/tests/"
        cp "$file" "$top/root/tmp/"
        mkdir -m 1777 "$top/root/tmp/pictures"
        status=0
        env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
            ${shots:+SALLYPORT_SHOTS=/tmp/pictures} \
            chroot "$top/root" python3 -B /tmp/source/packaging/linux/tryinroot.py "/tmp/$(basename "$file")" || status=$?
        if [ -n "$shots" ]; then
            mkdir -p "$shots"
            cp -R "$top/root/tmp/pictures/." "$shots/"
        fi
        exit $status' sh "$source" "$base" "$(realpath -- "$file")" "$top" "$shots"; then
        say "$(basename "$file"): everything was as said"
    else
        say "$(basename "$file"): something was not"
        status=1
    fi
done
exit $status
