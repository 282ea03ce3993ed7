#include "app/links.h"
#include "foundation/files.h"
#include "foundation/text.h"
#include "web/files_elsewhere.h"

namespace alongside {
namespace {

constexpr const char* ledger_path = "content/records/links.jsonl";

}  // namespace

Ledger ledger_in(const std::string& folder, std::size_t& damaged) {
  const std::string path = path_join(folder, ledger_path);
  return is_file(path) ? read_ledger(read_whole_file(path), damaged) : Ledger();
}

Ledger load_ledger(const std::string& folder, const Console& console) {
  std::size_t damaged = 0;
  Ledger ledger = ledger_in(folder, damaged);
  if (damaged > 0) {
    console.say(counted(damaged, "line", "lines") + " of " + ledger_path + " cannot be read, and " + (damaged == 1 ? "is" : "are") +
                " left out. What stood there is asked again.");
  }
  return ledger;
}

void add_files_elsewhere(LoadedBrands& loaded, const Options& options) {
  std::size_t damaged = 0;
  const Ledger ledger = ledger_in(options.folder, damaged);
  if (ledger.empty()) return;
  for (const auto& brand : loaded.brands) {
    brand->toolkit.files_elsewhere = files_elsewhere(web_links({&brand->views.front()}, options.drafts), ledger);
  }
}

void save_ledger(const std::string& folder, const Ledger& ledger) {
  const std::string path = path_join(folder, ledger_path);
  const std::string text = ledger_text(ledger);
  if (!is_file(path) && text.empty()) return;
  if (is_file(path) && read_whole_file(path) == text) return;
  make_folders(folder_name(path));
  write_whole_file(path, text);
}

}  // namespace alongside
