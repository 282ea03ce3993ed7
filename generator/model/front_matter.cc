#include "model/front_matter.h"

#include <algorithm>
#include <array>

namespace alongside {
namespace {

template <auto Field>
void copy(FrontMatter& to, const FrontMatter& from) {
  to.*Field = from.*Field;
}

void copy_formats(FrontMatter& to, const FrontMatter& from) {
  to.formats = from.formats;
  to.signed_film = from.signed_film;
}

struct FieldCopy {
  std::string_view name;
  void (*copy)(FrontMatter& to, const FrontMatter& from);
};

constexpr std::array fields = {
    FieldCopy{"title", copy<&FrontMatter::title>},
    FieldCopy{"summary", copy<&FrontMatter::summary>},
    FieldCopy{"kind", copy<&FrontMatter::kind>},
    FieldCopy{"order", copy<&FrontMatter::order>},
    FieldCopy{"tags", copy<&FrontMatter::tags>},
    FieldCopy{"aliases", copy<&FrontMatter::aliases>},
    FieldCopy{"picture", copy<&FrontMatter::picture>},
    FieldCopy{"status", copy<&FrontMatter::status>},
    FieldCopy{"withdrawn", copy<&FrontMatter::withdrawn>},
    FieldCopy{"published", copy<&FrontMatter::published>},
    FieldCopy{"updated", copy<&FrontMatter::updated>},
    FieldCopy{"reviewed", copy<&FrontMatter::reviewed>},
    FieldCopy{"review_by", copy<&FrontMatter::review_by>},
    FieldCopy{"owner", copy<&FrontMatter::owner>},
    FieldCopy{"identifier", copy<&FrontMatter::identifier>},
    FieldCopy{"version", copy<&FrontMatter::version>},
    FieldCopy{"approved_by", copy<&FrontMatter::approved_by>},
    FieldCopy{"approved", copy<&FrontMatter::approved>},
    FieldCopy{"ratified_by", copy<&FrontMatter::ratified_by>},
    FieldCopy{"ratified", copy<&FrontMatter::ratified>},
    FieldCopy{"replaces", copy<&FrontMatter::replaces>},
    FieldCopy{"history", copy<&FrontMatter::history>},
    FieldCopy{"corrections", copy<&FrontMatter::corrections>},
    FieldCopy{"sources", copy<&FrontMatter::sources>},
    FieldCopy{"co_production", copy<&FrontMatter::co_production>},
    FieldCopy{"formats", copy_formats},
    FieldCopy{"based_on", copy<&FrontMatter::based_on>},
    FieldCopy{"easy_read_check", copy<&FrontMatter::easy_read_check>},
    FieldCopy{"translation", copy<&FrontMatter::translation>},
    FieldCopy{"wording", copy<&FrontMatter::fixed_wording>},
    FieldCopy{"extra", copy<&FrontMatter::extra>},
};

void take_kind_fields(FrontMatter& front, const FrontMatter& above) {
  for (const KindFieldValue& value : above.kind_fields) {
    const auto same = [&](const KindFieldValue& other) { return other.name == value.name; };
    std::erase_if(front.kind_fields, same);
    front.kind_fields.push_back(value);
  }
}

}  // namespace

void take_over(FrontMatter& front, const FrontMatter& above) {
  for (const auto& [name, where] : above.places) {
    const auto given = [&](const auto& other) { return other.name == name; };
    const auto field = std::find_if(fields.begin(), fields.end(), given);
    if (field != fields.end()) field->copy(front, above);
    std::erase_if(front.places, [&](const auto& place) { return place.first == name || place.first.starts_with(name + '.'); });
  }
  front.places.insert(front.places.end(), above.places.begin(), above.places.end());
  take_kind_fields(front, above);
  front.allow.insert(front.allow.end(), above.allow.begin(), above.allow.end());
}

Location place_of(const FrontMatter& front, std::string_view field, const std::string& file) {
  for (const auto& [name, where] : front.places) {
    if (name == field) return where;
  }
  return {file, {1, 1}, {1, 1}};
}

}  // namespace alongside
