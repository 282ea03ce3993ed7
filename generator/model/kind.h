// A kind of page: what it is called, what it must hold, how its listing looks.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "foundation/finding.h"

namespace alongside {

enum class FieldType { text, number, date, list, address, email, yes_no };

struct KindField {
  std::string name;
  FieldType type = FieldType::text;
  bool required = false;
  std::string label;  // shown before the value; made from the name where a kind gives none
};

struct KindHeading {
  std::string text;
  bool required = false;
  std::vector<std::string> also;
};

enum class ListingStyle { cards, list, a_to_z };

struct Kind {
  std::string id;         // "case-study": the name of its files, and what front matter says
  std::string name;       // "Case study"
  std::string plural;     // "Case studies"
  std::string easy_name;  // "Story"
  std::string easy_plural;
  std::string folder;     // "case-studies"; empty where the kind has no folder of its own
  std::string picture;    // "story": what its section shows where the section's own page names none
  Location picture_where;
  bool summary_required = false;
  std::vector<KindField> fields;
  std::vector<KindHeading> headings;
  std::string listing_order = "title";  // "title", "order", "date" or a field's name
  ListingStyle listing_style = ListingStyle::list;
};

/// "text", "number", "date", "list", "address", "email" or "yes-no".
std::string_view field_type_name(FieldType type);

/// The kind with that id, or null.
const Kind* kind_named(const std::vector<Kind>& kinds, std::string_view id);

/// The kind whose folder is `folder`, or null.
const Kind* kind_of_folder(const std::vector<Kind>& kinds, std::string_view folder);

}  // namespace alongside
