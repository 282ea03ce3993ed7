// Who checked an easy-read text: the sentence under its title.
#include "render/page_values.h"
#include "render/site_values.h"

namespace alongside {

std::string check_line(const PageSpot& spot) {
  const View& view = spot.view();
  const EasyReadCheck& check = own_front(spot).easy_read_check;
  if (check.group.empty()) return std::string(fixed_word(view, "easy_not_checked"));
  if (!check.small_changes.empty()) return fixed_sentence(view, "easy_changed", {{"group", check.group}});
  const std::string month = month_in_words(view, check.date);
  return fixed_sentence(view, "easy_checked", {{"group", check.group}, {"month", month}});
}

}  // namespace alongside
