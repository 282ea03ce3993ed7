#include "app/publish.h"

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <vector>

#include "foundation/files.h"
#include "foundation/interrupt.h"
#include "foundation/parallel.h"
#include "media/svg.h"
#include "render/brands_page.h"

namespace alongside {
namespace {

/// Says how far the work is, at every twentieth part of it.
class Progress {
 public:
  Progress(const Console& console, std::size_t total) : console_(console), total_(total), step_(total / 20 + 1) {}

  void one_more() {
    const std::size_t done = ++done_;
    if (done % step_ == 0) console_.show_progress("Writing… " + std::to_string(done * 100 / total_) + "%");
  }

 private:
  const Console& console_;
  std::size_t total_;
  std::size_t step_;
  std::atomic<std::size_t> done_ = 0;
};

void put_published(const PublishedFile& file, const std::string& prefix, Sink& sink) {
  const std::string address = prefix + file.address;
  if (file.clean_svg) {
    const std::string bytes = file.bytes.data() == nullptr ? read_whole_file(file.path) : std::string(file.bytes);
    sink.put(address, clean_svg(bytes, file.address).bytes);
  } else if (file.bytes.data() != nullptr) {
    sink.put(address, file.bytes);
  } else {
    sink.put_file(address, file.path);
  }
}

/// One page or file of one brand.
struct Work {
  std::uint32_t brand = 0;
  std::uint32_t job = 0;  // of its site; from Site::job_count() on, of its files
};

/// The brands take turns, so that a text that they share is rendered for all of them while it is at hand.
std::vector<Work> all_work(const LoadedBrands& loaded, const BrandSites& sites) {
  std::vector<std::size_t> counts;
  for (std::size_t i = 0; i < sites.size(); ++i) counts.push_back(sites[i]->job_count() + loaded.brands[i]->toolkit.files.size());
  const std::size_t most = *std::max_element(counts.begin(), counts.end());
  std::vector<Work> work;
  for (std::uint32_t job = 0; job < most; ++job) {
    for (std::uint32_t brand = 0; brand < sites.size(); ++brand) {
      if (job < counts[brand]) work.push_back({brand, job});
    }
  }
  return work;
}

/// The page above all brands.
void put_page_of_brands(const LoadedBrands& loaded, const PutFile& put) {
  std::vector<BrandEntry> entries;
  for (const auto& brand : loaded.brands) entries.push_back({brand->theme, &brand->views});
  const LoadedToolkit& toolkit = *loaded.unbranded;
  put_brands_page(toolkit.sources, toolkit.toolkit, toolkit.views, entries, put);
}

}  // namespace

void publish(const LoadedBrands& loaded, const BrandSites& sites, const std::unordered_set<std::string>& left_out, const Options& options,
             const Console& console, Sink& sink) {
  const std::vector<Work> work = all_work(loaded, sites);
  Progress progress(console, work.size());
  const PutFile put = [&](const std::string& address, std::string_view bytes) {
    if (!left_out.contains(address)) sink.put(address, bytes);
  };
  if (loaded.are_many) put_page_of_brands(loaded, put);
  for_each_index(work.size(), jobs_of(options), [&](std::size_t i) {
    stop_if_interrupted();
    const auto [brand, job] = work[i];
    const Site& site = *sites[brand];
    if (job < site.job_count()) {
      site.render(job, put);
    } else {
      put_published(loaded.brands[brand]->toolkit.files[job - site.job_count()], loaded.brands[brand]->prefix, sink);
    }
    progress.one_more();
  });
}

}  // namespace alongside
