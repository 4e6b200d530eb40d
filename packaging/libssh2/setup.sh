#!/bin/sh
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu

usage() {
    cat <<'USAGE'
Puts the libssh2 source that Sallyport builds into a folder outside the repository.

  setup.sh [--into DIR] [--source DIR] [--only apt|tarball] [--force]

  --into DIR    where the tree goes      (or SALLYPORT_LIBSSH2_DIR; default build/libssh2/source)
  --source DIR  copy this tree instead of fetching one (or SALLYPORT_LIBSSH2_SOURCE)
  --only WAY    try only this way of fetching
  --force       fetch again even if the folder already holds a good tree

Ways, in this order: the folder given; on Debian and Ubuntu the distribution's own source
package, read with a private apt configuration made from this machine's apt sources (needs
dpkg-dev; the system's apt state is not touched, no root needed); the project's release tarball,
checked against a pinned SHA-256 (needs curl or wget). Nothing is fetched when the folder already
holds the version wanted.

Exit codes: 0 the tree is there; 2 usage; 3 no way worked: configure with
-DSALLYPORT_SYSTEM_LIBSSH2=ON, or pass a tree with --source.
USAGE
}

version=1.11.1
tarball=https://github.com/libssh2/libssh2/releases/download/libssh2-$version/libssh2-$version.tar.gz
tarballSha256=d9ec76cbe34db98eec3539fe2c899d26b0c837cb3eb466a56b0f109cabf658f7

root=$(cd "$(dirname "$0")/../.." && pwd)
into=${SALLYPORT_LIBSSH2_DIR:-$root/build/libssh2/source}
source=${SALLYPORT_LIBSSH2_SOURCE:-}
only=
force=
while [ $# -gt 0 ]; do
    case $1 in
    --into) into=${2:?--into needs a folder}; shift ;;
    --source) source=${2:?--source needs a folder}; shift ;;
    --only) only=${2:?--only needs apt or tarball}; shift ;;
    --force) force=1 ;;
    -h | --help) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
    esac
    shift
done
case $only in '' | apt | tarball) ;; *) usage >&2; exit 2 ;; esac

say() { echo "libssh2: $*"; }

# The version a tree says it is, or nothing.
versionOf() {
    sed -n 's/^#define LIBSSH2_VERSION  *"\([0-9.]*\).*/\1/p' "$1/include/libssh2.h" 2>/dev/null
}

isWanted() { [ "$(versionOf "$1")" = "$version" ] && [ -f "$1/src/libssh2_priv.h" ]; }

work=
cleanUp() { if [ -n "$work" ]; then rm -rf "$work"; fi; }
trap cleanUp EXIT
trap 'exit 130' INT TERM

# install TREE ORIGIN: the tree becomes $into as a whole or not at all.
install() {
    if ! isWanted "$1"; then
        say "$2 is version '$(versionOf "$1")', but $version is needed"
        return 1
    fi
    mkdir -p "$(dirname "$into")"
    rm -rf "$into.new"
    cp -R "$1" "$into.new"
    # quilt's bookkeeping would only confuse our own patching
    rm -rf "$into.new/.pc" "$into.new/.git"
    printf '%s\n' "$2" >"$into.new/SALLYPORT_ORIGIN"
    rm -rf "$into"
    mv "$into.new" "$into"
    say "$version is in $into ($2)"
}

# Prints "URI|suite|Signed-By" for each of the machine's own distribution archives, in order.
# Reads both formats of apt sources; $1 is the release's code name.
aptEntries() {
    eval "$(apt-config shell list Dir::Etc::sourcelist/f parts Dir::Etc::sourceparts/d)"
    set -- "$1" "${list:-/etc/apt/sources.list}" "${parts:-/etc/apt/sources.list.d/}"
    for file in "$2" "$3"/*.list "$3"/*.sources; do
        [ -r "$file" ] || continue
        case $file in
        *.sources) format=stanza ;;
        *) format=line ;;
        esac
        awk -v format=$format -v code="$1" '
            function emit(uri, suite, components, key) {
                base = suite; sub(/-(security|updates)$/, "", base)
                if (base != code && base !~ /^(oldstable|stable|testing|unstable|sid)$/) return
                if (index(" " components " ", " main ") == 0) return
                if (uri !~ /^[a-z+]*:/) return
                sub(/\/*$/, "/", uri)
                print uri "|" suite "|" key
            }
            function flush(  i, j, u, s, n, m) {
                if (field["types"] ~ /(^| )deb(-src)?( |$)/ && field["enabled"] !~ /^(no|false|0)/) {
                    n = split(field["uris"], u, " "); m = split(field["suites"], s, " ")
                    for (i = 1; i <= n; i++) for (j = 1; j <= m; j++)
                        emit(u[i], s[j], field["components"], field["signed-by"])
                }
                split("", field)
            }
            format == "line" {
                sub(/#.*/, "")
                if ($1 != "deb" && $1 != "deb-src") next
                key = ""; line = $0; sub(/^[ \t]*deb(-src)?[ \t]+/, "", line)
                if (substr(line, 1, 1) == "[") {
                    options = substr(line, 2, index(line, "]") - 2)
                    line = substr(line, index(line, "]") + 1)
                    n = split(options, option, " ")
                    for (i = 1; i <= n; i++)
                        if (option[i] ~ /^signed-by=/) key = substr(option[i], 11)
                }
                n = split(line, word, " "); rest = ""
                for (i = 3; i <= n; i++) rest = rest " " word[i]
                emit(word[1], word[2], rest, key)
                next
            }
            /^#/ { next }
            /^[ \t]*$/ { flush(); next }
            /^[ \t]/ { field[name] = field[name] " " $0; next }
            {
                name = tolower($0); sub(/:.*/, "", name)
                value = $0; sub(/^[^:]*:[ \t]*/, "", value); field[name] = value
            }
            END { if (format == "stanza") flush() }
        ' "$file"
    done | awk '!seen[$0]++'
}

# aptFrom ENTRIES SUITE DIR: fetches and unpacks the source package below DIR.
aptFrom() {
    state=$3/apt
    rm -rf "$3"
    mkdir -p "$state/lists/partial" "$state/sources" "$state/cache" "$3/tree"
    printf '%s\n' "$1" | while IFS='|' read -r uri suite key; do
        [ -n "$uri" ] || continue
        case $suite in
        *-security) [ "$2" != sid ] || continue; suite=$2-security ;;
        *-updates) [ "$2" != sid ] || continue; suite=$2-updates ;;
        *) suite=$2 ;;
        esac
        # a key written into the entry itself: the distribution's usual trust decides instead
        case $key in /*) ;; *) key= ;; esac
        printf 'Types: deb-src\nURIs: %s\nSuites: %s\nComponents: main\n' "$uri" "$suite"
        [ -z "$key" ] || printf 'Signed-By: %s\n' "$key"
        echo
    done >"$state/sources/sallyport.sources"
    cat >"$state/apt.conf" <<CONF
#clear APT::Update::Pre-Invoke;
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
Dir::Etc::sourcelist "/dev/null";
Dir::Etc::sourceparts "$state/sources";
Dir::Etc::preferences "/dev/null";
Dir::Etc::preferencesparts "/dev/null";
Dir::State::lists "$state/lists";
Dir::Cache "$state/cache";
Acquire::Languages "none";
Acquire::IndexTargets { deb-src { DEP-11 { DefaultEnabled "false"; }; }; };
Acquire::Retries "1";
Acquire::http::Timeout "20";
Acquire::https::Timeout "20";
APT::Get::AllowUnauthenticated "false";
APT::Get::List-Cleanup "false";
CONF
    # apt as root reads as the user _apt
    chmod -R go+rX "$3"
    log=$3/log
    apt-get -c "$state/apt.conf" -q update >"$log" 2>&1 || return 1
    found=$(apt-cache -c "$state/apt.conf" showsrc libssh2 2>>"$log" | sed -n 's/^Version: //p' | tr '\n' ' ')
    best=
    for candidate in $found; do
        case $candidate in "$version"-*) ;; *) continue ;; esac
        if [ -z "$best" ] || dpkg --compare-versions "$candidate" gt "$best"; then
            best=$candidate
        fi
    done
    if [ -z "$best" ]; then
        echo "no libssh2 $version in $2, only: $found" >>"$log"
        return 1
    fi
    (cd "$3/tree" && apt-get -c "$state/apt.conf" -q --only-source source "libssh2=$best") >>"$log" 2>&1 || return 1
}

fromApt() {
    for tool in apt-get apt-cache apt-config dpkg-source awk; do
        if ! command -v $tool >/dev/null 2>&1; then
            say "no $tool here, so not from a source package (Debian, Ubuntu: install dpkg-dev)"
            return 1
        fi
    done
    code=$(. /etc/os-release 2>/dev/null && echo "${VERSION_CODENAME:-}")
    distribution=$(. /etc/os-release 2>/dev/null && echo "${ID:-}")
    [ -n "$code" ] || { say "/etc/os-release names no release"; return 1; }
    own=$(apt-cache show libssh2-1-dev libssh2-dev 2>/dev/null | sed -n 's/^Version: //p' | head -n 1)
    suites=
    case $own in "$version"-*) suites=$code ;; esac
    if [ "$distribution" = debian ]; then
        for suite in trixie forky sid; do
            [ "$suite" = "$code" ] || suites="$suites $suite"
        done
        [ "$code" != trixie ] || suites="trixie $suites"
    fi
    if [ -z "$suites" ]; then
        say "this release's libssh2 is ${own:-not known}, not $version"
        return 1
    fi
    entries=$(aptEntries "$code")
    if [ -z "$entries" ]; then
        say "apt's sources have no entry for $code"
        return 1
    fi
    for suite in $(echo "$suites" | tr ' ' '\n' | awk '!seen[$0]++'); do
        # All archives together first, so that security updates count; then one by one, because
        # an archive may lack the suite, or the package's files.
        for entry in all $(printf '%s\n' "$entries" | awk '{ print NR }'); do
            if [ "$entry" = all ]; then
                chosen=$entries
                say "looking in $suite with this machine's apt sources"
            else
                chosen=$(printf '%s\n' "$entries" | sed -n "${entry}p")
                [ "$chosen" != "$entries" ] || continue
                case $(echo "$chosen" | cut -d'|' -f2) in *-updates) continue ;; esac
                say "looking in $suite with apt source $entry alone"
            fi
            if aptFrom "$chosen" "$suite" "$work/src"; then
                for tree in "$work"/src/tree/libssh2-*/; do
                    [ -d "$tree" ] || continue
                    install "${tree%/}" "source package libssh2 $best" && return 0
                done
            fi
            sed -n '/^[EW]:\|^no libssh2/p' "$work/src/log" | sort -u | head -n 5 | sed 's/^/    /'
        done
    done
    return 1
}

fromTarball() {
    say "fetching the release tarball of libssh2 $version"
    archive=$work/libssh2.tar.gz
    if command -v curl >/dev/null 2>&1; then
        curl -fsSL --proto '=https' --connect-timeout 20 --retry 2 -o "$archive" "$tarball" || return 1
    elif command -v wget >/dev/null 2>&1; then
        wget -q --timeout=20 --tries=2 -O "$archive" "$tarball" || return 1
    else
        say "neither curl nor wget is here"
        return 1
    fi
    sum=$( (sha256sum "$archive" 2>/dev/null || shasum -a 256 "$archive") | cut -d' ' -f1)
    if [ "$sum" != "$tarballSha256" ]; then
        say "the tarball's SHA-256 is $sum, not $tarballSha256: thrown away"
        return 1
    fi
    mkdir "$work/tarball"
    tar -xzf "$archive" -C "$work/tarball"
    install "$work/tarball/libssh2-$version" "release tarball" || return 1
    say "the plain release lacks the security fixes distributions apply; our patches bring those this program can reach"
}

if [ -n "$source" ]; then
    if [ ! -f "$source/include/libssh2.h" ]; then
        say "$source is not a libssh2 source tree" >&2
        exit 3
    fi
    install "$(cd "$source" && pwd)" "tree given by the builder" || exit 3
    exit 0
fi

if [ -z "$force" ] && isWanted "$into"; then
    say "$version is already in $into ($(cat "$into/SALLYPORT_ORIGIN" 2>/dev/null || echo 'origin not known'))"
    exit 0
fi

work=$(mktemp -d)
chmod 755 "$work"
if [ "$only" != tarball ] && fromApt; then exit 0; fi
if [ "$only" != apt ] && fromTarball; then exit 0; fi
say "no source of version $version could be had." >&2
say "Give a tree with --source DIR, or configure with -DSALLYPORT_SYSTEM_LIBSSH2=ON to link the" >&2
say "system's library (fewer abilities; see packaging/libssh2/README.md)." >&2
exit 3
