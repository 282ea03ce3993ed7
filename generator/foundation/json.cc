#include "foundation/json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace alongside {
namespace {

using Library = nlohmann::ordered_json;

/// Appends each value that it visits to a text. Only single texts and numbers go through the library: a whole report as the library's values
/// would be a second tree beside ours, ten times as large as its text.
struct Writer {
  std::string& text;
  bool in_lines;
  std::size_t depth = 0;

  void operator()(std::monostate) { text += "null"; }
  void operator()(bool value) { text += value ? "true" : "false"; }
  void operator()(std::int64_t number) { text += std::to_string(number); }
  void operator()(double number) { text += Library(number).dump(); }
  void operator()(const std::string& words) { text += Library(words).dump(-1, ' ', false, Library::error_handler_t::replace); }

  void operator()(const JsonList& items) {
    write_each(items.size(), '[', ']', [&](std::size_t i) { std::visit(*this, items[i].data); });
  }

  void operator()(const JsonItems& items) {
    write_each(items.count, '[', ']', [&](std::size_t i) { std::visit(*this, items.item(i).data); });
  }

  void operator()(const JsonObject& members) {
    write_each(members.size(), '{', '}', [&](std::size_t i) {
      (*this)(members[i].key);
      text += in_lines ? ": " : ":";
      std::visit(*this, members[i].value.data);
    });
  }

 private:
  template <typename Write>
  void write_each(std::size_t count, char open, char close, Write write) {
    text += open;
    ++depth;
    for (std::size_t i = 0; i < count; ++i) {
      if (i > 0) text += ',';
      break_line();
      write(i);
    }
    --depth;
    if (count > 0) break_line();
    text += close;
  }

  void break_line() {
    if (in_lines) text.append(1, '\n').append(2 * depth, ' ');
  }
};

std::string written(const JsonValue& value, bool in_lines) {
  std::string text;
  Writer writer{text, in_lines};
  std::visit(writer, value.data);
  return text;
}

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

std::string json_text(const JsonValue& value) { return written(value, true); }

std::string json_line(const JsonValue& value) { return written(value, false); }

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
