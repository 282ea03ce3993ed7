add_library(alongside_flags INTERFACE)
target_compile_options(alongside_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Werror)
if(ALONGSIDE_SANITIZE)
  target_compile_options(alongside_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(alongside_flags INTERFACE -fsanitize=address,undefined)
endif()
