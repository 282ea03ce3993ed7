#include "web/reachability.h"

#include <algorithm>

namespace alongside {
namespace {

constexpr std::size_t first_sites = 8;

bool is_unreached(Failure failure) {
  return failure == Failure::no_such_name || failure == Failure::name_unknown_for_now || failure == Failure::cannot_connect;
}

}  // namespace

void Reachability::note(const std::string& site, Failure failure) {
  if (failure == Failure::private_address) return;
  const bool is_reached = !is_unreached(failure);
  bool& reached = reached_[site];
  reached = reached || is_reached;
  has_no_way_ = has_no_way_ || failure == Failure::name_unknown_for_now || failure == Failure::cannot_connect;
}

bool Reachability::seems_offline_early() const {
  const auto is_reached = [](const auto& site) { return site.second; };
  return reached_.size() >= first_sites && std::none_of(reached_.begin(), reached_.end(), is_reached);
}

bool Reachability::seems_offline() const {
  const auto unreached =
      static_cast<std::size_t>(std::count_if(reached_.begin(), reached_.end(), [](const auto& site) { return !site.second; }));
  const bool is_sure = has_no_way_ || reached_.size() >= first_sites;
  return is_sure && unreached * 5 > reached_.size() * 4;
}

}  // namespace alongside
