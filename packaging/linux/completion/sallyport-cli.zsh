#compdef sallyport-cli
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# zsh completion for sallyport-cli(1).

# Names of profiles are data: they are only ever handed to compadd.
_sallyport_cli_profiles() {
    local -a names
    names=(${(f)"$(_call_program profiles sallyport-cli profile list --json 2>/dev/null \
        | sed -n 's/.*"name":"\([^"\\]*\)".*/\1/p')"})
    _wanted profiles expl 'profile' compadd -a names
}

_sallyport_cli_hosts() {
    local -a names
    [[ -r ~/.ssh/config ]] && names=(${=${(M)${(f)"$(<~/.ssh/config)"}:#[[:space:]]#(#i)host[[:space:]]*}})
    names=(${names:#*[*?!]*})
    names=(${names:#(#i)host})
    _wanted hosts expl 'host' compadd -a names
}

_sallyport_cli_ftp_option() {
    local -a names
    names=(data-target data-hosts min-data-port min-active-port active-mode advertise upstream-fallback
        tls filter-feat pad-multiline data-ports verify-local-user announce max-data-per-session
        max-data-per-forward max-pending-commands max-command-line max-reply-line max-collected-bytes
        max-collected-lines control-open-timeout data-open-timeout client-connect-timeout unclaimed-timeout
        gate-timeout watchdog-timeout hold-timeout client-drain control-linger)
    _wanted options expl 'FTP option' compadd -S = -a names
}

_sallyport_cli_codes() {
    local -a names
    names=(list ${${(f)"$(_call_program codes sallyport-cli --explain list 2>/dev/null)"}%% *})
    _wanted codes expl 'error code' compadd -a names
}

_sallyport-cli() {
    # Bare globs and flags as the functions above write them.
    setopt localoptions extendedglob
    local curcontext=$curcontext state line expl
    local -a output connect more
    output=(
        '--config-dir[keep everything in this folder]:folder:_files -/'
        '--json[one JSON object per line on standard output]'
        '(-v --verbose)'{-v,--verbose}'[more on standard error]'
    )
    connect=(
        '*-L[listen here, reach a destination from the SSH server]:[ftp/][bind\:]port\:host\:hostport: '
        '*-R[the SSH server listens]:[ftp/][bind\:]port\:host\:hostport: '
        '*-D[listen here, by SOCKS or HTTP CONNECT]:[bind\:]port: '
        '--allow-from[addresses and networks that may connect]:list: '
        '--only-my-programs[let in only programs of your own user]'
        '--permit-open[what -R port lets reach]:list: '
        '--max-connections[at a time, for each forward]:number: '
        '*--ftp-option[for ftp/ forwards]:option:_sallyport_cli_ftp_option'
        '--exit-on-forward-failure[all forwards or none]'
        '-l[user name]:user: '
        '-p[port]:port: '
        '*-i[private key]:key file:_files'
        '--cert[user certificate]:file:_files'
        '--identities-only[offer the keys of -i only]'
        '(--no-agent)--agent[socket of another ssh-agent]:socket:_files'
        '(--agent)--no-agent[leave ssh-agent alone]'
        '--auth[methods to use, in this order]:list:_values -s , method publickey keyboard-interactive password'
        '--batch[ask nothing]'
        '--password-stdin[read the password from standard input]'
        '--passphrase-stdin[read the passphrase of the key from standard input]'
        "--proxy-password-stdin[read the proxy's password from standard input]"
        '(--accept-new)--strict[refuse a host that is not known]'
        '(--strict)--accept-new[trust and remember a host that is not known yet]'
        '*--host-key[accept exactly this key]:fingerprint: '
        '*--known-hosts[use this file instead of the usual ones]:file:_files'
        '*-J[go through these SSH servers]:host:_sallyport_cli_hosts'
        '--proxy[proxy on the way to the first server]:URL:(socks5:// socks4a:// socks4:// http://)'
        '(-6)-4[IPv4 only]'
        '(-4)-6[IPv6 only]'
        '-b[local address or network interface]:address: '
        '--connect-timeout[time for connecting]:seconds: '
        '--keepalive[probe the connection this often]:seconds[xcount]: '
        '(--keep-trying)--no-reconnect[end when the connection is lost]'
        '(--no-reconnect)--keep-trying[try again when the first connection fails, too]'
        '--max-attempts[give up after so many failed tries in a row]:number: '
        '--gate-time[what ends sooner counts as a failed try]:seconds: '
        '--lazy[listen at once, connect at the first use]'
        '--hold[how long a connection waits for the tunnel]:seconds: '
        '--idle-close[disconnect after so long without connections]:seconds: '
        '(-C --compress)'{-C,--compress}'[compress what is sent]'
        '(-c --cipher)'{-c,--cipher}'[ciphers in order of preference]:list: '
        '--kex[key exchanges in order of preference]:list: '
        '--mac[integrity in order of preference]:list: '
        '--host-key-algorithms[host keys in order of preference]:list: '
        '*-o[an option of ssh_config(5)]:name=value: '
        "-N[taken for ssh's sake]"
        $output
    )

    _arguments -C -A '-*' \
        '(- *)'{-h,--help}'[how it is used]' \
        '(- *)'{-V,--version}'[versions of the program and of its SSH library]' \
        '(- *)--explain[all about an error code]:code:_sallyport_cli_codes' \
        '1:command:((connect\:"make a tunnel" test\:"try the way once" run\:"run a profile"
            status\:"how the profiles of the window stand" list\:"the profiles of the window"
            disconnect\:"let the window disconnect a profile" profile\:"look after profiles"
            hostkey\:"look after host keys"))' \
        '*::argument:->argument' && return
    [[ $state == argument ]] || return

    case $words[1] in
        connect)
            _arguments -s $connect '*:host or profile:_sallyport_cli_targets'
            ;;
        test)
            more=(
                '*--reach[try this destination, too]:host\:port: '
                '--ftp-login[log in to FTP servers]'
                '--ftp-password-stdin[read the FTP password from standard input]'
            )
            _arguments -s $connect $more '*:host or profile:_sallyport_cli_targets'
            ;;
        run | status | list | disconnect)
            _arguments -s $output '*:profile:_sallyport_cli_profiles'
            ;;
        profile)
            _arguments -C -s $output '(- *)'{-h,--help}'[how it is used]' \
                '--ssh[as a command line for ssh]' \
                '--dry-run[only show what would be done]' \
                '*--only[the profiles whose name matches]:pattern: ' \
                '--allow-weaker[import also what would trust more than now]' \
                '(--follow)--match-exec[run the commands of Match exec]' \
                '(--match-exec)--follow[read the file again at each connection]' \
                "--code-page[how bytes are letters]:name:(UTF-8 windows-1252 windows-1251 cp932)" \
                '--defaults[take the defaults, too]' \
                '--settings[take the preferences of the window, too]' \
                '--output[where to]:file:_files' \
                '1:what:(list show path validate import export remove)' \
                '*::argument:->rest' && return
            [[ $state == rest ]] || return
            if [[ $words[1] == import ]] && ((CURRENT == 2)); then
                _wanted sources expl 'source' compadd ssh putty tectia command file
            elif [[ $words[1] == import ]]; then
                _files
            else
                _sallyport_cli_profiles
            fi
            ;;
        hostkey)
            _arguments -s $output '(- *)'{-h,--help}'[how it is used]' \
                '--scan[connect and judge the key that the server shows]' \
                '--fingerprint[store exactly this key without asking]:fingerprint: ' \
                '--yes[store the key of an unknown server without asking]' \
                "--hash[hide the server's name in the file]" \
                '*--type[only keys of this type]:type:(ed25519 ecdsa rsa)' \
                '*--known-hosts[use this file instead of the usual ones]:file:_files' \
                '--connect-timeout[time for connecting]:seconds: ' \
                '1:what:(show accept remove)' \
                '*:host:_sallyport_cli_hosts'
            ;;
    esac
}

_sallyport_cli_targets() {
    local result=1
    _sallyport_cli_hosts && result=0
    _sallyport_cli_profiles && result=0
    return result
}

_sallyport-cli "$@"
