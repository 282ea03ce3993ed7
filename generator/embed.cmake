# Writes OUTPUT, a C++ file that holds the bytes of every file named in LIST, by its path under ROOT.
file(STRINGS ${LIST} files)
list(SORT files)
set(rows "")
foreach(file IN LISTS files)
  file(RELATIVE_PATH name ${ROOT} ${file})
  file(READ ${file} bytes HEX)
  # 24 bytes a line: compilers and people both prefer that to one line of 20,000 characters.
  string(REGEX REPLACE "................................................" "\\0\n" bytes "${bytes}")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" bytes "${bytes}")
  string(REPLACE "\n" "\"\n     \"" bytes "${bytes}")
  string(APPEND rows "    {\"${name}\"sv,\n     \"${bytes}\"sv},\n")
endforeach()
list(LENGTH files number)
file(WRITE ${OUTPUT} "#include \"read/builtin.h\"

#include <array>

namespace alongside {
namespace {
using namespace std::string_view_literals;
constexpr std::array<BuiltinFile, ${number}> files = {{
${rows}}};
}  // namespace

std::span<const BuiltinFile> builtin_files() { return files; }

}  // namespace alongside
")
