#include "foundation/json.h"

#include "catch.h"

using namespace alongside;

TEST_CASE("Every kind of value is written as JSON has it") {
  const JsonObject object = {{"nothing", nullptr}, {"yes", true}, {"count", 3}, {"share", 0.5}, {"list", JsonList{1, "two"}}};
  CHECK(json_text(object) ==
        "{\n  \"nothing\": null,\n  \"yes\": true,\n  \"count\": 3,\n  \"share\": 0.5,\n  \"list\": [\n    1,\n    \"two\"\n  ]\n}");
}

TEST_CASE("Members keep their order and text is escaped") {
  CHECK(json_text(JsonObject{{"z", "a \"b\"\n"}, {"a", "é"}}) == "{\n  \"z\": \"a \\\"b\\\"\\n\",\n  \"a\": \"é\"\n}");
}

TEST_CASE("Bytes that are not UTF-8 become the replacement character instead of stopping the run") {
  CHECK(json_text("a\xFF z") == "\"a\uFFFD z\"");
}
