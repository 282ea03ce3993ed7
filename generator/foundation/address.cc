#include "foundation/address.h"

#include <algorithm>
#include <array>

#include "foundation/suggest.h"
#include "foundation/text.h"
#include "foundation/unicode.h"
#include "foundation/url.h"

namespace alongside {
namespace {

constexpr auto none = std::string_view::npos;

AddressProblem problem(std::string_view what, std::string_view address, std::string hint) {
  return {std::string(what) + ": " + std::string(address), std::move(hint)};
}

bool is_digit_or_sign(char c) {
  return std::string_view("0123456789+-.() *#").find(c) != none;
}

/// The beginning of an address up to its host, as it was mistyped: "https//", "htps://", "http:/",
/// "https:\\".
std::size_t length_of_beginning(std::string_view address) {
  const std::size_t end = address.find_first_of(":;/\\");
  if (end == none) return 0;
  const std::size_t host = address.find_first_not_of(":;/\\", end);
  return host == none ? address.size() : host;
}

/// The right beginning where `start` is nearly "https://" or "http://"; empty where it is right, or something
/// else.
std::string meant_beginning(std::string_view start) {
  const std::string small = lower_case(start);
  if (small == "https://" || small == "http://") return {};
  const std::size_t letters_end = small.find_first_of(":;/\\");
  const std::string letters = small.substr(0, letters_end);
  const std::string signs = letters_end == std::string::npos ? "" : small.substr(letters_end);
  const bool is_web = letters == "https" || letters == "http";
  if (is_web) return letters + "://";
  const bool has_signs = signs.find(':') != std::string::npos && signs.find('/') != std::string::npos;
  return has_signs && !nearest(letters, {"https", "http"}).empty() ? "https://" : "";
}

std::optional<AddressProblem> beginning_problem(std::string_view address) {
  const std::size_t length = length_of_beginning(address);
  const std::string meant = meant_beginning(address.substr(0, length));
  if (meant.empty()) return {};
  const std::string_view rest = address.substr(length);
  if (rest.empty())
    return problem("This address names no website", address,
                   "Write the whole address, such as https://www.example.org/.");
  return problem("The beginning of this address is mistyped", address,
                 "Did you mean " + meant + std::string(rest) + "?");
}

/// The host and what belongs to it: "sam@www.nhs.uk:8080".
std::string_view authority_of(std::string_view address) {
  const std::string_view rest = address.substr(address.find("//") + 2);
  return rest.substr(0, rest.find_first_of("/?#"));
}

std::optional<AddressProblem> host_problem(std::string_view address) {
  std::string_view host = authority_of(address);
  const std::size_t at = host.rfind('@');
  // The message does not repeat it: findings are passed on.
  if (at != none && host.substr(0, at).find(':') != none) {
    return AddressProblem{"This address holds a password, which every reader would see", "Take out what stands before the @, and change the password."};
  }
  host = host.substr(at == none ? 0 : at + 1);
  if (host.starts_with('[')) return {};
  const std::string_view port = host.find(':') == none ? std::string_view() : host.substr(host.find(':') + 1);
  host = host.substr(0, host.find(':'));
  if (host.empty())
    return problem("This address names no website", address,
                   "Write the whole address, such as https://www.example.org/.");
  if (host == "http" || host == "https") {
    const std::size_t second = address.find(host, address.find("//"));
    return problem("This address begins twice", address, "Write " + std::string(address.substr(second)));
  }
  if (port.find_first_not_of("0123456789") != none) {
    return problem("After the colon in this address a number should stand", address,
                   "Take out the colon, or write a slash instead.");
  }
  if (host.find(',') != none)
    return problem("There is a comma in this address", address,
                   "Did you mean " + replaced(address, ",", ".") + "?");
  const bool has_gap = host.starts_with('.') || host.find("..") != none || host.starts_with('-');
  const bool has_sign = host.find_first_of("!\"$&'()*+;<=>\\^`{|}%") != none;
  if (has_gap || has_sign) {
    return problem("The name of the website in this address cannot be right", address,
                   "Copy the address from the top of your browser.");
  }
  return {};
}

/// Whether somebody, or a program that shows addresses, put dots in the place of a part.
bool is_shortened(std::string_view address) {
  return address.find("/.../") != none || address.ends_with("...") || address.find("…") != none;
}

std::optional<AddressProblem> web_problem(std::string_view address) {
  if (is_shortened(address)) {
    return problem("A part of this address was left out", address,
                   "Open the page and copy its whole address from the top of your browser.");
  }
  if (address.find_first_of(" \t\r\n") != none) {
    return problem("There is a space in this address", address,
                   "Write " + replaced(address, " ", "%20") + ", or take the space out.");
  }
  return host_problem(address);
}

bool is_mail_address(std::string_view mail) {
  const std::size_t at = mail.find('@');
  if (at == none || at == 0 || mail.find('@', at + 1) != none) return false;
  const std::string_view host = mail.substr(at + 1);
  const bool is_whole =
      !host.empty() && !host.starts_with('.') && !host.ends_with('.') && host.find("..") == none;
  return is_whole && host.find('.') != none && mail.find_first_of(" \t,;<>\"") == none;
}

std::optional<AddressProblem> mail_problem(std::string_view address) {
  const std::string_view rest = address.substr(address.find(':') + 1);
  const std::string mails = percent_decoded(rest.substr(0, rest.find('?')));
  if (mails.empty() && rest.starts_with('?')) return {};  // the reader chooses whom to write to
  for (const std::string_view mail : split(mails, ',')) {
    if (is_mail_address(trimmed(mail))) continue;
    return problem("This is not a whole e-mail address", address,
                   "Write it like this: mailto:name@example.org");
  }
  return {};
}

std::optional<AddressProblem> phone_problem(std::string_view address) {
  const std::string_view rest = address.substr(address.find(':') + 1);
  const std::string number = percent_decoded(rest.substr(0, rest.find(';')));
  const auto digits =
      std::count_if(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (digits >= 3 && std::all_of(number.begin(), number.end(), is_digit_or_sign)) return {};
  return problem("This is not a telephone number", address,
                 "Write its digits without spaces: tel:01632960000");
}

bool holds_name(std::string_view address) {
  return address.find("{{") != none;
}

}  // namespace

std::optional<AddressProblem> address_problem(std::string_view address) {
  address = trimmed(address);
  if (holds_name(address)) return {};
  if (std::optional<AddressProblem> slip = beginning_problem(address)) return slip;
  const std::string scheme = scheme_of(address);
  if (scheme == "http" || scheme == "https") return web_problem(address);
  if (scheme == "mailto") return mail_problem(address);
  if (scheme == "tel" || scheme == "sms") return phone_problem(address);
  return {};
}

}  // namespace alongside
