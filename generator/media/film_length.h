// How long a film plays, from a few of its bytes, however large it is.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace alongside {

/// The bytes of a film, read in small parts.
struct FilmBytes {
  std::uint64_t size = 0;
  std::function<std::string(std::uint64_t at, std::size_t count)> read;  // fewer bytes, or none, where the film ends before
};

/// How long the film plays, in seconds: of an MP4 or M4V (ISO/IEC 14496-12) or a WebM (RFC 9559), known by its bytes and not by
/// its name. Nothing where it is none of these, is damaged, or does not say it. It reads at most some thousand times 32 bytes.
std::optional<double> film_seconds(const FilmBytes& film);

/// The same of a film in memory.
std::optional<double> film_seconds(std::string_view bytes);

}  // namespace alongside
