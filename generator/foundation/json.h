// JSON as plain data, and its text. nlohmann-json stands behind it.
#pragma once

#include <cstdint>
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

  std::variant<std::monostate, bool, std::int64_t, double, std::string, JsonList, JsonObject> data;
};

struct JsonMember {
  std::string key;
  JsonValue value;
};

/// `value` as JSON, in lines indented by two spaces. Bytes that are not UTF-8 become U+FFFD.
std::string json_text(const JsonValue& value);

/// `value` as JSON on one line. Bytes that are not UTF-8 become U+FFFD.
std::string json_line(const JsonValue& value);

/// What `text` says; nothing where it is not JSON, or goes more than 100 deep. Whole numbers are read as such.
std::optional<JsonValue> read_json(std::string_view text);

/// The member of an object called `key`, the last of that name; null for none and for what is no object.
const JsonValue* member_of(const JsonValue& value, std::string_view key);

}  // namespace alongside
