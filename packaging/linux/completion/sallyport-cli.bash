# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# bash completion for sallyport-cli(1).

_sallyport_cli_profiles() {
    sallyport-cli profile list --json 2>/dev/null | sed -n 's/.*"name":"\([^"\\]*\)".*/\1/p'
}

_sallyport_cli_hosts() {
    sed -n 's/^[[:space:]]*[Hh][Oo][Ss][Tt][[:space:]]\{1,\}//p' ~/.ssh/config 2>/dev/null \
        | tr -s '[:space:]' '\n' | grep -v '[*?!]'
}

# One word a line on standard input. Not compgen -W: that would run what stands in a profile's name.
_sallyport_cli_offer() {
    local word
    while IFS= read -r word; do
        [[ -n $word && $word == "$1"* ]] && COMPREPLY+=("$(printf %q "$word")")
    done
}

_sallyport_cli() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]}
    local output="--config-dir --json -v --verbose"
    local connect="-L -R -D --allow-from --only-my-programs --permit-open --max-connections --ftp-option --exit-on-forward-failure
        -l -p -i --cert --identities-only --agent --no-agent --auth --batch --password-stdin --passphrase-stdin
        --proxy-password-stdin --strict --accept-new --host-key --known-hosts -J --proxy -4 -6 -b --connect-timeout
        --keepalive --no-reconnect --keep-trying --max-attempts --gate-time --lazy --hold --idle-close -C --compress -c --cipher --kex --mac
        --host-key-algorithms -o -N $output"
    local ftp_options="data-target data-hosts min-data-port min-active-port active-mode advertise upstream-fallback
        tls filter-feat pad-multiline data-ports verify-local-user announce max-data-per-session max-data-per-forward
        max-pending-commands max-command-line max-reply-line max-collected-bytes max-collected-lines
        control-open-timeout data-open-timeout client-connect-timeout unclaimed-timeout gate-timeout watchdog-timeout
        hold-timeout client-drain control-linger"
    local options=

    COMPREPLY=()
    case $prev in
        -i | --cert | --known-hosts | --agent | --output)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -f -- "$cur")
            return
            ;;
        --config-dir)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -d -- "$cur")
            return
            ;;
        --ftp-option)
            compopt -o nospace
            # shellcheck disable=SC2086 # words
            _sallyport_cli_offer "$cur" < <(printf '%s=\n' $ftp_options)
            return
            ;;
        --type)
            _sallyport_cli_offer "$cur" < <(printf '%s\n' ed25519 ecdsa rsa)
            return
            ;;
        --explain)
            _sallyport_cli_offer "$cur" < <(echo list; sallyport-cli --explain list 2>/dev/null | awk '{ print $1 }')
            return
            ;;
    esac
    if [ "$COMP_CWORD" -eq 1 ]; then
        _sallyport_cli_offer "$cur" < <(printf '%s\n' connect test run status list disconnect profile hostkey -V --version -h --help --explain)
        return
    fi
    case $command in
        connect) options=$connect ;;
        test) options="$connect --reach --ftp-login --ftp-password-stdin" ;;
        run | status | list | disconnect) options=$output ;;
        profile)
            options="--json --config-dir --ssh --dry-run --only --allow-weaker --match-exec --follow --code-page
                --defaults --settings --output -h --help"
            ;;
        hostkey)
            options="$output --scan --fingerprint --yes --hash --type --known-hosts --connect-timeout -h --help"
            ;;
    esac
    if [[ $cur == -* ]]; then
        # shellcheck disable=SC2086 # words
        _sallyport_cli_offer "$cur" < <(printf '%s\n' $options)
        return
    fi
    case $command:$COMP_CWORD in
        connect:2)
            _sallyport_cli_offer "$cur" < <(_sallyport_cli_hosts; _sallyport_cli_profiles)
            ;;
        connect:* | test:*) _sallyport_cli_offer "$cur" < <(_sallyport_cli_hosts) ;;
        profile:2) _sallyport_cli_offer "$cur" < <(printf '%s\n' list show path validate import export remove) ;;
        hostkey:2) _sallyport_cli_offer "$cur" < <(printf '%s\n' show accept remove) ;;
        hostkey:*) _sallyport_cli_offer "$cur" < <(_sallyport_cli_hosts) ;;
        profile:3)
            if [ "${COMP_WORDS[2]}" = import ]; then
                _sallyport_cli_offer "$cur" < <(printf '%s\n' ssh putty tectia command file)
                return
            fi
            ;;&
        status:2 | disconnect:2) _sallyport_cli_offer "$cur" < <(_sallyport_cli_profiles) ;;
        run:* | profile:*)
            _sallyport_cli_offer "$cur" < <(_sallyport_cli_profiles)
            [ "${#COMPREPLY[@]}" -gt 0 ] || compopt -o default
            ;;
    esac
}

complete -F _sallyport_cli sallyport-cli
