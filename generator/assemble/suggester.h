// "Did you mean" for links: the page or file that somebody who wrote a wrong path probably meant.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "assemble/assembly.h"
#include "assemble/resolve.h"

namespace alongside {

/// Made once a run. Looking through all paths takes time, so each wrong path is looked up once, and after
/// many different ones only files of the same name are offered.
class Suggester {
 public:
  explicit Suggester(const Assembly& assembly);

  /// "Did you mean ../guidance/start.md?" for the path `missing` below content/, written as `written` at
  /// `place`; empty where nothing is near.
  std::string hint(const std::string& missing, const std::string& written, const LinkPlace& place);

 private:
  std::string nearest_path(const std::string& missing);
  std::string of_same_name(const std::string& missing) const;
  std::string anywhere(const std::string& missing) const;

  std::vector<std::string> paths_;  // what can be linked to, sorted
  std::map<std::string, std::vector<std::string>, std::less<>>
      by_name_;                               // file name in small letters -> paths
  std::map<std::string, std::string> known_;  // wrong path -> right one
};

}  // namespace alongside
