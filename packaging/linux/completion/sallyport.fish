# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# fish completion for sallyport(1).

function __sallyport_profiles
    sallyport-cli profile list --json 2>/dev/null | string replace -rf '.*"name":"([^"\\\\]*)".*' '$1'
end

complete -c sallyport -f
complete -c sallyport -s h -l help -d 'Show the help'
complete -c sallyport -s v -l version -d 'Show the version'
complete -c sallyport -l config-dir -xa '(__fish_complete_directories)' -d 'Use this folder for everything'
complete -c sallyport -l language -x -d 'Language of the window'
complete -c sallyport -l minimised -d 'Start in the tray'
complete -c sallyport -l show -d 'Show the window of the running copy'
complete -c sallyport -l connect -xa '(__sallyport_profiles)' -d 'Connect this profile'
complete -c sallyport -l disconnect -xa '(__sallyport_profiles)' -d 'Disconnect this profile'
