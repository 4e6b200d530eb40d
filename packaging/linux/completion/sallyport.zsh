#compdef sallyport
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# zsh completion for sallyport(1).

_sallyport_profiles() {
    local -a names
    local expl
    names=(${(f)"$(_call_program profiles sallyport-cli profile list --json 2>/dev/null \
        | sed -n 's/.*"name":"\([^"\\]*\)".*/\1/p')"})
    _wanted profiles expl 'profile' compadd -a names
}

_arguments \
    '(- *)'{-h,--help}'[show the help]' \
    '(- *)'{-v,--version}'[show the version]' \
    '--config-dir[use this folder for everything]:folder:_files -/' \
    '--language[language of the window]:code: ' \
    '--minimised[start in the tray]' \
    '--show[show the window of the running copy]' \
    '*--connect[connect this profile]:profile:_sallyport_profiles' \
    '*--disconnect[disconnect this profile]:profile:_sallyport_profiles' \
    '*:link: '
