// A short way to build a site in tests.
#pragma once

#include <map>
#include <string>

#include "temporary_folder.h"
#include "write/staged_site.h"

using Pages = std::map<std::string, std::string>;

/// Builds a site of `pages` at `folder`/site.
inline alongside::SiteSummary build(const TemporaryFolder& folder, const Pages& pages, bool overwrite = false,
                                    alongside::ExchangeFolders exchange = alongside::exchange_folders) {
  alongside::StagedSiteOptions options;
  options.overwrite = overwrite;
  options.exchange = std::move(exchange);
  alongside::StagedSite site(folder.at("site"), options);
  for (const auto& [address, bytes] : pages) site.put(address, bytes);
  return site.finish();
}

/// Stands in for a disk on which folders cannot change places.
inline std::string no_exchange(const std::string&, const std::string&) {
  return "this test's disk cannot";
}

/// What building `pages` says against it; empty where it works.
inline std::string problem_of(const TemporaryFolder& folder, const Pages& pages) {
  try {
    build(folder, pages);
  } catch (const alongside::FileProblem& problem) {
    return problem.what();
  }
  return "";
}

inline bool has_staging(const TemporaryFolder& folder) {
  return folder.has(".site.alongside-new") || folder.has("site/.alongside/new") ||
         folder.has("site/.alongside/unfinished") || folder.has("site/.alongside/journal.tsv");
}
