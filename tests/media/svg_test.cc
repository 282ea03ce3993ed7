#include "media/svg.h"

#include <string>

#include "catch.h"

using namespace alongside;

namespace {

const std::string open_tag = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">)";

std::string cleaned(const std::string& inside) {
  return clean_svg(open_tag + inside + "</svg>", "a.svg").bytes;
}

Findings findings_for(const std::string& inside) {
  return clean_svg(open_tag + inside + "</svg>", "a.svg").findings;
}

std::string only_rule(const Findings& findings) {
  return findings.size() == 1 ? findings[0].rule : "not one finding";
}

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("A drawing without anything harmful is kept and needs no finding") {
  const std::string drawing =
      open_tag +
      R"x(<title>A &lt;bus&gt;</title><g fill="url(#a)"><path d="M0 0"/> <use href="#b"/></g></svg>)x";
  const SvgResult result = clean_svg(drawing, "a.svg");
  CHECK(result.usable);
  CHECK(result.findings.empty());
  CHECK(result.bytes == drawing + "\n");
}

TEST_CASE("A clean drawing stays byte for byte the same when it is cleaned again") {
  const std::string once = cleaned(
      R"(<style>a{fill:red}</style><script>1</script><use xlink:href="#a"/><text>a <tspan>b</tspan> c</text>)");
  CHECK(clean_svg(once, "a.svg").bytes == once);
  CHECK(clean_svg(once, "a.svg").findings.empty());
}

TEST_CASE("Whatever runs is taken out of a drawing and is an error") {
  const std::string parts[] = {
      "<script>alert(1)</script>",
      "<script href='https://x.example/a.js'/>",
      "<s:script xmlns:s='http://www.w3.org/2000/svg'>alert(1)</s:script>",
      "<g><svg:script>alert(1)</svg:script></g>",
      "<g onclick='alert(1)'/>",
      "<g ONLOAD='alert(1)'/>",
      "<g ev:onclick='alert(1)'/>",
      "<a href='javascript:alert(1)'><path/></a>",
      "<a xlink:href=' java&#x0A;script:alert(1)'><path/></a>",
      "<a href='data:text/html,alert(1)'/>",
      "<a><set attributeName='href' to='javascript:alert(1)'/></a>",
      "<a><animate attributeName='xlink:href' values='javascript:alert(1)'/></a>",
      "<handler type='application/ecmascript'>alert(1)</handler>",
  };
  for (const std::string& part : parts) {
    INFO(part);
    CHECK(only_rule(findings_for(part)) == "picture/unsafe-svg");
    CHECK(!holds(cleaned(part), "alert"));
    CHECK(!holds(cleaned(part), "script"));
  }
}

TEST_CASE("Whatever loads from elsewhere is taken out of a drawing and is a warning") {
  const std::string parts[] = {
      "<image href='https://x.example/a.png'/>",
      "<image xlink:href='photo.jpg'/>",
      "<image href='file:///home/sam/photo.jpg'/>",
      "<image href='//x.example/a.png'/>",
      "<image href='data:image/svg+xml,a'/>",
      "<use href='other.svg#x.example'/>",
      "<style>@import url('https://x.example/a.css');</style>",
      "<style>@import 'https://x.example/a.css'; g{fill:red}</style>",
      "<style>@imp<![CDATA[ort 'https://x.example/a.css';]]></style>",
      "<style>g{background:URL( \"https://x.example/a.png\" )}</style>",
      "<style>g{background:u\\72l(https://x.example/a.png)}</style>",
      "<style>g{background:image-set('https://x.example/a.png' 1x)}</style>",
      "<path fill='url(https://x.example/a.svg#p)'/>",
      "<path style='fill:url(//x.example/a.svg#p)'/>",
      "<path fill='u\\72l(https://x.example/a.svg)'/>",
      "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x.example</p></foreignObject>",
      "<iframe src='https://x.example'/>",
  };
  for (const std::string& part : parts) {
    INFO(part);
    CHECK(only_rule(findings_for(part)) == "picture/incomplete-svg");
    CHECK(!holds(cleaned(part), "x.example"));
    CHECK(!holds(cleaned(part), "photo.jpg"));
  }
}

TEST_CASE("Pictures and letters that a drawing brings along stay") {
  const std::string image = R"(<image href="data:image/png;base64,AAAA"/>)";
  CHECK(holds(cleaned(image), image));
  const std::string font = "<style>@font-face{src:url(data:font/woff2;base64,AAAA)}</style>";
  CHECK(holds(cleaned(font), font));
}

TEST_CASE("What drawing programs keep for themselves goes without a word") {
  const std::string drawing =
      "<?xml version=\"1.0\"?><?xml-stylesheet href=\"https://x.example/a.css\"?>"
      "<!DOCTYPE svg PUBLIC \"a\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\" [<!ENTITY ns_svg "
      "\"http://www.w3.org/2000/svg\">]><!-- made by hand -->"
      "<svg:svg xmlns:svg=\"&ns_svg;\" xmlns:i=\"x\" width=\"4\" i:page=\"1\"><metadata>x.example</metadata>"
      "<i:view/><switch><foreignObject/><svg:g/></switch></svg:svg>";
  const SvgResult result = clean_svg(drawing, "a.svg");
  CHECK(result.findings.empty());
  CHECK(result.bytes ==
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\"><switch><g/></switch></svg>\n");
}

TEST_CASE("A finding names what was found and where the first of it stands") {
  const SvgResult result = clean_svg("<svg>\n<g onclick='x'/>\n<script/>\n</svg>", "content/pictures/a.svg");
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].where.file == "content/pictures/a.svg");
  CHECK(result.findings[0].where.from.line == 2);
  CHECK(holds(result.findings[0].message, "onclick"));
  CHECK(holds(result.findings[0].message, "script"));
}

TEST_CASE("What is not an SVG is reported and not published") {
  for (const std::string& bytes : {std::string("<svg><g></svg>"), std::string("<html></html>"), std::string(),
                                   std::string("\xFF\xD8\0", 3)}) {
    const SvgResult result = clean_svg(bytes, "a.svg");
    CHECK_FALSE(result.usable);
    CHECK(result.bytes.empty());
    CHECK(only_rule(result.findings) == "picture/broken-svg");
  }
}

TEST_CASE("Entities that grow without end are not followed") {
  const std::string bomb =
      "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><svg><text>&b;</text></svg>";
  CHECK(clean_svg(bomb, "a.svg").bytes ==
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&amp;b;</text></svg>\n");
}

TEST_CASE("A drawing nested very deep is cleaned like any other") {
  constexpr int depth = 100000;
  std::string deep;
  for (int i = 0; i < depth; ++i) deep += "<g>";
  for (int i = 0; i < depth; ++i) deep += "</g>";
  CHECK(clean_svg(open_tag + deep + "</svg>", "a.svg").usable);
}

TEST_CASE("The size of a drawing is its width and height, else its viewBox") {
  const auto size = [](const std::string& attributes) { return svg_size("<svg " + attributes + "/>"); };
  CHECK(size("width='20' height='10'") == PictureSize{20, 10});
  CHECK(size("width='2in' height='72pt'") == PictureSize{192, 96});
  CHECK(size("viewBox='0 0 24 48'") == PictureSize{24, 48});
  CHECK(size("viewBox='0,0,24,48' width='100%' height='100%'") == PictureSize{24, 48});
  CHECK(size("viewBox='0 0 24 48' width='12'") == PictureSize{12, 24});
  CHECK(size("viewBox='0 0 24 48' height='12'") == PictureSize{6, 12});
  CHECK_FALSE(size("width='20'"));
  CHECK_FALSE(size("width='-1' height='nan' viewBox='0 0 0 0'"));
  CHECK_FALSE(size("width='1e300' height='1e300'"));
}
