#!/bin/bash
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail

usage() {
    cat <<'USAGE'
Tries what build.sh has made, under Wine and on a screen of its own: installs it silently, opens its
window, forwards TCP and FTP through a throw-away sshd on this machine, upgrades, uninstalls, and
looks that nothing is left. Pictures of every step are kept.

  packaging/windows/try.sh [--pictures FOLDER] [--dir FOLDER] [STEP …]

  --pictures FOLDER  where pictures and logs go (build/windows/try)
  --dir FOLDER       what build.sh has made     (SALLYPORT_WINDOWS_DIR, or build/windows)
  STEP               only these (see try.py --list)

Needs wine (64 bit), Xvfb, xdotool, xwininfo, imagemagick, makensis, unzip, curl, and the
servers of packaging/demo/fetch-servers.sh; full and read-only disks need root. The Wine prefix is its own, in a folder that is thrown away.
Exit status: 0 everything was as said, 1 something was not, 2 it could not be tried.
USAGE
}

root=$(cd "$(dirname "$0")/../.." && pwd)
dir=${SALLYPORT_WINDOWS_DIR:-$root/build/windows}
pictures=
steps=()
while [ $# -gt 0 ]; do
    case $1 in
    --pictures) pictures=${2:?--pictures needs a folder}; shift ;;
    --dir) dir=${2:?--dir needs a folder}; shift ;;
    -h | --help) usage; exit 0 ;;
    -*) usage >&2; exit 2 ;;
    *) steps+=("$1") ;;
    esac
    shift
done
[ -d "$dir/package" ] || { echo "try: $dir/package is missing: run packaging/windows/build.sh first" >&2; exit 2; }
missing=()
for tool in wine Xvfb xdotool xwininfo import makensis unzip ssh-keygen curl; do
    command -v "$tool" >/dev/null || missing+=("$tool")
done
[ ${#missing[@]} -eq 0 ] || { echo "try: not here: ${missing[*]}" >&2; exit 2; }
exec python3 "$root/packaging/windows/try.py" --dir "$dir" --pictures "${pictures:-$dir/try}" "${steps[@]}"
