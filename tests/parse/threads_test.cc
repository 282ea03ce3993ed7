// Parsing on many threads at once gives what one thread gives.
#include <algorithm>
#include <string>
#include <vector>

#include "catch.h"
#include "foundation/parallel.h"
#include "parse/document_dump.h"
#include "parse/parse_document.h"

using namespace alongside;

TEST_CASE("many threads parse the same texts to the same documents") {
  const std::vector<std::string> texts = {
      "# A\n\nWords ~with~ [links](x.md) and https://example.org and ~~more~~.\n",
      "---\ntitle: B\n---\n\n::: steps\n1. one\n2. two\n:::\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
      "# C\n\n- [ ] do[^1]\n- [x] done\n\n[^1]: A note.\n",
  };
  std::vector<std::string> expected;
  for (const std::string& text : texts) expected.push_back(dumped(parse_document("a.md", text, {})));
  std::vector<char> same(2000, 0);
  for_each_index(same.size(), 4, [&](std::size_t i) {
    const std::size_t which = i % texts.size();
    same[i] = dumped(parse_document("a.md", texts[which], {})) == expected[which] ? 1 : 0;
  });
  CHECK(std::count(same.begin(), same.end(), 1) == static_cast<std::ptrdiff_t>(same.size()));
}
