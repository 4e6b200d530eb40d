# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Sallyport.app with both programs and Qt in it, and its disk image (cpack -G DragNDrop). Written by the published rules
# and not yet run: packaging/macos/README.md.
# The least that Qt 6.5 to 6.8 run on, unless the build was told another one (as build.sh does, which tells the compiler, too).
set(SALLYPORT_LEAST_MACOS 11.0)
if(CMAKE_OSX_DEPLOYMENT_TARGET)
    set(SALLYPORT_LEAST_MACOS "${CMAKE_OSX_DEPLOYMENT_TARGET}")
endif()
set(SALLYPORT_APP_ID io.github.sallyport.Sallyport)
set(from "${PROJECT_SOURCE_DIR}/packaging/macos")

if(NOT SALLYPORT_BUILD_UI)
    return()
endif()

# The languages of the window, for the system's own words in its menus.
file(GLOB files RELATIVE "${PROJECT_SOURCE_DIR}/translations" "${PROJECT_SOURCE_DIR}/translations/*_*.ts")
set(SALLYPORT_PLIST_LANGUAGES "\n    <string>en</string>")
foreach(file IN LISTS files)
    string(REGEX REPLACE "^[^_]*_([^.]*)\\.ts$" "\\1" language "${file}")
    if(NOT language STREQUAL "en")
        string(APPEND SALLYPORT_PLIST_LANGUAGES "\n    <string>${language}</string>")
    endif()
endforeach()
configure_file("${from}/Info.plist.in" "${PROJECT_BINARY_DIR}/packaging/Info.plist" @ONLY)

set_source_files_properties("${from}/Sallyport.icns" TARGET_DIRECTORY sallyport PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
target_sources(sallyport PRIVATE "${from}/Sallyport.icns")
set_target_properties(sallyport PROPERTIES
    MACOSX_BUNDLE ON
    OUTPUT_NAME Sallyport
    MACOSX_BUNDLE_INFO_PLIST "${PROJECT_BINARY_DIR}/packaging/Info.plist"
    INSTALL_RPATH "@executable_path/../Frameworks")
set_target_properties(sallyport-cli PROPERTIES INSTALL_RPATH "@executable_path/../Frameworks")

install(TARGETS sallyport BUNDLE DESTINATION .)
install(TARGETS sallyport-cli RUNTIME DESTINATION Sallyport.app/Contents/MacOS)
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION Sallyport.app/Contents/Resources)

# Qt's frameworks and plug-ins come into the bundle, for both programs. Signed is later, by sign.sh.
find_program(SALLYPORT_MACDEPLOYQT macdeployqt HINTS "${Qt6_DIR}/../../../bin")
if(SALLYPORT_MACDEPLOYQT)
    install(CODE "
        set(bundle \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/Sallyport.app\")
        execute_process(COMMAND \"${SALLYPORT_MACDEPLOYQT}\" \"\${bundle}\"
            \"-executable=\${bundle}/Contents/MacOS/sallyport-cli\" -always-overwrite
            COMMAND_ERROR_IS_FATAL ANY)")
else()
    message(STATUS "There is no macdeployqt: the bundle runs only where Qt is installed")
endif()

set(CPACK_GENERATOR DragNDrop)
set(CPACK_PACKAGE_NAME Sallyport)
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_BINARY_DIR}")
set(CPACK_PACKAGE_FILE_NAME "Sallyport-${PROJECT_VERSION}-macos")
set(CPACK_DMG_VOLUME_NAME "Sallyport ${PROJECT_VERSION}")
set(CPACK_DMG_FORMAT UDZO)
set(CPACK_VERBATIM_VARIABLES ON)
include(CPack)
