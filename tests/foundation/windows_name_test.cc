#include "foundation/windows_name.h"

#include "catch.h"

using namespace alongside;

TEST_CASE("Windows keeps some names for devices, whatever follows their full stop") {
  for (const char* name : {"con", "Con", "AUX.md", "nul", "prn.easy-read.md", "COM1", "lpt9.txt", "com²"}) {
    INFO(name);
    CHECK(is_device_on_windows(name));
    CHECK(is_impossible_on_windows(name));
  }
}

TEST_CASE("Names that only begin like a device are free") {
  for (const char* name : {"", "contact", "con-theme", "com", "com0", "com10", "comma", "lptx", "our.con"}) {
    INFO(name);
    CHECK_FALSE(is_impossible_on_windows(name));
  }
}

TEST_CASE("A name that Windows keeps gets a word behind it, and others stay what they are") {
  CHECK(name_for_all_computers("con", "theme") == "con-theme");
  CHECK(name_for_all_computers("contact", "theme") == "contact");
}

TEST_CASE("Windows stores no name with a sign that has a meaning there, or with a full stop at its end") {
  for (const char* name : {"what?", "a:b", "a\\b", "a|b", "\"a\"", "<a>", "a*", "etc."}) {
    INFO(name);
    CHECK(is_impossible_on_windows(name));
    CHECK_FALSE(is_device_on_windows(name));
  }
}
