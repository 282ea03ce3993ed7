// Where links lead.
#include "foundation/date.h"
#include "foundation/text.h"
#include "report/html_parts.h"
#include "report/html_sections.h"
#include "report/html_table.h"
#include "report/link_counts.h"

namespace alongside {

namespace {

constexpr std::size_t most_rows = 30;

std::string asked_in_words(const OutsideLinks& outside) {
  if (outside.asked == 0) return "Not checked yet";
  return in_digits(outside.asked) + " of " + counted(outside.addresses, "address was", "addresses were") + " asked, last on " +
         date_in_words(outside.last);
}

/// The addresses that somebody has to look at.
Html outside_table(const OutsideLinks& outside) {
  Table all{"Links to other websites that need somebody", {{"Address"}, {"What is the matter"}, {"What to do"}, {"Used in", true}}};
  all.of = "addresses";
  for (const OutsideLink& link : outside.told) {
    if (all.rows.size() == most_rows) break;
    all.rows.push_back({code(link.url), severity_mark(link.severity) + words(" " + link.matter + '.'), words(link.next), number(link.places)});
  }
  all.left_out = outside.told.size() - all.rows.size();
  return table(all);
}

Html outside_words(const ReportInput& input, const LinkCounts& counts) {
  const OutsideLinks& outside = input.outside;
  const std::string where = "The links to other websites go to " + counted(counts.addresses, "different address", "different addresses") +
                            " on " + counted(counts.hosts, "website", "websites") + ". ";
  if (outside.asked == 0) {
    return element("p", words(where + "This report asks no other website anything. To have them asked, type ") + code("alongside links check") +
                            words("."));
  }
  if (outside.told.empty()) return paragraph(where + "All that were asked are right.");
  return element("p", words(where + "This report asks no other website anything: it tells what the last runs of ") +
                          code("alongside links check") + words(" learnt.")) +
         outside_table(outside);
}

}  // namespace

Html links_section(const ReportInput& input) {
  const LinkCounts counts = link_counts(input);
  Table all{"Links in the words of the pages", {{"They lead to"}, {"Links", true}, {"Checked?"}}};
  const auto add = [&](std::string_view where, std::size_t links, std::string_view checked) {
    all.rows.push_back({words(where), number(links), words(checked)});
  };
  add("Pages of the toolkit", counts.pages, "Yes: the page and the place in it exist");
  add("Files and pictures of the toolkit", counts.files, "Yes: the file exists");
  add("E-mail addresses and telephone numbers", counts.contacts, "Only that they are written as such");
  add("Other websites", counts.websites, asked_in_words(input.outside));
  add("Nowhere", counts.broken, "Broken: each is an error in “What was found”");
  Html content = table(all);
  if (counts.websites > 0) content += outside_words(input, counts);
  return content;
}

}  // namespace alongside
