# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Read by cpack for each kind of package (CPACK_PROJECT_CONFIG_FILE).
if(CPACK_GENERATOR STREQUAL "RPM")
    # Debian's own things go, and what is elsewhere on a system with rpm moves: SallyportStageRpm.cmake.
    set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/SallyportStageRpm.cmake")
    # In Debian's way of writing a dot alone stands for an empty line.
    string(REPLACE "\n.\n" "\n\n" CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
endif()
