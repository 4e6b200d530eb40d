#!/bin/sh
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu

usage() {
    cat <<'USAGE'
Shows that two builds of one commit give the same bytes: compiles everything twice without a cache, in two
folders of different names and lengths, and compares.

  packaging/reproducible.sh [--work FOLDER] SUITE deb|rpm|bundle...

Needs what packaging/linux/build.sh needs, and its time twice. Says more about a difference where diffoscope is.
Exit status: 0 the same, 1 not the same or not built, 2 it cannot be done here.
USAGE
}

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
work=$here/../build/linux
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
mkdir -p "$work"
work=$(CDPATH='' cd -- "$work" && pwd)

for pass in first second; do
    case $pass in
        first) at=/build/first ;;
        second) at=/home/somebody/a-longer/path/second ;;
    esac
    rm -rf "$work/out/$suite" "$work/reproducible/$pass"
    "$here/linux/build.sh" --work "$work" --fresh --at "$at" "$@" || exit
    mkdir -p "$work/reproducible"
    mv "$work/out/$suite" "$work/reproducible/$pass"
done

same=0
for file in "$work/reproducible/first"/*; do
    other=$work/reproducible/second/$(basename "$file")
    if cmp -s "$file" "$other"; then
        echo "same       $(sha256sum <"$file" | cut -c1-16)…  $(basename "$file")"
    else
        echo "DIFFERENT  $(basename "$file")"
        same=1
        if command -v diffoscope >/dev/null; then
            diffoscope --max-report-size 20000 "$file" "$other" || true
        fi
    fi
done
[ "$(ls "$work/reproducible/first")" = "$(ls "$work/reproducible/second")" ] || { echo "not the same files"; same=1; }
exit $same
