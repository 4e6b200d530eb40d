# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# fish completion for sallyport-cli(1).

function __sallyport_cli_profiles
    sallyport-cli profile list --json 2>/dev/null | string replace -rf '.*"name":"([^"\\\\]*)".*' '$1'
end

function __sallyport_cli_hosts
    test -r ~/.ssh/config; or return
    string replace -rfi '^\s*host\s+' '' <~/.ssh/config | string split -n ' ' | string match -v '*[*?!]*'
end

function __sallyport_cli_codes
    echo list
    sallyport-cli --explain list 2>/dev/null | string replace -r '\s.*' ''
end

# Whether the first word is one of these.
function __sallyport_cli_is
    set -l words (commandline -opc)
    set -q words[2]; and contains -- $words[2] $argv
end

# Whether the second word is still to be written.
function __sallyport_cli_second
    test (count (commandline -opc)) -eq 2
end

function __sallyport_cli_importing
    set -l words (commandline -opc)
    test (count $words) -eq 3; and test "$words[2] $words[3]" = 'profile import'
end

set -l tunnel '__sallyport_cli_is connect test'
set -l any '__sallyport_cli_is connect test run status list disconnect profile hostkey'

complete -c sallyport-cli -f
complete -c sallyport-cli -n __fish_is_first_token -s h -l help -d 'How it is used'
complete -c sallyport-cli -n __fish_is_first_token -s V -l version -d 'Versions of the program and of its SSH library'
complete -c sallyport-cli -n __fish_is_first_token -l explain -xa '(__sallyport_cli_codes)' -d 'All about an error code'
complete -c sallyport-cli -n __fish_is_first_token -a connect -d 'Make a tunnel'
complete -c sallyport-cli -n __fish_is_first_token -a test -d 'Try the way once'
complete -c sallyport-cli -n __fish_is_first_token -a run -d 'Run a profile'
complete -c sallyport-cli -n __fish_is_first_token -a status -d 'How the profiles of the window stand'
complete -c sallyport-cli -n __fish_is_first_token -a list -d 'The profiles of the window'
complete -c sallyport-cli -n __fish_is_first_token -a disconnect -d 'Let the window disconnect a profile'
complete -c sallyport-cli -n __fish_is_first_token -a profile -d 'Look after profiles'
complete -c sallyport-cli -n __fish_is_first_token -a hostkey -d 'Look after host keys'

complete -c sallyport-cli -n $any -l config-dir -xa '(__fish_complete_directories)' -d 'Keep everything in this folder'
complete -c sallyport-cli -n $any -l json -d 'One JSON object per line on standard output'
complete -c sallyport-cli -n $any -s v -l verbose -d 'More on standard error'

complete -c sallyport-cli -n $tunnel -s L -x -d 'Listen here, reach a destination from the SSH server'
complete -c sallyport-cli -n $tunnel -s R -x -d 'The SSH server listens'
complete -c sallyport-cli -n $tunnel -s D -x -d 'Listen here, by SOCKS or HTTP CONNECT'
complete -c sallyport-cli -n $tunnel -l allow-from -x -d 'Addresses and networks that may connect'
complete -c sallyport-cli -n $tunnel -l only-my-programs -d 'Let in only programs of your own user'
complete -c sallyport-cli -n $tunnel -l permit-open -x -d 'What -R port lets reach'
complete -c sallyport-cli -n $tunnel -l max-connections -x -d 'At a time, for each forward'
complete -c sallyport-cli -n $tunnel -l ftp-option -d 'For ftp/ forwards' -xa 'data-target= data-hosts= min-data-port=
    min-active-port= active-mode= advertise= upstream-fallback= tls= filter-feat= pad-multiline= data-ports=
    verify-local-user= announce= max-data-per-session= max-data-per-forward= max-pending-commands=
    max-command-line= max-reply-line= max-collected-bytes= max-collected-lines= control-open-timeout=
    data-open-timeout= client-connect-timeout= unclaimed-timeout= gate-timeout= watchdog-timeout= hold-timeout=
    client-drain= control-linger='
complete -c sallyport-cli -n $tunnel -l exit-on-forward-failure -d 'All forwards or none'
complete -c sallyport-cli -n $tunnel -s l -xa '(__fish_complete_users)' -d 'User name'
complete -c sallyport-cli -n $tunnel -s p -x -d Port
complete -c sallyport-cli -n $tunnel -s i -rF -d 'Private key'
complete -c sallyport-cli -n $tunnel -l cert -rF -d 'User certificate'
complete -c sallyport-cli -n $tunnel -l identities-only -d 'Offer the keys of -i only'
complete -c sallyport-cli -n $tunnel -l agent -rF -d 'Socket of another ssh-agent'
complete -c sallyport-cli -n $tunnel -l no-agent -d 'Leave ssh-agent alone'
complete -c sallyport-cli -n $tunnel -l auth -xa 'publickey keyboard-interactive password' -d 'Methods to use, in this order'
complete -c sallyport-cli -n $tunnel -l batch -d 'Ask nothing'
complete -c sallyport-cli -n $tunnel -l password-stdin -d 'Read the password from standard input'
complete -c sallyport-cli -n $tunnel -l passphrase-stdin -d 'Read the passphrase of the key from standard input'
complete -c sallyport-cli -n $tunnel -l proxy-password-stdin -d "Read the proxy's password from standard input"
complete -c sallyport-cli -n $tunnel -l strict -d 'Refuse a host that is not known'
complete -c sallyport-cli -n $tunnel -l accept-new -d 'Trust and remember a host that is not known yet'
complete -c sallyport-cli -n $tunnel -l host-key -x -d 'Accept exactly this key'
complete -c sallyport-cli -n '__sallyport_cli_is connect test hostkey' -l known-hosts -rF -d 'Use this file instead of the usual ones'
complete -c sallyport-cli -n $tunnel -s J -xa '(__sallyport_cli_hosts)' -d 'Go through these SSH servers'
complete -c sallyport-cli -n $tunnel -l proxy -xa 'socks5:// socks4a:// socks4:// http://' -d 'Proxy on the way to the first server'
complete -c sallyport-cli -n $tunnel -s 4 -d 'IPv4 only'
complete -c sallyport-cli -n $tunnel -s 6 -d 'IPv6 only'
complete -c sallyport-cli -n $tunnel -s b -x -d 'Local address or network interface'
complete -c sallyport-cli -n '__sallyport_cli_is connect test hostkey' -l connect-timeout -x -d 'Time for connecting, in seconds'
complete -c sallyport-cli -n $tunnel -l keepalive -x -d 'Probe the connection this often'
complete -c sallyport-cli -n $tunnel -l no-reconnect -d 'End when the connection is lost'
complete -c sallyport-cli -n $tunnel -l keep-trying -d 'Try again when the first connection fails, too'
complete -c sallyport-cli -n $tunnel -l max-attempts -x -d 'Give up after so many failed tries in a row'
complete -c sallyport-cli -n $tunnel -l gate-time -x -d 'What ends sooner counts as a failed try'
complete -c sallyport-cli -n $tunnel -l lazy -d 'Listen at once, connect at the first use'
complete -c sallyport-cli -n $tunnel -l hold -x -d 'How long a connection waits for the tunnel'
complete -c sallyport-cli -n $tunnel -l idle-close -x -d 'Disconnect after so long without connections'
complete -c sallyport-cli -n $tunnel -s C -l compress -d 'Compress what is sent'
complete -c sallyport-cli -n $tunnel -s c -l cipher -x -d 'Ciphers in order of preference'
complete -c sallyport-cli -n $tunnel -l kex -x -d 'Key exchanges in order of preference'
complete -c sallyport-cli -n $tunnel -l mac -x -d 'Integrity in order of preference'
complete -c sallyport-cli -n $tunnel -l host-key-algorithms -x -d 'Host keys in order of preference'
complete -c sallyport-cli -n $tunnel -s o -x -d 'An option of ssh_config(5)'
complete -c sallyport-cli -n $tunnel -s N -d "Taken for ssh's sake"
complete -c sallyport-cli -n $tunnel -xa '(__sallyport_cli_hosts; __sallyport_cli_profiles)'

complete -c sallyport-cli -n '__sallyport_cli_is test' -l reach -x -d 'Try this destination, too'
complete -c sallyport-cli -n '__sallyport_cli_is test' -l ftp-login -d 'Log in to FTP servers'
complete -c sallyport-cli -n '__sallyport_cli_is test' -l ftp-password-stdin -d 'Read the FTP password from standard input'

complete -c sallyport-cli -n '__sallyport_cli_is run status disconnect' -xa '(__sallyport_cli_profiles)'

complete -c sallyport-cli -n '__sallyport_cli_is profile hostkey' -s h -l help -d 'How it is used'
complete -c sallyport-cli -n '__sallyport_cli_is profile; and __sallyport_cli_second' -xa 'list show path validate import export remove'
complete -c sallyport-cli -n __sallyport_cli_importing -xa 'ssh putty tectia command file'
complete -c sallyport-cli -n '__sallyport_cli_is profile; and not __sallyport_cli_second; and not __sallyport_cli_importing' -Fa '(__sallyport_cli_profiles)'
complete -c sallyport-cli -n '__sallyport_cli_is profile' -l ssh -d 'As a command line for ssh'
complete -c sallyport-cli -n '__sallyport_cli_is profile' -l dry-run -d 'Only show what would be done'
complete -c sallyport-cli -n '__sallyport_cli_is profile' -l only -x -d 'The profiles whose name matches'
complete -c sallyport-cli -n '__sallyport_cli_is profile' -l allow-weaker -d 'Import also what would trust more than now'
complete -c sallyport-cli -n '__sallyport_cli_is profile' -l match-exec -d 'Run the commands of Match exec'
complete -c sallyport-cli -n '__sallyport_cli_is profile' -l follow -d 'Read the file again at each connection'
complete -c sallyport-cli -n '__sallyport_cli_is profile' -l code-page -xa 'UTF-8 windows-1252 windows-1251 cp932' -d 'How bytes are letters'
complete -c sallyport-cli -n '__sallyport_cli_is profile' -l defaults -d 'Take the defaults, too'
complete -c sallyport-cli -n '__sallyport_cli_is profile' -l settings -d 'Take the preferences of the window, too'
complete -c sallyport-cli -n '__sallyport_cli_is profile' -l output -rF -d 'Where to'

complete -c sallyport-cli -n '__sallyport_cli_is hostkey; and __sallyport_cli_second' -xa 'show accept remove'
complete -c sallyport-cli -n '__sallyport_cli_is hostkey; and not __sallyport_cli_second' -xa '(__sallyport_cli_hosts)'
complete -c sallyport-cli -n '__sallyport_cli_is hostkey' -l scan -d 'Connect and judge the key that the server shows'
complete -c sallyport-cli -n '__sallyport_cli_is hostkey' -l fingerprint -x -d 'Store exactly this key without asking'
complete -c sallyport-cli -n '__sallyport_cli_is hostkey' -l yes -d 'Store the key of an unknown server without asking'
complete -c sallyport-cli -n '__sallyport_cli_is hostkey' -l hash -d "Hide the server's name in the file"
complete -c sallyport-cli -n '__sallyport_cli_is hostkey' -l type -xa 'ed25519 ecdsa rsa' -d 'Only keys of this type'
