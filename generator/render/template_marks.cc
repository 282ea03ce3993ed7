#include "render/template_marks.h"

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

char shown(char c) {
  switch (c) {
    case hidden_space: return ' ';
    case hidden_line: return '\n';
    case hidden_tab: return '\t';
    default: return c;
  }
}

bool is_control(char c) { return static_cast<unsigned char>(c) < ' ' && c != '\n' && c != '\t'; }

}  // namespace

std::string mustache_text(const TemplateTokens& tokens) {
  std::string text;
  for (const TemplateToken& token : tokens) {
    switch (token.kind) {
      case TagKind::words:
        for (const char c : token.words) {
          if (!is_control(c)) text += hidden(c);
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
  std::erase_if(result, is_control);
  return result;
}

}  // namespace alongside
