// What can be seen to be wrong with an address outside, without asking any network.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace alongside {

struct AddressProblem {
  std::string message;  // one sentence, with the address
  std::string hint;
};

/// What is wrong with `address` as it was typed (RFC 3986; RFC 6068 for mailto, RFC 3966 for tel): a slip in
/// its beginning, no host, a host that cannot be one, white space, a mail address without @, letters in a
/// telephone number. Nothing where it may lead somewhere, and for paths and other schemes. Names such as
/// {{contact.email}} are taken to be right.
std::optional<AddressProblem> address_problem(std::string_view address);

}  // namespace alongside
