#include "media/picture_size.h"

#include <string>

#include "catch.h"

using namespace alongside;

namespace {

std::string bytes(std::initializer_list<int> numbers) {
  std::string text;
  for (const int number : numbers) text += static_cast<char>(number);
  return text;
}

const std::string png =
    "\x89PNG\r\n\x1A\n" + bytes({0, 0, 0, 13}) + "IHDR" + bytes({0, 0, 2, 128, 0, 0, 1, 224, 8, 6, 0, 0, 0});
const std::string gif = "GIF89a" + bytes({64, 1, 200, 0, 0, 0, 0});
const std::string webp_lossy =
    "RIFF" + bytes({0, 0, 0, 0}) + "WEBPVP8 " + bytes({0, 0, 0, 0, 0, 0, 0, 0x9D, 1, 0x2A, 64, 1, 200, 0});
const std::string webp_lossless =
    "RIFF" + bytes({0, 0, 0, 0}) + "WEBPVP8L" + bytes({0, 0, 0, 0, 0x2F, 0x3F, 0xC1, 0x31, 0});
const std::string webp_extended =
    "RIFF" + bytes({0, 0, 0, 0}) + "WEBPVP8X" + bytes({10, 0, 0, 0, 0, 0, 0, 0, 63, 1, 0, 199, 0, 0});

const std::string jpeg_frame = bytes({0xFF, 0xC2, 0, 11, 8, 0, 200, 1, 64, 1, 1, 0x11, 0});
const std::string jpeg = bytes({0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 'J', 'F', 0xFF}) + jpeg_frame;

std::string turned_jpeg(bool big_endian) {
  const std::string tiff =
      big_endian ? "MM" + bytes({0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0})
                 : "II" + bytes({42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0});
  const std::string exif = std::string("Exif\0\0", 6) + tiff;
  return bytes({0xFF, 0xD8, 0xFF, 0xE1, 0, static_cast<int>(exif.size() + 2)}) + exif + jpeg_frame;
}

}  // namespace

TEST_CASE("The size of each kind of picture is read from its bytes") {
  CHECK(picture_size(png) == PictureSize{640, 480});
  CHECK(picture_size(gif) == PictureSize{320, 200});
  CHECK(picture_size(jpeg) == PictureSize{320, 200});
  CHECK(picture_size(webp_lossy) == PictureSize{320, 200});
  CHECK(picture_size(webp_lossless) == PictureSize{320, 200});
  CHECK(picture_size(webp_extended) == PictureSize{320, 200});
  CHECK(picture_size("<svg viewBox='0 0 320 200'/>") == PictureSize{320, 200});
}

TEST_CASE("A photograph that its camera marked as turned is measured as it is shown") {
  CHECK(picture_size(turned_jpeg(true)) == PictureSize{200, 320});
  CHECK(picture_size(turned_jpeg(false)) == PictureSize{200, 320});
}

TEST_CASE("A picture cut off at any byte before its size has none") {
  for (const std::string& whole :
       {png.substr(0, 24), gif.substr(0, 10), jpeg.substr(0, jpeg.size() - 4), webp_lossy, webp_lossless,
        webp_extended, turned_jpeg(true).substr(0, 41)}) {
    for (std::size_t length = 0; length < whole.size(); ++length) {
      INFO(length << " bytes of " << whole.substr(0, 4));
      CHECK_FALSE(picture_size(std::string_view(whole).substr(0, length)));
    }
  }
}

TEST_CASE("A picture without a side, or of no known kind, has no size") {
  CHECK_FALSE(picture_size("GIF89a" + bytes({0, 0, 200, 0})));
  CHECK_FALSE(picture_size("\x89PNG\r\n\x1A\n" + bytes({0, 0, 0, 13}) + "IHDR" +
                           bytes({255, 255, 255, 255, 0, 0, 1, 224})));
  CHECK_FALSE(picture_size("%PDF-1.7"));
  CHECK_FALSE(picture_size(""));
}
