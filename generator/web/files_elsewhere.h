// The files on other websites that a toolkit leads to, as the ledger knows them: pages say their kind and size. Pure.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/toolkit.h"
#include "web/ledger.h"
#include "web/web_links.h"

namespace alongside {

/// The ending that files of `content_type` have ("pdf" for "application/pdf"): the one of `path` where the type says nothing of the kind.
/// Empty for pages, and for what readers need not be told of.
std::string ending_of(std::string_view content_type, std::string_view path);

/// Those of `links` that lead to files, by each way in which texts write their addresses. What is gone is left out.
std::unordered_map<std::string, FileElsewhere> files_elsewhere(const std::vector<WebLink>& links, const Ledger& ledger);

}  // namespace alongside
