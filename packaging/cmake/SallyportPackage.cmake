# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The package "sallyport" with both programs: cpack -G DEB in the build folder.

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
set(CPACK_DEBIAN_PACKAGE_RELEASE "${SALLYPORT_PACKAGE_RELEASE}")
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# A place for passwords, Qt's own words in other languages, and the window without X11.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "openssh-client")

string(TIMESTAMP SALLYPORT_DEBIAN_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC)
configure_file("${from}/changelog.Debian.in" "${made}/changelog.Debian.made" @ONLY)
sallyport_install_compressed("${made}/changelog.Debian.made" "${CMAKE_INSTALL_DOCDIR}" changelog.Debian)
install(FILES "${from}/lintian-overrides"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/lintian/overrides" RENAME sallyport)

include(CPack)
