#include "foundation/address.h"

#include "catch.h"

using namespace alongside;

TEST_CASE("Addresses that may lead somewhere are left in peace") {
  for (const std::string address : {"https://www.nhs.uk",
                                    "http://intranet/page",
                                    "https://example.org:8080/a?b=c#d",
                                    "HTTPS://EXAMPLE.ORG",
                                    "https://[::1]/",
                                    "https://cymru.gov.wales/tŷ",
                                    "https://sam@example.org/",
                                    "https://my_site.example.org",
                                    "mailto:sam@example.org",
                                    "mailto:sam@example.org,jo@example.org?subject=Hello%20there",
                                    "mailto:?subject=Share",
                                    "tel:01632960000",
                                    "tel:+44-1632-960000",
                                    "tel:111",
                                    "tel:01632960000;ext=12",
                                    "sms:60060",
                                    "../guidance/start-early.md",
                                    "#top",
                                    "picture:meeting",
                                    "lang:cy",
                                    "{{contact.form}}",
                                    "mailto:{{contact.email}}",
                                    "http.md",
                                    "https-explained.md#why"}) {
    INFO(address);
    CHECK_FALSE(address_problem(address));
  }
}

TEST_CASE("A slip at the beginning of an address is named with what was meant") {
  const auto hint = [](std::string_view address) {
    const auto found = address_problem(address);
    return found ? found->hint : "no problem";
  };
  CHECK(hint("https//example.org/a") == "Did you mean https://example.org/a?");
  CHECK(hint("http:/example.org") == "Did you mean http://example.org?");
  CHECK(hint("https:example.org") == "Did you mean https://example.org?");
  CHECK(hint("https:///example.org") == "Did you mean https://example.org?");
  CHECK(hint("https:\\\\example.org") == "Did you mean https://example.org?");
  CHECK(hint("htps://example.org") == "Did you mean https://example.org?");
  CHECK(hint("hhtp://example.org") == "Did you mean https://example.org?");
  CHECK(hint("https;//example.org") == "Did you mean https://example.org?");
  CHECK(hint("https://https://example.org") == "Write https://example.org");
}

TEST_CASE("An address that cannot be right says what is wrong with it") {
  const auto message = [](std::string_view address) {
    const auto found = address_problem(address);
    return found ? found->message : "no problem";
  };
  CHECK(message("http://") == "This address names no website: http://");
  CHECK(message("https://?q=1") == "This address names no website: https://?q=1");
  CHECK(message("https://www,nhs.uk") == "There is a comma in this address: https://www,nhs.uk");
  CHECK(message("https://www..nhs.uk") ==
        "The name of the website in this address cannot be right: https://www..nhs.uk");
  CHECK(message("https://example.org:page") ==
        "After the colon in this address a number should stand: https://example.org:page");
  CHECK(message("https://example.org/a b") == "There is a space in this address: https://example.org/a b");
  CHECK(message("mailto:sam.example.org") == "This is not a whole e-mail address: mailto:sam.example.org");
  CHECK(message("mailto:sam@example") == "This is not a whole e-mail address: mailto:sam@example");
  CHECK(message("mailto:") == "This is not a whole e-mail address: mailto:");
  CHECK(message("tel:ask-for-sam") == "This is not a telephone number: tel:ask-for-sam");
  CHECK(message("tel:") == "This is not a telephone number: tel:");
}

TEST_CASE("An address in which dots stand for a part is told") {
  for (const char* address : {"https://www.gov.uk/government/.../the-nhs-constitution", "https://www.youtube.com/watch?v=...", "https://www.nhs.uk/…/start"}) {
    INFO(address);
    REQUIRE(address_problem(address));
    CHECK_THAT(address_problem(address)->message, containing("A part of this address was left out"));
  }
  CHECK_FALSE(address_problem("https://www.nhs.uk/a...b/c"));
}

TEST_CASE("An address that holds a password is told, without repeating it") {
  const std::optional<AddressProblem> problem = address_problem("https://sam:secret@example.org/x");
  REQUIRE(problem);
  CHECK(problem->message == "This address holds a password, which every reader would see");
  CHECK_FALSE(address_problem("https://sam@example.org/x"));
  CHECK_FALSE(address_problem("https://example.org/sam:x@y"));
}
