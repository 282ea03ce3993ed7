# Writes OUTPUT, a C++ file that holds the bytes of every file named in LIST, by its path under ROOT.
file(STRINGS ${LIST} files)
set(arrays "")
set(rows "")
set(number 0)
foreach(file IN LISTS files)
  file(RELATIVE_PATH name ${ROOT} ${file})
  file(READ ${file} bytes HEX)
  string(REGEX REPLACE "(..)" "\\\\x\\1" escaped "${bytes}")
  # A string literal of many lines: compilers and people both prefer that to one line of 20,000 characters.
  string(REGEX REPLACE "((\\\\x..)(\\\\x..)?(\\\\x..)?(\\\\x..)?(\\\\x..)?(\\\\x..)?(\\\\x..)?(\\\\x..)?(\\\\x..)?(\\\\x..)?(\\\\x..)?(\\\\x..)?(\\\\x..)?(\\\\x..)?(\\\\x..)?(\\\\x..)?(\\\\x..)?(\\\\x..)?(\\\\x..)?(\\\\x..)?(\\\\x..)?(\\\\x..)?(\\\\x..)?)"
         "    \"\\1\"\n" escaped "${escaped}")
  string(APPEND rows "    {\"${name}\"sv,\n${escaped}    \"\"sv},\n")
  math(EXPR number "${number} + 1")
endforeach()
file(WRITE ${OUTPUT}.new "#include \"read/builtin.h\"

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
file(COPY_FILE ${OUTPUT}.new ${OUTPUT} ONLY_IF_DIFFERENT)
