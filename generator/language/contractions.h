// Words made shorter with an apostrophe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace alongside {

enum class ContractionKind : std::uint8_t {
  negative,  // "can't", "don't"
  have,      // "should've", "they've"
  other,     // "you'll", "we're", "it's", "let's", "you've"
};

struct Contraction {
  ContractionKind kind = ContractionKind::other;
  std::string in_full;  // "cannot", "should have", "it is"; capital letter as written
};

/// What `word` is short for, or nothing: "Mary's" and "carers'" say whose something is.
std::optional<Contraction> contraction_of(std::string_view word);

/// Whether contraction_of() would give something, without making it.
bool is_contraction(std::string_view word);

}  // namespace alongside
