// HTML of the report, built so that no text of a user can be taken for markup: what is Html was made by these
// functions only, and `words` is the one way from text to Html.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace alongside {

struct TagAttribute {
  std::string_view name;
  std::string value;
};

/// Markup that is safe to stand in a page.
class Html {
 public:
  Html() = default;
  const std::string& bytes() const { return bytes_; }
  bool empty() const { return bytes_.empty(); }
  Html& operator+=(const Html& more) {
    bytes_ += more.bytes_;
    return *this;
  }

 private:
  explicit Html(std::string bytes) : bytes_(std::move(bytes)) {}
  friend Html words(std::string_view text);
  friend Html element(std::string_view name, const std::vector<TagAttribute>& attributes,
                      const Html& content);
  template <std::size_t length>
  friend Html verbatim(const char (&markup)[length]);
  std::string bytes_;
};

inline Html operator+(Html one, const Html& other) {
  return one += other;
}

using TagAttributes = std::vector<TagAttribute>;

/// `text` as words of a page, on one line; characters that would steer a screen or a reading direction become
/// U+FFFD.
Html words(std::string_view text);

/// Markup that stands in the program itself, as it stands: nothing that was read can be given to it.
template <std::size_t length>
Html verbatim(const char (&markup)[length]) {
  return Html(std::string(markup, length - 1));
}

/// An element with its end tag.
Html element(std::string_view name, const TagAttributes& attributes, const Html& content);

/// An element without attributes.
Html element(std::string_view name, const Html& content);

/// An element without attributes that holds words only.
Html element(std::string_view name, std::string_view text);

/// `text`, which is in the language `tag`: marked as such where that is not English, the report's own
/// language.
Html in_language(std::string_view tag, std::string_view text);

/// The name of a file, or what is typed, in letters of one width.
Html code(std::string_view text);

}  // namespace alongside
