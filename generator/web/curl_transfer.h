// One request on its way through libcurl: its settings, what comes in, and what it came to.
#pragma once

#include <curl/curl.h>

#include <memory>
#include <string>
#include <vector>

#include "web/curl_fetcher.h"

namespace alongside {

using CurlHandle = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using CurlList = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

/// Stays where it is while it runs: libcurl holds its address.
class CurlTransfer {
 public:
  /// `resolved` names the addresses that the host of the request has, as CURLOPT_RESOLVE takes them; empty where the host is an
  /// address itself. `options` must outlive this.
  CurlTransfer(RequestId id, const Request& request, const std::string& resolved, CURLSH* shared, const FetchOptions& options);
  CurlTransfer(const CurlTransfer&) = delete;
  CurlTransfer& operator=(const CurlTransfer&) = delete;

  CURL* handle() const { return handle_.get(); }
  RequestId id() const { return id_; }

  /// What the transfer, ended with `code`, came to.
  Answer answer(CURLcode code);

 private:
  static std::size_t take_body(char* bytes, std::size_t size, std::size_t count, void* self);
  static std::size_t take_header(char* bytes, std::size_t size, std::size_t count, void* self);
  static curl_socket_t open(void* self, curlsocktype purpose, curl_sockaddr* address);
  void set_request(const Request& request);
  void set_limits();
  void set_guards(const std::string& resolved);
  Failure failure_of(CURLcode code) const;
  void read_headers();
  bool is_page() const;
  std::string header(const char* name) const;

  RequestId id_;
  const FetchOptions& options_;
  std::size_t most_bytes_;
  CurlHandle handle_;
  CurlList headers_, resolved_;
  Answer answer_;
  std::size_t header_bytes_ = 0;
  bool was_refused_ = false;  // by the guard against private addresses
};

}  // namespace alongside
