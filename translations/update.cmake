# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Brings the .ts files up to the texts that the sources have:
#
#   cmake [-DLUPDATE=<program>] [-DFOLDER=<where the files are>] -P translations/update.cmake
#
# The build has this as target update-translations; the test "translations" runs it on a copy.
# Texts that are no longer in the sources are dropped. English holds its plurals only.
cmake_minimum_required(VERSION 3.25)

get_filename_component(root "${CMAKE_CURRENT_LIST_DIR}/.." ABSOLUTE)
if(NOT FOLDER)
    set(FOLDER "${CMAKE_CURRENT_LIST_DIR}")
endif()
if(NOT LUPDATE)
    find_program(LUPDATE NAMES lupdate6 lupdate-qt6 lupdate HINTS /usr/lib/qt6/bin REQUIRED)
endif()

foreach(language ar de en es fr ja)
    set(options -silent -no-obsolete -locations none -no-ui-lines -source-language en -target-language ${language})
    if(language STREQUAL "en")
        list(APPEND options -pluralonly)
    endif()
    execute_process(
        COMMAND "${LUPDATE}" ${options} -I . ui app core -ts "${FOLDER}/sallyport_${language}.ts"
        WORKING_DIRECTORY "${root}"
        RESULT_VARIABLE result)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "lupdate failed for ${language}: ${result}")
    endif()
endforeach()
