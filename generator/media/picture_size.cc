#include "media/picture_size.h"

#include <cstdint>
#include <utility>

#include "media/svg.h"

namespace alongside {
namespace {

constexpr std::uint32_t largest_side = 1u << 24;  // above it a header is taken for damaged

/// Bytes read as numbers; past the end they read as 0, so that a file that is cut off gives no size.
struct Bytes {
  std::string_view all;
  bool big_endian = true;

  std::uint32_t byte(std::size_t at) const {
    return at < all.size() ? static_cast<unsigned char>(all[at]) : 0u;
  }
  std::uint32_t number(std::size_t at, std::size_t count) const {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < count; ++i) value = value << 8 | byte(at + (big_endian ? i : count - 1 - i));
    return value;
  }
};

std::optional<PictureSize> sized(std::uint32_t width, std::uint32_t height) {
  if (width == 0 || height == 0 || width > largest_side || height > largest_side) return std::nullopt;
  return PictureSize{static_cast<int>(width), static_cast<int>(height)};
}

/// PNG (ISO/IEC 15948): the first chunk is IHDR.
std::optional<PictureSize> png_size(std::string_view bytes) {
  if (bytes.size() < 24 || bytes.substr(12, 4) != "IHDR") return std::nullopt;
  const Bytes data{bytes};
  return sized(data.number(16, 4), data.number(20, 4));
}

/// GIF 87a and 89a: the size of the screen.
std::optional<PictureSize> gif_size(std::string_view bytes) {
  if (bytes.size() < 10) return std::nullopt;
  const Bytes data{bytes, false};
  return sized(data.number(6, 2), data.number(8, 2));
}

/// WebP (RFC 9649): simple lossy, simple lossless, extended.
std::optional<PictureSize> webp_size(std::string_view bytes) {
  const Bytes data{bytes, false};
  const std::string_view chunk = bytes.substr(12, 4);
  if (chunk == "VP8X" && bytes.size() >= 30) return sized(data.number(24, 3) + 1, data.number(27, 3) + 1);
  if (chunk == "VP8 " && bytes.size() >= 30)
    return sized(data.number(26, 2) & 0x3FFF, data.number(28, 2) & 0x3FFF);
  if (chunk == "VP8L" && bytes.size() >= 25) {
    const std::uint32_t bits = data.number(21, 4);
    return sized((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
  }
  return std::nullopt;
}

/// Whether Exif's orientation (tag 0x0112 of the first directory, values 5 to 8) lays the picture on its
/// side.
bool lies_on_its_side(std::string_view segment) {
  if (!segment.starts_with(std::string_view("Exif\0\0", 6))) return false;
  Bytes tiff{segment.substr(6)};
  tiff.big_endian = tiff.all.starts_with("MM");
  const std::size_t directory = tiff.number(4, 4);
  const std::size_t entries = tiff.number(directory, 2);
  for (std::size_t i = 0; i < entries; ++i) {
    const std::size_t entry = directory + 2 + i * 12;
    if (entry + 12 > tiff.all.size()) return false;
    if (tiff.number(entry, 2) != 0x0112) continue;
    const std::uint32_t orientation = tiff.number(entry + 8, 2);
    return orientation >= 5 && orientation <= 8;
  }
  return false;
}

/// Markers that hold a frame's size: SOF0 to SOF15 without the tables DHT, JPG and DAC (ITU-T T.81, table
/// B.1).
bool holds_size(std::uint32_t marker) {
  return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

bool has_no_length(std::uint32_t marker) {
  return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
}

/// JPEG: from segment to segment up to the first frame.
std::optional<PictureSize> jpeg_size(std::string_view bytes) {
  const Bytes data{bytes};
  bool on_its_side = false;
  for (std::size_t at = 2; at + 4 <= bytes.size();) {
    if (data.byte(at) != 0xFF) return std::nullopt;
    const std::uint32_t marker = data.byte(at + 1);
    if (marker == 0xFF || has_no_length(marker)) {
      at += marker == 0xFF ? 1 : 2;
      continue;
    }
    const std::size_t length = data.number(at + 2, 2);
    if (holds_size(marker)) {
      std::uint32_t height = data.number(at + 5, 2), width = data.number(at + 7, 2);
      if (at + 9 > bytes.size()) return std::nullopt;
      if (on_its_side) std::swap(width, height);
      return sized(width, height);
    }
    if (marker == 0xE1 && length >= 2)
      on_its_side = on_its_side || lies_on_its_side(bytes.substr(at + 4, length - 2));
    if (length < 2 || marker == 0xDA || marker == 0xD9) return std::nullopt;
    at += 2 + length;
  }
  return std::nullopt;
}

}  // namespace

std::optional<PictureSize> picture_size(std::string_view bytes) {
  if (bytes.starts_with("\x89PNG\r\n\x1A\n")) return png_size(bytes);
  if (bytes.starts_with("\xFF\xD8")) return jpeg_size(bytes);
  if (bytes.starts_with("GIF87a") || bytes.starts_with("GIF89a")) return gif_size(bytes);
  if (bytes.size() >= 16 && bytes.starts_with("RIFF") && bytes.substr(8, 4) == "WEBP")
    return webp_size(bytes);
  return svg_size(bytes);
}

}  // namespace alongside
