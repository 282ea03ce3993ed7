#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "foundation/json.h"
#include "foundation/text.h"
#include "web/ledger.h"

namespace alongside {
namespace {

void add(JsonObject& line, const char* key, const std::string& text) {
  if (!text.empty()) line.push_back({key, text});
}

void add(JsonObject& line, const char* key, Date date) {
  if (date) line.push_back({key, iso_date(date)});
}

std::string line_of(const std::string& url, const LedgerEntry& entry) {
  JsonObject line = {{"url", url}, {"verdict", verdict_name(entry.verdict)}};
  if (entry.reason != Reason::none) line.push_back({"reason", reason_name(entry.reason)});
  if (entry.status != 0) line.push_back({"status", entry.status});
  add(line, "final_url", entry.final_url);
  if (entry.permanent) line.push_back({"permanent", true});
  add(line, "checked", entry.checked);
  if (!entry.anchors.empty()) {
    JsonObject anchors;
    for (const auto& [fragment, is_there] : entry.anchors) anchors.push_back({fragment, is_there});
    line.push_back({"anchors", std::move(anchors)});
  }
  if (entry.fails != 0) line.push_back({"fails", entry.fails});
  add(line, "first_failed", entry.first_failed);
  add(line, "last_failed", entry.last_failed);
  add(line, "confirmed_by", entry.confirmed_by);
  add(line, "confirmed_at", entry.confirmed);
  if (entry.head_lies) line.push_back({"head_ok", false});
  add(line, "type", entry.content_type);
  if (entry.size) line.push_back({"size", std::size_t{*entry.size}});
  add(line, "unseen", entry.unseen);
  return json_line(line) + '\n';
}

std::string text_at(const JsonValue& line, std::string_view key) {
  const JsonValue* value = member_of(line, key);
  const auto* text = value == nullptr ? nullptr : std::get_if<std::string>(&value->data);
  return text == nullptr ? std::string() : *text;
}

std::int64_t number_at(const JsonValue& line, std::string_view key) {
  const JsonValue* value = member_of(line, key);
  const auto* number = value == nullptr ? nullptr : std::get_if<std::int64_t>(&value->data);
  return number == nullptr ? 0 : *number;
}

bool is_at(const JsonValue& line, std::string_view key, bool wanted) {
  const JsonValue* value = member_of(line, key);
  const auto* boolean = value == nullptr ? nullptr : std::get_if<bool>(&value->data);
  return boolean != nullptr && *boolean == wanted;
}

Date date_at(const JsonValue& line, std::string_view key) { return parse_date(text_at(line, key)).value_or(Date{}); }

std::map<std::string, bool> anchors_of(const JsonValue& line) {
  std::map<std::string, bool> anchors;
  const JsonValue* value = member_of(line, "anchors");
  const auto* members = value == nullptr ? nullptr : std::get_if<JsonObject>(&value->data);
  if (members == nullptr) return anchors;
  for (const JsonMember& member : *members) {
    if (const auto* is_there = std::get_if<bool>(&member.value.data)) anchors[member.key] = *is_there;
  }
  return anchors;
}

std::optional<std::pair<std::string, LedgerEntry>> entry_of(std::string_view text) {
  const std::optional<JsonValue> line = read_json(text);
  if (!line) return {};
  const std::optional<Verdict> verdict = verdict_named(text_at(*line, "verdict"));
  std::string url = text_at(*line, "url");
  if (!verdict || url.empty()) return {};
  LedgerEntry entry;
  entry.verdict = *verdict;
  entry.reason = reason_named(text_at(*line, "reason"));
  entry.status = static_cast<int>(number_at(*line, "status"));
  entry.final_url = text_at(*line, "final_url");
  entry.permanent = is_at(*line, "permanent", true);
  entry.checked = date_at(*line, "checked");
  entry.anchors = anchors_of(*line);
  entry.fails = static_cast<int>(number_at(*line, "fails"));
  entry.first_failed = date_at(*line, "first_failed");
  entry.last_failed = date_at(*line, "last_failed");
  entry.confirmed_by = text_at(*line, "confirmed_by");
  entry.confirmed = date_at(*line, "confirmed_at");
  entry.head_lies = is_at(*line, "head_ok", false);
  entry.content_type = text_at(*line, "type");
  const std::int64_t size = number_at(*line, "size");
  if (size > 0) entry.size = static_cast<std::uint64_t>(size);
  entry.unseen = date_at(*line, "unseen");
  return std::pair{std::move(url), std::move(entry)};
}

}  // namespace

Ledger read_ledger(std::string_view text, std::size_t& damaged) {
  Ledger ledger;
  for (const std::string_view line : lines_of(text)) {
    if (trimmed(line).empty()) continue;
    std::optional<std::pair<std::string, LedgerEntry>> read = entry_of(line);
    if (!read) {
      ++damaged;
      continue;
    }
    LedgerEntry& known = ledger[read->first];
    if (read->second.checked >= known.checked) known = std::move(read->second);
  }
  return ledger;
}

std::string ledger_text(const Ledger& ledger) {
  std::string text;
  for (const auto& [url, entry] : ledger) text += line_of(url, entry);
  return text;
}

}  // namespace alongside
