#include "report/link_counts.h"

#include <set>
#include <string_view>

#include "foundation/url.h"

namespace alongside {
namespace {

/// "example.nhs.uk" of "https://example.nhs.uk/a".
std::string_view host_of(std::string_view address) {
  const std::size_t begin = address.find("//");
  if (begin == std::string_view::npos) return {};
  const std::string_view rest = address.substr(begin + 2);
  return rest.substr(0, rest.find_first_of("/?#"));
}

struct Counter {
  LinkCounts counts;
  std::set<std::string_view> addresses, hosts;

  void add_outside(std::string_view address) {
    const std::string scheme = scheme_of(address);
    if (scheme != "http" && scheme != "https") {
      ++counts.contacts;
      return;
    }
    ++counts.websites;
    addresses.insert(address.substr(0, address.find('#')));
    hosts.insert(host_of(address));
  }

  void add(const LinkTarget& target) {
    switch (target.kind) {
      case LinkKind::page:
      case LinkKind::made_page:
      case LinkKind::here:
        ++counts.pages;
        break;
      case LinkKind::file:
      case LinkKind::picture:
        ++counts.files;
        break;
      case LinkKind::outside:
        add_outside(target.address);
        break;
      case LinkKind::broken:
      case LinkKind::left_out:
        ++counts.broken;
        break;
      case LinkKind::language:
        break;
    }
  }
};

}  // namespace

LinkCounts link_counts(const ReportInput& input) {
  Counter counter;
  for (const std::vector<LinkTarget>& targets : input.toolkit.links) {
    for (const LinkTarget& target : targets) counter.add(target);
  }
  for (const auto& [path, targets] : input.toolkit.shared_links) {
    for (const LinkTarget& target : targets) counter.add(target);
  }
  counter.counts.addresses = counter.addresses.size();
  counter.counts.hosts = counter.hosts.size();
  return counter.counts;
}

}  // namespace alongside
