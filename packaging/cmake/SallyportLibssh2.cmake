# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Gives the target sallyport_libssh2 in one of two ways:
#
# - as a static library built here from the libssh2 source (SALLYPORT_LIBSSH2_SOURCE, or what
#   packaging/libssh2/setup.sh fetches) and the patches in packaging/libssh2/patches, OpenSSL and
#   zlib. The target sallyport_libssh2_private then adds the library's private headers and
#   definitions, for the extension unit and nobody else;
# - with SALLYPORT_SYSTEM_LIBSSH2, as the system's library (1.10 or later). Whoever links it gets
#   the definition SALLYPORT_STOCK_LIBSSH2.
#
# The patched tree in <build>/libssh2/tree is made anew when the source or a patch changes.

set(SALLYPORT_LIBSSH2_VERSION 1.11.1)
set(SALLYPORT_LIBSSH2_WITHOUT "" CACHE STRING
    "Number of a patch to leave out, to see which test fails then (tests/patches.sh)")

if(SALLYPORT_SYSTEM_LIBSSH2)
    find_package(PkgConfig QUIET)
    if(PkgConfig_FOUND)
        pkg_check_modules(SALLYPORT_STOCK_PC QUIET IMPORTED_TARGET "libssh2>=1.10")
    endif()
    add_library(sallyport_libssh2 INTERFACE)
    if(TARGET PkgConfig::SALLYPORT_STOCK_PC)
        target_link_libraries(sallyport_libssh2 INTERFACE PkgConfig::SALLYPORT_STOCK_PC)
        set(stock_version "${SALLYPORT_STOCK_PC_VERSION}")
    else()
        find_path(SALLYPORT_STOCK_INCLUDE libssh2.h)
        find_library(SALLYPORT_STOCK_LIBRARY NAMES ssh2 libssh2)
        if(SALLYPORT_STOCK_INCLUDE AND SALLYPORT_STOCK_LIBRARY)
            file(STRINGS "${SALLYPORT_STOCK_INCLUDE}/libssh2.h" line
                REGEX "^#define LIBSSH2_VERSION +\"")
            string(REGEX REPLACE "^[^\"]*\"([0-9.]+).*" "\\1" stock_version "${line}")
            target_include_directories(sallyport_libssh2 INTERFACE "${SALLYPORT_STOCK_INCLUDE}")
            target_link_libraries(sallyport_libssh2 INTERFACE "${SALLYPORT_STOCK_LIBRARY}")
        endif()
    endif()
    if(NOT stock_version OR stock_version VERSION_LESS 1.10)
        message(FATAL_ERROR "SALLYPORT_SYSTEM_LIBSSH2 needs libssh2 1.10 or later with its headers "
            "(Debian, Ubuntu: libssh2-1-dev); found: '${stock_version}'")
    endif()
    message(STATUS "libssh2: the system's ${stock_version}, with fewer abilities")
    target_compile_definitions(sallyport_libssh2 INTERFACE SALLYPORT_STOCK_LIBSSH2)
    return()
endif()

set(here "${PROJECT_SOURCE_DIR}/packaging/libssh2")
set(source "${SALLYPORT_LIBSSH2_SOURCE}")
if(NOT source)
    set(source "${PROJECT_SOURCE_DIR}/build/libssh2/source")
    if(DEFINED ENV{SALLYPORT_LIBSSH2_DIR})
        set(source "$ENV{SALLYPORT_LIBSSH2_DIR}")
    endif()
    # A no-op when the tree is there.
    find_program(SALLYPORT_SH NAMES sh bash REQUIRED)
    execute_process(COMMAND "${SALLYPORT_SH}" "${here}/setup.sh" --into "${source}"
        RESULT_VARIABLE result)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "There is no libssh2 source to build (see above). Give a tree with "
            "-DSALLYPORT_LIBSSH2_SOURCE=<folder>, or link the system's library with "
            "-DSALLYPORT_SYSTEM_LIBSSH2=ON (fewer abilities, see packaging/libssh2/README.md).")
    endif()
endif()

function(sallyport_libssh2_version folder result)
    set(${result} "" PARENT_SCOPE)
    if(EXISTS "${folder}/include/libssh2.h")
        file(STRINGS "${folder}/include/libssh2.h" line REGEX "^#define LIBSSH2_VERSION +\"")
        string(REGEX REPLACE "^[^\"]*\"([0-9.]+).*" "\\1" version "${line}")
        set(${result} "${version}" PARENT_SCOPE)
    endif()
endfunction()

sallyport_libssh2_version("${source}" version)
if(NOT version VERSION_EQUAL SALLYPORT_LIBSSH2_VERSION)
    message(FATAL_ERROR "${source} holds libssh2 '${version}'; our patches and the extension unit "
        "are written for ${SALLYPORT_LIBSSH2_VERSION}")
endif()

# Applies one patch to the tree; skips it when it is there already (a distribution's security
# fix). Strictly without fuzz: a patch that no longer fits must be looked at.
function(sallyport_libssh2_patch tree patch log)
    get_filename_component(name "${patch}" NAME)
    set(common -p1 -s -f -F0 -d "${tree}" -i "${patch}")
    execute_process(COMMAND "${SALLYPORT_PATCH}" ${common} --dry-run -R
        RESULT_VARIABLE result OUTPUT_QUIET ERROR_QUIET)
    if(result EQUAL 0)
        file(APPEND "${log}" "present ${name}\n")
        return()
    endif()
    execute_process(COMMAND "${SALLYPORT_PATCH}" ${common} --no-backup-if-mismatch
        RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "libssh2: ${name} does not apply to the source:\n${output}")
    endif()
    file(APPEND "${log}" "applied ${name}\n")
endfunction()

# Takes one patch out of the patched tree again: what fails then is what the patch is for
# (tests/patches.sh). Not for use otherwise.
function(sallyport_libssh2_take_out tree number patches)
    list(FILTER patches INCLUDE REGEX "/${number}-[^/]*$")
    list(LENGTH patches count)
    if(NOT count EQUAL 1)
        message(FATAL_ERROR "SALLYPORT_LIBSSH2_WITHOUT=${number}: ${count} patches have this number")
    endif()
    execute_process(COMMAND "${SALLYPORT_PATCH}" -p1 -s -f -F3 -R -d "${tree}" -i "${patches}"
            --no-backup-if-mismatch
        RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "libssh2: ${number} cannot be left out alone:\n${output}")
    endif()
endfunction()

# What upstream has comes first, so that a newer release is the same with that folder left out.
set(patches "")
foreach(kind backport hardening behaviour speed)
    file(GLOB ofKind CONFIGURE_DEPENDS "${here}/patches/${kind}/*.patch")
    list(SORT ofKind)
    list(APPEND patches ${ofKind})
endforeach()
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${patches}
    "${source}/include/libssh2.h")

set(tree "${PROJECT_BINARY_DIR}/libssh2/tree")
set(stamp "${PROJECT_BINARY_DIR}/libssh2/stamp")
file(GLOB files "${source}/src/*.c" "${source}/src/*.h" "${source}/include/*.h")
list(SORT files)
set(state "without ${SALLYPORT_LIBSSH2_WITHOUT}\n")
foreach(file IN LISTS files patches)
    file(SHA256 "${file}" hash)
    string(APPEND state "${hash} ${file}\n")
endforeach()
set(made "")
if(EXISTS "${stamp}")
    file(READ "${stamp}" made)
endif()
if(NOT made STREQUAL state)
    find_program(SALLYPORT_PATCH patch)
    if(NOT SALLYPORT_PATCH)
        message(FATAL_ERROR "the program 'patch' is needed to build libssh2")
    endif()
    file(REMOVE_RECURSE "${PROJECT_BINARY_DIR}/libssh2")
    foreach(file IN LISTS files)
        file(RELATIVE_PATH name "${source}" "${file}")
        get_filename_component(folder "${tree}/${name}" DIRECTORY)
        file(COPY "${file}" DESTINATION "${folder}")
    endforeach()
    foreach(patch IN LISTS patches)
        sallyport_libssh2_patch("${tree}" "${patch}" "${PROJECT_BINARY_DIR}/libssh2/patches.log")
    endforeach()
    if(SALLYPORT_LIBSSH2_WITHOUT)
        sallyport_libssh2_take_out("${tree}" "${SALLYPORT_LIBSSH2_WITHOUT}" "${patches}")
    endif()
    file(WRITE "${stamp}" "${state}")
    file(STRINGS "${PROJECT_BINARY_DIR}/libssh2/patches.log" applied REGEX "^applied")
    file(STRINGS "${PROJECT_BINARY_DIR}/libssh2/patches.log" present REGEX "^present")
    list(LENGTH applied applied)
    list(LENGTH present present)
    message(STATUS "libssh2: ${version} from ${source}, ${applied} patches applied, "
        "${present} in it already")
endif()

set(origin "")
if(EXISTS "${source}/SALLYPORT_ORIGIN")
    file(STRINGS "${source}/SALLYPORT_ORIGIN" origin LIMIT_COUNT 1)
    string(REGEX REPLACE "[^A-Za-z0-9 .+~:-]" "" origin "${origin}")
endif()

# For the package, which has the library in it.
set_property(GLOBAL PROPERTY SALLYPORT_LIBSSH2_COPYING "${source}/COPYING")

find_package(OpenSSL 1.1.1 REQUIRED COMPONENTS Crypto)
find_package(ZLIB REQUIRED)

# Only what a tunnel needs: no SFTP, SCP, public-key subsystem, agent or known_hosts code.
set(units bcrypt_pbkdf chacha channel cipher-chachapoly comp crypt crypto global hostkey keepalive
    kex mac misc packet pem poly1305 session transport userauth userauth_kbd_packet version)
list(TRANSFORM units REPLACE "(.+)" "${tree}/src/\\1.c" OUTPUT_VARIABLE units)

# Private headers and the definitions that decide the layout of private structures.
add_library(sallyport_libssh2_private INTERFACE)
target_include_directories(sallyport_libssh2_private SYSTEM INTERFACE "${tree}/src" "${tree}/include")
target_compile_definitions(sallyport_libssh2_private INTERFACE LIBSSH2_OPENSSL LIBSSH2_HAVE_ZLIB)
if(NOT WIN32)
    include(CheckSymbolExists)
    target_compile_definitions(sallyport_libssh2_private INTERFACE
        HAVE_UNISTD_H HAVE_INTTYPES_H HAVE_SYS_SELECT_H HAVE_SYS_UIO_H HAVE_SYS_SOCKET_H
        HAVE_SYS_IOCTL_H HAVE_SYS_TIME_H HAVE_GETTIMEOFDAY HAVE_STRTOLL HAVE_SNPRINTF HAVE_SELECT
        HAVE_O_NONBLOCK)
    if(NOT APPLE)
        target_compile_definitions(sallyport_libssh2_private INTERFACE HAVE_POLL)
    endif()
    check_symbol_exists(explicit_bzero string.h HAVE_EXPLICIT_BZERO)
    check_symbol_exists(memset_s string.h HAVE_MEMSET_S)
    foreach(symbol HAVE_EXPLICIT_BZERO HAVE_MEMSET_S)
        if(${symbol})
            target_compile_definitions(sallyport_libssh2_private INTERFACE ${symbol})
        endif()
    endforeach()
endif()
target_link_libraries(sallyport_libssh2_private INTERFACE OpenSSL::Crypto ZLIB::ZLIB)

add_library(sallyport_libssh2 STATIC EXCLUDE_FROM_ALL ${units})
set_target_properties(sallyport_libssh2 PROPERTIES AUTOMOC OFF C_VISIBILITY_PRESET hidden)
target_include_directories(sallyport_libssh2 SYSTEM INTERFACE "${tree}/include")
target_compile_definitions(sallyport_libssh2
    INTERFACE SALLYPORT_LIBSSH2_ORIGIN="${origin}")
target_link_libraries(sallyport_libssh2 PRIVATE sallyport_libssh2_private sallyport_hardening)
if(WIN32)
    target_link_libraries(sallyport_libssh2 PRIVATE ws2_32 crypt32 bcrypt)
endif()
if(CMAKE_C_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(sallyport_libssh2 PRIVATE -Wall -Wextra
        $<$<BOOL:${SALLYPORT_WERROR}>:-Werror>)
endif()
