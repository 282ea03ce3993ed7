#include "web/files_elsewhere.h"

#include <algorithm>
#include <array>
#include <utility>

#include "foundation/file_ending.h"

namespace alongside {
namespace {

using TypeAndEnding = std::pair<std::string_view, std::string_view>;

/// IANA, Media Types; those that toolkits lead to.
constexpr std::array<TypeAndEnding, 23> endings = {{
    {"application/pdf", "pdf"},
    {"application/msword", "doc"},
    {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"},
    {"application/vnd.ms-excel", "xls"},
    {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"},
    {"application/vnd.ms-powerpoint", "ppt"},
    {"application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"},
    {"application/vnd.oasis.opendocument.text", "odt"},
    {"application/vnd.oasis.opendocument.spreadsheet", "ods"},
    {"application/vnd.oasis.opendocument.presentation", "odp"},
    {"application/rtf", "rtf"},
    {"text/rtf", "rtf"},
    {"text/plain", "txt"},
    {"text/csv", "csv"},
    {"application/epub+zip", "epub"},
    {"application/zip", "zip"},
    {"audio/mpeg", "mp3"},
    {"audio/mp4", "m4a"},
    {"video/mp4", "mp4"},
    {"video/webm", "webm"},
    {"image/jpeg", "jpg"},
    {"image/png", "png"},
    {"image/svg+xml", "svg"},
}};

/// Servers say so of files of which they do not know the kind.
bool says_nothing(std::string_view content_type) {
  return content_type == "application/octet-stream" || content_type == "binary/octet-stream" || content_type == "application/force-download" ||
         content_type == "application/x-download";
}

}  // namespace

std::string ending_of(std::string_view content_type, std::string_view path) {
  const auto by_type = std::find_if(endings.begin(), endings.end(), [&](const TypeAndEnding& row) { return row.first == content_type; });
  if (by_type != endings.end()) return std::string(by_type->second);
  std::string ending = file_ending(path);
  if (!says_nothing(content_type) || ending.empty()) return {};
  ending.erase(0, 1);
  const bool is_known = std::any_of(endings.begin(), endings.end(), [&](const TypeAndEnding& row) { return row.second == ending; });
  return is_known ? ending : std::string();
}

std::unordered_map<std::string, FileElsewhere> files_elsewhere(const std::vector<WebLink>& links, const Ledger& ledger) {
  std::unordered_map<std::string, FileElsewhere> files;
  for (const WebLink& link : links) {
    const auto known = link.address ? ledger.find(link.url) : ledger.end();
    if (known == ledger.end() || known->second.verdict == Verdict::broken) continue;
    const FileElsewhere file{ending_of(known->second.content_type, link.address->path), known->second.size.value_or(0)};
    if (file.ending.empty()) continue;
    for (const LinkUse& use : link.uses) files[use.written] = file;
  }
  return files;
}

}  // namespace alongside
