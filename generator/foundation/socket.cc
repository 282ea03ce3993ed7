#include "foundation/socket.h"

#include <netinet/in.h>
#include <sys/socket.h>

namespace alongside {

std::optional<IpAddress> ip_of_socket_address(const void* socket_address) {
  const auto* address = static_cast<const sockaddr*>(socket_address);
  if (address->sa_family == AF_INET) {
    const auto* place = static_cast<const sockaddr_in*>(socket_address);
    return ip_address_of(reinterpret_cast<const std::uint8_t*>(&place->sin_addr), false);
  }
  if (address->sa_family == AF_INET6) {
    const auto* place = static_cast<const sockaddr_in6*>(socket_address);
    return ip_address_of(reinterpret_cast<const std::uint8_t*>(&place->sin6_addr), true);
  }
  return {};
}

int open_socket(int family, int type, int protocol) { return socket(family, type | SOCK_CLOEXEC, protocol); }

}  // namespace alongside
