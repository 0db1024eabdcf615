# SPDX-License-Identifier: GPL-3.0-or-later
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_C_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
    add_link_options(-fuse-ld=mold)
endif()

add_library(tidemark_flags INTERFACE)
target_compile_features(tidemark_flags INTERFACE cxx_std_20)
target_include_directories(tidemark_flags INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_options(tidemark_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion
    -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast $<$<BOOL:${TIDEMARK_WERROR}>:-Werror>)
target_compile_definitions(tidemark_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT QT_NO_FOREACH
    QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
    $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
if(TIDEMARK_SANITIZE)
    target_compile_options(tidemark_flags INTERFACE -fsanitize=address,undefined
        -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(tidemark_flags INTERFACE -fsanitize=address,undefined)
endif()
if(TIDEMARK_SANITIZE OR TIDEMARK_TSAN)
    # The checks that the sanitizers add make GCC see uninitialised members where there are none.
    target_compile_options(tidemark_flags INTERFACE -Wno-maybe-uninitialized)
endif()
if(TIDEMARK_TSAN)
    target_compile_options(tidemark_flags INTERFACE -fsanitize=thread)
    target_link_options(tidemark_flags INTERFACE -fsanitize=thread)
endif()
