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

}  // namespace

std::string mustache_text(const TemplateTokens& tokens) {
  std::string text;
  for (const TemplateToken& token : tokens) {
    switch (token.kind) {
      case TagKind::words:
        for (const char c : token.words) {
          if (is_control(static_cast<unsigned char>(c)) == 0) text += hidden(c);
        }
        break;
      case TagKind::variable: text.append("{{{").append(token.words).append("}}}"); break;
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
