# SPDX-License-Identifier: GPL-3.0-or-later
# Debian's QScintilla for Qt 6 has neither a CMake config nor a .pc file. Defines the target QScintilla::QScintilla.
get_target_property(_qt_core_includes Qt6::Core INTERFACE_INCLUDE_DIRECTORIES)
set(_qsci_hints "")
foreach(_dir IN LISTS _qt_core_includes)
    list(APPEND _qsci_hints "${_dir}" "${_dir}/qt6")
endforeach()
find_path(QScintilla_INCLUDE_DIR Qsci/qsciscintilla.h HINTS ${_qsci_hints} PATH_SUFFIXES qt6)
find_library(QScintilla_LIBRARY NAMES qscintilla2_qt6)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(QScintilla REQUIRED_VARS QScintilla_LIBRARY QScintilla_INCLUDE_DIR)
find_package(Qt6 REQUIRED COMPONENTS PrintSupport)
if(QScintilla_FOUND AND NOT TARGET QScintilla::QScintilla)
    add_library(QScintilla::QScintilla UNKNOWN IMPORTED)
    set_target_properties(QScintilla::QScintilla PROPERTIES
        IMPORTED_LOCATION "${QScintilla_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${QScintilla_INCLUDE_DIR}"
        INTERFACE_LINK_LIBRARIES "Qt6::Widgets;Qt6::PrintSupport")
endif()
mark_as_advanced(QScintilla_INCLUDE_DIR QScintilla_LIBRARY)
