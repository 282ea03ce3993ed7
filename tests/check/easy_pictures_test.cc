// What can only be said of the pictures of all easy-read texts together.
#include <algorithm>
#include <deque>

#include "catch.h"
#include "check/toolkit_rules.h"
#include "parse/parse_document.h"

using namespace alongside;

namespace {

/// A toolkit of easy-read texts and the pictures that they name.
struct EasyToolkit {
  Toolkit toolkit;
  std::deque<Document> documents;

  std::uint32_t picture(const std::string& name) {
    const auto known = toolkit.picture_by_name.find(name);
    if (known != toolkit.picture_by_name.end()) return known->second;
    Picture picture;
    picture.name = name;
    picture.address = "assets/pictures/" + name + ".svg";
    picture.is_builtin = true;
    toolkit.pictures.push_back(picture);
    return toolkit.picture_by_name[name] = static_cast<std::uint32_t>(toolkit.pictures.size() - 1);
  }

  void add(const std::string& file, const std::string& words, const std::string& language = "en-GB",
           Edition edition = Edition::easy_read) {
    documents.push_back(parse_document(file, "---\ntitle: A page\n---\n" + words, {&toolkit.kinds, nullptr}));
    Text text;
    text.document = &documents.back();
    text.language = language;
    text.edition = edition;
    toolkit.texts.push_back(text);
    std::vector<LinkTarget> targets;
    for (const Link& link : documents.back().links) {
      LinkTarget target;
      const std::string_view name = documents.back().words(link.target);
      target.kind = LinkKind::picture;
      target.page = picture(std::string(name.substr(name.find(':') + 1)));
      targets.push_back(target);
    }
    toolkit.links.push_back(targets);
  }

  /// "rule file:line message", one finding a line.
  std::string found(Findings (*check)(const Toolkit&)) const {
    std::string lines;
    for (const Finding& finding : check(toolkit)) {
      lines += finding.rule + ' ' + finding.where.file + ':' + std::to_string(finding.where.from.line) + ": " +
               finding.message + '\n';
    }
    return lines;
  }
};

}  // namespace

TEST_CASE("A picture that stands for two hard words is found in the second text") {
  EasyToolkit made;
  made.add("a.easy-read.md", "![](picture:yes)\nWe ask for **consent**.\n");
  made.add("b.easy-read.md", "![](picture:yes)\nYou have **power**.\n");
  CHECK(made.found(check_easy_pictures) ==
        "easy-read/same-picture-two-meanings b.easy-read.md:5: The picture “yes” stands for “power” here and for "
        "“consent” in a.easy-read.md.\n");
}

TEST_CASE("A hard word with two pictures is found, under any spelling of the glossary") {
  EasyToolkit made;
  GlossaryTerm carer;
  carer.term = "carer";
  carer.also = {"carers"};
  made.toolkit.glossary = {carer};
  made.add("a.easy-read.md", "![](picture:carer)\nA **carer** helps.\n");
  made.add("b.easy-read.md", "![](picture:family)\n**Carers** help.\n");
  CHECK(made.found(check_easy_pictures) ==
        "easy-read/two-pictures-one-meaning b.easy-read.md:5: “carer” has the picture “family” here and “carer” in "
        "a.easy-read.md.\n");
}

TEST_CASE("Pictures keep one meaning within a language, not across languages") {
  EasyToolkit made;
  made.add("a.easy-read.md", "![](picture:yes)\nWe ask for **consent**.\n");
  made.add("a.cy.easy-read.md", "![](picture:yes)\n**Cydsyniad**.\n", "cy");
  CHECK(made.found(check_easy_pictures).empty());
}

TEST_CASE("Pictures are not held to words that are bold for another reason, nor to plain texts") {
  EasyToolkit made;
  made.add("a.easy-read.md", "![](picture:phone)\nPhone **01632 960000**.\n\n![](picture:phone)\nSay **Yes**.\n");
  made.add("a.md", "![A telephone](picture:phone)\nSay it in **bold**.\n", "en-GB", Edition::plain);
  made.add("b.easy-read.md", "![](picture:meeting)\nWe meet.\n\n## Next\n\nThis **word** has no picture.\n");
  CHECK(made.found(check_easy_pictures).empty());
}

TEST_CASE("A picture of the toolkit's own needs its maker and its terms, said once") {
  EasyToolkit made;
  made.add("a.easy-read.md", "![](picture:garden)\nOur garden.\n");
  made.add("b.easy-read.md", "![](picture:garden)\nOur garden.\n");
  made.toolkit.pictures[0].is_builtin = false;
  CHECK(made.found(check_easy_pictures) ==
        "easy-read/no-credit a.easy-read.md:4: Nobody has written down who made this picture and on which terms it may "
        "be used: garden.svg\n");
  made.toolkit.pictures[0].credit = "Sam Okoro";
  made.toolkit.pictures[0].where = {"content/pictures/pictures.yaml", {3, 1}, {3, 7}};
  CHECK(made.found(check_easy_pictures) ==
        "easy-read/no-credit content/pictures/pictures.yaml:3: Nobody has written down on which terms it may be used: "
        "garden.svg\n");
  made.toolkit.settings.pictures.licence = "CC-BY-4.0";
  CHECK(made.found(check_easy_pictures).empty());
}

TEST_CASE("Words of a drawing that stay smaller than large print are found where a plain text shows them") {
  EasyToolkit made;
  made.add("a.md", "![Our steps](picture:steps)\n", "en-GB", Edition::plain);
  made.add("a.easy-read.md", "![](picture:steps)\nOur steps.\n");
  CHECK(made.found(check_drawings).empty());
  made.toolkit.pictures[0].smallest_text = 24;
  CHECK(made.found(check_drawings).empty());
  made.toolkit.pictures[0].smallest_text = 16;
  CHECK(made.found(check_drawings) ==
        "large-print/small-words-in-drawing a.md:4: The smallest words in this drawing are 12 points high in large "
        "print, where all words must be 18 points or more: steps.svg\n");
  made.toolkit.settings.editions = {Edition::plain, Edition::easy_read};
  CHECK(made.found(check_drawings).empty());
}
