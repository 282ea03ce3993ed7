# What every part of ours is compiled with. Headers of libraries come as system headers, so their warnings are not ours.
add_library(alongside_flags INTERFACE)
target_compile_options(alongside_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Werror
  # GCC 12 and 13 warn of std::string's own code (GCC's bug 105651).
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
if(ALONGSIDE_SANITIZE)
  set(sanitizers -fsanitize=address,undefined)
  target_compile_options(alongside_flags INTERFACE ${sanitizers} -fno-sanitize-recover=all -fno-omit-frame-pointer
    # What the sanitizers add makes GCC take std::function and std::regex for uninitialised; the release build still warns.
    -Wno-maybe-uninitialized)
  target_compile_definitions(alongside_flags INTERFACE _GLIBCXX_ASSERTIONS)
  target_link_options(alongside_flags INTERFACE ${sanitizers})
endif()
