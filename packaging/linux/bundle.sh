#!/bin/sh
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu

usage() {
    cat <<'USAGE'
Makes a folder with the programs and all that they need that is not on every desktop, to be unpacked
and started anywhere: an AppDir, packed as sallyport-VERSION-MACHINE.tar.zst.

  packaging/linux/bundle.sh --build FOLDER --into FOLDER [--runtime FILE]

  --build FOLDER  a build of the preset release, with the distribution's Qt
  --into FOLDER   where the archive and its bill of materials go
  --runtime FILE  the runtime of AppImage for this machine: makes an .AppImage of the same tree, too
                  (needs mksquashfs)

Needs Debian's patchelf, file, zstd, and dpkg, which knows where each library is from. The times in it are
SOURCE_DATE_EPOCH. At the end it says what the machine must have on which it is to run.
Exit status: 0 made, 1 something failed, 2 it cannot be done here.
USAGE
}

build=
into=
runtime=
while [ $# -gt 0 ]; do
    case $1 in
        --build) build=$(realpath -e -- "$2") || exit 2; shift ;;
        --into) into=$(realpath -m -- "$2"); shift ;;
        --runtime) runtime=$(realpath -e -- "$2") || exit 2; shift ;;
        -h | --help) usage; exit 0 ;;
        *) usage >&2; exit 2 ;;
    esac
    shift
done
if [ -z "$build" ] || [ -z "$into" ]; then
    usage >&2
    exit 2
fi
for tool in patchelf zstd ldd objdump strip dpkg-query cmake python3; do
    command -v $tool >/dev/null || { echo "bundle: needs $tool" >&2; exit 2; }
done
source=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(date +%s)}
export SOURCE_DATE_EPOCH
id=io.github.sallyport.Sallyport
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
machine=$(uname -m)
name=sallyport-$version-$machine
mkdir -p "$into"
app=$into/$name
rm -rf "$app"

# On every desktop, or of the same kind as what is there (the C library, the X server's and the fonts' libraries,
# OpenGL's, what speaks to the bus): another copy of these would do harm. All else comes along.
systems='ld-linux.*|libc|libm|libdl|libpthread|librt|libresolv|libutil|libstdc\+\+|libgcc_s|libz|libexpat|libuuid
|libX11|libX11-xcb|libxcb|libXau|libXdmcp|libXext|libSM|libICE|libfontconfig|libfreetype|libEGL|libGL|libGLX|libOpenGL
|libGLdispatch|libglib-2\.0|libgobject-2\.0|libgio-2\.0|libgmodule-2\.0|libgthread-2\.0|libdbus-1|libsystemd|libgpg-error'
systems="^($(printf '%s' "$systems" | tr -d '\n'))\\.so"

# needed FILE: the libraries it names itself, and where the loader finds them
needed() {
    objdump -p "$1" | awk '$1 == "NEEDED" { print $2 }' | while read -r soname; do
        printf '%s\n' "$soname" | grep -qE "$systems" && continue
        path=$(ldd "$1" | awk -v soname="$soname" '$1 == soname && $2 == "=>" { print $3 }')
        [ -e "${path:-/nowhere/at/all}" ] || { echo "bundle: $soname, which $1 needs, is not there" >&2; exit 1; }
        printf '%s %s\n' "$soname" "$path"
    done
}

DESTDIR=$into/$name.install cmake --install "$build" --prefix /usr --strip >/dev/null
mkdir -p "$app"
mv "$into/$name.install/usr" "$app/usr"
rm -rf "$into/$name.install" "$app/usr/share/lintian" "$app/usr/lib/systemd"
rm -f "$app/usr/share/doc/sallyport/changelog.Debian.gz"
mkdir -p "$app/usr/lib" "$app/usr/plugins" "$app/usr/translations"

plugins=$(qmake6 -query QT_INSTALL_PLUGINS 2>/dev/null || true)
[ -d "$plugins" ] || plugins=$(echo /usr/lib/*/qt6/plugins)
# A build that asks for new versions needs TLS, and Qt looks for OpenSSL's by its name while it runs.
tls=
! grep -q '^SALLYPORT_UPDATE_URL:STRING=.' "$build/CMakeCache.txt" || tls=tls/libqopensslbackend.so
# shellcheck disable=SC2086 # none or one
for plugin in $tls platforms/libqxcb.so platforms/libqwayland-generic.so platforms/libqoffscreen.so \
    wayland-shell-integration/libxdg-shell.so wayland-decoration-client/libbradient.so \
    platforminputcontexts/libcomposeplatforminputcontextplugin.so \
    platforminputcontexts/libibusplatforminputcontextplugin.so platformthemes/libqxdgdesktopportal.so \
    imageformats/libqico.so imageformats/libqsvg.so iconengines/libqsvgicon.so; do
    [ -e "$plugins/$plugin" ] || { echo "bundle: Qt has no plugin $plugin" >&2; exit 1; }
    mkdir -p "$app/usr/plugins/${plugin%/*}"
    cp -L "$plugins/$plugin" "$app/usr/plugins/$plugin"
done
translations=$(dirname "$(dirname "$plugins")")/../../share/qt6/translations
[ -d "$translations" ] || translations=/usr/share/qt6/translations
for file in "$source"/translations/*_*.ts; do
    language=$(basename "$file" .ts)
    language=${language#*_}
    [ ! -e "$translations/qtbase_$language.qm" ] || cp "$translations/qtbase_$language.qm" "$app/usr/translations/"
done

# What is asked for by what is there, until nothing is new.
list=$into/$name.libraries
: >"$list"
find "$app/usr/bin" "$app/usr/plugins" -type f >"$list.todo"
while [ -s "$list.todo" ]; do
    while read -r file; do needed "$file" || exit 1; done <"$list.todo" >"$list.asked"
    sort -u "$list.asked" >"$list.found"
    : >"$list.todo"
    while read -r soname path; do
        if [ ! -e "$app/usr/lib/$soname" ]; then
            cp -L "$path" "$app/usr/lib/$soname"
            chmod 644 "$app/usr/lib/$soname"
            printf '%s %s\n' "$soname" "$path" >>"$list"
            # The one where it is from: the loader finds there what it needs itself.
            printf '%s\n' "$path" >>"$list.todo"
        fi
    done <"$list.found"
done

if [ -n "$tls" ]; then
    crypto=$(awk '$1 == "libcrypto.so.3" { print $2 }' "$list")
    ssl=${crypto%/*}/libssl.so.3
    [ -e "$ssl" ] || { echo "bundle: $ssl is not there, which TLS needs" >&2; exit 1; }
    cp -L "$ssl" "$app/usr/lib/libssl.so.3"
    chmod 644 "$app/usr/lib/libssl.so.3"
    printf '%s %s\n' libssl.so.3 "$ssl" >>"$list"
fi

# Everything finds its libraries by its own place, whatever the folder is named, and says nothing of it to programs that
# it starts.
find "$app/usr/bin" "$app/usr/lib" "$app/usr/plugins" -type f | LC_ALL=C sort >"$list.files"
while read -r file; do
    case $file in
        "$app/usr/bin/"*) rpath='$ORIGIN/../lib' ;;
        "$app/usr/lib/"*) rpath='$ORIGIN' ;;
        *) rpath='$ORIGIN/../../lib' ;;
    esac
    strip --strip-unneeded "$file"
    patchelf --force-rpath --set-rpath "$rpath" "$file"
done <"$list.files"

cat >"$app/usr/bin/qt.conf" <<'CONF'
[Paths]
Prefix = ..
Plugins = plugins
Translations = translations
CONF
# newest PREFIX: the newest of the versions PREFIX_… that any of its files asks the system for
newest() {
    while read -r file; do objdump -T "$file" 2>/dev/null; done <"$list.files" | grep -oE "$1_[0-9.]+" | sed "s/.*_//" | sort -uV | tail -n 1
}
glibc=$(newest GLIBC)
cat >"$app/AppRun" <<'RUN'
#!/bin/sh
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Starts the window, or the command line when started by its name or told to by "cli".
needed=@GLIBC@
# What the loader says of an older C library are many lines, none of which says what to do.
there=$(getconf GNU_LIBC_VERSION 2>/dev/null) || there="another C library"
case $there in
    "glibc 2."*) minor=${there#glibc 2.} ;;
    *) minor=0 ;;
esac
if [ "${minor%%[!0-9]*}" -lt "${needed#2.}" ]; then
    echo "sallyport: This needs glibc $needed or newer, and this system has $there; README.txt names systems that have it." >&2
    exit 1
fi
here=$(dirname -- "$(readlink -f -- "$0")")
# The runtime of AppImage says in ARGV0 how it was started; below a terminal that is one itself, that is the terminal's.
case $0 in
    */AppRun) name=${ARGV0:-$0} ;;
    *) name=$0 ;;
esac
program=sallyport
case $name in *sallyport-cli) program=sallyport-cli ;; esac
if [ "${1:-}" = cli ]; then
    program=sallyport-cli
    shift
fi
exec "$here/usr/bin/$program" "$@"
RUN
sed -i "s/@GLIBC@/$glibc/" "$app/AppRun"
chmod 755 "$app/AppRun"
ln -s AppRun "$app/sallyport"
ln -s AppRun "$app/sallyport-cli"
cp "$app/usr/share/applications/$id.desktop" "$app/$id.desktop"
cp "$app/usr/share/icons/hicolor/256x256/apps/$id.png" "$app/$id.png"
ln -s "$id.png" "$app/.DirIcon"
sed "s/@VERSION@/$version/; s/@GLIBC@/$glibc/" "$source/packaging/linux/bundle-readme.txt" >"$app/README.txt"

# The licences of what comes along, and what it is.
licences=$app/usr/share/doc/bundled
# "path in the bundle<TAB>path it is from" for each file that is not ours; and who has these, all asked at once, because
# dpkg reads all of its lists for each question.
{
    while read -r soname path; do
        # Debian has /lib and /usr/lib in one place, and dpkg knows only one of the names.
        printf 'usr/lib/%s\t%s\n' "$soname" "$(realpath "$path")"
    done <"$list"
    find "$app/usr/plugins" -type f | while read -r file; do
        printf '%s\t%s\n' "${file#"$app/"}" "$(realpath "$plugins/${file#"$app/usr/plugins/"}")"
    done
    find "$app/usr/translations" -type f | while read -r file; do
        printf '%s\t%s\n' "${file#"$app/"}" "/usr/share/qt6/translations/${file##*/}"
    done
} >"$list.origins"
cut -f2 "$list.origins" | awk '{ print; if (sub(/^\/usr/, "")) print }' | xargs dpkg-query -S 2>/dev/null >"$list.owners" || true
awk -F'\t' '
    FNR == NR { at = index($0, ": "); package = substr($0, 1, at - 1); sub(/:.*/, "", package); owner[substr($0, at + 2)] = package; next }
    {
        short = $2
        sub(/^\/usr/, "", short)
        package = $2 in owner ? owner[$2] : owner[short]
        if (package == "") { print "bundle: no package has " $2 >"/dev/stderr"; exit 1 }
        print package "\t" $1
    }' "$list.owners" "$list.origins" >"$list.packages"
cut -f1 "$list.packages" | sort -u | while read -r package; do
    mkdir -p "$licences/$package"
    cp -L "/usr/share/doc/$package/copyright" "$licences/$package/copyright"
done
python3 "$source/packaging/sbom.py" --name sallyport --version "$version" --root "$app" --packages "$list.packages" \
    --libssh2 "$build/libssh2/tree" >"$into/$name.cdx.json"
cp "$into/$name.cdx.json" "$app/usr/share/doc/sallyport/bill-of-materials.cdx.json"

# The same bytes for the same content: order, owners, modes and times.
chmod -R u=rwX,go=rX "$app"
find "$app" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
(cd "$into" && LC_ALL=C tar --sort=name --format=gnu --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -cf "$name.tar" "$name")
zstd -q "-${SALLYPORT_ZSTD_LEVEL:-19}" -T1 -f --rm -o "$into/$name.tar.zst" "$into/$name.tar"
if [ -n "$runtime" ]; then
    command -v mksquashfs >/dev/null || { echo "bundle: an AppImage needs mksquashfs" >&2; exit 2; }
    rm -f "$into/$name.squashfs"
    mksquashfs "$app" "$into/$name.squashfs" -root-owned -noappend -no-progress -quiet -comp gzip -processors 1 >/dev/null
    cat "$runtime" "$into/$name.squashfs" >"$into/$name.AppImage"
    rm "$into/$name.squashfs"
    chmod 755 "$into/$name.AppImage"
fi

echo "   $(wc -l <"$list") libraries of $(cut -f1 "$list.packages" | sort -u | wc -l) packages, $(du -sm "$app" | cut -f1) MB, packed $(du -m "$into/$name.tar.zst" | cut -f1) MB"
echo "   It needs at least: GLIBC $glibc, GLIBCXX $(newest GLIBCXX)"
echo "   and of the system: $(while read -r file; do objdump -p "$file"; done <"$list.files" | awk '$1 == "NEEDED" { print $2 }' \
    | sort -u | grep -E "$systems" | tr '\n' ' ')"
rm -f "$list" "$list".*
