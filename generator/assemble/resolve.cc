#include "assemble/resolve.h"

#include <algorithm>
#include <array>
#include <optional>

#include "assemble/resolve_page.h"
#include "foundation/address.h"
#include "foundation/suggest.h"
#include "foundation/text.h"
#include "foundation/unicode.h"
#include "foundation/url.h"
#include "model/view.h"

namespace alongside {
namespace {

Resolved picture_named(const Assembly& assembly, std::string_view name) {
  const auto& by_name = assembly.toolkit.picture_by_name;
  if (const auto found = by_name.find(std::string(name)); found != by_name.end()) {
    return {LinkTarget{LinkKind::picture, found->second, 0, {}, {}}, nullptr};
  }
  std::vector<std::string> names;
  names.reserve(by_name.size());
  for (const auto& [known, index] : by_name) names.push_back(known);
  std::sort(names.begin(), names.end());
  std::string hint = did_you_mean(name, names);
  if (hint.empty())
    hint = "Write the name of a built-in picture, or of a file in content/pictures/ without its ending.";
  return broken("picture/unknown", "There is no picture called " + std::string(name) + '.', hint);
}

Resolved language_words(std::string_view tag, bool is_image) {
  const bool fits =
      tag.size() >= 2 &&
      tag.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-") ==
          std::string_view::npos;
  if (is_image || !fits) {
    return broken("link/language-tag", "This names no language: lang:" + std::string(tag),
                  "Write the tag of a language, such as [Croeso](lang:cy).");
  }
  return {LinkTarget{LinkKind::language, no_index, 0, std::string(tag), {}}, nullptr};
}

Resolved unsafe(std::string_view target, std::string_view scheme) {
  if (scheme.size() == 1 || scheme == "file") {
    return broken("link/leaves-folder",
                  "This is a place on one computer, which nobody else can reach: " + std::string(target),
                  "Copy the file into content/ and link to it there.");
  }
  return broken("link/unsafe-address",
                "An address of this kind may not stand in a page: " + std::string(target),
                "Addresses begin with https:, http:, mailto:, tel: or sms:, or name a file of the toolkit.");
}

Resolved with_scheme(const Assembly& assembly, std::string_view target, std::string_view scheme,
                     bool is_image) {
  const std::string_view rest = trimmed(target.substr(target.find(':') + 1));
  if (scheme == "picture") return picture_named(assembly, rest);
  if (scheme == "lang") return language_words(rest, is_image);
  constexpr std::array<std::string_view, 5> safe = {"https", "http", "mailto", "tel", "sms"};
  if (std::find(safe.begin(), safe.end(), scheme) == safe.end()) return unsafe(target, scheme);
  if (is_image) {
    return broken("picture/outside", "A picture cannot be shown from another website: " + std::string(target),
                  "Save it in content/pictures/, if its owner allows that, and write the way to it there.");
  }
  return {LinkTarget{LinkKind::outside, no_index, 0, std::string(target), {}}, nullptr};
}

/// Slips that are seen without looking anything up.
std::optional<Resolved> slip_of(std::string_view target) {
  const std::string written(target);
  if (target.empty()) {
    return broken("link/empty", "This link leads nowhere: there is nothing between its round brackets.",
                  "Write the way to a page there, such as ../guidance/start-early.md.");
  }
  if (target.starts_with("//")) {
    return broken("link/no-scheme", "This address lacks its beginning: " + written,
                  "Write https:" + written + '.');
  }
  if (target.starts_with('\\')) {  // Markdown makes one backslash of the two that a network folder begins with
    return broken("link/leaves-folder", "This is a place on a network, which readers outside it cannot reach: " + written,
                  "Copy the file into content/ and link to it there.");
  }
  if (target.find('\\') != std::string_view::npos) {
    return broken("link/backslash", "This has backslashes between its folders: " + written,
                  "Write " + replaced(target, "\\", "/") + ", with slashes.");
  }
  return {};
}

/// Whether a path is the address of a website without its beginning: "nhs.uk/conditions", not "plan.docx".
bool looks_like_website(std::string_view path) {
  constexpr std::string_view endings = " uk org com net gov edu eu wales scot london nhs info ie fr de io co ";
  if (path.starts_with("www.")) return true;
  const std::string_view host = path.substr(0, path.find('/'));
  const std::size_t dot = host.rfind('.');
  if (dot == std::string_view::npos || dot == 0 || host.size() - dot < 3) return false;
  const std::string ending = lower_case(host.substr(dot + 1));
  const bool is_plain = host.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-") == std::string_view::npos;
  return is_plain && endings.find(' ' + ending + ' ') != std::string_view::npos;
}

std::string without_curly_marks(std::string_view path) {
  std::string straight(path);
  for (const std::string_view mark : {"\u201C", "\u201D", "\u2018"}) straight = replaced(straight, mark, "");
  return replaced(straight, "\u2019", path.find("\u2018") == std::string_view::npos ? "'" : "");
}

/// Where a path leads that names nothing, the file name often says what was meant.
Resolved guessed(std::string_view path, Resolved resolved) {
  if (resolved.trouble == nullptr || resolved.trouble->missing.empty()) return resolved;
  if (looks_like_website(path)) resolved.trouble->hint = "Did you mean https://" + std::string(path) + "?";
  const bool is_mail = path.find('@') != std::string_view::npos && path.find('/') == std::string_view::npos;
  if (is_mail) resolved.trouble->hint = "Did you mean mailto:" + std::string(path) + "?";
  if (const std::string straight = without_curly_marks(path); straight != path) {
    resolved.trouble->hint = "Write it without curly quotation marks: " + straight;
  }
  return resolved;
}

bool holds_unknown_name(std::string_view target) {
  return target.find("{{") != std::string_view::npos;
}

}  // namespace

Resolved broken(std::string rule, std::string message, std::string hint) {
  Resolved result;
  result.trouble = std::make_unique<Trouble>();
  result.trouble->rule = std::move(rule);
  result.trouble->message = std::move(message);
  result.trouble->hint = std::move(hint);
  return result;
}

std::string spelled(const LinkPlace& place, std::string_view like, std::string_view path) {
  if (like.starts_with('/')) return '/' + std::string(path);
  return relative_path(place.folder.empty() ? std::string() : std::string(place.folder) + '/', path);
}

Resolved resolve_link(const Assembly& assembly, std::string_view written, bool is_image,
                      const LinkPlace& place) {
  std::string storage;
  std::string_view target = trimmed(written);
  if (target.find("{{") != std::string_view::npos) {
    storage = filled_with(assembly.names, target);
    target = trimmed(storage);
    if (holds_unknown_name(target)) return {};  // the name is a finding of its own
  }
  // An address with a name in it is what the settings make of it: an empty one is a finding of its own.
  if (std::optional<AddressProblem> problem = address_problem(written)) {
    return broken("link/malformed", std::move(problem->message), std::move(problem->hint));
  }
  if (std::optional<Resolved> slip = slip_of(target)) return std::move(*slip);
  if (const std::string scheme = scheme_of(target); !scheme.empty())
    return with_scheme(assembly, target, scheme, is_image);
  if (target.starts_with('#')) return resolve_here(assembly, percent_decoded(target.substr(1)), place);
  const std::size_t hash = target.find('#');
  const std::string fragment =
      hash == std::string_view::npos ? std::string() : percent_decoded(target.substr(hash + 1));
  const std::string_view path = target.substr(0, hash);
  return guessed(path, resolve_path(assembly, {path, fragment, is_image, place}));
}

}  // namespace alongside
