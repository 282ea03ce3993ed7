#include "foundation/ip_address.h"

#include <arpa/inet.h>

#include <algorithm>
#include <charconv>

namespace alongside {
namespace {

struct Range {
  std::array<std::uint8_t, 16> start;
  int bits;
};

constexpr std::array<Range, 15> private_v4 = {{{{0}, 8},
                                               {{10}, 8},
                                               {{100, 64}, 10},
                                               {{127}, 8},
                                               {{169, 254}, 16},
                                               {{172, 16}, 12},
                                               {{192, 0, 0}, 24},
                                               {{192, 0, 2}, 24},
                                               {{192, 88, 99}, 24},
                                               {{192, 168}, 16},
                                               {{198, 18}, 15},
                                               {{198, 51, 100}, 24},
                                               {{203, 0, 113}, 24},
                                               {{224}, 4},
                                               {{240}, 4}}};

constexpr std::array<Range, 8> private_v6 = {{{{0}, 96},  // unspecified, loopback
                                              {{0x01, 0x00}, 64},
                                              {{0x20, 0x01, 0x0d, 0xb8}, 32},
                                              {{0x3f, 0xff}, 20},
                                              {{0xfc}, 7},
                                              {{0xfe, 0x80}, 10},
                                              {{0xfe, 0xc0}, 10},
                                              {{0xff}, 8}}};

// IPv6 addresses that hold an IPv4 one at their end: mapped, and those that a gateway translates (RFC 6052).
constexpr std::array<Range, 2> holds_v4 = {
    {{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}, 96}, {{0x00, 0x64, 0xff, 0x9b}, 96}}};

bool begins_alike(const std::uint8_t* one, const std::uint8_t* other, int bits) {
  const int whole = bits / 8;
  if (!std::equal(one, one + whole, other)) return false;
  const int rest = bits % 8;
  return rest == 0 || (one[whole] ^ other[whole]) >> (8 - rest) == 0;
}

template <std::size_t count>
bool lies_in(const std::array<Range, count>& ranges, const std::uint8_t* bytes) {
  const auto holds_it = [&](const Range& range) {
    return begins_alike(range.start.data(), bytes, range.bits);
  };
  return std::any_of(ranges.begin(), ranges.end(), holds_it);
}

}  // namespace

IpAddress ip_address_of(const std::uint8_t* bytes, bool is_v6) {
  IpAddress address;
  address.is_v6 = is_v6 && !lies_in(holds_v4, bytes);
  const std::uint8_t* first = is_v6 && !address.is_v6 ? bytes + 12 : bytes;
  std::copy(first, first + (address.is_v6 ? 16 : 4), address.bytes.begin());
  return address;
}

std::optional<IpAddress> read_ip_address(std::string_view text) {
  if (text.starts_with('[') && text.ends_with(']')) text = text.substr(1, text.size() - 2);
  const std::string written(text.substr(0, text.find('%')));  // fe80::1%eth0 names a network card
  std::array<std::uint8_t, 16> bytes{};
  if (written.find(':') != std::string::npos) {
    if (inet_pton(AF_INET6, written.c_str(), bytes.data()) != 1) return {};
    return ip_address_of(bytes.data(), true);
  }
  in_addr v4{};
  // As the system reads hosts: fewer parts, octal and hexadecimal numbers too. It passes over words after a space.
  if (written.empty() || written.find_first_of(" \t\r\n") != std::string::npos) return {};
  if (inet_aton(written.c_str(), &v4) == 0) return {};
  const auto* first = reinterpret_cast<const std::uint8_t*>(&v4.s_addr);
  return ip_address_of(first, false);
}

std::string ip_text(const IpAddress& address) {
  std::array<char, INET6_ADDRSTRLEN> text{};
  inet_ntop(address.is_v6 ? AF_INET6 : AF_INET, address.bytes.data(), text.data(), text.size());
  return text.data();
}

bool is_private(const IpAddress& address) {
  return address.is_v6 ? lies_in(private_v6, address.bytes.data()) : lies_in(private_v4, address.bytes.data());
}

std::optional<Network> read_network(std::string_view text) {
  const std::size_t slash = text.find('/');
  const std::optional<IpAddress> address = read_ip_address(text.substr(0, slash));
  if (!address) return {};
  const int most = address->is_v6 ? 128 : 32;
  if (slash == std::string_view::npos) return Network{*address, most};
  const std::string_view digits = text.substr(slash + 1);
  int bits = -1;
  const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), bits);
  const bool is_whole = problem == std::errc() && end == digits.data() + digits.size();
  if (!is_whole || bits < 0 || bits > most) return {};
  return Network{*address, bits};
}

bool holds(const Network& network, const IpAddress& address) {
  return network.address.is_v6 == address.is_v6 &&
         begins_alike(network.address.bytes.data(), address.bytes.data(), network.bits);
}

}  // namespace alongside
