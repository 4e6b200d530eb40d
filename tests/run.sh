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
#   --tsan    with the thread sanitizer: all tests but the benchmarks
#   --patches one libssh2 patch of ours left out at a time, and a test has to fail (slow: half an
#             hour and more)
#   --gate    quick, stock, asan and fuzz, with stock and asan without the end-to-end suites, which
#             take long in those two builds; the default
#   --all     the same with them
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
            ;;
        --quick | --stock | --asan | --fuzz | --alone | --tsan | --patches) stages="$stages ${option#--}" ;;
        *) usage ;;
    esac
done
[ -n "$stages" ] || without_e2e='-E ^e2e-'
stages=${stages:-quick stock asan fuzz}

summary=
failed=
# step NAME COMMAND...: runs it and keeps its result for the summary
step() {
    name=$1
    shift
    printf '\n=== %s\n' "$name"
    began=$(date +%s)
    if "$@"; then result=passed; else result=FAILED; failed=yes; fi
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

# build_and_test PRESET TARGETS CTEST-OPTION...
build_and_test() {
    preset=$1 targets=$2
    shift 2
    step "$preset: configure" cmake --preset "$preset" -DSALLYPORT_SERVERS="$SALLYPORT_SERVERS" || return
    # shellcheck disable=SC2086 # a list
    step "$preset: build" cmake --build --preset "$preset" ${targets:+--target} $targets -- -j"$jobs" || return
    step "$preset: tests" ctest --preset "$preset" --no-tests=error -j"$at_once" \
        --output-junit "$root/build/$preset/tests.xml" "$@"
}

step "packages" packaging/setup-packages.sh test || finish
step "servers" packaging/demo/fetch-servers.sh "$SALLYPORT_SERVERS" || finish

for stage in $stages; do
    # How much longer than usual a test may wait for something.
    SALLYPORT_TEST_SLOWNESS=1
    # Many tests wait for a server most of the time.
    at_once=$((jobs + 1))
    case $stage in
        asan) SALLYPORT_TEST_SLOWNESS=4 at_once=$jobs ;;
        tsan) SALLYPORT_TEST_SLOWNESS=8 at_once=$jobs ;;
    esac
    export SALLYPORT_TEST_SLOWNESS
    case $stage in
        quick)
            build_and_test "${SALLYPORT_PRESET:-ci}" ""
            # Off in other presets, where the target does not exist.
            if [ "${SALLYPORT_PRESET:-ci}" = ci ]; then
                step "ci: each header alone" cmake --build --preset ci \
                    --target all_verify_interface_header_sets -- -j"$jobs"
            fi
            step "ci: clang-tidy, last commit" tests/tidy.sh --build "build/${SALLYPORT_PRESET:-ci}" \
                --since HEAD~1 --at-most 24
            # Only where nobody's own installation can be meant.
            if [ "${CI:-}" = true ] && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
                step "ci: package, installed" packaging/linux/try-package.sh --install \
                    --build "build/${SALLYPORT_PRESET:-ci}"
            fi
            ;;
        # shellcheck disable=SC2086 # two words, or none
        stock) build_and_test stock "app/all tests/support/all tests/integration/all" -L integration $without_e2e ;;
        # shellcheck disable=SC2086
        asan | tsan) build_and_test "$stage" "" -LE bench $without_e2e ;;
        fuzz) build_and_test fuzz "" ;;
        alone)
            step "alone: configure" cmake --preset alone -DSALLYPORT_SERVERS="$SALLYPORT_SERVERS" &&
                step "alone: build" cmake --build --preset alone -- -j"$jobs"
            ;;
        patches) step "patches: each left out once" tests/patches.sh ;;
    esac
done
finish
