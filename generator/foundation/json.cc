#include "foundation/json.h"

#include <algorithm>
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

JsonValue from_library(const Library& value) {
  if (value.is_boolean()) return value.get<bool>();
  if (value.is_number_float()) return value.get<double>();
  if (value.is_number_unsigned() && value.get<std::uint64_t>() > INT64_MAX) return value.get<double>();
  if (value.is_number()) {
    JsonValue number;
    number.data = value.get<std::int64_t>();
    return number;
  }
  if (value.is_string()) return value.get<std::string>();
  if (value.is_array()) {
    JsonList items;
    for (const Library& item : value) items.push_back(from_library(item));
    return items;
  }
  JsonObject members;
  for (const auto& [key, member] : value.items()) members.push_back({key, from_library(member)});
  return value.is_object() ? JsonValue(std::move(members)) : JsonValue();
}

}  // namespace

std::string json_text(const JsonValue& value) {
  return std::visit(ToLibrary{}, value.data).dump(2, ' ', false, Library::error_handler_t::replace);
}

std::string json_line(const JsonValue& value) {
  return std::visit(ToLibrary{}, value.data).dump(-1, ' ', false, Library::error_handler_t::replace);
}

std::optional<JsonValue> read_json(std::string_view text) {
  constexpr int deepest = 100;
  bool is_too_deep = false;
  const auto watch = [&](int depth, Library::parse_event_t, const Library&) {
    is_too_deep = is_too_deep || depth > deepest;
    return !is_too_deep;
  };
  const Library value = Library::parse(text, watch, false);
  if (value.is_discarded() || is_too_deep) return std::nullopt;
  return from_library(value);
}

const JsonValue* member_of(const JsonValue& value, std::string_view key) {
  const auto* members = std::get_if<JsonObject>(&value.data);
  if (members == nullptr) return nullptr;
  const auto found = std::find_if(members->rbegin(), members->rend(), [&](const JsonMember& member) { return member.key == key; });
  return found == members->rend() ? nullptr : &found->value;
}

}  // namespace alongside
