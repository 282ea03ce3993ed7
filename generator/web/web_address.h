// Addresses on the web in one spelling, so that each is asked once however it was typed. libcurl's reader of addresses stands
// behind it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace alongside {

/// An http or https address, in its parts.
struct WebAddress {
  std::string request;   // what is asked: all but the fragment and a password; scheme and host in small letters, the host as DNS has it
  std::string site;      // "www.nhs.uk:443": who is asked
  std::string host;      // "www.nhs.uk", "127.0.0.1", "[::1]"
  std::string path;      // "/conditions/"
  std::string fragment;  // without its #, and without what follows :~:
};

/// The address that `text` spells; nothing where it is no http or https address, or cannot be one. Tabs, line ends and outer
/// spaces are passed over as browsers do; what may not stand in an address is written as %41; letter case of the path, and
/// the query, stay.
std::optional<WebAddress> read_web_address(std::string_view text);

/// Where `location`, as a server gave it, leads from `address`, with its fragment; nothing where that is no web address.
std::optional<WebAddress> redirected(const WebAddress& address, std::string_view location);

}  // namespace alongside
