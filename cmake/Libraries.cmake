# Every library that Alongside stands on, each as one target, whatever the system's package calls it.
# generator/README.md says which one header of ours hides each of them.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(OpenSSL REQUIRED)

# Debian 12 and Ubuntu 24.04 ship different versions, and not each of them brings a CMake package: the first target that
# the package defines is taken, else what pkg-config knows.
function(alongside_library name package pkgconfig)
  find_package(${package} QUIET CONFIG)
  foreach(target ${ARGN})
    if(TARGET ${target})
      add_library(${name} INTERFACE)
      target_link_libraries(${name} INTERFACE ${target})
      return()
    endif()
  endforeach()
  pkg_check_modules(${name} REQUIRED IMPORTED_TARGET GLOBAL ${pkgconfig})
  add_library(${name} INTERFACE)
  target_link_libraries(${name} INTERFACE PkgConfig::${name})
endfunction()

alongside_library(library_yaml yaml-cpp yaml-cpp yaml-cpp::yaml-cpp yaml-cpp)
alongside_library(library_fmt fmt fmt fmt::fmt)
alongside_library(library_json nlohmann_json nlohmann_json nlohmann_json::nlohmann_json)
alongside_library(library_xml pugixml pugixml pugixml::pugixml pugixml)
alongside_library(library_options CLI11 CLI11 CLI11::CLI11)
alongside_library(library_unicode utf8proc libutf8proc)
alongside_library(library_html gumbo gumbo)
alongside_library(library_web CURL libcurl)
alongside_library(library_markdown cmark-gfm libcmark-gfm)

# The extensions of cmark-gfm come without a description of their own; they need the library after them.
find_library(CMARK_GFM_EXTENSIONS cmark-gfm-extensions REQUIRED)
find_path(CMARK_GFM_EXTENSIONS_INCLUDE cmark-gfm-core-extensions.h REQUIRED)
add_library(library_markdown_extensions INTERFACE)
target_link_libraries(library_markdown_extensions INTERFACE ${CMARK_GFM_EXTENSIONS} library_markdown)

find_path(MUSTACHE_INCLUDE kainjow/mustache.hpp REQUIRED)
add_library(library_mustache INTERFACE)
target_include_directories(library_mustache SYSTEM INTERFACE ${MUSTACHE_INCLUDE})

add_library(library_hash INTERFACE)
target_link_libraries(library_hash INTERFACE OpenSSL::Crypto)

# A quicker malloc, where the system has it: a build makes many small pieces on all cores. Nothing names it in the code, so
# the linker has to be told to keep it; the sanitizers bring their own.
find_library(MIMALLOC mimalloc)
add_library(library_malloc INTERFACE)
if(MIMALLOC AND NOT ALONGSIDE_SANITIZE)
  target_link_libraries(library_malloc INTERFACE -Wl,--push-state,--no-as-needed ${MIMALLOC} -Wl,--pop-state)
endif()
