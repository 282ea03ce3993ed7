#include "web/curl_fetcher.h"

#include <curl/curl.h>

#include <algorithm>
#include <map>
#include <stdexcept>
#include <utility>

#include "web/curl_transfer.h"
#include "web/web_address.h"

namespace alongside {
namespace {

using MultiHandle = std::unique_ptr<CURLM, decltype(&curl_multi_cleanup)>;
using ShareHandle = std::unique_ptr<CURLSH, decltype(&curl_share_cleanup)>;

/// Starts the library once for the whole program; it is never stopped, because other threads may still use it.
void start_library() {
  static const CURLcode code = curl_global_init(CURL_GLOBAL_DEFAULT);
  if (code != CURLE_OK) throw std::runtime_error("The part of Alongside that asks websites (libcurl) does not start.");
}

class CurlFetcher : public Fetcher {
 public:
  explicit CurlFetcher(FetchOptions options)
      : options_(std::move(options)), multi_(curl_multi_init(), curl_multi_cleanup), share_(curl_share_init(), curl_share_cleanup),
        lookups_(options_.look_up, options_.limits.lookups, [this] { curl_multi_wakeup(multi_.get()); }) {
    if (multi_ == nullptr || share_ == nullptr) throw std::bad_alloc();
    curl_multi_setopt(multi_.get(), CURLMOPT_MAXCONNECTS, options_.limits.kept_connections);
    // Connections and names are shared by all transfers of a multi handle; what was agreed with a server over TLS is not.
    curl_share_setopt(share_.get(), CURLSHOPT_SHARE, CURL_LOCK_DATA_SSL_SESSION);
  }

  ~CurlFetcher() override {
    for (const auto& [handle, transfer] : running_) curl_multi_remove_handle(multi_.get(), handle);
    running_.clear();
  }

  void start(RequestId id, const Request& request) override {
    const std::optional<WebAddress> address = read_web_address(request.url);
    if (!address) return fail(id, Failure::cut_off);
    if (const std::optional<IpAddress> ip = read_ip_address(address->host)) {
      return options_.may_ask(*ip) ? begin(id, request, {}) : fail(id, Failure::private_address);
    }
    if (const auto known = known_.find(address->host); known != known_.end()) return begin(id, request, resolved(*address, known->second));
    std::vector<Waiting>& waiting = waiting_[address->host];
    if (waiting.empty()) lookups_.start(address->host);
    waiting.push_back({id, request, *address});
  }

  std::vector<FinishedRequest> wait(std::chrono::milliseconds most) override {
    take_names();
    perform();
    if (finished_.empty()) {
      curl_multi_poll(multi_.get(), nullptr, 0, static_cast<int>(most.count()), nullptr);
      take_names();
      perform();
    }
    return std::exchange(finished_, {});
  }

 private:
  struct Waiting {
    RequestId id;
    Request request;
    WebAddress address;
  };

  void fail(RequestId id, Failure failure) {
    Answer answer;
    answer.failure = failure;
    finished_.push_back({id, std::move(answer)});
  }

  void begin(RequestId id, const Request& request, const std::string& resolved) {
    auto transfer = std::make_unique<CurlTransfer>(id, request, resolved, share_.get(), options_);
    CURL* handle = transfer->handle();
    if (curl_multi_add_handle(multi_.get(), handle) != CURLM_OK) throw std::runtime_error("libcurl takes no more requests.");
    running_.emplace(handle, std::move(transfer));
  }

  /// "host:port:address,address", as CURLOPT_RESOLVE takes it.
  static std::string resolved(const WebAddress& address, const std::vector<IpAddress>& ips) {
    std::string text = address.site;
    char before = ':';
    for (const IpAddress& ip : ips) {
      text += before + (ip.is_v6 ? '[' + ip_text(ip) + ']' : ip_text(ip));
      before = ',';
    }
    return text;
  }

  void take_names() {
    for (auto& [host, lookup] : lookups_.take()) {
      const std::vector<Waiting> waiting = std::exchange(waiting_[host], {});
      std::vector<IpAddress> ips = lookup.addresses;
      std::erase_if(ips, [&](const IpAddress& ip) { return !options_.may_ask(ip); });
      if (!ips.empty()) known_[host] = ips;
      for (const Waiting& each : waiting) {
        if (!ips.empty()) begin(each.id, each.request, resolved(each.address, ips));
        else if (lookup.problem == LookupProblem::no_such_name) fail(each.id, Failure::no_such_name);
        else fail(each.id, lookup.addresses.empty() ? Failure::name_unknown_for_now : Failure::private_address);
      }
    }
  }

  void perform() {
    int still = 0, left = 0;
    curl_multi_perform(multi_.get(), &still);
    while (const CURLMsg* message = curl_multi_info_read(multi_.get(), &left)) {
      if (message->msg != CURLMSG_DONE) continue;
      const auto found = running_.find(message->easy_handle);
      const CURLcode code = message->data.result;
      curl_multi_remove_handle(multi_.get(), found->first);
      finished_.push_back({found->second->id(), found->second->answer(code)});
      running_.erase(found);
    }
  }

  FetchOptions options_;
  MultiHandle multi_;
  ShareHandle share_;
  std::map<std::string, std::vector<IpAddress>> known_;
  std::map<std::string, std::vector<Waiting>> waiting_;
  std::map<CURL*, std::unique_ptr<CurlTransfer>> running_;
  std::vector<FinishedRequest> finished_;
  HostLookups lookups_;  // last: it wakes up multi_
};

}  // namespace

std::unique_ptr<Fetcher> make_curl_fetcher(FetchOptions options) {
  start_library();
  return std::make_unique<CurlFetcher>(std::move(options));
}

}  // namespace alongside
