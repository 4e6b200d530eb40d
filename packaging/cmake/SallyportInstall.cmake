# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later

# What a Unix desktop wants beside the programs: manual pages, the menu entry, the description for
# software centres, icons, and the licences. Translations are in the program.
include(GNUInstallDirs)
include(SallyportGuide)

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
install(FILES "${from}/completion/sallyport-cli.bash"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME sallyport-cli)

# systemd looks there whatever a distribution calls its folder of libraries.
install(FILES "${from}/systemd/sallyport@.service" DESTINATION lib/systemd/user)

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
    configure_file("${from}/${SALLYPORT_APP_ID}.metainfo.xml.in"
        "${made}/${SALLYPORT_APP_ID}.metainfo.xml" @ONLY)
    install(FILES "${made}/${SALLYPORT_APP_ID}.metainfo.xml"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
    set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
    install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/sallyport.svg"
        DESTINATION "${icons}/scalable/apps" RENAME "${SALLYPORT_APP_ID}.svg")
    install(FILES "${from}/icons/${SALLYPORT_APP_ID}-symbolic.svg"
        DESTINATION "${icons}/symbolic/apps")
endif()

include(SallyportPackage)

get_property(compressed GLOBAL PROPERTY SALLYPORT_COMPRESSED)
add_custom_target(documents ALL DEPENDS ${compressed})
