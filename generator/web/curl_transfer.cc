#include "web/curl_transfer.h"

#include <algorithm>
#include <stdexcept>

#include "foundation/socket.h"
#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

template <typename Value>
void set(CURL* handle, CURLoption option, Value value) {
  const CURLcode code = curl_easy_setopt(handle, option, value);
  if (code != CURLE_OK) throw std::runtime_error(std::string("The part of Alongside that asks websites (libcurl) refuses a setting: ") +
                                                 curl_easy_strerror(code) + ". A newer version of it may help.");
}

CurlList list_of(std::initializer_list<std::string> items) {
  curl_slist* list = nullptr;
  for (const std::string& item : items) list = curl_slist_append(list, item.c_str());
  return {list, curl_slist_free_all};
}

/// "text/html" of "Text/HTML; charset=utf-8".
std::string plain_type(const std::string& type) {
  return lower_case(trimmed(std::string_view(type).substr(0, type.find(';'))));
}

}  // namespace

CurlTransfer::CurlTransfer(RequestId id, const Request& request, const std::string& resolved, CURLSH* shared,
                           const FetchOptions& options)
    : id_(id), options_(options),
      most_bytes_(request.wants_whole_page ? options.limits.page_bytes : options.limits.beginning_bytes),
      handle_(curl_easy_init(), curl_easy_cleanup),
      // Some sites answer 404 to whoever does not say what they take.
      headers_(list_of({"Accept: text/html,application/xhtml+xml;q=0.9,*/*;q=0.8", "Accept-Language: en-GB"})),
      resolved_(resolved.empty() ? list_of({}) : list_of({resolved})) {
  if (handle_ == nullptr) throw std::bad_alloc();
  set(handle(), CURLOPT_SHARE, shared);
  set(handle(), CURLOPT_PRIVATE, static_cast<void*>(this));
  set_request(request);
  set_limits();
  set_guards(resolved);
}

void CurlTransfer::set_request(const Request& request) {
  set(handle(), CURLOPT_URL, request.url.c_str());
  if (request.method == Method::head) {
    set(handle(), CURLOPT_NOBODY, 1L);
  } else {
    set(handle(), CURLOPT_HTTPGET, 1L);
    set(handle(), CURLOPT_ACCEPT_ENCODING, "gzip");
  }
  set(handle(), CURLOPT_USERAGENT, options_.user_agent.c_str());
  set(handle(), CURLOPT_HTTPHEADER, headers_.get());
  set(handle(), CURLOPT_HTTP_VERSION, request.plain ? CURL_HTTP_VERSION_1_1 : CURL_HTTP_VERSION_2TLS);
  set(handle(), CURLOPT_SSL_ENABLE_ALPN, request.plain ? 0L : 1L);
  set(handle(), CURLOPT_FRESH_CONNECT, request.fresh_connection ? 1L : 0L);
  set(handle(), CURLOPT_SSL_VERIFYPEER, request.trusts_any_certificate ? 0L : 1L);
  set(handle(), CURLOPT_SSL_VERIFYHOST, request.trusts_any_certificate ? 0L : 2L);
  if (!options_.certificates.empty()) set(handle(), CURLOPT_CAINFO, options_.certificates.c_str());
  set(handle(), CURLOPT_COOKIEFILE, "");  // cookies live as long as a chain of redirects
  for (const std::string& cookie : request.cookies) set(handle(), CURLOPT_COOKIELIST, cookie.c_str());
}

void CurlTransfer::set_limits() {
  set(handle(), CURLOPT_CONNECTTIMEOUT_MS, options_.limits.connect_ms);
  set(handle(), CURLOPT_TIMEOUT_MS, options_.limits.whole_ms);
  set(handle(), CURLOPT_LOW_SPEED_LIMIT, options_.limits.slow_bytes);
  set(handle(), CURLOPT_LOW_SPEED_TIME, options_.limits.slow_seconds);
  set(handle(), CURLOPT_WRITEFUNCTION, &CurlTransfer::take_body);
  set(handle(), CURLOPT_WRITEDATA, static_cast<void*>(this));
  set(handle(), CURLOPT_HEADERFUNCTION, &CurlTransfer::take_header);
  set(handle(), CURLOPT_HEADERDATA, static_cast<void*>(this));
  set(handle(), CURLOPT_NOSIGNAL, 1L);
}

void CurlTransfer::set_guards(const std::string& resolved) {
  set(handle(), CURLOPT_PROTOCOLS_STR, "http,https");
  set(handle(), CURLOPT_FOLLOWLOCATION, 0L);
  set(handle(), CURLOPT_PROXY, "");
  set(handle(), CURLOPT_OPENSOCKETFUNCTION, &CurlTransfer::open);
  set(handle(), CURLOPT_OPENSOCKETDATA, static_cast<void*>(this));
  if (!resolved.empty()) set(handle(), CURLOPT_RESOLVE, resolved_.get());
}

bool CurlTransfer::is_page() const {
  const char* type = nullptr;
  curl_easy_getinfo(handle(), CURLINFO_CONTENT_TYPE, &type);
  const std::string plain = plain_type(type == nullptr ? "" : type);
  return plain.empty() || plain == "text/html" || plain == "application/xhtml+xml";
}

// MAXFILESIZE does not hold for what is sent in parts or packed (libcurl before 8.20), so what comes out is counted here.
std::size_t CurlTransfer::take_body(char* bytes, std::size_t size, std::size_t count, void* self) {
  auto& transfer = *static_cast<CurlTransfer*>(self);
  Answer& answer = transfer.answer_;
  const std::size_t left = transfer.most_bytes_ - static_cast<std::size_t>(answer.body_bytes);
  const std::size_t taken = std::min(size * count, left);
  if (transfer.is_page()) answer.body.append(bytes, taken);
  answer.body_bytes += taken;
  answer.was_cut = taken < size * count;
  return answer.was_cut ? 0 : taken;
}

std::size_t CurlTransfer::take_header(char*, std::size_t size, std::size_t count, void* self) {
  auto& transfer = *static_cast<CurlTransfer*>(self);
  transfer.header_bytes_ += size * count;
  return transfer.header_bytes_ > transfer.options_.limits.header_bytes ? 0 : size * count;
}

curl_socket_t CurlTransfer::open(void* self, curlsocktype, curl_sockaddr* address) {
  auto& transfer = *static_cast<CurlTransfer*>(self);
  const std::optional<IpAddress> ip = ip_of_socket_address(&address->addr);
  transfer.was_refused_ = !ip || !transfer.options_.may_ask(*ip);
  return transfer.was_refused_ ? CURL_SOCKET_BAD : open_socket(address->family, address->socktype, address->protocol);
}

std::string CurlTransfer::header(const char* name) const {
  curl_header* found = nullptr;
  if (curl_easy_header(handle(), name, 0, CURLH_HEADER, -1, &found) != CURLHE_OK) return {};
  return found->value;
}

void CurlTransfer::read_headers() {
  long status = 0;
  curl_off_t retry_after = 0, length = -1;
  curl_easy_getinfo(handle(), CURLINFO_RESPONSE_CODE, &status);
  curl_easy_getinfo(handle(), CURLINFO_RETRY_AFTER, &retry_after);
  curl_easy_getinfo(handle(), CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length);
  answer_.status = static_cast<int>(status);
  // A date that is past comes out below 0 (libcurl before 8.12).
  answer_.retry_after = static_cast<int>(std::clamp<curl_off_t>(retry_after, 0, 100'000'000));
  answer_.location = header("location");
  answer_.is_challenge = header("cf-mitigated") == "challenge";
  answer_.content_type = plain_type(header("content-type"));
  const bool is_whole = header("content-encoding").empty() && length >= 0;
  if (is_whole) answer_.content_length = static_cast<std::uint64_t>(length);
  curl_slist* cookies = nullptr;
  curl_easy_getinfo(handle(), CURLINFO_COOKIELIST, &cookies);
  for (const curl_slist* cookie = cookies; cookie != nullptr; cookie = cookie->next) answer_.cookies.emplace_back(cookie->data);
  curl_slist_free_all(cookies);
}

Failure CurlTransfer::failure_of(CURLcode code) const {
  curl_off_t connected = 0, sent = 0;
  switch (code) {
    case CURLE_OK: return Failure::none;
    case CURLE_WRITE_ERROR:
      if (answer_.was_cut) return Failure::none;
      return header_bytes_ > options_.limits.header_bytes ? Failure::too_much : Failure::cut_off;
    case CURLE_COULDNT_RESOLVE_HOST: return Failure::name_unknown_for_now;
    case CURLE_COULDNT_CONNECT: return was_refused_ ? Failure::private_address : Failure::cannot_connect;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_ISSUER_ERROR: return Failure::certificate;
    case CURLE_OPERATION_TIMEDOUT:
      curl_easy_getinfo(handle(), CURLINFO_CONNECT_TIME_T, &connected);
      curl_easy_getinfo(handle(), CURLINFO_PRETRANSFER_TIME_T, &sent);
      return connected > 0 || sent > 0 ? Failure::no_answer : Failure::cannot_connect;
    default: return Failure::cut_off;
  }
}

Answer CurlTransfer::answer(CURLcode code) {
  answer_.failure = failure_of(code);
  if (answer_.failure == Failure::none) read_headers();
  return std::move(answer_);
}

}  // namespace alongside
