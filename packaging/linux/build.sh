#!/bin/sh
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu

usage() {
    cat <<'USAGE'
Makes what Linux users get, in a clean root of a Debian release that debootstrap makes.

  packaging/linux/build.sh [options] SUITE deb|rpm|bundle...

  SUITE           bookworm or trixie: a .deb is for that release, a bundle runs where the C library
                  is as old as that release's Qt asks for, so take the oldest that there is
  --work FOLDER   where roots, compiler cache and results are (build/linux); some GB
  --fresh         compile everything anew, without the compiler cache
  --at FOLDER     where in the root the sources are put (/build/sallyport); another one shows
                  whether a path gets into what is built

Built is what the last commit has. The times in what is made are that commit's (SOURCE_DATE_EPOCH).
Results are in WORK/out/SUITE. Stages that are done are not done again: the root, its packages,
the compilation. SALLYPORT_UPDATE_URL and SALLYPORT_UPDATE_KEY are passed on (packaging/RELEASING.md).
Exit status: 0 made, 1 something failed, 2 it cannot be done here.
USAGE
}

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
source=$(CDPATH='' cd -- "$here/../.." && pwd)
work=$source/build/linux
fresh=
at=/build/sallyport
while [ $# -gt 0 ]; do
    case $1 in
        --work) work=${2:?--work needs a folder}; shift ;;
        --at) at=${2:?--at needs a folder}; shift ;;
        --fresh) fresh=yes ;;
        -h | --help) usage; exit 0 ;;
        -*) usage >&2; exit 2 ;;
        *) break ;;
    esac
    shift
done
[ $# -ge 2 ] || { usage >&2; exit 2; }
suite=$1
shift
for what in "$@"; do
    case $what in deb | rpm | bundle) ;; *) usage >&2; exit 2 ;; esac
done

say() { echo "== $*"; }
# shellcheck source=packaging/linux/root.sh
. "$here/root.sh"
root_possible || exit 2
mkdir -p "$work"
work=$(CDPATH='' cd -- "$work" && pwd)
root=$work/root-$suite

"$source/packaging/libssh2/setup.sh" --into "$source/build/libssh2/source" >/dev/null || exit 2

say "Root of $suite"
# What compiles, without what only tests use; then what packs.
packages=$(sed -n 's/^engine="\(.*\)"$/\1/p; s/^window="\(.*\)"$/\1/p' "$source/packaging/setup-packages.sh" | tr '\n' ' ')
# Of a package of its own since Debian 13.
case $suite in bookworm) ;; *) packages="$packages qt6-svg-plugins" ;; esac
# shellcheck disable=SC2086 # a list
root_make "$suite" "$root" $packages file patchelf rpm zstd xz-utils qt6-wayland qt6-xdgdesktopportal-platformtheme qt6-translations-l10n python3 \
    ca-certificates lintian gzip || exit 1

say "Sources of $(git -C "$source" rev-parse --short HEAD)"
SOURCE_DATE_EPOCH=$(git -C "$source" log -1 --format=%ct)
export SOURCE_DATE_EPOCH
# Outside of the root, so that it outlives one.
ROOT_CACHE=$work/ccache
export ROOT_CACHE
mkdir -p "$root$at" "$ROOT_CACHE" "$work/out/$suite"
# By content, so that what has not changed is not compiled again.
rm -rf "$root$at.new"
mkdir -p "$root$at.new"
git -C "$source" archive HEAD | tar -x -C "$root$at.new"
cp -R "$source/build/libssh2/source" "$root$at.new/libssh2-source"
if command -v rsync >/dev/null; then
    rsync -rlpc --delete --exclude /build "$root$at.new/" "$root$at/"
else
    find "$root$at" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf {} +
    cp -R "$root$at.new/." "$root$at/"
fi
rm -rf "$root$at.new"

say "Compiling"
cache=
if [ -n "$fresh" ]; then
    rm -rf "$root$at/build"
    cache=CCACHE_DISABLE=1
fi
root_run "$root" sh -ec '
    cd "$1"
    export CCACHE_DIR=/build/ccache CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    [ -z "$2" ] || export "$2"
    cmake --preset release -DSALLYPORT_UPDATE_URL="$4" -DSALLYPORT_UPDATE_KEY="$5" \
        -DSALLYPORT_PRECOMPILE=ON -DSALLYPORT_LIBSSH2_SOURCE="$1/libssh2-source" \
        -DSALLYPORT_WITH_KEYCHAIN=ON -DCMAKE_INSTALL_PREFIX=/usr >configure.log 2>&1 || { tail -n 20 configure.log; exit 1; }
    cmake --build --preset release -- -j"$3" >build.log 2>&1 || { tail -n 40 build.log; exit 1; }' \
    sh "$at" "$cache" "${SALLYPORT_JOBS:-$(nproc)}" "${SALLYPORT_UPDATE_URL:-}" "${SALLYPORT_UPDATE_KEY:-}" || exit 1

for what in "$@"; do
    say "Making: $what"
    rm -rf "$root$at/out"
    mkdir "$root$at/out"
    case $what in
        deb | rpm)
            generator=$(echo "$what" | tr '[:lower:]' '[:upper:]')
            root_run "$root" sh -ec 'cd "$1" && cpack -G "$2" --config build/release/CPackConfig.cmake -B out >pack.log 2>&1 \
                || { tail -n 20 pack.log; exit 1; }' sh "$at" "$generator" || exit 1
            ;;
        bundle) root_run "$root" sh "$at/packaging/linux/bundle.sh" --build "$at/build/release" --into "$at/out" || exit 1 ;;
    esac
    # Those of another version would be taken for this one's.
    case $what in
        bundle) rm -f "$work/out/$suite"/*.tar.zst "$work/out/$suite"/*.AppImage "$work/out/$suite"/*.cdx.json ;;
        *) rm -f "$work/out/$suite"/*."$what" ;;
    esac
    find "$root$at/out" -maxdepth 1 -type f -exec mv -t "$work/out/$suite" {} +
done
say "In $work/out/$suite:"
(cd "$work/out/$suite" && sha256sum -- *)
