# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# bash completion for sallyport(1).

_sallyport() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} word
    COMPREPLY=()
    case $prev in
        --config-dir)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -d -- "$cur")
            return
            ;;
        --connect | --disconnect)
            # Not compgen -W: that would run what stands in a profile's name.
            while IFS= read -r word; do
                [[ -n $word && $word == "$cur"* ]] && COMPREPLY+=("$(printf %q "$word")")
            done < <(sallyport-cli profile list --json 2>/dev/null | sed -n 's/.*"name":"\([^"\\]*\)".*/\1/p')
            return
            ;;
        --language) return ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W '-h --help -v --version --config-dir --language --minimised --show
        --connect --disconnect' -- "$cur")
}

complete -F _sallyport sallyport
