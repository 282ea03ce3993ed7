// Connections to other computers, as far as a library lets us have a say in them.
#pragma once

#include <optional>

#include "foundation/ip_address.h"

namespace alongside {

/// Whom `socket_address`, a sockaddr of the system, leads to; nothing where it is neither IPv4 nor IPv6.
std::optional<IpAddress> ip_of_socket_address(const void* socket_address);

/// A new socket of the system, not passed on to other programs; -1 where there is none to be had.
int open_socket(int family, int type, int protocol);

}  // namespace alongside
