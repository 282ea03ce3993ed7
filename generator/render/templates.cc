#include "render/templates.h"

#include <deque>
#include <functional>
#include <kainjow/mustache.hpp>
#include <mutex>

#include "foundation/text.h"
#include "render/template_check.h"
#include "render/template_marks.h"

namespace alongside {
namespace {

namespace mustache = kainjow::mustache;

/// Looks names up in plain values and gives the library just what it asks for. A name that a group's shape knows is never
/// looked for outside the group.
class ValueContext final : public mustache::basic_context<std::string> {
 public:
  ValueContext(const Values& shared, const Values& own) : scopes_{{&shared, nullptr}, {&own, nullptr}} {}

  void push(const mustache::data* item) override { scopes_.push_back({values_of(item), item}); }
  void pop() override { scopes_.pop_back(); }

  const mustache::data* get(const std::string& name) const override {
    const bool is_in_text = name.starts_with(text_mark);
    const std::string_view whole = std::string_view(name).substr(is_in_text ? 1 : 0);
    if (whole == ".") return scopes_.back().raw;
    const std::size_t dot = whole.find('.');
    const Value* value = find(whole.substr(0, dot));
    if (dot != std::string_view::npos) value = find_below(value, whole.substr(dot + 1));
    const bool says_language = is_in_text && value != nullptr && value->kind == ValueKind::borrowed;
    if (says_language) value = value->items.front().find("markup");
    return value == nullptr ? nullptr : made(*value);
  }

  const mustache::data* get_partial(const std::string&) const override { return nullptr; }

  /// What a place mark in the rendered text stands for.
  const Value& at_place(std::size_t number) const { return *places_[number]; }

 private:
  static constexpr std::size_t root_scope = 1;  // the template's own values; what they lack may be in the shared ones

  struct Scope {
    const Values* values;
    const mustache::data* raw;
  };

  /// Which values stand behind data that the library was given: one for each item of a list, one for a group.
  struct Given {
    const mustache::data* first;
    std::size_t count;
    const std::vector<Values>* items;
  };

  const Value* find(std::string_view name) const {
    for (std::size_t i = scopes_.size(); i-- > 0;) {
      const Values* values = scopes_[i].values;
      if (values == nullptr) continue;
      if (const Value* found = values->find(name); found != nullptr) return found;
      if (i > root_scope && values->knows(name)) return nullptr;
    }
    return nullptr;
  }

  static const Value* find_below(const Value* value, std::string_view path) {
    while (value != nullptr && value->kind == ValueKind::group) {
      const std::size_t dot = path.find('.');
      value = value->items.front().find(path.substr(0, dot));
      if (dot == std::string_view::npos) return value;
      path.remove_prefix(dot + 1);
    }
    return nullptr;
  }

  const Values* values_of(const mustache::data* item) const {
    const std::less<const mustache::data*> before;
    for (std::size_t i = given_.size(); i-- > 0;) {
      const Given& given = given_[i];
      if (before(item, given.first) || !before(item, given.first + given.count)) continue;
      return &(*given.items)[static_cast<std::size_t>(item - given.first)];
    }
    return nullptr;
  }

  const mustache::data* made(const Value& value) const {
    switch (value.kind) {
      case ValueKind::yes: return &yes_;
      case ValueKind::text:
      case ValueKind::borrowed: return &made_.emplace_back(safe_text(value.words));
      case ValueKind::html:
      case ValueKind::hole:
        places_.push_back(&value);
        return &made_.emplace_back(place_mark + std::to_string(places_.size() - 1) + place_mark);
      case ValueKind::group: return made_group(value);
      case ValueKind::list: return made_list(value);
    }
    return nullptr;
  }

  const mustache::data* made_group(const Value& value) const {
    const mustache::data* group = &made_.emplace_back(true);
    given_.push_back({group, 1, &value.items});
    return group;
  }

  const mustache::data* made_list(const Value& value) const {
    mustache::data& list = made_.emplace_back(mustache::data::type::list);
    for (std::size_t i = 0; i < value.items.size(); ++i) list.push_back(mustache::data(true));
    given_.push_back({list.list_value().data(), value.items.size(), &value.items});
    return &list;
  }

  std::vector<Scope> scopes_;
  mustache::data yes_{true};
  mutable std::deque<mustache::data> made_;
  mutable std::vector<Given> given_;
  mutable std::vector<const Value*> places_;
};

struct StringStream {
  std::string text;
  StringStream& operator<<(const std::string& more) {
    text += more;
    return *this;
  }
};

std::string as_is(const std::string& text) { return text; }

}  // namespace

/// A template's joined text and its parsed copies that are free just now. Rendering changes a copy, so that each thread takes its
/// own and gives it back.
struct Templates::Prepared {
  using Copy = std::unique_ptr<mustache::mustache>;

  std::string text;
  mutable std::mutex guard;
  mutable std::vector<Copy> free_copies;

  Copy take() const {
    {
      const std::lock_guard lock(guard);
      if (!free_copies.empty()) {
        Copy copy = std::move(free_copies.back());
        free_copies.pop_back();
        return copy;
      }
    }
    auto copy = std::make_unique<mustache::mustache>(text);
    copy->set_custom_escape(as_is);
    return copy;
  }

  void give_back(Copy copy) const {
    const std::lock_guard lock(guard);
    free_copies.push_back(std::move(copy));
  }
};

namespace {

/// What keeps a template of an upstream toolkit out of the site: the team cannot mend it, and readers must not meet it.
Findings dangers_in(const TemplateFile& file, bool is_document) {
  Findings found = check_template_markup(file);
  if (is_document) append(found, check_template_head(file));
  std::erase_if(found, [](const Finding& finding) { return finding.severity != Severity::error; });
  return found;
}

bool holds_policy(std::string_view name) {
  return name == "layout" || name == "easy-layout" || name == "404" || name == "brands" || name == "redirect" || name == "head";
}

}  // namespace

Templates::Templates(const SourceFiles& sources, const std::vector<Kind>& kinds, const std::vector<std::string>& words) {
  load(sources);
  for (const auto& [name, file] : files_) {
    append(findings_, check_template_markup(file));
    if (holds_policy(name)) append(findings_, check_template_head(file));
    const bool is_kind = kind_named(kinds, name) != nullptr || name == "page";
    const TemplateShape* shape = is_kind ? &template_shape("page") : shape_of_template(name);
    if (shape != nullptr) prepare(file, *shape, words);
  }
  sort_findings(findings_);
}

Templates::~Templates() = default;

void Templates::load(const SourceFiles& sources) {
  constexpr std::string_view folder = "templates/", ending = ".html";
  for (const SourceFile& source : sources.templates) {
    const std::string_view path = source.path;
    if (!path.starts_with(folder) || !path.ends_with(ending)) continue;
    const std::string_view name = path.substr(folder.size(), path.size() - folder.size() - ending.size());
    TemplateFile file{std::string(name), shown_path(sources, source.layer, path), replaced(source.bytes, "\r", ""), {}};
    file.lines = LineIndex(file.bytes);
    if (sources.layers[source.layer].is_upstreams) {
      Findings dangers = dangers_in(file, holds_policy(name));
      const bool is_harmless = dangers.empty();
      append(findings_, std::move(dangers));
      if (!is_harmless) continue;
    }
    files_.insert_or_assign(file.name, std::move(file));
  }
}

const TemplateFile* Templates::file_named(std::string_view name) const {
  const auto found = files_.find(name);
  return found == files_.end() ? nullptr : &found->second;
}

void Templates::prepare(const TemplateFile& file, const TemplateShape& shape, const std::vector<std::string>& words) {
  std::vector<std::string> names;
  for (const auto& [name, unused] : files_) names.push_back(name);
  Findings found;
  const TemplateTokens tokens = joined_template(
      file, [this](std::string_view name) { return file_named(name); }, names, found);
  append(found, check_template_names(tokens, shape, words));
  auto ready = std::make_unique<Prepared>();
  ready->text = mustache_text(tokens);
  const bool is_usable = mustache::mustache(ready->text).is_valid();
  append(findings_, std::move(found));
  if (is_usable) prepared_.emplace(file.name, std::move(ready));
}

const Templates::Prepared* Templates::prepared(std::string_view name) const {
  const auto found = prepared_.find(name);
  return found == prepared_.end() ? nullptr : found->second.get();
}

bool Templates::has(std::string_view name) const { return prepared(name) != nullptr; }

std::vector<RenderedPiece> Templates::render_pieces(std::string_view name, const Values& shared, const Values& own) const {
  std::vector<RenderedPiece> pieces(1);
  const Prepared* ready = prepared(name);
  if (ready == nullptr) return pieces;
  ValueContext context(shared, own);
  StringStream stream;
  auto copy = ready->take();
  copy->render(context, stream);
  ready->give_back(std::move(copy));

  show_white_space(stream.text);
  std::size_t from = 0;
  for (std::size_t mark = stream.text.find(place_mark); mark != std::string::npos; mark = stream.text.find(place_mark, from)) {
    pieces.back().markup.append(stream.text, from, mark - from);
    const Value& value = context.at_place(std::stoul(stream.text.substr(mark + 1)));
    if (value.kind == ValueKind::hole) {
      pieces.back().hole = value.words;
      pieces.emplace_back();
    } else {
      pieces.back().markup += value.words;
    }
    from = stream.text.find(place_mark, mark + 1) + 1;
    // Markup brings the end of its last line along; the template's own would leave an empty line.
    const bool ends_line = pieces.back().markup.ends_with('\n');
    if (ends_line && from < stream.text.size() && stream.text[from] == '\n') ++from;
  }
  pieces.back().markup.append(stream.text, from);
  return pieces;
}

std::string Templates::render(std::string_view name, const Values& shared, const Values& own) const {
  std::vector<RenderedPiece> pieces = render_pieces(name, shared, own);
  std::string whole = std::move(pieces.front().markup);
  for (std::size_t i = 1; i < pieces.size(); ++i) whole += pieces[i].markup;
  return whole;
}

}  // namespace alongside
