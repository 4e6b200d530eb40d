# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The guide: the pages of the window's help as plain HTML, for the packages of Linux and macOS. The target "guide" makes it
# in <build>/guide.
include(GNUInstallDirs)

# Debian keeps the library with its own interpreter, which need not be the first one on the PATH.
set(SALLYPORT_GUIDE_PYTHON "" CACHE FILEPATH "A Python with the library Markdown; empty: looked for")
if(NOT SALLYPORT_GUIDE_PYTHON)
    find_package(Python3 COMPONENTS Interpreter)
    foreach(candidate IN ITEMS /usr/bin/python3 "${Python3_EXECUTABLE}")
        if(NOT SALLYPORT_GUIDE_PYTHON AND EXISTS "${candidate}")
            execute_process(COMMAND "${candidate}" -c "import markdown" RESULT_VARIABLE result OUTPUT_QUIET ERROR_QUIET)
            if(result EQUAL 0)
                set(SALLYPORT_GUIDE_PYTHON "${candidate}")
            endif()
        endif()
    endforeach()
endif()
if(NOT SALLYPORT_GUIDE_PYTHON)
    if("$ENV{CI}" STREQUAL "true")
        message(FATAL_ERROR "the guide needs Python's library Markdown (Debian: python3-markdown)")
    endif()
    message(STATUS "No guide is built: Python's library Markdown is missing (Debian: python3-markdown)")
    return()
endif()

set(guide "${PROJECT_BINARY_DIR}/guide")
file(GLOB pages CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/help/*/*")
add_custom_command(OUTPUT "${guide}/index.html"
    COMMAND "${SALLYPORT_GUIDE_PYTHON}" -B "${PROJECT_SOURCE_DIR}/packaging/guide/build.py"
        "${PROJECT_SOURCE_DIR}" "${guide}"
    DEPENDS ${pages} "${PROJECT_SOURCE_DIR}/packaging/guide/build.py" "${PROJECT_SOURCE_DIR}/packaging/guide/guide.css"
        "${PROJECT_SOURCE_DIR}/ui/shell/helppages.cpp"
    COMMENT "Making the guide" VERBATIM)
add_custom_target(guide ALL DEPENDS "${guide}/index.html")
if(APPLE)
    install(DIRECTORY "${guide}" DESTINATION Sallyport.app/Contents/Resources)
else()
    install(DIRECTORY "${guide}" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
endif()
