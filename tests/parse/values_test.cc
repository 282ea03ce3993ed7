// What the files of settings become, where a case folder can only show what is wrong with them.
#include <string>

#include "catch.h"
#include "model/fingerprint.h"
#include "parse/fixed_words.h"
#include "parse/front_matter_reader.h"
#include "parse/glossary.h"
#include "parse/kind.h"
#include "parse/parse_document.h"
#include "parse/pictures.h"
#include "parse/settings.h"
#include "parse/theme.h"

using namespace alongside;

namespace {

Document parsed(std::string text) { return parse_document("content/page.md", std::move(text), {}); }

}  // namespace

TEST_CASE("what stands where a date belongs never leads the hint astray, however odd it is") {
  for (const std::string typed :
       {"//", "1/2", "1/2/3/4", "99999999999/1/1", "1/1/99999999999", "-1/-2/-3", "0/0/0", "13/13/2026", "1/2/9999999", "31 June 2026",
        "32 June", "31-06-2026", "2026-06-31", "2026-13-01", "9999-12-32", "June 2026", "31 Juni 2026", "\u0661/\u0662/2026", "2026-06-"}) {
    INFO(typed);
    const Document document = parsed("---\ntitle: A\nreviewed: \"" + typed + "\"\n---\n\nWords.\n");
    REQUIRE(document.findings.size() == 1);
    CHECK(document.findings[0].rule == "input/unclear-date");
    CHECK_FALSE(document.findings[0].hint.empty());
  }
}

TEST_CASE("a day that its month lacks is told as one") {
  const Document june = parsed("---\ntitle: A\nreviewed: 31 June 2026\n---\n\nWords.\n");
  REQUIRE(june.findings.size() == 1);
  CHECK(june.findings[0].message == "“reviewed” must be a date, and there is no “31 June 2026”: June 2026 has 30 days.");
  const Document february = parsed("---\ntitle: A\nreviewed: 2028-02-30\n---\n\nWords.\n");
  REQUIRE(february.findings.size() == 1);
  CHECK(february.findings[0].message == "“reviewed” must be a date, and there is no “2028-02-30”: February 2028 has 29 days.");
}

TEST_CASE("an empty toolkit.yaml gives every default") {
  const Settings settings = parse_settings("", "content/toolkit.yaml").settings;
  CHECK(settings.language == "en-GB");
  CHECK(settings.languages == std::vector<std::string>{"en-GB"});
  CHECK(settings.editions.size() == 3);
  CHECK(settings.theme == "base");
}

TEST_CASE("links names addresses, each alone or with all that is to be said of it") {
  const SettingsResult result = parse_settings(
      "links:\n  exclude: https://a.org/*, https://b.org/\n"
      "  accept:\n    - '*.c.org/x,y'\n    - {address: https://d.org/*, reason: It moves, leads_to: https://e.org/*, status: 403, until: 6 May 2027}\n",
      "content/toolkit.yaml");
  CHECK(result.findings.empty());
  const std::vector<LinkException>&excluded = result.settings.links_excluded, &accepted = result.settings.links_accepted;
  REQUIRE(excluded.size() == 2);
  CHECK(excluded[1].address == "https://b.org/");
  REQUIRE(accepted.size() == 2);
  CHECK(accepted[0].address == "*.c.org/x,y");
  CHECK(accepted[1].reason == "It moves");
  CHECK(accepted[1].leads_to == "https://e.org/*");
  CHECK(accepted[1].status == 403);
  CHECK(accepted[1].until == Date{2027, 5, 6});
}

TEST_CASE("What is said of no address, or is no address, is told") {
  const SettingsResult result = parse_settings("links:\n  exclude:\n    - {reason: ours}\n    - [a, b]\n", "content/toolkit.yaml");
  REQUIRE(result.findings.size() == 2);
  CHECK(result.findings[0].rule == "input/missing-field");
  CHECK(result.findings[0].where.from.line == 3);
  CHECK(result.findings[1].rule == "input/wrong-type");
  CHECK(result.settings.links_excluded.empty());
}

TEST_CASE("toolkit.yaml is read as it was typed") {
  const SettingsResult result = parse_settings(
      "title: Together: now\ncontact:\n  phone: 01632 960000\n  text: No\nlanguages: [cy, en-GB]\nlanguage: en-GB\n"
      "address: https://a.org/x\neditions: [easy-read]\nwords: {team: the team}\n"
      "checks:\n  rules: {long-sentence: off}\n  easy-read: {sentence_words: {warning: 15}}\n",
      "content/toolkit.yaml");
  CHECK(result.findings.empty());
  const Settings& settings = result.settings;
  CHECK(settings.title == "Together: now");
  CHECK(settings.contact.phone == "01632 960000");
  CHECK(settings.contact.text == "No");
  CHECK(settings.languages == std::vector<std::string>{"en-GB", "cy"});
  CHECK(settings.address == "https://a.org/x/");
  CHECK(settings.editions == std::vector<Edition>{Edition::plain, Edition::easy_read});
  CHECK(settings.words.at("team") == "the team");
  CHECK(settings.checks.levels.at("long-sentence") == RuleLevel::off);
  CHECK(settings.edition_checks.at("easy-read").limits.at("sentence_words").at("warning") == 15);
  CHECK(settings.places.at("contact.phone").from.line == 3);
  CHECK(settings.places.at("contact.phone").from.column == 10);
}

TEST_CASE("a kind's summary can be required among its fields") {
  const KindResult result = parse_kind(
      "name: Condition\nfields:\n  summary: {required: true}\n  other_name: {type: list}\nlisting: {style: a-to-z}\n",
      "templates/condition.yaml");
  CHECK(result.findings.empty());
  CHECK(result.kind.id == "condition");
  CHECK(result.kind.summary_required);
  REQUIRE(result.kind.fields.size() == 1);
  CHECK(result.kind.fields[0].type == FieldType::list);
  CHECK(result.kind.fields[0].label == "Other name");
  CHECK(result.kind.plural == "Condition");
  CHECK(result.kind.listing_style == ListingStyle::a_to_z);
}

TEST_CASE("a theme's colours are read without quotation marks and named as its style sheet wants them") {
  const ThemeResult result = parse_theme(
      "extends: base\nlogo: logo.svg\ncolours:\n  light: {link: \"#005eb8\"}\n  dark:\n    link: #9cf\n"
      "fonts:\n  body: \"Inter\", Arial, sans-serif\nsizes: {body: 1.2rem}\ncorners: 4px\n"
      "editions:\n  large-print:\n    colours:\n      light:\n        link: #003\n",
      "themes/westshire/theme.yaml");
  CHECK(result.findings.empty());
  const Theme& theme = result.theme;
  CHECK(theme.name == "westshire");
  CHECK(theme.organisation.logo == "logo.svg");
  CHECK(theme.light.at("link") == "#005eb8");
  CHECK(theme.dark.at("link") == "#9cf");
  CHECK(theme.sizes.at("font-body") == "\"Inter\", Arial, sans-serif");
  CHECK(theme.sizes.at("size-body") == "1.2rem");
  CHECK(theme.sizes.at("corner") == "4px");
  CHECK(theme.edition_light.at("large-print").at("link") == "#003");
}

TEST_CASE("glossary terms get ids of their own") {
  const GlossaryResult result =
      parse_glossary("- term: Co-production\n  plain: Together.\n  also: [coproduction]\n- term: A&E\n  plain: Casualty.\n"
                     "  name: Yes\n- term: AE\n  plain: Another.\n",
                     "content/glossary.yaml");
  CHECK(result.findings.empty());
  REQUIRE(result.glossary.size() == 3);
  CHECK(result.glossary[0].id == "co-production");
  CHECK(result.glossary[1].is_name);
  CHECK(result.glossary[1].id == "ae");
  CHECK(result.glossary[2].id == "ae-1");
}

TEST_CASE("pictures are named by their file") {
  const PicturesResult result =
      parse_pictures("people/team.jpg:\n  description: Five people\n  may_be_passed_on: no\n  permission_until: 1 May 2027\n",
                     "content/pictures/pictures.yaml");
  CHECK(result.findings.empty());
  REQUIRE(result.pictures.size() == 1);
  CHECK(result.pictures[0].name == "team");
  CHECK(result.pictures[0].path == "people/team.jpg");
  CHECK_FALSE(result.pictures[0].may_be_passed_on);
  CHECK(result.pictures[0].permission_until == Date{2027, 5, 1});
}

TEST_CASE("fixed words are read as texts, also Yes and No") {
  const FixedWordsResult result = parse_fixed_words("plain:\n  yes: Yes\n  next: Next: page\neasy_read: {next: Next}\n",
                                                    "templates/words/en.yaml");
  CHECK(result.findings.empty());
  CHECK(result.words.language == "en");
  CHECK(result.words.plain.at("yes") == "Yes");
  CHECK(result.words.plain.at("next") == "Next: page");
  CHECK(result.words.easy_read.at("next") == "Next");
}

TEST_CASE("a fingerprint changes with the words and with nothing else") {
  const std::string words = "---\ntitle: A\nsummary: S\n---\n\nSome *words* and a [link](x.md).\n";
  const std::string first = fingerprint(parsed(words));
  CHECK(first.size() == 19);
  CHECK(first.starts_with("w1-"));
  CHECK(fingerprint(parsed("---\nowner: me\nsummary: S\ntitle: A\n---\nSome   **words** and\na [link](y.md).\n")) == first);
  CHECK(fingerprint(parsed("---\ntitle: A\nsummary: S\n---\n\nSome words <!-- x --> and a link.\n")) == first);
  CHECK(fingerprint(parsed("---\ntitle: A\nsummary: T\n---\n\nSome words and a link.\n")) != first);
  CHECK(fingerprint(parsed("---\ntitle: A\nsummary: S\n---\n\nSome words and the link.\n")) != first);
}

TEST_CASE("visible words hold descriptions and the words in attributes, and names as written") {
  const Document document = parsed(
      "# About {{organisation.name}}\n\n![A bus](bus.svg)\n\n::: quote {by=\"Amina\" permission=\"on file\"}\nHeard.\n:::\n\n"
      "| a | b |\n|---|---|\n| c | d |\n");
  CHECK(visible_words(document) == "About {{organisation.name}}\nA bus\nAmina\nHeard.\na b\nc d\n");
}

TEST_CASE("a picture's fingerprint changes with a picture and with what a name stands for") {
  const auto as_written = [](std::string_view words) { return std::string(words); };
  const auto filled = [](std::string_view) { return std::string("another"); };
  const Document bus = parsed("# A\n\n![](picture:bus) Words.\n");
  const Document car = parsed("# A\n\n![](picture:car) Words.\n");
  CHECK(fingerprint(bus) == fingerprint(car));
  CHECK(picture_fingerprint(bus, as_written).starts_with("p1-"));
  CHECK(picture_fingerprint(bus, as_written) != picture_fingerprint(car, as_written));
  CHECK(picture_fingerprint(bus, as_written) != picture_fingerprint(bus, filled));
}

TEST_CASE("the tables say of every key what it is for") {
  for (const auto* table : {&front_matter_fields(), &settings_fields(), &theme_fields(), &kind_fields(), &glossary_fields(),
                            &picture_fields()}) {
    for (const FieldInfo& info : *table) {
      INFO(info.name);
      CHECK(!info.purpose.empty());
      CHECK(!value_type_name(info.type).empty());
    }
  }
}
