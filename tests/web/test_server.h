// The websites of server.mjs, as a test starts and asks them.
#pragma once

#include <sys/types.h>

#include <cstdio>
#include <map>
#include <string>
#include <vector>

#include "temporary_folder.h"
#include "web/curl_fetcher.h"

namespace alongside {

/// What the websites were asked since they were last asked about it.
struct AskedOfServer {
  std::vector<std::string> requests;  // "HEAD /ok"
  int connections = 0;
  int resumed = 0;  // of them, with what was agreed on an earlier one
  int most_at_once = 0;
};

/// Runs until it goes out of scope. Throws std::runtime_error where Node.js or OpenSSL is missing.
class TestServer {
 public:
  explicit TestServer(int hosts = 3, int delay_ms = 0, bool with_tls = true);
  ~TestServer();
  TestServer(const TestServer&) = delete;
  TestServer& operator=(const TestServer&) = delete;

  /// "http://127.0.0.1:PORT/path"; `service` is http, https, http2, unknown, wrong, expired or closed.
  std::string at(const std::string& path, const std::string& service = "http", const std::string& host = "127.0.0.1") const;

  AskedOfServer asked();

  /// How to ask these websites and nobody else: names from a table, the certificate of the good one trusted.
  FetchOptions fetching() const;

 private:
  std::string line();

  TemporaryFolder folder_;
  std::map<std::string, int> ports_;
  pid_t child_ = -1;
  FILE* to_ = nullptr;
  FILE* from_ = nullptr;
};

}  // namespace alongside
