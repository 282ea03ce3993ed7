#include "write/memory_sink.h"

#include <stdexcept>

#include "foundation/files.h"
#include "write/address.h"

namespace alongside {

void MemorySink::put(const std::string& address, std::string_view bytes) {
  check_address(address);
  const std::lock_guard guard(lock_);
  const bool is_new = files_.emplace(address, bytes).second;
  if (!is_new) throw std::logic_error("Two files were made for one address: " + address);
}

void MemorySink::put_file(const std::string& address, const std::string& path) {
  put(address, read_whole_file(path));
}

}  // namespace alongside
