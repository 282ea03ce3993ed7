#include "render/rating.h"

#include <array>

#include "foundation/unicode.h"

namespace alongside {
namespace {

struct RatingWords {
  std::string_view word;
  std::string_view shape;
};

constexpr std::array<RatingWords, 16> ratings = {{
    {"done", "rating-done"},
    {"complete", "rating-done"},
    {"completed", "rating-done"},
    {"blue", "rating-done"},
    {"on track", "rating-on-track"},
    {"green", "rating-on-track"},
    {"in progress", "rating-on-track"},
    {"some delay", "rating-at-risk"},
    {"at risk", "rating-at-risk"},
    {"amber", "rating-at-risk"},
    {"yellow", "rating-at-risk"},
    {"late", "rating-late"},
    {"overdue", "rating-late"},
    {"red", "rating-late"},
    {"not started", "rating-not-started"},
    {"grey", "rating-not-started"},
}};

}  // namespace

std::string_view rating_class(std::string_view words) {
  const std::string small = lower_case(words);
  for (const RatingWords& rating : ratings) {
    if (small == rating.word || small.starts_with(std::string(rating.word) + ' ')) return rating.shape;
  }
  return "rating-not-started";
}

}  // namespace alongside
