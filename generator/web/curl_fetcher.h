// Asks web servers through libcurl: many at once in one thread, none of them in a private network unless that is wanted.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "foundation/host_lookup.h"
#include "foundation/ip_address.h"
#include "web/exchange.h"

namespace alongside {

/// How long and how much one request may take; short in tests.
struct FetchLimits {
  long connect_ms = 8'000;
  long whole_ms = 20'000;
  long slow_bytes = 64;         // a second: slower than this for slow_seconds is no answer
  long slow_seconds = 10;
  std::size_t page_bytes = 2 * 1024 * 1024;   // decoded, of a page that is read for its ids
  std::size_t beginning_bytes = 128 * 1024;   // of everything else
  std::size_t header_bytes = 64 * 1024;
  unsigned lookups = 16;        // of names at once
  long kept_connections = 256;  // so that a site's next link needs no new one
};

struct FetchOptions {
  FetchLimits limits = {};
  LookUpHost look_up = look_up_host;
  std::function<bool(const IpAddress&)> may_ask = [](const IpAddress& address) { return !is_private(address); };
  std::string user_agent = "Alongside";
  std::string certificates = {};  // a file of those that are trusted; empty: the system's
};

/// A Fetcher that asks the real web, by the rules of `options`. Proxies named in the environment are not used: behind one nobody
/// could tell where a request goes. Throws std::runtime_error where libcurl cannot be started.
std::unique_ptr<Fetcher> make_curl_fetcher(FetchOptions options);

}  // namespace alongside
