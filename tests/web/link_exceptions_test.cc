#include "web/link_exceptions.h"

#include "catch.h"

using namespace alongside;

namespace {

LinkException exception(std::string address) {
  LinkException made;
  made.address = std::move(address);
  return made;
}

constexpr Date day{2026, 5, 6};

bool is_accepted(const LinkException& exception, Verdict verdict, int status = 200, const std::string& final_url = {}) {
  const std::string url = "https://a.example/b";
  return acceptance_of({exception}, {url, verdict, status, final_url}, day) != nullptr;
}

}  // namespace

TEST_CASE("Only an address without a star names one exactly, in whatever spelling") {
  CHECK(names_exactly(exception("https://a/b"), "https://a/b"));
  CHECK(names_exactly(exception("HTTPS://A:443/b#part"), "https://a/b"));
  CHECK_FALSE(names_exactly(exception("https://a/*"), "https://a/b"));
}

TEST_CASE("The first exception that speaks of an address is taken, until the last day that it names") {
  std::vector<LinkException> exceptions = {exception("https://a/*"), exception("https://b/*")};
  CHECK(exception_for(exceptions, "https://b/c", day) == &exceptions[1]);
  CHECK(exception_for(exceptions, "https://c/", day) == nullptr);
  exceptions[1].until = day;
  CHECK(exception_for(exceptions, "https://b/c", day) == &exceptions[1]);
  CHECK(exception_for(exceptions, "https://b/c", {2026, 5, 7}) == nullptr);
}

TEST_CASE("A pattern takes what answers with an error, but not a page that is gone") {
  CHECK(is_accepted(exception("https://a.example/*"), Verdict::unconfirmed, 403));
  CHECK_FALSE(is_accepted(exception("https://a.example/*"), Verdict::broken, 404));
  CHECK(is_accepted(exception("https://a.example/b"), Verdict::broken, 404));
}

TEST_CASE("An exception that names an answer or an end takes no other") {
  LinkException by_status = exception("https://a.example/*");
  by_status.status = 403;
  CHECK(is_accepted(by_status, Verdict::unconfirmed, 403));
  CHECK_FALSE(is_accepted(by_status, Verdict::unconfirmed, 429));
  LinkException by_end = exception("https://a.example/*");
  by_end.leads_to = "https://c.example/*";
  CHECK(is_accepted(by_end, Verdict::moved, 200, "https://c.example/x"));
  CHECK_FALSE(is_accepted(by_end, Verdict::moved, 200, "https://d.example/x"));
}
