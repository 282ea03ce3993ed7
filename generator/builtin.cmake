# Compiles templates/, themes/base/ and what `new` writes into the program, so that one binary is enough.
file(GLOB_RECURSE builtin_files CONFIGURE_DEPENDS LIST_DIRECTORIES false
  ${PROJECT_SOURCE_DIR}/templates/*.html ${PROJECT_SOURCE_DIR}/templates/*.yaml ${PROJECT_SOURCE_DIR}/templates/*.txt
  ${PROJECT_SOURCE_DIR}/themes/base/* ${PROJECT_SOURCE_DIR}/generator/app/starter/* ${PROJECT_SOURCE_DIR}/generator/app/probe/*)
set(builtin_source ${CMAKE_CURRENT_BINARY_DIR}/builtin_files.cc)
add_custom_command(
  OUTPUT ${builtin_source}
  COMMAND ${CMAKE_COMMAND} -DROOT=${PROJECT_SOURCE_DIR} -DOUTPUT=${builtin_source}
          -DLIST=${CMAKE_CURRENT_BINARY_DIR}/builtin_files.txt -P ${CMAKE_CURRENT_SOURCE_DIR}/embed.cmake
  DEPENDS ${builtin_files} ${CMAKE_CURRENT_BINARY_DIR}/builtin_files.txt ${CMAKE_CURRENT_SOURCE_DIR}/embed.cmake
  COMMENT "Compiling in the built-in templates, theme and pictures")
string(REPLACE ";" "\n" builtin_list "${builtin_files}")
file(GENERATE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/builtin_files.txt CONTENT "${builtin_list}\n")
add_library(alongside_builtin STATIC ${builtin_source})
target_include_directories(alongside_builtin PUBLIC ${PROJECT_SOURCE_DIR}/generator)
target_link_libraries(alongside_builtin PRIVATE alongside_flags)
