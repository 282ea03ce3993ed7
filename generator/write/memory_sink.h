// A sink that keeps a whole site in memory: for the preview and for tests.
#pragma once

#include <map>
#include <mutex>
#include <string>

#include "write/sink.h"

namespace alongside {

class MemorySink : public Sink {
 public:
  void put(const std::string& address, std::string_view bytes) override;
  void put_file(const std::string& address, const std::string& path) override;

  /// Every file by its address. Only when nothing is being put any more.
  const std::map<std::string, std::string>& files() const { return files_; }

 private:
  std::mutex lock_;
  std::map<std::string, std::string> files_;
};

}  // namespace alongside
