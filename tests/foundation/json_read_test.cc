// Reading JSON.
#include "catch.h"
#include "foundation/json.h"

using namespace alongside;

TEST_CASE("JSON is read back as it was written") {
  const std::string line = R"({"text":"a „b“","number":-2,"big":1.5,"yes":true,"none":null,"list":[1,[]]})";
  const auto value = read_json(line);
  REQUIRE(value);
  CHECK(json_line(*value) == line);
  CHECK(std::get<std::int64_t>(member_of(*value, "number")->data) == -2);
  CHECK(member_of(*value, "other") == nullptr);
  CHECK(member_of(*member_of(*value, "list"), "text") == nullptr);
}

TEST_CASE("What is no JSON, or goes too deep, is nothing") {
  for (const std::string& text : {std::string(), std::string("{"), std::string("{} {}"), std::string("\xff"), std::string(200, '[') + std::string(200, ']')}) {
    INFO(text);
    CHECK_FALSE(read_json(text));
  }
}
