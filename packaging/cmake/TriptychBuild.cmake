# SPDX-License-Identifier: GPL-3.0-or-later
# The build's vocabulary: one function for a room of the house, one for a test, and what holds for all of them.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF)
set(CMAKE_ARCHIVE_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib")
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

option(TRIPTYCH_WERROR "Treat warnings as errors" OFF)
set(TRIPTYCH_SANITIZE "" CACHE STRING "Sanitizers for the whole build, such as address,undefined")

# Headers of Qt are most of what a small source costs. Off where a missing include should be found: a source that
# compiles only with this on is wrong.
option(TRIPTYCH_PCH "Precompile the headers that nearly every source includes" OFF)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_C_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
    if(TRIPTYCH_PCH)
        # ccache's manual asks for these and for -fpch-preprocess where headers are precompiled.
        set(CMAKE_CXX_COMPILER_LAUNCHER
            env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime "${CCACHE_PROGRAM}")
    endif()
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
    add_link_options(-fuse-ld=mold)
endif()

# Debug information that still names every line of a stack trace at half the object size.
set(CMAKE_CXX_FLAGS_DEBUG "-g1 -O0")
set(CMAKE_C_FLAGS_DEBUG "-g1 -O0")
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-g1 -O2 -DNDEBUG")

add_library(triptych_options INTERFACE)
target_include_directories(triptych_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(triptych_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(triptych_options INTERFACE
    $<$<COMPILE_LANGUAGE:CXX>:-Wall;-Wextra;-Wpedantic;-Wshadow;-Wnon-virtual-dtor;-Woverloaded-virtual>)
if(TRIPTYCH_WERROR)
    target_compile_options(triptych_options INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-Werror>)
endif()
if(TRIPTYCH_SANITIZE)
    add_compile_options(-fsanitize=${TRIPTYCH_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=${TRIPTYCH_SANITIZE})
    add_compile_definitions(QT_FORCE_ASSERTS)
endif()
if(NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
    add_compile_options(-fstack-protector-strong)
    add_compile_definitions($<$<COMPILE_LANGUAGE:CXX>:_FORTIFY_SOURCE=2>)
    add_link_options(-Wl,-z,relro,-z,now)
endif()

# triptych_precompile(<target>): lets the target share one precompiled header, if TRIPTYCH_PCH says so.
function(triptych_precompile target)
    if(NOT TRIPTYCH_PCH)
        return()
    endif()
    if(NOT TARGET triptych_pch)
        file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/pch.cpp" CONTENT "")
        add_library(triptych_pch OBJECT "${CMAKE_BINARY_DIR}/pch.cpp")
        set_target_properties(triptych_pch PROPERTIES AUTOMOC OFF)
        target_link_libraries(triptych_pch PRIVATE triptych_options Qt6::Core tl::expected)
        target_compile_options(triptych_pch PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
        target_precompile_headers(triptych_pch PRIVATE
            <algorithm> <functional> <memory> <optional> <string> <vector>
            <QByteArray> <QHash> <QList> <QObject> <QString> <QStringList> <tl/expected.hpp>)
    endif()
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
    target_precompile_headers(${target} REUSE_FROM triptych_pch)
endfunction()

# triptych_library(<folder> SOURCES … [PUBLIC …] [PRIVATE …])
# One static library a folder: "model/text" becomes the target triptych_model_text, alias triptych::model_text.
function(triptych_library folder)
    cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    string(REPLACE "/" "_" name "${folder}")
    add_library(triptych_${name} STATIC ${ARG_SOURCES})
    add_library(triptych::${name} ALIAS triptych_${name})
    target_link_libraries(triptych_${name} PUBLIC triptych_options ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
    triptych_precompile(triptych_${name})
    # tests/architecture holds the links of every room against the floors' table.
    list(JOIN ARG_PUBLIC " " public)
    list(JOIN ARG_PRIVATE " " private)
    set_property(GLOBAL APPEND PROPERTY TRIPTYCH_ROOMS "${folder}: ${public} ${private}")
endfunction()

# triptych_test(<name> [SOURCES …] LINK … [LABELS …])
# A Qt Test program; its source is <name>.cpp unless SOURCES says otherwise.
function(triptych_test name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK;LABELS" ${ARGN})
    if(NOT ARG_SOURCES)
        set(ARG_SOURCES ${name}.cpp)
    endif()
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE triptych_options triptych_tests_support Qt6::Test ${ARG_LINK})
    triptych_precompile(${name})
    # A test's objects are in its source, which includes their .moc: moc's own source is all but empty, and reading the
    # precompiled header would be nearly all that it costs.
    set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/mocs_compilation.cpp"
        PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        LABELS "${ARG_LABELS}" TIMEOUT 600
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=qt.qpa.*=false;LC_ALL=C.UTF-8;TRIPTYCH_SOURCE_DIR=${CMAKE_SOURCE_DIR};TRIPTYCH_BINARY_DIR=${CMAKE_BINARY_DIR};UBSAN_OPTIONS=print_stacktrace=1;ASAN_OPTIONS=detect_leaks=0")
endfunction()
