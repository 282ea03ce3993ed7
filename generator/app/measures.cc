#include "app/measures.h"

#include <utility>

#include "check/measures.h"
#include "foundation/parallel.h"

namespace alongside {
namespace {

/// What one worker has at hand.
struct Worker {
  explicit Worker(const WordingTools& tools) : desk(tools) {}
  WordingDesk desk;
  WordCounts plain_long_words, easy_long_words;
};

void add(WordCounts& counts, const WordCounts& more) {
  for (const auto& [word, times] : more) counts[word] += times;
}

}  // namespace

ToolkitMeasures measures_of_texts(const std::vector<const Text*>& texts, const WordingTools& tools, unsigned jobs) {
  std::vector<Worker> workers(jobs, Worker(tools));
  ToolkitMeasures measures;
  measures.texts.resize(texts.size());
  for_each_index_by_worker(texts.size(), jobs, [&](std::size_t worker, std::size_t i) {
    const Text& text = *texts[i];
    Worker& own = workers[worker];
    WordCounts& long_words = text.edition == Edition::easy_read ? own.easy_long_words : own.plain_long_words;
    measures.texts[i] = measures_of(*text.document, text.edition, text.language, own.desk, &long_words);
  });
  for (const Worker& worker : workers) {
    add(measures.plain_long_words, worker.plain_long_words);
    add(measures.easy_long_words, worker.easy_long_words);
  }
  return measures;
}

ToolkitMeasures toolkit_measures(const LoadedToolkit& loaded, unsigned jobs) {
  std::vector<const Text*> texts;
  for (const Text& text : loaded.toolkit.texts) texts.push_back(&text);
  return measures_of_texts(texts, *loaded.wording, jobs);
}

}  // namespace alongside
