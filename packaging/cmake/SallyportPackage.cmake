# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The package "sallyport" with both programs: cpack -G DEB or cpack -G RPM in the build folder.

set(SALLYPORT_PACKAGE_RELEASE 1 CACHE STRING "The number of the package among those of one version")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME sallyport)
set(CPACK_PACKAGE_CONTACT "${SALLYPORT_PACKAGE_CONTACT}")
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
"Saved SSH tunnels with a window and a command line: local, remote and
dynamic forwards through jump hosts and proxies, connections that are made
again when they break, and a plain word on what is up and what is not.
.
FTP is forwarded too: the addresses in its control connection are replaced
by ones inside the tunnel, so that a plain FTP client and a plain FTP server
exchange files through SSH.")
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_BINARY_DIR}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_RELEASE "${SALLYPORT_PACKAGE_RELEASE}")
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# A place for passwords, Qt's own words in other languages, and the window without X11.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "openssh-client")

# The libraries are asked for by their names (libQt6Core.so.6), which rpmbuild finds itself: they are the same on all systems
# with rpm, other than the names of packages. What is only recommended goes by names that Fedora and openSUSE share,
# else it is left to them.
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE "${SALLYPORT_PACKAGE_RELEASE}")
# Ours, and those of what is linked in for good.
set(CPACK_RPM_PACKAGE_LICENSE "GPL-3.0-or-later")
if(NOT SALLYPORT_SYSTEM_LIBSSH2)
    sallyport_component(libssh2 licence licence)
    string(APPEND CPACK_RPM_PACKAGE_LICENSE " AND ${licence}")
endif()
set(CPACK_RPM_PACKAGE_GROUP "Applications/Internet")
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_PACKAGE_AUTOPROV OFF)
set(CPACK_RPM_PACKAGE_RELOCATABLE OFF)
set(CPACK_RPM_COMPRESSION_TYPE xz)
set(CPACK_RPM_PACKAGE_REQUIRES "hicolor-icon-theme")
set(CPACK_RPM_PACKAGE_SUGGESTS "openssh-clients")
# The same bytes in every build of one commit.
set(CPACK_RPM_SPEC_MORE_DEFINE "%define _buildhost localhost
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _build_id_links none
%define packager ${SALLYPORT_PACKAGE_CONTACT}
%define __brp_mangle_shebangs %{nil}")
# Folders that every system has; others, as those of shells, are owned with whoever else has them, and so go with the last one.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/lib/systemd /usr/lib/systemd/user /usr/share/applications /usr/share/man /usr/share/man/man1
    /usr/share/icons /usr/share/icons/hicolor)
foreach(size 16x16 22x22 24x24 32x32 48x48 64x64 96x96 128x128 256x256 512x512 scalable symbolic)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size} /usr/share/icons/hicolor/${size}/apps)
endforeach()
set(CPACK_PROJECT_CONFIG_FILE "${CMAKE_CURRENT_LIST_DIR}/SallyportPackageKind.cmake")

string(TIMESTAMP SALLYPORT_RPM_DATE "%a %b %d %Y" UTC)
configure_file("${from}/changelog.rpm.in" "${made}/changelog.rpm" @ONLY)
set(CPACK_RPM_CHANGELOG_FILE "${made}/changelog.rpm")

string(TIMESTAMP SALLYPORT_DEBIAN_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC)
configure_file("${from}/changelog.Debian.in" "${made}/changelog.Debian.made" @ONLY)
sallyport_install_compressed("${made}/changelog.Debian.made" "${CMAKE_INSTALL_DOCDIR}" changelog.Debian)
install(FILES "${from}/lintian-overrides"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/lintian/overrides" RENAME sallyport)

include(CPack)
