// Files of sections, each put together with the text that it changes.
#include "parse/section_file.h"

#include <memory>
#include <string>

#include "catch.h"
#include "parse/front_matter_dump.h"
#include "parse/front_matter_reader.h"
#include "parse/parse_document.h"

using namespace alongside;

namespace {

constexpr const char* ours = "themes/westshire/content/pay.md";
constexpr const char* theirs = "content/pay.md";

struct Whole {
  SectionFile file;
  Document document;
};

Whole whole(const std::string& own, const Document& below) {
  Whole result;
  result.file.own = std::make_shared<const Document>(parse_document(ours, own, {}));
  result.document = put_together(result.file, below);
  return result;
}

Whole whole(const std::string& own, const std::string& below) { return whole(own, parse_document(theirs, below, {})); }

/// The headings with their ids and the places that they stand in: "What we pay #rates content/pay.md:5".
std::vector<std::string> headings(const Document& document) {
  std::vector<std::string> lines;
  for (const Heading& heading : document.headings) {
    const Location where = location_of(document, document.nodes[heading.node]);
    lines.push_back(std::string(document.words(heading.words)) + " #" + std::string(document.words(heading.id)) + ' ' + where.file + ':' +
                    std::to_string(where.from.line));
  }
  return lines;
}

using Lines = std::vector<std::string>;

constexpr const char* page = "---\ntitle: Paying\n---\n\nWe pay.\n\n## What we pay {#rates}\n\n£20.\n\n## Who asks\n\nAsk us.\n";

/// Every field that each page can give.
constexpr const char* all_fields =
    "summary: What we pay.\nkind: page\norder: 3\ntags: [money]\naliases: [/old.html]\npicture: money\nstatus: withdrawn\n"
    "withdrawn: {date: 2026-05-06, reason: It is old., instead: new.md}\npublished: 2026-05-01\nupdated: 2026-05-02\nreviewed: 2026-05-03\n"
    "review_by: 2027-05-04\nowner: The office\nidentifier: W1\nversion: \"2.0\"\napproved_by: The board\napproved: 2026-05-05\n"
    "ratified_by: The trust\nratified: 2026-05-06\nreplaces: W0\nhistory: [{version: \"1.0\", date: 2026-01-01, who: Sam, what: First}]\n"
    "corrections: [{date: 2026-02-02, what: A sum}]\nsources: [{title: A paper, organisation: A trust}]\nco_production: {who: The group}\n"
    "formats: {braille: on-request}\nbased_on: {fingerprint: w1-0123456789abcdef}\neasy_read_check: {group: The group}\n"
    "translation: {translator: Sam}\nwording: fixed\nallow: {long-sentence: a quotation}\nextra: {colour: blue}\n";

}  // namespace

TEST_CASE("A section takes the place of the one with the same words, keeps its id, and stands where its words do") {
  const Whole merged = whole("## What we pay\n\n£25.\n", page);
  CHECK(headings(merged.document) == Lines{"What we pay #rates themes/westshire/content/pay.md:1", "Who asks #who-asks content/pay.md:11"});
  CHECK(merged.document.title == "Paying");
  CHECK(merged.file.replaced == std::vector<std::uint32_t>{0});
  CHECK(merged.document.findings.empty());
}

TEST_CASE("A heading that names the id of the original may have other words") {
  const Whole merged = whole("## Our rates {#rates}\n\n£25.\n", page);
  CHECK(headings(merged.document).front() == "Our rates #rates themes/westshire/content/pay.md:1");
}

TEST_CASE("Headings that are closed or underlined keep the id of the original too") {
  CHECK(headings(whole("## What we pay ##\n\n£25.\n", page).document).front() == "What we pay #rates themes/westshire/content/pay.md:1");
  CHECK(headings(whole("What we pay\n---\n\n£25.\n", page).document).front() == "What we pay #rates themes/westshire/content/pay.md:1");
}

TEST_CASE("A file of sections can change another one") {
  const Whole first = whole("## What we pay\n\n£25.\n", page);
  SectionFile above;
  above.own = std::make_shared<const Document>(parse_document("themes/ward/content/pay.md", "## Who asks\n\nAsk the ward.\n", {}));
  CHECK(headings(put_together(above, first.document)) ==
        Lines{"What we pay #rates themes/westshire/content/pay.md:1", "Who asks #who-asks themes/ward/content/pay.md:1"});
}

TEST_CASE("A comment that allows something of a heading goes with its section") {
  const std::string below = "# Paying\n\n## One\n\nA.\n\n<!-- allow vague-words: a name -->\n## Two\n\nB.\n";
  const Whole first = whole("## One\n\nC.\n", below);
  REQUIRE(first.document.allowances.size() == 1);
  CHECK(first.document.allowances.front().where.from.line == 7);
  CHECK(first.document.allowances.front().first_line == 8);
  CHECK(whole("## Two\n\nC.\n", below).document.allowances.empty());
}

TEST_CASE("Notes and addresses of a replaced section stay for the others, unless the file writes them anew") {
  const std::string below = "# Paying\n\n## One\n\nA.[^1] See [them][t].\n\n## Two\n\nB.\n\n[^1]: In May.\n    And June.\n\n[t]: other.md\n";
  const Whole kept = whole("## Two\n\nC.\n", below);
  CHECK(kept.document.findings.empty());
  REQUIRE(kept.document.links.size() == 1);
  CHECK(kept.document.words(kept.document.links.front().target) == "other.md");
  const Whole anew = whole("## Two\n\nC.\n\n[t]: ours.md\n", below);
  CHECK(anew.document.words(anew.document.links.front().target) == "ours.md");
  CHECK(whole("## One\n\nNo note.\n", below).document.findings.empty());
}

TEST_CASE("Every setting that the file gives goes before that of the original, and no other changes") {
  for (const FieldInfo& field : front_matter_fields()) {
    INFO(field.name);
    const bool is_given = ("\n" + std::string(all_fields)).find("\n" + std::string(field.name) + ":") != std::string::npos;
    CHECK((is_given || field.name == "title"));
  }
  const Whole given = whole("---\n" + std::string(all_fields) + "---\n\n## What we pay\n\n£25.\n", page);
  Document alone = parse_document(theirs, "---\ntitle: Paying\n" + std::string(all_fields) + "---\n\nWords.\n", {});
  CHECK(dumped(given.document.front) == dumped(alone.front));
  const Whole followed = whole("## What we pay\n\n£25.\n", "---\ntitle: Paying\nsummary: Money.\nowner: The office\n---\n\n## What we pay\n\n£20.\n");
  CHECK(followed.document.front.summary == "Money.");
  CHECK(place_of(followed.document.front, "owner", ours).file == theirs);
}

TEST_CASE("Records of what people did to the original are none of the text as it is now") {
  const std::string below =
      "---\ntitle: Paying\nbased_on: {fingerprint: w1-0123456789abcdef}\neasy_read_check: {group: The group}\n---\n\n## What we pay\n\n£20.\n";
  const Document document = whole("## What we pay\n\n£25.\n", below).document;
  CHECK(document.front.based_on.fingerprint.empty());
  CHECK(document.front.easy_read_check.group == "The group");
  CHECK(document.front.easy_read_check.fingerprint == "p1-0000000000000000");
}
