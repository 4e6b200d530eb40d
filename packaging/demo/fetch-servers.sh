#!/bin/sh
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Gets the servers that the demonstration and the tests start, without installing any.
#
#   packaging/demo/fetch-servers.sh [DIR]        (default: build/servers in the source tree)
#
# A daemon package would start a service, and the FTP servers conflict with each other; so each
# .deb is downloaded as the calling user and unpacked into DIR/root, with the libraries it needs
# that the system lacks. What the system already has is used from there. Afterwards
# DIR/bin/{sshd,vsftpd,pure-ftpd,pure-pw,dropbear,dropbearkey,proftpd,ftpd} run them. Once fetched, nothing is
# downloaded again. proftpd and ftpd are optional: without one there is a message and the rest works.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
dir=${1:-$here/../../build/servers}
mkdir -p "$dir/bin" "$dir/deb" "$dir/root"
dir=$(CDPATH='' cd -- "$dir" && pwd)
root=$dir/root

say() { echo "fetch-servers: $*"; }

system_path() {
    for folder in /usr/sbin /usr/local/sbin /usr/bin /usr/local/bin; do
        [ -x "$folder/$1" ] && { echo "$folder/$1"; return 0; }
    done
    return 1
}

# The library folders under DIR/root, joined by colons and relative to it.
library_folders() {
    (cd "$root" && find usr/lib lib -maxdepth 1 -type d -name '*-linux-*' 2>/dev/null | tr '\n' ':')
}

# The same as the loader wants them, with $1 for DIR/root.
library_path() {
    library_folders | sed "s|[^:][^:]*|$1/&|g; s/:\$//"
}

# --- downloading ---------------------------------------------------------------------------

have_apt() { command -v apt-get >/dev/null 2>&1 && command -v dpkg-deb >/dev/null 2>&1; }

apt() {
    tool=$1
    shift
    if [ -d "$dir/apt/lists" ]; then
        "$tool" -o "Dir::State=$dir/apt" -o "Dir::State::Lists=$dir/apt/lists" \
            -o "Dir::State::status=/var/lib/dpkg/status" -o "Dir::Cache=$dir/apt/cache" \
            -o APT::Sandbox::User= "$@"
    else
        "$tool" -o APT::Sandbox::User= "$@"
    fi
}

# Package lists of our own, so that neither root nor a change to the system's lists is needed.
private_lists() {
    [ -d "$dir/apt/lists" ] && return 0
    say "fetching package lists"
    mkdir -p "$dir/apt/lists/partial" "$dir/apt/cache/archives/partial"
    apt apt-get -q update >"$dir/apt/log" 2>&1 || {
        cat "$dir/apt/log" >&2
        rm -rf "$dir/apt"
        return 1
    }
}

# download PACKAGE: leaves DIR/deb/PACKAGE.deb
download() {
    [ -s "$dir/deb/$1.deb" ] && return 0
    have_apt || return 1
    rm -rf "$dir/deb/incoming"
    mkdir "$dir/deb/incoming"
    (cd "$dir/deb/incoming" && apt apt-get -q download "$1" >log 2>&1) \
        || { private_lists && (cd "$dir/deb/incoming" && apt apt-get -q download "$1" >>log 2>&1); } \
        || { tail -n 3 "$dir/deb/incoming/log" >&2; return 1; }
    mv "$dir/deb/incoming/"*.deb "$dir/deb/$1.deb"
    rm -rf "$dir/deb/incoming"
}

unpack() {
    download "$1" && dpkg-deb -x "$dir/deb/$1.deb" "$root" && say "unpacked $1"
}

lacks_libraries() {
    LD_LIBRARY_PATH=$(library_path "$root") ldd "$1" 2>/dev/null | grep -q 'not found'
}

# library_dependencies PACKAGE: the libraries it depends on that are neither installed nor unpacked
library_dependencies() {
    for field in Depends Pre-Depends; do dpkg-deb -f "$dir/deb/$1.deb" "$field"; done \
        | tr ',' '\n' | tr '|' '\n' | sed 's/^ *//; s/[ (:].*$//' | grep '^lib' | sort -u \
        | while read -r name; do
            [ -e "$dir/deb/$name.deb" ] && continue
            status=$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null || true)
            [ "$status" = installed ] || echo "$name"
        done
}

# add_libraries PROGRAM PACKAGE: adds libraries until the loader is content
add_libraries() {
    program=$1
    todo=$2
    while lacks_libraries "$program"; do
        next=
        for package in $todo; do
            for library in $(library_dependencies "$package"); do
                unpack "$library" || true
                [ -e "$dir/deb/$library.deb" ] && next="$next $library"
            done
        done
        if [ -z "$next" ]; then
            LD_LIBRARY_PATH=$(library_path "$root") ldd "$program" | grep 'not found' >&2
            return 1
        fi
        todo="$todo $next"
    done
}

# --- the programs --------------------------------------------------------------------------

# wrapper NAME PATH: PATH is absolute for the system's program, relative for an unpacked one
wrapper() {
    case $2 in
        /*) start="exec $2" ;;
        # The folders are looked for when it starts: more may have been unpacked since.
        *)
            start="for folder in \"\$root\"/usr/lib/*-linux-* \"\$root\"/lib/*-linux-*; do
    [ -d \"\$folder\" ] && LD_LIBRARY_PATH=\$folder\${LD_LIBRARY_PATH:+:\$LD_LIBRARY_PATH}
done
export LD_LIBRARY_PATH
exec \"\$root/$2\""
            ;;
    esac
    cat >"$dir/bin/$1.new" <<END
#!/bin/sh
# Written by fetch-servers.sh.
root=\$(CDPATH='' cd -- "\$(dirname -- "\$0")/../root" && pwd)
$start "\$@"
END
    chmod +x "$dir/bin/$1.new"
    mv "$dir/bin/$1.new" "$dir/bin/$1"
}

# provide NAME PACKAGE PATH [MORE-PACKAGE...]: NAME from the system, or PATH unpacked from PACKAGE
provide() {
    name=$1
    package=$2
    path=$3
    shift 3
    if [ -x "$dir/bin/$name" ] && { [ -x "$root/$path" ] || system_path "$name" >/dev/null; }; then
        return 0
    fi
    if found=$(system_path "$name"); then
        wrapper "$name" "$found"
        say "$name: the system's $found"
        return 0
    fi
    for extra in "$@"; do unpack "$extra" || return 1; done
    [ -x "$root/$path" ] || unpack "$package" || return 1
    add_libraries "$root/$path" "$package" || return 1
    # From 9.8 on sshd starts helpers, which need libraries of their own.
    for helper in "$root"/usr/lib/openssh/sshd-*; do
        [ "$name" != sshd ] || [ ! -x "$helper" ] || add_libraries "$helper" "$package" || return 1
    done
    wrapper "$name" "$path"
    say "$name: $root/$path"
}

failed=
provide sshd openssh-server usr/sbin/sshd || failed="$failed sshd"
provide vsftpd vsftpd usr/sbin/vsftpd || failed="$failed vsftpd"
provide pure-ftpd pure-ftpd usr/sbin/pure-ftpd || failed="$failed pure-ftpd"
provide pure-pw pure-ftpd usr/bin/pure-pw || failed="$failed pure-pw"
provide dropbear dropbear-bin usr/sbin/dropbear || failed="$failed dropbear"
provide dropbearkey dropbear-bin usr/bin/dropbearkey || failed="$failed dropbearkey"
provide proftpd proftpd-core usr/sbin/proftpd \
    || say "proftpd is not available here; the tests that need it are left out" >&2
provide ftpd inetutils-ftpd usr/sbin/ftpd \
    || say "inetutils' ftpd is not available here; only the big matrix of FTP clients and servers wants it" >&2

if [ -n "$failed" ]; then
    say "could not get:$failed" >&2
    have_apt || say "this system has no apt-get; install these programs, they are then used from the system" >&2
    exit 1
fi
say "ready in $dir"
