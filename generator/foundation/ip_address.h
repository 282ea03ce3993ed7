// Addresses of computers, IPv4 and IPv6: read in every spelling, and told apart by who can reach them.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alongside {

/// Its bytes as they go over the network; an IPv4 address has the first four. One that is an IPv4 address in the clothes of
/// IPv6 (::ffff:10.0.0.1, 64:ff9b::a00:1) is kept as the IPv4 address that it leads to.
struct IpAddress {
  std::array<std::uint8_t, 16> bytes{};
  bool is_v6 = false;
  auto operator<=>(const IpAddress&) const = default;
};

/// The address that `text` spells: 10.0.0.1, 0x7f.1, 0177.0.0.1, 2130706433, ::1, [fe80::1]. Nothing for a name.
std::optional<IpAddress> read_ip_address(std::string_view text);

/// The address of these 4 or 16 bytes.
IpAddress ip_address_of(const std::uint8_t* bytes, bool is_v6);

/// `address` as it is usually written, an IPv6 one without brackets.
std::string ip_text(const IpAddress& address);

/// Whether only some can reach it: this computer, an office or a home network, a group, a range for examples (the special
/// registries of IANA, RFC 6890).
bool is_private(const IpAddress& address);

/// All addresses whose first `bits` bits are those of `address`.
struct Network {
  IpAddress address;
  int bits = 0;
};

/// The network that `text` names: "10.0.0.0/8", "fd00::/8", or one address. Nothing where it names none.
std::optional<Network> read_network(std::string_view text);

/// Whether `address` lies in `network`.
bool holds(const Network& network, const IpAddress& address);

}  // namespace alongside
