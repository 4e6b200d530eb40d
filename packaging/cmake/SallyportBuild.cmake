# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later

# How every target of the project is compiled, and the two helpers that make one:
# sallyport_library(folder SOURCES … LINK …) and sallyport_test(name SOURCES … LINK …).

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_C_STANDARD 11)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()

find_program(SALLYPORT_CCACHE ccache)
if(SALLYPORT_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_C_COMPILER_LAUNCHER "${SALLYPORT_CCACHE}")
    set(CMAKE_CXX_COMPILER_LAUNCHER "${SALLYPORT_CCACHE}")
endif()

if(SALLYPORT_SANITIZE)
    add_compile_options(-fsanitize=${SALLYPORT_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${SALLYPORT_SANITIZE})
    if(SALLYPORT_SANITIZE MATCHES "undefined")
        add_compile_options(-fno-sanitize-recover=undefined)
    endif()
endif()

# What users get is the same wherever it was built: no path of the machine is in it.
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang" AND CMAKE_BUILD_TYPE STREQUAL "Release")
    add_compile_options("-ffile-prefix-map=${PROJECT_SOURCE_DIR}/=" "-ffile-prefix-map=${PROJECT_BINARY_DIR}/=")
endif()

include(SallyportHardening)

add_library(sallyport_options INTERFACE)
target_link_libraries(sallyport_options INTERFACE sallyport_hardening)
target_compile_definitions(sallyport_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(WIN32)
    # Windows 10, in wide letters, and without its words "min" and "max".
    target_compile_definitions(sallyport_options INTERFACE
        _WIN32_WINNT=0x0A00 WINVER=0x0A00 NTDDI_VERSION=0x0A000006 UNICODE _UNICODE NOMINMAX)
endif()
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(sallyport_options INTERFACE
        -Wall -Wextra -Wpedantic
        $<$<COMPILE_LANGUAGE:CXX>:-Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor>
        $<$<BOOL:${SALLYPORT_WERROR}>:-Werror>)
endif()

# Most of the time a file takes to compile goes into Qt's headers, which are read once for all that has no
# window and once for all that has. The test "includes" looks for an #include that is missing all the same;
# `tests/run.sh --alone` compiles without.
option(SALLYPORT_PRECOMPILE "Precompile the headers of Qt and of the standard library" ON)
if(SALLYPORT_PRECOMPILE)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Core)
    file(WRITE "${PROJECT_BINARY_DIR}/precompiled.cpp" "")
    # sallyport_precompiled(name LINK… HEADERS…)
    function(sallyport_precompiled name)
        cmake_parse_arguments(ARG "" "" "LINK;HEADERS" ${ARGN})
        add_library(${name} OBJECT EXCLUDE_FROM_ALL "${PROJECT_BINARY_DIR}/precompiled.cpp")
        set_target_properties(${name} PROPERTIES AUTOMOC OFF)
        target_link_libraries(${name} PRIVATE sallyport_options ${ARG_LINK})
        target_precompile_headers(${name} PRIVATE ${ARG_HEADERS})
    endfunction()
    set(headers
        <algorithm> <array> <chrono> <cstdint> <deque> <functional> <map> <memory> <optional> <set>
        <string> <utility> <variant> <vector>
        <QByteArray> <QCoreApplication> <QDateTime> <QDeadlineTimer> <QDir> <QElapsedTimer> <QFile>
        <QFileInfo> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QLoggingCategory>
        <QMap> <QObject> <QPointer> <QProcess> <QRegularExpression> <QSet> <QStringList> <QTimer> <QVariant>)
    sallyport_precompiled(sallyport_precompiled_core LINK Qt6::Core HEADERS ${headers})
    if(SALLYPORT_BUILD_UI)
        find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Widgets)
        sallyport_precompiled(sallyport_precompiled_window LINK Qt6::Widgets
            HEADERS ${headers}
            <QAbstractItemModel> <QAction> <QApplication> <QBoxLayout> <QCheckBox> <QComboBox> <QDialog>
            <QDialogButtonBox> <QFormLayout> <QIcon> <QLabel> <QLineEdit> <QMenu> <QMessageBox>
            <QPainter> <QPlainTextEdit> <QPushButton> <QToolButton> <QTreeView> <QWidget>)
    endif()
endif()

# sallyport_precompile(target LINK…): lets TARGET use what was precompiled for what it links.
function(sallyport_precompile target)
    if(SALLYPORT_PRECOMPILE)
        set(kind core)
        if("${ARGN}" MATCHES "Qt6::Widgets|sallyport_(gui|demo|ui_(profile|prompts|shell|widgets))")
            set(kind window)
        endif()
        target_precompile_headers(${target} REUSE_FROM sallyport_precompiled_${kind})
    endif()
endfunction()

# Only core/ssh knows which libssh2 it is. A build for another one may take the rest of core from a build with
# the same compiler and the same options.
set(SALLYPORT_CORE_OF "" CACHE PATH "A build folder whose libraries of core, but that of core/ssh, are linked here")

# A static library for one folder of core: sallyport_base, sallyport_ssh, …
function(sallyport_library folder)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK;PRIVATE_LINK;DEFINES" ${ARGN})
    set(target sallyport_${folder})
    if(SALLYPORT_CORE_OF AND NOT folder STREQUAL "ssh")
        add_library(${target} STATIC IMPORTED GLOBAL)
        set_target_properties(${target} PROPERTIES
            IMPORTED_LOCATION "${SALLYPORT_CORE_OF}/core/${folder}/lib${target}.a")
        target_include_directories(${target} INTERFACE "${PROJECT_SOURCE_DIR}")
        target_compile_definitions(${target} INTERFACE ${ARG_DEFINES})
        target_link_libraries(${target} INTERFACE ${ARG_LINK} ${ARG_PRIVATE_LINK})
        return()
    endif()
    add_library(${target} STATIC ${ARG_SOURCES})
    target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}")
    # Each public header has to compile alone with what its folder may use. Those that have a .cpp do
    # with it, for it includes them first (the test "architecture" sees to that) and has to include all it
    # uses (the test "includes"); the others by the target all_verify_interface_header_sets when
    # CMAKE_VERIFY_INTERFACE_HEADER_SETS is on.
    set(headers ${ARG_SOURCES})
    list(FILTER headers INCLUDE REGEX "\\.h$")
    list(FILTER headers EXCLUDE REGEX "libssh2(api|ext)\\.h$")
    foreach(source IN LISTS ARG_SOURCES)
        if(source MATCHES "\\.cpp$")
            string(REGEX REPLACE "\\.cpp$" ".h" header "${source}")
            list(REMOVE_ITEM headers "${header}")
        endif()
    endforeach()
    target_sources(${target} PUBLIC FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${headers})
    target_link_libraries(${target} PUBLIC ${ARG_LINK}
        PRIVATE $<BUILD_INTERFACE:sallyport_options> ${ARG_PRIVATE_LINK})
    target_compile_definitions(${target} PUBLIC ${ARG_DEFINES})
    sallyport_precompile(${target} ${ARG_LINK})
endfunction()

# What a test for Windows cannot do, and so which are none.
set(SALLYPORT_UNIX_TESTS "")
if(WIN32)
    file(STRINGS "${PROJECT_SOURCE_DIR}/packaging/windows/unix-tests.txt" lines REGEX "^test")
    foreach(line IN LISTS lines)
        string(REGEX REPLACE " .*" "" line "${line}")
        list(APPEND SALLYPORT_UNIX_TESTS "${line}")
    endforeach()
endif()

set(SALLYPORT_TEST_LINKER "" CACHE STRING "The linker of the tests, as in -fuse-ld=; of the programs it is the usual one")

option(SALLYPORT_UNIT_TESTS "Build the unit tests of core, of the command line and of the window" ON)

# One Qt Test binary and its CTest entry. LABELS defaults to "unit".
function(sallyport_test name)
    if(name IN_LIST SALLYPORT_UNIX_TESTS)
        return()
    endif()
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINK;LABELS;ENVIRONMENT" ${ARGN})
    if(NOT ARG_LABELS)
        set(ARG_LABELS unit)
    endif()
    if(ARG_LABELS MATCHES "^(unit|gui)$" AND NOT SALLYPORT_UNIT_TESTS)
        return()
    endif()
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE Qt6::Test sallyport_options ${ARG_LINK})
    target_compile_definitions(${name} PRIVATE
        SALLYPORT_SOURCE_DIR="${PROJECT_SOURCE_DIR}" SALLYPORT_BINARY_DIR="${PROJECT_BINARY_DIR}")
    if(SALLYPORT_SANITIZE)
        target_compile_definitions(${name} PRIVATE SALLYPORT_SANITIZED)
    endif()
    sallyport_precompile(${name} ${ARG_LINK})
    if(SALLYPORT_PRECOMPILE)
        # Nearly always empty, and what is precompiled takes longer to load than that to compile.
        set_source_files_properties(
            "${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/mocs_compilation.cpp"
            PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    endif()
    if(SALLYPORT_TEST_LINKER)
        target_link_options(${name} PRIVATE "-fuse-ld=${SALLYPORT_TEST_LINKER}")
    endif()
    # Not where GCC 14 makes the programs: it says no to precompiled headers of another optimisation.
    if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang" AND CMAKE_BUILD_TYPE STREQUAL RelWithDebInfo AND NOT MINGW)
        # What a test does once need not be fast.
        target_compile_options(${name} PRIVATE -O1)
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;${ARG_ENVIRONMENT}")
endfunction()
