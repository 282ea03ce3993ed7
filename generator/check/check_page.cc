#include "check/check_page.h"

#include <algorithm>
#include <array>

#include "check/page_trial.h"

namespace alongside {
namespace {

struct Row {
  std::string_view rule;
  Severity severity;
  PageCheck check;
  std::string_view hint;
  bool of_frame = false;  // what it finds is the work of the frame around the page
};

constexpr std::array rows = {
    Row{"theme/page-language", Severity::error, check_language, "Begin the template with <html lang=\"{{lang}}\" dir=\"{{dir}}\">."},
    Row{"theme/page-direction", Severity::error, check_direction, "Begin the template with <html lang=\"{{lang}}\" dir=\"{{dir}}\">."},
    Row{"theme/page-title", Severity::error, check_title, "Write <title>{{{page_title}}}</title> in the head."},
    Row{"theme/page-title", Severity::warning, check_whole_title, "Write <title>{{{page_title}}}</title> in the head."},
    Row{"theme/lost-words", Severity::warning, check_words, "Write {{>body}} once, in the place of the page's words."},
    Row{"theme/table-box", Severity::warning, check_table_boxes, "Put it into <div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"…\">, with what it shows as its name."},
    Row{"theme/link-without-words", Severity::error, check_link_words, "Write words between <a> and </a>, or alt=\"…\" for a picture that stands alone in it."},
    Row{"theme/hidden-focus", Severity::error, check_hidden_focus, "Take aria-hidden out, or put the link or button outside."},
    Row{"theme/look-in-template", Severity::warning, check_old_elements, "Give the element a class, and the class its style in styles.css."},
    Row{"theme/page-heading", Severity::error, check_main_heading, "Write one <h1>{{title}}</h1>."},
    Row{"theme/heading-levels", Severity::error, check_heading_order, "Give each part the level below that of the part that it stands in."},
    Row{"theme/landmarks", Severity::error, check_landmarks, "Put all words of the page into one <header>, one <main id=\"page.main\"> and one <footer>, straight in <body>."},
    Row{"theme/outside-landmark", Severity::warning, check_outside_landmarks, "Move it into <header>, <nav>, <main> or <footer>."},
    Row{"theme/skip-link", Severity::error, check_skip_link, "Begin the body with <a class=\"skip-link\" href=\"#page.main\">{{words.skip_to_content}}</a>."},
    Row{"theme/same-id", Severity::error, check_ids, "Give each of them an id of its own."},
    Row{"theme/lost-reference", Severity::error, check_references, "Correct the id, or take the attribute out."},
    Row{"theme/tab-order", Severity::error, check_tab_order, "Take it out: the order of the page is the order of the Tab key."},
    Row{"theme/picture-without-description", Severity::error, check_pictures, "Say what the picture shows."},
    Row{"theme/no-zoom", Severity::error, check_zoom, "Write {{>head}} in the head, which holds the line that is needed."},
    Row{"theme/table-header", Severity::error, check_tables, "Write the scope in every <th>."},
    Row{"theme/autoplay", Severity::error, check_autoplay, "Take autoplay out."},
    Row{"theme/new-window", Severity::warning, check_new_windows, "Take target=\"_blank\" out, or write in the link: (opens in a new tab)."},
    Row{"theme/unknown-aria", Severity::error, check_aria, "Correct the name, or take it out: most pages need none."},
    Row{"theme/folded-words", Severity::error, check_open_details, "Write <details open>."},
    Row{"theme/slanted-element", Severity::error, check_italics, "Use <strong>, or no element."},
    Row{"theme/no-menu", Severity::error, check_ways_to_find, "Put the links to the other pages into <nav aria-label=\"{{words.menu}}\">."},
    Row{"statement/missing-heading", Severity::error, check_parts_by_law, "Write it as the built-in template has it, or take the theme's own template away."},
    Row{"theme/missing-part", Severity::warning, check_needed_parts, "Write what stands in brackets into the template, in the place that it has in the built-in one."},
    Row{"theme/missing-part", Severity::warning, check_frame_parts, "Write what stands in brackets into the template, in the place that it has in the built-in one.", true},
    Row{"theme/menu-names", Severity::error, check_menu_names, "Name each: aria-label=\"{{words.menu}}\"."},
};

}  // namespace

std::string PageTrial::value(std::uint32_t index, std::string_view name) const {
  const std::string* found = attribute_of(node(index), name);
  return found == nullptr ? std::string() : *found;
}

std::vector<std::uint32_t> PageTrial::all(std::string_view name) const {
  std::vector<std::uint32_t> found;
  for (std::uint32_t i = 0; i < page.nodes.size(); ++i) {
    if (node(i).name == name) found.push_back(i);
  }
  return found;
}

bool PageTrial::has_id(std::string_view id) const {
  return std::any_of(page.nodes.begin(), page.nodes.end(), [&](const HtmlNode& node) {
    const std::string* own = attribute_of(node, "id");
    return own != nullptr && *own == id;
  });
}

Findings check_page(const MadePage& page) {
  const PageTrial trial{page, read_html(page.bytes)};
  Findings findings;
  for (const Row& row : rows) {
    std::string message = row.check(trial);
    if (message.empty()) continue;
    Finding finding;
    finding.severity = row.severity;
    finding.where = {row.of_frame && !page.frame_file.empty() ? page.frame_file : page.template_file, {}, {}};
    finding.rule = row.rule;
    finding.message = std::move(message);
    finding.hint = row.hint;
    finding.edition = edition_name(page.edition);
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace alongside
