// One question to a web server and its answer, as plain data: what asks is handed in, so that tests can answer themselves.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace alongside {

enum class Method : std::uint8_t { head, get };

struct Request {
  std::string url;
  Method method = Method::head;
  bool plain = false;                      // HTTP/1.1 and nothing else, for servers that stumble over more
  bool fresh_connection = false;
  bool trusts_any_certificate = false;
  bool wants_whole_page = false;           // all of a page, for its ids; else its beginning
  std::vector<std::string> cookies;        // as the answers before it in the same chain gave them
};

enum class Failure : std::uint8_t {
  none,
  no_such_name,
  name_unknown_for_now,
  cannot_connect,   // refused, no way there, or nobody took the call in time
  cut_off,          // the connection ended before the answer was whole, or the answer was no HTTP
  no_answer,        // connected, and then too slow
  certificate,
  private_address,  // not asked at all
  too_much,         // headers without end
};

struct Answer {
  Failure failure = Failure::none;
  int status = 0;
  std::string location;                          // of a redirect, as the server wrote it
  int retry_after = 0;                           // seconds that the server asks to wait; 0: it does not say
  bool is_challenge = false;                     // a header says that it wants to see a person
  std::string content_type;                      // "text/html", without parameters, in small letters
  std::optional<std::uint64_t> content_length;
  std::string body;                              // of pages only; no longer than the limit
  std::uint64_t body_bytes = 0;                  // how many came, decoded; at most the limit
  bool was_cut = false;                          // there was more than the limit
  std::vector<std::string> cookies;
};

using RequestId = std::size_t;

struct FinishedRequest {
  RequestId id = 0;
  Answer answer;
};

/// Asks many servers at once, from one thread.
class Fetcher {
 public:
  virtual ~Fetcher() = default;

  /// Sends `request` on its way. `id` may be used again once it is finished.
  virtual void start(RequestId id, const Request& request) = 0;

  /// What has been answered or has failed; waits for it up to `most`, also where nothing is on its way.
  virtual std::vector<FinishedRequest> wait(std::chrono::milliseconds most) = 0;
};

}  // namespace alongside
