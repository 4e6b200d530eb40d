#!/bin/sh
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
set -u

usage() {
    cat <<'USAGE'
Runs clang-tidy 14 over our code, with the checks of .clang-tidy; every warning is an error.

  tests/tidy.sh [--build DIR] [--since REV | --all] [--at-most N]

  --build DIR   a build whose compile database is used: built, as generated files are read (build/dev)
  --since REV   what has changed since that commit, with what is not committed yet. By default since
                this branch left origin/main, or since the last commit but one
  --all         everything in core, app and ui; takes half a minute of processor time a file
  --at-most N   only the first N of the files, and says how many are left

A header that has changed is read with the .cpp of its name, or with one that includes it. Without
clang-tidy 14 nothing is done; with CI=true that is a failure. SALLYPORT_JOBS is how many run at once.
Exit codes: 0 clean; 1 not; 2 usage, or there is no compile database.
USAGE
}

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root" || exit 2
jobs=${SALLYPORT_JOBS:-$(nproc 2>/dev/null || echo 2)}
build=build/dev base='' all='' most=1000000
while [ $# -gt 0 ]; do
    case $1 in
    --build) build=${2:?}; shift ;;
    --since) base=${2:?}; shift ;;
    --at-most) most=${2:?}; shift ;;
    --all) all=yes ;;
    -h | --help) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
    esac
    shift
done

tidy=
for name in clang-tidy-14 clang-tidy; do
    # Other versions find other things.
    if "$name" --version 2>/dev/null | grep -q 'version 14\.'; then tidy=$name; break; fi
done
if [ -z "$tidy" ]; then
    echo "tidy: there is no clang-tidy 14, so nothing was looked at" >&2
    [ "${CI:-}" != true ]
    exit
fi
if [ ! -f "$build/compile_commands.json" ]; then
    echo "tidy: there is no $build/compile_commands.json; configure and build first" >&2
    exit 2
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM
# clang cannot read the headers that gcc has precompiled.
sed 's/ -Winvalid-pch//; s/ -include [^ "]*cmake_pch\.hxx//' "$build/compile_commands.json" \
    >"$work/compile_commands.json"

sources() { grep -E '^(app|core|ui)/.*\.(c|cpp|h)$'; }
if [ -z "$all" ]; then
    if [ -z "$base" ]; then
        base=$(git merge-base origin/main HEAD 2>/dev/null || true)
        [ -n "$base" ] && [ "$base" != "$(git rev-parse HEAD)" ] || base=HEAD~1
    fi
    # Without a history everything is new.
    git rev-parse -q --verify "$base^{commit}" >/dev/null 2>&1 || all=yes
fi
if [ -n "$all" ]; then
    find app core ui -type f
else
    git diff --name-only --diff-filter=d "$base" -- app core ui
    git ls-files --others --exclude-standard app core ui
fi | sources >"$work/changed"

while read -r file; do
    case $file in
    *.h)
        if [ -f "${file%.h}.cpp" ]; then
            echo "${file%.h}.cpp"
        else
            grep -rlF "#include \"$file\"" app core ui --include='*.cpp' | sort | head -1
        fi ;;
    *) echo "$file" ;;
    esac
done <"$work/changed" | sort -u | while read -r file; do
    # What another build compiles, such as the driver of the system's libssh2, is not in this one's.
    grep -qF "\"file\": \"$root/$file\"" "$work/compile_commands.json" && echo "$file"
done >"$work/files"

count=$(wc -l <"$work/files")
echo "tidy: $count files"
# look FILE: by a shell of its own, so that what is said of two files is not mixed up
# shellcheck disable=SC2016 # for that shell
look='"$tidy" -p "$work" --quiet --warnings-as-errors="*" --extra-arg=-Wno-unknown-warning-option "$0" \
    >"$work/out.$$" 2>"$work/err.$$" || { echo "tidy: $0"; cat "$work/out.$$"; grep -v "warnings* \(generated\|treated\)" "$work/err.$$"; exit 1; }'
export tidy work
if ! head -n "$most" "$work/files" | xargs -r -n 1 -P "$jobs" sh -c "$look"; then
    echo "tidy: not clean" >&2
    exit 1
fi
if [ "$count" -gt "$most" ]; then
    echo "tidy: $((count - most)) files were not looked at; tests/tidy.sh without --at-most does"
else
    echo "tidy: clean"
fi
