#include "web/link_exceptions.h"

#include <algorithm>

#include "web/address_pattern.h"
#include "web/web_address.h"

namespace alongside {
namespace {

bool holds_on(const LinkException& exception, Date today) { return !exception.until || today <= exception.until; }

bool speaks_of(const LinkException& exception, const std::string& url) {
  return fits_pattern(exception.address, url) || names_exactly(exception, url);
}

bool takes(const LinkException& exception, const Acceptable& known) {
  if (known.verdict == Verdict::broken && !names_exactly(exception, known.url)) return false;
  if (exception.status != 0 && exception.status != known.status) return false;
  return exception.leads_to.empty() || fits_pattern(exception.leads_to, known.final_url);
}

template <class Wanted>
const LinkException* first_of(const std::vector<LinkException>& exceptions, Wanted wanted) {
  const auto found = std::find_if(exceptions.begin(), exceptions.end(), wanted);
  return found == exceptions.end() ? nullptr : &*found;
}

}  // namespace

bool names_exactly(const LinkException& exception, const std::string& url) {
  if (exception.address.find('*') != std::string::npos) return false;
  const std::optional<WebAddress> address = read_web_address(exception.address);
  return address ? address->request == url : exception.address == url;
}

const LinkException* exception_for(const std::vector<LinkException>& exceptions, const std::string& url, Date today) {
  return first_of(exceptions, [&](const LinkException& each) { return holds_on(each, today) && speaks_of(each, url); });
}

const LinkException* acceptance_of(const std::vector<LinkException>& accepted, const Acceptable& known, Date today) {
  return first_of(accepted, [&](const LinkException& each) { return holds_on(each, today) && speaks_of(each, known.url) && takes(each, known); });
}

}  // namespace alongside
