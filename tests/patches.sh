#!/bin/sh
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
set -u

usage() {
    cat <<'USAGE'
Leaves out one patch of libssh2 at a time, and demands that a test fails.

  tests/patches.sh [--any] [NUMBER...]

The header of each patch in packaging/libssh2/patches/hardening and behaviour says which test fails
without it; for one that says nothing yet all tests that could notice are run:

  Test: testlibssh2               run by ctest; one of several is enough
  Test: none, because ...         nothing can see it; listed at the end

  --any      run all tests that could notice for every patch
  NUMBER     only these patches

A patch fails when its tests pass without it, or when it cannot be left out alone. The build is in
build/patches. Exit codes: 0 every patch was missed by a test, or says why it cannot be; 1 not; 2
usage, or the build itself does not work.
USAGE
}

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root" || exit 2
jobs=${SALLYPORT_JOBS:-$(nproc 2>/dev/null || echo 2)}
SALLYPORT_SERVERS=${SALLYPORT_SERVERS:-$root/build/servers}
export SALLYPORT_SERVERS
couldNotice='testlibssh2 testlinkchannels testlinkends testlinkflow testlinklogin testlinkpeers
    testlinktransport testremotelistener testkeyfile testppk e2e-hostile e2e-peers'

any=
numbers=
for argument in "$@"; do
    case $argument in
    --any) any=yes ;;
    [0-9][0-9][0-9][0-9]) numbers="$numbers $argument" ;;
    -h | --help) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
    esac
done

build=build/patches
log=$build/patches.txt
configure() {
    cmake --preset headless -B "$build" -DSALLYPORT_SERVERS="$SALLYPORT_SERVERS" \
        -DSALLYPORT_PRECOMPILE=ON -DSALLYPORT_LIBSSH2_WITHOUT="$1" >"$log" 2>&1
}
# compile TEST...: what these tests need
compile() {
    targets=
    for test in "$@"; do
        case $test in e2e-*) target=sallyport-cli ;; *) target=$test ;; esac
        targets="$targets $target"
    done
    # shellcheck disable=SC2086 # words
    cmake --build "$build" -j"$jobs" --target $targets >"$log" 2>&1
}
# failing TEST...: prints those that fail
failing() {
    ctest --test-dir "$build" -R "^($(echo "$*" | tr ' ' '|'))\$" --no-tests=error -j1 \
        >"$log" 2>&1
    sed -n 's/^[[:space:]]*[0-9][0-9]* - \([^ ]*\) (.*/\1/p' "$log" | tr '\n' ' '
}

mkdir -p "$build"
# testsOf FILE: the names behind "Test:"
testsOf() {
    named=$(sed -n '/^--- /q; s/^Test: //p' "$1")
    if [ -n "$any" ] || [ -z "$named" ]; then
        echo $couldNotice
    else
        echo "$named"
    fi
}
selected=
for file in packaging/libssh2/patches/hardening/*.patch packaging/libssh2/patches/behaviour/*.patch; do
    number=$(basename "$file")
    number=${number%%-*}
    case " $numbers " in '  ' | *" $number "*) selected="$selected $file" ;; esac
done

# A red test says nothing when it is red anyhow.
all=$(for file in $selected; do testsOf "$file" | grep -v '^none,'; done | tr ' ' '\n' | sort -u)
# shellcheck disable=SC2086 # words
if [ -n "$all" ]; then
    if ! configure '' || ! compile $all; then
        tail -20 "$log" >&2
        exit 2
    fi
    red=$(failing $all)
    if [ -n "$red" ]; then
        echo "with all patches these fail already: $red" >&2
        exit 2
    fi
fi

bad=0 missed=0 untested=
for file in $selected; do
    name=$(basename "$file" .patch)
    number=${name%%-*}
    tests=$(testsOf "$file")
    case $tests in
    none,*) untested="$untested
  $name: $tests"; continue ;;
    esac
    if ! configure "$number"; then
        echo "$name: cannot be left out alone ($(grep -m1 -i 'conflict\|failed' "$log"))"
        bad=$((bad + 1))
        continue
    fi
    # shellcheck disable=SC2086 # words
    if ! compile $tests; then
        echo "$name: does not build without it: $(grep -m1 'error' "$log")"
        missed=$((missed + 1))
        continue
    fi
    # shellcheck disable=SC2086
    red=$(failing $tests)
    if [ -n "$red" ]; then
        echo "$name: missed by $red"
        missed=$((missed + 1))
    else
        echo "$name: NOT MISSED by $tests"
        bad=$((bad + 1))
    fi
done
echo "$missed missed, $bad not"
[ -z "$untested" ] || echo "without a test:$untested"
[ "$bad" -eq 0 ]
