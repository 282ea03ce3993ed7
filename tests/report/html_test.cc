#include "report/html.h"

#include "catch.h"

using namespace alongside;

TEST_CASE("No text can be taken for markup, and none steers a screen") {
  CHECK(words("<b> & \"c\"\n\x1B").bytes() == "&lt;b&gt; &amp; &quot;c&quot; \uFFFD");
  CHECK(element("p", {{"title", "\"><script>"}}, words("a")).bytes() ==
        "<p title=\"&quot;&gt;&lt;script&gt;\">a</p>");
  CHECK(code("a<b").bytes() == "<code>a&lt;b</code>");
}

TEST_CASE("Words of another language say which, and which way they run") {
  CHECK(in_language("en-GB", "Home").bytes() == "Home");
  CHECK(in_language("ur", "گھر").bytes() == "<span lang=\"ur\" dir=\"rtl\">گھر</span>");
}
