#!/bin/sh
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu

usage() {
    cat <<'USAGE'
Tells how our patches fit another libssh2 tree, which it does not change.

  refresh.sh [--without-backports] TREE

One line a patch, in the order in which they are applied, each on top of those before it:

  present   the tree has it already
  clean     it applies as it is, perhaps at another line
  fuzz      it applies, but its surroundings have changed: look at it, and write it anew
  conflict  it does not apply, and is left out for those after it

Exit codes: 0 all are present or clean; 1 some are not; 2 usage.
USAGE
}

kinds="backport hardening behaviour speed"
tree=
for argument in "$@"; do
    case $argument in
    -h | --help) usage; exit 0 ;;
    --without-backports) kinds="hardening behaviour speed" ;;
    -*) usage >&2; exit 2 ;;
    *) if [ -n "$tree" ]; then usage >&2; exit 2; fi; tree=$argument ;;
    esac
done
if [ ! -f "$tree/src/libssh2_priv.h" ]; then
    echo "refresh: '$tree' holds no libssh2 source (no src/libssh2_priv.h)" >&2
    exit 2
fi

patches=$(cd "$(dirname "$0")/patches" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM
mkdir "$work/tree"
cp -R "$tree/src" "$tree/include" "$work/tree/"
chmod -R u+w "$work/tree"

fits() { patch -p1 -s -f -d "$work/tree" --dry-run "$@" >/dev/null 2>&1; }
apply() { patch -p1 -s -f -d "$work/tree" --no-backup-if-mismatch "$@" >/dev/null; }

present=0 clean=0 fuzz=0 conflict=0
for kind in $kinds; do
    for file in "$patches/$kind"/*.patch; do
        if fits -R -F0 -i "$file"; then
            verdict=present
            present=$((present + 1))
        elif fits -F0 -i "$file"; then
            verdict=clean
            clean=$((clean + 1))
            apply -F0 -i "$file"
        elif fits -F3 -i "$file"; then
            verdict=fuzz
            fuzz=$((fuzz + 1))
            apply -F3 -i "$file"
        else
            verdict=conflict
            conflict=$((conflict + 1))
        fi
        printf '%-9s %s/%s\n' "$verdict" "$kind" "$(basename "$file")"
    done
done
echo "$present present, $clean clean, $fuzz fuzz, $conflict conflict"
[ $((fuzz + conflict)) -eq 0 ]
