#include "read/names.h"

#include <algorithm>
#include <unordered_map>

#include "foundation/text.h"
#include "foundation/unicode.h"
#include "foundation/url.h"
#include "foundation/windows_name.h"

namespace alongside {
namespace {

constexpr std::size_t longest_name = 200;

Location whole_file(const std::string& shown) {
  return {shown, {}, {}};
}

/// The name that ends in `.md` which was probably meant; empty where the name is no slip.
std::string meant_markdown(const std::string& name) {
  const std::string small = lower_case(name);
  for (const std::string_view ending : {".md.txt", ".markdown", ".mdown", ".mkd", ".md.docx"}) {
    if (small.ends_with(ending)) return name.substr(0, name.size() - ending.size()) + ".md";
  }
  const bool capital = small.ends_with(".md") && !name.ends_with(".md");
  return capital ? name.substr(0, name.size() - 3) + ".md" : std::string();
}

/// The name that this one is a computer's copy of ("page (2)", "page - Copy", "Copy of page"); empty where it
/// is none.
std::string copied_from(std::string_view stem) {
  for (const std::string_view ending : {" - Copy", " copy", " Copy"}) {
    if (stem.ends_with(ending)) return std::string(stem.substr(0, stem.size() - ending.size()));
  }
  if (stem.starts_with("Copy of ")) return std::string(stem.substr(8));
  const std::size_t open = stem.rfind(" (");
  if (open == std::string_view::npos || open == 0 || !stem.ends_with(')')) return {};
  const std::string_view number = stem.substr(open + 2, stem.size() - open - 3);
  const bool is_number = !number.empty() && number.find_first_not_of("0123456789") == std::string_view::npos;
  return is_number ? std::string(stem.substr(0, open)) : std::string();
}

void find_copy(const std::string& shown, const std::string& name, Findings& findings) {
  if (!name.ends_with(".md")) return;
  const std::string original = copied_from(std::string_view(name).substr(0, name.size() - 3));
  if (original.empty()) return;
  findings.push_back(warning_at(whole_file(shown), "input/copy",
                                "The name of this page looks like a computer's copy of another: " + name,
                                "If it is a copy of " + original +
                                    ".md, delete the one that you do not need. If it is a page of "
                                    "its own, give it a name that says what it is about."));
}

void find_windows_name(const std::string& shown, const std::string& name, Findings& findings) {
  if (!is_impossible_on_windows(name)) return;
  findings.push_back(warning_at(whole_file(shown), "input/windows-name", "Windows computers cannot hold a file of this name: " + name,
                                "Give it a name of letters, digits and hyphens, with a word that says what it is about."));
}

void find_settings_name(const std::string& shown, const std::string& name, Findings& findings) {
  const std::string small = lower_case(name);
  for (const std::string_view right : {"toolkit.yaml", "glossary.yaml", "pictures.yaml"}) {
    const std::string short_form = std::string(right.substr(0, right.size() - 4)) + "yml";
    if (name != right && (small == right || small == short_form)) {
      findings.push_back(warning_at(whole_file(shown), "input/not-read", "This file is not read: " + name,
                                    "Call it " + std::string(right) + '.'));
    }
  }
}

bool is_page(const FileEntry& entry) {
  return entry.kind == FileKind::file && entry.path.ends_with(".md");
}

}  // namespace

bool is_passed_over(std::string_view path) {
  std::string_view name;
  for (const std::string_view part : split(path, '/')) {
    if (part.starts_with('.') || part.starts_with('_') || part.starts_with("~$")) return true;
    name = part;
  }
  return name == "README.md" || name == "Thumbs.db" || name == "desktop.ini";
}

bool is_usable_name(std::string_view path) {
  if (first_invalid_utf8(path) != std::string_view::npos) return false;
  for (const char c : path) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) return false;
  }
  return true;
}

Findings name_findings(const std::string& shown) {
  Findings findings;
  const std::string name = file_name(shown);
  if (const std::string meant = meant_markdown(name); !meant.empty()) {
    findings.push_back(
        warning_at(whole_file(shown), "input/not-markdown",
                   "This file is not read as a page, because its name does not end in .md: " + name,
                   "Call it " + meant + '.'));
  }
  if (name.size() > longest_name) {
    findings.push_back(
        warning_at(whole_file(shown), "input/long-name",
                   "The name of this file is very long: " + std::to_string(name.size()) + " bytes.",
                   "Use at most 100 letters: many computers cut or refuse longer names."));
  }
  find_copy(shown, name, findings);
  find_windows_name(shown, name, findings);
  find_settings_name(shown, name, findings);
  return findings;
}

Findings same_names(const std::vector<FileEntry>& entries, const std::string& shown_before) {
  Findings findings;
  std::unordered_map<std::string, const FileEntry*> seen;
  for (const FileEntry& entry : entries) {
    if (is_page(entry) || is_passed_over(entry.path)) continue;
    // The folder is compared as written: below two folders that differ only in case, only the folders are
    // named.
    std::string key(folder_of(entry.path));
    key.append("/").append(lower_case(composed(file_name(entry.path))));
    const auto [first, is_new] = seen.emplace(std::move(key), &entry);
    if (is_new) continue;
    findings.push_back(error_at(whole_file(shown_before + entry.path), "input/same-name",
                                "These two names are one on Windows and Mac computers: " + shown_before +
                                    first->second->path + " and " + shown_before + entry.path,
                                "Rename one of them."));
  }
  return findings;
}

}  // namespace alongside
