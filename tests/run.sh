#!/bin/sh
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds and tests everything, from a fresh machine on.
#
#   tests/run.sh [--all | --gate | --quick | --stock | --asan | --fuzz | --alone | --tsan | --patches]...
#
#   --quick   the patched build and all its tests, and clang-tidy over what the last commit changed
#   --stock   against the distribution's libssh2: the tests that use a real server
#   --asan    with address and undefined-behaviour sanitizers: all tests
#   --fuzz    every fuzz target, 20 s each (needs clang)
#   --alone   compiles every file without precompiled headers, so that a missing #include is seen
#   --tsan    with the thread sanitizer: all tests
#   --patches one libssh2 patch of ours left out at a time, and a test has to fail (slow: half an
#             hour and more)
#   --gate    quick, stock, asan and fuzz, with stock and asan without the end-to-end suites, which
#             take long in those two builds, and quick without the unit tests, those of the window
#             too, which asan runs; the default
#   --all     the same with all of them
#
# Environment: CI=true turns a missing optional server into a failure; SALLYPORT_PRESET replaces
# the preset of --quick (ci); SALLYPORT_JOBS is the number of parallel builds and tests;
# SALLYPORT_SERVERS is where the servers are unpacked (build/servers).
set -u

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root" || exit 1
jobs=${SALLYPORT_JOBS:-$(nproc 2>/dev/null || echo 2)}
SALLYPORT_SERVERS=${SALLYPORT_SERVERS:-$root/build/servers}
export SALLYPORT_SERVERS

usage() {
    sed -n '/^# *tests\/run.sh/,/^set -u/p' "$0" | sed '$d; s/^# \{0,1\}//' >&2
    exit 2
}

stages=
without_e2e=
unit_tests=ON
# The package is installed only where nobody's own installation can be meant.
install=
if [ "${CI:-}" = true ] && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    install=yes
fi
# Freed memory that the address sanitizer holds back would look like ours in the memory tests.
ASAN_OPTIONS=${ASAN_OPTIONS:-quarantine_size_mb=16}
export ASAN_OPTIONS
# The tests start servers while a login opens a private key on another thread.
TSAN_OPTIONS=${TSAN_OPTIONS:-die_after_fork=0}
export TSAN_OPTIONS
for option in "$@"; do
    case $option in
        --all) stages="$stages quick stock asan fuzz" ;;
        --gate)
            stages="$stages quick stock asan fuzz"
            without_e2e='-E ^e2e-'
            unit_tests=OFF
            ;;
        --quick | --stock | --asan | --fuzz | --alone | --tsan | --patches) stages="$stages ${option#--}" ;;
        *) usage ;;
    esac
done
[ -n "$stages" ] || without_e2e='-E ^e2e-' unit_tests=OFF
stages=${stages:-quick stock asan fuzz}

summary=
failed=
# step NAME COMMAND...: runs it and keeps its result for the summary
step() {
    name=$1
    shift
    printf '\n=== %s\n' "$name"
    began=$(date +%s)
    if "$@" 3<&-; then result=passed; else result=FAILED; failed=yes; fi
    summary="$summary$(printf '  %-34s %-7s %5d s' "$name" "$result" $(($(date +%s) - began)))
"
    [ "$result" = passed ]
}

finish() {
    printf '\n=== summary\n%s' "$summary"
    if [ -n "$failed" ]; then
        echo "  something FAILED"
        exit 1
    fi
    echo "  everything passed"
    exit 0
}

# build STAGE: configures and compiles what the stage tests.
build() {
    preset=$1 targets=
    set -- -DSALLYPORT_SERVERS="$SALLYPORT_SERVERS"
    case $preset in
        quick)
            preset=${SALLYPORT_PRESET:-ci}
            set -- "$@" -DSALLYPORT_UNIT_TESTS="$unit_tests"
            ;;
        stock)
            targets="tests/support/all tests/integration/all"
            [ -n "$without_e2e" ] || targets="$targets app/all"
            set -- "$@" -DSALLYPORT_CORE_OF="$core_of"
            ;;
        patches) return 0 ;; # builds by itself, again and again
    esac
    cmake --preset "$preset" "$@" || return
    # The tests wait for servers most of the time. What is compiled meanwhile leaves the processors to them.
    # timeout is the leader of a process group, which ends as a whole when it is told to.
    # shellcheck disable=SC2086 # a list
    timeout 4h nice -n 19 cmake --build --preset "$preset" ${targets:+--target} $targets -- -j"$jobs" &
    compiling=$!
    wait "$compiling"
    set -- $?
    compiling= # another process may have its number
    return "$1"
}

# build_all STAGE...: builds one after the other and says of each, in a line, what came of it.
build_all() {
    core_of=
    for stage in "$@"; do
        began=$(date +%s)
        if build "$stage" >"$work/$stage" 2>&1; then result=passed; else result=FAILED; fi
        if [ "$stage:${SALLYPORT_PRESET:-ci}:$result" = quick:ci:passed ]; then
            core_of=$root/build/ci
        fi
        echo "$stage $result $(($(date +%s) - began))"
    done
}

# built STAGE: waits for the end of its build, whose output it shows.
built() {
    printf '\n=== %s: build\n' "$1"
    read -r name result seconds <&3 && [ "$name" = "$1" ] || result=FAILED seconds=0
    cat "$work/$1"
    summary="$summary$(printf '  %-34s %-7s %5d s' "$1: build" "$result" "$seconds")
"
    [ "$result" = passed ] && return
    failed=yes
    return 1
}

# tests PRESET CTEST-OPTION...
tests() {
    preset=$1
    shift
    step "$preset: tests" ctest --preset "$preset" --no-tests=error -j"$at_once" \
        --output-junit "$root/build/$preset/tests.xml" "$@"
}

count_instructions() {
    cmake --build --preset ci --target benchwork -- -j"$jobs" && tests/bench/instructions.py
}

step "packages" packaging/setup-packages.sh test || finish
step "servers" packaging/demo/fetch-servers.sh "$SALLYPORT_SERVERS" || finish

work=$(mktemp -d "${TMPDIR:-/tmp}/sallyport-run-XXXXXX") || exit 1
mkfifo "$work/built" || exit 1
# shellcheck disable=SC2086 # a list
(
    compiling=
    trap '[ -z "$compiling" ] || kill "$compiling" 2>/dev/null; exit 1' TERM
    build_all $stages
) >"$work/built" </dev/null &
builder=$!
trap '[ -z "$builder" ] || kill "$builder" 2>/dev/null; rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
exec 3<"$work/built"

for stage in $stages; do
    # How much longer than usual a test may wait for something.
    SALLYPORT_TEST_SLOWNESS=1
    at_once=$((jobs + 1))
    case $stage in
        asan) SALLYPORT_TEST_SLOWNESS=4 at_once=$jobs ;;
        tsan) SALLYPORT_TEST_SLOWNESS=8 at_once=$jobs ;;
    esac
    export SALLYPORT_TEST_SLOWNESS
    built "$stage" || continue
    # shellcheck disable=SC2086 # without_e2e is two words, or none
    case $stage in
        quick)
            # The package is tried as a whole below.
            tests "${SALLYPORT_PRESET:-ci}" ${install:+-E "^package$"}
            # Off in other presets, where the target does not exist.
            if [ "${SALLYPORT_PRESET:-ci}" = ci ]; then
                step "ci: each header alone" cmake --build --preset ci \
                    --target all_verify_interface_header_sets -- -j"$jobs"
                # Compared with figures of this preset.
                step "ci: instructions counted" count_instructions
            fi
            if [ -d "${SALLYPORT_WINDOWS_DIR:-build/windows}/keychain" ] && [ "$(id -u)" -eq 0 ]; then
                step "windows: its own code" packaging/windows/build.sh compile
            fi
            step "ci: clang-tidy, last commit" tests/tidy.sh --build "build/${SALLYPORT_PRESET:-ci}" \
                --since HEAD~1 --at-most 24
            if [ -n "$install" ]; then
                step "ci: package, installed" packaging/linux/try-package.sh --install \
                    --build "build/${SALLYPORT_PRESET:-ci}"
            fi
            ;;
        stock) tests stock -L integration $without_e2e ;;
        asan | tsan) tests "$stage" -LE tree $without_e2e ;;
        fuzz) tests fuzz ;;
        alone) ;; # compiles, and that is all
        patches) step "patches: each left out once" tests/patches.sh ;;
    esac
done
builder=
finish
