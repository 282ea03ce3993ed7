#include "web/test_server.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <stdexcept>

#include "foundation/json.h"

namespace alongside {
namespace {

/// A table of names in the place of a name server.
HostLookup look_up_in_table(const std::string& host) {
  static const std::map<std::string, std::string> table = {
      {"one.test", "127.0.0.1"}, {"two.test", "127.0.0.2"}, {"three.test", "127.0.0.3"}, {"private.test", "127.9.9.9"}};
  if (host == "later.test") return {{}, LookupProblem::for_now};
  const auto found = table.find(host);
  if (found == table.end()) return {{}, LookupProblem::no_such_name};
  return {{*read_ip_address(found->second)}, LookupProblem::none};
}

JsonValue parsed(const std::string& line) {
  std::optional<JsonValue> value = read_json(line);
  if (!value) throw std::runtime_error("The test server does not start: it needs Node.js and openssl. It said: " + line);
  return std::move(*value);
}

std::string text_of(const JsonValue& value, std::string_view key) { return std::get<std::string>(member_of(value, key)->data); }

int number_of(const JsonValue& value, std::string_view key) { return static_cast<int>(std::get<std::int64_t>(member_of(value, key)->data)); }

}  // namespace

TestServer::TestServer(int hosts, int delay_ms, bool with_tls) {
  std::array<int, 2> in{}, out{};
  if (pipe(in.data()) != 0 || pipe(out.data()) != 0) throw std::runtime_error("The test gets no pipe.");
  const std::string script = ALONGSIDE_SOURCE_DIR "/tests/web/server.mjs", hosts_text = std::to_string(hosts), delay = std::to_string(delay_ms);
  const std::string certificates = with_tls ? folder_.path() : "";
  child_ = fork();
  if (child_ == 0) {
    dup2(in[0], STDIN_FILENO);
    dup2(out[1], STDOUT_FILENO);
    for (const int end : {in[0], in[1], out[0], out[1]}) close(end);
    execlp("node", "node", script.c_str(), certificates.c_str(), hosts_text.c_str(), delay.c_str(), nullptr);
    _exit(127);
  }
  close(in[0]);
  close(out[1]);
  to_ = fdopen(in[1], "w");
  from_ = fdopen(out[0], "r");
  const JsonValue ports = parsed(line());
  for (const JsonMember& port : std::get<JsonObject>(ports.data)) ports_[port.key] = static_cast<int>(std::get<std::int64_t>(port.value.data));
}

TestServer::~TestServer() {
  fclose(to_);
  kill(child_, SIGTERM);
  waitpid(child_, nullptr, 0);
  fclose(from_);
}

std::string TestServer::line() {
  std::string text;
  for (int c = fgetc(from_); c != EOF && c != '\n'; c = fgetc(from_)) text += static_cast<char>(c);
  return text;
}

std::string TestServer::at(const std::string& path, const std::string& service, const std::string& host) const {
  const bool is_plain = service == "http" || service == "closed";
  return (is_plain ? "http://" : "https://") + host + ':' + std::to_string(ports_.at(service)) + path;
}

AskedOfServer TestServer::asked() {
  fputs("?\n", to_);
  fflush(to_);
  const JsonValue said = parsed(line());
  AskedOfServer asked;
  asked.connections = number_of(said, "connections");
  asked.resumed = number_of(said, "resumed");
  asked.most_at_once = number_of(said, "mostUnderWay");
  for (const JsonValue& request : std::get<JsonList>(member_of(said, "requests")->data)) {
    asked.requests.push_back(text_of(request, "method") + ' ' + text_of(request, "path"));
  }
  return asked;
}

FetchOptions TestServer::fetching() const {
  FetchOptions options;
  // Long, so that no verdict depends on how busy the machine is: tests of what takes too long set their own.
  options.limits.connect_ms = 60'000;
  options.limits.whole_ms = 60'000;
  options.limits.slow_seconds = 60;
  options.look_up = look_up_in_table;
  options.may_ask = [network = *read_network("127.0.0.0/24")](const IpAddress& address) { return holds(network, address); };
  options.certificates = folder_.at("trusted.pem");
  return options;
}

}  // namespace alongside
