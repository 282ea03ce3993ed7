#include "foundation/json.h"

#include <nlohmann/json.hpp>

namespace alongside {
namespace {

using Library = nlohmann::ordered_json;

struct ToLibrary {
  Library operator()(std::monostate) const { return nullptr; }
  Library operator()(bool value) const { return value; }
  Library operator()(std::int64_t number) const { return number; }
  Library operator()(double number) const { return number; }
  Library operator()(const std::string& text) const { return text; }
  Library operator()(const JsonList& items) const {
    Library list = Library::array();
    for (const JsonValue& item : items) list.push_back(std::visit(*this, item.data));
    return list;
  }
  Library operator()(const JsonObject& members) const {
    Library object = Library::object();
    for (const JsonMember& member : members) object[member.key] = std::visit(*this, member.value.data);
    return object;
  }
};

}  // namespace

std::string json_text(const JsonValue& value) {
  return std::visit(ToLibrary{}, value.data).dump(2, ' ', false, Library::error_handler_t::replace);
}

}  // namespace alongside
