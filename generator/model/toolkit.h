// A whole toolkit, assembled: which pages there are, which texts each has, and what every link leads to. It
// holds for all themes, languages and editions; what differs between those is in a View.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/document.h"
#include "model/edition.h"
#include "model/fixed_words.h"
#include "model/glossary.h"
#include "model/kind.h"
#include "model/picture.h"
#include "model/section_file.h"
#include "model/settings.h"
#include "model/source_files.h"
#include "model/theme.h"

namespace alongside {

using PageIndex = std::uint32_t;
using TextIndex = std::uint32_t;
inline constexpr std::uint32_t no_index = 0xFFFFFFFF;

/// A text that another one takes the place of.
struct LowerText {
  const Document* document = nullptr;
  std::uint32_t layer = 0;
};

/// One source text: a page in a language, plain or easy read.
struct Text {
  const Document* document = nullptr;
  PageIndex page = no_index;
  std::string language;
  Edition edition = Edition::plain;  // plain or easy_read
  bool is_draft = false;             // by its own status or its page's
  std::uint32_t picture = no_index;  // its own, in Toolkit::pictures
  std::uint32_t layer = 0;           // in SourceFiles::layers
  std::vector<LowerText> below;      // the texts at the same place in layers below, which it replaces, the next one first
  const SectionFile* sections = nullptr;  // where it replaces only sections of the next one
};

/// One address with all texts that stand there.
struct Page {
  std::string address;    // "principles/share-power.html", below an edition's root
  std::string source;     // of the page itself, below content/: "principles/share-power.md"
  std::string section;    // its first folder as addresses spell it; empty for pages at the root
  bool is_index = false;  // the home page or a section's own page
  const Kind* kind = nullptr;
  TextIndex plain = no_index;    // in the toolkit's language: the page itself
  std::vector<TextIndex> texts;  // all, the page itself first
  PageStatus status = PageStatus::published;
  bool left_out = false;  // by a theme's `withdraw`: not made, not listed
  std::uint32_t left_out_by = 0;  // the theme's layer, in SourceFiles::layers
};

enum class LinkKind : std::uint8_t {
  broken,     // a finding says why; rendered as plain words
  left_out,   // a page that the theme leaves out: plain words, and a note that says so
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
  std::uint32_t page = no_index;  // page, or index in pictures
  std::uint64_t size = 0;
  std::string address;
  std::string fragment;  // id without `#`
};

/// What an attribute of a container leads to: `file`, `captions`, `transcript`, `bsl` and `address` of a
/// video.
struct AttributeLink {
  std::uint32_t container = 0;  // index in Document::containers
  std::string attribute;
  LinkTarget target;
};

/// A file that the site holds as it is.
struct PublishedFile {
  std::string address;     // "assets/pictures/team.jpg", "guidance/form.docx"
  std::string path;        // on disk; empty for a built-in one
  std::string_view bytes;  // of a built-in one
  bool clean_svg = false;  // script and outside references are taken out on the way
};

/// A file on another website, as far as that has told.
struct FileElsewhere {
  std::string ending;      // of its kind: "pdf", "docx"
  std::uint64_t size = 0;  // in bytes; 0 where it is not known
};

struct Redirect {
  std::string address;  // the old one, below an edition's root
  PageIndex page = no_index;
};

/// A finding about accessibility that the team lets pass, with its reason: the accessibility statement tells it.
struct PublicAllowance {
  PageIndex page = no_index;
  std::string reason;
};

struct Section {
  std::string folder;               // as addresses spell it
  const Kind* kind = nullptr;       // of the folder, or null
  PageIndex index_page = no_index;  // the user's own index.md, or none
  std::uint32_t picture = no_index;  // its kind's, in Toolkit::pictures
  std::vector<PageIndex>
      pages;  // in reading order, without the index page; no withdrawn ones, drafts only where asked for
};

/// A toolkit that pages of this one come from and that another organisation made.
struct Origin {
  std::string folder;        // what stands before its files in findings: "../their-toolkit/"; empty for this toolkit itself
  std::string title;
  std::string organisation;  // empty where it names none
  std::string licence;       // of its words, as its settings say; may be empty
  PictureSettings pictures;  // whose its pictures are, where they do not say so themselves
};

struct Toolkit {
  Settings settings;
  std::vector<Origin> upstreams;  // the toolkit that this one adapts, then the one that that adapts
  std::vector<Kind> kinds;
  std::vector<Theme> themes;  // from base to the chosen one
  Glossary glossary;
  std::vector<Picture> pictures;
  std::unordered_map<std::string, std::uint32_t> picture_by_name;  // "meeting", "openmoji/handshake"
  std::vector<FixedWords> fixed_words;
  std::vector<Text> texts;
  std::vector<Page> pages;  // by address
  std::unordered_map<std::string, PageIndex> page_by_address;
  std::vector<Section> sections;  // in the order of the menu
  PageIndex home = no_index;
  std::vector<std::vector<LinkTarget>> links;               // by TextIndex, then as Document::links
  std::unordered_map<std::string, const Document*> shared;  // for `include`, by path below content/shared/
  std::unordered_map<std::string, std::vector<LinkTarget>> shared_links;
  std::unordered_map<std::string, const Document*>
      slots;  // a theme's, as its files are named: "welcome", "welcome.cy.easy-read"
  std::unordered_map<std::string, std::vector<LinkTarget>> slot_links;
  std::unordered_map<const Document*, std::vector<AttributeLink>> attribute_links;
  std::unordered_map<PageIndex, LinkTarget> instead;  // where a withdrawn page sends its readers
  std::unordered_map<TextIndex, std::vector<LinkTarget>>
      formats;                        // as FrontMatter::formats; `broken` for "on-request"
  std::uint32_t logo = no_index;       // in `pictures`
  std::uint32_t logo_dark = no_index;  // the one for dark grounds
  std::vector<std::string> prefixes;  // of all views: by language as in settings, then by edition
  std::vector<PublishedFile> files;
  std::unordered_map<std::string, double> film_seconds;  // by address of its file: how long a film plays that says so
  std::vector<Redirect> redirects;
  std::unordered_map<std::string, FileElsewhere> files_elsewhere;  // by address as texts have it; what was learnt when links were checked
  std::vector<PublicAllowance> allowed;  // known once the toolkit is checked
  Findings findings;  // of settings, addresses, links
};

/// The program's own pages at the root of every view; a page of the user's at the same address takes its
/// place.
inline constexpr std::array<std::string_view, 6> made_pages = {
    "a-z.html", "glossary.html", "print.html", "accessibility-statement.html", "not-in-easy-read.html",
    "404.html"};

/// The built-in pictures that templates show themselves, whatever the pages hold.
inline constexpr std::array<std::string_view, 15> template_pictures = {
    "home", "all-pages", "hard-words",     "contact",     "phone",     "email", "letter",  "back",
    "next", "standard-print", "large-print", "easy-read", "help", "question", "language"};

/// The page of the user's at `address` ("a-z.html", "guidance/index.html"), or no_index.
PageIndex page_at(const Toolkit& toolkit, const std::string& address);

/// The picture that `picture:name` means, or null.
const Picture* picture_named(const Toolkit& toolkit, const std::string& name);

/// What `attribute` of a document's container leads to, or null where it was not given.
const LinkTarget* attribute_target(const Toolkit& toolkit, const Document& document, std::uint32_t container,
                                   std::string_view attribute);

/// What stands before the addresses of a language and edition below the site's root: "", "large-print/",
/// "cy/easy-read/".
std::string_view prefix_of(const Toolkit& toolkit, std::string_view language, Edition edition);

}  // namespace alongside
