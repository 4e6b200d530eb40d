#!/bin/sh
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu

usage() {
    cat <<'USAGE'
Signs for macOS, with the hardened runtime, and has Apple notarise. Not yet run by anybody.

  packaging/macos/sign.sh app FOLDER.app    from inside out: libraries, plug-ins, frameworks, programs, the bundle
  packaging/macos/sign.sh image FILE.dmg    signs it, sends it to Apple, waits, staples the ticket to it

Environment, nothing of which is in the sources:
  SALLYPORT_SIGN_IDENTITY    as codesign knows it, "Developer ID Application: … (TEAM)"; in the keychain
  SALLYPORT_NOTARY_PROFILE   as stored by "xcrun notarytool store-credentials"; without it, image only signs
USAGE
}

[ $# -eq 2 ] || { usage >&2; exit 2; }
[ -n "${SALLYPORT_SIGN_IDENTITY:-}" ] || { echo "sign: SALLYPORT_SIGN_IDENTITY does not say as whom" >&2; exit 2; }
[ -e "$2" ] || { echo "sign: there is no $2" >&2; exit 2; }
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
sign() { codesign --force --timestamp --options runtime --sign "$SALLYPORT_SIGN_IDENTITY" "$@"; }

case $1 in
    app)
        # What is inside is sealed by what is around it, so it comes first; --deep is not for signing.
        find "$2/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) | while IFS= read -r file; do sign "$file"; done
        find "$2/Contents/Frameworks" -maxdepth 1 -name '*.framework' | while IFS= read -r framework; do sign "$framework"; done
        sign --entitlements "$here/Sallyport.entitlements" "$2/Contents/MacOS/sallyport-cli"
        sign --entitlements "$here/Sallyport.entitlements" "$2"
        codesign --verify --deep --strict --verbose=2 "$2"
        ;;
    image)
        sign "$2"
        if [ -n "${SALLYPORT_NOTARY_PROFILE:-}" ]; then
            xcrun notarytool submit "$2" --keychain-profile "$SALLYPORT_NOTARY_PROFILE" --wait
            xcrun stapler staple "$2"
            spctl --assess --type open --context context:primary-signature --verbose "$2"
        else
            echo "sign: $2 is signed, but not notarised: SALLYPORT_NOTARY_PROFILE is not set" >&2
        fi
        ;;
    *) usage >&2; exit 2 ;;
esac
