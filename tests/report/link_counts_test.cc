#include "report/link_counts.h"

#include "catch.h"
#include "report_maker.h"

using namespace alongside;

TEST_CASE("Links are counted by what they lead to, other websites also by address and host") {
  ReportMaker maker;
  maker.page("a", "A");
  const auto to = [](LinkKind kind, std::string address) {
    LinkTarget target;
    target.kind = kind;
    target.address = std::move(address);
    return target;
  };
  maker.toolkit.links = {{to(LinkKind::page, ""), to(LinkKind::here, ""), to(LinkKind::file, "form.docx"),
                          to(LinkKind::broken, ""), to(LinkKind::language, "cy"),
                          to(LinkKind::outside, "mailto:a@example.nhs.uk"),
                          to(LinkKind::outside, "https://example.nhs.uk/a#one"),
                          to(LinkKind::outside, "https://example.nhs.uk/a"),
                          to(LinkKind::outside, "HTTPS://other.example?b")}};
  const LinkCounts counts = link_counts(maker.input());
  CHECK(counts.pages == 2);
  CHECK(counts.files == 1);
  CHECK(counts.broken == 1);
  CHECK(counts.contacts == 1);
  CHECK(counts.websites == 3);
  CHECK(counts.addresses == 2);
  CHECK(counts.hosts == 2);
}
