#!/bin/sh
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu

usage() {
    cat <<'USAGE'
The steps of a release, each of which can be done alone; packaging/RELEASING.md says in which order and what else to do.

  packaging/release.sh check             whether everything is as a release wants it
  packaging/release.sh version           the version of the sources
  packaging/release.sh version X.Y.Z     makes that the version, and what is unreleased in CHANGELOG.md its text
  packaging/release.sh changelog [X.Y.Z] what CHANGELOG.md says of a version (of the current one)
  packaging/release.sh build FOLDER KIND...
                                         makes the files for users in FOLDER. KIND: source,
                                         linux:SUITE (its .deb), rpm:SUITE, bundle:SUITE, windows
  packaging/release.sh checksums FOLDER  writes FOLDER/SHA256SUMS over all files in it
  packaging/release.sh sign FOLDER       signs SHA256SUMS with the key that SALLYPORT_RELEASE_KEY names: a private key
                                         of ssh-keygen, or a public one whose private half ssh-agent has
  packaging/release.sh verify FOLDER SIGNERS
                                         checks the signature against a file of allowed signers, and all sums
  packaging/release.sh notice FOLDER PAGE [X.Y.Z]
                                         writes FOLDER/sallyport-release.txt, by which programs learn of the version
                                         (of the current one) and of its PAGE (https://…), signed with the key that
                                         SALLYPORT_NOTICE_KEY names: a private Ed25519 key of openssl genpkey
  packaging/release.sh notice-key        the public half of that key, as the build option SALLYPORT_UPDATE_KEY wants it

Exit status: 0 done, 1 something is not as it should be, 2 wrong usage or a tool is missing.
USAGE
}

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
namespace=sallyport-release
die() { echo "release: $1" >&2; exit "${2:-1}"; }
say() { echo "== $*"; }

current() {
    sed -n 's/^project(sallyport VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt"
}

# today: the date, or the one that SOURCE_DATE_EPOCH names
today() {
    date -u -d "@${SOURCE_DATE_EPOCH:-$(date +%s)}" +%Y-%m-%d 2>/dev/null || date -u +%Y-%m-%d
}

# section HEADING: the lines beneath "## HEADING", without blank ones at its ends
section() {
    awk -v wanted="$1" '
        /^## / { inside = ($2 == wanted); next }
        inside { text = text $0 "\n" }
        END { sub(/^\n+/, "", text); sub(/\n+$/, "\n", text); printf "%s", text }' "$root/CHANGELOG.md"
}

check() {
    wrong=0
    fault() { echo "   $*" >&2; wrong=1; }
    version=$(current)
    printf '%s\n' "$version" | grep -qxE '[0-9]+\.[0-9]+\.[0-9]+' || fault "CMakeLists.txt: the version is '$version'"
    heading=$(grep -m 1 -E '^## [0-9]' "$root/CHANGELOG.md" || true)
    printf '%s\n' "$heading" | grep -qxE "## $version \([0-9]{4}-[0-9]{2}-[0-9]{2}\)" \
        || fault "CHANGELOG.md: the newest version there is '${heading#\#\# }', not '$version (date)': release.sh version $version"
    [ -n "$(section "$version")" ] || fault "CHANGELOG.md says nothing of $version"
    [ -z "$(section Unreleased)" ] || fault "CHANGELOG.md: there is something unreleased"
    if git -C "$root" rev-parse --git-dir >/dev/null 2>&1; then
        [ -z "$(git -C "$root" status --porcelain)" ] || fault "git: there are changes that are not committed"
        tag=$(git -C "$root" tag --points-at HEAD | grep -m 1 '^v' || true)
        [ -z "$tag" ] || [ "$tag" = "v$version" ] || fault "git: this commit is tagged $tag, the version is $version"
    fi
    cd "$root"
    scripts=$(find packaging -name '*.sh')
    for script in $scripts; do
        shell="sh"
        ! head -1 "$script" | grep -q bash || shell="bash"
        "$shell" -n "$script" || fault "$script is no shell script"
    done
    # shellcheck disable=SC2086 # no blanks in our names
    ! command -v shellcheck >/dev/null || shellcheck -x -S error -e SC1091 $scripts || fault "scripts: see above"
    # Debian keeps its Python packages with its own interpreter.
    python=$(command -v /usr/bin/python3 || command -v python3 || true)
    if [ -n "$python" ]; then
        "$python" "$root/packaging/workflows.py" "$root" || fault ".github/workflows: see above"
        "$python" "$root/tests/unit/icons.py" "$root" || fault "icons: see above"
    fi
    if command -v desktop-file-validate >/dev/null; then
        desktop-file-validate "$root"/packaging/linux/*.desktop || fault "the menu entry: see above"
    fi
    [ $wrong -eq 0 ] || die "not ready"
    say "$version is ready to be built"
}

set_version() {
    new=$1
    printf '%s\n' "$new" | grep -qxE '[0-9]+\.[0-9]+\.[0-9]+' || die "a version is three numbers, as 1.2.3, not '$new'" 2
    [ -n "$(section Unreleased)" ] || die "CHANGELOG.md has nothing unreleased; write down first what is new"
    ! grep -qF "## $new (" "$root/CHANGELOG.md" || die "CHANGELOG.md has $new already"
    date=$(today)
    sed "s/^project(sallyport VERSION [0-9.]*/project(sallyport VERSION $new/" "$root/CMakeLists.txt" >"$root/CMakeLists.txt.new"
    awk -v heading="## $new ($date)" '$0 == "## Unreleased" { print; print ""; print heading; next } { print }' \
        "$root/CHANGELOG.md" >"$root/CHANGELOG.md.new"
    cat "$root/CMakeLists.txt.new" >"$root/CMakeLists.txt"
    cat "$root/CHANGELOG.md.new" >"$root/CHANGELOG.md"
    rm "$root/CMakeLists.txt.new" "$root/CHANGELOG.md.new"
    [ "$(current)" = "$new" ] || die "CMakeLists.txt has no line 'project(sallyport VERSION …'"
    say "The version is $new; look at CMakeLists.txt and CHANGELOG.md, then commit"
}

build() {
    mkdir -p "$1"
    into=$(CDPATH='' cd -- "$1" && pwd)
    shift
    for kind in "$@"; do
        say "Building $kind"
        suite=${kind#*:}
        case $kind in
            source)
                name=sallyport-$(current)
                git -C "$root" archive --format=tar --prefix="$name/" HEAD >"$into/$name.tar"
                gzip -9nf "$into/$name.tar"
                ;;
            linux:?*) "$root/packaging/linux/build.sh" "$suite" deb ;;
            rpm:?*) "$root/packaging/linux/build.sh" "$suite" rpm ;;
            bundle:?*) "$root/packaging/linux/build.sh" "$suite" bundle ;;
            windows)
                "$root/packaging/windows/build.sh" package
                # It has sums of its own; those of the release are over everything.
                find "${SALLYPORT_WINDOWS_DIR:-$root/build/windows}/out" -maxdepth 1 -type f ! -name SHA256SUMS -exec cp {} "$into/" \;
                ;;
            *) die "there is no kind '$kind'" 2 ;;
        esac
        case $kind in
            linux:*) for file in "$root/build/linux/out/$suite"/*.deb; do
                # Two releases' packages have one name. A tilde would not outlive an upload: GitHub makes a dot of it.
                cp "$file" "$into/$(basename "$file" .deb)_$suite.deb"
            done ;;
            rpm:*) cp "$root/build/linux/out/$suite"/*.rpm "$into/" ;;
            bundle:*) cp "$root/build/linux/out/$suite"/*.tar.zst "$root/build/linux/out/$suite"/*.cdx.json "$into/" ;;
        esac
    done
}

checksums() {
    cd "$1"
    find . -type f ! -name 'SHA256SUMS*' | sed 's|^\./||' | LC_ALL=C sort >SHA256SUMS.names
    [ -s SHA256SUMS.names ] || { rm SHA256SUMS.names; die "there is no file in $1"; }
    while IFS= read -r name; do sha256sum -- "$name" || exit 1; done <SHA256SUMS.names >SHA256SUMS.new
    rm SHA256SUMS.names
    mv SHA256SUMS.new SHA256SUMS
    say "$(wc -l <SHA256SUMS) sums in $1/SHA256SUMS"
}

sign() {
    [ -n "${SALLYPORT_RELEASE_KEY:-}" ] || die "SALLYPORT_RELEASE_KEY names no key; the key stays outside of the sources" 2
    [ -f "$SALLYPORT_RELEASE_KEY" ] || die "there is no file $SALLYPORT_RELEASE_KEY" 2
    command -v ssh-keygen >/dev/null || die "needs ssh-keygen (OpenSSH 8.1 or later)" 2
    [ -f "$1/SHA256SUMS" ] || die "there is no $1/SHA256SUMS: release.sh checksums $1"
    (cd "$1" && sha256sum --quiet -c SHA256SUMS) || die "the sums do not fit the files any more: release.sh checksums $1"
    rm -f "$1/SHA256SUMS.sig"
    ssh-keygen -q -Y sign -f "$SALLYPORT_RELEASE_KEY" -n $namespace "$1/SHA256SUMS" || die "ssh-keygen did not sign"
    say "Signed: $1/SHA256SUMS.sig"
}

verify() {
    [ -f "$1/SHA256SUMS.sig" ] || die "$1/SHA256SUMS is not signed"
    signer=$(ssh-keygen -Y find-principals -f "$2" -s "$1/SHA256SUMS.sig" 2>/dev/null | head -n 1) || true
    [ -n "$signer" ] || die "$1/SHA256SUMS.sig is by none of the signers in $2"
    ssh-keygen -q -Y verify -f "$2" -I "$signer" -n $namespace -s "$1/SHA256SUMS.sig" <"$1/SHA256SUMS" \
        || die "$1/SHA256SUMS is not what was signed"
    (cd "$1" && sha256sum --quiet -c SHA256SUMS) || die "a file is not the one whose sum was signed"
    say "Signed by $signer, and all files that SHA256SUMS names are as signed"
}

# public_notice_key: its 32 bytes in base64. An Ed25519 key in DER is twelve bytes that are always the same, and these.
public_notice_key() {
    [ -n "${SALLYPORT_NOTICE_KEY:-}" ] || die "SALLYPORT_NOTICE_KEY names no key; the key stays outside of the sources" 2
    [ -f "$SALLYPORT_NOTICE_KEY" ] || die "there is no file $SALLYPORT_NOTICE_KEY" 2
    command -v openssl >/dev/null || die "needs openssl (3.0 or later)" 2
    public=$(openssl pkey -in "$SALLYPORT_NOTICE_KEY" -pubout -outform DER | base64 | tr -d '\n')
    case ${#public}:$public in
        60:MCowBQYDK2VwAyEA*) printf '%s\n' "${public#MCowBQYDK2VwAyEA}" ;;
        *) die "$SALLYPORT_NOTICE_KEY is no Ed25519 key: openssl genpkey -algorithm ed25519" ;;
    esac
}

notice() {
    printf '%s\n' "$2" | grep -qxE 'https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~:/?#&=+-]*)?' || die "the page is an address that begins with https://, not '$2'" 2
    # What programs take for a version, and for an address: core/update.
    number='(0|[1-9][0-9]{0,5})'
    word='(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)'
    printf '%s\n' "$3" | grep -qxE "$number\.$number\.$number(-$word(\.$word)*)?" || die "a version is three numbers, as 1.2.3, not '$3'" 2
    [ ${#3} -le 40 ] || die "a version has 40 characters at most" 2
    [ ${#2} -le 500 ] || die "the address of a page has 500 characters at most" 2
    [ -d "$1" ] || die "there is no folder $1" 2
    public_notice_key >/dev/null
    date=$(today)
    file=$1/sallyport-release.txt
    rm -f "$file" "$file.json" "$file.sig"
    printf '{"program":"sallyport","version":"%s","date":"%s","page":"%s"}\n' "$3" "$date" "$2" >"$file.json"
    openssl pkeyutl -sign -rawin -inkey "$SALLYPORT_NOTICE_KEY" -in "$file.json" -out "$file.sig" || die "openssl did not sign"
    openssl pkeyutl -verify -rawin -inkey "$SALLYPORT_NOTICE_KEY" -in "$file.json" -sigfile "$file.sig" >/dev/null \
        || die "openssl does not take its own signature"
    { base64 "$file.sig" | tr -d '\n' && echo && cat "$file.json"; } >"$file.new"
    rm "$file.json" "$file.sig"
    mv "$file.new" "$file"
    say "$file says that the newest version is $3; it is to be at SALLYPORT_UPDATE_URL once its files are to be had"
}

[ $# -ge 1 ] || { usage >&2; exit 2; }
command=$1
shift
case $command:$# in
    check:0) check ;;
    version:0) current ;;
    version:1) set_version "$1" ;;
    changelog:0 | changelog:1)
        text=$(section "${1:-$(current)}")
        [ -n "$text" ] || die "CHANGELOG.md says nothing of ${1:-$(current)}"
        printf '%s\n' "$text"
        ;;
    build:0 | build:1) usage >&2; exit 2 ;;
    build:*) build "$@" ;;
    checksums:1) checksums "$1" ;;
    sign:1) sign "$1" ;;
    verify:2) verify "$1" "$2" ;;
    notice:2 | notice:3) notice "$1" "$2" "${3:-$(current)}" ;;
    notice-key:0) public_notice_key ;;
    -h:0 | --help:0) usage ;;
    *) usage >&2; exit 2 ;;
esac
