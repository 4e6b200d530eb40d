#!/bin/sh
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu

usage() {
    cat <<'USAGE'
Builds Sallyport.app and its disk image on a Mac. Not yet run by anybody: packaging/macos/README.md.

  packaging/macos/build.sh [--packages] [--universal PREFIX] [--test] [--into FOLDER]

  --packages          installs with Homebrew what is needed and missing
  --universal PREFIX  for both processors; below PREFIX are Qt, OpenSSL and argon2 for both
  --test              builds and runs the unit tests first
  --into FOLDER       where the disk image goes

It signs when SALLYPORT_SIGN_IDENTITY says as whom, see packaging/macos/sign.sh. SALLYPORT_UPDATE_URL and
SALLYPORT_UPDATE_KEY are passed on (packaging/RELEASING.md).
USAGE
}

packages=
universal=
test=
into=
while [ $# -gt 0 ]; do
    case $1 in
        --packages) packages=yes ;;
        --universal) universal=${2:?--universal needs a folder}; shift ;;
        --test) test=yes ;;
        --into) into=${2:?--into needs a folder}; shift ;;
        -h | --help) usage; exit 0 ;;
        *) usage >&2; exit 2 ;;
    esac
    shift
done
cd "$(dirname -- "$0")/../.."
[ "$(uname -s)" = Darwin ] || { echo "build: this is no Mac" >&2; exit 2; }

if [ -n "$packages" ]; then
    command -v brew >/dev/null || { echo "build: --packages needs Homebrew" >&2; exit 2; }
    brew install cmake ninja pkg-config qt openssl@3 argon2 tl-expected qtkeychain
    python3 -m venv build/guide-python
    build/guide-python/bin/pip install --quiet markdown
fi
set -- -DSALLYPORT_BUILD_UI=ON -DCMAKE_OSX_DEPLOYMENT_TARGET=11.0 \
    "-DSALLYPORT_UPDATE_URL=${SALLYPORT_UPDATE_URL:-}" "-DSALLYPORT_UPDATE_KEY=${SALLYPORT_UPDATE_KEY:-}"
[ ! -x build/guide-python/bin/python3 ] || set -- "$@" "-DSALLYPORT_GUIDE_PYTHON=$PWD/build/guide-python/bin/python3"
if [ -n "$universal" ]; then
    for library in "$universal"/lib/libcrypto.dylib "$universal"/lib/QtCore.framework/QtCore; do
        lipo "$library" -verify_arch x86_64 arm64 || { echo "build: $library is not for both processors" >&2; exit 1; }
    done
    set -- "$@" "-DCMAKE_OSX_ARCHITECTURES=x86_64;arm64" "-DCMAKE_PREFIX_PATH=$universal" "-DOPENSSL_ROOT_DIR=$universal"
elif command -v brew >/dev/null; then
    set -- "$@" "-DCMAKE_PREFIX_PATH=$(brew --prefix qt)" "-DOPENSSL_ROOT_DIR=$(brew --prefix openssl@3)"
fi
packaging/libssh2/setup.sh --only tarball
if [ -n "$test" ]; then
    cmake --preset dev "$@"
    cmake --build --preset dev
    ctest --preset dev -L unit --no-tests=error
fi
rm -f build/release/*.dmg # of another version
cmake --preset release "$@"
cmake --build --preset release
rm -rf build/macos
cmake --install build/release --prefix build/macos
if [ -n "$universal" ]; then
    lipo build/macos/Sallyport.app/Contents/MacOS/Sallyport -verify_arch x86_64 arm64
fi
if [ -n "${SALLYPORT_SIGN_IDENTITY:-}" ]; then
    packaging/macos/sign.sh app build/macos/Sallyport.app
    # The image of what is signed, not of what cpack would install again.
    image=build/release/Sallyport-$(packaging/release.sh version)-macos.dmg
    hdiutil create -ov -format UDZO -volname "Sallyport $(packaging/release.sh version)" -srcfolder build/macos "$image"
    packaging/macos/sign.sh image "$image"
else
    (cd build/release && cpack -G DragNDrop)
fi
if [ -n "$into" ]; then
    mkdir -p "$into"
    cp build/release/*.dmg "$into/"
fi
