# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later

# sallyport_hardening: what compiler and linker do against mistakes in memory handling, for our
# code and for libssh2 alike. Each option is probed, so that another compiler or processor builds
# with what it has; the test "hardening" reads from the built programs what has become of it, and
# knows itself what a common compiler must have.

include(CheckCXXCompilerFlag)
include(CheckCXXSourceCompiles)
include(CheckLinkerFlag)

add_library(sallyport_hardening INTERFACE)

# With -Werror, because clang only warns of an option that does nothing on this processor.
function(sallyport_hardening_flag flag)
    string(MAKE_C_IDENTIFIER "SALLYPORT_HAS${flag}" has)
    set(CMAKE_REQUIRED_FLAGS "-Werror")
    check_cxx_compiler_flag("${flag}" ${has})
    if(${has})
        target_compile_options(sallyport_hardening INTERFACE "${flag}")
    endif()
endfunction()

function(sallyport_hardening_link_flag flag)
    string(MAKE_C_IDENTIFIER "SALLYPORT_LINKS${flag}" has)
    check_linker_flag(CXX "${flag}" ${has})
    if(${has})
        target_link_options(sallyport_hardening INTERFACE "${flag}")
    endif()
endfunction()

if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    sallyport_hardening_flag(-fstack-protector-strong)
    # Both end in an internal error of MinGW's compiler. Windows touches the stack page by page anyway.
    if(NOT MINGW)
        sallyport_hardening_flag(-fstack-clash-protection)
        # Where jumps and returns may lead: x86 and 64-bit ARM, each in its words.
        sallyport_hardening_flag(-fcf-protection=full)
        sallyport_hardening_flag(-mbranch-protection=standard)
    else()
        # The guard of the stack lies in a library of its own there.
        target_link_options(sallyport_hardening INTERFACE -fstack-protector-strong)
        sallyport_hardening_link_flag(-Wl,--dynamicbase)
        sallyport_hardening_link_flag(-Wl,--high-entropy-va)
        sallyport_hardening_link_flag(-Wl,--nxcompat)
    endif()

    # libstdc++ checks indices and empty optionals; other libraries do not know the word.
    target_compile_definitions(sallyport_hardening INTERFACE
        $<$<COMPILE_LANGUAGE:CXX>:_GLIBCXX_ASSERTIONS>)

    # The sanitizers do not see through the checked functions; without optimisation there are none.
    if(NOT SALLYPORT_SANITIZE)
        set(CMAKE_REQUIRED_FLAGS "-O2 -Werror -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3")
        check_cxx_source_compiles("
            #include <cstdlib>
            #if !defined(__USE_FORTIFY_LEVEL) || __USE_FORTIFY_LEVEL < 3
            #error \"level 3 is not there\"
            #endif
            int main() { return 0; }" SALLYPORT_HAS_FORTIFY_3)
        unset(CMAKE_REQUIRED_FLAGS)
        set(level 2)
        if(SALLYPORT_HAS_FORTIFY_3)
            set(level 3)
        endif()
        target_compile_options(sallyport_hardening INTERFACE
            $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE>
            $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=${level}>)
    endif()

    if(NOT APPLE)
        sallyport_hardening_link_flag(-Wl,-z,relro)
        sallyport_hardening_link_flag(-Wl,-z,now)
        sallyport_hardening_link_flag(-Wl,-z,noexecstack)
    endif()
endif()

# Programs at a random address: with POSITION_INDEPENDENT_CODE, CMake then links them as such.
include(CheckPIESupported)
check_pie_supported(LANGUAGES C CXX)
