// Every address outside a toolkit, once, with all the places that lead to it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/address.h"
#include "foundation/finding.h"
#include "model/view.h"
#include "web/web_address.h"

namespace alongside {

/// One place that leads to an address.
struct LinkUse {
  Location where;
  std::string written;   // the address as it stands there
  std::string fragment;  // what of the page it means
  bool is_allowed = false;  // what is the matter with it is right here, as the text says
};

/// An address with all its places, by file and line.
struct WebLink {
  std::string url;                        // without fragment, in one spelling; as it is written where it is no web address
  std::optional<WebAddress> address;      // nothing for mail, telephone and what cannot be an address
  std::optional<AddressProblem> problem;  // what is wrong with its form
  std::vector<LinkUse> uses;

  /// The fragments that its places name, each once, sorted.
  std::vector<std::string> fragments() const;
};

/// The links of what `views`, one of each brand, show, by address: in texts, in the settings at their top (sources, formats, fields of
/// their kind that hold a website, where a withdrawn page sends its readers), in the glossary, toolkit.yaml and themes.
/// Texts that are drafts only with `drafts`. Names such as {{contact.form}} are filled as in the view.
std::vector<WebLink> web_links(const std::vector<const View*>& views, bool drafts);

/// The web addresses that stand in a text, without the full stop of its sentence.
std::vector<std::string_view> addresses_in(std::string_view text);

}  // namespace alongside
