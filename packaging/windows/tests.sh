#!/bin/bash
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail

usage() {
    cat <<'USAGE'
Runs the unit tests that were built for Windows, under Wine: all but those of unix-tests.txt.

  packaging/windows/tests.sh FOLDER [NAME …]

FOLDER is where build.sh keeps everything; NAME are tests by their names (default: all). Each has two
minutes. Exit status: 0 all passed, 1 one did not, 2 they could not be tried.
USAGE
}

[ $# -ge 1 ] || { usage >&2; exit 2; }
[ "$1" != -h ] && [ "$1" != --help ] || { usage; exit 0; }
dir=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
shift
command -v wine >/dev/null || { echo "tests: wine is not here" >&2; exit 2; }
qt=$dir/qt
[ -d "$dir/compiled/build/tests/unit" ] || { echo "tests: not built: packaging/windows/build.sh program" >&2; exit 2; }

work=$(mktemp -d)
chmod 700 "$work"
cleanUp() {
    WINEPREFIX=$work/wine wineserver -k 2>/dev/null || true
    rm -rf "$work"
}
trap cleanUp EXIT
export WINEPREFIX=$work/wine WINEARCH=win64 WINEDEBUG=${WINEDEBUG:--all} HOME=$work/home
export WINEDLLOVERRIDES="mscoree,mshtml,winemenubuilder.exe=" QT_QPA_PLATFORM=offscreen
export QT_PLUGIN_PATH="Z:$qt/plugins"
mkdir "$HOME"
# What the programs load: Qt and the compiler's libraries.
runtime=$dir/package/Sallyport
export WINEPATH="Z:$qt/bin;Z:$runtime"
wineboot --init >/dev/null 2>&1
# "/s" and "/w", where the tests were built, are those of the drive that is the current one.
mkdir "$work/root"
ln -s "$here/../.." "$work/root/s"
ln -s "$dir" "$work/root/w"
ln -s "$work/root" "$WINEPREFIX/dosdevices/s:"
cd "$work/root"

passed=0 failed=0
for program in "$dir"/compiled/build/tests/unit/*/test*.exe; do
    name=$(basename "$program" .exe)
    if [ $# -gt 0 ]; then
        case " $* " in *" $name "*) ;; *) continue ;; esac
    fi
    # Into a file: what Qt Test says to a pipe does not arrive.
    rm -f "$dir/compiled/$name.log"
    if timeout 120 wine "$program" -o "Z:$dir/compiled/$name.log,txt" >/dev/null 2>&1 &&
        grep -q '^Totals' "$dir/compiled/$name.log"; then
        passed=$((passed + 1))
        grep '^Totals' "$dir/compiled/$name.log" | sed "s/^/$name: /"
    else
        failed=$((failed + 1))
        echo "$name FAILED"
        grep -A3 '^FAIL!' "$dir/compiled/$name.log" 2>/dev/null | head -n 12 || true
    fi
done
echo "$passed passed, $failed failed; left out: $(grep -c '^test' "$here/unix-tests.txt") (unix-tests.txt says why)"
[ $((passed + failed)) -gt 0 ] && [ $failed -eq 0 ]
