#!/bin/sh
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs the Debian or Ubuntu packages that a task needs and that are missing.
#
#   packaging/setup-packages.sh build|demo|demo-window|test
#
# build: compile everything.  demo: compile the command line and try it against real servers.
# test: all of that, and run the tests.
# Nothing missing: returns at once without calling apt. No server is ever installed; those
# that demo and test start come from packaging/demo/fetch-servers.sh and stay in the build folder.
set -eu

engine="cmake ninja-build g++ qt6-base-dev libexpected-dev libssl-dev zlib1g-dev libargon2-dev pkg-config dpkg-dev ccache python3 python3-markdown"
window="qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qtkeychain-qt6-dev"
servers="openssh-client curl lftp python3-pyftpdlib libnss-wrapper libpam-wrapper"
# A screen with a panel that has a tray, hands for it, and eyes.
screen="xvfb icewm xdotool x11-utils imagemagick fonts-dejavu-core at-spi2-core gir1.2-atspi-2.0 qt6-translations-l10n"
build="$engine $window"
demo="$engine $servers"
demo_window="$demo $window"
test="$build $servers $screen libssh2-1-dev putty-tools python3-paramiko python3-asyncssh iproute2 tcpdump tnftp git netbase dbus dbus-bin dbus-daemon gnome-keyring python3-dbus python3-gi desktop-file-utils appstream zsh fish python3-yaml clang clang-format clang-tidy lld libclang-rt-dev valgrind"

usage() {
    echo "usage: setup-packages.sh build|demo|demo-window|test" >&2
    exit 2
}

[ $# -eq 1 ] || usage
case $1 in
    build) wanted=$build ;;
    demo) wanted=$demo ;;
    demo-window) wanted=$demo_window ;;
    test) wanted=$test ;;
    *) usage ;;
esac

if ! command -v dpkg-query >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
    echo "setup-packages: this system has no apt-get. Install what these Debian packages hold," >&2
    echo "then configure with CMake directly:" >&2
    for package in $wanted; do echo "  $package" >&2; done
    exit 1
fi

missing=
for package in $wanted; do
    status=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$status" = installed ] || missing="$missing $package"
done
if [ -z "$missing" ]; then
    echo "setup-packages: everything for '$1' is installed"
    exit 0
fi
missing=${missing# }

as_root=
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
        echo "setup-packages: run this as root: apt-get install $missing" >&2
        exit 1
    fi
    as_root=sudo
fi

echo "setup-packages: installing $missing"
install_missing() {
    # shellcheck disable=SC2086 # a list of package names
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing
}

# Fresh package lists are fetched only when the ones at hand do not do.
# shellcheck disable=SC2086
if apt-get install -s --no-install-recommends $missing >/dev/null 2>&1 && install_missing; then
    exit 0
fi
$as_root apt-get update
install_missing || {
    echo "setup-packages: apt-get could not install: $missing" >&2
    exit 1
}
