# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later

# What a program for Windows has in it beside its code: icon, version, manifest.
# sallyport_windows_resources(target "what it is"); does nothing elsewhere.

if(NOT WIN32)
    function(sallyport_windows_resources)
    endfunction()
    return()
endif()

enable_language(RC)
find_package(Python3 REQUIRED COMPONENTS Interpreter)
find_program(SALLYPORT_RSVG_CONVERT rsvg-convert REQUIRED)

set(windowsFrom "${PROJECT_SOURCE_DIR}/packaging/windows")
set(windowsMade "${PROJECT_BINARY_DIR}/packaging/windows")
file(MAKE_DIRECTORY "${windowsMade}")

add_custom_command(OUTPUT "${windowsMade}/sallyport.ico"
    COMMAND Python3::Interpreter "${windowsFrom}/makeicon.py"
        "${PROJECT_SOURCE_DIR}/resources/icons/sallyport.svg" "${windowsMade}/sallyport.ico"
        "${SALLYPORT_RSVG_CONVERT}"
    DEPENDS "${windowsFrom}/makeicon.py" "${PROJECT_SOURCE_DIR}/resources/icons/sallyport.svg" VERBATIM)
add_custom_target(sallyport_icon DEPENDS "${windowsMade}/sallyport.ico")

function(sallyport_windows_resources target description)
    set(SALLYPORT_FILE "${target}.exe")
    set(SALLYPORT_DESCRIPTION "${description}")
    string(REPLACE "." "," SALLYPORT_VERSION_WORDS "${PROJECT_VERSION}")
    set(SALLYPORT_MANIFEST "${windowsMade}/${target}.manifest")
    set(SALLYPORT_ICON "${windowsMade}/sallyport.ico")
    configure_file("${windowsFrom}/sallyport.manifest.in" "${SALLYPORT_MANIFEST}" @ONLY)
    configure_file("${windowsFrom}/sallyport.rc.in" "${windowsMade}/${target}.rc" @ONLY)
    target_sources(${target} PRIVATE "${windowsMade}/${target}.rc")
    set_property(SOURCE "${windowsMade}/${target}.rc" APPEND PROPERTY OBJECT_DEPENDS
        "${windowsMade}/sallyport.ico;${SALLYPORT_MANIFEST}")
    add_dependencies(${target} sallyport_icon)
    # MinGW's own manifest would be a second one.
    set_target_properties(${target} PROPERTIES LINK_FLAGS "-Wl,--no-insert-timestamp")
endfunction()
