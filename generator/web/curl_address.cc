#include <curl/curl.h>

#include <algorithm>
#include <memory>

#include "foundation/host_name.h"
#include "foundation/text.h"
#include "foundation/url.h"
#include "web/web_address.h"

namespace alongside {
namespace {

using Handle = std::unique_ptr<CURLU, decltype(&curl_url_cleanup)>;

Handle new_handle() { return {curl_url(), curl_url_cleanup}; }

std::string part_of(CURLU* handle, CURLUPart part, unsigned flags = 0) {
  char* text = nullptr;
  if (curl_url_get(handle, part, &text, flags) != CURLUE_OK) return {};
  std::string copy = text;
  curl_free(text);
  return copy;
}

/// As browsers do before they read an address (WHATWG URL Standard, "basic URL parser").
std::string without_breaks(std::string_view text) {
  std::string clean;
  for (const char c : trimmed(text)) {
    if (c != '\t' && c != '\n' && c != '\r') clean += c;
  }
  return clean;
}

bool set(CURLU* handle, CURLUPart part, const std::string& text) {
  return curl_url_set(handle, part, text.c_str(), 0) == CURLUE_OK;
}

std::string fragment_of(CURLU* handle) {
  const std::string fragment = part_of(handle, CURLUPART_FRAGMENT);
  return fragment.substr(0, fragment.find(":~:"));
}

/// `text` in ASCII: its host as name servers know it, what follows in %41. Nothing where the host cannot be one.
std::optional<std::string> in_ascii(const std::string& text) {
  const std::size_t slashes = text.find("//");
  const bool names_host = slashes == 0 || (slashes != std::string::npos && text.find_first_of("/?#") == slashes);
  if (!names_host) return safe_address(text);
  const std::size_t end = std::min(text.find_first_of("/?#", slashes + 2), text.size());
  const std::size_t at = text.rfind('@', end);
  const std::size_t begin = at == std::string::npos || at < slashes ? slashes + 2 : at + 1;
  const std::optional<std::string> host = ascii_host(std::string_view(text).substr(begin, end - begin));
  if (!host) return {};
  return text.substr(0, begin) + *host + safe_address(std::string_view(text).substr(end));
}

std::optional<WebAddress> finished(CURLU* handle) {
  const std::string scheme = part_of(handle, CURLUPART_SCHEME);
  if (scheme != "http" && scheme != "https") return {};
  WebAddress address;
  address.host = part_of(handle, CURLUPART_HOST);
  if (address.host.empty()) return {};
  address.site = address.host + ':' + part_of(handle, CURLUPART_PORT, CURLU_DEFAULT_PORT);
  address.path = part_of(handle, CURLUPART_PATH);
  address.fragment = fragment_of(handle);
  // Names and passwords are nobody's business: they are neither sent nor kept.
  for (const CURLUPart part : {CURLUPART_FRAGMENT, CURLUPART_USER, CURLUPART_PASSWORD}) curl_url_set(handle, part, nullptr, 0);
  address.request = part_of(handle, CURLUPART_URL, CURLU_NO_DEFAULT_PORT);
  if (address.request.empty()) return {};
  return address;
}

}  // namespace

std::optional<WebAddress> read_web_address(std::string_view text) {
  const std::string clean = without_breaks(text);
  const std::string scheme = scheme_of(clean);
  // libcurl would take http:///x for the host x, and browsers do too: whoever typed that left the host out.
  const std::string_view rest = std::string_view(clean).substr(std::min(clean.size(), scheme.size() + 1));
  if (!rest.starts_with("//") || rest.starts_with("///")) return {};
  const std::optional<std::string> ascii = in_ascii(scheme + ':' + std::string(rest));
  const Handle handle = new_handle();
  if (!ascii || handle == nullptr || !set(handle.get(), CURLUPART_URL, *ascii)) return {};
  return finished(handle.get());
}

std::optional<WebAddress> redirected(const WebAddress& address, std::string_view location) {
  const std::string clean = without_breaks(location);
  const std::string scheme = scheme_of(clean);
  if (clean.empty() || (!scheme.empty() && scheme != "http" && scheme != "https")) return {};
  const std::optional<std::string> ascii = in_ascii(clean);
  const Handle handle = new_handle();
  if (!ascii || handle == nullptr || !set(handle.get(), CURLUPART_URL, address.request)) return {};
  if (!set(handle.get(), CURLUPART_URL, *ascii)) return {};
  return finished(handle.get());
}

}  // namespace alongside
