# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later

# What the programs are made of besides our own sources is in packaging/components.json; which of it a build has is told
# where it is linked: sallyport_has_component(id version), collected in the global property SALLYPORT_COMPONENTS as "id=version".
file(READ "${CMAKE_CURRENT_LIST_DIR}/../components.json" SALLYPORT_COMPONENT_LIST)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${CMAKE_CURRENT_LIST_DIR}/../components.json")

# sallyport_component(id member variable): what the list says of it.
function(sallyport_component id member variable)
    string(JSON length LENGTH "${SALLYPORT_COMPONENT_LIST}" components)
    math(EXPR last "${length} - 1")
    foreach(index RANGE ${last})
        string(JSON found GET "${SALLYPORT_COMPONENT_LIST}" components ${index} id)
        if(found STREQUAL id)
            string(JSON value GET "${SALLYPORT_COMPONENT_LIST}" components ${index} ${member})
            set(${variable} "${value}" PARENT_SCOPE)
            return()
        endif()
    endforeach()
    message(FATAL_ERROR "packaging/components.json does not list ${id}, which is linked")
endfunction()

# version: empty where only the program knows it.
function(sallyport_has_component id version)
    sallyport_component(${id} name name)
    set_property(GLOBAL APPEND PROPERTY SALLYPORT_COMPONENTS "${id}=${version}")
endfunction()

if(WIN32)
    sallyport_has_component(gcc "${CMAKE_CXX_COMPILER_VERSION}")
    sallyport_has_component(winpthreads "")
endif()
