// Permissions for pictures that end.
#include <algorithm>

#include "foundation/text.h"
#include "report/html_parts.h"
#include "report/html_sections.h"
#include "report/html_table.h"

namespace alongside {
namespace {

constexpr std::size_t most_rows = 40;
constexpr int days_of_soon = 183;

std::vector<const Picture*> pictures_with_an_end(const Toolkit& toolkit) {
  std::vector<const Picture*> pictures;
  for (const Picture& picture : toolkit.pictures) {
    if (picture.permission_until) pictures.push_back(&picture);
  }
  std::stable_sort(pictures.begin(), pictures.end(), [](const Picture* one, const Picture* other) {
    return one->permission_until < other->permission_until;
  });
  return pictures;
}

std::string standing_of(Date until, Date today) {
  if (until < today) return "Ended: take the picture out, or ask again";
  return day_number(until) - day_number(today) <= days_of_soon ? "Ends within six months: ask again"
                                                               : "Holds";
}

std::string or_not_said(const std::string& text) {
  return text.empty() ? "Not said" : text;
}

}  // namespace

Html permissions_section(const ReportInput& input) {
  const std::vector<const Picture*> pictures = pictures_with_an_end(input.toolkit);
  if (pictures.empty()) {
    return paragraph("No picture says that the permission to show it ends.");
  }
  Table all{"Pictures whose permission ends",
            {{"Picture"}, {"Until"}, {"What to do"}, {"Who is in it"}, {"Permission"}},
            "pictures"};
  const std::size_t shown = std::min(pictures.size(), most_rows);
  for (std::size_t i = 0; i < shown; ++i) {
    const Picture& picture = *pictures[i];
    all.rows.push_back({words(picture.name), words(date_in_words(picture.permission_until)),
                        words(standing_of(picture.permission_until, input.today)),
                        words(or_not_said(picture.people)), words(or_not_said(picture.permission))});
  }
  all.left_out = pictures.size() - shown;
  return table(all);
}

}  // namespace alongside
