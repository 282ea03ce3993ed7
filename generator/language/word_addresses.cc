// Web addresses, e-mail addresses, file names, and abbreviations with full stops: what has signs inside a
// word.
#include <algorithm>
#include <array>

#include "language/characters.h"
#include "language/word_cutting.h"

namespace alongside {
namespace {

// The last part of an address or a file name. A list, because "the end.next" is a forgotten space and no
// address.
constexpr std::array<std::string_view, 54> last_parts = {
    "ac",  "app",  "biz",   "ca",   "co",  "com",  "coop",   "css",  "csv",  "cymru", "de",
    "doc", "docx", "edu",   "eu",   "fr",  "gif",  "gov",    "htm",  "html", "ie",    "info",
    "int", "io",   "jpeg",  "jpg",  "js",  "json", "london", "md",   "mp3",  "mp4",   "net",
    "nhs", "odt",  "org",   "pdf",  "png", "ppt",  "pptx",   "rtf",  "scot", "svg",   "tv",
    "txt", "uk",   "wales", "webp", "xls", "xlsx", "xml",    "yaml", "yml",  "zip"};
static_assert(std::ranges::is_sorted(last_parts));

bool ends_chunk(std::string_view block, std::size_t at) {
  constexpr std::string_view signs = "<>\"()[]{}|";
  const std::string_view rest = block.substr(at);
  return space_at(block, at) > 0 || signs.find(block[at]) != std::string_view::npos ||
         rest.starts_with("\u201D") || rest.starts_with("\u201C") || rest.starts_with("\u2019") ||
         rest.starts_with("\u2013") || rest.starts_with("\u2014");
}

/// What stands from `at` to the next space, bracket or quotation mark, without the signs that end a sentence.
std::string_view chunk_at(std::string_view block, std::size_t at) {
  constexpr std::string_view trailing = ".,;:!?'";
  std::size_t end = at;
  while (end < block.size() && !ends_chunk(block, end)) ++end;
  while (end > at && trailing.find(block[end - 1]) != std::string_view::npos) --end;
  return block.substr(at, end - at);
}

bool is_email(std::string_view chunk) {
  const std::size_t sign = chunk.find('@');
  if (sign == 0 || sign == std::string_view::npos) return false;
  const std::size_t stop = chunk.find('.', sign);
  return stop != std::string_view::npos && stop > sign + 1 && stop + 1 < chunk.size();
}

/// Whether `chunk` is like "nhs.uk/conditions", "example.50.com" or "report.pdf".
bool is_domain_or_file(std::string_view chunk) {
  const std::string_view name = chunk.substr(0, chunk.find_first_of("/?#:"));
  const std::size_t stop = name.rfind('.');
  if (stop == std::string_view::npos || stop == 0) return false;
  std::array<char, 8> last{};
  const std::string_view part = name.substr(stop + 1);
  if (part.empty() || part.size() > last.size()) return false;
  std::ranges::transform(part, last.begin(), small_letter);
  return std::ranges::binary_search(last_parts, std::string_view(last.data(), part.size()));
}

bool is_address(std::string_view chunk) {
  const std::size_t scheme = chunk.find("://");
  const bool web = (scheme != std::string_view::npos && scheme > 1 && scheme < 12) ||
                   chunk.starts_with("www.") || chunk.starts_with("mailto:");
  return web || is_email(chunk) || is_domain_or_file(chunk);
}

bool letter_alone(std::string_view block, std::size_t at) {
  return is_ascii_letter(char_at(block, at)) && letter_at(block, at + 1) == 0;
}

}  // namespace

std::optional<Word> address_at(std::string_view block, std::size_t at, std::size_t end) {
  const std::string_view chunk = chunk_at(block, at);
  if (chunk.size() <= end - at || !is_address(chunk)) return std::nullopt;
  return word_from(at, at + chunk.size(), WordKind::address);
}

std::optional<Word> dotted_abbreviation_at(std::string_view block, std::size_t at, std::size_t end) {
  const bool doctor = block.substr(at).starts_with("Ph.D");
  if (end - at != 1 && !doctor) return std::nullopt;
  if (block[end] == '/' && letter_alone(block, end + 1))
    return word_from(at, end + 2, WordKind::abbreviation);
  std::size_t last = end;
  while (char_at(block, last) == '.' && letter_alone(block, last + 1)) last += 2;
  if (last == end) return std::nullopt;
  if (char_at(block, last) == '.') ++last;
  return word_from(at, last, WordKind::abbreviation);
}

}  // namespace alongside
