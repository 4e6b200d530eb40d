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
  --all         everything in core, app and ui, up to a dozen files read as one; within an hour on two
                processors
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
# With --all up to a dozen files that are compiled alike stand in a line, and are looked at together.
head -n "$most" "$work/files" >"$work/lines"
if [ -n "$all" ]; then
    awk -F'"' -v root="$root/" '
        NR == FNR { wanted[root $0]; next }
        /"command":/ { flags = $0; sub(/ -o .*/, "", flags) }
        /"file":/ && $4 in wanted {
            delete wanted[$4]
            line[flags] = line[flags] " " substr($4, length(root) + 1)
            if (++many[flags] == 12) { print line[flags]; line[flags] = ""; many[flags] = 0 }
        }
        END { for (flags in line) if (line[flags] != "") print line[flags] }
    ' "$work/lines" "$work/compile_commands.json" >"$work/groups"
    mv "$work/groups" "$work/lines"
fi
# look FILE…: by a shell of its own, so that what is said of two files is not mixed up. Nearly all the
# time goes into reading Qt, so several files are read as one, which can only show that all are clean: if
# it does not (two of them may have a function of one name), those it speaks of and the others are looked
# at apart, down to a single file. Only what is said of that is shown.
# shellcheck disable=SC2016,SC2089,SC2090 # for that shell
look='
    mine=$(mktemp -d "$work/XXXXXX") file=$1 base=$work
    if [ $# -gt 1 ]; then
        # In a file of this name the analyzer takes what is included for source, not for a header.
        file=$mine/UnifiedSource.cpp base=$mine
        { printf "[{\n"; grep -F -B 2 "\"file\": \"$root/$1\"" "$work/compile_commands.json" | head -3 |
            sed "s|$root/$1|$file|; \$s/,\$//"; printf "}]\n"; } >"$mine/compile_commands.json"
        printf "#include \"$root/%s\" // NOLINT(bugprone-suspicious-include)\n" "$@" >"$file"
    fi
    "$tidy" -p "$base" --quiet --config-file="$root/.clang-tidy" --warnings-as-errors="*" \
        --extra-arg=-Wno-unknown-warning-option "$file" >"$mine/out" 2>"$mine/err" && exit 0
    if [ $# -eq 1 ]; then
        echo "tidy: $1"; cat "$mine/out"; grep -v "warnings* \(generated\|treated\)" "$mine/err"; exit 1
    fi
    named= others= half=$(($# / 2))
    for one in "$@"; do
        if grep -q "^$root/$one:[0-9:]* error:" "$mine/out"; then named="$named $one"; else others="$others $one"; fi
    done
    if [ -z "$named" ] || [ -z "$others" ]; then
        others=$(echo "$@" | cut -d" " -f-$half) named=$(echo "$@" | cut -d" " -f$((half + 1))-)
    fi
    sh -c "$look" look $others; clean=$?
    sh -c "$look" look $named && exit $clean'
# shellcheck disable=SC2090
export tidy work root look
if ! xargs -r -L 1 -P "$jobs" sh -c "$look" look <"$work/lines"; then
    echo "tidy: not clean" >&2
    exit 1
fi
if [ "$count" -gt "$most" ]; then
    echo "tidy: $((count - most)) files were not looked at; tests/tidy.sh without --at-most does"
else
    echo "tidy: clean"
fi
