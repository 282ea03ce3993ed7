#include "foundation/html.h"

#include "catch.h"

using namespace alongside;

TEST_CASE("Words stand safely in text and in attributes") {
  CHECK(escaped("<b title=\"x\">Tom's & Jerry</b>") == "&lt;b title=&quot;x&quot;&gt;Tom&#39;s &amp; Jerry&lt;/b&gt;");
  CHECK(escaped("plain").size() == 5);
}
