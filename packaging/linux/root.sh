# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
#
# For scripts that work in the root of a Debian release of its own (sourced; needs root and debootstrap):
#
#   root_make SUITE FOLDER PACKAGE...   makes the root, or leaves it when it has these packages already
#   root_run FOLDER COMMAND...          runs a command in it, with /proc, /dev and a /tmp that end with the command, and with
#                                       the folder that ROOT_CACHE names, if any, as /build/ccache
#
# The archive is the one of this machine's own apt sources.

root_mirror() {
    apt-get indextargets --format '$(REPO_URI)|$(COMPONENT)|$(CODENAME)|$(ORIGIN)' 2>/dev/null \
        | awk -F'|' '$4 == "Debian" && $1 ~ /^https?:/ && $2 == "main" && $3 !~ /-/ { print $1; exit }'
}

root_possible() {
    [ "$(id -u)" -eq 0 ] || { echo "needs root: a root of another release is made and entered" >&2; return 1; }
    for tool in debootstrap unshare chroot apt-get; do
        command -v $tool >/dev/null || { echo "needs $tool (Debian: debootstrap, util-linux, coreutils, apt)" >&2; return 1; }
    done
    [ -n "$(root_mirror)" ] || { echo "this machine's apt sources name no archive of Debian" >&2; return 1; }
}

# shellcheck disable=SC2016 # expanded by the inner shell
root_run() {
    root_folder=$1
    shift
    unshare --mount --propagation private sh -ec '
        root=$1
        shift
        mount -t proc proc "$root/proc"
        mount --rbind /dev "$root/dev"
        mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
        [ ! -e /etc/resolv.conf ] || cat /etc/resolv.conf >"$root/etc/resolv.conf"
        if [ -n "${ROOT_CACHE:-}" ]; then
            mkdir -p "$root/build/ccache"
            mount --bind "$ROOT_CACHE" "$root/build/ccache"
        fi
        exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
            ${SOURCE_DATE_EPOCH:+SOURCE_DATE_EPOCH=$SOURCE_DATE_EPOCH} chroot "$root" "$@"' sh "$root_folder" "$@"
}

root_make() {
    root_suite=$1
    root_folder=$2
    shift 2
    root_wanted="$root_suite $*"
    if [ "$(cat "$root_folder/etc/sallyport-root" 2>/dev/null)" = "$root_wanted" ]; then
        return 0
    fi
    root_base=$(dirname "$root_folder")/base-$root_suite
    if [ ! -e "$root_base/etc/sallyport-root" ]; then
        rm -rf --one-file-system "$root_base"
        mkdir -p "$root_base"
        debootstrap --variant=minbase "$root_suite" "$root_base" "$(root_mirror)" >"$root_base.log" 2>&1 || {
            tail -n 5 "$root_base.log" >&2
            return 1
        }
        # Security updates where this machine has an archive of them.
        root_security=$(apt-get indextargets --format '$(REPO_URI)|$(CODENAME)' 2>/dev/null \
            | awk -F'|' '$2 ~ /-security$/ { print $1; exit }')
        [ -z "$root_security" ] || echo "deb $root_security $root_suite-security main" \
            >"$root_base/etc/apt/sources.list.d/security.list"
        # How strictly this machine takes the dates of an archive's lists.
        apt-config dump | grep '^Acquire::Check-' >"$root_base/etc/apt/apt.conf.d/91machine" || true
        printf '%s' "$root_suite" >"$root_base/etc/sallyport-root" || return 1
    fi
    rm -rf --one-file-system "$root_folder" || return 1
    cp -a "$root_base" "$root_folder" || return 1
    rm "$root_folder/etc/sallyport-root" || return 1
    if [ $# -gt 0 ]; then
        root_run "$root_folder" sh -ec 'apt-get -q update
            apt-get -q dist-upgrade -y --no-install-recommends
            apt-get -q install -y --no-install-recommends "$@"
            apt-get clean' \
            sh "$@" >"$root_folder.log" 2>&1 || {
            tail -n 5 "$root_folder.log" >&2
            return 1
        }
    fi
    printf '%s' "$root_wanted" >"$root_folder/etc/sallyport-root"
}
