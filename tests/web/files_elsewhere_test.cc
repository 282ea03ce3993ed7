#include "web/files_elsewhere.h"

#include "catch.h"

using namespace alongside;

namespace {

WebLink link_to(const std::string& url, std::vector<std::string> written) {
  WebLink link;
  link.url = url;
  link.address = read_web_address(url);
  for (std::string& text : written) link.uses.push_back({{}, std::move(text), {}});
  return link;
}

LedgerEntry entry(Verdict verdict, std::string type, std::optional<std::uint64_t> size = {}) {
  LedgerEntry entry;
  entry.verdict = verdict;
  entry.content_type = std::move(type);
  entry.size = size;
  return entry;
}

}  // namespace

TEST_CASE("The kind of a file is what its server calls it, else what its name says") {
  CHECK(ending_of("application/pdf", "/download") == "pdf");
  CHECK(ending_of("application/octet-stream", "/Plan.PDF") == "pdf");
  CHECK(ending_of("application/octet-stream", "/plan.exe") == "");
  CHECK(ending_of("text/html", "/plan.pdf") == "");
  CHECK(ending_of("", "/plan.pdf") == "");
  CHECK(ending_of("<script>", "/plan.pdf") == "");
}

TEST_CASE("A file is known by every way in which texts write its address") {
  const std::vector<WebLink> links = {link_to("https://a.example/x.pdf", {"https://A.example/x.pdf", "https://a.example/x.pdf#page=2"})};
  const auto files = files_elsewhere(links, {{"https://a.example/x.pdf", entry(Verdict::ok, "application/pdf", 2000)}});
  REQUIRE(files.size() == 2);
  CHECK(files.at("https://A.example/x.pdf").ending == "pdf");
  CHECK(files.at("https://a.example/x.pdf#page=2").size == 2000);
}

TEST_CASE("Nothing is said of pages, of files that are gone, and of addresses that nobody has asked") {
  const std::vector<WebLink> links = {link_to("https://a.example/page", {"https://a.example/page"}), link_to("https://a.example/gone.pdf", {"g"}),
                                      link_to("https://a.example/new.pdf", {"n"})};
  CHECK(files_elsewhere(links, {{"https://a.example/page", entry(Verdict::ok, "text/html", 2000)},
                                {"https://a.example/gone.pdf", entry(Verdict::broken, "application/pdf", 2000)}})
            .empty());
}
