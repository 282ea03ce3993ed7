// One function over many independent things, on all cores.
#pragma once

#include <cstddef>
#include <functional>

namespace alongside {

/// How many threads to use where nobody said: one a core, at least 1.
unsigned default_jobs();

/// Calls `work(i)` for each i below `count` on up to `jobs` threads, in no particular order, and returns when all are done.
/// Callers keep results by index, so that nothing depends on the number of threads. The first exception is thrown again here.
void for_each_index(std::size_t count, unsigned jobs, const std::function<void(std::size_t)>& work);

/// The same for work that needs memory of its own on each thread: `work(worker, i)` is called with a number below `jobs` that no
/// two calls have at the same time.
void for_each_index_by_worker(std::size_t count, unsigned jobs, const std::function<void(std::size_t, std::size_t)>& work);

}  // namespace alongside
