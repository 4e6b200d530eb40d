# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later

# What cpack has installed for the .rpm (in CPACK_TEMPORARY_INSTALL_DIRECTORY) as such a system wants it.
set(usr "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr")
file(REMOVE_RECURSE "${usr}/share/lintian")
file(REMOVE "${usr}/share/doc/sallyport/changelog.Debian.gz")
if(IS_DIRECTORY "${usr}/share/zsh/vendor-completions")
    file(RENAME "${usr}/share/zsh/vendor-completions" "${usr}/share/zsh/site-functions")
endif()
file(MAKE_DIRECTORY "${usr}/share/licenses/sallyport")
file(COPY "${CMAKE_CURRENT_LIST_DIR}/../../LICENSE" DESTINATION "${usr}/share/licenses/sallyport"
    FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
