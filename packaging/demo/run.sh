#!/bin/sh
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu

usage() {
    cat <<'USAGE'
Shows FTP through SSH on this machine: installs what is missing, builds Sallyport, starts a
throw-away SSH server and FTP server on loopback, moves files with a plain FTP client in passive
and active mode, says what happened, proves it, and cleans up. Where there is a display, it then
opens the window with a tunnel to these servers, until you quit it.

  packaging/demo/run.sh [--headless | --window] [--keep] [--cli PATH]

  --headless  no window, although there is a display; --window: although there seems to be none
  --keep      leave the tunnel open until Ctrl-C, to try it by hand
  --cli PATH  use this sallyport-cli, and the sallyport beside it, instead of building them

As root or as a user with sudo, on Debian 12, 13 and Ubuntu 24.04; elsewhere it names what to
install. Nothing is left running and no server is installed; build/ keeps what was built.
Exit status: 0 everything was as said, 1 something was not, 2 it could not be tried.
USAGE
}

cli=
keep=
window=
[ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || window=yes
while [ $# -gt 0 ]; do
    case $1 in
        --cli) cli=${2:?--cli needs a path}; shift ;;
        --keep) keep=--keep ;;
        --headless) window= ;;
        --window) window=yes ;;
        -h | --help) usage; exit 0 ;;
        *) usage >&2; exit 2 ;;
    esac
    shift
done
if [ -n "$cli" ]; then
    cli=$(realpath -e -- "$cli") || exit 2
fi

cd "$(dirname -- "$0")/../.."
mkdir -p build/demo
log=build/demo/run.log
: >"$log"

# quietly WHAT COMMAND…: shows the output only when the command fails
quietly() {
    echo "== $1 ..."
    shift
    "$@" >>"$log" 2>&1 || {
        tail -n 25 "$log" >&2
        echo "== that failed; everything it said is in $log" >&2
        exit 2
    }
}

# Sallyport's own libssh2 where its source can be had, else the system's with fewer abilities.
choose_libssh2() {
    system_libssh2=OFF
    echo "== Getting the source of libssh2 ..."
    packaging/libssh2/setup.sh >>"$log" 2>&1 && return 0
    echo "== No libssh2 1.11.1 to be had (see $log); the system's is used, with fewer abilities."
    packaging/setup-packages.sh test || exit 2
    system_libssh2=ON
}

build() {
    # shellcheck disable=SC2086 # one target or two
    cmake --preset release -B build/demo "-DSALLYPORT_BUILD_UI=$ui" \
        "-DSALLYPORT_SYSTEM_LIBSSH2=$system_libssh2" \
        && cmake --build build/demo --target $targets
}

ui=OFF
targets=sallyport-cli
packages=demo
if [ -n "$window" ]; then
    ui=ON
    targets="sallyport-cli sallyport"
    packages=demo-window
fi

echo "== What is needed ..."
packaging/setup-packages.sh $packages || exit 2
if [ -z "$cli" ]; then
    choose_libssh2
    quietly "Building $targets (the first time this takes a few minutes)" build
    cli=build/demo/app/sallyport-cli
fi
# Only its sshd is needed; the FTP server is pyftpdlib.
quietly "Fetching an SSH server, if there is none" \
    sh -c 'packaging/demo/fetch-servers.sh build/servers || [ -x build/servers/bin/sshd ]'
echo
exec /usr/bin/python3 packaging/demo/demo.py --cli "$cli" ${window:+--window "$(dirname -- "$cli")/sallyport"} $keep
