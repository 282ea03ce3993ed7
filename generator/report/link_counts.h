// What the links of a toolkit lead to.
#pragma once

#include <cstddef>

#include "report/report_input.h"

namespace alongside {

struct LinkCounts {
  std::size_t pages = 0;      // of the toolkit, made ones and places in the same page too
  std::size_t files = 0;      // downloads and pictures
  std::size_t websites = 0;   // links to other websites
  std::size_t addresses = 0;  // different ones among those
  std::size_t hosts = 0;      // different websites among those
  std::size_t contacts = 0;   // e-mail addresses and telephone numbers
  std::size_t broken = 0;     // lead nowhere: findings say why
};

/// The links in the words of all texts, each written one counted once, whatever editions show it.
LinkCounts link_counts(const ReportInput& input);

}  // namespace alongside
