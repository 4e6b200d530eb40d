#!/bin/bash
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fetches the source packages of what is bundled into a folder, by the root's own apt, which checks
# them against the signed lists. Called by build.sh, inside the root.
#
#   fetch.sh FOLDER
set -euo pipefail

to=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

versionsOf() { apt-cache showsrc "$1" 2>/dev/null | sed -n 's/^Version: //p' | sort -u -V -r; }

# fetch PACKAGE PATTERN…: the newest version that fits the first pattern and can be had; else the
# next pattern. An archive may list a package and lack its files: then the upstream tarball alone
# will do, which the distribution's own patches are missing from.
fetch() {
    local package=$1 pattern version way
    shift
    for pattern in "$@"; do
        for way in "" --tar-only; do
            for version in $(versionsOf "$package"); do
                # shellcheck disable=SC2254 # a pattern
                case $version in $pattern) ;; *) continue ;; esac
                rm -rf "${work:?}/${package:?}"
                mkdir "$work/$package"
                if (cd "$work/$package" && apt-get -q --only-source ${way:+$way} source "$package=$version"); then
                    unpacked "$package" "$version" "$way" && return 0
                fi
            done
        done
    done
    echo "no version of $package could be had (wanted: $*)" >&2
    return 1
}

unpacked() {
    local package=$1 version=$2 way=$3 tarball tree
    cd "$work/$package"
    tarball=$(find . -maxdepth 1 -name '*.orig.tar.*' ! -name '*.asc' -printf '%f\n')
    if [ -n "$way" ]; then
        mkdir tree
        tar -xf "$tarball" -C tree --strip-components=1
        tree=tree
    else
        tree=$(find . -mindepth 1 -maxdepth 1 -type d)
    fi
    mv "$tree" "$to/$package"
    rm -rf "$to/$package/.pc"
    {
        echo "package=$package"
        echo "version=$version"
        echo "patches=$([ -n "$way" ] && echo none || echo distribution)"
        echo "tarball=$tarball"
        echo "sha256=$(sha256sum "$tarball" | cut -d' ' -f1)"
    } >"$to/$package.origin"
    echo "== $package $version ${way:+(tarball alone)}"
}

apt-get -q update
fetch qt6-base '6.8.2*'
fetch zlib '1:1.3*'
# 3.5 is kept up for long; 3.0 is what older archives have.
fetch openssl '3.5.*' '3.0.*'
fetch qtkeychain '0.15.*'
fetch libssh2 '1.11.1-*'
