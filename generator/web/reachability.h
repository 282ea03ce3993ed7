// Whether it is the websites that do not answer, or this computer that has no way to the internet. Pure.
#pragma once

#include <map>
#include <string>

#include "web/exchange.h"

namespace alongside {

/// What the first request to each site came to.
class Reachability {
 public:
  /// Takes what one request to `site` came to.
  void note(const std::string& site, Failure failure);

  /// Whether the first sites that were asked all fail, so that asking more is in vain.
  bool seems_offline_early() const;

  /// Whether, all being asked, so many sites failed that the fault is more likely here.
  bool seems_offline() const;

 private:
  std::map<std::string, bool> reached_;
  bool has_no_way_ = false;  // one failed as they do without a network: a name server that says "no such name" is one
};

}  // namespace alongside
