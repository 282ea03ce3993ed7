// Films: one of the toolkit plays in the page, one elsewhere is a link that names its website.
#include "foundation/file_ending.h"
#include "foundation/html.h"
#include "foundation/url.h"
#include "model/film.h"
#include "model/links.h"
#include "render/block_writer.h"
#include "render/borrowed_words.h"
#include "render/signed_film.h"
#include "render/site_values.h"

namespace alongside {
namespace {

/// A film's container, with what its attributes lead to.
struct Film {
  const ContainerUse& use;
  std::uint32_t index;  // in Document::containers
};

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

const LinkTarget* target_of(const BlockWriter& writer, const Film& film, std::string_view attribute) {
  return attribute_target(*writer.view.toolkit, *writer.document, film.index, attribute);
}

/// The way to what `attribute` names; empty where it is not given or leads nowhere.
std::string way_of(const BlockWriter& writer, const Film& film, std::string_view attribute) {
  const LinkTarget* target = target_of(writer, film, attribute);
  return target == nullptr ? std::string() : href(writer.view, writer.place.address, *target).address;
}

void write_track(BlockWriter& writer, const std::string& captions) {
  if (captions.empty()) return;
  writer.html += "<track kind=\"captions\"";
  write_attribute(writer.html, "src", captions);
  write_attribute(writer.html, "srclang", writer.view.language);
  write_attribute(writer.html, "label", fixed_word(writer.view, "captions"));
  writer.html += " default>";
}

void write_player(BlockWriter& writer, const Film& film, const std::string& title) {
  const std::string file = way_of(writer, film, "file");
  if (file.empty()) return;
  writer.html += "<figure class=\"video\"><video controls preload=\"none\"><source";
  write_attribute(writer.html, "src", file);
  writer.html += file_ending(file) == ".webm" ? " type=\"video/webm\">" : " type=\"video/mp4\">";
  write_track(writer, way_of(writer, film, "captions"));
  writer.html += "</video><figcaption>";
  write_words(writer, title);
  writer.html += "</figcaption></figure>\n";
}

void write_link_elsewhere(BlockWriter& writer, const std::string& title, const std::string& address) {
  writer.html += "<p class=\"video-link\"><a class=\"outside\"";
  write_attribute(writer.html, "href", safe_address(address));
  writer.html += '>';
  write_words(writer, title);
  writer.html += ' ' + fixed_markup(writer.view, "link_to_site", {{"site", isolated_markup(writer.view, site_of(address))}});
  writer.html += "</a></p>\n";
}

/// An item that leads to what `attribute` names, with `record` below the link; empty where it leads nowhere.
std::string other_form(const BlockWriter& writer, const Film& film, std::string_view attribute, std::string_view word,
                       const std::string& record = {}) {
  const LinkTarget* target = target_of(writer, film, attribute);
  const std::string link = target == nullptr ? std::string() : link_markup(writer, *target, fixed_text(writer.view, word));
  if (link.empty()) return link;
  return "<li>" + link + (record.empty() ? record : "<br>" + record) + "</li>";
}

std::string audio_description(const BlockWriter& writer, const Film& film) {
  if (filled_attribute(writer, film.use, "audio_description") != no_description_needed) {
    return other_form(writer, film, "audio_description", "audio_description");
  }
  return "<li>" + fixed_text(writer.view, "film_without_seeing") + "</li>";
}

/// Who made the film's version in British Sign Language, where the film says it itself. The page's own record stands at the page's end.
std::string signed_film(const BlockWriter& writer, const Film& film) {
  return signed_film_markup(writer.view, writer.view.language, signed_film_of(*writer.document, film.use));
}

void write_other_forms(BlockWriter& writer, const Film& film) {
  const std::string forms = other_form(writer, film, "transcript", "transcript") + audio_description(writer, film) +
                            other_form(writer, film, "bsl", "bsl_version", signed_film(writer, film));
  if (!forms.empty()) writer.html += "<ul class=\"video-links\">" + forms + "</ul>\n";
}

}  // namespace

void write_video(BlockWriter& writer, std::uint32_t index) {
  const std::uint32_t container = writer.node(index).detail;
  const Film film{writer.document->containers[container], container};
  const std::string title = filled_attribute(writer, film.use, "title");
  const std::string address = filled_attribute(writer, film.use, "address");
  if (is_web_address(address)) {
    write_link_elsewhere(writer, title, address);
  } else {
    write_player(writer, film, title);
  }
  write_other_forms(writer, film);
  write_blocks(writer, index);
}

}  // namespace alongside
