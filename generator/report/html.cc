#include "report/html.h"

#include "foundation/html.h"
#include "model/language_tag.h"
#include "report/excerpt.h"

namespace alongside {

Html words(std::string_view text) {
  return Html(escaped(safe_for_terminal(text)));
}

Html element(std::string_view name, const TagAttributes& attributes, const Html& content) {
  std::string open = '<' + std::string(name);
  for (const TagAttribute& attribute : attributes) {
    open += ' ' + std::string(attribute.name) + "=\"" + words(attribute.value).bytes() + '"';
  }
  return Html(open + '>' + content.bytes() + "</" + std::string(name) + '>');
}

Html element(std::string_view name, const Html& content) {
  return element(name, {}, content);
}

Html element(std::string_view name, std::string_view text) {
  return element(name, {}, words(text));
}

Html in_language(std::string_view tag, std::string_view text) {
  if (tag.empty() || tag.substr(0, tag.find('-')) == "en") return words(text);
  return element("span", {{"lang", std::string(tag)}, {"dir", std::string(text_direction(tag))}},
                 words(text));
}

Html code(std::string_view text) {
  return element("code", text);
}

}  // namespace alongside
