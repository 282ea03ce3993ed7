// A picture that `picture:name` or a path can mean.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "foundation/date.h"
#include "foundation/finding.h"

namespace alongside {

struct Picture {
  std::string name;         // "meeting"
  std::string address;      // below the site's root: "assets/pictures/meeting.svg"
  std::uint64_t size = 0;   // of its file, in bytes
  int width = 0;            // in CSS pixels; 0 where not known
  int height = 0;
  double smallest_text = 0; // of a drawing: its smallest letters in CSS pixels, shown at its own size; 0 where it has
                            // none, or where that is not certain
  std::string path;         // of the file to read, or of the compiled-in one
  bool is_builtin = false;
  std::string description;
  std::string credit;
  std::string licence;
  std::vector<std::string> words;
  bool may_be_passed_on = true;
  bool left_out = false;    // of the toolkit that this one adapts, which may not pass it on: pages do without it
  std::string people;
  std::string permission;
  Date permission_until;
  Location where;
};

}  // namespace alongside
