#include "app/publish.h"

#include <atomic>

#include "foundation/files.h"
#include "foundation/interrupt.h"
#include "foundation/parallel.h"
#include "media/svg.h"

namespace alongside {
namespace {

/// Says how far the work is, at every twentieth part of it.
class Progress {
 public:
  Progress(const Console& console, std::size_t total) : console_(console), total_(total), step_(total / 20 + 1) {}

  void one_more() {
    const std::size_t done = ++done_;
    if (done % step_ == 0) console_.show_progress("Writing… " + std::to_string(done * 100 / total_) + " %");
  }

 private:
  const Console& console_;
  std::size_t total_;
  std::size_t step_;
  std::atomic<std::size_t> done_ = 0;
};

void put_published(const PublishedFile& file, Sink& sink) {
  if (file.clean_svg) {
    const std::string bytes = file.bytes.data() == nullptr ? read_whole_file(file.path) : std::string(file.bytes);
    sink.put(file.address, clean_svg(bytes, file.address).bytes);
  } else if (file.bytes.data() != nullptr) {
    sink.put(file.address, file.bytes);
  } else {
    sink.put_file(file.address, file.path);
  }
}

}  // namespace

void publish(const LoadedToolkit& loaded, const Site& site, const std::unordered_set<std::string>& left_out, const Options& options,
             const Console& console, Sink& sink) {
  const std::vector<PublishedFile>& files = loaded.toolkit.files;
  Progress progress(console, site.job_count() + files.size());
  const PutFile put = [&](const std::string& address, std::string_view bytes) {
    if (!left_out.contains(address)) sink.put(address, bytes);
  };
  for_each_index(site.job_count() + files.size(), jobs_of(options), [&](std::size_t i) {
    stop_if_interrupted();
    if (i < site.job_count()) {
      site.render(i, put);
    } else {
      put_published(files[i - site.job_count()], sink);
    }
    progress.one_more();
  });
}

}  // namespace alongside
