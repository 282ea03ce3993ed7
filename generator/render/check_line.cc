// Who checked an easy-read text: the sentence under its title.
#include "model/fingerprint.h"
#include "render/page_values.h"
#include "render/site_values.h"

namespace alongside {
namespace {

/// Whether readers see other words or pictures than those that were checked.
bool has_changed(const PageSpot& spot, const EasyReadCheck& check) {
  if (!check.small_changes.empty()) return true;
  const Document& document = *document_of(spot.view(), spot.page);
  const auto fill = [&](std::string_view words) { return filled(spot.view(), words); };
  return !check.fingerprint.empty() && picture_fingerprint(document, fill) != check.fingerprint;
}

}  // namespace

std::string check_line(const PageSpot& spot) {
  const View& view = spot.view();
  const EasyReadCheck& check = own_front(spot).easy_read_check;
  if (check.group.empty()) return std::string(fixed_word(view, "easy_not_checked"));
  if (has_changed(spot, check)) return fixed_sentence(view, "easy_changed", {{"group", check.group}});
  const std::string month = month_in_words(view, check.date);
  return fixed_sentence(view, "easy_checked", {{"group", check.group}, {"month", month}});
}

}  // namespace alongside
