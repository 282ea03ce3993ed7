// A baseline as a file: JSON, one object a line, so that two people's changes to it can be put together line by line.
#include <algorithm>
#include <optional>
#include <string>
#include <tuple>
#include <variant>

#include "foundation/json.h"
#include "foundation/text.h"
#include "report/baseline.h"

namespace alongside {
namespace {

constexpr std::string_view first_words = "{\"baseline\":";
constexpr std::size_t longest_line = 10'000;
constexpr std::int64_t greatest_count = 1'000'000;

auto key_of(const BaselineRow& row) { return std::tie(row.file, row.rule, row.words); }

const std::string* text_of(const JsonValue& row, std::string_view key) {
  const JsonValue* value = member_of(row, key);
  return value == nullptr ? nullptr : std::get_if<std::string>(&value->data);
}

std::optional<BaselineRow> row_in(std::string_view line) {
  if (line.size() > longest_line) return std::nullopt;
  const std::optional<JsonValue> value = read_json(line);
  if (!value) return std::nullopt;
  const std::string* file = text_of(*value, "file");
  const std::string* rule = text_of(*value, "rule");
  const std::string* words = text_of(*value, "words");
  const JsonValue* number = member_of(*value, "count");
  const auto* count = number == nullptr ? nullptr : std::get_if<std::int64_t>(&number->data);
  const bool is_whole = file != nullptr && rule != nullptr && words != nullptr && count != nullptr;
  if (!is_whole || *count < 1 || *count > greatest_count) return std::nullopt;
  return BaselineRow{*file, *rule, *words, static_cast<std::size_t>(*count)};
}

/// The rows in their order, each once, with the greatest of its counts.
Baseline put_together(Baseline rows) {
  std::sort(rows.begin(), rows.end(), [](const BaselineRow& a, const BaselineRow& b) { return key_of(a) < key_of(b); });
  Baseline result;
  for (BaselineRow& row : rows) {
    if (!result.empty() && key_of(result.back()) == key_of(row)) {
      result.back().count = std::max(result.back().count, row.count);
    } else {
      result.push_back(std::move(row));
    }
  }
  return result;
}

}  // namespace

std::string baseline_text(const Baseline& baseline) {
  std::string text = json_line(JsonObject{{"baseline", 1}}) + '\n';
  for (const BaselineRow& row : baseline) {
    text += json_line(JsonObject{{"file", row.file}, {"rule", row.rule}, {"words", row.words}, {"count", row.count}}) + '\n';
  }
  return text;
}

bool is_baseline(std::string_view bytes) { return bytes.starts_with(first_words); }

BaselineResult read_baseline(std::string_view bytes, const std::string& shown) {
  BaselineResult result;
  int number = 0;
  for (const std::string_view line : lines_of(bytes)) {
    ++number;
    if (number == 1 || trimmed(line).empty()) continue;
    if (std::optional<BaselineRow> row = row_in(line)) {
      result.baseline.push_back(std::move(*row));
    } else {
      result.findings.push_back(warning_at({shown, {number, 1}, {number, 1}}, "input/baseline-line",
                                           "This line of the baseline cannot be read, and is passed over.",
                                           "To write the file anew, type: alongside check --write-baseline"));
    }
  }
  result.baseline = put_together(std::move(result.baseline));
  return result;
}

}  // namespace alongside
