#include "render/template_text.h"

#include <algorithm>

#include "foundation/suggest.h"
#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

TagKind kind_of(char sign) {
  switch (sign) {
    case '#': return TagKind::open;
    case '^': return TagKind::inverted;
    case '/': return TagKind::close;
    case '>': return TagKind::partial;
    case '!': return TagKind::comment;
    default: return TagKind::variable;
  }
}

bool is_blank(std::string_view words) { return words.find_first_not_of(" \t\r\n") == std::string_view::npos; }

TemplateToken token_from(const TemplateFile& file, std::string_view inside) {
  const char first = inside.empty() ? ' ' : inside.front();
  const TagKind kind = kind_of(first);
  const bool has_sign = kind != TagKind::variable || first == '&' || first == '{';
  const std::string_view name = trimmed(inside.substr(has_sign ? 1 : 0));
  return {kind, name, static_cast<std::size_t>(name.data() - file.bytes.data()), &file};
}

void add_words(TemplateTokens& tokens, const TemplateFile& file, std::size_t from, std::size_t to) {
  if (from == to) return;
  tokens.push_back({TagKind::words, std::string_view(file.bytes).substr(from, to - from), from, &file});
}

/// Reads the tag at `open`, adds it and gives the byte after it; npos where it does not end.
std::size_t add_tag(TemplateTokens& tokens, const TemplateFile& file, std::size_t open) {
  const std::string_view bytes = file.bytes;
  const bool triple = bytes.substr(open, 3) == "{{{";
  const std::string_view end = triple ? "}}}" : "}}";
  const std::size_t begin = open + end.size();
  const std::size_t close = bytes.find(end, begin);
  if (close == std::string_view::npos) return close;
  tokens.push_back(token_from(file, bytes.substr(begin, close - begin)));
  return close + end.size();
}

TemplateTokens cut(const TemplateFile& file, Findings& findings) {
  TemplateTokens tokens;
  const std::string_view bytes = file.bytes;
  std::size_t from = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    if (bytes[at] == '\n') {
      add_words(tokens, file, from, at + 1);
      from = ++at;
    } else if (bytes.substr(at, 2) != "{{") {
      ++at;
    } else {
      add_words(tokens, file, from, at);
      const std::size_t after = add_tag(tokens, file, at);
      if (after == std::string_view::npos) {
        findings.push_back(error_at(location_of({TagKind::words, "{{", at, &file}), "theme/template-syntax",
                                    "This {{ has no }} after it.", "Close the name with }}."));
        return tokens;
      }
      from = at = after;
    }
  }
  add_words(tokens, file, from, bytes.size());
  return tokens;
}

bool leaves_no_words(const TemplateToken& token) { return token.kind != TagKind::words && token.kind != TagKind::variable; }

bool opens(const TemplateToken& token) { return token.kind == TagKind::open || token.kind == TagKind::inverted; }

/// Whether [first, last) is one section from its opening tag to its own closing tag.
bool is_one_section(const TemplateToken* first, const TemplateToken* last) {
  if (last - first < 2 || !opens(*first) || (last - 1)->kind != TagKind::close) return false;
  int depth = 0;
  for (const TemplateToken* token = first; token != last; ++token) {
    if (opens(*token)) ++depth;
    if (token->kind == TagKind::close && --depth == 0) return token == last - 1;
  }
  return false;
}

void add_line(TemplateTokens& result, const TemplateToken* first, const TemplateToken* last) {
  const auto silent = [](const TemplateToken& token) { return leaves_no_words(token) || is_blank(token.words); };
  const bool has_tag = std::any_of(first, last, leaves_no_words);
  if (has_tag && std::all_of(first, last, silent)) {
    std::copy_if(first, last, std::back_inserter(result), leaves_no_words);
    return;
  }
  const bool ends_line = (last - 1)->kind == TagKind::words && is_blank((last - 1)->words);
  std::ptrdiff_t sections = 0;  // one in another, over the whole line
  while (ends_line && is_one_section(first + sections, last - 1 - sections)) ++sections;
  if (sections > 0) {
    result.insert(result.end(), first, last - 1 - sections);
    result.push_back(*(last - 1));
    result.insert(result.end(), last - 1 - sections, last - 1);
    return;
  }
  result.insert(result.end(), first, last);
}

struct Joiner {
  const FindTemplate& find;
  const std::vector<std::string>& known;
  Findings& findings;
  std::vector<std::string_view> inside = {};
  TemplateTokens result = {};

  void add(const TemplateFile& file) {
    inside.push_back(file.name);
    for (const TemplateToken& token : template_tokens(file, findings)) {
      if (token.kind == TagKind::partial) {
        add_partial(token);
      } else if (token.kind != TagKind::comment) {
        result.push_back(token);
      }
    }
    inside.pop_back();
  }

  void add_partial(const TemplateToken& token) {
    const TemplateFile* partial = find(token.words);
    if (partial == nullptr) {
      findings.push_back(error_at(location_of(token), "theme/unknown-partial",
                                  "There is no template " + std::string(token.words) + ".html.",
                                  did_you_mean(token.words, known)));
    } else if (std::find(inside.begin(), inside.end(), token.words) != inside.end()) {
      findings.push_back(error_at(location_of(token), "theme/partial-circle",
                                  "The template " + std::string(token.words) + ".html would hold itself.",
                                  "Take this {{>" + std::string(token.words) + "}} out."));
    } else {
      add(*partial);
    }
  }
};

}  // namespace

Location location_of(const TemplateToken& token) {
  const TemplateFile& file = *token.file;
  return {file.shown, file.lines.position(file.bytes, token.at),
          file.lines.position(file.bytes, token.at + token.words.size())};
}

TemplateTokens template_tokens(const TemplateFile& file, Findings& findings) {
  const TemplateTokens tokens = cut(file, findings);
  TemplateTokens result;
  const TemplateToken* const end = tokens.data() + tokens.size();
  for (const TemplateToken* first = tokens.data(); first != end;) {
    const auto ends_line = [](const TemplateToken& token) {
      return token.kind == TagKind::words && token.words.ends_with('\n');
    };
    const TemplateToken* last = std::find_if(first, end, ends_line);
    if (last != end) ++last;
    add_line(result, first, last);
    first = last;
  }
  return result;
}

TemplateTokens joined_template(const TemplateFile& file, const FindTemplate& find, const std::vector<std::string>& known,
                               Findings& findings) {
  Joiner joiner{find, known, findings};
  joiner.add(file);
  return std::move(joiner.result);
}

}  // namespace alongside
