#include "check/check_frames.h"

#include "catch.h"
#include "foundation/text.h"

using namespace alongside;

namespace {

const std::string page =
    "<header><nav><a href=\"index.html\">Home</a><a href=\"a.html\">Guidance</a><a href=\"a-z.html\">A to Z</a></nav></header>"
    "<main><nav><a href=\"b.html\">A to Z</a><a href=\"c.html\">Home</a></nav></main>";

const std::string swapped =
    "<header><nav><a href=\"index.html\">Home</a><a href=\"a-z.html\">A to Z</a><a href=\"a.html\">Guidance</a></nav></header>";

bool is_found(const std::string& one, const std::string& other, const std::string& prefix_of_other = "") {
  const Findings findings = check_frames({frame_of("templates/layout.html", "", Edition::plain, one),
                                          frame_of("templates/layout.html", prefix_of_other, Edition::plain, other)});
  return !findings.empty() && findings.front().rule == "theme/menu-order";
}

}  // namespace

TEST_CASE("Pages whose menus have the same order are as they should be") { CHECK_FALSE(is_found(page, page)); }

TEST_CASE("A menu in another order than that of the first page is told") { CHECK(is_found(page, swapped)); }

TEST_CASE("Links that only some pages have, or that stand in the main part, change no order") {
  CHECK_FALSE(is_found(page, replaced(page, "<a href=\"a.html\">Guidance</a>", "")));
  CHECK_FALSE(is_found(page, replaced(page, ">Guidance<", ">Stories<")));
  CHECK_FALSE(is_found(page, replaced(page, "<main>", "<main><nav><a href=\"a-z.html\">A to Z</a></nav>")));
}

TEST_CASE("Each edition and language may have its own order") { CHECK_FALSE(is_found(page, swapped, "easy-read/")); }
