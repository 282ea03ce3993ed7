// Films: one of the toolkit plays in the page, one elsewhere is a link that names its website.
#include "foundation/html.h"
#include "foundation/text.h"
#include "foundation/url.h"
#include "model/film.h"
#include "render/block_writer.h"
#include "render/site_values.h"

namespace alongside {
namespace {

/// The name of the website at `address`: "www.example.org" without its "www.".
std::string site_of(std::string_view address) {
  const std::size_t start = address.find("//");
  std::string_view site = start == std::string_view::npos ? address : address.substr(start + 2);
  site = site.substr(0, site.find_first_of("/?#"));
  if (site.starts_with("www.")) site.remove_prefix(4);
  return std::string(site);
}

void write_words(BlockWriter& writer, std::string_view words) { append_escaped(writer.html, words); }

bool is_web_address(std::string_view address) {
  const std::string scheme = scheme_of(address);
  return scheme == "https" || scheme == "http";
}

/// Addresses of a film's files are written from content/, or as a web address.
std::string address_of_file(const BlockWriter& writer, std::string_view written) {
  if (is_web_address(written)) return safe_address(written);
  if (!scheme_of(written).empty()) return {};
  return way_to(writer, resolved_path(folder_of(writer.document->file.substr(std::string_view("content/").size())), written));
}

void write_track(BlockWriter& writer, std::string_view captions) {
  if (captions.empty()) return;
  writer.html += "<track kind=\"captions\"";
  write_attribute(writer.html, "src", address_of_file(writer, captions));
  write_attribute(writer.html, "srclang", writer.view.language);
  write_attribute(writer.html, "label", fixed_word(writer.view, "captions"));
  writer.html += " default>";
}

void write_player(BlockWriter& writer, std::string_view file, std::string_view captions) {
  writer.html += "<video controls preload=\"none\"><source";
  write_attribute(writer.html, "src", address_of_file(writer, file));
  writer.html += file.ends_with(".webm") ? " type=\"video/webm\">" : " type=\"video/mp4\">";
  write_track(writer, captions);
  writer.html += "</video>";
}

void write_other_form(BlockWriter& writer, std::string_view address, std::string_view word) {
  if (address.empty()) return;
  writer.html += "<li><a";
  write_attribute(writer.html, "href", address_of_file(writer, address));
  writer.html += '>';
  write_words(writer, fixed_word(writer.view, word));
  writer.html += "</a></li>";
}

void write_audio_description(BlockWriter& writer, std::string_view given) {
  if (given != no_description_needed) return write_other_form(writer, given, "audio_description");
  writer.html += "<li>";
  write_words(writer, fixed_word(writer.view, "film_without_seeing"));
  writer.html += "</li>";
}

void write_other_forms(BlockWriter& writer, const ContainerUse& use) {
  const std::string transcript = filled_attribute(writer, use, "transcript");
  const std::string description = filled_attribute(writer, use, "audio_description");
  const std::string bsl = filled_attribute(writer, use, "bsl");
  if (transcript.empty() && description.empty() && bsl.empty()) return;
  writer.html += "<ul class=\"video-links\">";
  write_other_form(writer, transcript, "transcript");
  write_audio_description(writer, description);
  write_other_form(writer, bsl, "bsl_version");
  writer.html += "</ul>";
}

void write_link_elsewhere(BlockWriter& writer, const std::string& title, const std::string& address) {
  writer.html += "<p class=\"video-link\"><a class=\"outside\"";
  write_attribute(writer.html, "href", safe_address(address));
  writer.html += '>';
  write_words(writer, title);
  writer.html += ' ' + fixed_markup(writer.view, "link_to_site", {{"site", isolated_markup(writer.view, site_of(address))}});
  writer.html += "</a></p>\n";
}

}  // namespace

void write_video(BlockWriter& writer, std::uint32_t index) {
  const ContainerUse& use = writer.document->containers[writer.node(index).detail];
  const std::string title = filled_attribute(writer, use, "title");
  const std::string file = filled_attribute(writer, use, "file");
  const std::string address = filled_attribute(writer, use, "address");
  if (file.empty() && is_web_address(address)) {
    write_link_elsewhere(writer, title, address);
    write_other_forms(writer, use);
  } else if (!file.empty()) {
    writer.html += "<figure class=\"video\">";
    write_player(writer, file, filled_attribute(writer, use, "captions"));
    writer.html += "<figcaption>";
    write_words(writer, title);
    writer.html += "</figcaption></figure>\n";
    write_other_forms(writer, use);
  }
  write_blocks(writer, index);
}

}  // namespace alongside
