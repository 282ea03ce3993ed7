#include "model/kind.h"

#include <algorithm>

namespace alongside {

std::string_view field_type_name(FieldType type) {
  switch (type) {
    case FieldType::text: return "text";
    case FieldType::number: return "number";
    case FieldType::date: return "date";
    case FieldType::list: return "list";
    case FieldType::address: return "address";
    case FieldType::email: return "email";
    case FieldType::yes_no: return "yes-no";
  }
  return "text";
}

const Kind* kind_named(const std::vector<Kind>& kinds, std::string_view id) {
  const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const Kind& kind) { return kind.id == id; });
  return found == kinds.end() ? nullptr : &*found;
}

const Kind* kind_of_folder(const std::vector<Kind>& kinds, std::string_view folder) {
  if (folder.empty()) return nullptr;
  const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const Kind& kind) { return kind.folder == folder; });
  return found == kinds.end() ? nullptr : &*found;
}

}  // namespace alongside
