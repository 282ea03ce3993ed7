#include "foundation/url.h"

#include <array>
#include <vector>

#include "foundation/text.h"

namespace alongside {
namespace {

bool is_alpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_number(char c) { return c >= '0' && c <= '9'; }
char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

int hex_value(char c) {
  if (is_number(c)) return c - '0';
  c = small(c);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool is_escape(std::string_view text, std::size_t at) {
  return text[at] == '%' && at + 2 < text.size() && hex_value(text[at + 1]) >= 0 && hex_value(text[at + 2]) >= 0;
}

void append_escaped(std::string& result, char c) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  const auto byte = static_cast<unsigned char>(c);
  result += '%';
  result += digits[byte >> 4];
  result += digits[byte & 15];
}

/// RFC 3986 section 2.3 and the signs of section 2.2 that do not part a path from what follows it.
constexpr std::array<bool, 256> path_signs = [] {
  std::array<bool, 256> signs{};
  for (const char c : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/!$&()*+,;=:@")) {
    signs[static_cast<unsigned char>(c)] = true;
  }
  return signs;
}();

bool stands_in_path(char c) { return path_signs[static_cast<unsigned char>(c)]; }

}  // namespace

std::string scheme_of(std::string_view address) {
  std::string scheme;
  for (const char c : address) {
    if (static_cast<unsigned char>(c) <= ' ') continue;
    if (c == ':') return scheme;
    const bool fits = is_alpha(c) || (!scheme.empty() && (is_number(c) || c == '+' || c == '-' || c == '.'));
    if (!fits) return {};
    scheme += small(c);
  }
  return {};
}

std::string percent_decoded(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_escape(text, at)) {
      result += static_cast<char>(hex_value(text[at + 1]) * 16 + hex_value(text[at + 2]));
      at += 2;
    } else {
      result += text[at];
    }
  }
  return result;
}

std::string percent_encoded_path(std::string_view path) {
  std::string result;
  result.reserve(path.size());
  for (const char c : path) {
    if (stands_in_path(c)) {
      result += c;
    } else {
      append_escaped(result, c);
    }
  }
  return result;
}

std::string safe_address(std::string_view address) {
  std::string result;
  for (std::size_t at = 0; at < address.size(); ++at) {
    const char c = address[at];
    const bool keeps = stands_in_path(c) || c == '?' || c == '#' || c == '[' || c == ']' || is_escape(address, at);
    if (keeps) {
      result += c;
    } else {
      append_escaped(result, c);
    }
  }
  return result;
}

std::string_view folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

std::string relative_path(std::string_view from, std::string_view to) {
  std::size_t shared = 0;  // bytes of the folders that both lie in, with their last slash
  for (std::size_t at = 0; at < from.size() && at < to.size() && from[at] == to[at]; ++at) {
    if (from[at] == '/') shared = at + 1;
  }
  std::string result;
  for (std::size_t at = shared; at < from.size(); ++at) {
    if (from[at] == '/') result += "../";
  }
  result += to.substr(shared);
  return result;
}

std::string resolved_path(std::string_view folder, std::string_view path) {
  std::vector<std::string> parts;
  const bool from_root = path.starts_with('/');
  const std::string whole = from_root ? std::string(path) : std::string(folder) + '/' + std::string(path);
  for (const std::string_view part : split(whole, '/')) {
    if (part.empty() || part == ".") continue;
    if (part != "..") {
      parts.emplace_back(part);
    } else if (parts.empty()) {
      return {};
    } else {
      parts.pop_back();
    }
  }
  return joined(parts, "/");
}

}  // namespace alongside
