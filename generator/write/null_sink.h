// A sink that keeps nothing: for `check`, which renders to find mistakes.
#pragma once

#include "write/sink.h"

namespace alongside {

class NullSink : public Sink {
 public:
  void put(const std::string&, std::string_view) override {}
  void put_file(const std::string&, const std::string&) override {}
};

}  // namespace alongside
