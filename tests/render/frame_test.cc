#include "render/frame.h"

#include "catch.h"
#include "render/template_maker.h"

using namespace alongside;

namespace {

const std::string head = "<meta http-equiv=\"Content-Security-Policy\" content=\"{{{security_policy}}}\">";

Frame frame_of(const std::string& layout, Values values) {
  const SourceFiles sources = with_templates({{"head", head}, {"layout", "<head>{{>head}}</head>" + layout}});
  const Templates templates(sources, {}, {});
  return Frame(templates, "layout", Values("common"), std::move(values));
}

}  // namespace

TEST_CASE("A frame is one layout with other words in its holes") {
  Values values("layout");
  values.text("site_title", "A & B");
  const Frame frame = frame_of("<h1>{{site_title}}</h1>{{{main}}}<p>{{{main}}}</p>", values);
  HoleFillings first, second;
  first.main = "<b>one</b>";
  second.main = "two {{site_title}}";
  const std::string begin = "<head><meta http-equiv=\"Content-Security-Policy\" content=\"\"></head><h1>A &amp; B</h1>";
  CHECK(frame.filled(first) == begin + "<b>one</b><p><b>one</b></p>");
  CHECK(frame.filled(second) == begin + "two {{site_title}}<p>two {{site_title}}</p>");
}

TEST_CASE("A frame says which holes it has, so that nothing is made in vain") {
  const Frame frame = frame_of("{{{main}}}{{{format_row}}}", Values("layout"));
  CHECK(frame.has(&HoleFillings::main));
  CHECK(frame.has(&HoleFillings::format_row));
  CHECK_FALSE(frame.has(&HoleFillings::neighbours));
}

TEST_CASE("A hole inside a group is filled too") {
  Values values("layout"), contact("contact");
  contact.text("email", "us@example.org");
  values.group("contact", contact);
  const Frame frame = frame_of("{{#contact}}{{email}}?subject={{{mail_subject}}}{{/contact}}", values);
  HoleFillings fillings;
  fillings.mail_subject = "Bus%20pass";
  CHECK(frame.filled(fillings).ends_with("us@example.org?subject=Bus%20pass"));
}

TEST_CASE("A hole on a line of its own leaves no empty line") {
  const Frame frame = frame_of("\n{{{breadcrumb}}}\n<main>\n{{{main}}}\n</main>\n", Values("layout"));
  HoleFillings fillings;
  fillings.main = "<p>a</p>\n";
  CHECK(frame.filled(fillings).ends_with("</head>\n<main>\n<p>a</p>\n</main>\n"));
}
