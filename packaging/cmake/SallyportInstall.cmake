# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later

# What a Unix desktop wants beside the programs: manual pages, the menu entry, the description for
# software centres, icons, and the licences. Translations are in the program.
include(GNUInstallDirs)
include(SallyportGuide)

if(APPLE)
    include(SallyportMacos)
endif()
if(NOT UNIX OR APPLE)
    return()
endif()

set(SALLYPORT_PACKAGE_CONTACT "The Sallyport developers <sallyport@users.noreply.github.com>"
    CACHE STRING "Who maintains the package that is built: Name <address>")

set(SALLYPORT_APP_ID io.github.sallyport.Sallyport)
set(from "${PROJECT_SOURCE_DIR}/packaging/linux")
set(made "${PROJECT_BINARY_DIR}/packaging")
# SOURCE_DATE_EPOCH makes it the same in every build.
string(TIMESTAMP SALLYPORT_DATE "%Y-%m-%d" UTC)

find_program(SALLYPORT_GZIP gzip)

# Installs a file compressed, as distributions want their documents; as it is where there is no gzip.
function(sallyport_install_compressed file folder name)
    if(NOT SALLYPORT_GZIP)
        install(FILES "${file}" DESTINATION "${folder}" RENAME "${name}")
        return()
    endif()
    set(compressed "${made}/${name}.gz")
    add_custom_command(OUTPUT "${compressed}"
        COMMAND "${CMAKE_COMMAND}" -E copy "${file}" "${made}/${name}"
        COMMAND "${SALLYPORT_GZIP}" -9nf "${made}/${name}"
        DEPENDS "${file}" VERBATIM)
    set_property(GLOBAL APPEND PROPERTY SALLYPORT_COMPRESSED "${compressed}")
    install(FILES "${compressed}" DESTINATION "${folder}")
endfunction()

file(MAKE_DIRECTORY "${made}")
sallyport_install_compressed("${from}/man/sallyport-cli.1" "${CMAKE_INSTALL_MANDIR}/man1" sallyport-cli.1)
sallyport_install_compressed("${PROJECT_SOURCE_DIR}/CHANGELOG.md" "${CMAKE_INSTALL_DOCDIR}" changelog)
# Each shell looks in a folder of its own; Debian's zsh in vendor-completions, every zsh in site-functions.
function(sallyport_install_completions program)
    install(FILES "${from}/completion/${program}.bash"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME ${program})
    install(FILES "${from}/completion/${program}.fish"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")
    install(FILES "${from}/completion/${program}.zsh"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/${SALLYPORT_ZSH_COMPLETIONS}" RENAME _${program})
endfunction()
if(EXISTS /etc/debian_version)
    set(zsh_completions zsh/vendor-completions)
else()
    set(zsh_completions zsh/site-functions)
endif()
set(SALLYPORT_ZSH_COMPLETIONS ${zsh_completions} CACHE STRING "Where zsh looks, below share")
sallyport_install_completions(sallyport-cli)

# systemd looks there whatever a distribution calls its folder of libraries.
install(FILES "${from}/systemd/sallyport@.service" DESTINATION lib/systemd/user)

# What software centres show: the pictures, where the project says by which address they can be had, and the releases
# as CHANGELOG.md has them ("## 1.2.3 (2026-05-01)"); the version that is built comes first.
set(SALLYPORT_PICTURES_URL "" CACHE STRING "Address of a folder on the web with what is in resources/images")
function(sallyport_make_metainfo url file)
    set(captions
        "main.png|The main window: profiles, the forwards of one, their state|Das Hauptfenster: Profile, die Weiterleitungen eines Profils, ihr Zustand"
        "transfers.png|FTP transfers through the tunnel|FTP-Übertragungen durch den Tunnel"
        "rule-editor.png|The editor of a forward|Der Editor einer Weiterleitung"
        "main-dark.png|The main window in dark colours|Das Hauptfenster in dunklen Farben")
    set(text "")
    if(url)
        set(text "  <screenshots>\n")
        set(kind " type=\"default\"")
        foreach(line IN LISTS captions)
            string(REPLACE "|" ";" line "${line}")
            list(POP_FRONT line picture english german)
            string(APPEND text "    <screenshot${kind}>\n"
                "      <caption>${english}</caption>\n"
                "      <caption xml:lang=\"de\">${german}</caption>\n"
                "      <image>${url}/${picture}</image>\n"
                "    </screenshot>\n")
            set(kind "")
        endforeach()
        string(APPEND text "  </screenshots>\n")
    endif()
    set(SALLYPORT_SCREENSHOTS "${text}")
    file(STRINGS "${PROJECT_SOURCE_DIR}/CHANGELOG.md" headings REGEX "^## [0-9]")
    set(text "")
    set(known OFF)
    foreach(heading IN LISTS headings)
        if(heading MATCHES "^## ([0-9.]+) \\(([0-9-]+)\\)$")
            string(APPEND text "\n    <release version=\"${CMAKE_MATCH_1}\" date=\"${CMAKE_MATCH_2}\"/>")
            if(CMAKE_MATCH_1 VERSION_EQUAL PROJECT_VERSION)
                set(known ON)
            endif()
        endif()
    endforeach()
    if(NOT known)
        string(PREPEND text "\n    <release version=\"${PROJECT_VERSION}\" date=\"${SALLYPORT_DATE}\"/>")
    endif()
    set(SALLYPORT_RELEASES "${text}")
    configure_file("${from}/${SALLYPORT_APP_ID}.metainfo.xml.in" "${file}" @ONLY)
endfunction()

# The library that is linked in wants its licence to come along.
get_property(copying GLOBAL PROPERTY SALLYPORT_LIBSSH2_COPYING)
set(SALLYPORT_LIBSSH2_COPYRIGHT "")
if(copying AND EXISTS "${copying}")
    file(STRINGS "${copying}" lines)
    foreach(line IN LISTS lines)
        string(REGEX REPLACE "^[/ ]\\*+/? ?" "" line "${line}")
        string(STRIP "${line}" line)
        if(line STREQUAL "")
            set(line ".")
        endif()
        string(APPEND SALLYPORT_LIBSSH2_COPYRIGHT " ${line}\n")
    endforeach()
    configure_file("${from}/copyright-libssh2.in" "${made}/copyright-libssh2" @ONLY)
    file(READ "${made}/copyright-libssh2" SALLYPORT_LIBSSH2_COPYRIGHT)
endif()
configure_file("${from}/copyright.in" "${made}/copyright" @ONLY)
install(FILES "${made}/copyright" DESTINATION "${CMAKE_INSTALL_DOCDIR}")

if(SALLYPORT_BUILD_UI)
    sallyport_install_compressed("${from}/man/sallyport.1" "${CMAKE_INSTALL_MANDIR}/man1" sallyport.1)
    install(FILES "${from}/${SALLYPORT_APP_ID}.desktop"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    sallyport_make_metainfo("${SALLYPORT_PICTURES_URL}" "${made}/${SALLYPORT_APP_ID}.metainfo.xml")
    # For the test "metainfo", which looks at both.
    sallyport_make_metainfo("https://example.org/pictures"
        "${made}/pictures/${SALLYPORT_APP_ID}.metainfo.xml")
    install(FILES "${made}/${SALLYPORT_APP_ID}.metainfo.xml"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
    sallyport_install_completions(sallyport)
    set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
    foreach(size 16 22 24 32 48 64 96 128 256 512)
        install(FILES "${from}/icons/sallyport-${size}.png"
            DESTINATION "${icons}/${size}x${size}/apps" RENAME "${SALLYPORT_APP_ID}.png")
    endforeach()
    install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/sallyport.svg"
        DESTINATION "${icons}/scalable/apps" RENAME "${SALLYPORT_APP_ID}.svg")
    install(FILES "${from}/icons/${SALLYPORT_APP_ID}-symbolic.svg"
        DESTINATION "${icons}/symbolic/apps")
endif()

include(SallyportPackage)

get_property(compressed GLOBAL PROPERTY SALLYPORT_COMPRESSED)
add_custom_target(documents ALL DEPENDS ${compressed})
