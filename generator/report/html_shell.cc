#include "report/html_shell.h"

#include "foundation/hash.h"
#include "report/html_style.h"

namespace alongside {
namespace {

/// The policy stands before all that it governs.
std::string head_of(std::string_view title, std::string_view sign) {
  const std::string policy = "default-src 'none'; style-src 'sha256-" + sha256_base64(report_style()) +
                             "'; base-uri 'none'; form-action 'none'";
  return "<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"" + words(policy).bytes() + "\">\n" +
         std::string(sign) + "\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n" +
         element("title", title).bytes() + "\n<style>" + std::string(report_style()) + "</style>\n</head>\n";
}

}  // namespace

std::string whole_page(std::string_view title, std::string_view sign, const Html& body) {
  return "<!DOCTYPE html>\n<html lang=\"en-GB\">\n" + head_of(title, sign) + element("body", body).bytes() + "\n</html>\n";
}

}  // namespace alongside
