#include "render/template_marks.h"

#include "foundation/bytes.h"
#include "foundation/html.h"

namespace alongside {
namespace {

constexpr char hidden_space = '\x1c';
constexpr char hidden_line = '\x1d';
constexpr char hidden_tab = '\x1e';

char hidden(char c) {
  switch (c) {
    case ' ': return hidden_space;
    case '\n': return hidden_line;
    case '\t': return hidden_tab;
    default: return c;
  }
}

/// Without a way out in the middle, so that many bytes are turned at once.
char shown(char c) { return c == hidden_space ? ' ' : c == hidden_line ? '\n' : c == hidden_tab ? '\t' : c; }

bytes::Answer is_control(unsigned char byte) { return bytes::is_below(byte, ' ') & bytes::is_no(byte, '\n') & bytes::is_no(byte, '\t'); }

/// Whether what comes next stands in the text of a page, seen from the markup so far.
class MarkupPlace {
 public:
  void pass(std::string_view markup) {
    for (std::size_t at = 0; at < markup.size(); ++at) {
      if (!is_in_tag_) {
        if (markup[at] == '<') enter_tag(markup.substr(at + 1));
      } else if (quote_ != 0) {
        if (markup[at] == quote_) quote_ = 0;
      } else if (markup[at] == '"' || markup[at] == '\'') {
        quote_ = markup[at];
      } else if (markup[at] == '>') {
        is_in_tag_ = false;
      }
    }
  }

  bool is_text() const { return !is_in_tag_ && !is_in_title_; }

 private:
  void enter_tag(std::string_view after) {
    const char first = after.empty() ? ' ' : after.front();
    is_in_tag_ = first == '/' || first == '!' || (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
    if (after.starts_with("title")) is_in_title_ = true;
    if (after.starts_with("/title")) is_in_title_ = false;
  }

  bool is_in_tag_ = false, is_in_title_ = false;
  char quote_ = 0;
};

void append_variable(std::string& text, std::string_view name, bool is_text) {
  text += "{{{";
  if (is_text) text += text_mark;
  text.append(name).append("}}}");
}

}  // namespace

std::string mustache_text(const TemplateTokens& tokens) {
  std::string text;
  MarkupPlace place;
  for (const TemplateToken& token : tokens) {
    switch (token.kind) {
      case TagKind::words:
        place.pass(token.words);
        for (const char c : token.words) {
          if (is_control(static_cast<unsigned char>(c)) == 0) text += hidden(c);
        }
        break;
      case TagKind::variable: append_variable(text, token.words, place.is_text()); break;
      case TagKind::open: text.append("{{#").append(token.words).append("}}"); break;
      case TagKind::inverted: text.append("{{^").append(token.words).append("}}"); break;
      case TagKind::close: text.append("{{/").append(token.words).append("}}"); break;
      case TagKind::partial:
      case TagKind::comment: break;
    }
  }
  return text;
}

void show_white_space(std::string& rendered) {
  for (char& c : rendered) c = shown(c);
}

std::string safe_text(const std::string& words) {
  std::string result;
  result.reserve(words.size() + words.size() / 8);
  append_escaped(result, words);
  if (bytes::holds(result, is_control)) std::erase_if(result, is_control);
  return result;
}

}  // namespace alongside
