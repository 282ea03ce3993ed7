// A whole toolkit, assembled: which pages there are, which texts each has, and what every link leads to. It holds for all
// themes, languages and editions; what differs between those is in a View.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "model/document.h"
#include "model/edition.h"
#include "model/fixed_words.h"
#include "model/glossary.h"
#include "model/kind.h"
#include "model/picture.h"
#include "model/settings.h"
#include "model/source_files.h"
#include "model/theme.h"

namespace alongside {

using PageIndex = std::uint32_t;
using TextIndex = std::uint32_t;
inline constexpr std::uint32_t no_index = 0xFFFFFFFF;

/// One source text: a page in a language, plain or easy read.
struct Text {
  const Document* document = nullptr;
  PageIndex page = no_index;
  std::string language;
  Edition edition = Edition::plain;  // plain or easy_read
};

/// One address with all texts that stand there.
struct Page {
  std::string address;   // "principles/share-power.html", below an edition's root
  std::string section;   // its first folder; empty for pages at the root
  bool is_index = false; // the home page or a section's own page
  const Kind* kind = nullptr;
  TextIndex plain = no_index;    // in the toolkit's language: the page itself
  std::vector<TextIndex> texts;  // all, the page itself first
  PageStatus status = PageStatus::published;
};

enum class LinkKind : std::uint8_t {
  broken,     // a finding says why; rendered as plain words
  page,       // `page`, and `fragment` where there is one
  made_page,  // a page that the program makes: `address` ("a-z.html")
  here,       // `#id` of the same page
  file,       // a file that is published: `address` below the site's root, `size` known
  picture,    // index in Toolkit::pictures
  outside,    // another website, mail or telephone: `address`
  language,   // (lang:cy): words of another language, `address` is the tag
};

/// What a link of a document leads to, for all editions.
struct LinkTarget {
  LinkKind kind = LinkKind::broken;
  std::uint32_t page = no_index;    // page, or index in pictures
  std::uint64_t size = 0;
  std::string address;
  std::string fragment;             // id without `#`
};

/// A file that the site holds as it is.
struct PublishedFile {
  std::string address;      // "assets/pictures/team.jpg", "guidance/form.docx"
  std::string path;         // on disk; empty for a built-in one
  std::string_view bytes;   // of a built-in one
  bool clean_svg = false;   // script and outside references are taken out on the way
};

struct Redirect {
  std::string address;   // the old one, below an edition's root
  PageIndex page = no_index;
};

struct Section {
  std::string folder;
  const Kind* kind = nullptr;        // of the folder, or null
  PageIndex index_page = no_index;   // the user's own index.md, or none
  std::vector<PageIndex> pages;      // in reading order, without the index page, published ones only
};

struct Toolkit {
  Settings settings;
  std::vector<Kind> kinds;
  std::vector<Theme> themes;               // from base to the chosen one
  Glossary glossary;
  std::vector<Picture> pictures;
  std::unordered_map<std::string, std::uint32_t> picture_by_name;  // "meeting", "openmoji/handshake"
  std::vector<FixedWords> fixed_words;
  std::vector<Text> texts;
  std::vector<Page> pages;                 // by address
  std::unordered_map<std::string, PageIndex> page_by_address;
  std::vector<Section> sections;           // in the order of the menu
  PageIndex home = no_index;
  std::vector<std::vector<LinkTarget>> links;  // by TextIndex, then as Document::links
  std::unordered_map<std::string, const Document*> shared;  // for `include`, by path below content/shared/
  std::unordered_map<std::string, std::vector<LinkTarget>> shared_links;
  std::vector<PublishedFile> files;
  std::vector<Redirect> redirects;
  Findings findings;                       // of settings, addresses, links
};

}  // namespace alongside
