# SPDX-License-Identifier: GPL-3.0-or-later
# The folder rule of core/README.md: folder | an #include line there must not match this.
set(rules
    "core|<Qt(Gui|Widgets|Charts|Svg|PrintSupport|Concurrent)|<Q(Widget|Application|Icon|Pixmap|Painter|Color|Undo|Image|Font)|\"(ui|app)/"
    "core/stats|<Q|\"core/(base|model|store|import|design|frame|analysis|report|project)/"
    "core/base|\"core/(stats|model|store|import|design|frame|analysis|report|project)/"
    "core/model|\"core/(stats|store|import|design|frame|analysis|report|project)/"
    "core/import|\"core/(stats|store|design|frame|analysis|report|project)/"
    "core/store|\"core/(stats|import|design|frame|analysis|report|project)/"
    "core/design|\"core/(store|import|frame|analysis|report|project)/"
    "core/frame|\"core/(stats|store|import|analysis|report|project)/"
    "core/analysis|\"core/(store|import|report|project)/"
    "core/report|\"core/(stats|store|import|project)/"
    "ui|\"app/|<sqlite3|<QSql|\"core/stats/|<(readstat|zip|expat|xlsxwriter)"
    "tests/core|<Q(Widget|Application|Icon|Pixmap|Painter|Color|Undo)|<QtWidgets|\"(ui|app)/")
foreach(rule IN LISTS rules)
    string(REGEX MATCH "^([^|]+)\\|(.*)$" _ "${rule}")
    set(folder "${CMAKE_MATCH_1}")
    set(forbidden "${CMAKE_MATCH_2}")
    file(GLOB_RECURSE files "${ROOT}/${folder}/*.h" "${ROOT}/${folder}/*.cpp")
    foreach(file IN LISTS files)
        file(STRINGS "${file}" includes REGEX "^[ \t]*#[ \t]*include")
        foreach(line IN LISTS includes)
            if(line MATCHES "${forbidden}")
                message(SEND_ERROR "${file}: ${folder} must not have: ${line}")
            endif()
        endforeach()
    endforeach()
endforeach()
foreach(only "core/store|<sqlite3" "core/stats|<boost/" "core/(import|example)|<readstat")
    string(REGEX MATCH "^(.+)\\|([^|]*)$" _ "${only}")
    set(home "${CMAKE_MATCH_1}")
    set(header "${CMAKE_MATCH_2}")
    file(GLOB_RECURSE files "${ROOT}/core/*.h" "${ROOT}/core/*.cpp" "${ROOT}/ui/*.h" "${ROOT}/ui/*.cpp")
    foreach(file IN LISTS files)
        file(STRINGS "${file}" includes REGEX "^[ \t]*#[ \t]*include[ \t]*${header}")
        if(includes AND NOT file MATCHES "/${home}/")
            message(SEND_ERROR "${file}: ${header} is only for ${home}")
        endif()
    endforeach()
endforeach()
