#include "media/svg.h"

#include <algorithm>
#include <pugixml.hpp>
#include <sstream>
#include <utility>
#include <vector>

#include "foundation/source_text.h"
#include "foundation/text.h"
#include "foundation/unicode.h"
#include "foundation/url.h"
#include "media/style_sheet.h"
#include "media/svg_vocabulary.h"

namespace alongside {
namespace {

constexpr const char* svg_namespace = "http://www.w3.org/2000/svg";
constexpr const char* xlink_namespace = "http://www.w3.org/1999/xlink";

/// What was left out for one reason: each name once, and the place of the first.
struct LeftOut {
  std::vector<std::string> names;
  std::ptrdiff_t first = -1;

  void add(std::string name, std::ptrdiff_t at) {
    if (first < 0 || (at >= 0 && at < first)) first = at;
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
  }
};

struct Report {
  LeftOut programs;  // what runs
  LeftOut outside;   // what shows something that is not in the file
  bool uses_xlink = false;
};

/// A node of the file and the copy that its clean parts go to. What nobody copies is not in the result, so
/// that an element or attribute which nobody thought of is harmless.
struct Pair {
  pugi::xml_node from;
  pugi::xml_node to;
};

/// `name` without the prefix under which older programs write SVG itself.
std::string_view local_name(std::string_view name) {
  return name.starts_with("svg:") ? name.substr(4) : name;
}

std::string_view without_prefix(std::string_view name) {
  return name.substr(name.rfind(':') + 1);
}

/// An outside address as a finding names it; a picture that was pasted in whole would fill the screen.
std::string shortened(std::string_view address) {
  constexpr std::size_t longest = 60;
  return address.size() <= longest
             ? std::string(address)
             : std::string(address.substr(0, address.find(','))).substr(0, longest) + "…";
}

bool begins_in_small_letters(std::string_view text, std::string_view start) {
  return lower_case(trimmed(text).substr(0, start.size())) == start;
}

bool is_program_address(std::string_view value) {
  const std::string scheme = scheme_of(value);
  return scheme == "javascript" || scheme == "vbscript" ||
         (scheme == "data" && !begins_in_small_letters(value, "data:image/"));
}

bool is_reference(std::string_view attribute) {
  const std::string_view name = without_prefix(attribute);
  return name == "href" || name == "src";
}

/// Whether an element changes, as time goes by, where something leads or what it runs.
bool animates_address(const pugi::xml_node& node) {
  const std::string_view target = without_prefix(node.attribute("attributeName").value());
  return is_reference(target) || is_event_attribute(target) || target == "style";
}

std::string clean_value(std::string_view value) {
  const bool is_css =
      value.find('\\') != std::string_view::npos || lower_case(value).find("url(") != std::string::npos;
  return is_css ? clean_css(value) : std::string(value);
}

void copy_reference(const pugi::xml_attribute& attribute, Pair pair, Report& report) {
  const std::string_view value = attribute.value();
  const bool is_link = local_name(pair.from.name()) == "a";
  if (is_program_address(value)) {
    report.programs.add(shortened(value), pair.from.offset_debug());
  } else if (is_inside_reference(value)) {
    pair.to.append_attribute(attribute.name()) = attribute.value();
    report.uses_xlink = report.uses_xlink || std::string_view(attribute.name()).starts_with("xlink:");
  } else if (!is_link && !trimmed(value).empty()) {
    report.outside.add(shortened(value), pair.from.offset_debug());
  }
}

void copy_attribute(const pugi::xml_attribute& attribute, Pair pair, Report& report) {
  const std::string_view name = attribute.name();
  if (is_event_attribute(without_prefix(name)))
    return report.programs.add(std::string(name), pair.from.offset_debug());
  if (!is_drawing_attribute(name)) return;
  if (is_reference(name)) return copy_reference(attribute, pair, report);
  if (scheme_of(attribute.value()).ends_with("script"))
    return report.programs.add(shortened(attribute.value()), pair.from.offset_debug());
  const std::string clean = name == "style" ? clean_css(attribute.value()) : clean_value(attribute.value());
  if (clean != attribute.value()) report.outside.add(shortened(attribute.value()), pair.from.offset_debug());
  pair.to.append_attribute(attribute.name()) = clean.c_str();
}

void copy_style(Pair pair, Report& report) {
  std::string css;
  for (const pugi::xml_node& child : pair.from.children()) css += child.value();
  const std::string clean = clean_css(css);
  if (clean != css) report.outside.add("a style from elsewhere", pair.from.offset_debug());
  if (!clean.empty()) pair.to.append_child(pugi::node_pcdata).set_value(clean.c_str());
}

/// Notes why an element is not copied; what only an editing program wanted (`sodipodi:namedview`, `metadata`)
/// goes unsaid.
void note_left_out(const pugi::xml_node& node, const pugi::xml_node& parent, Report& report) {
  const std::string name = lower_case(without_prefix(node.name()));
  // Illustrator offers its own data beside the drawing in a switch: nothing is lost.
  const bool is_offer = local_name(parent.name()) == "switch";
  if (is_program_element(name)) report.programs.add(std::string(node.name()), node.offset_debug());
  if (is_page_element(name) && !is_offer) report.outside.add(std::string(node.name()), node.offset_debug());
}

void copy_element(const pugi::xml_node& child, Pair pair, std::vector<Pair>& waiting, Report& report) {
  const std::string name(local_name(child.name()));
  if (!is_drawing_element(name)) return note_left_out(child, pair.from, report);
  if (animates_address(child)) return report.programs.add(name, child.offset_debug());
  waiting.push_back({child, pair.to.append_child(name.c_str())});
}

void copy_children(Pair pair, std::vector<Pair>& waiting, Report& report) {
  if (local_name(pair.from.name()) == "style") return copy_style(pair, report);
  for (const pugi::xml_node& child : pair.from.children()) {
    if (child.type() == pugi::node_element) {
      copy_element(child, pair, waiting, report);
    } else {
      pair.to.append_child(pugi::node_pcdata).set_value(child.value());
    }
  }
}

Report copy_clean(const pugi::xml_node& root, pugi::xml_document& clean) {
  Report report;
  pugi::xml_node top = clean.append_child("svg");
  top.append_attribute("xmlns") = svg_namespace;
  std::vector<Pair> waiting = {{root, top}};
  while (!waiting.empty()) {
    Pair pair = waiting.back();
    waiting.pop_back();
    for (const pugi::xml_attribute& attribute : pair.from.attributes())
      copy_attribute(attribute, pair, report);
    copy_children(pair, waiting, report);
  }
  if (report.uses_xlink) top.append_attribute("xmlns:xlink") = xlink_namespace;
  return report;
}

std::string text_of(const pugi::xml_document& document) {
  std::ostringstream out;
  document.save(out, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
  return out.str() + '\n';
}

Location place_of(std::string_view bytes, const std::string& file, std::ptrdiff_t offset) {
  if (offset < 0) return {file, {1, 1}, {1, 1}};
  const auto at = static_cast<std::size_t>(offset);
  const Position position = LineIndex(bytes).position(bytes, at);
  const std::string_view rest = bytes.substr(std::min(at, bytes.size()));
  const std::string_view name = rest.substr(0, rest.find_first_of(" \t\r\n/>"));
  return {file, position, {position.line, position.column + code_points(name)}};
}

/// At most five of `names`, in words.
std::string some_of(std::vector<std::string> names) {
  constexpr std::size_t most = 5;
  if (names.size() > most) {
    names.resize(most);
    names.push_back("more");
  }
  return in_words(names);
}

Findings findings_of(const Report& report, std::string_view bytes, const std::string& file) {
  Findings findings;
  if (!report.programs.names.empty()) {
    findings.push_back(
        error_at(place_of(bytes, file, report.programs.first), "picture/unsafe-svg",
                 "This drawing holds a program, which could harm readers: " + some_of(report.programs.names),
                 "Save the drawing again as “plain SVG”, or use another picture."));
  }
  if (!report.outside.names.empty()) {
    findings.push_back(
        warning_at(place_of(bytes, file, report.outside.first), "picture/incomplete-svg",
                   "This drawing shows something that is not in its file, which is left out: " +
                       some_of(report.outside.names),
                   "Save the drawing with its pictures embedded and its letters turned into paths."));
  }
  return findings;
}

SvgResult broken(std::string_view bytes, const std::string& file, std::ptrdiff_t offset,
                 const std::string& why) {
  return {
      {},
      false,
      {error_at(place_of(bytes, file, offset), "picture/broken-svg", "This drawing cannot be read: " + why,
                "Open it in a drawing program and save it again as SVG, or use another picture.")}};
}

bool is_svg(const pugi::xml_node& root) {
  return local_name(root.name()) == "svg";
}

}  // namespace

SvgResult clean_svg(std::string_view bytes, const std::string& file) {
  pugi::xml_document document;
  const unsigned options = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_ws_pcdata | pugi::parse_eol;
  const pugi::xml_parse_result result = document.load_buffer(bytes.data(), bytes.size(), options);
  if (!result) return broken(bytes, file, result.offset, "from here on it is damaged.");
  const pugi::xml_node root = document.document_element();
  if (!is_svg(root)) return broken(bytes, file, 0, "it does not begin with <svg>.");
  pugi::xml_document clean;
  const Report report = copy_clean(root, clean);
  return {text_of(clean), true, findings_of(report, bytes, file)};
}

}  // namespace alongside
