// Pictures in the text.
#include "foundation/html.h"
#include "foundation/text.h"
#include "render/block_writer.h"
#include "render/site_values.h"

namespace alongside {
namespace {

struct PictureFile {
  std::string_view address;
  int width = 0;
  int height = 0;
};

PictureFile file_of(const BlockWriter& writer, const LinkTarget& target) {
  if (target.kind == LinkKind::file) return {target.address};
  if (target.kind != LinkKind::picture) return {};
  const Picture& picture = writer.view.toolkit->pictures[target.page];
  return {picture.address, picture.width, picture.height};
}

bool is_left_out(const BlockWriter& writer, const LinkTarget& target) {
  return target.kind == LinkKind::picture && writer.view.toolkit->pictures[target.page].left_out;
}

std::string description_of(const BlockWriter& writer, const Node& image) {
  if ((image.flags & flag_decorative) != 0) return {};
  const auto index = static_cast<std::uint32_t>(&image - writer.document->nodes.data());
  return filled(writer.view, plain_words(*writer.document, index));
}

/// Says in words what a picture would show that may not be passed on.
void write_words_for(BlockWriter& writer, const Node& image) {
  const std::string description = description_of(writer, image);
  if (description.empty()) return;
  writer.html += "<span class=\"picture-left-out\">" +
                 fixed_markup(writer.view, "picture_left_out", {{"description", escaped(description)}}) + "</span>";
}

}  // namespace

bool shows_picture(const BlockWriter& writer, const Node& image) { return !is_left_out(writer, (*writer.links)[image.detail]); }

void write_picture(BlockWriter& writer, const Node& image, std::string_view classes, bool repeats_words) {
  if (!shows_picture(writer, image)) {
    if (!repeats_words) write_words_for(writer, image);
    return;
  }
  const PictureFile file = file_of(writer, (*writer.links)[image.detail]);
  if (file.address.empty()) return;
  writer.html += "<img";
  if (!classes.empty()) write_attribute(writer.html, "class", classes);
  write_attribute(writer.html, "src", way_to(writer, file.address));
  write_attribute(writer.html, "alt", repeats_words ? std::string() : description_of(writer, image));
  if (file.width > 0 && file.height > 0) {
    write_attribute(writer.html, "width", std::to_string(file.width));
    write_attribute(writer.html, "height", std::to_string(file.height));
  }
  if (writer.pictures++ > 0 && !writer.place.for_print) writer.html += " loading=\"lazy\"";
  writer.html += '>';
}

}  // namespace alongside
