#include "media/film_length.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace alongside {
namespace {

constexpr double longest = 100.0 * 60 * 60;  // above it a film is taken for damaged
constexpr int most_heads = 5'000;            // of boxes or elements; a film of hours has some hundred where it says its length

/// A stretch of the film.
struct Stretch {
  std::uint64_t from = 0;
  std::uint64_t to = 0;
};

/// A box of an MP4 or an element of a WebM: what it is, and what it holds.
struct Part {
  std::uint64_t kind = 0;
  Stretch inside;
  bool has_no_end = false;  // a WebM that was sent while it was made does not say how long this part is
};

/// Bytes read as numbers, the highest first; past the end they are 0.
std::uint64_t number(std::string_view bytes, std::size_t at, std::size_t count) {
  std::uint64_t value = 0;
  for (std::size_t i = at; i < at + count; ++i) value = value << 8U | (i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U);
  return value;
}

std::optional<double> believable(double seconds) {
  if (!(seconds > 0) || seconds > longest) return std::nullopt;  // not a number is not above 0 either
  return seconds;
}

/// Goes from part to part of a film, and no further than a film that is whole would need.
class Walk {
 public:
  explicit Walk(const FilmBytes& film) : film_(film) {}

  std::string read(const Stretch& stretch, std::size_t most) const {
    return film_.read(stretch.from, static_cast<std::size_t>(std::min<std::uint64_t>(most, stretch.to - stretch.from)));
  }

  /// The first part in `stretch` for which `is_wanted`; `head` reads a part where a stretch begins. A part that has no end is gone into.
  template <typename Head, typename Wanted>
  std::optional<Part> find(Stretch stretch, Head head, Wanted is_wanted) {
    while (stretch.from < stretch.to && heads_left_-- > 0) {
      const std::optional<Part> part = head(*this, stretch);
      if (!part) return std::nullopt;
      if (is_wanted(*part)) return part;
      stretch.from = part->has_no_end ? part->inside.from : part->inside.to;
    }
    return std::nullopt;
  }

 private:
  const FilmBytes& film_;
  int heads_left_ = most_heads;
};

// MP4: boxes in boxes (ISO/IEC 14496-12, 4.2).

constexpr std::uint64_t box_kind(std::string_view name) {
  std::uint64_t kind = 0;
  for (const char c : name) kind = kind << 8U | static_cast<unsigned char>(c);
  return kind;
}

/// The box at the start of `stretch`. A size of 1 stands for a longer number behind the kind, 0 for all that is left.
std::optional<Part> box_at(const Walk& walk, const Stretch& stretch) {
  constexpr std::size_t short_head = 8, long_head = 16;
  const std::string head = walk.read(stretch, long_head);
  std::uint64_t size = number(head, 0, 4);
  const std::size_t length = size == 1 ? long_head : short_head;
  const std::uint64_t left = stretch.to - stretch.from;
  if (size == 0) {
    size = left;
  } else if (size == 1) {
    size = number(head, 8, 8);
  }
  if (head.size() < length || size < length || size > left) return std::nullopt;
  return Part{number(head, 4, 4), {stretch.from + length, stretch.from + size}, false};
}

std::optional<Part> box_in(Walk& walk, const Stretch& stretch, std::string_view name) {
  return walk.find(stretch, box_at, [&](const Part& part) { return part.kind == box_kind(name); });
}

/// The number of 4 or 8 bytes at `at` of a box; nothing where it is cut off, or all its bits are set: the length is not known.
std::optional<std::uint64_t> duration_in(std::string_view box, std::size_t at, bool is_long) {
  const std::size_t count = is_long ? 8 : 4;
  const std::uint64_t duration = number(box, at, count);
  const std::uint64_t unknown = is_long ? ~std::uint64_t{0} : std::uint64_t{0xFFFFFFFF};
  if (box.size() < at + count || duration == unknown) return std::nullopt;
  return duration;
}

/// The duration of all fragments together (mehd, 8.8.2), where the film itself is in none.
std::optional<std::uint64_t> duration_of_fragments(Walk& walk, const Stretch& movie) {
  const std::optional<Part> extends = box_in(walk, movie, "mvex");
  const std::optional<Part> header = extends ? box_in(walk, extends->inside, "mehd") : std::nullopt;
  if (!header) return std::nullopt;
  const std::string bytes = walk.read(header->inside, 12);
  return duration_in(bytes, 4, number(bytes, 0, 1) == 1);
}

/// The movie header (mvhd, 8.2.2): version, flags, two dates, the ticks of a second, the length in ticks.
std::optional<double> mp4_seconds(const FilmBytes& film) {
  Walk walk(film);
  const std::optional<Part> movie = box_in(walk, {0, film.size}, "moov");
  const std::optional<Part> header = movie ? box_in(walk, movie->inside, "mvhd") : std::nullopt;
  if (!header) return std::nullopt;
  const std::string bytes = walk.read(header->inside, 32);
  const bool is_long = number(bytes, 0, 1) == 1;
  const std::size_t scale_at = is_long ? 20 : 12;
  const std::uint64_t scale = number(bytes, scale_at, 4);
  std::optional<std::uint64_t> duration = duration_in(bytes, scale_at + 4, is_long);
  if (duration == 0U) duration = duration_of_fragments(walk, movie->inside);
  if (!duration || scale == 0) return std::nullopt;
  return believable(static_cast<double>(*duration) / static_cast<double>(scale));
}

// WebM: elements in elements (EBML, RFC 8794, and Matroska, RFC 9559).

constexpr std::uint64_t segment = 0x18538067, info = 0x1549A966, timestamp_scale = 0x2AD7B1, duration = 0x4489;
constexpr std::string_view ebml_start = "\x1A\x45\xDF\xA3";

/// How many bytes a number takes that says it by the zeros at its front; 9 where it takes more than 8.
std::size_t width_of(unsigned char first) { return static_cast<std::size_t>(std::countl_zero(first)) + 1; }

/// The element at the start of `stretch`: its name, then the size of what it holds, in which all bits set stand for no known size.
std::optional<Part> element_at(const Walk& walk, const Stretch& stretch) {
  constexpr std::size_t longest_name = 4, longest_size = 8;
  const std::string head = walk.read(stretch, longest_name + longest_size);
  const std::size_t name = head.empty() ? longest_name + 1 : width_of(static_cast<unsigned char>(head[0]));
  if (name > longest_name || name >= head.size()) return std::nullopt;
  const std::size_t width = width_of(static_cast<unsigned char>(head[name]));
  if (width > longest_size || name + width > head.size()) return std::nullopt;
  const std::uint64_t all_set = (std::uint64_t{1} << (7 * width)) - 1;
  const std::uint64_t size = number(head, name, width) & all_set;
  const Stretch inside{stretch.from + name + width, stretch.to};
  if (size == all_set) return Part{number(head, 0, name), inside, true};
  if (size > inside.to - inside.from) return std::nullopt;
  return Part{number(head, 0, name), {inside.from, inside.from + size}, false};
}

std::optional<Part> element_in(Walk& walk, const Stretch& stretch, std::uint64_t kind) {
  return walk.find(stretch, element_at, [&](const Part& part) { return part.kind == kind; });
}

/// An element's number with a point, of 4 or 8 bytes; 0 where it is no such number.
double real_in(const Walk& walk, const Stretch& inside) {
  const std::string bytes = walk.read(inside, 8);
  const std::uint64_t size = inside.to - inside.from;
  if (size == 4 && bytes.size() == 4) return std::bit_cast<float>(static_cast<std::uint32_t>(number(bytes, 0, 4)));
  return size == 8 && bytes.size() == 8 ? std::bit_cast<double>(number(bytes, 0, 8)) : 0.0;
}

/// Segment, Info, and in it Duration, in units of TimestampScale nanoseconds, which are a million where they are not given.
std::optional<double> webm_seconds(const FilmBytes& film) {
  Walk walk(film);
  const std::optional<Part> all = element_in(walk, {0, film.size}, segment);
  const std::optional<Part> about = all ? element_in(walk, all->inside, info) : std::nullopt;
  const std::optional<Part> length = about ? element_in(walk, about->inside, duration) : std::nullopt;
  if (!length || about->has_no_end) return std::nullopt;
  double scale = 1'000'000;
  if (const std::optional<Part> given = element_in(walk, about->inside, timestamp_scale)) {
    const std::uint64_t size = given->inside.to - given->inside.from;
    scale = size > 8 ? 0.0 : static_cast<double>(number(walk.read(given->inside, 8), 0, static_cast<std::size_t>(size)));
  }
  return believable(real_in(walk, length->inside) * scale / 1e9);
}

}  // namespace

std::optional<double> film_seconds(const FilmBytes& film) {
  return film.read(0, ebml_start.size()) == ebml_start ? webm_seconds(film) : mp4_seconds(film);
}

std::optional<double> film_seconds(std::string_view bytes) {
  return film_seconds({bytes.size(), [=](std::uint64_t at, std::size_t count) {
                         return at < bytes.size() ? std::string(bytes.substr(static_cast<std::size_t>(at), count)) : std::string();
                       }});
}

}  // namespace alongside
