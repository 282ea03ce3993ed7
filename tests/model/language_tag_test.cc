#include "model/language_tag.h"

#include "catch.h"

using namespace alongside;

TEST_CASE("Languages are called as they call themselves, whatever their region") {
  CHECK(own_name_of_language("cy") == "Cymraeg");
  CHECK(own_name_of_language("pt-BR") == "Português");
  CHECK(own_name_of_language("ur-PK") == "اردو");
  CHECK(own_name_of_language("tlh").empty());
}

TEST_CASE("Chinese has two names, by the script that its readers know") {
  CHECK(own_name_of_language("zh") == "简体中文");
  CHECK(own_name_of_language("zh-Hant-HK") == "繁體中文");
  CHECK(own_name_of_language("zh-TW") == "繁體中文");
}

TEST_CASE("Languages that are written from right to left are known by their first part") {
  CHECK(text_direction("ur-PK") == "rtl");
  CHECK(text_direction("ckb") == "rtl");
  CHECK(text_direction("cy") == "ltr");
  CHECK(text_direction("art") == "ltr");
}
