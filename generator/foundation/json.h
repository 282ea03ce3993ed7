// JSON as plain data, and its text. nlohmann-json stands behind it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace alongside {

struct JsonMember;
struct JsonValue;

using JsonList = std::vector<JsonValue>;
using JsonObject = std::vector<JsonMember>;  // members keep their order

/// A list whose items are made one at a time while it is written, so that a report of thousands is never held as values.
struct JsonItems {
  std::size_t count = 0;
  std::function<JsonValue(std::size_t index)> item;
};

/// A JSON value; as it is made first, `null`.
struct JsonValue {
  JsonValue() = default;
  JsonValue(std::nullptr_t) {}
  JsonValue(const char* text) : data(std::string(text)) {}
  JsonValue(std::string text) : data(std::move(text)) {}
  JsonValue(std::string_view text) : data(std::string(text)) {}
  JsonValue(bool value) : data(value) {}
  JsonValue(int number) : data(std::int64_t{number}) {}
  JsonValue(std::size_t number) : data(static_cast<std::int64_t>(number)) {}
  JsonValue(double number) : data(number) {}
  JsonValue(JsonList items) : data(std::move(items)) {}
  JsonValue(JsonObject members) : data(std::move(members)) {}
  JsonValue(JsonItems items) : data(std::move(items)) {}

  std::variant<std::monostate, bool, std::int64_t, double, std::string, JsonList, JsonObject, JsonItems> data;
};

struct JsonMember {
  std::string key;
  JsonValue value;
};

/// `make(item)` for each of `items`, which have to live until the list is written.
template <typename Items, typename Make>
JsonItems json_items(const Items& items, Make make) {
  return {items.size(), [&items, make](std::size_t index) -> JsonValue { return make(items[index]); }};
}

/// `value` as JSON, in lines indented by two spaces. Bytes that are not UTF-8 become U+FFFD.
std::string json_text(const JsonValue& value);

/// `value` as JSON on one line. Bytes that are not UTF-8 become U+FFFD.
std::string json_line(const JsonValue& value);

/// What `text` says; nothing where it is not JSON, or goes more than 100 deep. Whole numbers are read as such.
std::optional<JsonValue> read_json(std::string_view text);

/// The member of an object called `key`, the last of that name; null for none and for what is no object.
const JsonValue* member_of(const JsonValue& value, std::string_view key);

}  // namespace alongside
