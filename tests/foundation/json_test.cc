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

TEST_CASE("A list whose items are made while it is written reads like any other") {
  const std::vector<int> numbers = {1, 2, 3};
  const auto doubled = [](int number) { return JsonValue(2 * number); };
  CHECK(json_text(JsonObject{{"doubled", json_items(numbers, doubled)}}) == json_text(JsonObject{{"doubled", JsonList{2, 4, 6}}}));
}

TEST_CASE("Items are made once, in their order") {
  std::vector<std::size_t> made;
  const JsonItems items{3, [&](std::size_t index) {
                          made.push_back(index);
                          return JsonValue(index);
                        }};
  CHECK(json_line(items) == "[0,1,2]");
  CHECK(made == std::vector<std::size_t>{0, 1, 2});
}

TEST_CASE("Lists and objects without anything stay on their line") {
  CHECK(json_text(JsonObject{{"list", JsonList()}, {"items", JsonItems()}, {"object", JsonObject()}}) ==
        "{\n  \"list\": [],\n  \"items\": [],\n  \"object\": {}\n}");
}

TEST_CASE("On one line nothing stands between the parts, at any depth") {
  CHECK(json_line(JsonObject{{"a", JsonList{JsonObject{{"b", nullptr}}, 1.5}}, {"\t", "\x01"}}) == "{\"a\":[{\"b\":null},1.5],\"\\t\":\"\\u0001\"}");
}
