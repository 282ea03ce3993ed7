// The HTML of templates: what the security policy would stop, or what would tie a page to another website.
#include <algorithm>
#include <array>

#include "foundation/text.h"
#include "foundation/unicode.h"
#include "foundation/url.h"
#include "render/template_check.h"

namespace alongside {
namespace {

/// A tag's attribute as it is written in a template; names and values may hold mustache tags.
struct Attribute {
  std::string name;
  std::string_view value;
  std::size_t at = 0;
};

struct MarkupCheck {
  const TemplateFile& file;
  Findings findings = {};

  void report(std::size_t at, std::size_t length, std::string_view rule, std::string message, std::string hint) {
    const TemplateToken place{TagKind::words, std::string_view(file.bytes).substr(at, length), at, &file};
    findings.push_back(error_at(location_of(place), std::string(rule), std::move(message), std::move(hint)));
  }

  void check_element(std::string_view name, std::size_t at) {
    constexpr std::array<std::string_view, 5> embedding = {"iframe", "object", "embed", "applet", "frame"};
    if (name == "script") {
      report(at, name.size(), "theme/script", "A template must not hold script.", "Pages work without script: take it out.");
    } else if (name == "base") {
      report(at, name.size(), "theme/outside-address", "A template must not hold a base element: every link would lead elsewhere.",
             "Take it out.");
    } else if (name == "style" && file.name != "404") {
      report(at, name.size(), "theme/style-element", "A template must not hold styles of its own.", "Put them into styles.css.");
    } else if (std::find(embedding.begin(), embedding.end(), name) != embedding.end()) {
      report(at, name.size(), "theme/embedded", "A template must not embed other pages.", "Write a link in its place.");
    }
  }

  void check_attribute(const Attribute& attribute) {
    const std::string& name = attribute.name;
    if (name.size() > 2 && name.starts_with("on")) {
      report(attribute.at, name.size(), "theme/on-attribute", "A template must not hold script: " + name + ".", "Take it out.");
    } else if (name == "style") {
      report(attribute.at, name.size(), "theme/style-attribute", "A template must not hold a style attribute.",
             "Give the element a class, and the class its style in styles.css.");
    } else if (leads_outside(name, attribute.value)) {
      report(attribute.at, name.size(), "theme/outside-address",
             "A template must not hold the address of another website: " + std::string(attribute.value) + ".",
             "Put the link into a page, or the file into the theme.");
    }
  }

  static bool leads_outside(std::string_view name, std::string_view value) {
    constexpr std::array<std::string_view, 10> addresses = {"href",   "src",  "action", "poster",     "srcset",
                                                            "data",   "cite", "ping",   "formaction", "background"};
    if (std::find(addresses.begin(), addresses.end(), name) == addresses.end()) return false;
    const std::string_view clean = trimmed(value);
    if (clean.starts_with("//")) return true;
    const std::string scheme = scheme_of(clean.substr(0, clean.find("{{")));
    return !scheme.empty() && scheme != "mailto" && scheme != "tel" && scheme != "sms";
  }
};

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

/// Walks over one template's tags and attributes as browsers do, mustache tags passed over.
class MarkupReader {
 public:
  explicit MarkupReader(MarkupCheck& check) : check_(check), bytes_(check.file.bytes) {}

  void read() {
    while (at_ < bytes_.size()) {
      if (starts("<!--")) {
        skip_past("-->");
      } else if (starts("{{")) {
        skip_mustache();
      } else if (bytes_[at_] == '<' && at_ + 1 < bytes_.size() && is_letter(static_cast<unsigned char>(bytes_[at_ + 1]))) {
        read_element();
      } else {
        ++at_;
      }
    }
  }

 private:
  bool starts(std::string_view sign) const { return bytes_.substr(at_).starts_with(sign); }

  void skip_past(std::string_view sign) {
    const std::size_t end = bytes_.find(sign, at_);
    at_ = end == std::string_view::npos ? bytes_.size() : end + sign.size();
  }

  void skip_mustache() { skip_past(starts("{{{") ? "}}}" : "}}"); }

  std::string read_name() {
    const std::size_t from = at_;
    while (at_ < bytes_.size() && !is_space(bytes_[at_]) && std::string_view("=>/{").find(bytes_[at_]) == std::string_view::npos) {
      ++at_;
    }
    return lower_case(bytes_.substr(from, at_ - from));
  }

  void read_element() {
    const std::size_t from = ++at_;
    check_.check_element(read_name(), from);
    while (at_ < bytes_.size() && bytes_[at_] != '>') {
      if (starts("{{")) {
        skip_mustache();
      } else if (is_space(bytes_[at_]) || bytes_[at_] == '/' || bytes_[at_] == '=' || bytes_[at_] == '{') {
        ++at_;
      } else {
        read_attribute();
      }
    }
  }

  void read_attribute() {
    Attribute attribute;
    attribute.at = at_;
    attribute.name = read_name();
    while (at_ < bytes_.size() && is_space(bytes_[at_])) ++at_;
    if (at_ < bytes_.size() && bytes_[at_] == '=') {
      ++at_;
      attribute.value = read_value();
    }
    check_.check_attribute(attribute);
  }

  std::string_view read_value() {
    while (at_ < bytes_.size() && is_space(bytes_[at_])) ++at_;
    if (at_ >= bytes_.size()) return {};
    const char quote = bytes_[at_];
    const bool quoted = quote == '"' || quote == '\'';
    const std::size_t from = quoted ? ++at_ : at_;
    while (at_ < bytes_.size() && (quoted ? bytes_[at_] != quote : !is_space(bytes_[at_]) && bytes_[at_] != '>')) {
      if (starts("{{")) {
        skip_mustache();
      } else {
        ++at_;
      }
    }
    const std::string_view value = bytes_.substr(from, at_ - from);
    if (quoted && at_ < bytes_.size()) ++at_;
    return value;
  }

  MarkupCheck& check_;
  std::string_view bytes_;
  std::size_t at_ = 0;
};

Findings check_head_part(const TemplateFile& file) {
  constexpr std::string_view beginning = "<meta http-equiv=\"Content-Security-Policy\" content=\"{{";
  const std::string_view bytes = trimmed(file.bytes);
  if (bytes.starts_with(beginning) && bytes.find("security_policy") < bytes.find('>')) return {};
  const TemplateToken place{TagKind::words, bytes.substr(0, bytes.find('\n')), 0, &file};
  return {error_at(location_of(place), "theme/no-head", "head.html does not begin with the security policy.",
                   "Write this as its first line: " + std::string(beginning) + "{security_policy}}}\">")};
}

}  // namespace

Findings check_template_markup(const TemplateFile& file) {
  MarkupCheck check{file};
  MarkupReader(check).read();
  return std::move(check.findings);
}

Findings check_template_head(const TemplateFile& file) {
  const std::string_view bytes = file.bytes;
  if (file.name == "head") return check_head_part(file);
  const std::size_t head = bytes.find("<head>");
  const std::string_view after = head == std::string_view::npos ? std::string_view() : trimmed(bytes.substr(head + 6));
  if (after.starts_with("{{>head}}") || after.starts_with("{{> head}}")) return {};
  const std::size_t at = head == std::string_view::npos ? 0 : head;
  const TemplateToken place{TagKind::words, bytes.substr(at, std::min<std::size_t>(6, bytes.size() - at)), at, &file};
  return {error_at(location_of(place), "theme/no-head", file.name + ".html does not begin with the part that keeps pages safe.",
                   "Write {{>head}} first, straight after <head>.")};
}

}  // namespace alongside
