#include "render/template_values.h"

#include <stdexcept>

namespace alongside {
namespace {

const TemplateName& entry_of(const TemplateShape* shape, std::string_view name) {
  const TemplateName* entry = shape == nullptr ? nullptr : name_in(*shape, name);
  if (entry != nullptr) return *entry;
  throw std::logic_error("templates cannot be given the name " + std::string(name));
}

}  // namespace

Value& Values::add(std::string_view name, ValueKind kind) {
  constexpr std::size_t usual_names = 8;
  if (shape_ != nullptr && !shape_->is_open) entry_of(shape_, name);
  if (entries_.empty()) entries_.reserve(usual_names);
  return entries_.emplace_back(name, Value{kind, {}, {}}).second;
}

void Values::text(std::string_view name, std::string words) {
  if (!words.empty()) add(name, ValueKind::text).words = std::move(words);
}

void Values::html(std::string_view name, std::string markup) {
  if (!markup.empty()) add(name, ValueKind::html).words = std::move(markup);
}

void Values::borrowed(std::string_view name, std::string words, std::string markup) {
  if (words.empty()) return;
  Value& value = add(name, ValueKind::borrowed);
  value.words = std::move(words);
  value.items.emplace_back().html("markup", std::move(markup));
}

void Values::yes(std::string_view name, bool is_so) {
  if (is_so) add(name, ValueKind::yes);
}

void Values::hole(std::string_view name) { add(name, ValueKind::hole).words = name; }

void Values::group(std::string_view name, Values values) {
  if (!values.empty()) add(name, ValueKind::group).items.push_back(std::move(values));
}

void Values::list(std::string_view name, std::vector<Values> items) {
  if (!items.empty()) add(name, ValueKind::list).items = std::move(items);
}

void Values::items(std::string_view name, std::vector<Values> items) {
  Values holder = inner(name);
  holder.list("items", std::move(items));
  group(name, std::move(holder));
}

Values Values::inner(std::string_view name) const {
  const TemplateName& entry = entry_of(shape_, name);
  if (entry.shape == nullptr) throw std::logic_error(std::string(name) + " holds no names");
  return Values(*entry.shape);
}

const Value* Values::find(std::string_view name) const {
  for (const auto& [own, value] : entries_) {
    if (own == name) return &value;
  }
  return nullptr;
}

}  // namespace alongside
