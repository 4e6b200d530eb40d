#!/bin/bash
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail

usage() {
    cat <<'USAGE'
Builds Sallyport for 64-bit Windows on Linux: an installer, a portable zip, and the list of what is
in them (SBOM).

  build.sh [STAGE …]      default: package

Stages, each made from those before it where they are missing or their recipe has changed:
  root       a Debian 13 root with MinGW-w64, CMake, Qt's host tools and NSIS (debootstrap)
  sources    the source packages of what is bundled
  zlib openssl qt keychain
  program    both programs, and the tests as .exe
  package    build/windows/out: the installer, the zip, the SBOM and SHA256SUMS
  test       the unit tests that need no Unix, under Wine (needs wine)
  compile    only what has code of Windows' own, against a Qt that is there (the gate, where one is)
  where STAGE          prints the folder a stage has made
  shell                a shell inside the root

Environment:
  SALLYPORT_WINDOWS_DIR    where everything is kept      (build/windows)
  SALLYPORT_DEBIAN_MIRROR  a Debian archive for the root (the one this machine's apt uses)
  SALLYPORT_SECURITY_MIRROR  its archive of security updates (likewise; none: without)
  SALLYPORT_JOBS           compilers at a time           (processors)
  SALLYPORT_UPDATE_URL, SALLYPORT_UPDATE_KEY
                           options of the build, see packaging/RELEASING.md (empty)
  SOURCE_DATE_EPOCH        the time in what is packed    (that of the last commit)

Needs root (chroot), debootstrap, and about 6 GB. Nothing outside SALLYPORT_WINDOWS_DIR is written.
USAGE
}

source=$(cd "$(dirname "$0")/../.." && pwd)
here=$source/packaging/windows
dir=${SALLYPORT_WINDOWS_DIR:-$source/build/windows}
jobs=${SALLYPORT_JOBS:-$(nproc)}
if [ -z "${SOURCE_DATE_EPOCH:-}" ]; then
    SOURCE_DATE_EPOCH=$(git -C "$source" log -1 --format=%ct 2>/dev/null || echo 1735689600)
fi
export SOURCE_DATE_EPOCH

say() { echo "windows: $*" >&2; }
die() { say "$*"; exit 1; }

# ---- Stages that are kept by what they are made from

declare -A needs=(
    [root]="" [sources]="root" [zlib]="sources" [openssl]="sources" [qt]="sources"
    [keychain]="qt" [program]="zlib openssl qt keychain" [package]="program")

# What a stage is made from, beside the stages it needs.
inputs() {
    case $1 in
    root) sed -n '/^makeRoot() {/,/^}/p;/^packages=/,/"$/p' "$0" ;;
    sources) sed -n '/^makeSources() {/,/^}/p' "$0"; cat "$here/fetch.sh" ;;
    zlib | openssl | qt | keychain)
        sed -n "/^make_$1() {/,/^}/p" "$0"
        cat "$here/toolchain.cmake"
        ;;
    program)
        sed -n '/^make_program() {/,/^}/p;/^configure() {/,/^}/p' "$0"
        cat "$here/toolchain.cmake"
        echo "${SALLYPORT_UPDATE_URL:-} ${SALLYPORT_UPDATE_KEY:-}"
        # Everything that is compiled, tracked or not, by its bytes.
        (cd "$source" && find CMakeLists.txt app core ui resources translations tests packaging/cmake \
            packaging/libssh2 packaging/windows packaging/components.json -type f ! -name '*.pyc' ! -name '*.md' -print0 |
            LC_ALL=C sort -z | xargs -0 sha256sum)
        ;;
    package)
        sed -n '/^make_package() {/,/^}/p' "$0"
        cat "$here"/*.nsi "$here"/*.py "$source"/packaging/components.* "$source/LICENSE" "$source/CHANGELOG.md"
        ;;
    esac
}

declare -A keys=()
keyOf() {
    if [ -z "${keys[$1]:-}" ]; then
        local need all=""
        for need in ${needs[$1]}; do
            keyOf "$need"
            all+="${keys[$need]} "
        done
        keys[$1]=$( (echo "$1 $all"; inputs "$1") | sha256sum | cut -c1-12)
    fi
}

folderOf() { keyOf "$1"; echo "$dir/$1-${keys[$1]}"; }

# stage NAME: made where it is not there yet. A folder is there as a whole or not at all.
stage() {
    local name=$1 need folder
    for need in ${needs[$name]}; do
        stage "$need"
    done
    # Here, not in a subshell: once for the whole run, whatever happens to the files meanwhile.
    keyOf "$name"
    folder=$(folderOf "$name")
    if [ -d "$folder" ]; then
        say "$name is there ($(basename "$folder"))"
    else
        local begun=$SECONDS
        say "making $name"
        mkdir -p "$dir"
        rm -rf "$folder.new"
        case $name in
        root) makeRoot "$folder.new" ;;
        sources) mkdir "$folder.new"; makeSources "$folder.new" ;;
        *)
            mkdir "$folder.new"
            "make_$name" "$folder.new" >"$dir/$name.log" 2>&1 || {
                tail -n 30 "$dir/$name.log" >&2
                die "$name failed; all of it is in $dir/$name.log"
            }
            ;;
        esac
        rm -rf "$folder"
        mv "$folder.new" "$folder"
        say "made $name in $((SECONDS - begun)) s"
        echo "$name $((SECONDS - begun)) s" >>"$dir/times.log"
    fi
    ln -sfn "$(basename "$folder")" "$dir/$name"
}

# ---- The root

packages="g++-mingw-w64-x86-64-posix cmake ninja-build make perl patch python3 pkgconf ccache xz-utils
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-translations-l10n libexpected-dev librsvg2-bin icoutils nsis zip dpkg-dev"

# One of the archives that this machine's apt reads, by its label.
mirrorOf() {
    apt-get indextargets --format '$(REPO_URI) $(ORIGIN) $(LABEL)' 'Identifier: Packages' 2>/dev/null |
        awk -v label="$1" '$2 == "Debian" && $3 == label { print $1; exit }'
}

makeRoot() {
    [ "$(id -u)" -eq 0 ] || die "making the root needs root rights (debootstrap, chroot)"
    command -v debootstrap >/dev/null || die "debootstrap is missing (Debian, Ubuntu: install debootstrap)"
    local to=$1 mirror security key=/usr/share/keyrings/debian-archive-keyring.gpg
    mirror=${SALLYPORT_DEBIAN_MIRROR:-$(mirrorOf Debian)}
    security=${SALLYPORT_SECURITY_MIRROR:-$(mirrorOf Debian-Security)}
    [ -n "$mirror" ] || die "this machine's apt reads no Debian archive: name one in SALLYPORT_DEBIAN_MIRROR"
    [ -r "$key" ] || die "$key is missing (install debian-archive-keyring)"
    debootstrap --variant=minbase --keyring="$key" trixie "$to" "$mirror" >"$dir/root.log" 2>&1 ||
        die "debootstrap failed; see $dir/root.log"
    rm -f "$to/etc/apt/sources.list"
    {
        printf 'Types: deb deb-src\nURIs: %s\nSuites: trixie\nComponents: main\nSigned-By: %s\n\n' "$mirror" "$key"
        printf 'Types: deb-src\nURIs: %s\nSuites: bookworm\nComponents: main\nSigned-By: %s\n\n' "$mirror" "$key"
        if [ -n "$security" ]; then
            printf 'Types: deb-src\nURIs: %s\nSuites: trixie-security bookworm-security\n' "$security"
            printf 'Components: main\nSigned-By: %s\n' "$key"
        fi
    } >"$to/etc/apt/sources.list.d/debian.sources"
    printf '%s\n' 'APT::Install-Recommends "false";' 'Acquire::Languages "none";' 'Acquire::Retries "2";' \
        'APT::Sandbox::User "root";' >"$to/etc/apt/apt.conf.d/90sallyport"
    # A machine whose clock differs from its archive's says so in its own settings.
    apt-config dump | grep '^Acquire::Check-' >"$to/etc/apt/apt.conf.d/91machine" || true
    mkdir -p "$to/w" "$to/s"
    # shellcheck disable=SC2086 # a list
    (root=$to; inRoot sh -c "apt-get -q update && DEBIAN_FRONTEND=noninteractive apt-get install -q -y $(echo $packages) && apt-get clean") \
        >>"$dir/root.log" 2>&1 || die "packages could not be installed; see $dir/root.log"
}

# inRoot COMMAND…: with our folder at /w and the source, which cannot be written to, at /s. What is
# mounted is seen by the command alone, and is gone with it.
inRoot() {
    local into=${root:-$(folderOf root)}
    cp -L /etc/resolv.conf /etc/hosts "$into/etc/" 2>/dev/null || true
    unshare --mount sh -c '
        into=$1 dir=$2 source=$3; shift 3
        mount --make-rprivate / &&
        mount --bind "$dir" "$into/w" && mount --bind "$source" "$into/s" && mount -o remount,bind,ro "$into/s" &&
        mount -t proc proc "$into/proc" && mount --rbind /dev "$into/dev" || exit 1
        exec chroot "$into" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
            TERM="${TERM:-dumb}" SOURCE_DATE_EPOCH="$SOURCE_DATE_EPOCH" JOBS="$JOBS" CCACHE_DIR=/w/ccache \
            CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime "$@"' \
        sh "$into" "$dir" "$source" "$@"
}
export JOBS=$jobs

# The same folder, as it is called inside the root.
inside() { echo "/w/$(basename "$1")"; }
made() { inside "$(folderOf "$1")"; }

# ---- What is bundled

makeSources() {
    local to=$1
    inRoot /s/packaging/windows/fetch.sh "$(inside "$to")" >"$dir/sources.log" 2>&1 || {
        tail -n 20 "$dir/sources.log" >&2
        die "a source could not be had; see $dir/sources.log"
    }
}

make_zlib() {
    inRoot bash -euxc '
        src=$1/zlib to=$2
        cmake -G Ninja -S $src -B /tmp/zlib -DCMAKE_TOOLCHAIN_FILE=/s/packaging/windows/toolchain.cmake \
            -DCMAKE_BUILD_TYPE=Release -DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_INSTALL_PREFIX=$to \
            -DZLIB_BUILD_EXAMPLES=OFF
        cmake --build /tmp/zlib -j $JOBS --target zlibstatic
        mkdir -p $to/lib $to/include
        cp /tmp/zlib/libzlibstatic.a $to/lib/libz.a
        cp $src/zlib.h $to/include/
        if [ -f /tmp/zlib/zconf.h ]; then cp /tmp/zlib/zconf.h $to/include/; else cp $src/zconf.h $to/include/; fi
        rm -rf /tmp/zlib' sh "$(made sources)" "$(inside "$1")"
}

# A file of settings would be looked for where any user may put one, and no program here wants one.
make_openssl() {
    inRoot bash -euxc '
        src=$1/openssl to=$2
        rm -rf /tmp/openssl; mkdir /tmp/openssl; cd /tmp/openssl
        CC="ccache x86_64-w64-mingw32-gcc-posix" AR=x86_64-w64-mingw32-ar RANLIB=x86_64-w64-mingw32-ranlib \
            RC=x86_64-w64-mingw32-windres perl $src/Configure mingw64 no-shared no-apps no-tests no-docs no-engine \
            no-module no-legacy no-capieng no-dso no-autoload-config --prefix=$to --libdir=lib \
            "--openssldir=C:/Program Files/Sallyport/ssl" \
            -O2 -fstack-protector-strong
        make -j $JOBS build_sw
        make install_dev
        rm -rf /tmp/openssl $to/lib/cmake $to/lib/pkgconfig' sh "$(made sources)" "$(inside "$1")"
}

# What a tunnel manager does not need is left out: OpenGL, printing, SQL. tabletevent: the
# distribution leaves out a header of others. The two defences make the compiler fail.
make_qt() {
    inRoot bash -euxc '
        to=$2
        # At a name that stays, for the sake of ccache; what was interrupted goes on.
        if [ "$(cat /tmp/qt-source/.from 2>/dev/null)" != "$1" ]; then
            rm -rf /tmp/qt /tmp/qt-source
            cp -R $1/qt6-base /tmp/qt-source
            echo "$1" >/tmp/qt-source/.from
        fi
        cmake -G Ninja -S /tmp/qt-source -B /tmp/qt -DCMAKE_TOOLCHAIN_FILE=/s/packaging/windows/toolchain.cmake \
            -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX=$to \
            -DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache \
            -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)/cmake \
            -DQT_QMAKE_TARGET_MKSPEC=win32-g++ -DQT_GENERATE_SBOM=OFF \
            -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DQT_BUILD_DOCS=OFF -DQT_UNITY_BUILD=ON \
            -DFEATURE_tabletevent=OFF -DFEATURE_intelcet=OFF -DFEATURE_stack_clash_protection=OFF \
            -DINPUT_opengl=no -DFEATURE_opengl=OFF -DFEATURE_vulkan=OFF -DFEATURE_dbus=OFF -DFEATURE_sql=OFF \
            -DFEATURE_printsupport=OFF -DFEATURE_openssl=OFF -DFEATURE_system_zlib=OFF \
            -DFEATURE_pkg_config=OFF -DFEATURE_icu=OFF -DFEATURE_zstd=OFF -DFEATURE_androiddeployqt=OFF \
            -DFEATURE_concurrent=OFF -DFEATURE_xml=OFF
        cmake --build /tmp/qt -j $JOBS
        cmake --install /tmp/qt
        rm -rf /tmp/qt /tmp/qt-source' sh "$(made sources)" "$(inside "$1")"
}

# /utf-8 is a word of MSVC; MinGW takes it for a file.
make_keychain() {
    inRoot bash -euxc '
        src=$1/qtkeychain qt=$2 to=$3
        rm -rf /tmp/keychain; cp -R $src /tmp/keychain; cd /tmp/keychain
        sed -i "s|/utf-8||" CMakeLists.txt qtkeychain/CMakeLists.txt
        cmake -G Ninja -S . -B made -DCMAKE_TOOLCHAIN_FILE=/s/packaging/windows/toolchain.cmake \
            -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DCMAKE_INSTALL_PREFIX=$to \
            -DCMAKE_FIND_ROOT_PATH="/usr/x86_64-w64-mingw32;$qt" -DQt6_DIR=$qt/lib/cmake/Qt6 -DQT_HOST_PATH=/usr \
            -DBUILD_WITH_QT6=ON -DBUILD_SHARED_LIBS=OFF -DBUILD_TEST_APPLICATION=OFF -DBUILD_TRANSLATIONS=OFF \
            -DBUILD_TESTING=OFF
        cmake --build made -j $JOBS
        cmake --install made
        rm -rf /tmp/keychain' sh "$(made sources)" "$(made qt)" "$(inside "$1")"
}

# ---- Our own

# Incremental: what is compiled stays in build/windows/compiled.
configure() {
    inRoot bash -euxc '
        sources=$1 zlib=$2 openssl=$3 qt=$4 keychain=$5 updateUrl=$6 updateKey=$7
        mkdir -p /w/compiled/deps/include /w/compiled/deps/cmake
        # The header alone: what else lies in /usr/include is not for Windows. With its time, or all would be compiled anew.
        cp -Rp /usr/include/tl /w/compiled/deps/include/
        cat >/w/compiled/deps/cmake/tl-expected-config.cmake <<CONFIG
if(NOT TARGET tl::expected)
    add_library(tl::expected INTERFACE IMPORTED)
    set_target_properties(tl::expected PROPERTIES INTERFACE_INCLUDE_DIRECTORIES /w/compiled/deps/include)
endif()
CONFIG
        cmake -G Ninja -S /s -B /w/compiled/build -DCMAKE_TOOLCHAIN_FILE=/s/packaging/windows/toolchain.cmake \
            -DCMAKE_BUILD_TYPE=RelWithDebInfo "-DCMAKE_CXX_FLAGS_RELWITHDEBINFO=-O2 -g1 -DNDEBUG" \
            "-DCMAKE_C_FLAGS_RELWITHDEBINFO=-O2 -g1 -DNDEBUG" \
            -DSALLYPORT_BUILD_UI=ON -DSALLYPORT_WERROR=ON -DSALLYPORT_PRECOMPILE=ON \
            -DSALLYPORT_WITH_KEYCHAIN=ON -DSALLYPORT_SVG=OFF -DSALLYPORT_LIBSSH2_SOURCE=$sources/libssh2 \
            "-DCMAKE_FIND_ROOT_PATH=/usr/x86_64-w64-mingw32;$qt;$openssl;$zlib;$keychain" \
            -DQt6_DIR=$qt/lib/cmake/Qt6 -DQT_HOST_PATH=/usr -DQt6Keychain_DIR=$keychain/lib/cmake/Qt6Keychain \
            -Dtl-expected_DIR=/w/compiled/deps/cmake -DOPENSSL_ROOT_DIR=$openssl -DOPENSSL_USE_STATIC_LIBS=ON \
            -DZLIB_ROOT=$zlib -DZLIB_LIBRARY=$zlib/lib/libz.a -DZLIB_INCLUDE_DIR=$zlib/include \
            "-DSALLYPORT_UPDATE_URL=$updateUrl" "-DSALLYPORT_UPDATE_KEY=$updateKey"
    ' sh "$(made sources)" "$(made zlib)" "$(made openssl)" "$(made qt)" "$(made keychain)" \
        "${SALLYPORT_UPDATE_URL:-}" "${SALLYPORT_UPDATE_KEY:-}"
}

make_program() {
    configure
    inRoot bash -euxc '
        cmake --build /w/compiled/build -j $JOBS --target sallyport sallyport-cli
        mkdir -p $1
        cp /w/compiled/build/app/sallyport.exe /w/compiled/build/app/sallyport-cli.exe $1/
        cp /w/compiled/build/packaging/windows/sallyport.ico $1/
    ' sh "$(inside "$1")"
}

# The objects of what has code of Windows' own, tests included: a minute, where all takes twenty.
compileOwn() {
    configure
    inRoot bash -euc '
        cd /s
        own=$(grep -rlE "Q_OS_WIN|<windows.h>" --include=*.cpp app core ui tests/unit tests/support | sort)
        ninja -C /w/compiled/build -t targets all | sed -n "s/: CXX_COMPILER__.*//p" >/tmp/objects
        wanted=$(for file in $own; do grep -E "\.dir/(.*/)?$(basename "$file")\.obj\$" /tmp/objects || true; done | sort -u)
        [ -n "$wanted" ]
        cmake --build /w/compiled/build -j $JOBS --target $wanted'
}

# The folder as it is installed, and what is made from it.
make_package() {
    inRoot bash -euxc '
        to=$1; shift
        python3 /s/packaging/windows/collect.py --into $to/Sallyport --sources "$1" --qt "$2" --program "$3"
        version=$(sed -n "s/^project(sallyport VERSION \([0-9.]*\).*/\1/p" /s/CMakeLists.txt)
        [ -n "$version" ]
        name=sallyport-$version-windows-x64
        cp $to/Sallyport/sbom.spdx.json $to/$name.spdx.json
        find $to/Sallyport -exec touch -h -d @$SOURCE_DATE_EPOCH {} +
        makensis -V2 -WX -INPUTCHARSET UTF8 -DVERSION=$version -DFILES=$to/Sallyport -DOUTPUT=$to/$name-setup.exe \
            /s/packaging/windows/sallyport.nsi
        # Portable: the same, with the file by which the programs keep everything beside them.
        cp -R $to/Sallyport /tmp/portable-$$ && mkdir /tmp/zip-$$ && mv /tmp/portable-$$ /tmp/zip-$$/Sallyport
        printf "With this file here, Sallyport keeps everything in the folder data beside it.\r\n" \
            >/tmp/zip-$$/Sallyport/sallyport.portable
        cd /tmp/zip-$$
        find . -exec touch -h -d @$SOURCE_DATE_EPOCH {} +
        find Sallyport -print | LC_ALL=C sort | TZ=UTC zip -X -q -9 $to/$name-portable.zip -@
        rm -rf /tmp/zip-$$
        cd $to
        sha256sum $name-* $name.spdx.json >SHA256SUMS
    ' sh "$(inside "$1")" "$(made sources)" "$(made qt)" "$(made program)"
}

publish() {
    rm -rf "$dir/out"
    mkdir "$dir/out"
    cp "$dir/package"/*.exe "$dir/package"/*.zip "$dir/package"/*.json "$dir/package/SHA256SUMS" "$dir/out/"
    say "in $dir/out:"
    (cd "$dir/out" && ls -l)
}

[ $# -gt 0 ] || set -- package
mkdir -p "$dir"
while [ $# -gt 0 ]; do
    case $1 in
    root | sources | zlib | openssl | qt | keychain | program) stage "$1" ;;
    package) stage package; publish ;;
    test)
        stage package
        inRoot sh -c 'cmake --build /w/compiled/build -j $JOBS' >"$dir/tests.log" 2>&1 || {
            tail -n 30 "$dir/tests.log" >&2
            die "the tests cannot be built; all of it is in $dir/tests.log"
        }
        "$here/tests.sh" "$dir"
        ;;
    compile)
        keyOf keychain
        keyOf openssl
        keyOf zlib
        for need in zlib openssl qt keychain; do
            [ -d "$(folderOf "$need")" ] || die "$need is not there: build.sh keychain zlib openssl makes all that this needs"
        done
        compileOwn >"$dir/compile.log" 2>&1 || {
            tail -n 30 "$dir/compile.log" >&2
            die "the code of Windows' own does not compile; all of it is in $dir/compile.log"
        }
        say "the code of Windows' own compiles"
        ;;
    where) folderOf "${2:?which stage?}"; shift ;;
    shell) stage root; inRoot bash ;;
    -h | --help) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
    esac
    shift
done
