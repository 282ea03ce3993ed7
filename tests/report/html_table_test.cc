#include "report/html_table.h"

#include "catch.h"

using namespace alongside;

TEST_CASE("A table has a caption and headers for columns and rows, and says how much is left out") {
  Table pages{"Pages", {{"Page"}, {"Errors", true}}, "pages"};
  pages.rows = {{words("Home"), number(std::size_t{2})}};
  pages.left_out = 940;
  const std::string html = table(pages).bytes();
  CHECK(html.find("<caption>Pages</caption>") != std::string::npos);
  CHECK(html.find("<th scope=\"col\">Page</th><th class=\"number\" scope=\"col\">Errors</th>") !=
        std::string::npos);
  CHECK(html.find("<th scope=\"row\">Home</th><td class=\"number\">2</td>") != std::string::npos);
  CHECK(html.find("and 940 more pages") != std::string::npos);
}

TEST_CASE("A bar has its number beside it, and a little is never drawn as nothing") {
  CHECK(charted(std::size_t{1}, 1000).bytes().find("<span>1</span>") != std::string::npos);
  CHECK(charted(std::size_t{1}, 1000).bytes().find("width=\"1.0%\"") != std::string::npos);
  CHECK(charted("3 of 4", 3, 4).bytes().find("width=\"75.0%\"") != std::string::npos);
  CHECK(charted(std::size_t{0}, 0).bytes().find("width=\"0.0%\"") != std::string::npos);
}

TEST_CASE("Numbers have one digit behind the point") {
  CHECK(number(0.05).bytes() == "0.1");
  CHECK(number(11.0).bytes() == "11.0");
}
