#include "render/site.h"

#include <map>
#include <memory>
#include <set>

#include "assemble/toolkit_maker.h"
#include "catch.h"
#include "foundation/hash.h"
#include "foundation/parallel.h"
#include "render/template_maker.h"

using namespace alongside;

namespace {

/// A toolkit made by hand, its views, and the site of the built-in templates.
struct MadeSite {
  SourceFiles sources = builtin_sources();
  ToolkitMaker maker;
  Toolkit toolkit;
  std::vector<View> views;
  std::unique_ptr<Site> site;

  MadeSite() {
    FixedWords words;
    words.language = "en";
    words.plain = {{"part_of", "Part {number} of {total}"}, {"count_pages", "{number} pages"}};
    maker.ingredients.fixed_words = {words};
    maker.ingredients.settings.title = "Together";
    maker.ingredients.themes = {Theme()};
    maker.ingredients.themes[0].name = "base";
  }

  Site& make() {
    toolkit = maker.make();
    for (const Edition edition : all_editions) views.push_back(make_view(toolkit, "en-GB", edition, false));
    site = std::make_unique<Site>(sources, toolkit, views);
    return *site;
  }

  std::string bytes(const std::string& address) const {
    std::string result;
    const std::size_t job = site->job_at(address);
    if (job == site->job_count()) return "there is no " + address;
    site->render(job, [&](const std::string&, std::string_view given) { result = given; });
    return result;
  }

  bool has(const std::string& address) const { return site->job_at(address) != site->job_count(); }
};

bool holds(const std::string& html, const std::string& part) { return html.find(part) != std::string::npos; }

void add_stories(MadeSite& made, int count) {
  for (int i = 0; i < count; ++i) made.maker.page("stories/story-" + std::to_string(1000 + i) + ".md");
}

}  // namespace

TEST_CASE("Every job writes one address, and no two the same") {
  MadeSite made;
  made.maker.page("index.md");
  made.maker.page("stories/bus.md");
  const Site& site = made.make();
  std::set<std::string> addresses;
  for (std::size_t job = 0; job < site.job_count(); ++job) {
    site.render(job, [&](const std::string& address, std::string_view bytes) {
      CHECK(address == site.address_of(job));
      CHECK((address.ends_with(".css") || !bytes.empty()));
      CHECK(addresses.insert(address).second);
    });
  }
  CHECK(addresses.count("index.html") == 1);
  CHECK(addresses.count("large-print/stories/bus.html") == 1);
  CHECK(addresses.count("easy-read/index.html") == 1);
  CHECK(addresses.count("easy-read/stories/bus.html") == 0);
}

TEST_CASE("A section of more than a hundred pages is split, and its parts lead to each other") {
  MadeSite made;
  add_stories(made, 205);
  made.make();
  REQUIRE(made.has("stories/index.3.html"));
  CHECK_FALSE(made.has("stories/index.4.html"));
  const std::string second = made.bytes("stories/index.2.html");
  CHECK(holds(second, "story-1100.html"));
  CHECK_FALSE(holds(second, "story-1099.html\">stories"));
  CHECK(holds(second, "<a href=\"index.2.html\" aria-current=\"page\">Part 2 of 3</a>"));
  CHECK(holds(second, "<a href=\"index.html\">Part 1 of 3</a>"));
  CHECK(holds(second, "205 pages"));
}

TEST_CASE("A long edition is printed section by section, from one page that leads to them") {
  MadeSite made;
  made.maker.page("index.md");
  add_stories(made, 101);
  made.make();
  const std::string whole = made.bytes("print.html");
  CHECK(holds(whole, "<a href=\"stories/print.html\">"));
  CHECK_FALSE(holds(whole, "stories/story-1000.md"));
  CHECK_FALSE(made.has("print.2.html"));
  CHECK(made.has("stories/print.2.html"));
}

TEST_CASE("A page of a long section shows its nearest neighbours and the way to all") {
  MadeSite made;
  add_stories(made, 60);
  made.make();
  const std::string page = made.bytes("stories/story-1030.html");
  const std::string menu = page.substr(page.find("class=\"neighbours\""));
  CHECK(holds(menu, "story-1026.html"));
  CHECK(holds(menu, "<a href=\"story-1030.html\" aria-current=\"page\">"));
  CHECK_FALSE(holds(menu, "story-1000.html"));
  CHECK(holds(menu, "class=\"neighbours-more\" href=\"index.html\""));
}

TEST_CASE("The format row says where easy read lacks the page") {
  MadeSite made;
  made.maker.page("stories/bus.md");
  made.maker.page("stories/bus.easy-read.md");
  made.maker.page("stories/club.md");
  made.make();
  CHECK(holds(made.bytes("stories/bus.html"), "href=\"../easy-read/stories/bus.html\""));
  const std::string club = made.bytes("stories/club.html");
  CHECK(holds(club, "href=\"../easy-read/index.html\""));
  CHECK(holds(club, "<p class=\"format-missing\">missing_easy_read</p>"));
  CHECK(holds(made.bytes("easy-read/not-in-easy-read.html"), "href=\"../stories/club.html\""));
}

TEST_CASE("A page of the user's takes the place of a made one") {
  MadeSite made;
  made.maker.page("a-z.md");
  made.make();
  CHECK(holds(made.bytes("a-z.html"), "<h1>a-z.md</h1>"));
}

TEST_CASE("The inline style of 404.html is the one that its policy allows") {
  MadeSite made;
  made.maker.page("index.md");
  made.make();
  const std::string page = made.bytes("404.html");
  const std::size_t start = page.find("<style>") + 7;
  const std::string style = page.substr(start, page.find("</style>") - start);
  const std::size_t hash = page.find("'sha256-") + 8;
  const std::string base64 = page.substr(hash, page.find('\'', hash) - hash);
  CHECK(base64.size() == 44);
  constexpr std::string_view signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string bits, hex;
  for (const char c : base64.substr(0, 43)) {
    for (int bit = 5; bit >= 0; --bit) bits += (signs.find(c) >> bit & 1) != 0 ? '1' : '0';
  }
  for (std::size_t at = 0; at < 256; at += 4) hex += "0123456789abcdef"[std::stoul(bits.substr(at, 4), nullptr, 2)];
  CHECK(hex == sha256_hex(style));
}

TEST_CASE("A theme's value cannot leave its declaration") {
  MadeSite made;
  made.maker.page("index.md");
  Theme& theme = made.maker.ingredients.themes[0];
  theme.light = {{"link", "#0a4a57"}, {"page", "red} body{display:none"}, {"bad name", "#fff"}};
  theme.sizes = {{"font-body", "'Noto Sans', sans-serif"}, {"size-h1", "url(https://example.org)"}};
  theme.edition_sizes["large-print"] = {{"size-body", "1.5rem"}};
  made.make();
  CHECK(made.bytes("assets/theme.css") == ":root{--colour-link:#0a4a57;--font-body:'Noto Sans', sans-serif;}\n"
                                          ":root[data-edition=\"large-print\"]{--size-body:1.5rem;}\n");
}

TEST_CASE("The feed and the map of the site are made where the address is known") {
  MadeSite without;
  without.maker.page("index.md");
  without.make();
  CHECK_FALSE(without.has("feed.xml"));
  CHECK_FALSE(without.has("sitemap.xml"));
  MadeSite with;
  with.maker.ingredients.settings.address = "https://example.org/t/";
  with.maker.page("index.md");
  with.make();
  CHECK(holds(with.bytes("sitemap.xml"), "<loc>https://example.org/t/index.html</loc>"));
  CHECK_FALSE(holds(with.bytes("sitemap.xml"), "large-print"));
  CHECK(holds(with.bytes("feed.xml"), "<feed xmlns=\"http://www.w3.org/2005/Atom\""));
}

TEST_CASE("Pages come out the same from any number of threads") {
  MadeSite made;
  add_stories(made, 120);
  const Site& site = made.make();
  std::vector<std::string> alone(site.job_count()), together(site.job_count());
  const auto into = [&](std::vector<std::string>& results) {
    return [&](std::size_t job) { site.render(job, [&](const std::string&, std::string_view bytes) { results[job] = bytes; }); };
  };
  for_each_index(site.job_count(), 1, into(alone));
  for_each_index(site.job_count(), 8, into(together));
  CHECK(alone == together);
}
