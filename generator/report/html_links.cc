// Where links lead.
#include "foundation/text.h"
#include "report/html_parts.h"
#include "report/html_sections.h"
#include "report/html_table.h"
#include "report/link_counts.h"

namespace alongside {

Html links_section(const ReportInput& input) {
  const LinkCounts counts = link_counts(input);
  Table all{"Links in the words of the pages", {{"They lead to"}, {"Links", true}, {"Checked?"}}};
  const auto add = [&](std::string_view where, std::size_t links, std::string_view checked) {
    all.rows.push_back({words(where), number(links), words(checked)});
  };
  add("Pages of the toolkit", counts.pages, "Yes: the page and the place in it exist");
  add("Files and pictures of the toolkit", counts.files, "Yes: the file exists");
  add("E-mail addresses and telephone numbers", counts.contacts, "Only that they are written as such");
  add("Other websites", counts.websites, "Not checked yet");
  add("Nowhere", counts.broken, "Broken: each is an error in “What was found”");
  Html content = table(all);
  if (counts.websites > 0) {
    content +=
        paragraph("The links to other websites go to " +
                  counted(counts.addresses, "different address", "different addresses") + " on " +
                  counted(counts.hosts, "website", "websites") +
                  ". This report asks no other website anything: somebody has to open them now and then.");
  }
  return content;
}

}  // namespace alongside
