#include "foundation/host_name.h"

#include "catch.h"

using namespace alongside;

TEST_CASE("A name in other letters becomes what name servers know") {
  CHECK(ascii_host("bücher.example") == "xn--bcher-kva.example");
  CHECK(ascii_host("BÜCHER.example") == "xn--bcher-kva.example");
  CHECK(ascii_host("bu\u0308cher.example") == "xn--bcher-kva.example");
  CHECK(ascii_host("他们为什么不说中文.example") == "xn--ihqwcrb4cv8a8dqg056pqjye.example");   // RFC 3492 section 7.1
  CHECK(ascii_host("почемужеонинеговорятпорусски") == "xn--b1abfaaepdrnnbgefbadotcwatmq2g4l");
  CHECK(ascii_host("ひとつ屋根の下2") == "xn--2-u9tlzr9756bt3uc0v");
}

TEST_CASE("A name in ASCII letters stays, in small letters") {
  CHECK(ascii_host("WWW.Example.ORG") == "www.example.org");
  CHECK(ascii_host("") == "");
  CHECK(ascii_host("example.org.") == "example.org.");
}

TEST_CASE("What is too long or no text is no name") {
  CHECK_FALSE(ascii_host(std::string(64, 'a') + ".example"));
  CHECK_FALSE(ascii_host(std::string(300, 'a')));
  CHECK_FALSE(ascii_host("a\xFF.example"));
}
