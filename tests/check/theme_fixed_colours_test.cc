#include "check/theme_fixed_colours.h"

#include "catch.h"

using namespace alongside;

namespace {

const std::vector<Edition> all = {Edition::plain, Edition::large_print, Edition::easy_read};

std::string found_in(const char* css, const std::vector<Edition>& editions = all) {
  const std::vector<Declaration> sheet = declarations_of(css);
  std::string found;
  for (const FaintColour& faint : faint_colours(sheet, editions)) found += std::string(faint.rule) + (faint.severity == Severity::error ? " error " : " ");
  return found;
}

}  // namespace

TEST_CASE("Words that are faint on the ground of the same rule are told, and are an error where no size of letters makes them clear") {
  CHECK(found_in(".tag {color: #aaaaaa; background: white}") == "theme/contrast error ");
  CHECK(found_in(".tag {background-color: #ffffff; color: #767676}") == "theme/contrast ");
  CHECK(found_in(".tag {color: #767676; background: white}", {Edition::plain}) == "");
  CHECK(found_in(":root[data-edition=\"plain\"] .tag {color: #767676; background: white}") == "");
  CHECK(found_in(".tag {color: black; background: white}") == "");
}

TEST_CASE("A colour without its ground, or a ground without its words, is told once") {
  CHECK(found_in(".tag {color: #333333}") == "theme/fixed-colour ");
  CHECK(found_in("body {background: #ffffff}") == "theme/fixed-colour ");
  CHECK(found_in(".tag {color: #333333; background: var(--colour-page)}") == "theme/fixed-colour ");
}

TEST_CASE("Names of the theme, signs, paper and rules that know how light the screen is are passed over") {
  for (const char* css : {"p {color: var(--colour-ink)}", "p {color: inherit}", "p::before {color: #333333}", "@media print {p {color: black}}", ".bar {background: #333333}",
                          "p {color: #333333} @media (prefers-color-scheme: dark) {p {color: #eeeeee}}", "body {background: none}", "p {border-color: #333333}"}) {
    INFO(css);
    CHECK(found_in(css) == "");
  }
}
