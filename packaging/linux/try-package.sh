#!/bin/sh
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu

usage() {
    cat <<'USAGE'
Tries the Debian package: installs it, opens its window on a screen of its own, uses its icon in the tray of a
session bus of its own, forwards a file with its command line through throw-away servers, removes it, and looks that
nothing is left.

  packaging/linux/try-package.sh [--install] [--build FOLDER | PACKAGE.deb]

  --build FOLDER  make the package from this build folder; without it and without a package,
                  the preset release is built first
  --install       install it on this machine, with its dependencies; needs root or sudo. Without
                  it, dpkg installs into a folder that is thrown away, against a copy of this
                  machine's list of packages, so that its dependencies are checked all the same

Refuses to touch a machine where a package named sallyport is installed. SALLYPORT_SHOTS=folder keeps pictures.
Exit status: 0 everything was as said, 1 something was not, 2 it could not be tried.
USAGE
}

install=
build=
package=
while [ $# -gt 0 ]; do
    case $1 in
        --install) install=yes ;;
        --build) build=${2:?--build needs a folder}; shift ;;
        -h | --help) usage; exit 0 ;;
        *.deb) package=$(realpath -e -- "$1") || exit 2 ;;
        *) usage >&2; exit 2 ;;
    esac
    shift
done
cd "$(dirname -- "$0")/../.."

say() { echo "== $*"; }
wrong() { echo "try-package: $*" >&2; exit 1; }
impossible() { echo "try-package: $*" >&2; exit 2; }
# quietly COMMAND…: shows the output only when the command fails
quietly() {
    "$@" >"$work/log" 2>&1 || { status=$?; tail -n 40 "$work/log" >&2; return $status; }
}

# present ROOT: the first file of the package that is there
present() {
    grep -v '/$' "$work/files" | while read -r file; do
        if [ -e "$1$file" ]; then
            echo "$file"
            break
        fi
    done
}

command -v dpkg-deb >/dev/null || impossible "this is no Debian system: there is no dpkg"
work=$(mktemp -d "${TMPDIR:-/tmp}/sallyport-package-XXXXXX")
as_root=
installed=
clean_up() {
    if [ -n "$installed" ]; then
        $as_root dpkg --purge sallyport >/dev/null || true
    fi
    rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 1' INT TERM HUP

if [ -z "$package" ]; then
    if [ -z "$build" ]; then
        say "Building the preset release"
        packaging/setup-packages.sh build
        cmake --preset release
        cmake --build --preset release
        build=build/release
    fi
    say "Making the package from $build"
    [ -f "$build/CPackConfig.cmake" ] || impossible "$build is no build folder"
    quietly cpack -G DEB --config "$build/CPackConfig.cmake" -B "$work/package" \
        || wrong "cpack could not make the package"
    set -- "$work"/package/*.deb
    package=$1
fi

say "$(dpkg-deb -f "$package" Package) $(dpkg-deb -f "$package" Version), needs: $(dpkg-deb -f "$package" Depends)"
dpkg-deb --fsys-tarfile "$package" | tar -t | sed 's|^\./|/|' | sort >"$work/files"
id=io.github.sallyport.Sallyport
for file in bin/sallyport bin/sallyport-cli "share/applications/$id.desktop" "share/metainfo/$id.metainfo.xml" \
    "share/icons/hicolor/scalable/apps/$id.svg" "share/icons/hicolor/symbolic/apps/$id-symbolic.svg" \
    share/man/man1/sallyport.1.gz share/man/man1/sallyport-cli.1.gz share/doc/sallyport/copyright \
    lib/systemd/user/sallyport@.service; do
    grep -qxF "/usr/$file" "$work/files" || wrong "the package has no /usr/$file"
done
if grep -vE '^/(usr/(bin/sallyport(-cli)?|lib/systemd/user/sallyport@\.service|share/(applications|bash-completion|doc|fish|icons|lintian|man|metainfo|zsh)/.*))?$' \
    "$work/files" | grep -v '/$'; then
    wrong "the package has files where they do not belong"
fi

if [ -n "$install" ]; then
    # One trial at a time on a machine.
    if [ -w /run/lock ] && command -v flock >/dev/null; then
        exec 9>/run/lock/sallyport-try-package
        flock -w 300 9 || impossible "another trial does not come to its end"
    fi
    if dpkg-query -W -f='${db:Status-Status}' sallyport 2>/dev/null | grep -q '^[^n]'; then
        impossible "a package sallyport is on this machine already; it is left alone"
    fi
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || impossible "--install needs root or sudo"
        as_root=sudo
    fi
    there=$(present "")
    [ -z "$there" ] || impossible "$there is there already; it is left alone"
    say "Installing it"
    # apt's own user cannot look into the folder otherwise.
    chmod 755 "$work"
    cp "$package" "$work/sallyport.deb" && chmod 644 "$work/sallyport.deb"
    installed=yes
    quietly $as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=120 "$work/sallyport.deb" || wrong "apt-get could not install it"
    root=
    remove() { quietly $as_root dpkg --purge sallyport && installed=; }
else
    root=$work/root
    mkdir -p "$root/var/lib/dpkg/info" "$root/var/lib/dpkg/updates" "$root/var/lib/dpkg/triggers"
    pretend=
    if [ "$(id -u)" -ne 0 ]; then
        pretend=fakeroot
        command -v fakeroot >/dev/null || pretend=none
    fi
    if [ "$pretend" = none ]; then
        say "Unpacking it (neither root nor fakeroot: dpkg cannot install it)"
        dpkg-deb -x "$package" "$root"
        remove() { sort -r "$work/files" | grep -v '/$' | while read -r file; do rm "$root$file" || return; done; }
    else
        say "Installing it into a folder of its own"
        awk 'BEGIN { RS = ""; ORS = "\n\n" } !/^Package: sallyport\n/' /var/lib/dpkg/status >"$root/var/lib/dpkg/status"
        private() {
            # shellcheck disable=SC2086 # one word, or none
            quietly $pretend dpkg --root="$root" --log="$work/dpkg.log" --force-not-root --force-bad-path "$@"
        }
        private --install "$package" || wrong "dpkg could not install it"
        remove() { private --purge sallyport; }
    fi
fi

if command -v systemd-analyze >/dev/null; then
    say "Looking at its service"
    # As one instance, with the program where it is now.
    sed "s|^ExecStart=|&$root/usr/bin/|" "$root/usr/lib/systemd/user/sallyport@.service" >"$work/sallyport@demo.service"
    quietly env XDG_RUNTIME_DIR="$work" systemd-analyze --user --man=no verify "$work/sallyport@demo.service" || wrong "systemd cannot use its service"
    grep -q . "$work/log" && { cat "$work/log" >&2; wrong "systemd finds fault with its service"; }
fi

say "Using it"
status=0
/usr/bin/python3 -B packaging/linux/trypackage.py --programs "$root/usr/bin" \
    --menu "$root/usr/share/applications/$id.desktop" --version "$(dpkg-deb -f "$package" Version | sed 's/-[^-]*$//')" || status=$?

say "Removing it"
remove || wrong "it could not be removed"
there=$(present "$root")
[ -z "$there" ] || wrong "$there is still there"
for folder in /usr/share/doc/sallyport /etc/sallyport /var/lib/sallyport; do
    [ ! -e "$root$folder" ] || wrong "$folder is still there"
done
[ $status -eq 0 ] || exit $status
say "Everything was as said"
