#include "assemble/text_name.h"

#include <algorithm>

#include "assemble/languages.h"
#include "foundation/suggest.h"
#include "foundation/text.h"
#include "foundation/unicode.h"
#include "foundation/url.h"

namespace alongside {
namespace {

constexpr std::size_t longest_address_part = 100;

std::string letters_only(std::string_view part) {
  std::string letters;
  for (const char c : lower_case(part)) {
    if (c != '-' && c != '_' && c != ' ') letters += c;
  }
  return letters;
}

const std::string* listed_language(std::string_view part, const std::vector<std::string>& languages) {
  const std::string small = lower_case(part);
  const auto same = [&](const std::string& language) { return lower_case(language) == small; };
  const auto found = std::find_if(languages.begin(), languages.end(), same);
  return found == languages.end() ? nullptr : &*found;
}

/// Whether somebody who wrote `part` meant easy read.
bool is_nearly_easy_read(std::string_view part) {
  const std::string letters = letters_only(part);
  return part != "easy-read" && letters.size() > 5 && !nearest(letters, {"easyread"}).empty();
}

Location whole_file(const std::string& shown) {
  return {shown, {}, {}};
}

/// The finding of an ending that is nearly an edition's; `rest` is the name before it. No rule where it is
/// none.
Finding edition_slip(const std::string& part, const std::string& rest, const std::string& shown) {
  const std::string letters = letters_only(part);
  if (is_nearly_easy_read(part) || letters == "easy") {
    return error_at(whole_file(shown), "structure/edition-name",
                    "This is nearly the name of an edition: " + part,
                    "Call the file " + rest + ".easy-read.md.");
  }
  if (letters == "largeprint" || letters == "large") {
    return error_at(whole_file(shown), "structure/edition-name",
                    "Large print has no file of its own: " + part,
                    "Delete this file: large print is made from " + rest + ".md, word for word.");
  }
  if (letters == "plain" || letters == "standard") {
    return error_at(whole_file(shown), "structure/edition-name",
                    "The plain text has no edition in its name: " + part, "Call the file " + rest + ".md.");
  }
  return {};
}

Finding language_slip(const std::string& part, const std::string& shown) {
  return error_at(whole_file(shown), "structure/unlisted-language",
                  "The settings list no language " + part + ", which is part of this name.",
                  "Add it to `languages:` in content/toolkit.yaml, or write the name without full stops.");
}

/// Takes the part after the last full stop off `stem`; empty where there is none.
std::string last_part(const std::string& stem) {
  const std::size_t dot = stem.rfind('.');
  return dot == std::string::npos || dot == 0 ? std::string() : stem.substr(dot + 1);
}

void drop_last_part(std::string& stem) {
  stem.resize(stem.rfind('.'));
}

void read_edition(std::string& stem, const std::string& shown, TextName& name) {
  const std::string part = last_part(stem);
  if (part.empty()) return;
  if (part == "easy-read") {
    drop_last_part(stem);
    name.edition = Edition::easy_read;
    return;
  }
  Finding slip = edition_slip(part, stem.substr(0, stem.rfind('.')), shown);
  if (!slip.rule.empty()) name.findings.push_back(std::move(slip));
}

void read_language(std::string& stem, const std::string& shown, const std::vector<std::string>& languages,
                   TextName& name) {
  const std::string part = last_part(stem);
  if (part.empty()) return;
  if (const std::string* language = listed_language(part, languages)) {
    drop_last_part(stem);
    name.language = *language;
    if (last_part(stem) == "easy-read") {
      drop_last_part(stem);
      name.edition = Edition::easy_read;
      name.findings.push_back(error_at(whole_file(shown), "structure/edition-name",
                                       "The language comes before the edition in a name.",
                                       "Call the file " + stem + '.' + *language + ".easy-read.md."));
    }
  } else if (is_language_code(part)) {
    name.findings.push_back(language_slip(part, shown));
  }
}

std::string cut_to_length(std::string id) {
  if (id.size() <= longest_address_part) return id;
  std::size_t end = longest_address_part;
  while (end > 0 && (static_cast<unsigned char>(id[end]) & 0xC0) == 0x80) --end;
  const std::size_t word = id.rfind('-', end);
  id.resize(word == std::string::npos || word < longest_address_part / 2 ? end : word);
  return id;
}

/// Already what heading_id() would make of it; most names are.
bool is_plain_part(std::string_view part) {
  return part.size() <= longest_address_part && std::all_of(part.begin(), part.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
         });
}

void find_poor_address(const std::string& stem, const std::string& shown, TextName& name) {
  const std::string plain = address_stem(stem);
  if (plain.empty()) {
    name.address.clear();
    name.findings.push_back(error_at(whole_file(shown), "structure/no-address",
                                     "No address can be made from this name.",
                                     "Give the file a name of letters and digits, such as our-story.md."));
  } else if (plain != composed(stem) && name.findings.empty()) {
    name.findings.push_back(
        advice_at(whole_file(shown), "structure/file-name",
                  "The address of this page is not spelt like its file: " + plain + ".html",
                  "Call the file " + plain + ".md, so that both are the same."));
  }
}

}  // namespace

std::string address_stem(std::string_view path) {
  std::string address;
  for (const std::string_view part : split(path, '/')) {
    if (!address.empty()) address += '/';
    const std::string id = is_plain_part(part) ? std::string(part) : cut_to_length(heading_id(part));
    if (id.empty()) return {};
    address += id;
  }
  return address;
}

TextName read_text_name(std::string_view path, const std::string& shown,
                        const std::vector<std::string>& languages) {
  TextName name;
  name.language = languages.front();
  const std::size_t start = path.rfind('/') == std::string_view::npos ? 0 : path.rfind('/') + 1;
  const std::string folder(path.substr(0, start));
  std::string stem(path.substr(start, path.size() - start - std::string_view(".md").size()));
  read_edition(stem, shown, name);
  read_language(stem, shown, languages, name);
  name.page = composed(folder + stem + ".md");
  const std::string address = address_stem(folder + stem);
  name.address = address.empty() ? address : address + ".html";
  find_poor_address(stem, shown, name);
  return name;
}

}  // namespace alongside
